//! `closeknit demo`: everything on a made-up mailbox; and the window itself.

use super::output::print;
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::app::Keeper;

/// Try everything on a made-up mailbox, in a data folder of its own.
#[derive(Args)]
pub(super) struct Demo {
    /// Make the mailbox anew, as of today
    #[arg(long)]
    reset: bool,
    /// Only make it; do not open the window
    #[arg(long)]
    no_window: bool,
}

impl Demo {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        if self.reset || context.answers()?.stored()?.messages == 0 {
            // As of the moment asked for, so that whoever fixes it gets the same mailbox every time.
            let now = context.as_of.unwrap_or_else(|| context.now());
            Keeper::open(&context.folder, "demo")?.fill_demo(now)?;
        }
        if self.no_window {
            return print(&format!(
                "The made-up mailbox is in {}.\n",
                context.folder.display()
            ));
        }
        open_window(context)
    }
}

/// Opens the window on the context's data folder.
#[cfg(feature = "window")]
pub(super) fn open_window(context: &Context<'_>) -> Result<(), CliProblem> {
    crate::desktop::open(&context.folder, context.as_of)
}

/// This binary has no window: says so.
#[cfg(not(feature = "window"))]
pub(super) fn open_window(_: &Context<'_>) -> Result<(), CliProblem> {
    Err(
        CliProblem::new("This Closeknit was built without its window")
            .hint("See 'closeknit --help' for the verbs."),
    )
}
