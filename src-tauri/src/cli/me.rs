//! `closeknit me`: which addresses are the user's.

use super::output::{print, print_json, print_line};
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
                print_line(&context.wording, |c, s| {
                    c.terminal_is_yours(s.quote(&address))
                })
            }
            Verb::Remove { address } => {
                let mut keeper = Keeper::open(&context.folder, "me remove")?;
                keeper.remove_me(&address, context.now())?;
                keeper.score(context.now())?;
                print_line(&context.wording, |c, s| {
                    c.terminal_not_yours(s.quote(&address))
                })
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
    if !me.asked.is_empty() {
        let words = &context.wording;
        let asked = words.text(|c, _| c.terminal_senders_asked());
        text.push_str(&format!("\n{asked}\n"));
        for one in &me.asked {
            let sender = words.text(|c, s| {
                c.terminal_sender(
                    s.quote(&one.address.to_string()),
                    s.person(None, &one.name),
                    s.number(words.number(one.messages.into())),
                    s.number(words.number(one.of.into())),
                )
            });
            text.push_str(&format!("  {sender}\n"));
        }
        let decide = words.text(|c, _| c.terminal_senders_decide());
        text.push_str(&format!("{decide}\n"));
    }
    print(&text)
}
