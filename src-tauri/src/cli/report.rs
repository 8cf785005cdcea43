//! `closeknit report`.

use super::output::{print, print_line};
use super::{CliProblem, Context};
use clap::{Args, ValueEnum};
use closeknit_core::model::{ErrorCode, ReportFormat, ReportOptions};
use std::path::{Path, PathBuf};

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
    /// Say too how right these answers would have been on past dates; takes as long as `prove`
    #[arg(long)]
    proof: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A page that stands alone
    Html,
    /// A table for a spreadsheet
    Csv,
    /// Everything in it, for another program
    Json,
    /// Everybody you exchange mail with, for an address book (vCard 4.0)
    Vcard,
    /// The network, for programs that draw graphs
    Graphml,
}

impl From<Format> for ReportFormat {
    fn from(format: Format) -> Self {
        match format {
            Format::Html => Self::Html,
            Format::Csv => Self::Csv,
            Format::Json => Self::Json,
            Format::Vcard => Self::Vcard,
            Format::Graphml => Self::Graphml,
        }
    }
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
            proof: self.proof,
        };
        let text = answers.report_as(self.format.into(), &options)?;
        if !write_out(&self.output, &text)? {
            return Ok(());
        }
        let file = self.output.display().to_string();
        print_line(&context.wording, |c, s| {
            c.terminal_report_written(s.quote(&file))
        })
    }
}

/// Writes text to a file, or to standard output where that is `-`; returns whether it is in a file now.
pub(super) fn write_out(file: &Path, text: &str) -> Result<bool, CliProblem> {
    if file.as_os_str() == "-" {
        return print(text).map(|()| false);
    }
    std::fs::write(file, text).map(|()| true).map_err(|error| {
        let file = file.display().to_string();
        CliProblem::of(ErrorCode::File, move |c, s| {
            c.shell_file_unwritable(s.quote(&file))
        })
        .because(error)
        .hint(|c, _| c.shell_file_unwritable_hint())
    })
}
