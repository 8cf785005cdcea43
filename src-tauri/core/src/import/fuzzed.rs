//! What the fuzzers in `tests/fuzz` feed with bytes, and what has to hold whatever they are; for fuzzers and tests
//! alone.

use super::RawMessage;
use super::mbox::{self, MboxError};
use std::io::BufReader;
use std::path::Path;

/// Reads `input` as an mbox file; its first byte says how much of it is read at once.
///
/// # Panics
/// If the messages depend on how much is read at once, or are not those of the file in its order.
pub fn mbox(input: &[u8]) {
    let Some((&at_once, file)) = input.split_first() else {
        return;
    };
    let whole = messages(file, file.len().max(1));
    let split = messages(file, 1 + usize::from(at_once));
    match (whole, split) {
        (Ok(whole), Ok(split)) => {
            assert_eq!(whole, split);
            let numbers = whole.iter().map(|message| message.number);
            assert!(numbers.eq(1..=whole.len() as u32));
            let kept: usize = whole.iter().map(|message| message.header.len()).sum();
            assert!(
                kept <= file.len(),
                "nothing is read that does not stand there"
            );
        }
        (whole, split) => assert_eq!(whole.is_ok(), split.is_ok()),
    }
}

fn messages(file: &[u8], at_once: usize) -> Result<Vec<RawMessage>, MboxError> {
    let (mut found, mut before) = (Vec::new(), 0);
    let source = BufReader::with_capacity(at_once, file);
    let count = mbox::read(source, Path::new("x.mbox"), |message, bytes| {
        assert!(before <= bytes && bytes <= file.len() as u64);
        before = bytes;
        assert!(
            !message.header.windows(2).any(|pair| pair == b"\n\n"),
            "a header block ends at its first empty line"
        );
        found.push(message);
        Ok::<_, MboxError>(())
    })?;
    assert_eq!(count as usize, found.len());
    Ok(found)
}
