//! The network as GraphML, for programs that draw and measure graphs.

use super::ReportError;
use crate::model::{PersonAnswer, PicturedTie, Timestamp};
use askama::Template;

#[derive(Template)]
#[template(path = "network.graphml", escape = "html")]
struct Network<'a> {
    as_of: Timestamp,
    people: &'a [PersonAnswer],
    ties: &'a [PicturedTie],
}

/// Returns the user (`me`), people with their ties to the user, and the ties between them, undirected.
///
/// # Errors
/// [`ReportError::Html`] if the template refuses.
pub fn graphml(
    people: &[PersonAnswer],
    ties: &[PicturedTie],
    as_of: Timestamp,
) -> Result<String, ReportError> {
    Ok(Network {
        as_of,
        people,
        ties,
    }
    .render()?)
}

#[allow(
    unreachable_pub,
    reason = "the macro makes a public type of the filter"
)]
mod filters {
    use crate::text::visible::visible;

    /// Writes out what no reader would see; XML could not hold much of it either.
    #[askama::filter_fn]
    pub(super) fn shown(text: impl AsRef<str>, _: &dyn askama::Values) -> askama::Result<String> {
        Ok(visible(text.as_ref()))
    }
}
