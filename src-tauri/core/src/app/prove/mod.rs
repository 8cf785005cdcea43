//! How right the answers would have been on the user's own mail: past dates replayed, each with the mail before it alone.
//!
//! | file | what it knows |
//! |---|---|
//! | `dates` | which dates are replayed |

mod dates;

use super::picture::score;
use super::{Answers, AppError};
use crate::graph::{Network, Way};
use crate::identity;
use crate::model::{
    AddressId, Decision, History, Label, People, PersonId, ProofAnswer, ProofDate,
    ProofIntroductions, ProofLabel, ProofSaid, ProofWays, Timestamp,
};
use crate::text::Needed;
use crate::tie::{self, Meeting};
use std::collections::BTreeSet;

/// As many introductions are replayed at most, the latest: each asks for the whole network of its moment.
const MEETINGS: usize = 60;

/// As many ways are looked at for who introduced.
const WAYS: usize = 20;

/// The longest way, in hops.
const HOPS: usize = 3;

/// Fewer chances tell too little of whether they come true; nor do they where it came so, or not, in fewer cases.
const NEEDED: Needed = Needed { given: 50, each: 5 };

/// What is replayed: the mail, and what the user said of it.
struct Replay<'a> {
    history: &'a History,
    me: BTreeSet<AddressId>,
    decisions: Vec<Decision>,
}

/// What was said at the dates replayed, and what came.
#[derive(Default)]
struct Replayed {
    dates: Vec<ProofDate>,
    contacts: Vec<(f64, bool)>,
    silences: Vec<(f64, bool)>,
    labels: [(u32, u32); 3],
}

impl Answers {
    /// Replays twelve past dates of the user's mail: what would have been said with the mail before them alone, and what
    /// came in the 90 days after. Spread over the messages from the first fifth on, at least a week apart.
    ///
    /// `tell` is called with the steps done and the steps in all.
    ///
    /// # Errors
    /// [`AppError::NobodyIsMe`] or [`AppError::Store`].
    pub fn prove(&self, tell: &mut dyn FnMut(usize, usize)) -> Result<ProofAnswer, AppError> {
        let replay = Replay {
            history: self.history()?,
            me: self.store.me_ids()?,
            decisions: self.store.list_decisions()?,
        };
        if replay.me.is_empty() {
            return Err(AppError::NobodyIsMe);
        }
        let mut proof = replay.prove(self.moment(), tell);
        proof.sentences = self.wording().proof(&proof);
        proof.lacking = self.wording().proof_lacking(&proof, NEEDED);
        proof.said = self.wording().proof_in_detail(&proof);
        Ok(proof)
    }
}

impl Replay<'_> {
    fn prove(&self, now: Timestamp, tell: &mut dyn FnMut(usize, usize)) -> ProofAnswer {
        let dates = dates::dates(self.history, now);
        let people = identity::resolve(self.history, &self.me, &self.decisions);
        let since = dates.first().copied().unwrap_or(now);
        let meetings = self.meetings(&people, since, now);
        let steps = dates.len() + foreseeable(&meetings).count().min(MEETINGS);
        let mut done = 0;
        let mut step = || {
            tell(done, steps);
            done += 1;
        };
        let mut replayed = Replayed::default();
        for &date in &dates {
            step();
            self.ask(date, &mut replayed);
        }
        let introductions = self.introductions(&people, &meetings, &mut step);
        let enough = |given: &[(f64, bool)]| {
            tie::reliability(given).filter(|one| {
                one.given >= NEEDED.given && one.came.min(one.given - one.came) >= NEEDED.each
            })
        };
        ProofAnswer {
            as_of: now,
            contact: enough(&replayed.contacts),
            silence: enough(&replayed.silences),
            labels: by_label(replayed.labels, |label, people, wrote| ProofLabel {
                label,
                people,
                wrote,
            }),
            dates: replayed.dates,
            introductions,
            sentences: Vec::new(),
            lacking: Vec::new(),
            said: ProofSaid::default(),
        }
    }

    /// Asks for every chance at a date, and looks what came.
    fn ask(&self, date: Timestamp, replayed: &mut Replayed) {
        let past = self.history.before(date);
        let (people, ties) = score(&past, &self.me, &self.decisions, date);
        let mut asked = ProofDate {
            at: date,
            people: 0,
            wrote: 0,
            ties: 0,
            silent: 0,
        };
        for outcome in tie::outcomes(self.history, &people, date) {
            let Ok(at) = ties.binary_search_by_key(&outcome.person, |tie| tie.person) else {
                continue;
            };
            let tie = &ties[at];
            if outcome.signs.written_to {
                let wrote = outcome.wrote > 0;
                asked.people += 1;
                asked.wrote += u32::from(wrote);
                replayed.contacts.push((tie.contact_probability, wrote));
                let of_label = &mut replayed.labels[place(tie.label)];
                of_label.0 += 1;
                of_label.1 += u32::from(wrote);
            }
            if outcome.signs.regular {
                asked.ties += 1;
                asked.silent += u32::from(outcome.silent);
                replayed
                    .silences
                    .push((tie.silence_probability, outcome.silent));
            }
        }
        replayed.dates.push(asked);
    }

    /// Returns whom the user met through somebody since the first date, as people are known now.
    fn meetings(&self, people: &People, since: Timestamp, now: Timestamp) -> Vec<Meeting> {
        let mut meetings = tie::meetings(self.history, people, now);
        meetings.retain(|meeting| meeting.met >= since);
        meetings
    }

    /// Asks for introductions just before each that was made and could be foreseen.
    fn introductions(
        &self,
        people: &People,
        meetings: &[Meeting],
        step: &mut dyn FnMut(),
    ) -> ProofIntroductions {
        let mut found = ProofIntroductions {
            met: meetings.len() as u32,
            foreseeable: foreseeable(meetings).count() as u32,
            ..ProofIntroductions::default()
        };
        let mut ways = [(0, 0); 3];
        for meeting in foreseeable(meetings).rev().take(MEETINGS) {
            step();
            let named = self.named(people, meeting);
            let rank = named.iter().position(|(_, right)| *right);
            found.replayed += 1;
            found.first += u32::from(rank == Some(0));
            found.among_three += u32::from(rank.is_some_and(|rank| rank < 3));
            for (label, right) in named {
                let of_label = &mut ways[place(label)];
                of_label.0 += 1;
                of_label.1 += u32::from(right);
            }
        }
        found.ways = by_label(ways, |label, named, right| ProofWays {
            label,
            named,
            right,
        });
        found
    }

    /// Returns the ways to the newcomer that would have been named just before they were introduced, best first: the
    /// label, and whether the first person is one of those who introduced.
    fn named(&self, people: &People, meeting: &Meeting) -> Vec<(Label, bool)> {
        let then = meeting.introduced;
        let past = self.history.before(then);
        let (known, ties) = score(&past, &self.me, &self.decisions, then);
        let network = Network::new(&ties, &tie::links(&past, &known, then));
        // By address, since who is one person was another matter then.
        let then_called = |id: PersonId| {
            let addresses = people.find(id).map(|one| one.addresses.as_slice());
            let addresses = addresses.unwrap_or_default().iter();
            addresses.filter_map(|&address| known.owner(address))
        };
        let by: BTreeSet<PersonId> = meeting.by.iter().flat_map(|&id| then_called(id)).collect();
        let Some(target) = then_called(meeting.newcomer).next() else {
            return Vec::new();
        };
        let ways = network.introductions(target, HOPS, WAYS);
        let right = |way: &Way| {
            way.steps
                .first()
                .is_some_and(|one| by.contains(&one.person))
        };
        ways.iter().map(|way| (way.label, right(way))).collect()
    }
}

fn foreseeable(meetings: &[Meeting]) -> impl DoubleEndedIterator<Item = &Meeting> {
    meetings.iter().filter(|one| !one.foreseeable.is_empty())
}

/// The labels from strong to weak.
const LABELS: [Label; 3] = [Label::Strong, Label::Fair, Label::Weak];

fn place(label: Label) -> usize {
    LABELS.iter().position(|one| *one == label).unwrap_or(0)
}

fn by_label<T>(counts: [(u32, u32); 3], make: impl Fn(Label, u32, u32) -> T) -> Vec<T> {
    LABELS
        .into_iter()
        .zip(counts)
        .map(|(label, (all, of_them))| make(label, all, of_them))
        .collect()
}
