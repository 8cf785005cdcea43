//! Where the pieces of a conversation end: each command, each answer, or each record where TLS hides them.

use flate2::{Decompress, FlushDecompress};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Side {
    Client,
    Server,
}

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Follow {
    /// A line of the client; an answer of the server up to the line that ends it: the greeting, one with a tag, one that
    /// asks to go on. Compressed or not.
    Imap,
    /// A record of TLS: the handshake in its steps, then each command and each answer in one or more.
    Tls,
    /// Whatever arrives at once.
    Nothing,
}

/// What both sides of a connection have agreed on.
#[derive(Debug, Default)]
pub(crate) struct Agreed {
    asked: AtomicBool,
    compressed: AtomicBool,
}

/// One side of a conversation, as far as it has been heard.
pub(crate) struct Pieces {
    follow: Follow,
    side: Side,
    agreed: Arc<Agreed>,
    inflate: Option<Decompress>,
    /// The line being heard, without its literals; or the head of the record.
    line: Vec<u8>,
    /// Bytes of a literal, or of a record, that are still to come.
    left: usize,
    greeted: bool,
}

impl Pieces {
    pub(crate) fn of(side: Side, follow: Follow, agreed: &Arc<Agreed>) -> Self {
        Self {
            follow,
            side,
            agreed: Arc::clone(agreed),
            inflate: None,
            line: Vec::new(),
            left: 0,
            greeted: false,
        }
    }

    /// Hears what comes next, and returns where in it pieces end.
    pub(crate) fn ends(&mut self, bytes: &[u8]) -> Vec<usize> {
        if self.agreed.compressed.load(Ordering::Acquire) && self.inflate.is_none() {
            self.inflate = Some(Decompress::new(false));
        }
        match (self.follow, &mut self.inflate) {
            (Follow::Nothing, _) => vec![bytes.len()],
            (Follow::Tls, _) => self.records(bytes),
            (Follow::Imap, None) => self.lines(bytes),
            (Follow::Imap, Some(inflate)) => {
                // Both sides flush after each piece, so that what arrives at once is whole.
                let text = inflated(inflate, bytes);
                let ends = !self.lines(&text).is_empty();
                ends.then_some(bytes.len()).into_iter().collect()
            }
        }
    }

    fn lines(&mut self, bytes: &[u8]) -> Vec<usize> {
        let mut ends = Vec::new();
        for (at, &byte) in bytes.iter().enumerate() {
            if self.left > 0 {
                self.left -= 1;
                continue;
            }
            self.line.push(byte);
            if byte != b'\n' {
                continue;
            }
            // A client waits for consent before a literal; a server goes on.
            if let (Side::Server, Some(length)) = (self.side, literal(&self.line)) {
                self.left = length;
                continue;
            }
            if self.is_end() {
                ends.push(at + 1);
            }
            self.line.clear();
        }
        ends
    }

    /// Returns whether the line that was heard ends a piece.
    fn is_end(&mut self) -> bool {
        let says = |words: &str| {
            self.line
                .windows(words.len())
                .any(|at| at == words.as_bytes())
        };
        match self.side {
            Side::Client => {
                if says(" COMPRESS DEFLATE") {
                    self.agreed.asked.store(true, Ordering::Release);
                }
                true
            }
            Side::Server => {
                let untagged = self.line.starts_with(b"*");
                if !untagged && says(" OK ") && self.agreed.asked.swap(false, Ordering::AcqRel) {
                    self.agreed.compressed.store(true, Ordering::Release);
                }
                !untagged || !std::mem::replace(&mut self.greeted, true)
            }
        }
    }

    fn records(&mut self, bytes: &[u8]) -> Vec<usize> {
        let mut ends = Vec::new();
        for (at, &byte) in bytes.iter().enumerate() {
            if self.left > 0 {
                self.left -= 1;
            } else {
                self.line.push(byte);
                // Type, version, length.
                let [_, _, _, high, low] = self.line[..] else {
                    continue;
                };
                self.left = usize::from(u16::from_be_bytes([high, low]));
                self.line.clear();
            }
            if self.left == 0 {
                ends.push(at + 1);
            }
        }
        ends
    }
}

/// Returns how long the literal is that a line announces, if it announces one.
fn literal(line: &[u8]) -> Option<usize> {
    let line = line.strip_suffix(b"}\r\n")?;
    let length = line.rsplit(|byte| *byte == b'{').next()?;
    std::str::from_utf8(length).ok()?.parse().ok()
}

fn inflated(inflate: &mut Decompress, bytes: &[u8]) -> Vec<u8> {
    let (mut text, before) = (Vec::new(), inflate.total_in());
    loop {
        text.reserve(1 << 16);
        let read = usize::try_from(inflate.total_in() - before).unwrap();
        let flush = FlushDecompress::Sync;
        inflate
            .decompress_vec(&bytes[read..], &mut text, flush)
            .unwrap();
        let read = usize::try_from(inflate.total_in() - before).unwrap();
        if read == bytes.len() && text.len() < text.capacity() {
            return text;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::{Compress, Compression, FlushCompress};

    fn heard(side: Side, follow: Follow, bytes: &[u8]) -> Vec<usize> {
        let whole = Pieces::of(side, follow, &Arc::default()).ends(bytes);
        let mut singly = Pieces::of(side, follow, &Arc::default());
        let ends = bytes.iter().enumerate();
        let ends: Vec<usize> = ends
            .filter(|(_, byte)| !singly.ends(&[**byte]).is_empty())
            .map(|(at, _)| at + 1)
            .collect();
        assert_eq!(whole, ends, "however it arrives");
        ends
    }

    #[test]
    fn an_answer_ends_with_its_tag_whatever_its_literals_say() {
        let greeting = "* OK hello\r\n";
        let fetch = "* 1 FETCH (X {8}\r\na1 OK \r\n)\r\n* 2 FETCH (X {0}\r\n)\r\na1 OK done\r\n";
        let ends = [greeting, fetch, "+ go on\r\n"].map(str::len);
        let heard = heard(
            Side::Server,
            Follow::Imap,
            format!("{greeting}{fetch}+ go on\r\n* 3 EXISTS\r\n").as_bytes(),
        );
        assert_eq!(heard, [ends[0], ends[0] + ends[1], ends.iter().sum()]);
    }

    #[test]
    fn each_line_of_a_client_and_each_record_of_tls_is_a_piece() {
        let lines = heard(
            Side::Client,
            Follow::Imap,
            b"a1 EXAMINE {4}\r\na\"\\b\r\nDONE\r\na2",
        );
        assert_eq!(lines, [16, 22, 28]);
        let records = heard(
            Side::Client,
            Follow::Tls,
            b"\x16\x03\x01\x00\x02ab\x17\x03\x03\x00\x00\x17",
        );
        assert_eq!(records, [7, 12]);
    }

    #[test]
    fn what_is_compressed_is_followed_too() {
        let agreed = Arc::default();
        let mut client = Pieces::of(Side::Client, Follow::Imap, &agreed);
        let mut server = Pieces::of(Side::Server, Follow::Imap, &agreed);
        client.ends(b"a1 COMPRESS DEFLATE\r\n");
        server.ends(b"* OK hello\r\na1 OK compressing\r\n");
        let mut deflate = Compress::new(Compression::fast(), false);
        let mut compress = |text: &str| {
            let mut bytes = Vec::with_capacity(200);
            let flush = FlushCompress::Sync;
            deflate
                .compress_vec(text.as_bytes(), &mut bytes, flush)
                .unwrap();
            bytes
        };
        let (begin, end) = (compress("* SEARCH 1\r\na2 O"), compress("K\r\n"));
        assert!(server.ends(&begin).is_empty());
        assert_eq!(server.ends(&end), [end.len()]);
    }
}
