//! That applying decisions comes to what a whole scoring with them does.

use crate::app::score::Way;
use crate::app::score::tests::{ALWAYS, Folder, Mail, NOW, address, mail};
use crate::model::{Decision, Kind, Ledger, Link, Person, PersonId, Tie, Timestamp, Traits};
use crate::{identity, tie};
use proptest::prelude::*;
use rstest::rstest;
use std::collections::BTreeMap;

/// Two who write from several addresses, which are merged without being asked for, others, and enough for a crowd.
const EVERYBODY: [&str; 18] = [
    "me",
    "ann.lee@a.example",
    "ann.lee@b.example",
    "ann.lee@c.example",
    "alee@d.example",
    "kim.ito@a.example",
    "kim.ito@b.example",
    "bob.ray@a.example",
    "no-reply",
    "zoe",
    "p1",
    "p2",
    "p3",
    "p4",
    "p5",
    "p6",
    "p7",
    "p8",
];

fn anybody() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        2 => Just("me"),
        5 => prop::sample::select(EVERYBODY[1..8].to_vec()),
        1 => prop::sample::select(EVERYBODY.to_vec()),
    ]
}

/// Mail of a few weeks, so that much of it answers other mail, some of it to many.
fn some_mails() -> impl Strategy<Value = Vec<Mail>> {
    let few = || prop::collection::vec(anybody(), 0..4);
    let many = prop::sample::subsequence(EVERYBODY.to_vec(), 9..16);
    let to = prop_oneof![6 => few(), 1 => many];
    let days = (1u32..160).prop_map(|quarters| f64::from(quarters) / 4.0);
    let parent = || prop::option::of(0u8..30);
    let one = (days, anybody(), to, few(), 0u8..30, parent(), 0u8..12).prop_map(
        |(days_ago, from, to, cc, hash, parent, bulk)| Mail {
            cc,
            parent,
            traits: Traits(u8::from(bulk == 0)),
            ..mail(hash, days_ago, from, &to)
        },
    );
    prop::collection::vec(one, 1..40)
}

/// A decision, or taking one back: the last, or any.
#[derive(Clone, Debug)]
enum Step {
    Decide(Decision),
    Undo(usize),
}

fn some_steps() -> impl Strategy<Value = Vec<Step>> {
    let who = || {
        prop::sample::select(EVERYBODY.to_vec()).prop_map(|who| match who.contains('@') {
            true => address(who),
            false => address(&format!("{who}@ex.org")),
        })
    };
    let decision = prop_oneof![
        3 => (who(), who()).prop_map(|(one, other)| Decision::Merge { one, other }),
        2 => (who(), who()).prop_map(|(one, other)| Decision::Apart { one, other }),
        2 => who().prop_map(|address| Decision::Split { address }),
        1 => (who(), prop::sample::select(Kind::ALL.to_vec()))
            .prop_map(|(address, is)| Decision::Mark { address, is }),
    ];
    let step = prop_oneof![
        7 => decision.prop_map(Step::Decide),
        3 => any::<usize>().prop_map(Step::Undo),
    ];
    prop::collection::vec(step, 1..8)
}

impl Folder {
    /// Takes a step without scoring; returns whether there was anything to do.
    fn do_step(&mut self, step: &Step) -> bool {
        match step {
            Step::Decide(decision) => {
                self.store.add_decision(decision, NOW).unwrap();
                true
            }
            Step::Undo(which) => {
                let made = self.store.list_decision_records().unwrap();
                let undone = (!made.is_empty()).then(|| made[which % made.len()].id);
                undone.is_some_and(|id| self.store.undo_decision(Some(id)).unwrap().is_some())
            }
        }
    }

    fn take_step(&mut self, step: &Step) -> (bool, Way) {
        (self.do_step(step), self.score(NOW, ALWAYS))
    }

    fn ties(&self) -> Vec<Tie> {
        let ties = self.store.load_ties().unwrap().into_iter();
        ties.map(|(tie, _)| tie).collect()
    }

    fn ledgers(&self) -> BTreeMap<PersonId, Ledger> {
        self.store.load_ledgers().unwrap()
    }

    /// Compares what is stored with what a whole scoring finds that has learned the same.
    fn assert_is_whole(&self) {
        let history = self.store.load_history(Some(NOW)).unwrap();
        let (me, decisions) = (
            self.store.me_ids().unwrap(),
            self.store.list_decisions().unwrap(),
        );
        let people = identity::resolve(&history, &me, &decisions);
        let basis = self.store.find_scored().unwrap().unwrap().basis;
        let rank = |person: &Person| self.store.find_rank(&person.addresses).unwrap();
        let (mut ties, ledgers, pairs) = tie::measure_under(&history, &people, &basis, rank);
        // These are worked out from the exchanges when they are asked for.
        ties.iter_mut().for_each(|tie| tie.reasons.clear());
        assert_eq!(self.people(), people.iter().cloned().collect::<Vec<_>>());
        for person in people.iter() {
            for address in &person.addresses {
                assert_eq!(self.store.find_owner(*address).unwrap(), Some(person.id));
            }
        }
        assert_eq!(self.ties(), ties);
        assert_eq!(self.ledgers(), ledgers);
        assert_eq!(self.store.load_pairs().unwrap(), (pairs, Vec::new()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn decisions_and_undos_leave_what_a_whole_scoring_finds(
        mails in some_mails(),
        before in some_steps(),
        steps in some_steps(),
    ) {
        let mut folder = Folder::new();
        folder.save(&mails);
        for step in &before {
            folder.do_step(step);
        }
        folder.score(NOW, ALWAYS);
        folder.assert_is_whole();
        for step in &steps {
            let (done, way) = folder.take_step(step);
            prop_assert_eq!(way, if done { Way::Decided } else { Way::Added });
            folder.assert_is_whole();
        }
    }

    #[test]
    fn new_messages_may_come_before_a_decision_or_after(
        mut mails in some_mails(),
        mut new in some_mails(),
        steps in some_steps(),
    ) {
        // So that nobody is new: whose a new address is, only a whole scoring says.
        mails.push(mail(200, 300.0, "zoe", &EVERYBODY));
        // So that they are not too many to be added.
        new.truncate(mails.len());
        let (mut one, mut other) = (Folder::new(), Folder::new());
        for folder in [&mut one, &mut other] {
            folder.save(&mails);
            folder.score(NOW, ALWAYS);
        }
        one.save(&new);
        one.score(NOW, ALWAYS);
        for step in &steps {
            one.take_step(step);
            other.take_step(step);
        }
        other.save(&new);
        other.score(NOW, ALWAYS);
        prop_assert_eq!(one.people(), other.people());
        prop_assert_eq!(one.ties(), other.ties());
        prop_assert_eq!(one.ledgers(), other.ledgers());
        let (one, other) = (one.links(NOW), other.links(NOW));
        prop_assert_eq!(one.len(), other.len());
        for (one, other) in one.iter().zip(&other) {
            let strength = |link: &Link| link.strength.get();
            prop_assert!((strength(one) - strength(other)).abs() < 1e-5, "{:?} {:?}", one, other);
            prop_assert_eq!((one.from, one.to, &one.evidence), (other.from, other.to, &other.evidence));
        }
    }
}

/// Ann writes from two addresses that are not told to be hers, and to Kim with both.
fn two_addresses() -> Folder {
    let mut folder = Folder::new();
    folder.save(&[
        mail(1, 30.0, "ann", &["me", "kim"]),
        mail(2, 20.0, "annie", &["me", "kim"]),
        mail(3, 10.0, "me", &["ann", "annie", "kim"]),
        mail(4, 5.0, "lee", &["me"]),
    ]);
    folder.score(NOW, ALWAYS);
    folder
}

fn merging() -> Step {
    Step::Decide(merge())
}

/// Taking back the one decision there is.
fn undoing() -> Step {
    Step::Undo(0)
}

fn merge() -> Decision {
    Decision::Merge {
        one: address("ann@ex.org"),
        other: address("annie@ex.org"),
    }
}

fn tie_to(folder: &Folder, name: &str) -> Option<Tie> {
    let people = folder.people();
    let person = people.iter().find(|person| person.name == name)?;
    let mut ties = folder.ties().into_iter();
    ties.find(|tie| tie.person == person.id)
}

#[test]
fn who_is_merged_has_the_mail_of_both_once() {
    let mut folder = two_addresses();
    let lee = tie_to(&folder, "lee");
    assert_eq!(folder.take_step(&merging()), (true, Way::Decided));
    assert_eq!(tie_to(&folder, "annie"), None);
    let tie = tie_to(&folder, "ann").unwrap();
    assert_eq!((tie.sent, tie.received), (1, 2));
    assert_eq!(tie_to(&folder, "lee"), lee, "nothing of hers was touched");
    folder.assert_is_whole();
}

#[test]
fn what_is_undone_is_as_if_it_had_not_been() {
    let mut folder = two_addresses();
    let all = |folder: &Folder| {
        let pairs = folder.store.load_pairs().unwrap();
        (folder.people(), folder.ledgers(), folder.ties(), pairs)
    };
    let before = all(&folder);
    folder.take_step(&merging());
    assert_ne!(all(&folder), before);
    folder.take_step(&undoing());
    assert_eq!(all(&folder), before);
}

#[rstest]
#[case::snoozed(Decision::Snooze { address: address("ann@ex.org"), until: Timestamp(NOW.0 + 9) })]
#[case::let_go(Decision::LetGo { address: address("ann@ex.org") })]
fn reminders_rescore_nobody(#[case] decision: Decision) {
    let mut folder = two_addresses();
    let revision = folder.store.revision().unwrap();
    folder.store.add_decision(&decision, NOW).unwrap();
    assert_eq!(folder.store.revision().unwrap(), revision);
    assert_eq!(folder.score(NOW, ALWAYS), Way::Added);
}

#[test]
fn a_decision_that_was_not_applied_in_time_is_applied_later() {
    let mut folder = two_addresses();
    folder.store.add_decision(&merge(), NOW).unwrap();
    folder.save(&[mail(9, 0.1, "annie", &["me"])]);
    assert_eq!(folder.score(NOW, ALWAYS), Way::Decided);
    assert_eq!(tie_to(&folder, "ann").unwrap().received, 3);
}

#[test]
fn a_day_later_all_is_scored_whatever_was_decided() {
    let mut folder = two_addresses();
    folder.store.add_decision(&merge(), NOW).unwrap();
    let later = NOW.plus_days(1);
    assert_eq!(folder.score(later, ALWAYS), Way::Whole);
    assert_eq!(
        folder.take_step(&undoing()),
        (true, Way::Whole),
        "the clock was set back"
    );
}
