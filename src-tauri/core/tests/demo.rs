//! The made-up mailbox all the way from header bytes to answers: what its story promises, the answers say.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

use closeknit_core::app::{Answers, Keeper};
use closeknit_core::import::demo::{ASSISTANT, MY_ADDRESSES, PROMISES};
use closeknit_core::model::{
    Kind, Label, PeopleQuery, PeopleSort, Person, PersonAnswer, ReportOptions, Timestamp,
};
use closeknit_core::report;
use std::sync::LazyLock;
use tempfile::TempDir;

/// Moments at which somebody may open it: an evening; a quiet day after New Year; a holiday in August.
const MOMENTS: [&str; 3] = [
    "2026-11-23T20:00:00Z",
    "2027-01-02T09:30:00Z",
    "2027-08-16T12:00:00Z",
];

/// Made once for all tests here: they only read.
static DEMOS: LazyLock<Vec<(Timestamp, TempDir)>> = LazyLock::new(|| {
    let made = MOMENTS.map(|moment| {
        let now = Timestamp::parse(moment).unwrap();
        let folder = tempfile::tempdir().unwrap();
        Keeper::open(folder.path(), "demo")
            .unwrap()
            .fill_demo(now)
            .unwrap();
        (now, folder)
    });
    made.into()
});

/// Returns the answers at each of the moments.
fn answers() -> impl Iterator<Item = Answers> {
    DEMOS
        .iter()
        .map(|(now, folder)| Answers::open(folder.path(), *now, None).unwrap())
}

fn named<'a>(answers: &'a Answers, address: &str) -> &'a Person {
    answers.find_person(address).unwrap()
}

fn everybody(answers: &Answers) -> Vec<PersonAnswer> {
    let query = PeopleQuery {
        text: String::new(),
        sort: PeopleSort::Strength,
        kind: None,
        label: None,
        fading: false,
        offset: 0,
        limit: 5_000,
    };
    answers.people(&query).unwrap().people
}

#[test]
fn it_has_the_size_that_it_says() {
    for answers in answers() {
        let stats = answers.stats().unwrap();
        let messages = stats.messages;
        assert_eq!(messages.on_server, 20_000);
        assert_eq!(messages.stored + messages.set_aside, messages.on_server);
        assert!(messages.set_aside > 100, "Junk is set aside: {messages:?}");
        assert!(
            messages.distinct < messages.stored,
            "a copy to oneself is one message"
        );
        assert!(
            (1_300..=1_501).contains(&stats.people.person),
            "{:?}",
            stats.people
        );
        assert!(stats.people.list >= 3 && stats.people.robot >= 5 && stats.people.role >= 3);
        assert!(stats.months.len() > 90, "eight years");
    }
}

#[test]
fn close_people_are_strong() {
    for answers in answers() {
        let everybody = everybody(&answers);
        for address in PROMISES.strong {
            let id = named(&answers, address).id;
            let rank = everybody.iter().position(|person| person.id == id).unwrap();
            assert!(rank < 25, "{address} stands at {rank}");
            assert_eq!(everybody[rank].strength_label, Label::Strong, "{address}");
        }
        for label in [Label::Strong, Label::Fair, Label::Weak] {
            let count = everybody
                .iter()
                .filter(|person| person.strength_label == label)
                .count();
            assert!(count >= 20, "{count} ties are {label:?}");
        }
    }
}

#[test]
fn neglected_people_are_fading() {
    for answers in answers() {
        let fading = answers.fading(10).unwrap();
        for address in PROMISES.fading {
            let id = named(&answers, address).id;
            let found = fading.iter().find(|person| person.id == id);
            let found =
                found.unwrap_or_else(|| panic!("{address} is not among the first ten fading"));
            assert!(found.silent_days > 5.0 * found.usual_gap_days, "{found:?}");
        }
        for address in PROMISES.strong {
            let id = named(&answers, address).id;
            let all = answers.fading(0).unwrap();
            assert!(
                all.iter().all(|person| person.id != id),
                "{address} is in touch"
            );
        }
    }
}

#[test]
fn new_and_rising_people_are_in_the_report() {
    for answers in answers() {
        let report = answers.report(&ReportOptions::default()).unwrap();
        for address in PROMISES.rising {
            let id = named(&answers, address).id;
            assert!(
                report.rising.iter().any(|person| person.id == id),
                "{address} does not rise"
            );
        }
        assert_eq!(report.strongest.len(), 25);
        assert!(
            report::html(&report, answers.wording())
                .unwrap()
                .contains("Ruta Eglynas")
        );
        assert!(
            report::csv(&report, answers.wording())
                .unwrap()
                .contains("Ruta Eglynas")
        );
    }
}

#[test]
fn introductions_are_found_where_the_story_put_them() {
    for answers in answers() {
        for promised in PROMISES.introductions {
            let target = named(&answers, promised.target).id;
            let found = answers.introduce(target, 3, 0).unwrap();
            assert!(
                found.direct.is_none_or(|tie| tie.get() < 0.2),
                "{promised:?} is met already"
            );
            let wanted: Vec<_> = promised.through.iter().chain([&promised.target]).collect();
            let way = found.introductions.iter().find(|way| {
                way.hops.len() == wanted.len()
                    && way.hops.iter().zip(&wanted).all(|(hop, wanted)| {
                        hop.addresses.iter().any(|address| address == **wanted)
                    })
            });
            let way = way.unwrap_or_else(|| panic!("no way {promised:?} in {found:#?}"));
            assert_eq!(
                way.hops.last().unwrap().inferred,
                promised.inferred,
                "{promised:?}"
            );
            assert!(
                way.hops.iter().all(|hop| !hop.evidence.is_empty()),
                "a hop without evidence"
            );
        }
        let company = answers.introduce_company(PROMISES.company, 3, 0).unwrap();
        assert!(
            company
                .people
                .iter()
                .any(|person| !person.introductions.is_empty())
        );
    }
}

#[test]
fn addresses_of_one_person_are_one_person() {
    for answers in answers() {
        for addresses in PROMISES.one_person {
            let ids: Vec<_> = addresses
                .iter()
                .map(|address| named(&answers, address).id)
                .collect();
            assert!(
                ids.windows(2).all(|pair| pair[0] == pair[1]),
                "{addresses:?} are several"
            );
        }
        assert!(named(&answers, MY_ADDRESSES[0]).is_me);
    }
}

#[test]
fn lists_programs_and_desks_are_nobody() {
    for answers in answers() {
        for address in PROMISES.no_person {
            assert_ne!(
                named(&answers, address).kind,
                Kind::Person,
                "{address} is taken for somebody"
            );
        }
    }
}

#[test]
fn who_answers_fast_and_who_slowly_is_told_apart() {
    for answers in answers() {
        let everybody = everybody(&answers);
        let theirs = |address: &str| {
            let id = named(&answers, address).id;
            let person = everybody.iter().find(|person| person.id == id).unwrap();
            person.median_reply_seconds.theirs.unwrap()
        };
        for quick in PROMISES.quick {
            assert!(
                theirs(quick) < 6 * 3_600,
                "{quick} takes {} s",
                theirs(quick)
            );
        }
        for slow in PROMISES.slow {
            assert!(theirs(slow) > 24 * 3_600, "{slow} takes {} s", theirs(slow));
        }
    }
}

#[test]
fn who_sends_for_her_is_asked_about() {
    for answers in answers() {
        let unconfirmed = answers.me().unwrap().unconfirmed;
        assert!(
            unconfirmed.iter().any(|address| address == ASSISTANT),
            "{unconfirmed:?}"
        );
    }
}
