//! `closeknit digest`: a week in the user's mail.

use super::output::{print, print_json, print_line};
use super::report::write_out;
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::app::AppError;
use closeknit_core::model::Timestamp;
use closeknit_core::report;
use std::path::PathBuf;

/// Show a week in your mail: whom you met, whose tie grew, whom you begin to lose, who waits.
#[derive(Args)]
pub(super) struct Digest {
    /// The week from Monday to Sunday (UTC) that this day is in, instead of the last seven days
    #[arg(long, value_name = "DATE", value_parser = parse_day, conflicts_with = "as_of")]
    week: Option<Timestamp>,
    /// Write it as a page that stands alone to this file; `-` for standard output
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
}

fn parse_day(text: &str) -> Result<Timestamp, String> {
    Timestamp::parse(&format!("{text}T00:00:00Z"))
        .ok_or_else(|| "a day looks like 2026-01-31".to_owned())
}

/// Returns where the week of a day ends: the Monday after it.
fn end_of_week(day: Timestamp) -> Timestamp {
    // The first of January 1970 was a Thursday.
    let days = day.0.div_euclid(86_400);
    let since_monday = (days + 3).rem_euclid(7);
    day.plus_days(7 - since_monday)
}

impl Digest {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let answers = match self.week {
            None => context.answers()?,
            Some(day) => {
                let end = end_of_week(day).min(context.now());
                context.answers_as_of(Some(end))?
            }
        };
        let digest = answers.digest()?;
        if let Some(file) = self.html {
            let page = report::digest_html(&digest, answers.wording()).map_err(AppError::from)?;
            return match write_out(&file, &page)? {
                true => {
                    let file = file.display().to_string();
                    print_line(&context.wording, |c, s| {
                        c.terminal_week_written(s.quote(&file))
                    })
                }
                false => Ok(()),
            };
        }
        match context.json {
            true => print_json(&digest),
            false => print(&report::digest_text(&digest, answers.wording())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::monday("2026-11-23", "2026-11-30")]
    #[case::sunday("2026-11-29", "2026-11-30")]
    #[case::next_monday("2026-11-30", "2026-12-07")]
    #[case::before_1970("1969-12-31", "1970-01-05")]
    fn a_week_ends_on_the_monday_after(#[case] day: &str, #[case] end: &str) {
        assert_eq!(
            end_of_week(parse_day(day).unwrap()),
            parse_day(end).unwrap()
        );
    }
}
