use super::super::made_up::{Mail, Mailbox, NOW, mail};
use super::super::{fading, label, score};
use crate::model::{Label, People, Strength, Tie, Timestamp};
use proptest::prelude::*;
use rstest::rstest;

const CROWD: [&str; 5] = ["me", "ann", "kim", "list", "robot"];

fn anybody() -> impl Strategy<Value = &'static str> {
    prop::sample::select(CROWD.to_vec())
}

fn some_mail() -> impl Strategy<Value = Mail> {
    let people = || prop::collection::vec(anybody(), 0..4);
    let days = prop_oneof![8 => 0.0..400.0, 1 => 7_000.0..20_500.0, 1 => -27_000.0..0.0];
    (
        days,
        anybody(),
        people(),
        people(),
        any::<Option<u8>>(),
        any::<Option<u8>>(),
        0u8..10,
    )
        .prop_map(|(days_ago, from, to, cc, hash, parent, bulk)| {
            let plain = Mail {
                cc,
                hash,
                parent,
                ..mail(days_ago, from, &to)
            };
            if bulk == 0 { plain.bulk() } else { plain }
        })
}

fn some_mails() -> impl Strategy<Value = Vec<Mail>> {
    prop::collection::vec(some_mail(), 0..40)
}

/// Hashes of its own, so that no two messages claim to be the same.
fn hashed_apart(mails: &mut [Mail]) {
    for (mail, hash) in mails.iter_mut().zip(0u8..) {
        mail.hash = mail.hash.map(|_| hash);
    }
}

fn strength_of(ties: &[Tie], mailbox: &Mailbox, name: &str) -> f64 {
    let id = mailbox.id(name);
    let tie = ties.iter().find(|tie| tie.person == id);
    tie.map_or(0.0, |tie| tie.strength.get())
}

/// What each reason stands for, before the curve: the parts of strength / (1 - strength).
fn amounts(tie: &Tie) -> Vec<(&'static str, f64)> {
    let strength = tie.strength.get();
    let part = |points: f64| points / 100.0 / (1.0 - strength);
    let reasons = tie.reasons.iter();
    reasons
        .map(|reason| (reason.term.code(), part(reason.points)))
        .collect()
}

proptest! {
    #[test]
    fn one_more_message_makes_no_reason_smaller(mut mails in some_mails(), extra in some_mail()) {
        mails.push(extra);
        hashed_apart(&mut mails);
        let after = Mailbox::new(&mails);
        mails.pop();
        let before = Mailbox::new(&mails);
        for name in CROWD {
            let (Some(less), Some(more)) = (before.find_tie(name), after.find_tie(name)) else { continue };
            for ((term, small), (_, large)) in amounts(&less).into_iter().zip(amounts(&more)) {
                prop_assert!(large >= small - 1e-9, "{name}, {term}: {small} fell to {large}");
            }
        }
    }

    #[test]
    fn strength_is_from_0_to_1_and_a_peak_is_never_forgotten(mails in some_mails(), days in 0i64..9_000) {
        let mailbox = Mailbox::new(&mails.into_iter().filter(|mail| mail.days_ago > 0.0).collect::<Vec<_>>());
        let later = score(&mailbox.history, &mailbox.people, NOW.plus_days(days));
        for (now, later) in mailbox.ties().iter().zip(&later) {
            for strength in [now.strength, now.peak, later.strength, later.peak] {
                prop_assert!((0.0..1.0).contains(&strength.get()), "{strength:?}");
            }
            prop_assert_eq!(now.person, later.person);
            prop_assert!(later.peak.get() >= now.peak.get() - 1e-9, "{:?} fell to {:?}", now.peak, later.peak);
        }
    }

    #[test]
    fn a_message_an_hour_earlier_moves_no_strength_far(mails in some_mails(), which in any::<prop::sample::Index>()) {
        let mut moved = mails;
        hashed_apart(&mut moved);
        let before = Mailbox::new(&moved);
        if !moved.is_empty() {
            let at = which.index(moved.len());
            moved[at].days_ago += 1.0 / 24.0;
        }
        let after = Mailbox::new(&moved);
        let (ties_before, ties_after) = (before.ties(), after.ties());
        for name in CROWD {
            let (one, other) = (strength_of(&ties_before, &before, name), strength_of(&ties_after, &after, name));
            let from_the_future = moved.iter().any(|mail| (0.0..0.1).contains(&mail.days_ago));
            prop_assert!((one - other).abs() < 0.1 || from_the_future, "{name}: {one} became {other}");
        }
    }

    #[test]
    fn one_more_message_never_weakens(mut mails in some_mails(), extra in some_mail()) {
        mails.push(extra);
        hashed_apart(&mut mails);
        let after = Mailbox::new(&mails);
        mails.pop();
        let before = Mailbox::new(&mails);
        let (ties_before, ties_after) = (before.ties(), after.ties());
        for name in CROWD {
            let (weaker, stronger) = (strength_of(&ties_before, &before, name), strength_of(&ties_after, &after, name));
            prop_assert!(stronger >= weaker - 1e-12, "{name}: {weaker} fell to {stronger}");
        }
    }

    #[test]
    fn points_sum_to_a_hundred_times_the_strength(mails in some_mails()) {
        for tie in Mailbox::new(&mails).ties() {
            let points: f64 = tie.reasons.iter().map(|reason| reason.points).sum();
            prop_assert!((points - 100.0 * tie.strength.get()).abs() < 1e-9);
            prop_assert!(tie.reasons.iter().all(|reason| reason.points >= 0.0));
            let terms: Vec<&str> = tie.reasons.iter().map(|reason| reason.term.code()).collect();
            for ingredient in ["frequency", "recency", "response_time", "length"] {
                prop_assert!(terms.contains(&ingredient), "{ingredient} is no reason");
            }
        }
    }

    #[test]
    fn every_number_is_in_its_range(mails in some_mails()) {
        for tie in Mailbox::new(&mails).ties() {
            prop_assert!(tie.peak >= tie.strength);
            prop_assert!(tie.sent + tie.received > 0);
            prop_assert!(tie.first <= tie.last && tie.last < NOW);
            for chance in [tie.contact_probability, tie.silence_probability] {
                prop_assert!(chance > 0.0 && chance < 1.0, "{chance}");
            }
            prop_assert_eq!(tie.activity.len(), 24);
            prop_assert!(tie.usual_gap_days >= 0.0);
        }
    }

    #[test]
    fn what_comes_later_changes_nothing(mails in some_mails()) {
        let past: Vec<Mail> = mails.iter().filter(|mail| mail.days_ago > 0.0).cloned().collect();
        let (whole, short) = (Mailbox::new(&mails), Mailbox::new(&past));
        for name in CROWD {
            let (a, b) = (whole.find_tie(name), short.find_tie(name));
            prop_assert_eq!(a.map(|mut tie| { tie.person = short.id(name); tie }), b);
        }
    }

    #[test]
    fn an_hour_later_little_has_changed(mails in some_mails()) {
        let mails: Vec<Mail> = mails.into_iter().filter(|mail| mail.days_ago > 0.0).collect();
        let mailbox = Mailbox::new(&mails);
        let later = score(&mailbox.history, &mailbox.people, Timestamp(NOW.0 + 3_600));
        for (now, later) in mailbox.ties().iter().zip(&later) {
            prop_assert_eq!(now.person, later.person);
            prop_assert!((now.strength.get() - later.strength.get()).abs() < 0.02);
        }
    }
}

#[rstest]
#[case::more_mail(vec![mail(5.0, "me", &["kim"]), mail(6.0, "me", &["kim"])], vec![mail(5.0, "me", &["kim"])])]
#[case::later_mail(vec![mail(5.0, "me", &["kim"])], vec![mail(50.0, "me", &["kim"])])]
#[case::own_mail_counts_more(vec![mail(5.0, "me", &["kim"])], vec![mail(5.0, "kim", &["me"])])]
#[case::a_longer_relationship(
    vec![mail(2_000.0, "me", &["kim"]), mail(5.0, "me", &["kim"])],
    vec![mail(5.0, "me", &["kim"]), mail(6.0, "robot", &["kim"])],
)]
#[case::mail_spread_over_weeks(
    vec![mail(5.0, "me", &["kim"]), mail(12.0, "me", &["kim"])],
    vec![mail(5.0, "me", &["kim"]), mail(12.0, "robot", &["kim"])],
)]
#[case::a_reply(
    vec![mail(5.1, "me", &["kim"]), mail(5.0, "kim", &["me"])],
    vec![mail(5.1, "me", &["kim"]), mail(5.0, "kim", &["ann"]).cc(&["me"])],
)]
#[case::mail_from_others_to_both(
    vec![mail(5.0, "me", &["kim"]), mail(6.0, "ann", &["me", "kim"])],
    vec![mail(5.0, "me", &["kim"]), mail(6.0, "ann", &["kim"])],
)]
fn what_makes_a_tie_stronger(#[case] stronger: Vec<Mail>, #[case] weaker: Vec<Mail>) {
    let (stronger, weaker) = (Mailbox::new(&stronger), Mailbox::new(&weaker));
    assert!(stronger.tie("kim").strength > weaker.tie("kim").strength);
}

#[test]
fn a_faster_reply_is_worth_more() {
    let worth = |hours: f64| {
        let mails = [
            mail(5.0 + hours / 24.0, "kim", &["me"]),
            mail(5.0, "me", &["kim"]),
        ];
        let reasons = Mailbox::new(&mails).tie("kim").reasons;
        let of = |term: &str| {
            reasons
                .iter()
                .find(|reason| reason.term.code() == term)
                .unwrap()
                .points
        };
        of("response_time") / of("recency")
    };
    assert!(worth(1.0) > worth(10.0) && worth(10.0) > worth(100.0) && worth(100.0) > 0.0);
    assert_eq!(worth(400.0), 0.0, "after a fortnight it is no reply");
}

#[test]
fn a_deep_old_tie_keeps_its_peak() {
    let daily: Vec<Mail> = (1_000..1_100)
        .flat_map(|day| {
            [
                mail(day as f64, "me", &["kim"]),
                mail(day as f64 - 0.2, "kim", &["me"]),
            ]
        })
        .collect();
    let tie = Mailbox::new(&daily).tie("kim");
    assert!(
        tie.strength.get() < 0.2,
        "nothing for years: {:?}",
        tie.strength
    );
    assert!(tie.peak.get() > 0.9, "daily mail: {:?}", tie.peak);
}

#[test]
fn lists_and_robots_that_were_written_to_have_ties() {
    let mailbox = Mailbox::new(&[mail(3.0, "me", &["list"]), mail(4.0, "robot", &["me"])]);
    assert_eq!(mailbox.tie("list").sent, 1);
    assert_eq!(mailbox.tie("robot").received, 1);
}

#[rstest]
#[case::to_oneself(vec![mail(3.0, "me", &["me"])])]
#[case::bulk(vec![mail(3.0, "robot", &["me"]).bulk()])]
#[case::between_others(vec![mail(3.0, "ann", &["kim"])])]
#[case::nothing(vec![])]
fn no_tie_to_oneself_by(#[case] mails: Vec<Mail>) {
    let mailbox = Mailbox::new(&mails);
    assert!(mailbox.find_tie("me").is_none());
    assert!(mailbox.find_tie("robot").is_none());
    assert!(mailbox.find_tie("kim").is_none());
}

#[test]
fn without_knowing_who_the_user_is_there_are_no_ties() {
    let mailbox = Mailbox::new(&[mail(3.0, "ann", &["kim"])]);
    let strangers = People::new(
        mailbox
            .people
            .iter()
            .filter(|person| !person.is_me)
            .cloned(),
    );
    assert!(score(&mailbox.history, &strangers, NOW).is_empty());
}

#[test]
fn counts_and_activity_are_those_of_the_messages() {
    let tie = Mailbox::new(&[
        mail(1.0, "me", &["kim"]),
        mail(10.0, "kim", &["me"]).cc(&["ann"]),
        mail(10.5, "kim", &["me"]),
        mail(31.0, "me", &["ann"]).cc(&["kim"]),
        mail(900.0, "kim", &["ann"]),
    ])
    .tie("kim");
    assert_eq!((tie.sent, tie.received), (2, 3));
    assert_eq!(tie.activity[23], 3, "the last thirty days");
    assert_eq!(tie.activity[22], 1);
    assert_eq!(tie.activity.iter().map(|&n| u32::from(n)).sum::<u32>(), 4);
    assert_eq!(
        tie.contact_days, 4,
        "mail that does not name the user is no contact"
    );
}

#[test]
fn silence_is_likelier_the_longer_it_lasts() {
    let chance = |silent: f64| {
        let mails: Vec<Mail> = (0..20)
            .map(|n| {
                mail(
                    silent + 7.0 * f64::from(n),
                    ["me", "kim"][n as usize % 2],
                    &[["kim", "me"][n as usize % 2]],
                )
            })
            .collect();
        Mailbox::new(&mails).tie("kim").silence_probability
    };
    assert!(chance(2.0) < chance(30.0) && chance(30.0) < chance(300.0));
    assert!(
        chance(2.0) < 0.2,
        "weekly until two days ago: {}",
        chance(2.0)
    );
    assert!(
        chance(300.0) > 0.8,
        "weekly until 300 days ago: {}",
        chance(300.0)
    );
}

/// Ten people with `per_person` messages each, weekly, long ago: written to again afterwards or not.
fn users_past(wrote_again: bool) -> Mailbox {
    const NAMES: [&str; 10] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
    let mut mails = Vec::new();
    for name in NAMES {
        for week in 0..3 {
            mails.push(mail(120.0 + 7.0 * f64::from(week), "me", &[name]));
            mails.push(mail(121.0 + 7.0 * f64::from(week), name, &["me"]));
        }
        if wrote_again {
            mails.push(mail(60.0, "me", &[name]));
        }
    }
    mails.push(mail(20.0, "me", &["kim"]));
    Mailbox::new(&mails)
}

#[test]
fn chances_learn_from_the_users_own_past() {
    let (keen, quiet) = (users_past(true).tie("kim"), users_past(false).tie("kim"));
    assert_eq!(
        keen.strength, quiet.strength,
        "the past of others moves no strength"
    );
    assert!(keen.contact_probability > quiet.contact_probability);
    assert!(keen.silence_probability < quiet.silence_probability);
}

#[test]
fn a_close_tie_gone_quiet_is_fading_and_the_greatest_loss_comes_first() {
    let mut mails = Vec::new();
    for (name, times, quiet_for) in [
        ("ann", 60, 200.0),
        ("kim", 40, 150.0),
        ("lee", 60, 1.0),
        ("mia", 60, 1.0),
        ("noa", 60, 1.0),
        ("old", 4, 200.0),
    ] {
        for n in 0..times {
            mails.push(mail(quiet_for + 2.0 * f64::from(n), "me", &[name]));
            mails.push(mail(quiet_for + 2.0 * f64::from(n) + 0.5, name, &["me"]));
        }
    }
    for name in ["p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "z"] {
        for n in 0..5 {
            mails.push(mail(100.0 + 9.0 * f64::from(n), "me", &[name]));
        }
    }
    let mailbox = Mailbox::new(&mails);
    let ties = mailbox.ties();
    let names: Vec<_> = fading(&ties).iter().map(|tie| tie.person).collect();
    assert_eq!(
        names,
        [mailbox.id("ann"), mailbox.id("kim")],
        "neither who writes daily nor who never was close"
    );
}

#[rstest]
#[case::nothing(0.0, Label::Weak)]
#[case::hardly(0.19, Label::Weak)]
#[case::some(0.2, Label::Fair)]
#[case::half(0.5, Label::Strong)]
#[case::all(1.0, Label::Strong)]
fn strength_in_a_word(#[case] strength: f64, #[case] expected: Label) {
    assert_eq!(label(Strength::new(strength)), expected);
}

#[test]
fn the_order_of_reading_changes_nothing() {
    let mut mails = vec![
        mail(30.0, "me", &["ann"]),
        mail(30.0, "ann", &["me"]),
        mail(29.0, "me", &["ann"]),
    ];
    let one_way = Mailbox::new(&mails).ties();
    mails.reverse();
    assert_eq!(
        Mailbox::new(&mails).ties(),
        one_way,
        "mail of one second comes in any order"
    );
}
