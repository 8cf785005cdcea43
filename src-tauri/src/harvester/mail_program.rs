//! The user's mail program, opened with a draft: Closeknit itself never sends.

use super::link;
use closeknit_core::model::{ErrorCode, UiError};

/// Opens a draft. Nothing but a `mailto:` link is taken.
///
/// # Errors
/// That there is no mail program, or that it cannot be started.
pub(super) fn open(draft: &str) -> Result<(), UiError> {
    match link::open(draft, "mailto:") {
        None => Err(UiError {
            code: ErrorCode::Invalid,
            message: "That is no draft of a mail".to_owned(),
            reason: None,
            hint: None,
        }),
        Some(opened) => opened.map_err(|reason| UiError {
            code: ErrorCode::Other,
            message: "No mail program could be opened".to_owned(),
            reason: Some(reason),
            hint: Some("Copy the text, or save the draft as a file and open that".to_owned()),
        }),
    }
}
