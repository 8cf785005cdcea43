//! Progress on standard error: rate, share and time left; one line that changes where somebody watches.

use closeknit_core::app::{AppError, Work};
use closeknit_core::model::{Progress, Stage};
use closeknit_core::text::Wording;
use std::io::{IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

/// Does long work that tells `show` how far it is.
fn told<T>(
    show: &mut dyn FnMut(&Progress),
    task: impl FnOnce(&mut Work<'_>) -> Result<T, AppError>,
) -> Result<T, AppError> {
    // Ctrl-C ends the process: what was committed is kept, and the next run goes on from there.
    let stop = Arc::new(AtomicBool::new(false));
    task(&mut Work {
        progress: show,
        stop: &stop,
    })
}

/// A line for every turn that long work takes, each with its account: where several go on side by side.
pub(super) struct Log<'a> {
    account: &'a str,
    wording: &'a Wording,
    told: Option<(Stage, Option<String>, Instant)>,
}

impl<'a> Log<'a> {
    pub(super) fn new(account: &'a str, wording: &'a Wording) -> Self {
        Self {
            account,
            wording,
            told: None,
        }
    }

    /// Does long work and says each turn that it takes.
    pub(super) fn work<T>(
        &mut self,
        task: impl FnOnce(&mut Work<'_>) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        told(&mut |progress| self.show(progress), task)
    }

    fn show(&mut self, progress: &Progress) {
        let told = self.told.as_ref().is_some_and(|(stage, note, at)| {
            *stage == progress.stage && *note == progress.note && at.elapsed() < LINE_EVERY
        });
        if !told {
            self.told = Some((progress.stage, progress.note.clone(), Instant::now()));
            self.say(&line(progress, self.wording));
        }
    }

    pub(super) fn say(&self, text: &str) {
        eprintln!("{}: {text}", self.account);
    }
}

/// Where nobody watches a terminal, a line is printed so often.
const LINE_EVERY: Duration = Duration::from_secs(10);

/// A line of progress.
pub(super) struct Bar<'a> {
    wording: &'a Wording,
    is_terminal: bool,
    printed: Option<Instant>,
    width: usize,
}

impl<'a> Bar<'a> {
    pub(super) fn new(wording: &'a Wording) -> Self {
        Self {
            wording,
            is_terminal: std::io::stderr().is_terminal(),
            printed: None,
            width: 0,
        }
    }

    /// Does long work and shows how far it is.
    pub(super) fn work<T>(
        &mut self,
        task: impl FnOnce(&mut Work<'_>) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let done = told(&mut |progress| self.show(progress), task);
        if done.is_err() {
            self.end();
        }
        done
    }

    fn show(&mut self, progress: &Progress) {
        if self.may_say() {
            self.say(&line(progress, self.wording));
        }
    }

    /// Says how many steps are done.
    pub(super) fn step(&mut self, what: &str, done: usize, all: usize) {
        if self.may_say() {
            let (done, all) = (done as u64, all as u64);
            let words = self.wording;
            self.say(&words.text(|c, s| {
                c.progress_step(
                    s.own(what.to_owned()),
                    s.number(words.number(done)),
                    s.number(words.number(all)),
                )
            }));
        }
    }

    /// Returns whether it is time for a line; where nobody watches, they are few.
    fn may_say(&mut self) -> bool {
        let early = |printed: Instant| printed.elapsed() < LINE_EVERY;
        if !self.is_terminal && self.printed.is_some_and(early) {
            return false;
        }
        self.printed = Some(Instant::now());
        true
    }

    /// Says what is done now.
    pub(super) fn say(&mut self, text: &str) {
        let mut error = std::io::stderr().lock();
        let _ = if self.is_terminal {
            let space = " ".repeat(self.width.saturating_sub(text.chars().count()));
            self.width = text.chars().count();
            write!(error, "\r{text}{space}").and_then(|()| error.flush())
        } else {
            writeln!(error, "{text}")
        };
    }

    /// Leaves the line.
    pub(super) fn end(&mut self) {
        if self.is_terminal && self.width > 0 {
            let _ = write!(std::io::stderr(), "\r{}\r", " ".repeat(self.width));
            self.width = 0;
        }
    }
}

fn line(progress: &Progress, words: &Wording) -> String {
    let mut text = words.text(|c, s| match progress.stage {
        Stage::Connecting => c.progress_connecting(),
        Stage::Reading if progress.mailbox.is_empty() => c.progress_reading(),
        Stage::Reading => c.progress_reading_mailbox(s.quote(&progress.mailbox)),
        Stage::Waiting => c.progress_pausing(),
        Stage::Watching => c.progress_watching(),
        Stage::Scoring => c.terminal_working_out(),
        Stage::Done => c.progress_done(),
    });
    if progress.total > 0 {
        let share = (progress.done as f64 / progress.total as f64).min(1.0);
        text = words.text(|c, s| {
            c.progress_share(
                s.own(text),
                s.number(words.number(progress.done)),
                s.number(words.number(progress.total)),
                s.number(words.share(share)),
                s.number(words.number(progress.rate.round() as u64)),
            )
        });
    }
    if let Some(seconds) = progress
        .seconds_left
        .filter(|_| progress.stage == Stage::Reading)
    {
        let left = words.duration(seconds.ceil() as i64);
        text = words.text(|c, s| c.progress_left(s.own(text), s.number(left)));
    }
    match &progress.note {
        Some(note) => words.text(|c, s| c.progress_note(s.own(text), s.own(note.clone()))),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use closeknit_core::text::Zone;

    #[test]
    fn a_line_says_rate_share_and_time_left() {
        let progress = Progress {
            stage: Stage::Reading,
            account: "ann@ex.org".to_owned(),
            mailbox: "Sent".to_owned(),
            done: 250,
            total: 1000,
            rate: 50.0,
            seconds_left: Some(15.0),
            note: None,
        };
        assert_eq!(
            line(&progress, &Wording::english(Zone::utc())),
            "Reading Sent: 250 of 1,000 (25%), 50 a second, 15 seconds left"
        );
    }
}
