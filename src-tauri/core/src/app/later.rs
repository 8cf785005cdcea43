//! What broke the connection, and is left alone for a while.

use crate::model::{MailboxId, Timestamp, UidRange};

/// Seconds after which it is asked for again, where a harvest watches for so long: a message that does break connections
/// would else break one every few minutes.
const WHILE: i64 = 3600;

/// Ranges that are not done, and are not to be asked for again at once.
#[derive(Debug, Default)]
pub(super) struct Later(Vec<(MailboxId, UidRange, Timestamp)>);

impl Later {
    /// Notes that a range is to be left alone for a while.
    pub(super) fn add(&mut self, mailbox: MailboxId, range: UidRange, now: Timestamp) {
        self.0.push((mailbox, range, now));
    }

    /// Returns the ranges of a mailbox that are still to be left alone.
    pub(super) fn of(
        &mut self,
        mailbox: MailboxId,
        now: Timestamp,
    ) -> impl Iterator<Item = UidRange> {
        self.0.retain(|(_, _, since)| now.0 - since.0 < WHILE);
        let theirs = self.0.iter().filter(move |(of, _, _)| *of == mailbox);
        theirs.map(|(_, range, _)| *range)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_broke_the_connection_is_left_alone_for_an_hour() {
        let mut later = Later::default();
        let (one, other) = (MailboxId(1), MailboxId(2));
        let range = UidRange { first: 4, last: 4 };
        later.add(one, range, Timestamp(1000));
        let mut left_alone = |mailbox, at| later.of(mailbox, Timestamp(at)).collect::<Vec<_>>();
        assert_eq!(left_alone(one, 1000), [range]);
        assert_eq!(left_alone(other, 1000), []);
        assert_eq!(left_alone(one, 4599), [range]);
        assert_eq!(left_alone(one, 4600), []);
    }
}
