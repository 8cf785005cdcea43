//! What speaks for ties between others, pair by pair: gathered, kept in few bytes, and turned into ties.
//!
//! What fades halves in so many days, whenever it began: sums faded to one moment may be added up, and moved to another
//! moment by one factor. So evidence is kept as of a whole scoring, and what new messages add is simply added.

use super::chance::logistic;
use super::mix::MixMap;
use super::packed_pairs::{merge, pack, unpack};
use super::parameters as p;
use super::roll::Roll;
use crate::model::{
    DAY, Evidence, EvidenceKind, Kind, Link, Packed, People, PersonId, Strength, Timestamp,
};

/// Messages of one kind, as they are counted; small, for there are millions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    pub(super) messages: u32,
    pub(super) first: u32,
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
    /// Of the messages that one wrote to the other, those of the second.
    pub(super) by_second: u32,
    /// Of the same, those that name the user among their recipients.
    pub(super) with_user: u32,
}

impl Pair {
    pub(super) const NOTHING: Self = Self {
        shared: 0.0,
        wrote: [0.0; 2],
        seen: [Seen::NEVER; 4],
        by_second: 0,
        with_user: 0,
    };

    pub(super) fn add(&mut self, other: &Self) {
        self.shared += other.shared;
        for (sum, more) in self.wrote.iter_mut().zip(other.wrote) {
            *sum += more;
        }
        for (seen, more) in self.seen.iter_mut().zip(other.seen) {
            seen.add(more);
        }
        self.by_second = self.by_second.saturating_add(other.by_second);
        self.with_user = self.with_user.saturating_add(other.with_user);
    }

    /// Adds a message that one of the two wrote to the other.
    pub(super) fn add_written(&mut self, by_second: bool, names_user: bool, left: f32) {
        self.wrote[usize::from(by_second)] += left;
        self.by_second = self.by_second.saturating_add(by_second.into());
        self.with_user = self.with_user.saturating_add(names_user.into());
    }

    /// Returns what speaks for the tie, from the first to the second or, `turned`, from the second to the first.
    fn evidence(&self, turned: bool) -> Vec<Evidence> {
        let seen = KINDS.into_iter().zip(self.seen);
        let evidence = seen
            .filter(|(_, seen)| seen.messages > 0)
            .map(|(kind, seen)| {
                let wrote = kind == EvidenceKind::Wrote;
                let by_second = if wrote { self.by_second } else { 0 };
                let by_first = if wrote {
                    seen.messages.saturating_sub(by_second)
                } else {
                    0
                };
                let (forward, backward) = match turned {
                    false => (by_first, by_second),
                    true => (by_second, by_first),
                };
                Evidence {
                    kind,
                    messages: seen.messages,
                    forward,
                    backward,
                    with_you: wrote && self.with_user == seen.messages,
                    first: Timestamp(seen.first.into()),
                    last: Timestamp(seen.last.into()),
                }
            });
        evidence.collect()
    }

    /// Appends the two ties that the pair is, where the one who would introduce does introduce; `left` is what is left
    /// of the evidence since the moment it is faded to.
    pub(super) fn links(&self, [a, b]: [(PersonId, bool); 2], left: f64, links: &mut Vec<Link>) {
        let inferred = self.seen[WROTE].messages == 0;
        let [out, back] = self.wrote;
        let ways = [(a, b, out, back, false), (b, a, back, out, true)];
        for ((from, introduces), (to, _), out, back, turned) in ways {
            if introduces {
                let sum = f64::from(self.shared)
                    + p::LINK_WROTE * f64::from(out)
                    + p::LINK_WRITTEN_TO * f64::from(back);
                links.push(Link {
                    from,
                    to,
                    strength: chance(left * sum),
                    inferred,
                    evidence: self.evidence(turned),
                });
            }
        }
    }
}

/// Returns the share that is left of evidence from `time` at `moment`; more than 1 where the moment is the earlier.
pub(super) fn left(time: i64, moment: Timestamp) -> f64 {
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

/// Returns somebody, and whether they introduce anybody.
pub(super) fn end(id: PersonId, people: &People) -> (PersonId, bool) {
    let kind = people.find(id).map(|one| one.kind);
    (id, kind.is_some_and(introduces))
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
