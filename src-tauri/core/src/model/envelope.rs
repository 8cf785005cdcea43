//! What one message's headers say.

use super::{MessageHash, Timestamp};

/// The header field in which an address stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Field {
    /// The author.
    From = 0,
    /// Who sent it for the author.
    Sender = 1,
    /// Where replies are wanted.
    ReplyTo = 2,
    /// Whom it is written to.
    To = 3,
    /// Who gets a copy.
    Cc = 4,
    /// Who gets a copy unseen by others.
    Bcc = 5,
}

impl Field {
    /// Every field, in the order of their numbers.
    pub const ALL: [Self; 6] = [
        Self::From,
        Self::Sender,
        Self::ReplyTo,
        Self::To,
        Self::Cc,
        Self::Bcc,
    ];

    /// Returns whether the address in this field receives the message.
    pub fn receives(self) -> bool {
        matches!(self, Self::To | Self::Cc | Self::Bcc)
    }
}

/// An address in a header field, as it stood there but for the case, with the name beside it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Participant {
    /// The field.
    pub field: Field,
    /// The display name, decoded; empty if there was none.
    pub name: String,
    /// The address, lower-cased.
    pub address: String,
}

/// Signs of mail that no person wrote to another: a set of them, kept as one byte.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Traits(pub u8);

impl Traits {
    /// It carries a List-Id.
    pub const LIST: Self = Self(1);
    /// It carries a List-Unsubscribe.
    pub const UNSUBSCRIBE: Self = Self(2);
    /// Its Precedence is bulk, list or junk.
    pub const PRECEDENCE: Self = Self(4);
    /// Its Auto-Submitted is other than `no`.
    pub const AUTO_SUBMITTED: Self = Self(8);

    /// Returns both sets together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns whether any of `other` is in this set.
    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Returns whether the message came through a list, in bulk or from a program.
    pub fn is_bulk(self) -> bool {
        self.0 != 0
    }
}

/// What one message's headers say: all that Closeknit ever knows of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Envelope {
    /// The Date header; `None` where it is missing or cannot be read.
    pub date: Option<Timestamp>,
    /// Every address, authors first, in the order of the fields and within them of the header.
    /// The same address stands once in a field. Sender and Reply-To only where they differ from From.
    pub participants: Vec<Participant>,
    /// The hash of the Message-ID, if there is one.
    pub message_id: Option<MessageHash>,
    /// The hash of the message this one answers: In-Reply-To, else the last of References.
    pub parent: Option<MessageHash>,
    /// The List-Id without its angle brackets, lower-cased.
    pub list_id: Option<String>,
    /// Signs of bulk and automated mail.
    pub traits: Traits,
}

impl Envelope {
    /// Returns when the message was written: its Date, unless that is missing or lies more than a day after
    /// `received`, the server's INTERNALDATE; `None` if neither is known.
    pub fn time(&self, received: Option<Timestamp>) -> Option<Timestamp> {
        match (self.date, received) {
            (Some(date), Some(received)) if date > received.plus_days(1) => Some(received),
            (Some(date), _) => Some(date),
            (None, received) => received,
        }
    }

    /// Returns the first author, if the message names one.
    pub fn author(&self) -> Option<&Participant> {
        self.participants
            .first()
            .filter(|first| first.field == Field::From)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::date_stands(Some(100), Some(90), Some(100))]
    #[case::no_date(None, Some(90), Some(90))]
    #[case::date_in_the_future(Some(90 + 86_401), Some(90), Some(90))]
    #[case::a_day_late_is_still_the_date(Some(90 + 86_400), Some(90), Some(90 + 86_400))]
    #[case::nothing_known(None, None, None)]
    fn a_messages_time(
        #[case] date: Option<i64>,
        #[case] received: Option<i64>,
        #[case] expected: Option<i64>,
    ) {
        let envelope = Envelope {
            date: date.map(Timestamp),
            ..Envelope::default()
        };
        assert_eq!(
            envelope.time(received.map(Timestamp)),
            expected.map(Timestamp)
        );
    }
}
