//! The user's mail program, opened with a draft: Closeknit itself never sends.

use super::link;
use crate::problem::ShellProblem;
use closeknit_core::model::ErrorCode;

/// Opens a draft. Nothing but a `mailto:` link is taken.
///
/// # Errors
/// That there is no mail program, or that it cannot be started.
pub(super) fn open(draft: &str) -> Result<(), ShellProblem> {
    match link::open(draft, "mailto:") {
        None => Err(ShellProblem::of(ErrorCode::Invalid, |c, _| {
            c.shell_not_a_draft()
        })),
        Some(opened) => opened.map_err(|reason| {
            ShellProblem::new(|c, _| c.shell_no_mail_program())
                .because(reason)
                .hint(|c, _| c.shell_no_mail_program_hint())
        }),
    }
}
