//! Resolves people on mail that nobody here wrote: holds what may never happen, and shows a sample to judge by eye.
//!
//! `CLOSEKNIT_DATA` names a folder that holds `alsa-devel-headers.mbox`, `spamassassin/` and `enron-dev/`; without it
//! these tests say what they leave out, and pass. With `--nocapture` each prints its counts and a sample drawn by a
//! fixed seed; nothing is written, but for the sheets that `CLOSEKNIT_SHEETS` asks for.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

mod draw;
mod judged;
mod mail;
mod sheet;
mod surface;

use closeknit_core::inside::identity;
use closeknit_core::model::{AddressId, Field, Kind, People};
use mail::{Mail, Source};
use std::collections::{BTreeMap, BTreeSet};

const SAMPLE: usize = 25;

fn judge(source: Source) {
    if let Some(mail) = source.read() {
        let people = identity::resolve(&mail.history, &BTreeSet::new(), &[]);
        hold(&mail, &people);
        show(&mail, source, &people);
    }
}

/// Nobody is two recipients of one mail, nor writes to an address of their own that was merged.
fn hold(mail: &Mail, people: &People) {
    for message in mail.history.messages() {
        let mut seen: BTreeMap<_, AddressId> = BTreeMap::new();
        for place in mail.history.places(message) {
            if matches!(place.field, Field::Sender | Field::ReplyTo) {
                continue;
            }
            let address = mail.history.address(place.spelling).unwrap();
            let owner = people.owner(address).expect("everybody is somebody");
            let before = *seen.entry(owner).or_insert(address);
            assert_eq!(
                before, address,
                "two addresses of one mail are one person's"
            );
        }
    }
    let owned: usize = people.iter().map(|one| one.addresses.len()).sum();
    assert_eq!(
        owned,
        mail.addresses.len(),
        "every address is somebody's, once"
    );
}

fn show(mail: &Mail, source: Source, people: &People) {
    println!(
        "{}: {} messages, {} addresses",
        source.name(),
        mail.history.messages().len(),
        mail.addresses.len()
    );
    for kind in Kind::ALL {
        let all: Vec<_> = people.iter().filter(|one| one.kind == kind).collect();
        println!("  {}: {}", kind.as_str(), all.len());
        for one in drawn(&all) {
            println!("    {} <{}>", one.name, one.spelled.join(", "));
        }
    }
    let merged: Vec<_> = people
        .iter()
        .filter(|one| one.addresses.len() > 1)
        .collect();
    println!("  merged: {}", merged.len());
    for one in drawn(&merged) {
        println!("    {} <{}>", one.name, one.spelled.join(", "));
    }
}

/// Draws some, the same in every run.
fn drawn<'a, T>(all: &'a [&'a T]) -> impl Iterator<Item = &'a T> {
    let mut state = 20_011_001_u64;
    let count = if all.is_empty() { 0 } else { SAMPLE };
    (0..count).map(move |_| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        all[(state >> 33) as usize % all.len()]
    })
}

#[test]
fn people_of_a_mailing_list() {
    judge(Source::Alsa);
}

#[test]
fn people_in_ham() {
    judge(Source::Ham);
}

#[test]
fn people_of_forty_seven_mailboxes() {
    judge(Source::Enron);
}

#[test]
fn sheets_to_label_are_written_where_asked() {
    let Some(folder) = std::env::var_os("CLOSEKNIT_SHEETS") else {
        return;
    };
    for source in Source::ALL {
        if let Some(mail) = source.read() {
            sheet::write(folder.as_ref(), source, &mail, &surface::surfaces(&mail));
        }
    }
}

#[test]
fn persons_are_told_from_what_is_none() {
    let Some(table) = judged::persons() else {
        return;
    };
    for (row, persons) in &table {
        println!(
            "{row}: precision {}, recall {}, kind of four {}",
            persons.precision, persons.recall, persons.kind
        );
    }
    let (all, held_out) = (table["all"], table["half held out"]);
    assert!(all.precision.value() >= 0.96, "{}", all.precision);
    assert!(all.recall.value() >= 0.9, "{}", all.recall);
    assert!(held_out.precision.value() >= 0.95, "{}", held_out.precision);
    assert!(held_out.recall.value() >= 0.9, "{}", held_out.recall);
}

#[test]
fn pairs_are_merged_where_they_are_one_person() {
    let Some(table) = judged::pairs() else {
        return;
    };
    for (row, pairs) in &table {
        println!(
            "{row}: merged {}, recall {}, of those that may be merged {}; suggested {}, recall with those {}; unclear and merged {}",
            pairs.merged,
            pairs.recall,
            pairs.recall_of_mergeable,
            pairs.suggested,
            pairs.recall_with_suggestions,
            pairs.unclear_and_merged
        );
    }
    let (all, held_out) = (table["all"], table["half held out"]);
    for (row, pairs) in [("all", all), ("half held out", held_out)] {
        assert!(
            pairs.merged.value() >= 0.99,
            "{row}: merged {}",
            pairs.merged
        );
        assert!(
            pairs.recall_of_mergeable.value() >= 0.55,
            "{row}: {}",
            pairs.recall_of_mergeable
        );
        assert!(
            pairs.suggested.value() >= 0.9,
            "{row}: suggested {}",
            pairs.suggested
        );
        assert!(
            pairs.recall_with_suggestions.value() >= 0.85,
            "{row}: {}",
            pairs.recall_with_suggestions
        );
    }
    assert_eq!(all.unclear_and_merged, 0);
}
