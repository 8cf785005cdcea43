//! The week, who waits for a reply, and whom the user loses touch with.

use super::Wording;
use super::sentence::sentence;
use crate::model::{
    ContactAnswer, DigestAnswer, FadingAnswer, PersonId, RisenAnswer, Sentence, Timestamp,
    WaitingPerson, Week, WeekLine, WeekPart, WeekTopic,
};

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

    /// Says how often there usually is contact, where there was enough to say (a gap of 0 days is none), and for how
    /// long there was none.
    pub fn usually_but_silent(&self, usual_gap_days: f64, silent_days: f64) -> String {
        if usual_gap_days <= 0.0 {
            return self.silent(silent_days);
        }
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

    /// Says since when somebody waits, or is waited for, and how such mail was answered until now.
    pub fn waiting(&self, one: &WaitingPerson, whose: Awaited, now: Timestamp) -> Sentence {
        sentence(|s| {
            let since = s.phrase(self.waiting_since(one, whose, now));
            self.catalogue
                .waiting_said(since, self.usually_answered(one, whose))
        })
    }

    /// Says who wrote to whom in a week, and how often.
    fn wrote(&self, sent: u32, received: u32) -> Sentence {
        let c = &self.catalogue;
        match (sent, received) {
            (0, _) => sentence(|s| c.week_they_wrote(s.phrase(self.times(received.into())))),
            (_, 0) => sentence(|s| c.week_you_wrote(s.phrase(self.times(sent.into())))),
            _ => self.exchanged(sent, received),
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
        let line = |id: PersonId, name: &str, why: Sentence| WeekLine {
            id,
            name: name.to_owned(),
            why,
        };
        let part = |topic, title, lines, none| WeekPart {
            topic,
            title,
            lines,
            none,
        };
        let contacts = |all: &[ContactAnswer]| {
            let wrote = |one: &ContactAnswer| self.wrote(one.sent, one.received);
            all.iter()
                .map(|one| line(one.id, &one.name, wrote(one)))
                .collect()
        };
        let risen = digest.risen.iter();
        let risen = risen.map(|one| line(one.id, &one.name, self.grew(one)));
        let waiting = digest.waiting.iter();
        let waiting = waiting.map(|one| line(one.id, &one.name, one.said.clone()));
        let fading = digest.newly_fading.iter();
        let fading = fading.map(|one| line(one.id, &one.name, one.said.why.clone()));
        let suggestions = digest.suggestions.iter();
        let suggestions = suggestions.map(|one| line(one.id, &one.name, self.worth_a_line(one)));
        vec![
            part(
                WeekTopic::Contacts,
                c.week_contacts(),
                contacts(&digest.contacts),
                c.week_no_contacts(),
            ),
            part(
                WeekTopic::NewPeople,
                c.week_new_people(),
                contacts(&digest.new_people),
                c.week_no_new_people(),
            ),
            part(
                WeekTopic::Risen,
                c.week_risen(),
                risen.collect(),
                c.week_none_risen(),
            ),
            part(
                WeekTopic::Waiting,
                c.week_waiting(),
                waiting.collect(),
                c.week_none_waiting(),
            ),
            part(
                WeekTopic::NewlyFading,
                c.week_newly_fading(),
                fading.collect(),
                c.week_none_newly_fading(),
            ),
            part(
                WeekTopic::Suggestions,
                c.week_suggestions(),
                suggestions.collect(),
                c.week_no_suggestions(),
            ),
        ]
    }
}
