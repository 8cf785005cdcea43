//! `closeknit import`: headers from files.

use super::output::{print, print_json};
use super::{CliProblem, Context};
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// Read headers from files.
#[derive(Args)]
pub(super) struct Import {
    #[command(subcommand)]
    source: Source,
}

#[derive(Subcommand)]
enum Source {
    /// From mbox files, as Thunderbird, Apple Mail and Google Takeout write them
    Mbox {
        /// The files
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// An address of yours in them; may be given several times
        #[arg(long, required = true, value_name = "ADDRESS")]
        me: Vec<String>,
        /// Leave resolving and scoring to the next command
        #[arg(long)]
        no_score: bool,
    },
}

impl Import {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let Source::Mbox {
            files,
            me,
            no_score,
        } = self.source;
        // Another process may have another working folder.
        let paths = files.iter().map(std::path::absolute);
        let paths: Vec<_> = paths
            .collect::<Result<_, _>>()
            .map_err(|error| CliProblem::new("There is no folder here").reason(error))?;
        let imported = context.change("import", |changes| {
            changes.import_mbox(paths.clone(), me.clone(), !no_score)
        })?;
        if context.json {
            return print_json(&imported);
        }
        print(&format!(
            "{} messages in {} files, {} of them new.\n",
            imported.messages,
            files.len(),
            imported.new
        ))
    }
}
