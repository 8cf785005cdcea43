//! `closeknit me`: which addresses are the user's.

use super::output::{print, print_json};
use super::{CliProblem, Context};
use clap::{Args, Subcommand};
use closeknit_core::app::Keeper;

/// Say which addresses are yours.
#[derive(Args)]
pub(super) struct Me {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// List your addresses, and senders found in Sent folders that may be yours
    List,
    /// Add an address of yours
    Add {
        /// The address
        address: String,
    },
    /// Take an address off the list
    Remove {
        /// The address
        address: String,
    },
}

impl Me {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        match self.verb {
            Verb::List => list(context),
            Verb::Add { address } => {
                let mut keeper = Keeper::open(&context.folder, "me add")?;
                keeper.add_me(&address)?;
                keeper.score(context.now())?;
                print(&format!("{address} is yours.\n"))
            }
            Verb::Remove { address } => {
                let mut keeper = Keeper::open(&context.folder, "me remove")?;
                keeper.remove_me(&address)?;
                keeper.score(context.now())?;
                print(&format!("{address} is no longer counted as yours.\n"))
            }
        }
    }
}

fn list(context: &Context<'_>) -> Result<(), CliProblem> {
    let me = context.answers()?.me()?;
    if context.json {
        return print_json(&me);
    }
    let mut text = String::new();
    for address in &me.addresses {
        text.push_str(&format!("{address}\n"));
    }
    if !me.unconfirmed.is_empty() {
        text.push_str(
            "\nThese also send from your Sent folders. If one is yours: closeknit me add ADDRESS\n",
        );
        for address in &me.unconfirmed {
            text.push_str(&format!("  {address}\n"));
        }
    }
    print(&text)
}
