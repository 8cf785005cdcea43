//! `closeknit report`.

use super::output::print;
use super::{CliProblem, Context};
use clap::{Args, ValueEnum};
use closeknit_core::model::ReportOptions;
use closeknit_core::report;
use std::path::PathBuf;

/// Write the relationship report to a file.
#[derive(Args)]
pub(super) struct Report {
    /// In which format
    #[arg(long, value_enum)]
    format: Format,
    /// Where to write it; `-` for standard output
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
    /// Leave this person out (id, address or name); may be given several times
    #[arg(long, value_name = "WHO")]
    leave_out: Vec<String>,
    /// Initials in place of names, and no addresses
    #[arg(long)]
    initials_only: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Html,
    Csv,
    Json,
}

impl Report {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let answers = context.answers()?;
        let leave_out = self
            .leave_out
            .iter()
            .map(|who| answers.find_person(who).map(|person| person.id));
        let options = ReportOptions {
            leave_out: leave_out.collect::<Result<_, _>>()?,
            initials_only: self.initials_only,
        };
        let report = answers.report(&options)?;
        let text = match self.format {
            Format::Html => report::html(&report),
            Format::Csv => report::csv(&report),
            Format::Json => report::json(&report),
        };
        let text =
            text.map_err(|error| CliProblem::new("The report cannot be written").reason(error))?;
        if self.output.as_os_str() == "-" {
            return print(&text);
        }
        std::fs::write(&self.output, text).map_err(|error| {
            CliProblem::new(format!(
                "The report cannot be written to {}",
                self.output.display()
            ))
            .reason(error)
            .hint("Name a file in a folder that you may write to.")
        })?;
        print(&format!("The report is in {}.\n", self.output.display()))
    }
}
