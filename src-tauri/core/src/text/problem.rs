//! Errors in words: what happened, why, and what to do next. Each error says its own, by the catalogue.

use super::sentence::sentence;
use super::{Catalogue, Slots, Wording, plain};
use crate::model::{ErrorCode, Part, Sentence, UiError};

/// An error that a user can meet.
pub trait Problem {
    /// Returns which kind it is, for whoever acts on it.
    fn code(&self) -> ErrorCode;

    /// Says what happened, in a sentence without a full stop.
    fn message(&self, wording: &Wording) -> Sentence;

    /// Says why it happened, where that is known.
    fn reason(&self, _: &Wording) -> Option<Sentence> {
        None
    }

    /// Says what to do next, where something can be done.
    fn hint(&self, _: &Wording) -> Option<Sentence> {
        None
    }
}

impl Wording {
    /// Makes a sentence of a message of the catalogue. Whatever is not Closeknit's own goes into its slots.
    pub fn say(&self, message: impl FnOnce(&Catalogue, &mut Slots) -> String) -> Sentence {
        sentence(|slots| message(&self.catalogue, slots))
    }

    /// The same as plain text, as a terminal takes it.
    pub fn text(&self, message: impl FnOnce(&Catalogue, &mut Slots) -> String) -> String {
        plain(&self.say(message))
    }

    /// Returns an error ready to be shown.
    pub fn problem(&self, problem: &(impl Problem + ?Sized)) -> UiError {
        UiError {
            code: problem.code(),
            message: plain(&problem.message(self)),
            reason: problem.reason(self).map(|reason| plain(&reason)),
            hint: problem.hint(self).map(|hint| plain(&hint)),
        }
    }

    /// Says in one line what happened and why.
    pub fn problem_in_line(&self, problem: &(impl Problem + ?Sized)) -> Sentence {
        let message = problem.message(self);
        match problem.reason(self) {
            None => message,
            Some(reason) => {
                self.say(|c, s| c.problem_and_reason(s.phrase(message), s.phrase(reason)))
            }
        }
    }

    /// Says that a harvest waits before it tries again, and why.
    pub fn waiting_to_try_again(&self, seconds: i64, why: &(impl Problem + ?Sized)) -> Sentence {
        let why = self.problem_in_line(why);
        self.say(|c, s| c.progress_waiting(s.number(self.duration(seconds)), s.phrase(why)))
    }

    /// Says what a server answered when it refused: its own words, or that it gave none.
    pub fn server_said(&self, words: &str) -> Sentence {
        self.say(|c, s| match words.trim() {
            "" => c.problem_server_gave_no_reason(),
            words => c.problem_server_said(s.quote(words)),
        })
    }

    /// Says what the operating system, or a library that speaks for it, gives as the reason.
    pub fn system_said(&self, words: &str) -> Sentence {
        self.say(|c, s| c.problem_system_said(s.quote(words.trim().trim_end_matches('.'))))
    }
}

/// Returns lines to be shown below a sentence, each set in.
pub fn lines_below(lines: impl IntoIterator<Item = Vec<Part>>) -> Sentence {
    let set_in = |line: Vec<Part>| {
        let before = Part::Text {
            text: "\n  ".to_owned(),
        };
        std::iter::once(before).chain(line)
    };
    Sentence(lines.into_iter().flat_map(set_in).collect())
}
