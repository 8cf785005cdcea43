//! A week as text and as a page: the same parts, the same words.

use super::ReportError;
use crate::model::{DigestAnswer, Week};
use crate::text::visible::visible;
use crate::text::{Wording, plain};
use askama::Template;

/// A part of the week: who, and why.
struct Part {
    title: String,
    lines: Vec<Line>,
}

struct Line {
    name: String,
    why: String,
}

#[derive(Template)]
#[template(path = "digest.html")]
struct Page {
    range: String,
    headline: String,
    parts: Vec<Part>,
    nothing: String,
}

impl Page {
    fn new(digest: &DigestAnswer, wording: &Wording) -> Self {
        let Week {
            range,
            volume,
            typical,
            parts,
        } = &digest.said;
        let headline = match typical {
            None => plain(volume),
            Some(typical) => format!("{} ({})", plain(volume), plain(typical)),
        };
        let parts = parts.iter().filter(|part| !part.lines.is_empty());
        let parts = parts.map(|part| Part {
            title: part.title.clone(),
            lines: part
                .lines
                .iter()
                .map(|line| Line {
                    name: visible(&line.name),
                    why: plain(&line.why),
                })
                .collect(),
        });
        Self {
            range: plain(range),
            headline,
            parts: parts.collect(),
            nothing: wording.nothing_this_week(),
        }
    }
}

/// Returns the week as an HTML file that stands alone, in light and dark.
///
/// # Errors
/// [`ReportError::Html`] if the template refuses.
pub fn digest_html(digest: &DigestAnswer, wording: &Wording) -> Result<String, ReportError> {
    Ok(Page::new(digest, wording).render()?)
}

/// Returns the week as text.
pub fn digest_text(digest: &DigestAnswer, wording: &Wording) -> String {
    let week = Page::new(digest, wording);
    let mut text = format!("{}. {}.\n", week.range, week.headline);
    if week.parts.is_empty() {
        text.push_str(&format!("\n{}\n", week.nothing));
    }
    for part in week.parts {
        text.push_str(&format!("\n{}\n", part.title));
        for line in part.lines {
            text.push_str(&format!("  {}: {}\n", line.name, line.why));
        }
    }
    text
}
