//! Every number about a tie counts dated messages that can be listed: on the made-up mailbox, each list is as long as its
//! number says.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

use closeknit_core::app::{Answers, AppError, Keeper, Work};
use closeknit_core::inside::header;
use closeknit_core::inside::import::mbox::{Mbox, MboxError};
use closeknit_core::model::{
    DAY, Decision, Evidence, EvidenceKind, Field, Kind, MessageRole, PeopleQuery, PersonAnswer,
    PersonId, Term, Theme, Timestamp, TraceAnswer, TracedLink,
};
use closeknit_core::text::plain;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use tempfile::TempDir;

static DEMO: LazyLock<(Timestamp, TempDir)> = LazyLock::new(|| {
    let now = Timestamp::parse("2026-11-23T20:00:00Z").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut keeper = Keeper::open(folder.path(), "demo").unwrap();
    keeper.fill_demo(now).unwrap();
    (now, folder)
});

fn answers() -> Answers {
    Answers::open(DEMO.1.path(), DEMO.0, None).unwrap()
}

fn everybody(answers: &Answers, kind: Option<Kind>) -> Vec<PersonAnswer> {
    let query = PeopleQuery {
        kind,
        limit: 60,
        ..PeopleQuery::default()
    };
    answers.people(&query).unwrap().people
}

fn count(trace: &TraceAnswer, roles: &[MessageRole]) -> u32 {
    let messages = trace.messages.iter();
    messages.filter(|one| roles.contains(&one.role)).count() as u32
}

const SENT: [MessageRole; 2] = [MessageRole::SentTo, MessageRole::SentCopy];
const RECEIVED: [MessageRole; 3] = [
    MessageRole::ReceivedTo,
    MessageRole::ReceivedCopy,
    MessageRole::Overheard,
];

#[test]
fn as_many_messages_are_listed_as_a_person_is_said_to_have() {
    people_hold(&answers());
}

fn people_hold(answers: &Answers) {
    for person in everybody(answers, None) {
        let (trace, detail) = (
            answers.trace(person.id).unwrap(),
            answers.person(person.id).unwrap(),
        );
        let name = &person.name;
        assert_eq!(count(&trace, &SENT), person.sent, "sent to {name}");
        assert_eq!(count(&trace, &RECEIVED), person.received, "of {name}");
        let replies = |mine: bool| -> Vec<i64> {
            let messages = trace.messages.iter();
            let side = messages.filter(|one| SENT.contains(&one.role) == mine);
            side.filter_map(|one| one.reply_seconds).collect()
        };
        assert_eq!(replies(true), detail.my_replies, "replies to {name}");
        assert_eq!(replies(false), detail.their_replies, "replies of {name}");
        let direct = trace.messages.iter();
        let mut direct = direct.filter(|one| one.role != MessageRole::Together);
        assert_eq!(direct.next().unwrap().at, person.first, "first of {name}");
        assert_eq!(
            direct.next_back().map_or(person.first, |one| one.at),
            person.last
        );
        let days: BTreeSet<i64> = trace
            .messages
            .iter()
            .filter(|one| !matches!(one.role, MessageRole::Together | MessageRole::Overheard))
            .map(|one| one.at.0.div_euclid(DAY))
            .collect();
        let said = person
            .strength_reasons
            .iter()
            .find_map(|one| match one.term {
                Term::Regularity { days } => Some(days as usize),
                _ => None,
            });
        assert!(
            said.is_none_or(|said| said == days.len()),
            "{said:?} of {name}, but {} days",
            days.len()
        );
    }
}

#[test]
fn somebody_whose_mail_is_bulk_is_traced_to_that() {
    let answers = answers();
    let robots = everybody(&answers, Some(Kind::Robot));
    let alone = robots
        .iter()
        .filter(|one| one.sent == 0 && one.strength_reasons.is_empty());
    let mut looked_at = 0;
    for robot in alone {
        let trace = answers.trace(robot.id).unwrap();
        assert_eq!(
            count(&trace, &[MessageRole::Bulk]),
            robot.received,
            "{}",
            robot.name
        );
        looked_at += 1;
    }
    assert!(
        looked_at > 0,
        "the made-up mailbox has robots that only write"
    );
}

/// Counts what is listed between `from` and `to` as evidence is counted.
fn counted(
    messages: &[TracedLink],
    kind: EvidenceKind,
    (from, to): (PersonId, PersonId),
) -> Option<Evidence> {
    let of_kind = || messages.iter().filter(|one| one.kind == kind);
    let wrote = kind == EvidenceKind::Wrote;
    let by = |author: PersonId| {
        let theirs = of_kind().filter(|one| wrote && one.author == author);
        theirs.count() as u32
    };
    Some(Evidence {
        kind,
        messages: of_kind().count() as u32,
        forward: by(from),
        backward: by(to),
        with_you: wrote && of_kind().all(|one| one.with_you),
        first: of_kind().map(|one| one.at).min()?,
        last: of_kind().map(|one| one.at).max()?,
    })
}

#[test]
fn the_evidence_of_every_hop_is_listed_message_by_message() {
    let seen = hops_hold(&answers());
    assert_eq!(
        seen.len(),
        4,
        "every kind of evidence was looked at: {seen:?}"
    );
}

/// Where real mail is at hand, the same on that, with its mail to crowds.
#[test]
fn on_real_mail_too() {
    let Some(data) = std::env::var_os("CLOSEKNIT_DATA") else {
        println!("left out: CLOSEKNIT_DATA does not say where real mail is");
        return;
    };
    for owner in ["delainey-d", "germany-c"] {
        let archive = Path::new(&data).join("enron-dev").join(owner);
        let files = std::fs::read_dir(archive).unwrap();
        let files: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
        let folder = tempfile::tempdir().unwrap();
        let mut keeper = Keeper::open(folder.path(), "import").unwrap();
        let stop = Arc::default();
        let mut work = Work {
            progress: &mut |_| {},
            stop: &stop,
        };
        let me = [most_frequent_sender(&files)];
        keeper.import_mbox(&files, &me, &mut work).unwrap();
        drop(keeper);
        let then = Timestamp::parse("2001-10-01T00:00:00Z").unwrap();
        let answers = Answers::open(folder.path(), then, Some(then)).unwrap();
        people_hold(&answers);
        let seen = hops_hold(&answers);
        assert!(seen.contains(&EvidenceKind::TogetherMany), "{seen:?}");
    }
}

/// Whose mail it is: who wrote most of what lies in sent folders.
fn most_frequent_sender(files: &[PathBuf]) -> String {
    let mut counts = BTreeMap::<String, usize>::new();
    for file in files
        .iter()
        .filter(|file| file.to_string_lossy().contains("sent"))
    {
        let read = Mbox::open(file).unwrap().read::<MboxError>(|message, _| {
            let participants = header::parse(&message.header).participants;
            for one in participants
                .into_iter()
                .filter(|one| one.field == Field::From)
            {
                *counts.entry(one.address).or_default() += 1;
            }
            Ok(())
        });
        read.unwrap();
    }
    counts
        .into_iter()
        .max_by_key(|(_, count)| *count)
        .unwrap()
        .0
}

/// Compares the evidence of many hops with its messages; returns which kinds there were.
fn hops_hold(answers: &Answers) -> BTreeSet<EvidenceKind> {
    let kinds = [
        EvidenceKind::Wrote,
        EvidenceKind::Thread,
        EvidenceKind::TogetherFew,
        EvidenceKind::TogetherMany,
    ];
    let mut seen = BTreeSet::new();
    for person in everybody(answers, None).iter().take(25) {
        for other in answers
            .person(person.id)
            .unwrap()
            .acquaintances
            .iter()
            .take(12)
        {
            let trace = answers.trace_link(other.id, person.id).unwrap();
            let found: Vec<_> = kinds
                .iter()
                .filter_map(|kind| counted(&trace.messages, *kind, (other.id, person.id)))
                .collect();
            assert_eq!(found, other.evidence, "{} and {}", person.name, other.name);
            let back = answers.trace_link(person.id, other.id).unwrap();
            assert_eq!(
                back.messages, trace.messages,
                "the order of the two says nothing"
            );
            seen.extend(found.iter().map(|one| one.kind));
        }
    }
    seen
}

/// What a sentence says of the user and somebody is compared with the messages that are listed between the two.
#[test]
fn what_is_said_of_the_first_hop_is_listed_message_by_message() {
    let answers = answers();
    let mut directions = BTreeSet::new();
    for person in everybody(&answers, None) {
        let ways = answers.introduce(person.id, 3, 0).unwrap();
        for first in ways.introductions.iter().map(|way| &way.hops[0]) {
            let trace = answers.trace(first.id).unwrap();
            let [evidence] = first.evidence.as_slice() else {
                panic!("one line for the user's own tie: {:?}", first.evidence);
            };
            let to_me = [MessageRole::ReceivedTo, MessageRole::ReceivedCopy];
            assert_eq!(evidence.forward, count(&trace, &SENT), "to {}", first.name);
            assert_eq!(
                evidence.backward,
                count(&trace, &to_me),
                "of {}",
                first.name
            );
            assert_eq!(
                evidence.messages - evidence.forward - evidence.backward,
                count(&trace, &[MessageRole::Overheard]),
                "of {} to others",
                first.name
            );
            let said = plain(&first.said[0]);
            let both = evidence.forward > 0 && evidence.backward > 0;
            assert_eq!(said.contains("to each other"), both, "{said}");
            assert_eq!(
                said.starts_with("You wrote to"),
                evidence.forward > 0 && evidence.backward == 0,
                "{said}"
            );
            directions.insert((evidence.forward > 0, evidence.backward > 0));
        }
    }
    assert!(
        directions.len() >= 2,
        "more than one direction was looked at: {directions:?}"
    );
}

#[test]
fn nobody_has_no_messages_to_list() {
    let answers = answers();
    let nobody = PersonId(999_999);
    assert!(matches!(
        answers.trace(nobody),
        Err(AppError::UnknownPerson { .. })
    ));
    let someone = everybody(&answers, None)[0].id;
    assert!(answers.trace_link(someone, nobody).is_err());
}

#[test]
fn the_usual_week_is_the_middle_of_those_before() {
    let digest = answers().digest().unwrap();
    let usual = digest.usual.unwrap();
    assert_eq!(usual.weeks, 26, "the made-up mailbox is years long");
    let mut sent: Vec<u32> = (0..26)
        .map(|week| {
            let end = digest.from.plus_days(-7 * week);
            let then = Answers::open(DEMO.1.path(), DEMO.0, Some(end)).unwrap();
            then.digest().unwrap().sent
        })
        .collect();
    sent.sort_unstable();
    assert_eq!(usual.sent, sent[13], "of {sent:?}");
}

#[test]
fn a_young_mailbox_has_no_usual_week() {
    let answers = answers();
    let first = answers.stats().unwrap().period.unwrap().0;
    for (weeks, is_known) in [(4, false), (6, true)] {
        let then = Some(first.plus_days(7 * weeks));
        let digest = Answers::open(DEMO.1.path(), DEMO.0, then).unwrap().digest();
        assert_eq!(
            digest.unwrap().usual.is_some(),
            is_known,
            "after {weeks} weeks"
        );
    }
}

#[test]
fn an_address_is_split_off_its_own_person_alone() {
    let answers = answers();
    let people = everybody(&answers, None);
    let several = people.iter().find(|one| one.addresses.len() > 1).unwrap();
    let other = people.iter().find(|one| one.id != several.id).unwrap();
    let (first, second) = (&several.addresses[0], &several.addresses[1]);
    let split = answers.splitting(several.id, second).unwrap();
    assert!(matches!(&split, Decision::Split { address } if address.to_string() == *second));
    let kept = answers.address_kept(several.id, &split).unwrap();
    assert_eq!(
        kept.to_string(),
        *first,
        "the page goes on with who is left"
    );
    let not_theirs = answers.splitting(several.id, &other.addresses[0]);
    assert!(matches!(not_theirs, Err(AppError::UnknownPerson { .. })));
}

#[test]
fn the_theme_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let theme = || {
        Answers::open(folder.path(), DEMO.0, None)
            .unwrap()
            .theme()
            .unwrap()
    };
    let mut keeper = Keeper::open(folder.path(), "test").unwrap();
    assert_eq!(theme(), Theme::System, "until something is chosen");
    for chosen in [Theme::Dark, Theme::Light, Theme::System] {
        keeper.set_theme(chosen).unwrap();
        assert_eq!(theme(), chosen);
    }
}
