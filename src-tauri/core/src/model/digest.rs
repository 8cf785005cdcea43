//! A week in the user's mail.

use super::{ContactAnswer, FadingAnswer, PersonId, Strength, Timestamp, WaitingPerson, Week};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A week in the user's mail.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DigestAnswer {
    /// Where the week begins.
    pub from: Timestamp,
    /// Where it ends: what was written then is not in it.
    pub to: Timestamp,
    /// Messages that the user sent in it.
    pub sent: u32,
    /// Messages that the user received in it, without bulk.
    pub received: u32,
    /// What a week usually holds; `None` where there are too few weeks to say.
    pub usual: Option<UsualWeek>,
    /// With whom most passed, most first.
    pub contacts: Vec<ContactAnswer>,
    /// People whose first message either way was in it, in that order.
    pub new_people: Vec<ContactAnswer>,
    /// Whose tie grew most in it.
    pub risen: Vec<RisenAnswer>,
    /// With whom the user began to lose touch in it.
    pub newly_fading: Vec<FadingAnswer>,
    /// Who waits for the user's reply at its end.
    pub waiting: Vec<WaitingPerson>,
    /// To whom to write, of those the user is losing touch with: what there is most to lose first.
    pub suggestions: Vec<FadingAnswer>,
    /// In words.
    pub said: Week,
}

/// The median week of those before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UsualWeek {
    /// Messages that the user sent.
    pub sent: u32,
    /// Messages that the user received, without bulk.
    pub received: u32,
    /// How many weeks it is the middle of.
    pub weeks: u32,
}

/// Somebody whose tie grew.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RisenAnswer {
    /// Id.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Strength at the beginning of the week.
    pub before: Strength,
    /// Strength at its end.
    pub after: Strength,
}
