//! `closeknit me`: which addresses are the user's.

use super::output::{print, print_json, visible};
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
    /// Take an address off the list, or say that a sender found in Sent folders is not you
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
                print(&format!("{} is yours.\n", visible(&address)))
            }
            Verb::Remove { address } => {
                let mut keeper = Keeper::open(&context.folder, "me remove")?;
                keeper.remove_me(&address, context.now())?;
                keeper.score(context.now())?;
                print(&format!("{} is not counted as yours.\n", visible(&address)))
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
        text.push_str(&format!("{}\n", visible(address)));
    }
    if !me.asked.is_empty() {
        text.push_str("\nThese send from your Sent folders too. Are they you, or does somebody send for you?\n");
        for one in &me.asked {
            text.push_str(&format!(
                "  {}  {}, {} of {} messages\n",
                visible(&one.address),
                visible(&one.name),
                one.messages,
                one.of
            ));
        }
        text.push_str(
            "If it is you: closeknit me add ADDRESS. If not: closeknit me remove ADDRESS\n",
        );
    }
    print(&text)
}
