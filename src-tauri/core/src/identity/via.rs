//! Mail that a list sends in somebody's name: `Ann Lee via Friends <friends@ex.org>` was written by Ann Lee, whose own
//! address stands where replies go, or among the copies.

use super::names::Name;
use crate::model::{Field, History, Message, Place, SpellingId};
use std::collections::HashSet;

/// The spellings in which a list writes in somebody's name.
#[derive(Default)]
pub(super) struct Via(HashSet<SpellingId>);

impl Via {
    /// Looks for them in a history.
    pub(super) fn of(history: &History) -> Self {
        let via = |name: &str| {
            let mut words = name.split_whitespace();
            words.any(|word| word.eq_ignore_ascii_case("via"))
        };
        let spellings = history.spellings().filter(|spelling| via(&spelling.name));
        Self(spellings.map(|spelling| spelling.id).collect())
    }

    /// Returns where a message's author stands: in From, unless that is a list's address and the author's own stands
    /// elsewhere.
    pub(super) fn author<'a>(&self, history: &'a History, message: &Message) -> Option<&'a Place> {
        let places = history.places(message);
        let from = places.iter().find(|place| place.field == Field::From)?;
        if !self.0.contains(&from.spelling) {
            return Some(from);
        }
        Some(self.behind(history, from, places).unwrap_or(from))
    }

    fn behind<'a>(
        &self,
        history: &'a History,
        from: &Place,
        places: &'a [Place],
    ) -> Option<&'a Place> {
        let list = history.spelling(from.spelling)?;
        let named = Name::read(&list.name)?;
        let is_theirs = |place: &&Place| {
            history.spelling(place.spelling).is_some_and(|spelling| {
                let local = history
                    .normalised(spelling.address)
                    .map(|address| address.local());
                let called = match Name::read(&spelling.name) {
                    Some(name) => name.is_same_as(&named),
                    None => local.is_some_and(|local| named.agrees_with(local)),
                };
                spelling.address != list.address && called
            })
        };
        [Field::ReplyTo, Field::Cc].into_iter().find_map(|field| {
            places
                .iter()
                .filter(|place| place.field == field)
                .find(is_theirs)
        })
    }
}
