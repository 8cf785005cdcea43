//! `closeknit receipt`: every command that was sent to a mail server.

use super::output::{print, print_json, visible};
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
        let answers = context.answers()?;
        if self.verify {
            return match answers.verify_receipt()? {
                Ok(lines) => print(&format!("All {lines} lines of the receipt fit together.\n")),
                Err(line) => Err(CliProblem::new(format!(
                    "Line {line} of the receipt does not fit"
                ))
                .reason("it, or one before it, was changed, left out or put in")),
            };
        }
        let receipt = answers.receipt(self.email.as_deref(), self.limit)?;
        if context.json {
            return print_json(&receipt);
        }
        let mut text = String::new();
        for line in &receipt.lines {
            text.push_str(&format!(
                "{}  {}  {} out, {} in  {}\n",
                line.at,
                visible(&line.host),
                line.bytes_out,
                line.bytes_in,
                visible(&line.command)
            ));
        }
        text.push_str(&format!(
            "{} commands to {}; {} bytes out, {} bytes in\n",
            receipt.commands,
            if receipt.hosts.is_empty() {
                "no host".to_owned()
            } else {
                visible(&receipt.hosts.join(", "))
            },
            receipt.bytes_out,
            receipt.bytes_in
        ));
        print(&text)
    }
}
