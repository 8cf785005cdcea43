//! Errors of the window itself; those of the core come ready to be shown.

use crate::problem::ShellProblem;
use closeknit_core::model::UiError;

/// What should not happen.
#[derive(Clone, Copy)]
pub(super) enum Mistake {
    /// A part of the window panicked.
    Panicked,
    /// The harvester replied what was not expected.
    OddReply,
}

/// Returns the error of a part of the window that failed where it should not.
pub(super) fn internal(mistake: Mistake) -> UiError {
    let problem =
        ShellProblem::new(|c, _| c.shell_mistake()).hint(|c, _| c.shell_mistake_unchanged());
    match mistake {
        Mistake::Panicked => problem.reason(|c, _| c.shell_window_panicked()),
        Mistake::OddReply => problem.reason(|c, _| c.shell_odd_reply()),
    }
    .into()
}
