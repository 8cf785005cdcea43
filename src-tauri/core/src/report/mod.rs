//! The relationship report as a file: HTML that stands alone, CSV, JSON; people as vCards, their network as GraphML; a
//! week as text and HTML.
//!
//! Names and addresses come out of mail headers, so they are hostile until shown otherwise: the HTML is escaped by its
//! template engine and carries a policy that lets nothing run or load; names are isolated against bidirectional text and
//! their invisible characters are written out; no CSV cell can start a formula.

mod chart;
mod csv;
mod digest;
mod draft;
mod graphml;
mod html;
mod proof;
mod vcard;
mod words;

pub use csv::csv;
pub use digest::{digest_html, digest_text};
pub use draft::draft;
pub use graphml::graphml;
pub use html::html;
pub use vcard::vcard;

use crate::model::{ErrorCode, ReportAnswer, Sentence};
use crate::text::{Problem, Wording};

/// Why a report could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The template refused.
    #[error("the template failed")]
    Html(#[from] askama::Error),
    /// The CSV writer refused.
    #[error("writing CSV failed")]
    Csv(#[from] ::csv::Error),
    /// The JSON writer refused.
    #[error("writing JSON failed")]
    Json(#[from] serde_json::Error),
}

impl Problem for ReportError {
    fn code(&self) -> ErrorCode {
        ErrorCode::Other
    }

    fn message(&self, wording: &Wording) -> Sentence {
        wording.say(|c, _| match self {
            Self::Html(_) => c.report_not_html(),
            Self::Csv(_) => c.report_not_csv(),
            Self::Json(_) => c.report_not_json(),
        })
    }

    fn reason(&self, wording: &Wording) -> Option<Sentence> {
        Some(wording.system_said(&match self {
            Self::Html(error) => error.to_string(),
            Self::Csv(error) => error.to_string(),
            Self::Json(error) => error.to_string(),
        }))
    }

    fn hint(&self, wording: &Wording) -> Option<Sentence> {
        Some(wording.say(|c, _| c.problem_report_it()))
    }
}

/// Returns the report as one JSON document, indented, ending with a newline.
///
/// # Errors
/// [`ReportError::Json`] if a number in it is none that JSON knows.
pub fn json(report: &ReportAnswer) -> Result<String, ReportError> {
    Ok(serde_json::to_string_pretty(report)? + "\n")
}

#[cfg(test)]
mod export_tests;
#[cfg(test)]
mod tests;
