//! Introductions: whether who introduced was named first, against the naive ranking, and what strong means.

use crate::formulas::{Mail, Seen};
use crate::mailbox::Mailbox;
use crate::measure::{interval, mean};
use closeknit_core::inside::graph::{Network, Way};
use closeknit_core::inside::tie::{self, Meeting};
use closeknit_core::inside::{identity, tie::wilson};
use closeknit_core::model::{
    AddressId, DAY, Field, History, Kind, Label, People, PersonId, Tie, Timestamp,
};
use std::collections::{BTreeMap, BTreeSet};

/// Of every mailbox so many people are asked about whom the user has only seen on others' mail.
const TARGETS: usize = 50;

/// As many ways are looked at.
const WAYS: usize = 20;

/// A way that was named.
struct Named {
    mailbox: usize,
    strength: f64,
    label: Label,
    first: bool,
    right: bool,
}

/// One introduction that was made: where the introducer stood among those named, and in the naive ranking; 0 is nowhere.
struct Event {
    mailbox: usize,
    rank: usize,
    naive: usize,
}

pub(crate) fn print(mailboxes: &[Mailbox]) {
    let (mut named, mut events) = (Vec::new(), Vec::new());
    let mut reach = BTreeMap::<&str, u32>::new();
    for (at, mailbox) in mailboxes.iter().enumerate() {
        let people = identity::resolve(&mailbox.history, &mailbox.me, &[]);
        let meetings = tie::meetings(&mailbox.history, &people, Timestamp(i64::MAX));
        for meeting in meetings.iter().filter(|one| !one.foreseeable.is_empty()) {
            let then = Moment::new(mailbox, meeting.introduced);
            let by = then.called(&people, &meeting.by);
            let ways = then.ways(&people, meeting);
            let right = |way: &Way| by.contains(&way.steps[0].person);
            events.push(Event {
                mailbox: at,
                rank: place(ways.iter().map(right)),
                naive: place(
                    then.naive(mailbox, &people, meeting)
                        .iter()
                        .map(|one| by.contains(one)),
                ),
            });
            named.extend(ways.iter().enumerate().map(|(rank, way)| Named {
                mailbox: at,
                strength: way.strength.get(),
                label: way.label,
                first: rank == 0,
                right: right(way),
            }));
        }
        if let Some(cut) = mailbox.cut(0.7) {
            for word in Moment::new(mailbox, cut).reach() {
                *reach.entry(word).or_default() += 1;
            }
        }
    }
    print_events(mailboxes.len(), &events);
    print_labels(&named);
    print_thresholds(mailboxes.len(), &named);
    let all: u32 = reach.values().sum();
    println!(
        "\nOf {all} people only seen on others' mail, at most {TARGETS} of each mailbox, the best way to them was:"
    );
    for (word, count) in &reach {
        println!(
            "- {word}: {count} ({:.0}%)",
            100.0 * f64::from(*count) / f64::from(all)
        );
    }
}

/// Returns where the first right one stands, counted from 1; 0 if nowhere.
fn place(right: impl Iterator<Item = bool>) -> usize {
    right
        .zip(1..)
        .find(|(right, _)| *right)
        .map_or(0, |(_, at)| at)
}

/// A mailbox as it stood.
struct Moment {
    past: History,
    people: People,
    ties: Vec<Tie>,
    network: Network,
    now: Timestamp,
}

impl Moment {
    fn new(mailbox: &Mailbox, now: Timestamp) -> Self {
        let past = mailbox.history.before(now);
        let people = identity::resolve(&past, &mailbox.me, &[]);
        let ties = tie::score(&past, &people, now);
        let network = Network::new(&ties, &tie::links(&past, &people, now));
        Self {
            past,
            people,
            ties,
            network,
            now,
        }
    }

    /// Returns who people of later were then.
    fn called(&self, later: &People, who: &BTreeSet<PersonId>) -> BTreeSet<PersonId> {
        let people = who.iter().filter_map(|&id| later.find(id));
        let addresses = people.flat_map(|one| one.addresses.iter());
        addresses
            .filter_map(|&one| self.people.owner(one))
            .collect()
    }

    fn target(&self, later: &People, meeting: &Meeting) -> Option<PersonId> {
        self.called(later, &BTreeSet::from([meeting.newcomer]))
            .first()
            .copied()
    }

    fn ways(&self, later: &People, meeting: &Meeting) -> Vec<Way> {
        let target = self.target(later, meeting);
        target.map_or_else(Vec::new, |target| {
            self.network.introductions(target, 3, WAYS)
        })
    }

    /// The naive ranking: the user's tie to somebody times how much they are on mail with the newcomer.
    fn naive(&self, mailbox: &Mailbox, later: &People, meeting: &Meeting) -> Vec<PersonId> {
        let Some(target) = self.target(later, meeting) else {
            return Vec::new();
        };
        let mut known = BTreeMap::<PersonId, Seen>::new();
        let mut joint = BTreeMap::<PersonId, f64>::new();
        for message in self.past.messages() {
            let day = message.time.0 as f64 / DAY as f64;
            let places = self.past.places(message);
            let who = |address: AddressId| self.people.owner(address);
            let of = |receives: bool| -> Vec<AddressId> {
                let places = places.iter().filter(|one| match receives {
                    true => one.field.receives(),
                    false => one.field == Field::From,
                });
                places
                    .filter_map(|one| self.past.address(one.spelling))
                    .collect()
            };
            let (receivers, Some(author)) = (of(true), of(false).first().copied()) else {
                continue;
            };
            let mine = |address: &AddressId| mailbox.me.contains(address);
            let sent = mine(&author);
            let touched: BTreeSet<PersonId> = match sent {
                true => receivers
                    .iter()
                    .filter(|one| !mine(one))
                    .filter_map(|&one| who(one))
                    .collect(),
                false => who(author).into_iter().collect(),
            };
            for one in touched {
                let mail = Mail {
                    day,
                    sent,
                    named: true,
                };
                known.entry(one).or_default().add(mail);
            }
            let present: BTreeSet<PersonId> = receivers
                .iter()
                .chain([&author])
                .filter_map(|&one| who(one))
                .collect();
            if present.contains(&target) {
                let fresh = (-(self.now.0 as f64 / DAY as f64 - day) / 60.0).exp2();
                let author = who(author);
                for &one in present
                    .iter()
                    .filter(|&&one| one != target && Some(one) != self.people.me())
                {
                    let wrote = author == Some(one) || author == Some(target);
                    *joint.entry(one).or_default() += fresh
                        * (1.0 / (present.len() as f64 - 1.0) + 2.0 * f64::from(u8::from(wrote)));
                }
            }
        }
        let now = self.now.0 as f64 / DAY as f64;
        let mut ranked: Vec<(f64, PersonId)> = joint
            .into_iter()
            .filter_map(|(one, joint)| {
                let seen = known.get(&one)?;
                let tie = 5.0 * seen.faded(now, 60.0, true) + seen.faded(now, 60.0, false);
                Some((tie.ln_1p() * joint, one))
            })
            .collect();
        ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
        ranked.into_iter().map(|(_, one)| one).collect()
    }

    /// Returns the label of the best way to each of some people without a tie.
    fn reach(&self) -> Vec<&'static str> {
        let has_tie = |id: PersonId| {
            self.ties
                .binary_search_by_key(&id, |tie| tie.person)
                .is_ok()
        };
        let strangers = self.people.iter();
        let strangers: Vec<PersonId> = strangers
            .filter(|one| one.kind == Kind::Person && !one.is_me && !has_tie(one.id))
            .map(|one| one.id)
            .collect();
        let step = strangers.len().div_ceil(TARGETS).max(1);
        let label = |&target: &PersonId| {
            let best = self.network.best_ways(&[target], 3);
            best.first()
                .map_or("none seen", |(_, way)| way.label.as_str())
        };
        strangers.iter().step_by(step).map(label).collect()
    }
}

fn print_events(mailboxes: usize, events: &[Event]) {
    println!("\n### Who made the introduction: {} events\n", events.len());
    println!(
        "| ranked by | first | among three | Closeknit first more often | among three more often |\n|---|---|---|---|---|"
    );
    let share = |events: &[&Event], of: &dyn Fn(&Event) -> bool| {
        mean(events.iter().map(|one| f64::from(u8::from(of(one)))))
    };
    let all: Vec<&Event> = events.iter().collect();
    let mut cells = String::new();
    for most in [1, 3] {
        let more = |events: &[&Event]| {
            share(events, &|one| (1..=most).contains(&one.rank))
                - share(events, &|one| (1..=most).contains(&one.naive))
        };
        let (low, high) = interval(mailboxes, |drawn| {
            let of = drawn
                .iter()
                .flat_map(|at| events.iter().filter(move |one| one.mailbox == *at));
            more(&of.collect::<Vec<_>>())
        });
        cells.push_str(&format!(" {:+.3} ({low:+.3} to {high:+.3}) |", more(&all)));
    }
    let at =
        |of: fn(&Event) -> usize, most: usize| share(&all, &|one| (1..=most).contains(&of(one)));
    println!(
        "| tie times co-occurrence | {:.3} | {:.3} |{cells}",
        at(|one| one.naive, 1),
        at(|one| one.naive, 3)
    );
    println!(
        "| **Closeknit** | **{:.3}** | **{:.3}** | | |",
        at(|one| one.rank, 1),
        at(|one| one.rank, 3)
    );
}

fn print_labels(named: &[Named]) {
    println!("\n### What strong means: the ways named just before those introductions\n");
    println!(
        "| way | named | right | 95% range | named first | right |\n|---|---|---|---|---|---|"
    );
    for label in [Label::Strong, Label::Fair, Label::Weak] {
        let count = |of: &dyn Fn(&Named) -> bool| {
            named
                .iter()
                .filter(|one| one.label == label && of(one))
                .count() as u32
        };
        let (all, right) = (count(&|_| true), count(&|one| one.right));
        let (low, high) = wilson(right, all).unwrap_or_default();
        println!(
            "| {} | {all} | {right} ({:.0}%) | {:.0}-{:.0}% | {} | {} |",
            label.as_str(),
            100.0 * f64::from(right) / f64::from(all.max(1)),
            low * 100.0,
            high * 100.0,
            count(&|one| one.first),
            count(&|one| one.first && one.right)
        );
    }
}

/// The lowest strength, in hundredths, from which on at least half of the ways are right.
fn threshold(named: &[&Named]) -> Option<f64> {
    let half = |&least: &f64| {
        let above = named.iter().filter(|one| one.strength >= least);
        let (all, right) = above.fold((0, 0), |(all, right), one| {
            (all + 1, right + usize::from(one.right))
        });
        all > 0 && 2 * right >= all
    };
    (1..100)
        .map(|hundredth| f64::from(hundredth) / 100.0)
        .find(half)
}

fn print_thresholds(mailboxes: usize, named: &[Named]) {
    let all: Vec<&Named> = named.iter().collect();
    println!(
        "\nThe lowest strength from which on half of the ways are right: {:.2}.",
        threshold(&all).unwrap_or(1.0)
    );
    let (mut given, mut right) = (0, 0);
    for fold in 0..mailboxes {
        let others: Vec<&Named> = named.iter().filter(|one| one.mailbox != fold).collect();
        let Some(least) = threshold(&others) else {
            continue;
        };
        let held = named
            .iter()
            .filter(|one| one.mailbox == fold && one.strength >= least);
        for one in held {
            given += 1;
            right += u32::from(one.right);
        }
    }
    let (low, high) = wilson(right, given).unwrap_or_default();
    println!(
        "Chosen so without one owner and judged on that one, over all: {right} of {given} right ({:.0}-{:.0}%).",
        low * 100.0,
        high * 100.0
    );
}
