use super::super::made_up::{Mail, Mailbox, NOW, mail};
use super::super::{Detail, detail, measure, reply_times};
use crate::model::DAY;
use rstest::rstest;

fn detail_of(mailbox: &Mailbox, name: &str) -> Detail {
    let measured = measure(&mailbox.history, &mailbox.people, NOW);
    let mut ledgers = measured.ledgers.iter();
    let found = ledgers.find(|(person, _)| *person == mailbox.id(name));
    detail(&found.unwrap().1).unwrap()
}

#[rstest]
#[case::the_next_message(vec![mail(5.0, "kim", &["me"]), mail(4.0, "me", &["kim"])], vec![DAY])]
#[case::the_named_message(
    vec![
        mail(9.0, "kim", &["me"]).named(1),
        mail(5.0, "kim", &["me"]).named(2),
        mail(4.0, "me", &["kim"]).answering(1),
    ],
    vec![5 * DAY],
)]
#[case::not_when_another_is_named(
    vec![mail(5.0, "kim", &["me"]).named(1), mail(4.0, "me", &["kim"]).answering(9)],
    vec![],
)]
#[case::not_after_a_fortnight(vec![mail(20.0, "kim", &["me"]), mail(5.0, "me", &["kim"])], vec![])]
#[case::not_to_a_copy(
    vec![mail(5.0, "kim", &["ann"]).cc(&["me"]), mail(4.0, "me", &["kim"])],
    vec![],
)]
#[case::once_a_message(
    vec![mail(5.0, "kim", &["me"]), mail(4.0, "me", &["kim"]), mail(3.0, "me", &["kim"])],
    vec![DAY],
)]
fn the_user_replies(#[case] mails: Vec<Mail>, #[case] seconds: Vec<i64>) {
    let mailbox = Mailbox::new(&mails);
    let detail = detail_of(&mailbox, "kim");
    assert_eq!(detail.my_replies, seconds);
    assert_eq!(detail.their_replies, [] as [i64; 0]);
}

#[test]
fn a_tie_shows_the_median_of_both_sides() {
    let tie = Mailbox::new(&[
        mail(30.0, "kim", &["me"]),
        mail(29.0, "me", &["kim"]),
        mail(27.0, "kim", &["me"]),
        mail(20.0, "me", &["kim"]),
        mail(19.5, "kim", &["me"]),
    ])
    .tie("kim");
    assert_eq!(tie.reply.mine, Some(DAY), "of one and seven days");
    assert_eq!(
        tie.reply.theirs,
        Some(DAY / 2),
        "of two days and twelve hours"
    );
}

#[test]
fn reply_times_of_both_sides_are_counted_over_everybody() {
    let mailbox = Mailbox::new(&[
        mail(9.0, "kim", &["me"]),
        mail(8.0, "me", &["kim"]),
        mail(7.0, "ann", &["me"]),
        mail(2.0, "me", &["ann"]),
        mail(1.0, "ann", &["me"]),
    ]);
    let measured = measure(&mailbox.history, &mailbox.people, NOW);
    let ledgers = measured.ledgers.iter().map(|(_, ledger)| ledger);
    let (mine, theirs) = reply_times(ledgers).unwrap();
    assert_eq!((mine.replies, theirs.replies), (2, 1));
    assert_eq!(mine.within, [0, 1, 1, 2]);
    assert_eq!(theirs.median_seconds, Some(DAY));
}

#[test]
fn a_strip_shows_every_message_between_the_two() {
    let mailbox = Mailbox::new(&[
        mail(9.0, "kim", &["me", "ann"]),
        mail(8.0, "me", &["kim"]),
        mail(7.0, "ann", &["me", "kim"]),
    ]);
    let detail = detail_of(&mailbox, "kim");
    let shown: Vec<(bool, u32)> = detail
        .exchanges
        .iter()
        .map(|exchange| (exchange.sent, exchange.recipients))
        .collect();
    assert_eq!(shown, [(false, 2), (true, 1)]);
}
