//! Errors of the window itself; those of the core come ready to be shown.

use closeknit_core::model::{ErrorCode, UiError};

/// Returns the error of a part of the window that failed where it should not.
pub(super) fn internal(reason: &str) -> UiError {
    UiError {
        code: ErrorCode::Other,
        message: "Closeknit made a mistake".to_owned(),
        reason: Some(reason.to_owned()),
        hint: Some("Nothing was changed. Try again, and please report it".to_owned()),
    }
}
