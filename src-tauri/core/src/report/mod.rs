//! The relationship report as a file: HTML that stands alone, CSV, JSON; people as vCards, their network as GraphML; a
//! week as text and HTML.
//!
//! Names and addresses come out of mail headers, so they are hostile until shown otherwise: the HTML is escaped by its
//! template engine and carries a policy that lets nothing run or load; names are isolated against bidirectional text; hidden
//! characters are written out in every format (`text::visible`); no CSV cell can start a formula.

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

use crate::model::ReportAnswer;
use crate::text::visible;

/// Why a report could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The template refused.
    #[error("the report could not be put into its template")]
    Html(#[from] askama::Error),
    /// The CSV writer refused.
    #[error("the report could not be put into CSV")]
    Csv(#[from] ::csv::Error),
    /// The JSON writer refused.
    #[error("the report could not be put into JSON")]
    Json(#[from] serde_json::Error),
}

/// Returns the report as one JSON document, indented, ending with a newline; hidden characters are escaped in it.
///
/// # Errors
/// [`ReportError::Json`] if a number in it is none that JSON knows.
pub fn json(report: &ReportAnswer) -> Result<String, ReportError> {
    let document = serde_json::to_string_pretty(report)? + "\n";
    Ok(visible::json(&document).into_owned())
}

#[cfg(test)]
mod export_tests;
#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod tests;
