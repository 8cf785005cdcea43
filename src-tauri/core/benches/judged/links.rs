//! Ties between others: whether the mailboxes of two show them writing to each other, as that of a third suggests.

use crate::mailbox::Mailbox;
use crate::measure::{auc, interval, print_chart};
use closeknit_core::inside::identity;
use closeknit_core::inside::tie::{self, reliability, wilson};
use closeknit_core::model::{Address, EvidenceKind, Field, Link, Place, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

/// Mail to more people than this is not written to anybody in particular.
const CROWD: usize = 10;

/// Two mailbox owners as the mailbox of a third shows them.
pub(crate) struct Pair {
    mailbox: usize,
    /// The chance that the two write to each other, the higher of both directions.
    pub(crate) said: f64,
    /// The strongest evidence.
    kind: EvidenceKind,
    /// Whether a mailbox of theirs holds a message by the one to the other, among ten people at most, whenever.
    pub(crate) came: bool,
}

/// Returns every two owners of whom the mailbox of a third shows anything, as of its end.
pub(crate) fn pairs(mailboxes: &[Mailbox]) -> Vec<Pair> {
    let owners = owners(mailboxes);
    let wrote = wrote(mailboxes, &owners);
    let mut pairs = Vec::new();
    for (at, mailbox) in mailboxes.iter().enumerate() {
        let Some(&last) = mailbox.times().last() else {
            continue;
        };
        let now = Timestamp(last + 1);
        let past = mailbox.history.before(now);
        let people = identity::resolve(&past, &mailbox.me, &[]);
        let mut known = BTreeMap::new();
        for person in people.iter().filter(|person| !person.is_me) {
            let addresses = person.addresses.iter();
            let owner = addresses
                .filter_map(|&id| owners.get(past.normalised(id)?))
                .next();
            owner.map(|&owner| known.insert(person.id, owner));
        }
        let mut found = BTreeMap::<(usize, usize), Link>::new();
        for link in tie::links(&past, &people, now) {
            let (Some(&one), Some(&other)) = (known.get(&link.from), known.get(&link.to)) else {
                continue;
            };
            let held = found.get(&(one.min(other), one.max(other)));
            if one != other && held.is_none_or(|held| held.strength.get() < link.strength.get()) {
                found.insert((one.min(other), one.max(other)), link);
            }
        }
        pairs.extend(found.into_iter().filter_map(|(two, link)| {
            Some(Pair {
                mailbox: at,
                said: link.strength.get(),
                kind: link.evidence.first()?.kind,
                came: wrote.contains(&two),
            })
        }));
    }
    pairs
}

/// Whose an address is.
fn owners(mailboxes: &[Mailbox]) -> BTreeMap<Address, usize> {
    let all = mailboxes.iter().enumerate().flat_map(|(at, mailbox)| {
        let addresses = mailbox.me.iter();
        addresses.filter_map(move |&id| Some((mailbox.history.normalised(id)?.clone(), at)))
    });
    all.collect()
}

/// Returns who wrote to whom or was written to by them, as their own mailboxes show, the lower number first.
fn wrote(mailboxes: &[Mailbox], owners: &BTreeMap<Address, usize>) -> BTreeSet<(usize, usize)> {
    let mut wrote = BTreeSet::new();
    for (at, mailbox) in mailboxes.iter().enumerate() {
        let history = &mailbox.history;
        let who = |place: &Place| {
            let address = history.normalised(history.address(place.spelling)?)?;
            owners.get(address).copied()
        };
        for message in history.messages() {
            let places = history.places(message);
            let author = places.iter().find(|place| place.field == Field::From);
            let receivers = || places.iter().filter(|place| place.field.receives());
            let Some(author) = author
                .and_then(who)
                .filter(|_| receivers().count() <= CROWD)
            else {
                continue;
            };
            let own = receivers()
                .filter_map(who)
                .filter(|&to| to != author && (to == at || author == at));
            wrote.extend(own.map(|to| (author.min(to), author.max(to))));
        }
    }
    wrote
}

pub(crate) fn print(mailboxes: &[Mailbox]) {
    let pairs = pairs(mailboxes);
    let given = |of: &dyn Fn(&Pair) -> bool| -> Vec<(f64, bool)> {
        let of = pairs.iter().filter(|one| of(one));
        of.map(|one| (one.said, one.came)).collect()
    };
    println!(
        "\n### Ties between others: {} pairs of mailbox owners, as a third one's mailbox shows them\n",
        pairs.len()
    );
    let all = given(&|_| true);
    let Some(found) = reliability(&all) else {
        return;
    };
    let (low, high) = interval(mailboxes.len(), |drawn| {
        let of = drawn
            .iter()
            .flat_map(|at| pairs.iter().filter(move |one| one.mailbox == *at));
        auc(&of.map(|one| (one.said, one.came)).collect::<Vec<_>>()).unwrap_or(0.5)
    });
    println!(
        "AUC {:.3} ({low:.3} to {high:.3}), Brier {:.3} (always the share: {:.3}), calibration error {:.3}.\n",
        auc(&all).unwrap_or(0.5),
        found.brier,
        found.brier_of_share,
        found.calibration_error
    );
    print_chart(&found.bins);
    println!(
        "\n| strongest evidence | pairs | on average | came | 95% range |\n|---|---|---|---|---|"
    );
    for (kind, name) in [
        (EvidenceKind::Wrote, "seen: the one wrote to the other"),
        (EvidenceKind::Thread, "inferred: both in one thread"),
        (EvidenceKind::TogetherFew, "inferred: together among few"),
        (EvidenceKind::TogetherMany, "inferred: together among more"),
    ] {
        let of = given(&|one| one.kind == kind);
        let came = of.iter().filter(|one| one.1).count() as u32;
        let Some((low, high)) = wilson(came, of.len() as u32) else {
            println!("| {name} | 0 | | | |");
            continue;
        };
        let said: f64 = of.iter().map(|one| one.0).sum();
        println!(
            "| {name} | {} | {:.0}% | {:.0}% | {:.0}-{:.0}% |",
            of.len(),
            100.0 * said / of.len() as f64,
            100.0 * f64::from(came) / of.len() as f64,
            low * 100.0,
            high * 100.0
        );
    }
}
