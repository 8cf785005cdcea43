//! Ids: one type each, so that a person's id is never taken for an address's.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        pub struct $name(#[ts(type = "number")] pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

id! {
    /// An account: an IMAP sign-in, or a set of imported files.
    AccountId,
    /// A mailbox: an IMAP folder of an account, or one imported file.
    MailboxId,
    /// A message, stored once however many mailboxes hold a copy.
    MessageId,
    /// A normalised address.
    AddressId,
    /// An address as it stood in a header, with the name beside it.
    SpellingId,
    /// A mailing list, by its List-Id.
    ListId,
    /// Something that the user decided by hand; higher ids were decided later, and none is given twice.
    DecisionId,
    /// A person, list, robot or role account: the lowest [`AddressId`] among its addresses,
    /// so that resolving again gives the same id.
    PersonId,
}

/// The 128-bit hash that stands in the store for a Message-ID.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageHash(pub [u8; 16]);
