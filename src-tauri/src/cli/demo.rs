//! `closeknit demo`: everything on a made-up mailbox; and the window itself.

use super::output::print_line;
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
        // A folder that is not there yet cannot be read.
        let messages = || Ok::<_, CliProblem>(context.answers()?.stored()?.messages);
        if self.reset || messages().unwrap_or(0) == 0 {
            // As of the moment asked for, so that whoever fixes it gets the same mailbox every time.
            let now = context.as_of.unwrap_or_else(|| context.now());
            Keeper::open(&context.folder, "demo")?.fill_demo(now)?;
        }
        if self.no_window {
            let folder = context.folder.display().to_string();
            return print_line(&context.wording, |c, s| {
                c.terminal_demo_made(s.quote(&folder))
            });
        }
        open_window(context, true)
    }
}

/// Opens the window on the context's data folder.
#[cfg(feature = "window")]
pub(super) fn open_window(context: &Context<'_>, is_demo: bool) -> Result<(), CliProblem> {
    let other = super::default_folder(if is_demo { super::OWN } else { super::DEMO })?;
    let here = context.folder.clone();
    let (data_dir, demo_dir) = if is_demo {
        (other, here)
    } else {
        (here, other)
    };
    let opening = crate::desktop::Opening {
        data_dir,
        demo_dir,
        demo: is_demo,
        now: crate::clock,
        as_of: context.as_of,
    };
    Ok(crate::desktop::open(opening)?)
}

/// This binary has no window: says so.
#[cfg(not(feature = "window"))]
pub(super) fn open_window(_: &Context<'_>, _: bool) -> Result<(), CliProblem> {
    Err(CliProblem::new(|c, _| c.shell_no_window()).hint(|c, _| c.shell_no_window_hint()))
}
