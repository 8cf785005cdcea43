//! Ties between others, as the user's mail shows them.
//!
//! Every message between few enough people adds evidence to each pair of them: 1/(people - 1), more where one of the
//! two wrote it to the other or both reply in one thread, and less with age. The chance that the two write to each
//! other is logistic in the logarithm of the sum. One mailbox shows about half of the ties that there are.

use super::mix::MixMap;
use super::pairs::{Pairs, Seen, THREAD, TOGETHER_FEW, TOGETHER_MANY, WROTE};
use super::parameters as p;
use super::roll::{Letter, NOBODY, Roll};
use crate::model::{EvidenceKind, History, Link, MessageHash, Packed, People, PersonId, Timestamp};
use std::cmp::Reverse;

/// Returns the ties between others at `now`, by `from`, then `to`: both directions of every pair that shares mail.
///
/// The direction tells who would introduce; it is stronger where that one was seen writing to the other. Lists and
/// robots introduce nobody; bulk and automated mail shows no tie, nor does mail to more than 200 people. Of mail to more
/// than ten, only ties of the three whom the user knows best are read.
pub fn links(history: &History, people: &People, now: Timestamp) -> Vec<Link> {
    let roll = Roll::new(history, people);
    let ranks = ranks(&roll, history, people, now);
    pairs(&roll, history, &ranks, now).links(&roll, people)
}

/// Returns what speaks for the ties that [`links`] returns, faded to `now`, to be kept: by the one of two people with the
/// higher id.
pub fn evidence(history: &History, people: &People, now: Timestamp) -> Vec<Packed> {
    let roll = Roll::new(history, people);
    let ranks = ranks(&roll, history, people, now);
    pairs(&roll, history, &ranks, now).pack(&roll)
}

/// Returns what new messages before `now` add to the evidence of a whole scoring at `at`, of which the ranks are, best
/// known first. What the user knows of the people of a crowd stays as it was then; that two write in one thread is seen
/// by the next whole scoring, for it takes the whole thread.
pub fn added_evidence(
    news: &History,
    people: &People,
    rank: impl Fn(PersonId) -> Option<u32>,
    at: Timestamp,
    now: Timestamp,
) -> Vec<Packed> {
    let roll = Roll::new(news, people);
    let numbers = 0..roll.len() as u32;
    let ranks: Vec<u32> = numbers
        .map(|number| rank(roll.id(number)).unwrap_or(UNKNOWN))
        .collect();
    let mut pairs = Pairs::new(at);
    let mut present = Vec::new();
    roll.letters(news, now, |letter| {
        gather(letter, roll.me(), &mut present);
        let heads = heads(&mut present, &ranks);
        pairs.read(letter, roll.me(), &present, heads);
    });
    pairs.pack(&roll)
}

pub(super) fn pairs(roll: &Roll, history: &History, ranks: &[u32], now: Timestamp) -> Pairs {
    let mut pairs = Pairs::new(now);
    let mut threads = Threads::default();
    let mut present = Vec::new();
    roll.letters(history, now, |letter| {
        gather(letter, roll.me(), &mut present);
        let heads = heads(&mut present, ranks);
        pairs.read(letter, roll.me(), &present, heads);
        threads.read(letter, roll.me());
    });
    threads.each(|thread| pairs.read_thread(thread));
    pairs
}

/// The rank of those whom the user never wrote to.
pub(super) const UNKNOWN: u32 = u32::MAX;

/// Ranks people by the messages that the user sent to them.
pub(super) fn ranks(roll: &Roll, history: &History, people: &People, now: Timestamp) -> Vec<u32> {
    let mut sent = vec![0_u32; roll.len()];
    roll.letters(history, now, |letter| {
        if letter.author == roll.me() {
            for &(person, _) in letter.recipients {
                sent[person as usize] += 1;
            }
        }
    });
    ranked(&sent, history, people)
}

/// Ranks people by how many messages the user `sent` to each, best known first, and equals by their addresses: ids follow
/// the order in which mail was read, and nothing may depend on that.
pub(super) fn ranked(sent: &[u32], history: &History, people: &People) -> Vec<u32> {
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
    let mut ranks = vec![UNKNOWN; sent.len()];
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

impl Pairs {
    /// Adds what a message says of each of the first `heads` present with everyone after them.
    pub(super) fn read(&mut self, letter: &Letter<'_>, me: u32, present: &[u32], heads: usize) {
        let names_user = letter.field_of(me).is_some();
        let left = self.left(letter.time);
        let share = left / present.len().saturating_sub(1).max(1) as f32;
        for (at, &a) in present.iter().enumerate().take(heads) {
            for &b in &present[at + 1..] {
                let Some(pair) = self.pair(a, b) else {
                    continue;
                };
                pair.shared += share;
                let kind = match shows(letter, present, a, b) {
                    EvidenceKind::TogetherFew => TOGETHER_FEW,
                    EvidenceKind::TogetherMany => TOGETHER_MANY,
                    _ => {
                        pair.add_written(letter.author == a.max(b), names_user, left);
                        WROTE
                    }
                };
                pair.seen[kind].add(Seen::once(letter.time));
            }
        }
    }

    /// Adds evidence to each two who wrote in one thread, given by author; threads of too many people show no tie.
    pub(super) fn read_thread(&mut self, thread: &[(u32, i64)]) {
        let authors: Vec<(u32, Seen)> = thread
            .chunk_by(|a, b| a.0 == b.0)
            .map(|of_one| {
                let mut seen = Seen::NEVER;
                for &(_, time) in of_one {
                    seen.add(Seen::once(time));
                }
                (of_one[0].0, seen)
            })
            .collect();
        if !shows_ties(authors.len()) {
            return;
        }
        let share = p::LINK_THREAD as f32 / (authors.len() - 1) as f32;
        for (at, (a, of_a)) in authors.iter().enumerate() {
            for (b, of_b) in &authors[at + 1..] {
                let left = self.left(of_a.last.min(of_b.last).into());
                let Some(pair) = self.pair(*a, *b) else {
                    continue;
                };
                pair.shared += share * left;
                for seen in [of_a, of_b] {
                    pair.seen[THREAD].add(*seen);
                }
            }
        }
    }
}

/// Returns whether a thread in which so many wrote shows ties between them.
pub(super) fn shows_ties(authors: usize) -> bool {
    (2..=p::LINK_PEOPLE).contains(&authors)
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
        let (None, None) = (letter.hash, letter.parent) else {
            let joined = letter
                .parent
                .and_then(|parent| self.of_hash.get(&parent).copied());
            let thread = joined.unwrap_or_else(|| {
                self.count += 1;
                self.count - 1
            });
            // An answer to a message that is not here still tells two answers to it that they belong together.
            if joined.is_none()
                && let Some(parent) = letter.parent
            {
                self.of_hash.insert(parent, thread);
            }
            if let Some(hash) = letter.hash {
                self.of_hash.insert(hash, thread);
            }
            if letter.author != me && letter.author != NOBODY {
                self.wrote.push((thread, letter.author, letter.time));
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
            if shows_ties(authors) && by(a) && by(b) {
                let theirs = thread.iter().filter(|one| one.1 == a || one.1 == b);
                found.extend(theirs.map(|&(_, author, time)| (author, time)));
            }
        }
        found
    }

    /// Calls `each` with who wrote when in each thread, by author.
    pub(super) fn each(mut self, mut each: impl FnMut(&[(u32, i64)])) {
        self.wrote.sort_unstable();
        let mut thread = Vec::new();
        for wrote in self.wrote.chunk_by(|a, b| a.0 == b.0) {
            thread.clear();
            thread.extend(wrote.iter().map(|&(_, author, time)| (author, time)));
            each(&thread);
        }
    }
}
