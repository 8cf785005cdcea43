//! What speaks for ties between others, pair by pair: gathered, kept in few bytes, and turned into ties.
//!
//! What fades halves in so many days, whenever it began: sums faded to one moment may be added up, and moved to another
//! moment by one factor. So evidence is kept as of a whole scoring, and what new messages add is simply added.

use super::chance::logistic;
use super::mix::MixMap;
use super::parameters as p;
use super::roll::Roll;
use crate::model::{
    DAY, Evidence, EvidenceKind, Kind, Link, Packed, People, PersonId, Strength, Timestamp,
    put_varint, take_varint,
};
use std::collections::{BTreeMap, BTreeSet};

/// Messages of one kind, as they are counted; small, for there are millions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    messages: u32,
    first: u32,
    pub(super) last: u32,
}

/// A moment in 32 bits, which reach from 1970 to 2106; moments beyond are put at the ends.
fn short(time: i64) -> u32 {
    u32::try_from(time.max(0)).unwrap_or(u32::MAX)
}

impl Seen {
    pub(super) const NEVER: Self = Self {
        messages: 0,
        first: u32::MAX,
        last: 0,
    };

    pub(super) fn add(&mut self, other: Self) {
        self.messages = self.messages.saturating_add(other.messages);
        self.first = self.first.min(other.first);
        self.last = self.last.max(other.last);
    }

    pub(super) fn once(time: i64) -> Self {
        Self {
            messages: 1,
            first: short(time),
            last: short(time),
        }
    }
}

/// The kinds of evidence in the order in which [`Pair::seen`] keeps them, strongest first.
const KINDS: [EvidenceKind; 4] = [
    EvidenceKind::Wrote,
    EvidenceKind::Thread,
    EvidenceKind::TogetherFew,
    EvidenceKind::TogetherMany,
];

pub(super) const WROTE: usize = 0;
pub(super) const THREAD: usize = 1;
pub(super) const TOGETHER_FEW: usize = 2;
pub(super) const TOGETHER_MANY: usize = 3;

/// What is known of two people, the one with the lower number first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pair {
    /// Evidence that holds for both directions, faded.
    pub(super) shared: f32,
    /// Messages from the first to the second and back, faded.
    pub(super) wrote: [f32; 2],
    pub(super) seen: [Seen; 4],
}

impl Pair {
    const NOTHING: Self = Self {
        shared: 0.0,
        wrote: [0.0; 2],
        seen: [Seen::NEVER; 4],
    };

    fn add(&mut self, other: &Self) {
        self.shared += other.shared;
        for (sum, more) in self.wrote.iter_mut().zip(other.wrote) {
            *sum += more;
        }
        for (seen, more) in self.seen.iter_mut().zip(other.seen) {
            seen.add(more);
        }
    }

    /// Appends the two ties that the pair is, where the one who would introduce does introduce; `left` is what is left
    /// of the evidence since the moment it is faded to.
    fn links(&self, [a, b]: [(PersonId, bool); 2], left: f64, links: &mut Vec<Link>) {
        let inferred = self.seen[WROTE].messages == 0;
        let seen = KINDS.into_iter().zip(self.seen);
        let evidence = seen
            .filter(|(_, seen)| seen.messages > 0)
            .map(|(kind, seen)| Evidence {
                kind,
                messages: seen.messages,
                first: Timestamp(seen.first.into()),
                last: Timestamp(seen.last.into()),
            });
        let evidence: Vec<Evidence> = evidence.collect();
        let [out, back] = self.wrote;
        for ((from, introduces), (to, _), out, back) in [(a, b, out, back), (b, a, back, out)] {
            if introduces {
                let sum = f64::from(self.shared)
                    + p::LINK_WROTE * f64::from(out)
                    + p::LINK_WRITTEN_TO * f64::from(back);
                links.push(Link {
                    from,
                    to,
                    strength: chance(left * sum),
                    inferred,
                    evidence: evidence.clone(),
                });
            }
        }
    }
}

/// Returns the share that is left of evidence from `time` at `moment`; more than 1 where the moment is the earlier.
fn left(time: i64, moment: Timestamp) -> f64 {
    let days = moment.0.saturating_sub(time) as f64 / DAY as f64;
    (-days / p::LINK_HALF_LIFE).exp2()
}

/// Returns the chance that two with so much evidence write to each other.
fn chance(evidence: f64) -> Strength {
    if evidence > 0.0 {
        Strength::new(logistic(p::LINK_SLOPE * evidence.ln() + p::LINK_OFFSET))
    } else {
        Strength::NONE
    }
}

/// Returns whether somebody of this kind introduces anybody: lists and robots do not.
fn introduces(kind: Kind) -> bool {
    matches!(kind, Kind::Person | Kind::Role)
}

/// Pairs as they are gathered, faded to a moment.
pub(super) struct Pairs {
    at: Timestamp,
    /// By the higher of the two numbers * 2^32 + the lower.
    all: MixMap<u64, Pair>,
    /// Whether no pairs are gathered but those that were there from the beginning.
    closed: bool,
}

/// The key of a pair.
pub(super) fn key(a: u32, b: u32) -> u64 {
    u64::from(a.max(b)) << 32 | u64::from(a.min(b))
}

impl Pairs {
    pub(super) fn new(at: Timestamp) -> Self {
        Self {
            at,
            all: MixMap::default(),
            closed: false,
        }
    }

    /// Gathers what speaks for pairs of these keys alone.
    pub(super) fn of(at: Timestamp, keys: impl IntoIterator<Item = u64>) -> Self {
        Self {
            at,
            all: keys.into_iter().map(|key| (key, Pair::NOTHING)).collect(),
            closed: true,
        }
    }

    /// Returns a pair, to be added to; `None` where it is not gathered.
    pub(super) fn pair(&mut self, a: u32, b: u32) -> Option<&mut Pair> {
        let key = key(a, b);
        match self.closed {
            true => self.all.get_mut(&key),
            false => Some(self.all.entry(key).or_insert(Pair::NOTHING)),
        }
    }

    /// Returns what is left of evidence from `time`.
    pub(super) fn left(&self, time: i64) -> f32 {
        left(time, self.at) as f32
    }

    /// Returns the pairs by their keys.
    pub(super) fn sorted(self) -> Vec<(u64, Pair)> {
        let mut all: Vec<(u64, Pair)> = self.all.into_iter().collect();
        all.sort_unstable_by_key(|(key, _)| *key);
        all
    }

    /// Returns the ties, by `from`, then `to`.
    pub(super) fn links(self, roll: &Roll, people: &People) -> Vec<Link> {
        let introduces: Vec<bool> = people.iter().map(|one| introduces(one.kind)).collect();
        let end = |number: u32| {
            let introduces = introduces.get(number as usize).copied().unwrap_or(false);
            (roll.id(number), introduces)
        };
        let all = self.sorted();
        let mut links = Vec::with_capacity(2 * all.len());
        for (key, pair) in &all {
            pair.links([end(*key as u32), end((key >> 32) as u32)], 1.0, &mut links);
        }
        links.sort_unstable_by_key(|link| (link.from, link.to));
        links
    }

    /// Returns the pairs in few bytes, by the one with the higher id: those seen later share mail with fewer.
    pub(super) fn pack(self, roll: &Roll) -> Vec<Packed> {
        let of_one = |of_one: &[(u64, Pair)]| {
            let pairs = of_one
                .iter()
                .map(|(key, pair)| (roll.id(*key as u32), *pair));
            Packed {
                person: roll.id((of_one[0].0 >> 32) as u32),
                bytes: pack(pairs),
            }
        };
        let all = self.sorted();
        all.chunk_by(|a, b| a.0 >> 32 == b.0 >> 32)
            .map(of_one)
            .collect()
    }
}

/// Bits of a pair's first byte, beside one for each kind of evidence: that the first wrote to the second, and back.
const WRITES: [u8; 2] = [16, 32];

/// Writes one person's pairs, by the other's id.
fn pack(pairs: impl Iterator<Item = (PersonId, Pair)>) -> Vec<u8> {
    let mut out = Vec::new();
    let mut before = 0;
    for (other, pair) in pairs {
        put_varint(&mut out, other.0.wrapping_sub(before) as u64);
        before = other.0;
        let mut bits = 0;
        for (at, seen) in pair.seen.iter().enumerate() {
            bits |= u8::from(seen.messages > 0) << at;
        }
        for (wrote, bit) in pair.wrote.iter().zip(WRITES) {
            bits |= if *wrote > 0.0 { bit } else { 0 };
        }
        out.push(bits);
        out.extend_from_slice(&pair.shared.to_le_bytes());
        for wrote in pair.wrote.iter().filter(|wrote| **wrote > 0.0) {
            out.extend_from_slice(&wrote.to_le_bytes());
        }
        for seen in pair.seen.iter().filter(|seen| seen.messages > 0) {
            put_varint(&mut out, seen.messages.into());
            put_varint(&mut out, seen.last.into());
            put_varint(&mut out, (seen.last - seen.first).into());
        }
    }
    out
}

/// Reads what [`pack`] wrote, pair by pair.
struct PairReader<'a> {
    bytes: &'a [u8],
    before: i64,
}

impl PairReader<'_> {
    fn sum(&mut self) -> Option<f32> {
        let (four, rest) = self.bytes.split_first_chunk()?;
        self.bytes = rest;
        Some(f32::from_le_bytes(*four))
    }

    fn small(&mut self) -> Option<u32> {
        take_varint(&mut self.bytes)?.try_into().ok()
    }

    /// Returns the pair that follows; `None` if it is damaged.
    fn read(&mut self) -> Option<(PersonId, Pair)> {
        let apart = take_varint(&mut self.bytes)?;
        self.before = self.before.wrapping_add(apart as i64);
        let (&bits, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        let mut pair = Pair::NOTHING;
        pair.shared = self.sum()?;
        for (wrote, bit) in pair.wrote.iter_mut().zip(WRITES) {
            if bits & bit != 0 {
                *wrote = self.sum()?;
            }
        }
        for (at, seen) in pair.seen.iter_mut().enumerate() {
            if bits >> at & 1 != 0 {
                let (messages, last, apart) = (self.small()?, self.small()?, self.small()?);
                *seen = Seen {
                    messages,
                    first: last.checked_sub(apart)?,
                    last,
                };
            }
        }
        Some((PersonId(self.before), pair))
    }
}

impl Iterator for PairReader<'_> {
    /// `None` for what is damaged; nothing is read after that.
    type Item = Option<(PersonId, Pair)>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.bytes.is_empty() {
            return None;
        }
        let read = self.read();
        if read.is_none() {
            self.bytes = &[];
        }
        Some(read)
    }
}

/// Reads what [`pack`] wrote; `None` if that is damaged.
fn unpack(bytes: &[u8]) -> Option<Vec<(PersonId, Pair)>> {
    PairReader { bytes, before: 0 }.collect()
}

/// The ties of others to some people, as they are gathered from what speaks for all ties.
pub struct LinksTo<'a> {
    to: &'a BTreeSet<PersonId>,
    highest: PersonId,
    /// By the one with the lower id, then the other.
    pairs: BTreeMap<(PersonId, PersonId), Pair>,
}

impl<'a> LinksTo<'a> {
    /// Gathers the ties to any of these.
    pub fn new(to: &'a BTreeSet<PersonId>) -> Self {
        Self {
            to,
            highest: to.last().copied().unwrap_or(PersonId(0)),
            pairs: BTreeMap::new(),
        }
    }

    /// Reads what speaks for ties between a person and those with lower ids; `None` if it is damaged. More of the same person
    /// is added to what was read of them before.
    pub fn read(&mut self, person: PersonId, bytes: &[u8]) -> Option<()> {
        let all = self.to.contains(&person);
        for read in (PairReader { bytes, before: 0 }) {
            let (other, pair) = read?;
            if !all && other > self.highest {
                break;
            }
            if all || self.to.contains(&other) {
                let sum = self.pairs.entry((other, person)).or_insert(Pair::NOTHING);
                sum.add(&pair);
            }
        }
        Some(())
    }

    /// Returns everybody who is one of two between whom a tie was read.
    pub fn people(&self) -> BTreeSet<PersonId> {
        let both = self.pairs.keys().flat_map(|&(one, other)| [one, other]);
        both.collect()
    }

    /// Returns the ties at `now`, of evidence faded to `at`; `people` are those of [`LinksTo::people`].
    pub fn finish(self, people: &People, at: Timestamp, now: Timestamp) -> Vec<Link> {
        let left = left(at.0, now);
        let mut links = Vec::new();
        for ((one, other), pair) in &self.pairs {
            pair.links([end(*one, people), end(*other, people)], left, &mut links);
        }
        links.retain(|link| self.to.contains(&link.to));
        links
    }
}

/// Returns somebody, and whether they introduce anybody.
fn end(id: PersonId, people: &People) -> (PersonId, bool) {
    let kind = people.find(id).map(|one| one.kind);
    (id, kind.is_some_and(introduces))
}

/// Puts pairs of one person in place of those with the same others, in packed form; those of which nothing speaks for a tie
/// go. `None` if the bytes are damaged.
pub(super) fn replace_pairs(bytes: &[u8], changed: &[(PersonId, Pair)]) -> Option<Vec<u8>> {
    let mut all: BTreeMap<PersonId, Pair> = unpack(bytes)?.into_iter().collect();
    for (other, pair) in changed {
        match *pair == Pair::NOTHING {
            true => all.remove(other),
            false => all.insert(*other, *pair),
        };
    }
    Some(pack(all.into_iter()))
}

/// Adds one person's pairs to others of theirs.
fn merge(one: Vec<(PersonId, Pair)>, other: &[(PersonId, Pair)]) -> Vec<(PersonId, Pair)> {
    let mut merged = Vec::with_capacity(one.len() + other.len());
    let mut rest = other.iter().peekable();
    for (id, mut pair) in one {
        while let Some(before) = rest.next_if(|(other, _)| *other < id) {
            merged.push(*before);
        }
        if let Some((_, more)) = rest.next_if(|(other, _)| *other == id) {
            pair.add(more);
        }
        merged.push((id, pair));
    }
    merged.extend(rest);
    merged
}

/// Adds pairs of one person to those added before; `None` if either is damaged.
pub fn add_pairs(before: &Packed, more: &Packed) -> Option<Packed> {
    let merged = merge(unpack(&before.bytes)?, &unpack(&more.bytes)?);
    Some(Packed {
        person: before.person,
        bytes: pack(merged.into_iter()),
    })
}

/// Returns the ties between others at `now`, by `from`, then `to`, of evidence faded to `at`: that of a whole scoring,
/// and what was added since, each by person. `None` if it is damaged.
pub fn packed_links(
    (whole, added): (&[Packed], &[Packed]),
    people: &People,
    at: Timestamp,
    now: Timestamp,
) -> Option<Vec<Link>> {
    let left = left(at.0, now);
    let end = |id| end(id, people);
    let mut links = Vec::new();
    let mut rest = added.iter().peekable();
    let mut read = |person: PersonId, pairs: Vec<(PersonId, Pair)>| {
        let person = end(person);
        for (other, pair) in pairs {
            pair.links([end(other), person], left, &mut links);
        }
    };
    for packed in whole {
        while let Some(before) = rest.next_if(|one| one.person < packed.person) {
            read(before.person, unpack(&before.bytes)?);
        }
        let mut pairs = unpack(&packed.bytes)?;
        if let Some(more) = rest.next_if(|one| one.person == packed.person) {
            pairs = merge(pairs, &unpack(&more.bytes)?);
        }
        read(packed.person, pairs);
    }
    for more in rest {
        read(more.person, unpack(&more.bytes)?);
    }
    links.sort_unstable_by_key(|link| (link.from, link.to));
    Some(links)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pairs() -> impl Strategy<Value = Vec<(PersonId, Pair)>> {
        let seen =
            (0u32..3, any::<u32>(), any::<u32>()).prop_map(
                |(messages, one, other)| match messages {
                    0 => Seen::NEVER,
                    _ => Seen {
                        messages,
                        first: one.min(other),
                        last: one.max(other),
                    },
                },
            );
        let sum = || prop_oneof![Just(0.0f32), 0.001f32..9.0];
        let pair = (
            sum(),
            [sum(), sum()],
            [seen.clone(), seen.clone(), seen.clone(), seen],
        )
            .prop_map(|(shared, wrote, seen)| Pair {
                shared,
                wrote,
                seen,
            });
        prop::collection::btree_map(0i64..50, pair, 0..12).prop_map(|all| {
            all.into_iter()
                .map(|(id, pair)| (PersonId(id), pair))
                .collect()
        })
    }

    proptest! {
        #[test]
        fn pairs_survive_the_bytes(all in pairs()) {
            prop_assert_eq!(unpack(&pack(all.iter().copied())), Some(all));
        }

        #[test]
        fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
            let _ = unpack(&bytes);
        }

        #[test]
        fn what_is_added_is_every_pair_of_both(one in pairs(), other in pairs()) {
            let merged = merge(one.clone(), &other);
            prop_assert!(merged.is_sorted_by(|a, b| a.0 < b.0));
            let messages = |all: &[(PersonId, Pair)]| -> u32 {
                all.iter().flat_map(|(_, pair)| pair.seen).map(|seen| seen.messages).sum()
            };
            prop_assert_eq!(messages(&merged), messages(&one) + messages(&other));
        }
    }
}
