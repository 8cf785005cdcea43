use super::super::chance::Own;
use super::super::exchange::Exchanges;
use super::super::made_up::{Mail, Mailbox, NOW, mail};
use super::super::roll::Roll;
use super::super::{
    Changes, Standing, add_pairs, added_evidence, evidence, links, measure, packed_links, score,
    windows,
};
use crate::model::{Basis, DAY, Ledger, Link, MessageId, Packed, PersonId, Tie, Timestamp};
use proptest::prelude::*;
use std::collections::BTreeMap;

const EVERYBODY: [&str; 6] = ["ann", "kim", "lee", "list", "me", "robot"];

fn anybody() -> impl Strategy<Value = &'static str> {
    prop::sample::select(EVERYBODY.to_vec())
}

/// Mail of a few weeks, so that much of it answers other mail, and of long before and after.
fn some_mails() -> impl Strategy<Value = Vec<Mail>> {
    let days = prop_oneof![
        8 => (0u32..160).prop_map(|quarters| f64::from(quarters) / 4.0),
        1 => 100.0..900.0,
        1 => -20.0..0.0,
    ];
    let people = || prop::collection::vec(anybody(), 0..4);
    let hash = || prop::option::of(0u8..30);
    let one = (days, anybody(), people(), people(), hash(), hash(), 0u8..10).prop_map(
        |(days_ago, from, to, cc, hash, parent, bulk)| {
            let plain = Mail {
                cc,
                hash,
                parent,
                ..mail(days_ago, from, &to)
            };
            if bulk == 0 { plain.bulk() } else { plain }
        },
    );
    prop::collection::vec(one, 1..60)
}

/// A whole scoring of the first messages, to which the others are added.
struct Scoring<'a> {
    mailbox: &'a Mailbox,
    basis: Basis,
    ties: BTreeMap<PersonId, Tie>,
    ledgers: BTreeMap<PersonId, Ledger>,
}

impl<'a> Scoring<'a> {
    fn whole(mailbox: &'a Mailbox, messages: i64) -> Self {
        let history = mailbox.history.filter(|id| id.0 <= messages);
        let measured = measure(&history, &mailbox.people, NOW);
        let ties = measured.ties.into_iter();
        Self {
            mailbox,
            basis: measured.basis,
            ties: ties.map(|tie| (tie.person, tie)).collect(),
            ledgers: measured.ledgers.into_iter().collect(),
        }
    }

    /// Adds the messages with ids in `new`, all before them being held.
    fn add(&mut self, new: std::ops::Range<i64>) {
        let history = &self.mailbox.history;
        let times: BTreeMap<MessageId, Timestamp> = history
            .messages()
            .iter()
            .map(|message| (message.id, message.time))
            .collect();
        let windows = windows((new.clone()).filter_map(|id| times.get(&MessageId(id)).copied()));
        let around = |id: MessageId| windows.iter().any(|window| window.contains(&times[&id]));
        let all = history.filter(|id| id.0 < new.end && around(id));
        let held = history.filter(|id| id.0 < new.start && around(id));
        let changes = Changes::between(&held, &all, &self.mailbox.people, NOW);
        for person in changes.people() {
            let empty = Ledger {
                whole: Vec::new(),
                added: Vec::new(),
            };
            let ledger = self.ledgers.entry(person).or_insert(empty);
            let added = changes.add(person, ledger, &self.basis, NOW).unwrap();
            ledger.added = added.added;
            if let Some(whole) = added.whole {
                ledger.whole = whole;
            }
            if let Some(tie) = added.tie {
                self.ties.insert(person, tie);
            }
        }
    }
}

/// Everything of a tie but what is learned over all ties.
fn of_its_own(tie: &Tie) -> Tie {
    Tie {
        contact_probability: 0.0,
        silence_probability: 0.0,
        fading: false,
        ..tie.clone()
    }
}

fn same_links(found: &[Link], expected: &[Link]) -> Result<(), TestCaseError> {
    let ends =
        |links: &[Link]| -> Vec<_> { links.iter().map(|link| (link.from, link.to)).collect() };
    prop_assert_eq!(ends(found), ends(expected));
    for (one, other) in found.iter().zip(expected) {
        prop_assert_eq!(&one.evidence, &other.evidence);
        prop_assert_eq!(one.inferred, other.inferred);
        let apart = (one.strength.get() - other.strength.get()).abs();
        // Sums are kept in single precision.
        prop_assert!(apart < 1e-5, "{:?} {:?}", one, other);
    }
    Ok(())
}

proptest! {
    #[test]
    fn what_is_added_comes_to_what_is_scored_whole(
        mails in some_mails(),
        first in 0.0..1.0f64,
        chunk in 1usize..20,
    ) {
        let mailbox = Mailbox::numbered(&mails, EVERYBODY.to_vec());
        let split = (first * mails.len() as f64) as i64;
        let end = mails.len() as i64 + 1;
        let mut scoring = Scoring::whole(&mailbox, split);
        for start in (split + 1..end).step_by(chunk) {
            scoring.add(start..(start + chunk as i64).min(end));
        }
        let found: Vec<Tie> = scoring.ties.values().map(of_its_own).collect();
        let whole = score(&mailbox.history, &mailbox.people, NOW);
        prop_assert_eq!(found, whole.iter().map(of_its_own).collect::<Vec<_>>());

        // The chances too are those that everybody's exchanges give, by what was learned then.
        let roll = Roll::new(&mailbox.history, &mailbox.people);
        let exchanges = Exchanges::new(&roll, &mailbox.history, NOW);
        for tie in scoring.ties.values() {
            let number = roll.find(tie.person).unwrap();
            let standing = Standing::new(tie.person, exchanges.of(number), NOW);
            let (contact, silence) = Own::of(&scoring.basis).chances(&standing.signs);
            prop_assert_eq!((tie.contact_probability, tie.silence_probability), (contact, silence));
        }
    }

    #[test]
    fn evidence_that_is_added_comes_to_that_of_a_whole_scoring(
        mut mails in some_mails(),
        first in 0.0..1.0f64,
    ) {
        // That two write in one thread waits for the next whole scoring.
        for mail in &mut mails {
            (mail.hash, mail.parent) = (None, None);
        }
        let mailbox = Mailbox::numbered(&mails, EVERYBODY.to_vec());
        let (history, people) = (&mailbox.history, &mailbox.people);
        let split = (first * mails.len() as f64) as i64;
        let at = Timestamp(NOW.0 - DAY / 2);
        let held = history.filter(|id| id.0 <= split).before(at);
        let is_held = |id: MessageId| held.messages().iter().any(|message| message.id == id);
        let new = history.filter(|id| !is_held(id));
        let whole = evidence(&held, people, at);
        let mut added = BTreeMap::<PersonId, Packed>::new();
        for part in 0..3 {
            let new = new.filter(|id| id.0 % 3 == part);
            for more in added_evidence(&new, people, |_| None, at, NOW) {
                let merged = match added.get(&more.person) {
                    Some(before) => add_pairs(before, &more).unwrap(),
                    None => more,
                };
                added.insert(merged.person, merged);
            }
        }
        let added: Vec<Packed> = added.into_values().collect();
        let found = packed_links((&whole, &added), people, at, NOW).unwrap();
        same_links(&found, &links(history, people, NOW))?;
    }
}

#[test]
fn packed_whole_links_are_the_links() {
    let mails = [
        mail(5.0, "ann", &["kim", "me"]).named(1),
        mail(4.0, "kim", &["me"]).named(2).answering(1),
        mail(3.0, "me", &["ann", "list", "lee"]),
    ];
    let mailbox = Mailbox::numbered(&mails, EVERYBODY.to_vec());
    let (history, people) = (&mailbox.history, &mailbox.people);
    let whole = evidence(history, people, NOW);
    let found = packed_links((&whole, &[]), people, NOW, NOW).unwrap();
    assert_eq!(found, links(history, people, NOW));
    assert!(found.len() >= 5, "{found:?}");
}

#[test]
fn a_message_that_comes_after_its_answer_is_answered() {
    let mails = [
        mail(4.0, "me", &["ann"]).answering(1),
        mail(5.0, "ann", &["me"]).named(1),
    ];
    let mailbox = Mailbox::numbered(&mails, EVERYBODY.to_vec());
    let mut scoring = Scoring::whole(&mailbox, 1);
    let ann = mailbox.id("ann");
    assert_eq!(
        scoring.ties[&ann].reply.mine, None,
        "what it answers is not there yet"
    );
    scoring.add(2..3);
    assert_eq!(scoring.ties[&ann].reply.mine, Some(DAY));
}

#[test]
fn exchanges_that_are_not_those_are_refused() {
    let mails = [
        mail(4.0, "me", &["ann"]).answering(1),
        mail(5.0, "ann", &["me"]).named(1),
    ];
    let mailbox = Mailbox::numbered(&mails, EVERYBODY.to_vec());
    let scoring = Scoring::whole(&mailbox, 1);
    let held = mailbox.history.filter(|id| id.0 == 1);
    let changes = Changes::between(&held, &mailbox.history, &mailbox.people, NOW);
    let ann = mailbox.id("ann");
    let mut ledger = scoring.ledgers[&ann].clone();
    assert!(changes.add(ann, &ledger, &scoring.basis, NOW).is_some());
    ledger.whole.pop();
    assert!(
        changes.add(ann, &ledger, &scoring.basis, NOW).is_none(),
        "cut off"
    );
    ledger.whole.clear();
    assert!(
        changes.add(ann, &ledger, &scoring.basis, NOW).is_none(),
        "the answer is not there"
    );
}

#[test]
fn windows_that_meet_are_one() {
    let at = |days: i64| NOW.plus_days(days);
    let found = windows([at(40), at(0), at(27)]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains(&at(-14)) && found[0].contains(&at(54)));
    assert!(!found[0].contains(&at(-15)) && !found[0].contains(&at(55)));
    assert_eq!(windows([at(0), at(30)]).len(), 2);
    assert!(windows([]).is_empty());
}
