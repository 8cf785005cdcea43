//! DNS messages (RFC 1035, RFC 2782): one question out, and of the answer what was asked for. Names are read strictly:
//! a pointer leads backwards only, so none can lead round in a circle.

use std::net::Ipv6Addr;

/// Which records are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordKind {
    /// Which servers take a domain's mail.
    Mx,
    /// Which servers offer a service.
    Srv,
}

impl RecordKind {
    /// Returns the word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Mx => "MX",
            Self::Srv => "SRV",
        }
    }

    fn code(self) -> u16 {
        match self {
            Self::Mx => 15,
            Self::Srv => 33,
        }
    }
}

/// A server that a record names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Record {
    /// The lower, the sooner it is to be used.
    pub priority: u16,
    /// Its name, in small letters, without the dot at the end; empty where the record says that there is none.
    pub host: String,
    /// Its port, where the record has one.
    pub port: u16,
}

/// What a message says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// The records, the most wanted first.
    Records(Vec<Record>),
    /// It did not fit: ask again over TCP.
    Truncated,
    /// The server gives no answer; with the code that says why.
    Failed(u8),
}

/// What is wrong with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Odd {
    /// It answers another question, or none.
    NotOurs,
    /// It answers ours and cannot be read.
    Broken,
}

/// Class IN.
const IN: u16 = 1;
/// Type CNAME.
const CNAME: u16 = 5;
/// Bytes of a name at most.
const LONGEST_NAME: usize = 255;
/// Names that stand for another in a row, at most.
const MOST_ALIASES: usize = 8;
/// Records that are looked at, at most.
const MOST_RECORDS: u16 = 64;

/// Returns the question as it is sent; `None` for what is no name.
pub(super) fn question(id: u16, name: &str, kind: RecordKind) -> Option<Vec<u8>> {
    let mut message = Vec::with_capacity(64);
    message.extend(id.to_be_bytes());
    // A query, recursion desired; one question.
    message.extend([1, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
    let begin = message.len();
    for label in name.split('.') {
        let sound = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        if label.is_empty() || label.len() > 63 || !label.bytes().all(sound) {
            return None;
        }
        message.push(label.len() as u8);
        message.extend(label.bytes());
    }
    message.push(0);
    if message.len() - begin > LONGEST_NAME {
        return None;
    }
    message.extend(kind.code().to_be_bytes());
    message.extend(IN.to_be_bytes());
    Some(message)
}

/// Reads the answer to a question.
pub(super) fn answer(message: &[u8], id: u16, name: &str, kind: RecordKind) -> Result<Said, Odd> {
    let mut reader = Reader { message, at: 0 };
    let head = |word: Option<u16>| word.ok_or(Odd::NotOurs);
    let (its_id, flags) = (head(reader.word())?, head(reader.word())?);
    let (questions, answers) = (head(reader.word())?, head(reader.word())?);
    let is_answer = flags & 0x8000 != 0 && (flags >> 11) & 0xf == 0;
    if its_id != id || !is_answer || questions != 1 {
        return Err(Odd::NotOurs);
    }
    reader.at = 12;
    let asked = reader.name().ok_or(Odd::NotOurs)?;
    let its_kind = (head(reader.word())?, head(reader.word())?);
    if asked != name.to_ascii_lowercase() || its_kind != (kind.code(), IN) {
        return Err(Odd::NotOurs);
    }
    match (flags & 0xf) as u8 {
        // No such name is an answer too: there is nothing under it.
        3 => return Ok(Said::Records(Vec::new())),
        0 => {}
        code => return Ok(Said::Failed(code)),
    }
    if flags & 0x0200 != 0 {
        return Ok(Said::Truncated);
    }
    let mut all = Vec::new();
    for _ in 0..answers.min(MOST_RECORDS) {
        all.push(reader.record().ok_or(Odd::Broken)?);
    }
    Ok(Said::Records(wanted(all, asked, kind)))
}

/// One record: whose it is, what it is, and what it says.
struct Raw {
    owner: String,
    kind: u16,
    class: u16,
    said: Content,
}

enum Content {
    Server(Record),
    Alias(String),
    Other,
}

/// Returns the records of a name or of what it stands for, the most wanted first.
fn wanted(all: Vec<Raw>, asked: String, kind: RecordKind) -> Vec<Record> {
    let mut owner = asked;
    for _ in 0..MOST_ALIASES {
        let alias = all.iter().find_map(|one| match &one.said {
            Content::Alias(other) if one.owner == owner => Some(other.clone()),
            _ => None,
        });
        match alias {
            Some(other) => owner = other,
            None => break,
        }
    }
    let mut servers: Vec<Record> = all
        .into_iter()
        .filter(|one| one.owner == owner && one.kind == kind.code() && one.class == IN)
        .filter_map(|one| match one.said {
            Content::Server(record) => Some(record),
            _ => None,
        })
        .collect();
    servers.sort();
    servers
}

/// A place in a message.
struct Reader<'a> {
    message: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn byte(&mut self) -> Option<u8> {
        let byte = *self.message.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    fn word(&mut self) -> Option<u16> {
        Some(u16::from_be_bytes([self.byte()?, self.byte()?]))
    }

    /// Reads a name, in small letters; what no server's name holds becomes `?`.
    fn name(&mut self) -> Option<String> {
        let mut name = String::new();
        // Where the reading goes on, once a pointer has led elsewhere.
        let mut after = None;
        let mut lowest = self.at;
        loop {
            let length = self.byte()?;
            match length {
                0 => break,
                1..=63 => {
                    if !name.is_empty() {
                        name.push('.');
                    }
                    for _ in 0..length {
                        let byte = self.byte()?;
                        let sound = byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
                        name.push(match sound {
                            true => char::from(byte.to_ascii_lowercase()),
                            false => '?',
                        });
                    }
                    if name.len() > LONGEST_NAME {
                        return None;
                    }
                }
                192.. => {
                    let target = usize::from(length & 0x3f) << 8 | usize::from(self.byte()?);
                    if target >= lowest {
                        return None;
                    }
                    after.get_or_insert(self.at);
                    lowest = target;
                    self.at = target;
                }
                _ => return None,
            }
        }
        self.at = after.unwrap_or(self.at);
        Some(name)
    }

    fn record(&mut self) -> Option<Raw> {
        let owner = self.name()?;
        let (kind, class) = (self.word()?, self.word()?);
        // How long it may be kept does not matter: nothing is kept.
        self.at += 4;
        let length = usize::from(self.word()?);
        let end = self.at.checked_add(length)?;
        if end > self.message.len() {
            return None;
        }
        let said = match kind {
            CNAME => Content::Alias(self.name()?),
            15 => Content::Server(Record {
                priority: self.word()?,
                host: self.name()?,
                port: 0,
            }),
            33 => {
                let priority = self.word()?;
                let _weight = self.word()?;
                Content::Server(Record {
                    priority,
                    port: self.word()?,
                    host: self.name()?,
                })
            }
            _ => {
                self.at = end;
                Content::Other
            }
        };
        (self.at == end).then_some(Raw {
            owner,
            kind,
            class,
            said,
        })
    }
}

/// Returns whether a text is the name of a server, as a record may name one: not an address, and no single label.
pub fn is_host_name(text: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let last_is_a_number = text
        .rsplit('.')
        .next()
        .is_some_and(|last| last.bytes().all(|byte| byte.is_ascii_digit()));
    text.len() <= 253
        && text.contains('.')
        && text.split('.').all(label)
        && !last_is_a_number
        && text.parse::<Ipv6Addr>().is_err()
}

#[cfg(test)]
#[path = "message_tests.rs"]
mod tests;
