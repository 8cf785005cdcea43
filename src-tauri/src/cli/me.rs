//! `closeknit me`: which addresses are the user's.

use super::output::{print, print_json, visible};
use super::{CliProblem, Context};
use clap::{Args, Subcommand};
use closeknit_core::model::DecisionId;
use closeknit_core::model::commands::Questions;
use serde_json::json;

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
                let id = context.change("me add", |changes| changes.add_me(address.clone()))?;
                noted(context, &format!("{} is yours.", visible(&address)), id)
            }
            Verb::Remove { address } => {
                let id =
                    context.change("me remove", |changes| changes.remove_me(address.clone()))?;
                noted(
                    context,
                    &format!("{} is not counted as yours.", visible(&address)),
                    id,
                )
            }
        }
    }
}

/// Says what holds now, and the id by which it is undone, if it did not hold before.
fn noted(context: &Context<'_>, said: &str, id: Option<DecisionId>) -> Result<(), CliProblem> {
    match (context.json, id) {
        (true, _) => print_json(&json!({"id": id})),
        (false, Some(id)) => print(&format!("{said} To take it back: closeknit undo {id}\n")),
        (false, None) => print(&format!("{said}\n")),
    }
}

fn list(context: &Context<'_>) -> Result<(), CliProblem> {
    let me = context.questions()?.me()?;
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
