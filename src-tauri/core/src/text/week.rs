//! The week, who waits for a reply, and whom the user loses touch with.

use super::Wording;
use super::sentence::sentence;
use crate::model::{
    DigestAnswer, FadingAnswer, PersonId, RisenAnswer, Sentence, Timestamp, WaitingPerson,
};

/// The week in words: the same parts, the same sentences, wherever it is shown.
#[derive(Clone, Debug)]
pub struct Week {
    /// The week's first and last day.
    pub range: Sentence,
    /// How much was written.
    pub volume: Sentence,
    /// What a week usually holds, where there are enough weeks to say.
    pub typical: Option<Sentence>,
    /// Its parts that hold anything.
    pub parts: Vec<WeekPart>,
}

/// A part of the week.
#[derive(Clone, Debug)]
pub struct WeekPart {
    /// Its heading.
    pub title: String,
    /// Who, and why.
    pub lines: Vec<WeekLine>,
}

/// Somebody in a part of the week.
#[derive(Clone, Debug)]
pub struct WeekLine {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Why they stand here, as a phrase.
    pub why: Sentence,
}

/// Whose reply is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Awaited {
    /// The user's.
    Mine,
    /// The other's.
    Theirs,
}

impl Wording {
    /// Says how long nothing came.
    pub fn silent(&self, days: f64) -> String {
        self.catalogue.silent_for(self.days(days))
    }

    /// Says how often there usually is contact, and for how long there was none.
    pub fn usually_but_silent(&self, usual_gap_days: f64, silent_days: f64) -> String {
        self.catalogue
            .usually_but_silent(self.rhythm(usual_gap_days), self.days(silent_days))
    }

    /// Says how many messages passed between the user and somebody.
    pub fn exchanged(&self, sent: u32, received: u32) -> Sentence {
        let c = &self.catalogue;
        sentence(|s| match (sent, received) {
            (0, _) => c.exchanged_theirs(s.phrase(self.messages(received.into()))),
            (_, 0) => c.exchanged_mine(s.phrase(self.messages(sent.into()))),
            _ => {
                let mine = s.phrase(self.messages(sent.into()));
                c.exchanged_both(mine, s.number(self.number(received.into())))
            }
        })
    }

    /// Says since when somebody waits, or is waited for.
    pub fn waiting_since(&self, one: &WaitingPerson, whose: Awaited, now: Timestamp) -> Sentence {
        let c = &self.catalogue;
        sentence(|s| {
            let since = s.date(one.since, self.short_date(one.since, now));
            let mut messages = || s.phrase(self.messages(one.messages.into()));
            match (whose, one.messages) {
                (Awaited::Mine, ..=1) => c.waiting_since_one(since),
                (Awaited::Mine, _) => c.waiting_since_many(messages(), since),
                (Awaited::Theirs, ..=1) => c.waiting_for_one(since),
                (Awaited::Theirs, _) => c.waiting_for_many(messages(), since),
            }
        })
    }

    /// Says how such mail was answered until now.
    pub fn usually_answered(&self, one: &WaitingPerson, whose: Awaited) -> String {
        let c = &self.catalogue;
        let usually = one.answered >= 0.5;
        let share = self.share(one.answered);
        let within = one.usual_seconds.map(|seconds| self.duration(seconds));
        match (whose, within, usually) {
            (Awaited::Mine, None, _) => c.waiting_you_never_answered(),
            (Awaited::Mine, Some(within), true) => c.waiting_you_usually_answer(within),
            (Awaited::Mine, Some(within), false) => c.waiting_you_sometimes_answer(share, within),
            (Awaited::Theirs, None, _) => c.waiting_they_never_answered(),
            (Awaited::Theirs, Some(within), true) => c.waiting_they_usually_answer(within),
            (Awaited::Theirs, Some(within), false) => {
                c.waiting_they_sometimes_answer(share, within)
            }
        }
    }

    /// Says how a tie grew.
    pub fn grew(&self, one: &RisenAnswer) -> Sentence {
        sentence(|s| {
            let before = s.number(self.points(one.before));
            self.catalogue
                .week_risen_line(before, s.number(self.points(one.after)))
        })
    }

    /// Says why somebody is worth a line.
    pub fn worth_a_line(&self, one: &FadingAnswer) -> Sentence {
        sentence(|s| {
            let best = s.number(self.points(one.peak_strength));
            self.catalogue
                .week_suggestion_line(best, self.silent(one.silent_days))
        })
    }

    /// Says what stands where the week has no parts.
    pub fn nothing_this_week(&self) -> String {
        self.catalogue.week_nothing()
    }

    /// Says a week.
    pub fn week(&self, digest: &DigestAnswer) -> Week {
        let c = &self.catalogue;
        let last_day = Timestamp(digest.to.0.saturating_sub(1));
        let range = sentence(|s| {
            let from = s.date(digest.from, self.date(digest.from));
            c.week_range(from, s.date(last_day, self.date(last_day)))
        });
        let volume = sentence(|s| {
            let sent = s.phrase(self.messages(digest.sent.into()));
            c.week_volume(sent, s.number(self.number(digest.received.into())))
        });
        let typical = digest.usual.map(|usual| {
            sentence(|s| {
                let sent = s.number(self.number(usual.sent.into()));
                c.week_typical(sent, s.number(self.number(usual.received.into())))
            })
        });
        Week {
            range,
            volume,
            typical,
            parts: self.parts(digest),
        }
    }

    fn parts(&self, digest: &DigestAnswer) -> Vec<WeekPart> {
        let c = &self.catalogue;
        let line = |id, name: &str, why| WeekLine {
            id,
            name: name.to_owned(),
            why,
        };
        let text = |words: String| sentence(|_| words);
        let contacts = |all: &[crate::model::ContactAnswer]| {
            let lines = all
                .iter()
                .map(|one| line(one.id, &one.name, self.exchanged(one.sent, one.received)));
            lines.collect::<Vec<_>>()
        };
        let risen = digest
            .risen
            .iter()
            .map(|one| line(one.id, &one.name, self.grew(one)));
        let waiting = digest.waiting.iter().map(|one| {
            let mut why = self.waiting_since(one, Awaited::Mine, digest.to);
            let answered = self.usually_answered(one, Awaited::Mine);
            why.0.extend(text(format!("; {answered}")).0);
            line(one.id, &one.name, why)
        });
        let fading = digest
            .newly_fading
            .iter()
            .map(|one| line(one.id, &one.name, text(self.silent(one.silent_days))));
        let suggestions = digest
            .suggestions
            .iter()
            .map(|one| line(one.id, &one.name, self.worth_a_line(one)));
        let parts = [
            (c.week_contacts(), contacts(&digest.contacts)),
            (c.week_new_people(), contacts(&digest.new_people)),
            (c.week_risen(), risen.collect()),
            (c.week_waiting(), waiting.collect()),
            (c.week_newly_fading(), fading.collect()),
            (c.week_suggestions(), suggestions.collect()),
        ];
        let parts = parts.map(|(title, lines)| WeekPart { title, lines });
        parts
            .into_iter()
            .filter(|part| !part.lines.is_empty())
            .collect()
    }
}
