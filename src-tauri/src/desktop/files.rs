//! Files that the user has the window write.

use closeknit_core::model::{ErrorCode, UiError};
use std::path::Path;

/// Writes a file; `what` it holds is said where that fails.
///
/// # Errors
/// Why it cannot be written.
pub(super) fn write(what: &str, path: &Path, text: &str) -> Result<(), UiError> {
    std::fs::write(path, text).map_err(|error| UiError {
        code: ErrorCode::File,
        message: format!("The {what} could not be saved as {}", path.display()),
        reason: Some(error.to_string()),
        hint: Some("Choose another folder or name".to_owned()),
    })
}
