//! Holds kinds and merges against the labels.

use crate::draw::{self, Key};
use crate::mail::{Mail, Source};
use crate::sheet::together;
use crate::surface::surfaces;
use closeknit_core::inside::identity;
use closeknit_core::model::{AddressId, Kind};
use std::collections::{BTreeMap, BTreeSet};

const ADDRESSES: &str = include_str!("addresses.tsv");
const PAIRS: &str = include_str!("pairs.tsv");

/// Labels by key.
pub(crate) fn labels(text: &'static str) -> BTreeMap<&'static str, &'static str> {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('\t'))
        .collect()
}

/// Whether a key is of the half that was looked at while rules were made; the other half was held out.
fn is_of_the_first_half(key: &str) -> bool {
    matches!(key.as_bytes().first(), Some(b'0'..=b'7'))
}

/// A share, and where it lies with 95% certainty (Wilson 1927).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Share {
    pub(crate) hits: usize,
    pub(crate) of: usize,
}

impl Share {
    fn count(&mut self, hit: bool) {
        self.hits += usize::from(hit);
        self.of += 1;
    }

    pub(crate) fn value(self) -> f64 {
        self.hits as f64 / self.of.max(1) as f64
    }

    pub(crate) fn bounds(self) -> (f64, f64) {
        let (n, p, z) = (self.of.max(1) as f64, self.value(), 1.96_f64);
        let middle = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
        let half = z / (1.0 + z * z / n) * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
        (middle - half, middle + half)
    }
}

impl std::fmt::Display for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (low, high) = self.bounds();
        let (hits, of, value) = (self.hits, self.of, self.value());
        write!(f, "{value:.3} ({hits} of {of}, {low:.3} to {high:.3})")
    }
}

/// How persons were told from what is none.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Persons {
    pub(crate) precision: Share,
    pub(crate) recall: Share,
    /// The same kind of four.
    pub(crate) kind: Share,
}

impl Persons {
    fn count(&mut self, label: &str, found: Kind) {
        let person = label == Kind::Person.as_str();
        if found == Kind::Person {
            self.precision.count(person);
        }
        if person {
            self.recall.count(found == Kind::Person);
        }
        self.kind.count(label == found.as_str());
    }
}

/// Judges the kinds found in every source that is there, in all and by source, half and label; `None` where none is.
pub(crate) fn persons() -> Option<BTreeMap<String, Persons>> {
    let labels = labels(ADDRESSES);
    let mut table: BTreeMap<String, Persons> = BTreeMap::new();
    for source in Source::ALL {
        let Some(mail) = source.read() else { continue };
        let people = identity::resolve(&mail.history, &BTreeSet::new(), &[]);
        let surfaces = surfaces(&mail);
        for one in draw::addresses(source, &surfaces) {
            let label = label(&labels, &one.key);
            let owner = people.owner(one.surface.id).and_then(|id| people.find(id));
            let found = owner.expect("everybody is somebody").kind;
            if label == "unclear" {
                table.entry("unclear".to_owned()).or_default();
                continue;
            }
            let half = half(&one.key);
            for row in ["all", source.name(), half, label, one.layer] {
                table.entry(row.to_owned()).or_default().count(label, found);
            }
            tell_if_wrong(&one.key, label == found.as_str(), || {
                format!("{label} found as {}: {:?}", found.as_str(), one.surface)
            });
        }
    }
    (!table.is_empty()).then_some(table)
}

fn half(key: &str) -> &'static str {
    match is_of_the_first_half(key) {
        true => "half looked at",
        false => "half held out",
    }
}

fn label<'a>(labels: &BTreeMap<&'static str, &'a str>, key: &Key) -> &'a str {
    labels.get(key.as_str()).expect(
        "what is drawn is labelled: the archives, the header parser or the draw differ from those of the labels",
    )
}

/// Shows what was judged wrongly in the half that may be looked at, where `CLOSEKNIT_WRONG` asks for it.
fn tell_if_wrong(key: &str, right: bool, tell: impl FnOnce() -> String) {
    if !right && is_of_the_first_half(key) && std::env::var_os("CLOSEKNIT_WRONG").is_some() {
        println!("{key} {}", tell());
    }
}

/// How pairs were merged and suggested.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Pairs {
    /// Of the pairs merged, those that are one person.
    pub(crate) merged: Share,
    /// Of the pairs that are one person, those merged; and of those that never stood on one mail, which alone may be.
    pub(crate) recall: Share,
    pub(crate) recall_of_mergeable: Share,
    /// Of the pairs suggested, those that are one person; of the pairs that are, those merged or suggested.
    pub(crate) suggested: Share,
    pub(crate) recall_with_suggestions: Share,
    pub(crate) unclear_and_merged: usize,
}

/// Judges merges and suggestions in the two sources that hold names; `None` where neither is there.
pub(crate) fn pairs() -> Option<BTreeMap<String, Pairs>> {
    let labels = labels(PAIRS);
    let mut table: BTreeMap<String, Pairs> = BTreeMap::new();
    for source in [Source::Alsa, Source::Ham] {
        let Some(mail) = source.read() else { continue };
        let verdicts = Verdicts::of(&mail);
        let surfaces = surfaces(&mail);
        for pair in draw::pairs(source, &surfaces) {
            let label = label(&labels, &pair.key);
            let (one, other) = (pair.one.id, pair.other.id);
            let rows = ["all", source.name(), half(&pair.key), pair.layer];
            for row in rows {
                verdicts.count(table.entry(row.to_owned()).or_default(), label, one, other);
            }
            let merged = verdicts.are_merged(one, other);
            let found = merged || verdicts.are_suggested(one, other);
            tell_if_wrong(&pair.key, found == (label == "one"), || {
                let (one, other) = (&pair.one.address, &pair.other.address);
                let names = (&pair.one.names, &pair.other.names);
                format!("{label}, merged {merged}, found {found}: {one} {other} {names:?}")
            });
        }
    }
    (!table.is_empty()).then_some(table)
}

/// What was found of one source.
struct Verdicts {
    people: closeknit_core::model::People,
    suggested: BTreeSet<(i64, i64)>,
    together: BTreeSet<(AddressId, AddressId)>,
}

impl Verdicts {
    fn of(mail: &Mail) -> Self {
        let nobody = BTreeSet::new();
        let people = identity::resolve(&mail.history, &nobody, &[]);
        let suggested = identity::suggest(&mail.history, &nobody, &[], &people)
            .into_iter()
            .map(|pair| (pair.one.0, pair.other.0))
            .collect();
        Self {
            people,
            suggested,
            together: together(mail),
        }
    }

    fn are_merged(&self, one: AddressId, other: AddressId) -> bool {
        self.people.owner(one) == self.people.owner(other)
    }

    fn are_suggested(&self, one: AddressId, other: AddressId) -> bool {
        let owner = |id| self.people.owner(id).map_or(0, |id| id.0);
        let (one, other) = (owner(one), owner(other));
        self.suggested.contains(&(one.min(other), one.max(other)))
    }

    fn count(&self, pairs: &mut Pairs, label: &str, one: AddressId, other: AddressId) {
        let merged = self.are_merged(one, other);
        let suggested = !merged && self.are_suggested(one, other);
        if label == "unclear" {
            pairs.unclear_and_merged += usize::from(merged);
            return;
        }
        let is_one = label == "one";
        if merged {
            pairs.merged.count(is_one);
        }
        if suggested {
            pairs.suggested.count(is_one);
        }
        if is_one {
            pairs.recall.count(merged);
            pairs.recall_with_suggestions.count(merged || suggested);
            if !self.together.contains(&(one.min(other), one.max(other))) {
                pairs.recall_of_mergeable.count(merged);
            }
        }
    }
}
