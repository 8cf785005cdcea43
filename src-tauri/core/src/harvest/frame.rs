//! Cuts the stream into answers, in place and in one pass: a line, with its literals, is one answer.
//!
//! Sizes are bounded whatever arrives: a line, a literal and an answer have their limits. A literal above its limit
//! is dropped as it arrives and reads as NIL; a line above its limit is dropped, but for search results, which come
//! in parts.

use std::ops::Range;

/// Bytes of a line at most, literals not counted.
const LONGEST_LINE: usize = 64 << 10;
/// Bytes beside the largest literal that an answer may have.
const BESIDE_LITERAL: usize = 256 << 10;
/// Bytes in which the announcement of a literal fits, at the end of a line, and more than a range of two numbers has.
const TAIL: usize = 64;
/// Bytes asked for in one read, at least.
const READ: usize = 128 << 10;

/// An answer, or a part of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Frame<'a> {
    /// All of it, its line end included.
    Whole(&'a [u8]),
    /// The beginning of a search result too long for one line.
    First(&'a [u8]),
    /// More of it.
    More(&'a [u8]),
    /// Its end, line end included.
    Last(&'a [u8]),
}

/// What is known of the answer that is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    /// A line, from `line` on.
    Line,
    /// A literal with this many bytes to come.
    Literal(usize),
    /// A literal that is dropped, with this many bytes to come.
    Dropping(u64),
    /// The rest of a line that is dropped.
    Overlong,
    /// A search result in parts.
    Parts,
}

/// Bytes received and not yet read.
#[derive(Debug)]
pub(super) struct Framer {
    held: Vec<u8>,
    /// Where the answer being read begins.
    start: usize,
    /// Where its last line segment begins.
    line: usize,
    /// Up to where it was looked through.
    scanned: usize,
    /// Up to where `held` is filled.
    end: usize,
    reading: Reading,
    /// Whether the answer being read is dropped for its length, with all its literals.
    overlong: bool,
    largest_literal: usize,
    /// The answer that was found last: where it is, and which part it is.
    found: (Range<usize>, Part),
}

/// Which part of an answer was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Whole,
    First,
    More,
    Last,
}

impl Framer {
    /// Begins with the bytes in `held`.
    pub(super) fn new(held: &[u8], largest_literal: usize) -> Self {
        Self {
            held: held.to_vec(),
            start: 0,
            line: 0,
            scanned: 0,
            end: held.len(),
            reading: Reading::Line,
            overlong: false,
            largest_literal,
            found: (0..0, Part::Whole),
        }
    }

    /// Returns what was received and not yet read, and forgets it.
    pub(super) fn take_rest(&mut self) -> Vec<u8> {
        let rest = self.slice(self.start..self.end).to_vec();
        self.end = self.start;
        self.scanned = self.start;
        rest
    }

    /// Returns room to read into; [`Framer::filled`] says how much of it was used.
    pub(super) fn room(&mut self) -> &mut [u8] {
        if self.start == self.end && self.reading == Reading::Line {
            (self.start, self.line, self.scanned, self.end) = (0, 0, 0, 0);
        }
        let wanted = match self.reading {
            Reading::Literal(left) => left.max(READ),
            _ => READ,
        };
        if self.held.len() - self.end < wanted {
            if self.start > 0 {
                self.held.copy_within(self.start..self.end, 0);
                self.line -= self.start;
                self.scanned -= self.start;
                self.end -= self.start;
                self.start = 0;
            }
            if self.held.len() - self.end < wanted {
                // More than is wanted, or an answer that comes in small pieces would have it grow at each.
                self.held.resize(self.end + wanted + READ, 0);
            }
        }
        self.held.get_mut(self.end..).unwrap_or_default()
    }

    /// Takes note of `bytes` read into the room.
    pub(super) fn filled(&mut self, bytes: usize) {
        self.end = (self.end + bytes).min(self.held.len());
    }

    /// Finds the next answer or part, for [`Framer::frame`]; `false` if more bytes are needed.
    pub(super) fn advance(&mut self) -> bool {
        match self.find() {
            Some(found) => {
                self.found = found;
                true
            }
            None => false,
        }
    }

    /// Returns what [`Framer::advance`] found.
    pub(super) fn frame(&self) -> Frame<'_> {
        let (range, part) = &self.found;
        let bytes = self.slice(range.clone());
        match part {
            Part::Whole => Frame::Whole(bytes),
            Part::First => Frame::First(bytes),
            Part::More => Frame::More(bytes),
            Part::Last => Frame::Last(bytes),
        }
    }

    /// Returns how many bytes of memory it takes.
    #[cfg(any(test, fuzzing))]
    pub(super) fn size(&self) -> usize {
        self.held.len()
    }

    fn find(&mut self) -> Option<(Range<usize>, Part)> {
        loop {
            match self.reading {
                Reading::Dropping(left) => {
                    let here = self.end - self.scanned;
                    let gone = usize::try_from(left).unwrap_or(usize::MAX).min(here);
                    if self.start == self.scanned {
                        // Nothing before it is kept: it is stepped over.
                        self.start += gone;
                        self.line = self.start;
                        self.scanned = self.start;
                    } else {
                        self.held
                            .copy_within(self.scanned + gone..self.end, self.scanned);
                        self.end -= gone;
                    }
                    let left = left - gone as u64;
                    if left > 0 {
                        self.reading = Reading::Dropping(left);
                        return None;
                    }
                    self.line = self.scanned;
                    self.reading = if self.overlong {
                        Reading::Overlong
                    } else {
                        Reading::Line
                    };
                }
                Reading::Literal(left) => {
                    let here = left.min(self.end - self.scanned);
                    self.scanned += here;
                    if here < left {
                        self.reading = Reading::Literal(left - here);
                        return None;
                    }
                    self.reading = Reading::Line;
                    self.line = self.scanned;
                }
                Reading::Line => match self.line_end() {
                    Some(after)
                        if after - 1 - self.line > LONGEST_LINE && !self.is_long_search() =>
                    {
                        self.overlong = true;
                        self.reading = Reading::Overlong;
                    }
                    Some(after) => {
                        self.scanned = after;
                        if self.begins_literal(after) {
                            if self.scanned - self.start > self.largest_literal + BESIDE_LITERAL {
                                self.overlong = true;
                                self.start = after;
                                self.line = after;
                            }
                            continue;
                        }
                        return Some((self.take(after), Part::Whole));
                    }
                    None => {
                        self.scanned = self.end;
                        if self.end - self.line <= LONGEST_LINE {
                            return None;
                        }
                        if self.is_long_search() {
                            let after = self.last_gap()?;
                            self.reading = Reading::Parts;
                            return Some((self.take(after), Part::First));
                        }
                        self.overlong = true;
                        self.reading = Reading::Overlong;
                    }
                },
                Reading::Overlong => match self.line_end() {
                    Some(after) => {
                        // Its literal goes with it: what a message says must not be taken for an answer.
                        let tail = after.saturating_sub(TAIL).max(self.start);
                        let literal = announced(self.slice(tail..after));
                        self.take(after);
                        self.reading = match literal {
                            Some((_, size)) => Reading::Dropping(size),
                            None => Reading::Line,
                        };
                        self.overlong = literal.is_some();
                    }
                    None => {
                        self.take(self.end.saturating_sub(TAIL).max(self.start));
                        return None;
                    }
                },
                Reading::Parts => match self.line_end() {
                    Some(after) => {
                        self.reading = Reading::Line;
                        return Some((self.take(after), Part::Last));
                    }
                    None => {
                        self.scanned = self.end;
                        let Some(after) = self.last_gap() else {
                            self.shorten_number();
                            return None;
                        };
                        return Some((self.take(after), Part::More));
                    }
                },
            }
        }
    }

    fn slice(&self, range: Range<usize>) -> &[u8] {
        self.held.get(range).unwrap_or_default()
    }

    /// Ends the answer being read at `after`, and returns where it is.
    fn take(&mut self, after: usize) -> Range<usize> {
        let range = self.start..after;
        self.start = after;
        self.line = after;
        self.scanned = after;
        range
    }

    /// Returns where the line being read ends, behind its line feed.
    fn line_end(&self) -> Option<usize> {
        let from = self.scanned;
        memchr::memchr(b'\n', self.slice(from..self.end)).map(|at| from + at + 1)
    }

    /// Returns whether the line being read is a search result, which may be as long as it likes.
    fn is_long_search(&self) -> bool {
        self.line == self.start && is_search(self.slice(self.start..self.end))
    }

    /// Returns the end of the last complete number of a search result: behind one of what stands between two, a stray
    /// carriage return too.
    fn last_gap(&self) -> Option<usize> {
        memchr::memrchr3(b' ', b',', b'\r', self.slice(self.start..self.end))
            .map(|at| self.start + at + 1)
            .filter(|&after| after > self.start)
    }

    /// Forgets the beginning of a number that is too long for one; what is left is too long as well.
    fn shorten_number(&mut self) {
        if self.end - self.start > LONGEST_LINE {
            self.start = self.end - TAIL;
            self.line = self.start;
        }
    }

    /// Returns whether the line ending at `after` announces a literal, and gets ready for it.
    fn begins_literal(&mut self, after: usize) -> bool {
        let line = self.slice(self.line..after);
        let Some((open, size)) = announced(line) else {
            return false;
        };
        // A search result that may come in parts announces none, or it would depend on how it comes.
        if self.line == self.start && (is_status(line) || line.len() - 1 > LONGEST_LINE) {
            return false;
        }
        let answer = self.scanned - self.start;
        let fits = size <= self.largest_literal as u64
            && answer as u64 + size <= (self.largest_literal + BESIDE_LITERAL) as u64;
        if fits {
            self.reading = Reading::Literal(usize::try_from(size).unwrap_or_default());
        } else {
            // What is left of the announcement reads as NIL.
            let open = self.line + open;
            for (at, byte) in self
                .held
                .get_mut(open..after)
                .into_iter()
                .flatten()
                .enumerate()
            {
                *byte = *b"NIL".get(at).unwrap_or(&b' ');
            }
            self.reading = Reading::Dropping(size);
        }
        true
    }
}

/// Returns how many bytes of memory a framer may take.
#[cfg(any(test, fuzzing))]
pub(super) fn most_held(largest_literal: usize) -> usize {
    2 * largest_literal + BESIDE_LITERAL + LONGEST_LINE + 5 * READ
}

/// Returns where a literal's announcement begins in a line and how many bytes it announces.
fn announced(line: &[u8]) -> Option<(usize, u64)> {
    let line = line.strip_suffix(b"\n")?;
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let line = line.strip_suffix(b"}")?;
    let line = line.strip_suffix(b"+").unwrap_or(line);
    let digits = line
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let open = line.len().checked_sub(digits + 1)?;
    if digits == 0 || line.get(open) != Some(&b'{') {
        return None;
    }
    let size = line.get(open + 1..)?.iter().fold(0_u64, |sum, digit| {
        sum.saturating_mul(10)
            .saturating_add(u64::from(digit - b'0'))
    });
    let open = match open.checked_sub(1).and_then(|before| line.get(before)) {
        Some(b'~') => open - 1,
        _ => open,
    };
    Some((open, size))
}

/// Returns whether a line is a status, whose text may end in anything.
fn is_status(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(b"* ") else {
        // A tagged answer or a `+`: no literal in either.
        return true;
    };
    let word = rest
        .split(|byte| matches!(byte, b' ' | b'\r' | b'\n'))
        .next()
        .unwrap_or_default();
    [&b"OK"[..], b"NO", b"BAD", b"BYE", b"PREAUTH"]
        .iter()
        .any(|status| word.eq_ignore_ascii_case(status))
}

fn is_search(line: &[u8]) -> bool {
    let begins = |with: &[u8]| {
        line.get(..with.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(with))
    };
    begins(b"* SEARCH ") || begins(b"* ESEARCH ")
}

#[cfg(test)]
#[path = "frame_tests.rs"]
mod tests;
