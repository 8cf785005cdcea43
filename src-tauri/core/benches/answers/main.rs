//! How long scoring a stored million messages takes and what a hundred new ones cost, how long decisions and the questions of
//! the first screen take then, and how much memory, how long ties take on a million messages in memory, and introductions on a million ties, against networkx and igraph on the same
//! graph, and people as they are typed: `./x bench answers`.
//!
//! The mailbox and the network are made up, from a seed: few people share much mail, most share little.

#![allow(
    clippy::unwrap_used,
    reason = "a measurement that cannot go on may panic"
)]

mod asked;
mod rivals;
mod search;
mod stored;

use closeknit_core::inside::graph::Network;
use closeknit_core::inside::tie;
use closeknit_core::model::{
    Address, AddressId, DAY, Evidence, EvidenceKind, Field, History, Kind, Label, Link,
    MessageHash, MessageId, People, Person, PersonId, Place, ReplySeconds, Spelling, SpellingId,
    Strength, Tie, Timestamp, Traits,
};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

const NOW: Timestamp = Timestamp(1_767_225_600);
const MESSAGES: i64 = 1_000_000;
/// People in the mailbox in memory, and in the one in a store.
const CORRESPONDENTS: u64 = 30_000;
const STORED_CORRESPONDENTS: u64 = 100_000;
const NETWORK_PEOPLE: u64 = 100_000;
const NETWORK_TIES: usize = 1_000_000;

/// SplitMix64 (Steele, Lea and Flood, 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Returns a number in `0.0..1.0`.
    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Returns a number below `n`; low ones come far more often than high ones.
    fn skewed(&mut self, n: u64) -> u64 {
        (n as f64 * self.share().powi(4)) as u64
    }
}

fn main() {
    if asked::answer_as_child() {
        return;
    }
    let mut random = Random(1);
    stored::score_a_store(&mut Random(2));
    score_a_mailbox(&mut random);
    introduce_in_a_network(&mut random);
    search::look_for_people(&mut random);
}

fn score_a_mailbox(random: &mut Random) {
    let (history, people) = mailbox(random);
    let (ties, took) = timed(|| tie::score(&history, &people, NOW));
    println!(
        "score   {MESSAGES} messages: {took:.2?}, {} ties",
        ties.len()
    );
    let (links, took) = timed(|| tie::links(&history, &people, NOW));
    println!(
        "links   {MESSAGES} messages: {took:.2?}, {} links",
        links.len()
    );
    let (network, took) = timed(|| Network::new(&ties, &links));
    println!("network of those: {took:.2?}");
    ask(&network, random, CORRESPONDENTS, 200);
}

fn introduce_in_a_network(random: &mut Random) {
    let ties: Vec<Tie> = (0..2_000)
        .map(|person| known(person * 7, random.share()))
        .collect();
    let mut links = Vec::with_capacity(NETWORK_TIES);
    let mut tied = BTreeSet::new();
    while links.len() < NETWORK_TIES {
        let from = random.skewed(NETWORK_PEOPLE);
        let to = random.next() % NETWORK_PEOPLE;
        if from != to && tied.insert((from, to)) {
            links.push(link(from as i64, to as i64, random.share()));
        }
    }
    let (network, took) = timed(|| Network::new(&ties, &links));
    println!("network of {NETWORK_PEOPLE} people and {NETWORK_TIES} ties: {took:.2?}");
    ask(&network, random, NETWORK_PEOPLE, 2_000);
    let targets: Vec<PersonId> = (0..20)
        .map(|_| PersonId((random.next() % NETWORK_PEOPLE) as i64))
        .collect();
    rivals::compare(&network, &ties, &links, &targets);
}

/// Asks for introductions to people drawn at random.
fn ask(network: &Network, random: &mut Random, people: u64, targets: usize) {
    let mut ways = 0;
    let mut took: Vec<Duration> = (0..targets)
        .map(|_| {
            let target = PersonId((random.next() % people) as i64);
            let (found, took) = timed(|| network.introductions(target, 3, 20));
            ways += found.len();
            took
        })
        .collect();
    took.sort_unstable();
    let at = |share: f64| took[(share * (took.len() - 1) as f64) as usize];
    println!(
        "introduce, {targets} targets: p50 {:.2?}, p99 {:.2?}, most {:.2?}; {ways} ways",
        at(0.5),
        at(0.99),
        at(1.0)
    );
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let done = work();
    (done, start.elapsed())
}

/// A message of the made-up mailbox: by whom, to whom, and in answer to which.
struct Made {
    id: i64,
    at: Timestamp,
    author: i64,
    receivers: Vec<i64>,
    parent: Option<MessageHash>,
}

fn hash(id: i64) -> MessageHash {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(
        &id.wrapping_mul(0x9E37_79B9_7F4A_7C15_u64 as i64)
            .to_le_bytes(),
    );
    MessageHash(bytes)
}

/// Makes up one message of ten years of mail between the user (person 0) and others, a third sent, some to many.
fn made(random: &mut Random, id: i64, people: u64) -> Made {
    // Everybody belongs to a circle of twenty who share mail; one in five recipients comes from elsewhere.
    let circle = random.skewed(people / 20) * 20;
    let someone = |random: &mut Random| {
        let elsewhere = random.share() < 0.2;
        let number = if elsewhere {
            random.skewed(people)
        } else {
            circle + random.skewed(20)
        };
        1 + number as i64
    };
    let sent = random.share() < 0.33;
    let author = if sent { 0 } else { someone(random) };
    let mut receivers: Vec<i64> = if sent { vec![] } else { vec![0] };
    // Most mail goes to one to three, one in a hundred to fifty and more.
    let size = (0.9 / (random.share() + 0.004)) as usize;
    receivers.extend((0..size.clamp(1, 150)).map(|_| someone(random)));
    let answers = random.share() < 0.4;
    Made {
        id,
        at: Timestamp(NOW.plus_days(-3650).0 + id * (3650 * DAY / MESSAGES)),
        author,
        receivers,
        parent: answers.then(|| hash((id - 1 - random.skewed(500) as i64).max(0))),
    }
}

/// The made-up mailbox in memory.
fn mailbox(random: &mut Random) -> (History, People) {
    let mut history = History::new();
    let mut people = Vec::new();
    for id in 0..=CORRESPONDENTS as i64 {
        let spelled = format!("p{id}@ex.org");
        history.add_address(AddressId(id), Address::normalise(&spelled).unwrap());
        history.add_spelling(Spelling {
            id: SpellingId(id),
            address: AddressId(id),
            spelled: spelled.clone(),
            name: String::new(),
        });
        people.push(Person {
            id: PersonId(id),
            name: String::new(),
            addresses: vec![AddressId(id)],
            spelled: vec![spelled],
            organisation: None,
            kind: Kind::Person,
            is_me: id == 0,
        });
    }
    for id in 1..=MESSAGES {
        let made = made(random, id, CORRESPONDENTS);
        let place = |id, field| Place {
            spelling: SpellingId(id),
            field,
        };
        history.add_message(
            MessageId(id),
            made.at,
            Traits::default(),
            None,
            Some(hash(id)),
            made.parent,
            [place(made.author, Field::From)]
                .into_iter()
                .chain(made.receivers.into_iter().map(|id| place(id, Field::To))),
        );
    }
    history.sort();
    (history, People::new(people))
}

fn known(person: i64, strength: f64) -> Tie {
    Tie {
        person: PersonId(person),
        strength: Strength::new(strength),
        peak: Strength::new(strength),
        label: Label::Fair,
        reasons: Vec::new(),
        sent: 1,
        received: 1,
        overheard: 0,
        first: NOW,
        last: NOW,
        reply: ReplySeconds::default(),
        contact_probability: strength,
        silence_probability: 1.0 - strength,
        contact_days: 1,
        usual_gap_days: 0.0,
        fading: false,
        activity: Vec::new(),
    }
}

fn link(from: i64, to: i64, strength: f64) -> Link {
    let seen = Evidence {
        kind: EvidenceKind::TogetherFew,
        messages: 1,
        forward: 0,
        backward: 0,
        with_you: false,
        first: NOW,
        last: NOW,
    };
    Link {
        from: PersonId(from),
        to: PersonId(to),
        strength: Strength::new(strength),
        inferred: true,
        evidence: vec![seen],
    }
}
