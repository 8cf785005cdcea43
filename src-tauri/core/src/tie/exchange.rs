//! Exchanges: what passed between the user and each person, message by message.

use super::mix::MixMap;
use super::roll::{Letter, NOBODY, Roll};
use crate::model::{DAY, Field, History, MessageHash, Timestamp};

/// A reply later than this many seconds is no reply.
pub(super) const REPLY_WITHIN: i64 = 14 * DAY;

/// How a message concerns one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// The user wrote it to them.
    SentTo,
    /// The user sent them a copy.
    SentCopy,
    /// They wrote it to the user.
    ReceivedTo,
    /// They sent the user a copy.
    ReceivedCopy,
    /// They wrote it, and the user has it without being named.
    Overheard,
    /// A third person wrote it to the user and to them.
    Together,
}

impl Role {
    /// Returns whether the user sent it.
    pub(super) fn is_sent(self) -> bool {
        matches!(self, Self::SentTo | Self::SentCopy)
    }

    /// Returns whether it passed between the two with both named: what counts as contact.
    pub(super) fn is_contact(self) -> bool {
        !matches!(self, Self::Overheard | Self::Together)
    }

    /// Returns whether one of the two wrote it.
    pub(super) fn is_direct(self) -> bool {
        self != Self::Together
    }

    /// Returns whether it is written to the one rather than copied.
    pub(super) fn is_addressed(self) -> bool {
        matches!(self, Self::SentTo | Self::ReceivedTo)
    }
}

/// One message as it concerns one person; 24 bytes, for there are millions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Exchange {
    /// When.
    pub(super) time: i64,
    /// Seconds from the message that it names as answered, where that is one of the other's.
    pub(super) answers: Option<u32>,
    /// People it went to, the author not counted.
    pub(super) size: u32,
    /// How it concerns the person.
    pub(super) role: Role,
    /// Whether it names a message that it answers.
    pub(super) names_parent: bool,
}

impl Exchange {
    /// A message as it concerns one person; `answered` is who wrote the message that it answers, and how many seconds
    /// before.
    pub(super) fn new(
        letter: &Letter<'_>,
        (person, role): (u32, Role),
        me: u32,
        answered: Option<(u32, u32)>,
    ) -> Self {
        let other = if role.is_sent() { person } else { me };
        Self {
            time: letter.time,
            answers: answered
                .filter(|(author, _)| role.is_addressed() && *author == other)
                .map(|(_, seconds)| seconds),
            size: u32::try_from(letter.size()).unwrap_or(u32::MAX),
            role,
            names_parent: letter.names_parent,
        }
    }

    /// What puts the exchanges of one person in their order: of one second, the order in which mail was read says nothing.
    pub(super) fn order(&self) -> (i64, Role, u32, bool, Option<u32>) {
        (
            self.time,
            self.role,
            self.size,
            self.names_parent,
            self.answers,
        )
    }
}

/// A reply: when the message answered was written, and how many seconds later the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reply {
    /// Whether the user replied; else the other did.
    pub(super) mine: bool,
    /// When the message answered was written.
    pub(super) asked: i64,
    /// Seconds until the answer.
    pub(super) seconds: i64,
}

/// Everyone's exchanges with the user, each person's together and earliest first.
pub(super) struct Exchanges {
    starts: Vec<usize>,
    all: Vec<Exchange>,
}

impl Exchanges {
    /// Gathers the exchanges before `now`.
    pub(super) fn new(roll: &Roll, history: &History, now: Timestamp) -> Self {
        let me = roll.me();
        let mut starts = vec![0usize; roll.len() + 1];
        if me == NOBODY {
            return Self {
                starts,
                all: Vec::new(),
            };
        }
        roll.letters(history, now, |letter| {
            concerned(letter, me, |person, _| starts[person as usize + 1] += 1);
        });
        for person in 1..starts.len() {
            starts[person] += starts[person - 1];
        }
        let blank = Exchange {
            time: 0,
            answers: None,
            size: 1,
            role: Role::Together,
            names_parent: false,
        };
        let mut all = vec![blank; starts.last().copied().unwrap_or_default()];
        let mut next = starts.clone();
        let mut written = Written::default();
        roll.letters(history, now, |letter| {
            let answered = written.answered_by(letter, me);
            concerned(letter, me, |person, role| {
                all[next[person as usize]] = Exchange::new(letter, (person, role), me, answered);
                next[person as usize] += 1;
            });
            written.keep(letter, me);
        });
        for bounds in starts.windows(2) {
            all[bounds[0]..bounds[1]].sort_by_key(Exchange::order);
        }
        Self { starts, all }
    }

    /// Returns the exchanges with one person, earliest first.
    pub(super) fn of(&self, person: u32) -> &[Exchange] {
        let person = person as usize;
        &self.all[self.starts[person]..self.starts[person + 1]]
    }
}

/// Calls `each` with everyone but the user whom a message concerns, and how.
pub(super) fn concerned(letter: &Letter<'_>, me: u32, mut each: impl FnMut(u32, Role)) {
    if letter.author == me {
        for &(person, field) in letter.recipients {
            if person != me {
                let to = field == Field::To;
                each(person, if to { Role::SentTo } else { Role::SentCopy });
            }
        }
        return;
    }
    let mine = letter.field_of(me);
    each(
        letter.author,
        match mine {
            Some(Field::To) => Role::ReceivedTo,
            Some(_) => Role::ReceivedCopy,
            None => Role::Overheard,
        },
    );
    if mine.is_some() {
        for &(person, _) in letter.recipients {
            if person != me && person != letter.author {
                each(person, Role::Together);
            }
        }
    }
}

/// The messages so far by their hashes: who wrote them and when, where the user wrote them or they are to the user.
#[derive(Default)]
pub(super) struct Written {
    by_hash: MixMap<MessageHash, (u32, i64)>,
}

impl Written {
    pub(super) fn keep(&mut self, letter: &Letter<'_>, me: u32) {
        let between = letter.author == me || letter.field_of(me) == Some(Field::To);
        if let Some(hash) = letter.hash.filter(|_| between) {
            self.by_hash.insert(hash, (letter.author, letter.time));
        }
    }

    /// Returns who wrote the message that this one answers, and how many seconds before.
    pub(super) fn answered_by(&self, letter: &Letter<'_>, me: u32) -> Option<(u32, u32)> {
        let (author, asked) = *self.by_hash.get(&letter.parent?)?;
        let seconds = letter.time.saturating_sub(asked);
        let counts =
            (author == me) != (letter.author == me) && (0..=REPLY_WITHIN).contains(&seconds);
        counts.then_some((author, u32::try_from(seconds).ok()?))
    }
}

/// Walks the replies in one person's exchanges, in order.
///
/// Only addressed mail counts. A message replies to the one that it names; one that names none replies to the
/// message just before it, if that was the other's and at most fourteen days old.
pub(super) fn replies(exchanges: &[Exchange]) -> impl Iterator<Item = Reply> {
    turns(exchanges).filter_map(|turn| turn.reply())
}

impl Turn {
    /// Returns the reply that it is, if it is one.
    pub(super) fn reply(&self) -> Option<Reply> {
        let seconds = match (self.named, self.names_parent) {
            (Some(seconds), _) => seconds,
            (None, true) => return None,
            (None, false) => self.after?,
        };
        Some(Reply {
            mine: self.mine,
            asked: self.time - seconds,
            seconds,
        })
    }
}

/// An addressed message, and how long after the other's it came.
pub(super) struct Turn {
    /// Whether the user wrote it.
    pub(super) mine: bool,
    /// When.
    pub(super) time: i64,
    /// Seconds since the message that it names.
    pub(super) named: Option<i64>,
    /// Seconds since the message just before it, if that was the other's.
    pub(super) after: Option<i64>,
    /// Whether it names a message that it answers.
    pub(super) names_parent: bool,
}

/// Walks the addressed messages between the user and one person, in order.
pub(super) fn turns(exchanges: &[Exchange]) -> impl Iterator<Item = Turn> {
    let mut before: Option<(bool, i64)> = None;
    exchanges
        .iter()
        .filter(|exchange| exchange.role.is_addressed())
        .map(move |exchange| {
            let mine = exchange.role.is_sent();
            let after = before
                .filter(|(theirs, _)| *theirs != mine)
                .map(|(_, time)| exchange.time.saturating_sub(time))
                .filter(|seconds| *seconds <= REPLY_WITHIN);
            before = Some((mine, exchange.time));
            Turn {
                mine,
                time: exchange.time,
                named: exchange.answers.map(i64::from),
                after,
                names_parent: exchange.names_parent,
            }
        })
}
