//! `closeknit me`: which addresses are the user's.

use super::output::{print, print_json};
use super::{CliProblem, Context};
use clap::{Args, Subcommand};
use closeknit_core::model::commands::Questions;

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
                context.change("me add", |changes| changes.add_me(address.clone()))?;
                print(&format!("{address} is yours.\n"))
            }
            Verb::Remove { address } => {
                context.change("me remove", |changes| changes.remove_me(address.clone()))?;
                print(&format!("{address} is not counted as yours.\n"))
            }
        }
    }
}

fn list(context: &Context<'_>) -> Result<(), CliProblem> {
    let me = context.questions()?.me()?;
    if context.json {
        return print_json(&me);
    }
    let mut text = String::new();
    for address in &me.addresses {
        text.push_str(&format!("{address}\n"));
    }
    if !me.asked.is_empty() {
        text.push_str("\nThese send from your Sent folders too. Are they you, or does somebody send for you?\n");
        for one in &me.asked {
            text.push_str(&format!(
                "  {}  {}, {} of {} messages\n",
                one.address, one.name, one.messages, one.of
            ));
        }
        text.push_str(
            "If it is you: closeknit me add ADDRESS. If not: closeknit me remove ADDRESS\n",
        );
    }
    print(&text)
}
