//! People in lists and on their page: when the last contact was, how much passed, how fast both reply.

use super::Wording;
use super::sentence::sentence;
use crate::model::{
    FadingAnswer, FadingSaid, Kind, PersonAnswer, PersonSaid, RepliesSaid, RevivingAnswer,
    RevivingSaid, RowSaid, Sentence, SuggestedPerson, SuggestionSaid, Timestamp,
};
use chrono::Datelike;

impl Wording {
    /// Returns `3 people`, `2 mailing lists`.
    pub fn counted_kind(&self, kind: Kind, count: u64) -> Sentence {
        let c = &self.catalogue;
        sentence(|s| {
            let (plural, shown) = (count as f64, s.number(self.number(count)));
            match kind {
                Kind::Person => c.count_people(plural, shown),
                Kind::List => c.count_lists(plural, shown),
                Kind::Robot => c.count_robots(plural, shown),
                Kind::Role => c.count_roles(plural, shown),
            }
        })
    }

    /// Says how long a list is; `narrowed`: whether it is less than all of its kind.
    pub fn list_length(&self, kind: Kind, count: u64, narrowed: bool) -> Sentence {
        sentence(|s| {
            let people = s.phrase(self.counted_kind(kind, count));
            match narrowed {
                true => self.catalogue.list_found(people),
                false => self.catalogue.list_in_mail(people),
            }
        })
    }

    /// Says what a list says of somebody.
    pub fn row(&self, person: &PersonAnswer, now: Timestamp) -> RowSaid {
        RowSaid {
            last: self.ago(person.last, now),
            date: self.date(person.last),
            activity: self.activity(&person.activity),
        }
    }

    /// Says how much contact there was in the months of a strip.
    fn activity(&self, activity: &[u16]) -> Sentence {
        let c = &self.catalogue;
        let messages: u64 = activity.iter().map(|&count| u64::from(count)).sum();
        let months = activity.iter().filter(|&&count| count > 0).count() as u64;
        sentence(|s| match messages {
            0 => c.activity_none(),
            _ => {
                let months = c.unit_months(months as f64, self.number(months));
                c.activity(s.phrase(self.messages(messages)), months)
            }
        })
    }

    /// Says from when to when.
    fn period(&self, first: Timestamp, last: Timestamp) -> Sentence {
        sentence(|s| {
            let (from, to) = (self.date(first), self.date(last));
            if from == to {
                return self.catalogue.period_one_day(s.date(last, to));
            }
            let from = s.date(first, from);
            self.catalogue.period(from, s.date(last, to))
        })
    }

    /// Says when the last message was.
    fn last_message(&self, last: Timestamp) -> Sentence {
        sentence(|s| self.catalogue.last_message(s.date(last, self.date(last))))
    }

    /// Says what stands on somebody's page; `peak` is a strength in points, and replies are counted of both sides.
    pub fn person(
        &self,
        person: &PersonAnswer,
        peak: crate::model::Strength,
        (usual_gap_days, silent_days): (f64, f64),
        (mine, theirs): (usize, usize),
        now: Timestamp,
    ) -> PersonSaid {
        let c = &self.catalogue;
        let has_rhythm = usual_gap_days > 0.0;
        let at_best = self.points(peak);
        let was_stronger = peak.get() > person.strength.get();
        let differs = was_stronger && at_best != self.points(person.strength);
        let replies = person.median_reply_seconds;
        let usually = |words: String| sentence(|_| words);
        let count = |replies: usize| (replies > 0).then(|| self.replies(replies as u64));
        PersonSaid {
            last: sentence(|s| c.last_contact(s.date(person.last, self.ago(person.last, now)))),
            sent: sentence(|s| c.from_you(s.phrase(self.messages(person.sent.into())))),
            received: sentence(|s| c.from_them(s.phrase(self.messages(person.received.into())))),
            period: self.period(person.first, person.last),
            rhythm: has_rhythm.then(|| c.usually(self.rhythm(usual_gap_days))),
            silent: self.silent(silent_days),
            usual_gap: has_rhythm.then(|| self.days(usual_gap_days)),
            silence: self.days(silent_days),
            any_message: self.chance(1.0 - person.silence_probability_90d),
            from_you: self.chance(person.contact_probability_90d),
            my_replies: RepliesSaid {
                usually: usually(match replies.mine {
                    Some(seconds) => c.you_usually_reply(self.duration(seconds)),
                    None => c.you_never_replied(),
                }),
                count: count(mine),
            },
            their_replies: RepliesSaid {
                usually: usually(match replies.theirs {
                    Some(seconds) => c.they_usually_reply(self.duration(seconds)),
                    None => c.they_never_replied(),
                }),
                count: count(theirs),
            },
            peak: differs.then(|| sentence(|s| c.at_its_best(s.number(at_best)))),
        }
    }

    /// Says why somebody is among those whom the user loses touch with.
    pub fn fading(&self, one: &FadingAnswer) -> FadingSaid {
        let why = self.usually_but_silent(one.usual_gap_days, one.silent_days);
        FadingSaid {
            why: sentence(|_| why),
            last: self.last_message(one.last),
            contact: self.chance(1.0 - one.silence_probability_90d),
        }
    }

    /// Says what there was with somebody, and how long ago.
    pub fn reviving(&self, one: &RevivingAnswer) -> RevivingSaid {
        let c = &self.catalogue;
        let year = |at| self.zone.local(at).year();
        let (first, last) = (year(one.first), year(one.last));
        RevivingSaid {
            messages: self.messages(one.messages.into()),
            years: sentence(|s| {
                let to = s.date(one.last, last.to_string());
                match first == last {
                    true => c.one_year(to),
                    false => c.years(s.date(one.first, first.to_string()), to),
                }
            }),
            silent: self.silent(one.silent_days),
            last: self.last_message(one.last),
            leads_to: sentence(|s| match one.leads_to {
                0 => c.leads_to_nobody(),
                people => c.leads_to(s.phrase(self.people(people.into()))),
            }),
        }
    }

    /// Says what the mail holds of two who are likely one person, and how likely that is.
    pub fn suggestion(
        &self,
        one: &SuggestedPerson,
        other: &SuggestedPerson,
        likelihood: f64,
    ) -> SuggestionSaid {
        SuggestionSaid {
            one: self.suggested(one),
            other: self.suggested(other),
            likelihood: sentence(|s| {
                let chance = s.number(self.chance(likelihood));
                self.catalogue.suggested_likely(chance)
            }),
        }
    }

    fn suggested(&self, person: &SuggestedPerson) -> Sentence {
        let messages = u64::from(person.sent) + u64::from(person.received);
        sentence(|s| match messages {
            0 => {
                let last = s.date(person.last, self.date(person.last));
                self.catalogue.suggested_stranger(last)
            }
            _ => {
                let messages = s.phrase(self.messages(messages));
                let period = s.phrase(self.period(person.first, person.last));
                self.catalogue.suggested_person(messages, period)
            }
        })
    }
}
