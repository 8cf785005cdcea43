//! A history in few bytes, before anybody decided who is who: what [`super::rescore`] reads.

use super::exchange::Written;
use super::links::Threads;
use super::roll::{NOBODY, Roll};
use crate::model::{
    AddressId, CompactHistory, CompactMessage, CompactWriter, Field, History, Timestamp,
};
use std::collections::BTreeSet;

/// Returns the messages before `now` and their threads, by address; the addresses in `me` are one.
pub fn compact(history: &History, me: &BTreeSet<AddressId>, now: Timestamp) -> CompactHistory {
    let roll = Roll::of_addresses(history, me);
    let id = |number: u32| AddressId(roll.id(number).0);
    let (mut written, mut threads) = (Written::default(), Threads::default());
    let mut writer = CompactWriter::default();
    let mut compact = CompactMessage::default();
    roll.all_letters(history, now, |letter, message| {
        let places = history.places(message);
        let first = places.first().map(|place| roll.behind(place.spelling));
        compact.time = letter.time;
        compact.bulk = letter.bulk;
        compact.mine = first.is_some_and(|first| first != NOBODY && first == roll.me());
        compact.names_parent = letter.names_parent;
        compact.answered = None;
        compact.places.clear();
        let authors = places.iter().filter(|place| place.field == Field::From);
        let authors = authors.map(|place| roll.behind(place.spelling));
        let authors = authors.filter(|&author| author != NOBODY);
        compact
            .places
            .extend(authors.map(|author| (id(author), Field::From)));
        let receivers = letter.recipients.iter();
        compact
            .places
            .extend(receivers.map(|&(one, field)| (id(one), field)));
        if letter.counts(roll.me()) {
            let answered = written.answered_by(letter, roll.me());
            compact.answered = answered.map(|(author, seconds)| (id(author), seconds));
            written.keep(letter, roll.me());
            threads.read(letter, roll.me());
        }
        writer.add_message(&compact);
    });
    let mut thread = Vec::new();
    threads.each(|wrote| {
        if wrote.first().map(|one| one.0) != wrote.last().map(|one| one.0) {
            thread.clear();
            thread.extend(wrote.iter().map(|&(author, time)| (id(author), time)));
            writer.add_thread(&thread);
        }
    });
    writer.finish()
}
