use super::super::made_up::{Mail, Mailbox, NOW, mail};
use super::super::{links, trace_link};
use crate::model::EvidenceKind::{self, Thread, TogetherFew, TogetherMany, Wrote};
use crate::model::{
    Address, AddressId, Field, History, Kind, MessageId, People, Person, PersonId, Place, Spelling,
    SpellingId, Timestamp, Traits,
};
use proptest::prelude::*;
use rstest::rstest;

const OTHERS: [&str; 8] = ["b", "c", "d", "e", "f", "g", "h", "i"];

#[rstest]
#[case::one_wrote_to_the_other(vec![mail(5.0, "ann", &["kim", "me"])], vec![Wrote])]
#[case::with_a_copy_to_the_user(vec![mail(5.0, "ann", &["kim"]).cc(&["me"])], vec![Wrote])]
#[case::together_among_few(vec![mail(5.0, "me", &["ann", "kim"])], vec![TogetherFew])]
#[case::together_among_many(
    vec![mail(5.0, "me", &["ann", "kim"]).cc(&OTHERS)],
    vec![TogetherMany],
)]
#[case::both_in_one_thread(
    vec![
        mail(5.0, "me", &["lee"]).named(1),
        mail(4.0, "ann", &["me"]).named(2).answering(1),
        mail(3.0, "kim", &["me"]).named(3).answering(2),
    ],
    vec![Thread],
)]
#[case::both_answering_what_is_not_here(
    vec![mail(4.0, "ann", &["me"]).answering(1), mail(3.0, "kim", &["me"]).answering(1)],
    vec![Thread],
)]
#[case::all_that_there_is(
    vec![
        mail(5.0, "me", &["ann", "kim"]).named(1),
        mail(4.0, "ann", &["kim", "me"]).named(2).answering(1),
        mail(3.0, "kim", &["me"]).named(3).answering(2),
        mail(2.0, "me", &["ann", "kim"]).cc(&OTHERS),
    ],
    vec![Wrote, Thread, TogetherFew, TogetherMany],
)]
fn evidence_of_each_kind(#[case] mails: Vec<Mail>, #[case] kinds: Vec<EvidenceKind>) {
    let mailbox = Mailbox::new(&mails);
    for (from, to) in [("ann", "kim"), ("kim", "ann")] {
        let link = mailbox.find_link(from, to).unwrap();
        let found: Vec<_> = link.evidence.iter().map(|evidence| evidence.kind).collect();
        assert_eq!(found, kinds);
        assert_eq!(link.inferred, !kinds.contains(&Wrote));
    }
}

#[rstest]
#[case::bulk(vec![mail(5.0, "ann", &["kim", "me"]).bulk()])]
#[case::apart(vec![mail(5.0, "me", &["ann"]), mail(5.0, "me", &["kim"])])]
#[case::later_than_now(vec![mail(-5.0, "me", &["ann", "kim"])])]
fn no_evidence_in(#[case] mails: Vec<Mail>) {
    assert_eq!(Mailbox::new(&mails).find_link("ann", "kim"), None);
}

#[test]
fn who_was_seen_writing_introduces_better() {
    let mailbox = Mailbox::new(&[mail(5.0, "ann", &["kim", "me"])]);
    let there = mailbox.find_link("ann", "kim").unwrap();
    let back = mailbox.find_link("kim", "ann").unwrap();
    assert!(there.strength > back.strength);
    assert!(!back.inferred, "one was seen writing to the other");
}

#[rstest]
#[case::fresher(vec![mail(5.0, "me", &["ann", "kim"])], vec![mail(500.0, "me", &["ann", "kim"])])]
#[case::fewer_people(
    vec![mail(5.0, "me", &["ann", "kim"])],
    vec![mail(5.0, "me", &["ann", "kim", "lee"])],
)]
#[case::more_often(
    vec![mail(5.0, "me", &["ann", "kim"]), mail(6.0, "me", &["ann", "kim"])],
    vec![mail(5.0, "me", &["ann", "kim"])],
)]
#[case::seen(
    vec![mail(5.0, "ann", &["me", "kim"])],
    vec![mail(5.0, "lee", &["ann", "kim"])],
)]
fn what_makes_a_link_stronger(#[case] stronger: Vec<Mail>, #[case] weaker: Vec<Mail>) {
    let (stronger, weaker) = (Mailbox::new(&stronger), Mailbox::new(&weaker));
    let strength = |mailbox: &Mailbox| mailbox.find_link("ann", "kim").unwrap().strength;
    assert!(strength(&stronger) > strength(&weaker));
}

#[test]
fn the_user_is_in_no_link_and_lists_and_robots_introduce_nobody() {
    let mailbox = Mailbox::new(&[
        mail(5.0, "ann", &["me", "kim", "list"]),
        mail(4.0, "robot", &["me", "kim"]),
    ]);
    let (me, list, robot) = (mailbox.id("me"), mailbox.id("list"), mailbox.id("robot"));
    for link in links(&mailbox.history, &mailbox.people, NOW) {
        assert!(link.from != me && link.to != me);
        assert!(link.from != list && link.from != robot);
    }
    assert!(
        mailbox.find_link("ann", "list").is_some(),
        "but one may lead to them"
    );
}

#[test]
fn who_are_best_known_in_a_crowd_does_not_hang_on_the_order_of_reading() {
    let mails = [
        mail(9.0, "me", &["ann", "kim", "lee", "tom"]),
        mail(5.0, "ann", &["me", "kim", "lee", "tom"]).cc(&OTHERS),
    ];
    let one_way = Mailbox::new(&mails);
    let names = one_way.names.iter().rev().copied().collect();
    let another = Mailbox::numbered(&mails, names);
    for (from, to) in [("ann", "b"), ("kim", "b"), ("lee", "b"), ("tom", "b")] {
        let both = [&one_way, &another].map(|mailbox| mailbox.find_link(from, to).is_some());
        assert_eq!(
            both,
            [from != "tom"; 2],
            "{from}: the first three by address"
        );
    }
}

#[test]
fn evidence_carries_its_count_and_dates() {
    let mailbox = Mailbox::new(&[
        mail(50.0, "ann", &["kim", "me"]),
        mail(20.0, "kim", &["ann", "me"]),
    ]);
    let link = mailbox.find_link("ann", "kim").unwrap();
    assert_eq!(link.evidence.len(), 1);
    assert_eq!(link.evidence[0].messages, 2);
    assert_eq!(link.evidence[0].first, NOW.plus_days(-50));
    assert_eq!(link.evidence[0].last, NOW.plus_days(-20));
}

/// One message by the user to so many people.
fn to_a_crowd(recipients: i64) -> (History, People) {
    let mut history = History::new();
    let mut people = Vec::new();
    for id in 0..=recipients {
        let address = Address::normalise(&format!("p{id}@ex.org")).unwrap();
        history.add_address(AddressId(id), address);
        history.add_spelling(Spelling {
            id: SpellingId(id),
            address: AddressId(id),
            spelled: format!("p{id}@ex.org"),
            name: String::new(),
        });
        people.push(Person {
            id: PersonId(id),
            name: String::new(),
            addresses: vec![AddressId(id)],
            spelled: Vec::new(),
            organisation: None,
            kind: Kind::Person,
            is_me: id == 0,
        });
    }
    let place = |id, field| Place {
        spelling: SpellingId(id),
        field,
    };
    history.add_message(
        MessageId(1),
        Timestamp(NOW.0 - 1),
        Traits::default(),
        None,
        None,
        None,
        [place(0, Field::From)]
            .into_iter()
            .chain((1..=recipients).map(|id| place(id, Field::To))),
    );
    (history, People::new(people))
}

#[rstest]
#[case::few(10, 10 * 9)]
#[case::a_crowd(30, 2 * (3 * 2 / 2 + 3 * 27))]
#[case::too_many(201, 0)]
#[case::ten_thousand(10_000, 0)]
fn a_message_to_many_shows_no_more_ties_than_can_be(
    #[case] recipients: i64,
    #[case] expected: usize,
) {
    let (history, people) = to_a_crowd(recipients);
    assert_eq!(links(&history, &people, NOW).len(), expected);
}

fn anybody() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["me", "ann", "kim", "lee", "list"])
}

proptest! {
    #[test]
    fn links_are_sorted_once_each_and_in_range(mails in prop::collection::vec((0.0..900.0, anybody(), prop::collection::vec(anybody(), 0..5)), 0..30)) {
        let mails: Vec<Mail> = mails.into_iter().map(|(days, from, to)| mail(days, from, &to)).collect();
        let mailbox = Mailbox::new(&mails);
        let links = links(&mailbox.history, &mailbox.people, NOW);
        for pair in links.windows(2) {
            prop_assert!((pair[0].from, pair[0].to) < (pair[1].from, pair[1].to));
        }
        for link in links {
            prop_assert!(link.from != link.to);
            prop_assert!(link.strength.get() > 0.0 && link.strength.get() < 1.0);
            prop_assert!(!link.evidence.is_empty());
            prop_assert!(link.evidence.windows(2).all(|two| two[0].kind < two[1].kind));
        }
    }
}

/// Mails among a few people and the user, some of them with the user unnamed, as lists bring them.
fn few_people() -> impl Strategy<Value = Vec<Mail>> {
    let names = ["me", "ann", "kim", "lee"];
    let who = || prop::sample::select(names.to_vec());
    let one = (who(), prop::collection::vec(who(), 1..4), 1u8..60, 0u8..4).prop_map(
        |(from, to, days, parent)| {
            let sent = mail(f64::from(days), from, &to).named(days % 8 + 1);
            if parent == 0 {
                sent
            } else {
                sent.answering(parent)
            }
        },
    );
    prop::collection::vec(one, 1..25)
}

proptest! {
    /// Each side of what evidence counts is one dated message after another that says so.
    #[test]
    fn evidence_says_who_wrote_to_whom(mails in few_people()) {
        let mailbox = Mailbox::new(&mails);
        let (history, people) = (&mailbox.history, &mailbox.people);
        for link in links(history, people, NOW) {
            let listed = trace_link(history, people, (link.from, link.to), NOW);
            for evidence in &link.evidence {
                let of_kind: Vec<_> = listed.iter().filter(|one| one.kind == evidence.kind).collect();
                prop_assert_eq!(evidence.messages as usize, of_kind.len());
                let by = |author| of_kind.iter().filter(|one| one.author == author).count() as u32;
                match evidence.kind {
                    Wrote => {
                        prop_assert_eq!(evidence.forward, by(link.from));
                        prop_assert_eq!(evidence.backward, by(link.to));
                        let named = of_kind.iter().all(|one| one.with_you);
                        prop_assert_eq!(evidence.with_you, named);
                    }
                    _ => prop_assert_eq!((evidence.forward, evidence.backward), (0, 0)),
                }
            }
        }
    }
}
