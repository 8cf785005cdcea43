//! What the user is told when something fails: a sentence, the reason, and what to do next.

use super::output::{say, visible};
use closeknit_core::app::AppError;
use closeknit_core::model::{ErrorCode, UiError};
use closeknit_core::text::visible::written_out;

/// A failure, ready to be printed.
#[derive(Debug)]
pub(crate) struct CliProblem {
    told: UiError,
    /// What stands below it, in lines.
    more: String,
}

impl CliProblem {
    pub(super) fn new(message: impl Into<String>) -> Self {
        let message: String = message.into();
        UiError {
            code: ErrorCode::Other,
            message: visible(&message),
            reason: None,
            hint: None,
        }
        .into()
    }

    pub(super) fn reason(mut self, reason: impl ToString) -> Self {
        self.told.reason = Some(visible(&reason.to_string()));
        self
    }

    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.told.hint = Some(hint.into());
        self
    }

    /// Adds lines below the hint.
    pub(super) fn more(mut self, lines: String) -> Self {
        self.more = lines;
        self
    }

    /// Returns which kind of failure it is.
    pub(crate) fn code(&self) -> ErrorCode {
        self.told.code
    }

    /// Returns whether it is of this kind.
    pub(super) fn is(&self, code: ErrorCode) -> bool {
        self.told.code == code
    }

    /// Prints it on standard error.
    pub(crate) fn print(&self) {
        let UiError {
            message,
            reason,
            hint,
            ..
        } = &self.told;
        let message = written_out(message);
        match reason {
            Some(reason) => say(&format!("closeknit: {message}: {}\n", written_out(reason))),
            None => say(&format!("closeknit: {message}\n")),
        }
        if let Some(hint) = hint {
            say(&format!("hint: {hint}\n"));
        }
        if !self.more.is_empty() {
            say(&format!("\n{}", self.more));
        }
    }
}

impl From<AppError> for CliProblem {
    fn from(error: AppError) -> Self {
        error.to_ui().into()
    }
}

impl From<std::io::Error> for CliProblem {
    fn from(error: std::io::Error) -> Self {
        Self::new("Standard output cannot be written").reason(error)
    }
}

impl From<UiError> for CliProblem {
    fn from(error: UiError) -> Self {
        Self {
            told: error,
            more: String::new(),
        }
    }
}
