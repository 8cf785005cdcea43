//! Ties between others, as the user's mail shows them.
//!
//! Every message between few enough people adds evidence to each pair of them: 1/(people - 1), more where one of the
//! two wrote it to the other or both reply in one thread, and less with age. The chance that the two write to each
//! other is logistic in the logarithm of the sum. One mailbox shows about half of the ties that there are.

use super::chance::logistic;
use super::mix::MixMap;
use super::parameters as p;
use super::roll::{Letter, NOBODY, Roll};
use crate::model::{
    DAY, Evidence, EvidenceKind, History, Kind, Link, MessageHash, People, Strength, Timestamp,
};
use std::cmp::Reverse;

/// Returns the ties between others at `now`, by `from`, then `to`: both directions of every pair that shares mail.
///
/// The direction tells who would introduce; it is stronger where that one was seen writing to the other. Lists and
/// robots introduce nobody; bulk and automated mail shows no tie, nor does mail to more than 200 people. Of mail to more
/// than ten, only ties of the three whom the user knows best are read.
pub fn links(history: &History, people: &People, now: Timestamp) -> Vec<Link> {
    let roll = Roll::new(history, people);
    let ranks = ranks(&roll, history, people, now);
    let mut pairs = Pairs::new(now);
    let mut threads = Threads::default();
    let mut present = Vec::new();
    roll.letters(history, now, |letter| {
        gather(letter, roll.me(), &mut present);
        let heads = heads(&mut present, &ranks);
        pairs.read(letter, &present, heads);
        threads.read(letter, roll.me());
    });
    threads.pairs(&mut pairs);
    let introduces: Vec<bool> = people
        .iter()
        .map(|person| matches!(person.kind, Kind::Person | Kind::Role))
        .collect();
    pairs.links(&roll, &introduces)
}

/// The rank of those whom the user never wrote to.
const UNKNOWN: u32 = u32::MAX;

/// Ranks people by the messages that the user sent to them, best known first, and equals by their addresses: ids follow
/// the order in which mail was read, and nothing may depend on that.
pub(super) fn ranks(roll: &Roll, history: &History, people: &People, now: Timestamp) -> Vec<u32> {
    let mut sent = vec![0_u32; roll.len()];
    roll.letters(history, now, |letter| {
        if letter.author == roll.me() {
            for &(person, _) in letter.recipients {
                sent[person as usize] += 1;
            }
        }
    });
    let mut known: Vec<_> = people
        .iter()
        .zip(0u32..)
        .filter(|(_, number)| sent[*number as usize] > 0)
        .map(|(person, number)| {
            let addresses = person.addresses.iter();
            let named = addresses.filter_map(|&id| history.normalised(id)).min();
            (Reverse(sent[number as usize]), named, number)
        })
        .collect();
    known.sort_unstable();
    let mut ranks = vec![UNKNOWN; roll.len()];
    for ((.., number), rank) in known.into_iter().zip(0..) {
        ranks[number as usize] = rank;
    }
    ranks
}

/// Puts those first whose pairs with everyone after them are looked at, and returns how many they are.
pub(super) fn heads(present: &mut [u32], ranks: &[u32]) -> usize {
    if present.len() <= p::LINK_PEOPLE {
        present.len()
    } else if present.len() <= p::LINK_CROWD {
        // Those whom the user knows best come first; pairs of the others are not looked at.
        present.sort_unstable_by_key(|&one| (ranks[one as usize], one));
        let best = present.partition_point(|&one| ranks[one as usize] < UNKNOWN);
        best.min(p::LINK_CROWD_KNOWN)
    } else {
        0
    }
}

/// Returns what a message shows of two who are both on it.
pub(super) fn shows(letter: &Letter<'_>, present: &[u32], a: u32, b: u32) -> EvidenceKind {
    // To a crowd, nobody writes to anybody in particular.
    let wrote = letter.author == a || letter.author == b;
    if wrote && present.len() <= p::LINK_PEOPLE {
        EvidenceKind::Wrote
    } else if present.len() <= p::FEW {
        EvidenceKind::TogetherFew
    } else {
        EvidenceKind::TogetherMany
    }
}

/// Gathers everyone on a message but the user, once each, by number.
pub(super) fn gather(letter: &Letter<'_>, me: u32, present: &mut Vec<u32>) {
    present.clear();
    present.push(letter.author);
    present.extend(letter.recipients.iter().map(|(person, _)| *person));
    present.retain(|&person| person != me);
    present.sort_unstable();
    present.dedup();
}

/// Messages of one kind, as they are counted; small, for there are millions.
#[derive(Clone, Copy, Debug)]
struct Seen {
    messages: u32,
    first: u32,
    last: u32,
}

/// A moment in 32 bits, which reach from 1970 to 2106; moments beyond are put at the ends.
fn short(time: i64) -> u32 {
    u32::try_from(time.max(0)).unwrap_or(u32::MAX)
}

impl Seen {
    const NEVER: Self = Self {
        messages: 0,
        first: u32::MAX,
        last: 0,
    };

    fn add(&mut self, other: Self) {
        self.messages = self.messages.saturating_add(other.messages);
        self.first = self.first.min(other.first);
        self.last = self.last.max(other.last);
    }

    fn once(time: i64) -> Self {
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

const WROTE: usize = 0;
const THREAD: usize = 1;
const TOGETHER_FEW: usize = 2;
const TOGETHER_MANY: usize = 3;

/// What is known of two people, the one with the lower number first.
#[derive(Clone, Copy, Debug)]
struct Pair {
    /// Evidence that holds for both directions, faded.
    shared: f32,
    /// Messages from the first to the second and back, faded.
    wrote: [f32; 2],
    seen: [Seen; 4],
}

struct Pairs {
    now: Timestamp,
    all: MixMap<u64, Pair>,
}

impl Pairs {
    fn new(now: Timestamp) -> Self {
        Self {
            now,
            all: MixMap::default(),
        }
    }

    fn pair(&mut self, a: u32, b: u32) -> &mut Pair {
        let key = u64::from(a.min(b)) << 32 | u64::from(a.max(b));
        self.all.entry(key).or_insert(Pair {
            shared: 0.0,
            wrote: [0.0; 2],
            seen: [Seen::NEVER; 4],
        })
    }

    /// Returns what is left of evidence from `time`.
    fn left(&self, time: i64) -> f32 {
        let days = self.now.0.saturating_sub(time).max(0) as f64 / DAY as f64;
        (-days / p::LINK_HALF_LIFE).exp2() as f32
    }

    /// Adds what a message says of each of the first `heads` present with everyone after them.
    fn read(&mut self, letter: &Letter<'_>, present: &[u32], heads: usize) {
        let time = letter.message.time.0;
        let left = self.left(time);
        let share = left / present.len().saturating_sub(1).max(1) as f32;
        for (at, &a) in present.iter().enumerate().take(heads) {
            for &b in &present[at + 1..] {
                let pair = self.pair(a, b);
                pair.shared += share;
                let kind = match shows(letter, present, a, b) {
                    EvidenceKind::TogetherFew => TOGETHER_FEW,
                    EvidenceKind::TogetherMany => TOGETHER_MANY,
                    _ => {
                        pair.wrote[usize::from(letter.author == a.max(b))] += left;
                        WROTE
                    }
                };
                pair.seen[kind].add(Seen::once(time));
            }
        }
    }

    fn links(self, roll: &Roll, introduces: &[bool]) -> Vec<Link> {
        let mut all: Vec<(u64, Pair)> = self.all.into_iter().collect();
        all.sort_unstable_by_key(|(key, _)| *key);
        let mut links = Vec::with_capacity(2 * all.len());
        for (key, pair) in &all {
            let (a, b) = ((key >> 32) as u32, *key as u32);
            let inferred = pair.seen[WROTE].messages == 0;
            let evidence: Vec<Evidence> = KINDS
                .into_iter()
                .zip(pair.seen)
                .filter(|(_, seen)| seen.messages > 0)
                .map(|(kind, seen)| Evidence {
                    kind,
                    messages: seen.messages,
                    first: Timestamp(seen.first.into()),
                    last: Timestamp(seen.last.into()),
                })
                .collect();
            for (from, to, out, back) in [
                (a, b, pair.wrote[0], pair.wrote[1]),
                (b, a, pair.wrote[1], pair.wrote[0]),
            ] {
                if introduces.get(from as usize).copied().unwrap_or(false) {
                    links.push(Link {
                        from: roll.id(from),
                        to: roll.id(to),
                        strength: chance(
                            f64::from(pair.shared)
                                + p::LINK_WROTE * f64::from(out)
                                + p::LINK_WRITTEN_TO * f64::from(back),
                        ),
                        inferred,
                        evidence: evidence.clone(),
                    });
                }
            }
        }
        links.sort_unstable_by_key(|link| (link.from, link.to));
        links
    }
}

/// Returns the chance that two with so much evidence write to each other.
fn chance(evidence: f64) -> Strength {
    if evidence > 0.0 {
        Strength::new(logistic(p::LINK_SLOPE * evidence.ln() + p::LINK_OFFSET))
    } else {
        Strength::NONE
    }
}

/// Who wrote in which thread.
#[derive(Default)]
pub(super) struct Threads {
    of_hash: MixMap<MessageHash, u32>,
    count: u32,
    /// Thread, author, time.
    wrote: Vec<(u32, u32, i64)>,
}

impl Threads {
    pub(super) fn read(&mut self, letter: &Letter<'_>, me: u32) {
        let message = letter.message;
        let (None, None) = (message.hash, message.parent) else {
            let joined = message
                .parent
                .and_then(|parent| self.of_hash.get(&parent).copied());
            let thread = joined.unwrap_or_else(|| {
                self.count += 1;
                self.count - 1
            });
            // An answer to a message that is not here still tells two answers to it that they belong together.
            if joined.is_none()
                && let Some(parent) = message.parent
            {
                self.of_hash.insert(parent, thread);
            }
            if let Some(hash) = message.hash {
                self.of_hash.insert(hash, thread);
            }
            if letter.author != me && letter.author != NOBODY {
                self.wrote.push((thread, letter.author, message.time.0));
            }
            return;
        };
    }

    /// Returns who of two wrote when in the threads that show that they know each other.
    pub(super) fn between(mut self, a: u32, b: u32) -> Vec<(u32, i64)> {
        self.wrote.sort_unstable();
        let mut found = Vec::new();
        for thread in self.wrote.chunk_by(|a, b| a.0 == b.0) {
            let authors = thread.chunk_by(|a, b| a.1 == b.1).count();
            let by = |one: u32| thread.iter().any(|(_, author, _)| *author == one);
            if (2..=p::LINK_PEOPLE).contains(&authors) && by(a) && by(b) {
                let theirs = thread.iter().filter(|one| one.1 == a || one.1 == b);
                found.extend(theirs.map(|&(_, author, time)| (author, time)));
            }
        }
        found
    }

    /// Adds evidence to each two who wrote in one thread; threads of too many people show no tie.
    fn pairs(mut self, pairs: &mut Pairs) {
        self.wrote.sort_unstable();
        for thread in self.wrote.chunk_by(|a, b| a.0 == b.0) {
            let authors: Vec<(u32, Seen)> = thread
                .chunk_by(|a, b| a.1 == b.1)
                .map(|of_one| {
                    let mut seen = Seen::NEVER;
                    for &(_, _, time) in of_one {
                        seen.add(Seen::once(time));
                    }
                    (of_one[0].1, seen)
                })
                .collect();
            if !(2..=p::LINK_PEOPLE).contains(&authors.len()) {
                continue;
            }
            let share = p::LINK_THREAD as f32 / (authors.len() - 1) as f32;
            for (at, (a, of_a)) in authors.iter().enumerate() {
                for (b, of_b) in &authors[at + 1..] {
                    let left = pairs.left(of_a.last.min(of_b.last).into());
                    let pair = pairs.pair(*a, *b);
                    pair.shared += share * left;
                    for seen in [of_a, of_b] {
                        pair.seen[THREAD].add(*seen);
                    }
                }
            }
        }
    }
}
