//! `closeknit import`: headers from files.

use super::output::{print_json, print_line};
use super::progress::Bar;
use super::{CliProblem, Context};
use clap::{Args, Subcommand};
use closeknit_core::app::Keeper;
use serde_json::json;
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
        let mut keeper = Keeper::open(&context.folder, "import")?;
        let mut bar = Bar::new(&context.wording);
        let imported = bar.work(|work| keeper.import_mbox(&files, &me, work))?;
        if !no_score {
            bar.say(&context.wording.text(|c, _| c.terminal_working_out()));
            keeper.score(context.now())?;
        }
        bar.end();
        if context.json {
            return print_json(&json!({ "messages": imported.messages, "new": imported.new }));
        }
        let words = &context.wording;
        print_line(words, |c, s| {
            let count = files.len() as u64;
            let shown = s.number(words.number(count));
            c.terminal_imported(
                s.phrase(words.messages(imported.messages)),
                c.count_files(count, shown),
                s.number(words.number(imported.new)),
            )
        })
    }
}
