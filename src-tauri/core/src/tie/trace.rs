//! The dated messages behind a tie: those that the numbers count, no more and no fewer.

use super::exchange::{Exchanges, Role, turns};
use super::links::{Threads, gather, heads, ranks, shows};
use super::roll::Roll;
use crate::model::{
    EvidenceKind, History, MessageRole, People, PersonId, Timestamp, TracedLink, TracedMessage,
};

impl From<Role> for MessageRole {
    fn from(role: Role) -> Self {
        match role {
            Role::SentTo => Self::SentTo,
            Role::SentCopy => Self::SentCopy,
            Role::ReceivedTo => Self::ReceivedTo,
            Role::ReceivedCopy => Self::ReceivedCopy,
            Role::Overheard => Self::Overheard,
            Role::Together => Self::Together,
        }
    }
}

/// Returns every message that counts for the user's tie to a person, earliest first; empty for a stranger.
pub fn trace(
    history: &History,
    people: &People,
    person: PersonId,
    now: Timestamp,
) -> Vec<TracedMessage> {
    let roll = Roll::new(history, people);
    let exchanges = Exchanges::new(&roll, history, now);
    let Some(number) = roll.find(person).filter(|&number| number != roll.me()) else {
        return Vec::new();
    };
    let exchanges = exchanges.of(number);
    let mut turns = turns(exchanges);
    let traced = exchanges.iter().map(|exchange| {
        // There is one turn for each addressed message, in the same order.
        let turn = exchange.role.is_addressed().then(|| turns.next()).flatten();
        TracedMessage {
            at: Timestamp(exchange.time),
            role: exchange.role.into(),
            recipients: exchange.size,
            reply_seconds: turn.and_then(|turn| turn.reply()).map(|one| one.seconds),
        }
    });
    traced.collect()
}

/// Returns every message that speaks for the tie between two others, earliest first; one that shows two things twice.
pub fn trace_link(
    history: &History,
    people: &People,
    (one, other): (PersonId, PersonId),
    now: Timestamp,
) -> Vec<TracedLink> {
    let roll = Roll::new(history, people);
    let Some((a, b)) = roll.find(one).zip(roll.find(other)) else {
        return Vec::new();
    };
    let ranks = ranks(&roll, history, people, now);
    let traced = |at: i64, kind, author: u32, with_you: bool, present: usize| TracedLink {
        at: Timestamp(at),
        kind,
        author: roll.id(author),
        name: people
            .find(roll.id(author))
            .map(|person| person.name.clone())
            .unwrap_or_default(),
        mine: author == roll.me(),
        with_you,
        people: u32::try_from(present).unwrap_or(u32::MAX),
    };
    let (mut found, mut present, mut threads) = (Vec::new(), Vec::new(), Threads::default());
    roll.letters(history, now, |letter| {
        gather(letter, roll.me(), &mut present);
        let heads = heads(&mut present, &ranks);
        let at = |one: u32| present.iter().position(|&person| person == one);
        if let Some((first, second)) = at(a).zip(at(b))
            && first.min(second) < heads
        {
            let kind = shows(letter, &present, a, b);
            found.push(traced(
                letter.time,
                kind,
                letter.author,
                letter.field_of(roll.me()).is_some(),
                present.len(),
            ));
        }
        threads.read(letter, roll.me());
    });
    for (author, time) in threads.between(a, b) {
        found.push(traced(time, EvidenceKind::Thread, author, false, 2));
    }
    found.sort_by_key(|one| (one.at, one.kind));
    found
}
