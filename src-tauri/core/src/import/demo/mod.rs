//! The made-up mailbox of a made-up person, generated in code: every name and address in it is invented, every domain
//! lies under `.example` (RFC 2606). The same `now`, size and seed give the same bytes.
//!
//! It yields raw header bytes by mailbox, so that it goes the same way as real mail; [`PROMISES`] says what the answers
//! must then be.

mod bulk;
mod cast;
mod clock;
mod dice;
mod names;
mod plot;
mod story;
mod write;

pub use story::{ASSISTANT, FREEMAIL, MY_ADDRESSES, MY_NAME};
#[cfg(any(test, feature = "inside"))]
pub use story::{PROMISES, PromisedIntroduction, Promises};

use super::RawMessage;
use crate::model::{DAY, MailboxRole, Timestamp};
use bulk::Sort;
use cast::{Cast, ME};
use plot::{Letter, Manner, Plot};
use std::collections::BTreeMap;

/// How much is made up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Messages in all mailboxes together; the story alone needs about 8,000 and is always told in full.
    pub messages: usize,
    /// People beside the user; the story alone has 29. Lists, programs and desks come on top.
    pub people: usize,
}

impl Default for Size {
    fn default() -> Self {
        Self {
            messages: 20_000,
            people: 1_500,
        }
    }
}

/// The seed of the mailbox that `closeknit demo` shows.
pub const SEED: u64 = 0xC105_E0C1;

/// How long ago the first message was written, in days: eight years.
const DAYS: i64 = 2_915;

/// How long a message stays in INBOX before it is put into Archive, in days.
const KEPT: i64 = 540;

/// One mailbox of the made-up account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DemoMailbox {
    /// Its name.
    pub name: &'static str,
    /// What it is for; Junk among them, which is not harvested.
    pub role: MailboxRole,
}

const SENT: DemoMailbox = mailbox("Sent", MailboxRole::Sent);
const ARCHIVE: DemoMailbox = mailbox("Archive", MailboxRole::Archive);
const INBOX: DemoMailbox = mailbox("INBOX", MailboxRole::Inbox);
const LISTS: DemoMailbox = mailbox("Lists", MailboxRole::Other);
const JUNK: DemoMailbox = mailbox("Junk", MailboxRole::Junk);

/// The mailboxes, in the order in which they are harvested.
#[cfg(any(test, feature = "inside"))]
pub const MAILBOXES: [DemoMailbox; 5] = [SENT, ARCHIVE, INBOX, LISTS, JUNK];

const fn mailbox(name: &'static str, role: MailboxRole) -> DemoMailbox {
    DemoMailbox { name, role }
}

/// Makes up the mailbox as it would be at `now`, and hands over each message in the order of its time.
///
/// Numbers count from 1 in each mailbox. Memory is about 100 bytes a message, whatever the size.
pub fn generate(
    now: Timestamp,
    size: Size,
    seed: u64,
    mut each: impl FnMut(DemoMailbox, RawMessage),
) {
    let cast = Cast::gather(seed, size.people, DAYS);
    // One sent message in ninety is a copy to oneself, so stands twice.
    let copies = size.messages / 180;
    let plot = Plot::tell(&cast, seed, now.0, size.messages - copies);
    let writer = write::Writer {
        plot: &plot,
        seed,
        now: now.0,
    };
    let mut order: Vec<u32> = (0..plot.letters.len() as u32).collect();
    order.sort_by_key(|&index| (plot.letters[index as usize].at, index));
    let mut numbers: BTreeMap<DemoMailbox, u32> = BTreeMap::new();
    let mut copies_left = copies;
    let (mut sent, mut left) = (0_usize, order.len());
    for index in order {
        let letter = &plot.letters[index as usize];
        let home = home(letter, now);
        let header = writer.header(index);
        let mut place = |mailbox: DemoMailbox, header: Vec<u8>, seconds: i64| {
            let number = numbers.entry(mailbox).or_default();
            *number += 1;
            each(
                mailbox,
                RawMessage {
                    number: *number,
                    header,
                    received: Some(Timestamp(letter.at + seconds)),
                },
            );
        };
        left -= 1;
        sent += usize::from(home == SENT);
        let copied =
            copies_left > 0 && home == SENT && (sent.is_multiple_of(40) || left < copies_left);
        if copied {
            copies_left -= 1;
            place(INBOX, header.clone(), 9);
        }
        place(home, header, 6);
    }
}

/// Returns the mailbox in which a letter lies.
fn home(letter: &Letter, now: Timestamp) -> DemoMailbox {
    let junk = plot::source(letter.author).is_some_and(|source| source.sort == Sort::Junk);
    match letter.manner {
        Manner::Through(_) => LISTS,
        Manner::FromHerAccount => SENT,
        _ if letter.author == ME as u32 => SENT,
        _ if junk => JUNK,
        _ if now.0 - letter.at > KEPT * DAY => ARCHIVE,
        _ => INBOX,
    }
}

#[cfg(test)]
mod tests;
