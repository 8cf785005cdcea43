//! What a whole scoring found out about one address, whatever the user decided: kept so that decisions can be applied to
//! it without the history.

use super::{AddressId, Kind, SpellingId, Timestamp};

/// What is known of one address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressFacts {
    /// The address.
    pub address: AddressId,
    /// What stands behind it, going by the mail alone.
    pub kind: Kind,
    /// The number of the full name that it shares with other people's addresses; `None` where it shares none.
    pub namesakes: Option<u32>,
    /// Addresses of the same name that are somebody else's, since they received the same mail or wrote to this one.
    pub apart: Vec<AddressId>,
    /// The place of its person among those whom the user wrote to most, from 0; `None` where the user never did.
    pub rank: Option<u32>,
    /// When it first stood on a message, in whatever field.
    pub first: Timestamp,
    /// ... and last.
    pub last: Timestamp,
    /// Messages that it stood in From of.
    pub wrote: u32,
    /// Its spellings, ascending by id.
    pub spellings: Vec<SpellingUse>,
}

/// How often one spelling of an address was used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpellingUse {
    /// Which.
    pub id: SpellingId,
    /// Messages that it wrote.
    pub wrote: u32,
    /// Times that it stood elsewhere.
    pub other: u32,
    /// When it was last used.
    pub last: Timestamp,
}
