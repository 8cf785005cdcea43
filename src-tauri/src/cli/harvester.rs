//! `closeknit harvester`: the window's other process, which holds all network, keyring and writing.

use super::Context;
use crate::harvester::{supervise, work};
use clap::Args;

/// Speak JSON lines on standard input and output.
#[derive(Args)]
pub(super) struct Harvester {
    /// Be the process that works, not the one that starts it again
    #[arg(long, hide = true)]
    worker: bool,
}

impl Harvester {
    /// Ends the process: what went wrong was said as a JSON line.
    pub(super) fn run(self, context: &Context<'_>) -> ! {
        if self.worker {
            work(&context.folder, crate::clock);
            std::process::exit(0)
        }
        std::process::exit(supervise(&context.folder))
    }
}
