//! Replaying past dates: what is compared with what came is what would have been answered then.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

use closeknit_core::app::{Answers, AppError, Keeper, Work};
use closeknit_core::inside::store::Store;
use closeknit_core::model::{History, PeopleQuery, Place, ProofAnswer, Reliability, Timestamp};
use closeknit_core::text::plain;
use std::collections::BTreeSet;
use std::sync::Arc;
use tempfile::TempDir;

const NOW: &str = "2026-01-01T00:00:00Z";

fn now() -> Timestamp {
    Timestamp::parse(NOW).unwrap()
}

/// A message as a test writes it: how many days ago, who wrote, to whom.
type Mail = (f64, String, Vec<String>);

/// A data folder with these messages, `me` being the user.
fn folder(mails: &[Mail]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut mbox = String::new();
    for (number, (days_ago, from, to)) in mails.iter().enumerate() {
        let at = Timestamp(now().0 - (days_ago * 86_400.0) as i64).to_utc();
        let to: Vec<String> = to.iter().map(|one| format!("{one}@ex.org")).collect();
        mbox.push_str(&format!(
            "From x {}\nDate: {}\nFrom: {from}@ex.org\nTo: {}\nMessage-ID: <{number}@ex.org>\n\n",
            at.format("%a %b %e %H:%M:%S %Y"),
            at.format("%a, %d %b %Y %H:%M:%S +0000"),
            to.join(", ")
        ));
    }
    let file = folder.path().join("in.mbox");
    std::fs::write(&file, mbox).unwrap();
    let mut keeper = Keeper::open(folder.path(), "import").unwrap();
    let stop = Arc::default();
    let mut work = Work {
        progress: &mut |_| {},
        stop: &stop,
    };
    let me = ["me@ex.org".to_owned()];
    keeper.import_mbox(&[file], &me, &mut work).unwrap();
    folder
}

fn mail(days_ago: f64, from: &str, to: &[&str]) -> Mail {
    let to = to.iter().map(|one| (*one).to_owned()).collect();
    (days_ago, from.to_owned(), to)
}

/// Two years with forty people, each in touch for some months, and eight met through the first of them, who had been
/// seen with every other one of those before.
fn two_years() -> Vec<Mail> {
    let mut mails = Vec::new();
    for person in 0..40 {
        let name = format!("kim{person}");
        let (last, gap) = (15.0 * f64::from(person), 3.0 + f64::from(person % 7));
        for turn in 0..30 {
            let days_ago = last + gap * f64::from(turn);
            match turn % 2 {
                0 => mails.push(mail(days_ago, "me", &[&name])),
                _ => mails.push(mail(days_ago, &name, &["me"])),
            }
        }
    }
    for met in 0..8 {
        let (name, at) = (format!("lee{met}"), 10.0 + 40.0 * f64::from(met));
        if met % 2 == 0 {
            mails.push(mail(at + 60.0, "kim0", &["me", &name]));
        }
        mails.push(mail(at + 1.0, "kim0", &["me", &name]));
        mails.push(mail(at, "me", &[&name]));
        mails.push(mail(at + 30.0 + f64::from(met), "kim0", &["me"]));
        mails.push(mail(at + 31.0 + f64::from(met), "me", &["kim0"]));
    }
    mails
}

fn answers(folder: &TempDir, as_of: Option<Timestamp>) -> Answers {
    Answers::open(folder.path(), now(), as_of).unwrap()
}

fn prove(folder: &TempDir) -> ProofAnswer {
    answers(folder, None).prove(&mut |_, _| {}).unwrap()
}

fn sums(of: &Reliability) -> (u32, u32, f64) {
    let bins = of.bins.iter();
    bins.fold((0, 0, 0.0), |(given, came, said), bin| {
        (
            given + bin.given,
            came + bin.came,
            said + bin.said * f64::from(bin.given),
        )
    })
}

#[test]
fn twelve_dates_lie_apart_with_90_days_before_and_after() {
    let proof = prove(&folder(&two_years()));
    assert_eq!(proof.dates.len(), 12);
    for pair in proof.dates.windows(2) {
        assert!(pair[1].at.days_since(pair[0].at) >= 7.0);
    }
    let (first, last) = (proof.dates[0].at, proof.dates[11].at);
    assert!(now().days_since(last) >= 90.0, "{last}");
    assert!(
        now().days_since(first) <= 15.0 * 39.0 + 9.0 * 29.0 - 90.0,
        "{first}"
    );
}

#[test]
fn what_was_said_is_what_an_answer_as_of_the_date_says() {
    let folder = folder(&two_years());
    let proof = prove(&folder);
    let history = Store::open_read_only(folder.path())
        .unwrap()
        .load_history(None)
        .unwrap();
    let spelled = |place: &Place| history.spelling(place.spelling).unwrap().spelled.clone();
    let mut said = 0.0;
    for date in &proof.dates {
        let mine_after: BTreeSet<String> = history
            .messages()
            .iter()
            .filter(|one| (date.at..date.at.plus_days(90)).contains(&one.time))
            .map(|one| history.places(one))
            .filter(|places| spelled(&places[0]) == "me@ex.org")
            .flat_map(|places| places[1..].iter().map(spelled))
            .collect();
        let then = answers(&folder, Some(date.at));
        let everybody = then.people(&PeopleQuery::default()).unwrap().people;
        let written_to: Vec<_> = everybody.iter().filter(|one| one.sent > 0).collect();
        said += written_to
            .iter()
            .map(|one| one.contact_probability_90d)
            .sum::<f64>();
        let wrote = written_to
            .iter()
            .filter(|one| mine_after.contains(&one.addresses[0]));
        let counted = (date.people as usize, date.wrote as usize);
        assert_eq!(counted, (written_to.len(), wrote.count()), "at {}", date.at);
    }
    let (given, came, said_in_tenths) = sums(proof.contact.as_ref().unwrap());
    assert_eq!(
        given,
        proof.dates.iter().map(|date| date.people).sum::<u32>()
    );
    assert_eq!(came, proof.dates.iter().map(|date| date.wrote).sum::<u32>());
    assert!(
        (said - said_in_tenths).abs() < 1e-6,
        "{said} and {said_in_tenths}"
    );
}

#[test]
fn every_answer_is_counted_in_its_tenth_and_under_its_label() {
    let proof = prove(&folder(&two_years()));
    let contact = proof.contact.as_ref().unwrap();
    for of in [contact, proof.silence.as_ref().unwrap()] {
        let (given, came, _) = sums(of);
        assert_eq!((given, came), (of.given, of.came));
        for bin in &of.bins {
            let share = f64::from(bin.came) / f64::from(bin.given);
            assert!(bin.from <= bin.said && bin.said <= bin.to, "{bin:?}");
            assert!(bin.low <= share && share <= bin.high, "{bin:?}");
        }
    }
    let people: u32 = proof.labels.iter().map(|label| label.people).sum();
    assert_eq!(people, contact.given);
}

#[test]
fn who_introduced_is_asked_for_just_before() {
    let proof = prove(&folder(&two_years()));
    let found = &proof.introductions;
    // Of the eight, those met before the first date are left out.
    assert_eq!((found.met, found.foreseeable), (8, 4), "{found:?}");
    assert_eq!(
        (found.replayed, found.first),
        (4, 4),
        "there is nobody else to ask"
    );
    let named: u32 = found.ways.iter().map(|ways| ways.right).sum();
    assert_eq!(named, 4, "{found:?}");
    let text = proof
        .sentences
        .iter()
        .map(plain)
        .collect::<Vec<_>>()
        .join("\n");
    assert!(
        text.contains("Of 8 people you met through someone, 4 had been seen"),
        "{text}"
    );
}

#[test]
fn sentences_say_the_numbers() {
    let proof = prove(&folder(&two_years()));
    let text = proof
        .sentences
        .iter()
        .map(plain)
        .collect::<Vec<_>>()
        .join("\n");
    assert!(
        text.starts_with("12 past dates were replayed, from "),
        "{text}"
    );
    let contact = proof.contact.as_ref().unwrap();
    assert!(
        text.contains(&format!("Over all {} chances", contact.given)),
        "{text}"
    );
    assert!(text.contains("Of ties given a "), "{text}");
    assert!(proof.lacking.is_empty(), "{:?}", proof.lacking);
}

#[test]
fn every_step_is_told() {
    let folder = folder(&two_years());
    let mut told = Vec::new();
    let tell = &mut |done, all| told.push((done, all));
    let proof = answers(&folder, None).prove(tell).unwrap();
    let steps = proof.dates.len() + proof.introductions.replayed as usize;
    assert_eq!(
        told,
        (0..steps).map(|done| (done, steps)).collect::<Vec<_>>()
    );
}

/// One message a day with one friend.
fn one_friend(days: i32) -> Vec<Mail> {
    (1..=days)
        .map(|day| match day % 2 {
            0 => mail(f64::from(day), "me", &["kim"]),
            _ => mail(f64::from(day), "kim", &["me"]),
        })
        .collect()
}

#[test]
fn of_half_a_year_nothing_is_claimed() {
    let proof = prove(&folder(&one_friend(150)));
    assert!(proof.dates.is_empty() && proof.contact.is_none() && proof.silence.is_none());
    assert!(proof.sentences.is_empty());
    let lacking = &proof.lacking[0];
    let lacking = plain(lacking);
    assert!(lacking.starts_with("Not enough mail yet"), "{lacking}");
}

#[test]
fn of_one_friend_no_chance_is_judged() {
    let proof = prove(&folder(&one_friend(400)));
    assert!(!proof.dates.is_empty() && proof.contact.is_none() && proof.silence.is_none());
    let says_what_it_needs = proof
        .lacking
        .iter()
        .all(|line| plain(line).contains("it takes"));
    assert!(
        proof.lacking.len() == 3 && says_what_it_needs,
        "{:?}",
        proof.lacking
    );
}

#[test]
fn broken_dates_are_not_replayed() {
    let mut mails = one_friend(400);
    mails.push(mail(20_400.0, "lee", &["me"]));
    mails.push(mail(-20_000.0, "lee", &["me"]));
    let proof = prove(&folder(&mails));
    let first = proof.dates[0].at;
    assert!(now().days_since(first) < 400.0, "{first}");
}

#[test]
fn what_comes_after_the_moment_is_not_looked_at() {
    let then = now().plus_days(-200);
    let (whole, ended): (Vec<Mail>, Vec<Mail>) = {
        let all = two_years();
        let ended = all.iter().filter(|one| one.0 > 200.0).cloned().collect();
        (all, ended)
    };
    let (whole, ended) = (folder(&whole), folder(&ended));
    let of = |folder| answers(folder, Some(then)).prove(&mut |_, _| {}).unwrap();
    let (whole, ended) = (of(&whole), of(&ended));
    assert_eq!(whole.dates, ended.dates);
    assert_eq!(whole.sentences, ended.sentences);
    assert_eq!(whole.introductions, ended.introductions);
}

#[test]
fn without_knowing_who_the_user_is_nothing_can_be_replayed() {
    let folder = tempfile::tempdir().unwrap();
    Keeper::open(folder.path(), "test").unwrap();
    let proof = answers(&folder, None).prove(&mut |_, _| {});
    assert!(matches!(proof, Err(AppError::NobodyIsMe)));
}

#[test]
fn a_history_up_to_a_moment_is_the_one_that_the_store_gives() {
    let folder = folder(&two_years());
    let store = Store::open_read_only(folder.path()).unwrap();
    let whole = store.load_history(None).unwrap();
    for days in [30, 200, 500] {
        let then = now().plus_days(-days);
        let (cut, stored) = (whole.before(then), store.load_history(Some(then)).unwrap());
        let messages = |history: &History| {
            let all = history.messages().iter();
            all.map(|one| format!("{:?} {:?} {:?}", one.id, one.time, history.places(one)))
                .collect::<Vec<_>>()
        };
        assert_eq!(messages(&cut), messages(&stored));
        assert!(cut.spellings().eq(stored.spellings()));
        assert!(cut.addresses().eq(stored.addresses()));
        assert_eq!(cut.lists(), stored.lists());
        assert!(cut.messages().len() < whole.messages().len());
    }
}
