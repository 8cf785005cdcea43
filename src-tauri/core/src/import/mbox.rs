//! Mbox files, read as a stream: header blocks are handed on, bodies passed over in constant memory.

use super::RawMessage;
use crate::header::parse_date;
use crate::model::Timestamp;
use memchr::memchr;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};

/// The longest header block that is kept, in bytes; what stands beyond is passed over.
const LONGEST_HEADER: usize = 4 << 20;
/// As much of a line as is looked at to tell what it is.
const LONGEST_LINE_START: usize = 512;
const BUFFER: usize = 256 << 10;

/// Why a file could not be read as an mbox.
#[derive(Debug, thiserror::Error)]
pub enum MboxError {
    /// The file cannot be opened, or reading it failed.
    #[error("{path} cannot be read")]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It is a folder.
    #[error("{path} is a folder")]
    Folder {
        /// The folder.
        path: PathBuf,
    },
    /// It is something else.
    #[error("{path} is no mbox: {found:?}")]
    NotMbox {
        /// The file.
        path: PathBuf,
        /// What it seems to be.
        found: Found,
    },
}

/// What a file that is no mbox seems to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// One message without the line that separates messages, as `.eml` files are.
    SingleMessage,
    /// A compressed file or an archive.
    Compressed,
    /// Bytes that are no text.
    Binary,
    /// Some other text.
    Text,
}

/// An mbox file, open.
#[derive(Debug)]
pub struct Mbox {
    path: PathBuf,
    file: File,
    bytes: u64,
}

impl Mbox {
    /// Opens a file; whether it is an mbox shows on [`Mbox::read`].
    ///
    /// # Errors
    /// [`MboxError::Read`] if it cannot be opened, [`MboxError::Folder`] if it is a folder.
    pub fn open(path: &Path) -> Result<Self, MboxError> {
        let failed = |source| MboxError::Read {
            path: path.to_owned(),
            source,
        };
        let file = File::open(path).map_err(failed)?;
        let facts = file.metadata().map_err(failed)?;
        if facts.is_dir() {
            return Err(MboxError::Folder {
                path: path.to_owned(),
            });
        }
        Ok(Self {
            path: path.to_owned(),
            file,
            bytes: facts.len(),
        })
    }

    /// Returns how many bytes the file has.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Hands every message to `each`, with the number of bytes read so far; returns how many there were.
    ///
    /// # Errors
    /// Whatever `each` returns; [`MboxError`] if reading fails or the file is no mbox.
    pub fn read<E: From<MboxError>>(
        self,
        each: impl FnMut(RawMessage, u64) -> Result<(), E>,
    ) -> Result<u32, E> {
        read(
            BufReader::with_capacity(BUFFER, self.file),
            &self.path,
            each,
        )
    }
}

/// Hands every message of an mbox to `each`, with the number of bytes read so far; returns how many there were.
/// `path` is for errors alone. Memory does not grow with the source.
///
/// A message begins at a line `From SENDER DATE` (also without the date where the first one has none). Lines may end
/// in CRLF or LF; the last message may be cut off anywhere.
///
/// # Errors
/// Whatever `each` returns; [`MboxError`] if reading fails, or if the source is no mbox.
pub fn read<E: From<MboxError>>(
    source: impl BufRead,
    path: &Path,
    mut each: impl FnMut(RawMessage, u64) -> Result<(), E>,
) -> Result<u32, E> {
    let mut lines = Lines {
        source,
        start: Vec::with_capacity(LONGEST_LINE_START),
        whole: Vec::new(),
        kept: 0,
        bytes: 0,
    };
    let failed = |source| MboxError::Read {
        path: path.to_owned(),
        source,
    };
    // Empty lines and a byte order mark before the first message do no harm; a file with nothing else is a folder
    // without mail, as mail programs keep them.
    let first = loop {
        if !lines.next(0).map_err(failed)? {
            return Ok(0);
        }
        let line = lines
            .start
            .strip_prefix(b"\xef\xbb\xbf")
            .unwrap_or(&lines.start);
        if !line.trim_ascii().is_empty() {
            break line;
        }
    };
    let Some(separator) = Separator::of(first) else {
        return Err(MboxError::NotMbox {
            path: path.to_owned(),
            found: found(first),
        }
        .into());
    };
    let undated = separator.received.is_none();
    let mut number = 0;
    let mut next = Some(separator);
    while let Some(separator) = next.take() {
        number += 1;
        lines.whole.clear();
        let mut in_header = true;
        let mut after_empty = false;
        while lines
            .next(if in_header { LONGEST_HEADER } else { 0 })
            .map_err(failed)?
        {
            let line = lines.start.trim_ascii_end();
            next = Separator::of(line).filter(|separator| {
                separator.received.is_some()
                    || (undated && separator.is_short && (in_header || after_empty))
            });
            if next.is_some() {
                lines
                    .whole
                    .truncate(lines.whole.len().saturating_sub(lines.kept));
                break;
            }
            after_empty = line.is_empty();
            if in_header && after_empty {
                in_header = false;
                lines
                    .whole
                    .truncate(lines.whole.len().saturating_sub(lines.kept));
            }
        }
        let message = RawMessage {
            number,
            header: lines.whole.clone(),
            received: separator.received,
        };
        each(message, lines.bytes)?;
    }
    Ok(number)
}

/// Lines of a source, however long, in bounded memory.
struct Lines<R> {
    source: R,
    /// The beginning of the last line read, with its line end if it is short.
    start: Vec<u8>,
    /// Header lines gathered so far.
    whole: Vec<u8>,
    /// How many bytes of the last line went into `whole`.
    kept: usize,
    /// Bytes read.
    bytes: u64,
}

impl<R: BufRead> Lines<R> {
    /// Reads the next line, and gathers it while no more than `most` bytes are; returns whether there was one.
    fn next(&mut self, most: usize) -> io::Result<bool> {
        self.start.clear();
        self.kept = 0;
        let mut any = false;
        loop {
            let buffer = match self.source.fill_buf() {
                Ok(buffer) => buffer,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if buffer.is_empty() {
                return Ok(any);
            }
            any = true;
            let end = memchr(b'\n', buffer).map(|at| at + 1);
            let part = buffer
                .get(..end.unwrap_or(buffer.len()))
                .unwrap_or_default();
            let room = LONGEST_LINE_START - self.start.len();
            self.start
                .extend_from_slice(part.get(..room).unwrap_or(part));
            let room = most.saturating_sub(self.whole.len());
            let kept = part.get(..room).unwrap_or(part);
            self.whole.extend_from_slice(kept);
            self.kept += kept.len();
            let length = part.len();
            self.source.consume(length);
            self.bytes += length as u64;
            if end.is_some() {
                return Ok(true);
            }
        }
    }
}

/// A line that begins a message.
struct Separator {
    received: Option<Timestamp>,
    /// Whether nothing but a sender follows `From `.
    is_short: bool,
}

impl Separator {
    fn of(line: &[u8]) -> Option<Self> {
        let rest = line.strip_prefix(b"From ")?.trim_ascii();
        let (_, date) = rest.split_at_checked(memchr(b' ', rest).unwrap_or(rest.len()))?;
        // A sender may hold spaces: the date is what the last words say.
        let received =
            parse_date(date).filter(|_| date.iter().filter(|&&byte| byte == b':').count() > 0);
        Some(Self {
            received,
            is_short: date.is_empty(),
        })
    }
}

/// Returns what a file seems to be whose first line is `line`.
fn found(line: &[u8]) -> Found {
    const PACKED: [&[u8]; 6] = [
        b"\x1f\x8b",
        b"PK\x03\x04",
        b"BZh",
        b"\xfd7zXZ",
        b"7z\xbc\xaf",
        b"\x28\xb5\x2f\xfd",
    ];
    let name_length = line
        .iter()
        .position(|byte| !(byte.is_ascii_alphanumeric() || *byte == b'-'));
    if PACKED.iter().any(|magic| line.starts_with(magic)) {
        Found::Compressed
    } else if name_length.is_some_and(|length| length > 0 && line.get(length) == Some(&b':')) {
        Found::SingleMessage
    } else if line.contains(&0) || std::str::from_utf8(line.trim_ascii()).is_err() {
        Found::Binary
    } else {
        Found::Text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    fn messages(raw: &[u8]) -> Result<Vec<RawMessage>, MboxError> {
        let mut found = Vec::new();
        // A small buffer, so that lines lie across its edge.
        let source = BufReader::with_capacity(7, raw);
        read(source, Path::new("x.mbox"), |message, _| {
            found.push(message);
            Ok::<_, MboxError>(())
        })
        .map(|count| {
            assert_eq!(count as usize, found.len());
            found
        })
    }

    fn headers(raw: &[u8]) -> Vec<String> {
        messages(raw)
            .unwrap()
            .into_iter()
            .map(|message| String::from_utf8(message.header).unwrap())
            .collect()
    }

    const FROM: &str = "From ann@ex.org Mon May 14 16:39:00 2001\n";

    #[rstest]
    #[case::one("FROMA: 1\nB: 2\n\nbody\n", &["A: 1\nB: 2\n"])]
    #[case::two("FROMA: 1\n\nbody\n\nFROMB: 2\n\n", &["A: 1\n", "B: 2\n"])]
    #[case::headers_only("FROMA: 1\n\n\nFROMB: 2\n\n\n", &["A: 1\n", "B: 2\n"])]
    #[case::no_empty_line_between("FROMA: 1\nFROMB: 2\n", &["A: 1\n", "B: 2\n"])]
    #[case::cut_in_the_header("FROMA: 1\nB: 2", &["A: 1\nB: 2"])]
    #[case::cut_in_the_separator("FROMA: 1\n\nbody\n\nFrom ann@ex", &["A: 1\n"])]
    #[case::from_in_a_body("FROMA: 1\n\nFrom now on it rains\n>From Ann\nFrom 10:00 to noon\n", &["A: 1\n"])]
    #[case::no_header("FROM\nbody\n", &[""])]
    #[case::empty_lines_first("\n\nFROMA: 1\n", &["A: 1\n"])]
    #[case::byte_order_mark("\u{feff}FROMA: 1\n", &["A: 1\n"])]
    #[case::undated("From ann@ex.org\nA: 1\n\nFrom now on\n\nFrom kim@ex.org\nB: 2\n", &["A: 1\n", "B: 2\n"])]
    #[case::undated_in_a_dated_file("FROMA: 1\n\n\nFrom Ann\n", &["A: 1\n"])]
    #[case::thunderbird("From - Mon May 14 16:39:00 2001\nA: 1\n", &["A: 1\n"])]
    #[case::takeout("From 123@xxx Mon May 14 16:39:00 +0000 2001\nA: 1\n", &["A: 1\n"])]
    #[case::no_sender("From Mon May 14 16:39:00 2001\nA: 1\n", &["A: 1\n"])]
    fn messages_begin_at_their_separators(#[case] raw: &str, #[case] expected: &[&str]) {
        let raw = raw.replace("FROM", FROM);
        assert_eq!(headers(raw.as_bytes()), expected);
        let crlf: Vec<String> = expected
            .iter()
            .map(|one| one.replace('\n', "\r\n"))
            .collect();
        assert_eq!(
            headers(raw.replace('\n', "\r\n").as_bytes()),
            crlf,
            "with CRLF"
        );
    }

    #[test]
    fn messages_are_numbered_and_dated() {
        let raw = format!("{FROM}A: 1\n\n{}B: 2\n", FROM.replace("16:39", "17:39"));
        let found = messages(raw.as_bytes()).unwrap();
        let facts: Vec<_> = found
            .iter()
            .map(|one| (one.number, one.received.unwrap().to_string()))
            .collect();
        assert_eq!(
            facts,
            [
                (1, "2001-05-14T16:39:00Z".to_owned()),
                (2, "2001-05-14T17:39:00Z".to_owned())
            ]
        );
    }

    #[test]
    fn bytes_read_grow_to_the_whole_file() {
        let raw = format!("{FROM}A: 1\n\nbody\n{FROM}B: 2\n");
        let mut seen = Vec::new();
        read(raw.as_bytes(), Path::new("x"), |_, bytes| {
            seen.push(bytes);
            Ok::<_, MboxError>(())
        })
        .unwrap();
        assert!(seen.is_sorted());
        assert_eq!(seen.last().copied(), Some(raw.len() as u64));
    }

    #[test]
    fn a_header_without_end_is_kept_in_bounds() {
        let raw = format!(
            "{FROM}A: {}\nB: 2\n\n{FROM}C: 3\n",
            "x".repeat(LONGEST_HEADER)
        );
        let found = messages(raw.as_bytes()).unwrap();
        assert_eq!(found[0].header.len(), LONGEST_HEADER);
        assert_eq!(found[1].header, b"C: 3\n");
    }

    #[rstest]
    #[case::eml(b"Received: x\nFrom: ann@ex.org\n", Found::SingleMessage)]
    #[case::gzip(b"\x1f\x8b\x08\x00\x00", Found::Compressed)]
    #[case::zip(b"PK\x03\x04\x00", Found::Compressed)]
    #[case::binary(b"\x7fELF\x02\x01\x00", Found::Binary)]
    #[case::latin_1(b"caf\xe9 au lait", Found::Binary)]
    #[case::text(b"Dear diary,\n", Found::Text)]
    fn what_is_no_mbox_is_said_plainly(#[case] raw: &[u8], #[case] expected: Found) {
        match messages(raw) {
            Err(MboxError::NotMbox { found, .. }) => assert_eq!(found, expected),
            other => panic!("{other:?}"),
        }
    }

    #[rstest]
    #[case::nothing(b"")]
    #[case::empty_lines(b"\n\r\n")]
    fn an_empty_file_holds_no_messages(#[case] raw: &[u8]) {
        assert_eq!(messages(raw).unwrap(), []);
    }

    #[test]
    fn folders_and_missing_files_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(
            Mbox::open(folder.path()),
            Err(MboxError::Folder { .. })
        ));
        assert!(matches!(
            Mbox::open(&folder.path().join("none")),
            Err(MboxError::Read { .. })
        ));
    }

    #[test]
    fn a_file_says_its_size_and_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.mbox");
        std::fs::write(&path, format!("{FROM}A: 1\n")).unwrap();
        let mbox = Mbox::open(&path).unwrap();
        assert_eq!(mbox.bytes(), FROM.len() as u64 + 5);
        assert_eq!(mbox.read(|_, _| Ok::<_, MboxError>(())).unwrap(), 1);
    }

    proptest! {
        #[test]
        fn no_bytes_panic(raw in proptest::collection::vec(any::<u8>(), 0..300), good in any::<bool>()) {
            let mut whole = if good { FROM.as_bytes().to_vec() } else { Vec::new() };
            whole.extend(raw);
            let _ = messages(&whole);
        }
    }
}
