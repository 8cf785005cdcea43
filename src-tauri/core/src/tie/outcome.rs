//! What came after a moment: the answers to what the chances asked.

use super::chance::HORIZON;
use super::exchange::{Exchange, Exchanges};
use super::roll::Roll;
use super::signs::{Signs, signs};
use super::strength::Amounts;
use crate::model::{History, People, PersonId, Timestamp};

/// What came of one tie in the 90 days after a moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// The other person.
    pub person: PersonId,
    /// What the chances rested on. That of contact is a question only where the user had written to them, that of
    /// silence only where the tie was regular.
    pub signs: Signs,
    /// What its strength came from.
    pub amounts: Amounts,
    /// Messages that the user wrote to them in those days.
    pub wrote: u32,
    /// Whether there was no message either way in them.
    pub silent: bool,
}

/// Exchanges up to a moment, and those of the 90 days after it.
pub(super) fn split(exchanges: &[Exchange], then: Timestamp) -> (&[Exchange], &[Exchange]) {
    let (before, after) = exchanges.split_at(exchanges.partition_point(|e| e.time < then.0));
    let end = then.plus_days(HORIZON);
    let within = after.partition_point(|e| e.time < end.0);
    (before, after.get(..within).unwrap_or_default())
}

/// Returns whether the user wrote, and whether there was no message either way, in exchanges.
pub(super) fn came(after: &[Exchange]) -> (bool, bool) {
    let wrote = after.iter().any(|e| e.role.is_sent());
    (wrote, !after.iter().any(|e| e.role.is_contact()))
}

/// Returns what came in the 90 days after `then` of every tie that a chance was given of at `then`, by person. `people`
/// are those known at `then`.
pub fn outcomes(history: &History, people: &People, then: Timestamp) -> Vec<Outcome> {
    let roll = Roll::new(history, people);
    let exchanges = Exchanges::new(&roll, history, then.plus_days(HORIZON));
    let others = (0..roll.len() as u32).filter(|&number| number != roll.me());
    let outcome = |number| {
        let (before, after) = split(exchanges.of(number), then);
        let ([signs], amounts, _) = signs(before, [then]);
        let outcome = Outcome {
            person: roll.id(number),
            signs,
            amounts,
            wrote: after.iter().filter(|e| e.role.is_sent()).count() as u32,
            silent: came(after).1,
        };
        (outcome.signs.written_to || outcome.signs.regular).then_some(outcome)
    };
    others.filter_map(outcome).collect()
}
