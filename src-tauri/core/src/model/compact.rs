//! The messages of a whole scoring in few bytes, so that a decision can be applied without loading the history again.
//!
//! Addresses stand in place of people, so that the bytes hold whatever the user decides; all of the user's addresses are
//! one. What takes a look at other messages is kept with each: which one it answers, and the threads. With 100,000
//! people, four or five of them on a mail, about 15 bytes a message.

use super::{AddressId, Field, put_varint, take_varint, unzigzag, zigzag};

/// A message as scoring sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CompactMessage {
    /// Seconds since 1970 in UTC.
    pub time: i64,
    /// Whether it came through a list, in bulk or from a program.
    pub bulk: bool,
    /// Whether the user wrote it.
    pub mine: bool,
    /// Whether it names a message that it answers.
    pub names_parent: bool,
    /// Who wrote the message that it answers, and how many seconds before; only where one of the two is the user's.
    pub answered: Option<(AddressId, u32)>,
    /// Authors and receivers, in the order of the envelope; no receiver twice.
    pub places: Vec<(AddressId, Field)>,
}

/// The messages of a whole scoring, earliest first, and the threads in which more than one address wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CompactHistory {
    /// Messages, in chunks.
    pub messages: Vec<Vec<u8>>,
    /// Threads, in chunks.
    pub threads: Vec<Vec<u8>>,
}

/// A chunk is closed once it has so many bytes: a few pages of the store.
const CHUNK: usize = 30_000;

/// Bits of a message's first byte.
const BULK: u8 = 1;
const MINE: u8 = 2;
const NAMES_PARENT: u8 = 4;
const ANSWERED: u8 = 8;
/// From here up, the number of places; the highest value says that the number follows.
const PLACES: u32 = 4;
const MANY: usize = 15;

/// Writes a [`CompactHistory`].
#[derive(Clone, Debug, Default)]
pub struct CompactWriter {
    done: CompactHistory,
    messages: Vec<u8>,
    /// The time of the message before, in the same chunk.
    before: i64,
    threads: Vec<u8>,
}

impl CompactWriter {
    /// Appends a message; they come in the order of time.
    pub fn add_message(&mut self, message: &CompactMessage) {
        let out = &mut self.messages;
        let flag = |set: bool, bit: u8| if set { bit } else { 0 };
        let count = message.places.len().min(MANY);
        out.push(
            flag(message.bulk, BULK)
                | flag(message.mine, MINE)
                | flag(message.names_parent, NAMES_PARENT)
                | flag(message.answered.is_some(), ANSWERED)
                | (count as u8) << PLACES,
        );
        put_varint(out, zigzag(message.time.wrapping_sub(self.before)));
        self.before = message.time;
        if count == MANY {
            put_varint(out, message.places.len() as u64);
        }
        if let Some((author, seconds)) = message.answered {
            put_varint(out, author.0 as u64);
            put_varint(out, seconds.into());
        }
        for &(address, field) in &message.places {
            put_varint(out, (address.0 as u64) << 3 | field as u64);
        }
        if self.messages.len() >= CHUNK {
            self.done.messages.push(std::mem::take(&mut self.messages));
            self.before = 0;
        }
    }

    /// Appends a thread: who wrote when, the user left out.
    pub fn add_thread(&mut self, thread: &[(AddressId, i64)]) {
        let out = &mut self.threads;
        put_varint(out, thread.len() as u64);
        let mut before = 0_i64;
        for &(address, time) in thread {
            put_varint(out, address.0 as u64);
            put_varint(out, zigzag(time.wrapping_sub(before)));
            before = time;
        }
        if self.threads.len() >= CHUNK {
            self.done.threads.push(std::mem::take(&mut self.threads));
        }
    }

    /// Returns all that was appended.
    pub fn finish(mut self) -> CompactHistory {
        self.done.messages.extend(non_empty(self.messages));
        self.done.threads.extend(non_empty(self.threads));
        self.done
    }
}

fn non_empty(chunk: Vec<u8>) -> Option<Vec<u8>> {
    (!chunk.is_empty()).then_some(chunk)
}

impl CompactHistory {
    /// Calls `each` with every message, earliest first; `None` if the bytes are damaged.
    pub fn messages(&self, mut each: impl FnMut(&CompactMessage)) -> Option<()> {
        let mut message = CompactMessage::default();
        for chunk in &self.messages {
            let mut bytes = chunk.as_slice();
            message.time = 0;
            while !bytes.is_empty() {
                message.read(&mut bytes)?;
                each(&message);
            }
        }
        Some(())
    }

    /// Calls `each` with every thread, in the order in which they began; `None` if the bytes are damaged.
    pub fn threads(&self, mut each: impl FnMut(&[(AddressId, i64)])) -> Option<()> {
        let mut thread = Vec::new();
        for chunk in &self.threads {
            let mut bytes = chunk.as_slice();
            while !bytes.is_empty() {
                thread.clear();
                let mut time = 0_i64;
                for _ in 0..take_varint(&mut bytes)? {
                    let address = take_address(&mut bytes)?;
                    time = time.wrapping_add(unzigzag(take_varint(&mut bytes)?));
                    thread.push((address, time));
                }
                each(&thread);
            }
        }
        Some(())
    }
}

fn take_address(bytes: &mut &[u8]) -> Option<AddressId> {
    Some(AddressId(take_varint(bytes)?.try_into().ok()?))
}

impl CompactMessage {
    /// Reads the message that follows this one in a chunk, in its place.
    fn read(&mut self, bytes: &mut &[u8]) -> Option<()> {
        let (&first, rest) = bytes.split_first()?;
        *bytes = rest;
        self.bulk = first & BULK != 0;
        self.mine = first & MINE != 0;
        self.names_parent = first & NAMES_PARENT != 0;
        self.time = self.time.wrapping_add(unzigzag(take_varint(bytes)?));
        let count = match usize::from(first >> PLACES) {
            MANY => take_varint(bytes)?,
            few => few as u64,
        };
        self.answered = match first & ANSWERED {
            0 => None,
            _ => {
                let author = take_address(bytes)?;
                Some((author, take_varint(bytes)?.try_into().ok()?))
            }
        };
        self.places.clear();
        for _ in 0..count {
            let place = take_varint(bytes)?;
            let field = *Field::ALL.get((place & 7) as usize)?;
            self.places.push((AddressId((place >> 3) as i64), field));
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn message() -> impl Strategy<Value = CompactMessage> {
        let place = (0i64..1 << 40, 0usize..6);
        (
            any::<i64>(),
            any::<[bool; 3]>(),
            prop::option::of((0i64..1 << 40, any::<u32>())),
            prop::collection::vec(place, 0..40),
        )
            .prop_map(|(time, [bulk, mine, names_parent], answered, places)| {
                CompactMessage {
                    time,
                    bulk,
                    mine,
                    names_parent,
                    answered: answered.map(|(author, seconds)| (AddressId(author), seconds)),
                    places: places
                        .into_iter()
                        .map(|(id, field)| (AddressId(id), Field::ALL[field]))
                        .collect(),
                }
            })
    }

    proptest! {
        #[test]
        fn messages_and_threads_survive_the_bytes(
            messages in prop::collection::vec(message(), 0..20),
            threads in prop::collection::vec(prop::collection::vec((0i64..1 << 40, any::<i64>()), 0..5), 0..5),
        ) {
            let threads: Vec<Vec<(AddressId, i64)>> = threads
                .into_iter()
                .map(|thread| thread.into_iter().map(|(id, time)| (AddressId(id), time)).collect())
                .collect();
            let mut writer = CompactWriter::default();
            messages.iter().for_each(|message| writer.add_message(message));
            threads.iter().for_each(|thread| writer.add_thread(thread));
            let written = writer.finish();
            let (mut read, mut of_threads) = (Vec::new(), Vec::new());
            written.messages(|message| read.push(message.clone())).unwrap();
            written.threads(|thread| of_threads.push(thread.to_vec())).unwrap();
            prop_assert_eq!(read, messages);
            prop_assert_eq!(of_threads, threads);
        }

        #[test]
        fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let damaged = CompactHistory { messages: vec![bytes.clone()], threads: vec![bytes] };
            let _ = damaged.messages(|_| ());
            let _ = damaged.threads(|_| ());
        }
    }

    #[test]
    fn many_messages_go_into_chunks() {
        let message = |time| CompactMessage {
            time,
            places: vec![(AddressId(7), Field::From); 20],
            ..CompactMessage::default()
        };
        let mut writer = CompactWriter::default();
        (0..5_000).for_each(|time| writer.add_message(&message(time)));
        let written = writer.finish();
        assert!(written.messages.len() > 2);
        let mut next = 0;
        written.messages(|read| {
            assert_eq!(*read, message(next));
            next += 1;
        });
        assert_eq!(next, 5_000);
    }
}
