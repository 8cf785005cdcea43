//! `closeknit receipt`: every command that was sent to a mail server.

use super::output::{print, print_json, print_line};
use super::{CliProblem, Context};
use clap::Args;

/// Show every command that was sent to a mail server.
#[derive(Args)]
pub(super) struct Receipt {
    /// Only this account
    email: Option<String>,
    /// Check that no line was left out, put in or changed
    #[arg(long)]
    verify: bool,
    /// How many lines at most, the most recent; 0 for all
    #[arg(long, value_name = "N", default_value_t = 0)]
    limit: usize,
}

impl Receipt {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let (answers, words) = (context.answers()?, &context.wording);
        if self.verify {
            return match answers.verify_receipt()? {
                Ok(lines) => print_line(words, |c, s| {
                    c.terminal_receipt_fits(s.number(words.number(lines)))
                }),
                Err(line) => Err(CliProblem::new(move |c, s| {
                    c.shell_receipt_broken(s.number(line.to_string()))
                })
                .reason(|c, _| c.shell_receipt_broken_reason())),
            };
        }
        let receipt = answers.receipt(self.email.as_deref(), self.limit)?;
        if context.json {
            return print_json(&receipt);
        }
        let mut text = String::new();
        for line in &receipt.lines {
            let line = words.text(|c, s| {
                c.terminal_receipt_line(
                    s.number(line.at.to_string()),
                    s.quote(&line.host),
                    s.number(line.bytes_out.to_string()),
                    s.number(line.bytes_in.to_string()),
                    s.quote(&line.command),
                )
            });
            text.push_str(&(line + "\n"));
        }
        let sum = words.text(|c, s| {
            let hosts = match receipt.hosts.is_empty() {
                true => c.terminal_no_host(),
                false => s.quote(&receipt.hosts.join(", ")),
            };
            c.terminal_receipt_sum(
                s.number(receipt.commands.to_string()),
                hosts,
                s.number(receipt.bytes_out.to_string()),
                s.number(receipt.bytes_in.to_string()),
            )
        });
        print(&(text + &sum + "\n"))
    }
}
