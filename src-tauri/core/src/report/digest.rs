//! A week as text and as a page: the same parts, the same words.

use super::ReportError;
use super::words::{count, date, percent, span};
use crate::model::{ContactAnswer, DigestAnswer, FadingAnswer, Timestamp, UsualWeek};
use crate::text::visible::visible;
use askama::Template;

/// A part of the week: who, and why.
struct Part {
    title: &'static str,
    lines: Vec<Line>,
}

struct Line {
    name: String,
    why: String,
}

impl Line {
    fn new(name: &str, why: String) -> Self {
        Self {
            name: visible(name),
            why,
        }
    }
}

#[derive(Template)]
#[template(path = "digest.html")]
struct Page {
    from: String,
    to: String,
    sent: String,
    received: String,
    usual: Option<UsualWeek>,
    parts: Vec<Part>,
}

/// Returns the week as an HTML file that stands alone, in light and dark.
///
/// # Errors
/// [`ReportError::Html`] if the template refuses.
pub fn digest_html(digest: &DigestAnswer) -> Result<String, ReportError> {
    let page = Page {
        from: date(digest.from),
        to: last_day(digest.to),
        sent: count(digest.sent.into()),
        received: count(digest.received.into()),
        usual: digest.usual,
        parts: parts(digest),
    };
    Ok(page.render()?)
}

/// Returns the week as text.
pub fn digest_text(digest: &DigestAnswer) -> String {
    let usual = digest.usual.map_or_else(String::new, |usual| {
        format!(" (usually {} and {})", usual.sent, usual.received)
    });
    let mut text = format!(
        "{} to {}: {} sent, {} received{usual}\n",
        date(digest.from),
        last_day(digest.to),
        digest.sent,
        digest.received
    );
    for part in parts(digest) {
        text.push_str(&format!("\n{}\n", part.title));
        for line in part.lines {
            text.push_str(&format!("  {}: {}\n", line.name, line.why));
        }
    }
    text
}

/// Returns the last day of what ends at `to`, which is not in it.
fn last_day(to: Timestamp) -> String {
    date(Timestamp(to.0 - 1))
}

fn parts(digest: &DigestAnswer) -> Vec<Part> {
    let contact = |one: &ContactAnswer| {
        let why = format!("{} sent, {} received", one.sent, one.received);
        Line::new(&one.name, why)
    };
    let silent = |one: &FadingAnswer| format!("silent for {}", span(one.silent_days));
    let all = [
        (
            "Most in contact",
            digest.contacts.iter().map(contact).collect(),
        ),
        (
            "New people",
            digest.new_people.iter().map(contact).collect(),
        ),
        (
            "Ties that grew",
            lines(&digest.risen, |one| {
                let (before, after) = (one.before.get() * 100.0, one.after.get() * 100.0);
                Line::new(&one.name, format!("{before:.0} to {after:.0}"))
            }),
        ),
        (
            "Waiting for your reply",
            lines(&digest.waiting, |one| {
                let (since, share) = (date(one.since), percent(one.answered));
                let why = format!("since {since}; you reply to {share} of theirs");
                Line::new(&one.name, why)
            }),
        ),
        (
            "You begin to lose touch with",
            lines(&digest.newly_fading, |one| {
                Line::new(&one.name, silent(one))
            }),
        ),
        (
            "You might write to",
            lines(&digest.suggestions, |one| {
                let best = one.peak_strength.get() * 100.0;
                Line::new(&one.name, format!("{best:.0} at best, {}", silent(one)))
            }),
        ),
    ];
    let named = all.into_iter().map(|(title, lines)| Part { title, lines });
    named.filter(|part| !part.lines.is_empty()).collect()
}

fn lines<T>(all: &[T], line: impl Fn(&T) -> Line) -> Vec<Line> {
    all.iter().map(line).collect()
}
