//! Addresses: with angle brackets and without, their local parts and domains.

use super::parts::{DOT, SPACE, SPECIAL, class};
use super::{LONGEST_ADDRESS, List};
use memchr::{memchr, memrchr};

impl List<'_> {
    /// Reads an address without angle brackets. Words before it that no dot joins to it are a name whose brackets are
    /// missing: `Ann Lee ann@ex.org`. An address that brackets follow is a name too: `ann@ex.org <ann@ex.org>`.
    pub(super) fn read_bare(&mut self) -> bool {
        self.address.clear();
        self.read_local(false);
        let found = self.read_domain(false);
        self.skip_space();
        if self.peek() == Some(b'<') {
            self.space_in_phrase();
            let shown = std::mem::take(&mut self.address);
            self.phrase.extend_from_slice(&shown);
            if self.read_angle() {
                return true;
            }
            self.phrase.clear();
            self.address = shown;
        }
        found && self.is_address()
    }

    /// Reads the address in the angle brackets that begin here, without a route or `mailto:` before it, and steps over
    /// the closing bracket if there is one.
    pub(super) fn read_angle(&mut self) -> bool {
        self.at += 1;
        self.address.clear();
        loop {
            self.skip_space();
            match self.peek() {
                Some(b'@') => {
                    // A route: `@one.org,@two.org:`.
                    self.at += 1;
                    self.address.clear();
                    self.read_domain_text(true);
                    self.address.clear();
                }
                Some(b':' | b',' | b'<') => self.at += 1,
                _ => break,
            }
        }
        self.read_local(true);
        if self.peek() == Some(b':') && !self.address.contains(&b'@') {
            self.at += 1;
            self.address.clear();
            self.read_local(true);
        }
        let found = self.read_domain(true);
        let rest = self.raw.get(self.at..).unwrap_or_default();
        if let Some(end) = rest
            .iter()
            .position(|byte| matches!(byte, b'>' | b'<' | b',' | b'"' | b';'))
            .filter(|&end| rest.get(end) == Some(&b'>'))
        {
            self.at += end + 1;
        }
        found && self.is_address()
    }

    /// Reads a local part up to its `@`, which it leaves. In brackets, white space within it is kept as one space,
    /// unless it is a fold, which some program put there; outside, the words before it become the name.
    fn read_local(&mut self, in_brackets: bool) {
        let mut gap = false;
        while let Some(byte) = self.peek() {
            match (byte, class(byte)) {
                (b'(', _) => self.read_comment(),
                (_, SPACE) => {
                    gap = !(in_brackets && self.is_fold());
                    self.skip_white_space();
                }
                (_, DOT) => {
                    gap = false;
                    self.at += 1;
                    self.address.push(b'.');
                    self.skip_space();
                }
                (b'"', _) => {
                    self.close_gap(&mut gap, in_brackets);
                    let before = self.address.len();
                    self.address.push(b'"');
                    if self.read_quoted(|list| &mut list.address) {
                        let inside = self.address.split_off(before + 1);
                        for byte in inside {
                            if matches!(byte, b'"' | b'\\') {
                                self.address.push(b'\\');
                            }
                            self.address.push(byte);
                        }
                        self.address.push(b'"');
                    } else {
                        self.address.truncate(before);
                    }
                }
                (_, SPECIAL) => return,
                _ => {
                    self.close_gap(&mut gap, in_brackets);
                    let atom = self.atom(false);
                    self.address.extend_from_slice(atom);
                }
            }
        }
    }

    /// Returns whether the white space that begins here goes on in the next line.
    fn is_fold(&self) -> bool {
        let rest = self.raw.get(self.at..).unwrap_or_default();
        rest.iter()
            .take_while(|&&byte| class(byte) == SPACE)
            .any(|&byte| byte == b'\n')
    }

    fn skip_white_space(&mut self) {
        while self.peek().is_some_and(|byte| class(byte) == SPACE) {
            self.at += 1;
        }
    }

    fn close_gap(&mut self, gap: &mut bool, in_brackets: bool) {
        if std::mem::take(gap) && !self.address.is_empty() {
            if in_brackets {
                self.address.push(b' ');
            } else {
                self.space_in_phrase();
                let word = std::mem::take(&mut self.address);
                self.phrase
                    .extend(word.iter().filter(|&&byte| byte != b'"'));
                self.words += 1;
            }
        }
    }

    /// Reads `@` and what follows it; returns whether there was a domain.
    fn read_domain(&mut self, in_brackets: bool) -> bool {
        if self.peek() != Some(b'@') {
            return false;
        }
        while self.peek() == Some(b'@') {
            // Two of them: the address keeps both, and its domain is what follows the last.
            self.at += 1;
            self.address.push(b'@');
            if !self.read_domain_text(in_brackets) {
                return false;
            }
        }
        true
    }

    fn read_domain_text(&mut self, in_brackets: bool) -> bool {
        let before = self.address.len();
        self.skip_space();
        while let Some(byte) = self.peek() {
            match (byte, class(byte)) {
                (b'(', _) => self.read_comment(),
                (_, SPACE) => {
                    // White space belongs to a domain only beside a dot; else another word begins.
                    let (here, comments) = (self.at, self.comment.len());
                    self.skip_space();
                    let goes_on =
                        in_brackets || self.address.ends_with(b".") || self.peek() == Some(b'.');
                    if !goes_on {
                        self.at = here;
                        self.comment.truncate(comments);
                        break;
                    }
                }
                (b'[', _) => {
                    let rest = self.raw.get(self.at..).unwrap_or_default();
                    let end = if self.lone_literals {
                        None
                    } else {
                        memchr(b']', rest)
                    };
                    let Some(end) = end else {
                        self.lone_literals = true;
                        self.at += 1;
                        break;
                    };
                    let literal = rest.get(..=end).unwrap_or_default();
                    self.address.extend_from_slice(literal);
                    self.at += end + 1;
                }
                (_, SPECIAL) => break,
                (_, DOT) => {
                    self.address.push(b'.');
                    self.at += 1;
                }
                _ => {
                    let atom = self.atom(false);
                    self.address.extend_from_slice(atom);
                }
            }
        }
        self.address.len() > before
    }

    fn is_address(&self) -> bool {
        self.address.len() <= LONGEST_ADDRESS
            && memrchr(b'@', &self.address).is_some_and(|at| at > 0 && at + 1 < self.address.len())
    }
}
