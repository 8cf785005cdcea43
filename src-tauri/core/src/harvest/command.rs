//! Every command that Closeknit can send after sign-in. There is none here that changes anything: a mailbox is
//! opened with EXAMINE, headers are read with PEEK.

use crate::model::UidRange;

/// What is fetched of each message: never the subject.
pub(super) const ITEMS: &str = "(UID INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS (DATE FROM SENDER REPLY-TO TO CC BCC MESSAGE-ID IN-REPLY-TO REFERENCES LIST-ID LIST-UNSUBSCRIBE PRECEDENCE AUTO-SUBMITTED)])";
/// What is asked about a mailbox.
pub(super) const STATUS_ITEMS: &str = "(MESSAGES UIDNEXT UIDVALIDITY)";

/// A command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Command<'a> {
    Capability,
    Id,
    Namespace,
    CompressDeflate,
    List,
    /// LIST with what it may return beside the names.
    ListReturn {
        special_use: bool,
        status: bool,
    },
    Status(&'a [u8]),
    Examine(&'a [u8]),
    /// Which UIDs of a range exist; in the short form of ESEARCH where the server has it.
    Search {
        range: UidRange,
        esearch: bool,
    },
    Fetch {
        range: UidRange,
    },
    /// Has the server say what happens in the open mailbox, until [`DONE`].
    Idle,
    Logout,
}

/// Ends [`Command::Idle`]; the one line without a tag.
pub(super) const DONE: &str = "DONE";

/// A command as it is written: a line, or a line, the server's consent, and a name with the rest of the line.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Written<'a> {
    Line(String),
    /// The name has characters that only a literal can carry.
    Literal {
        line: String,
        name: &'a [u8],
        rest: String,
    },
}

impl<'a> Command<'a> {
    /// Returns its name alone.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Capability => "CAPABILITY",
            Self::Id => "ID",
            Self::Namespace => "NAMESPACE",
            Self::CompressDeflate => "COMPRESS",
            Self::List | Self::ListReturn { .. } => "LIST",
            Self::Status(_) => "STATUS",
            Self::Examine(_) => "EXAMINE",
            Self::Search { .. } => "UID SEARCH",
            Self::Fetch { .. } => "UID FETCH",
            Self::Idle => "IDLE",
            Self::Logout => "LOGOUT",
        }
    }

    /// Returns the command without its tag and line end.
    pub(super) fn write(&self) -> Written<'a> {
        Written::Line(match *self {
            Self::Capability => "CAPABILITY".to_owned(),
            Self::Id => concat!(
                "ID (\"name\" \"Closeknit\" \"version\" \"",
                env!("CARGO_PKG_VERSION"),
                "\")"
            )
            .to_owned(),
            Self::Namespace => "NAMESPACE".to_owned(),
            Self::CompressDeflate => "COMPRESS DEFLATE".to_owned(),
            Self::List => r#"LIST "" "*""#.to_owned(),
            Self::ListReturn {
                special_use,
                status,
            } => {
                let mut options = Vec::new();
                if special_use {
                    options.push("SPECIAL-USE".to_owned());
                }
                if status {
                    options.push(format!("STATUS {STATUS_ITEMS}"));
                }
                format!(r#"LIST "" "*" RETURN ({})"#, options.join(" "))
            }
            Self::Status(name) => return with_name("STATUS", name, &format!(" {STATUS_ITEMS}")),
            Self::Examine(name) => return with_name("EXAMINE", name, ""),
            Self::Search { range, esearch } => {
                let how = if esearch { "RETURN (ALL) " } else { "" };
                format!("UID SEARCH {how}UID {}:{}", range.first, range.last)
            }
            Self::Fetch { range } => match range.first == range.last {
                true => format!("UID FETCH {} {ITEMS}", range.first),
                false => format!("UID FETCH {}:{} {ITEMS}", range.first, range.last),
            },
            Self::Idle => "IDLE".to_owned(),
            Self::Logout => "LOGOUT".to_owned(),
        })
    }
}

impl Command<'_> {
    /// Returns whether it is written without waiting for the server's consent in between.
    pub(super) fn is_one_line(&self) -> bool {
        matches!(self.write(), Written::Line(_))
    }
}

fn with_name<'a>(verb: &str, name: &'a [u8], rest: &str) -> Written<'a> {
    match std::str::from_utf8(name) {
        Ok(text) if text.bytes().all(|byte| (b' '..0x7f).contains(&byte)) => {
            let quoted = text.replace('\\', r"\\").replace('"', "\\\"");
            Written::Line(format!("{verb} \"{quoted}\"{rest}"))
        }
        _ => Written::Literal {
            line: format!("{verb} {{{}}}", name.len()),
            name,
            rest: rest.to_owned(),
        },
    }
}

/// Returns whether a line may be written after sign-in: a command that only reads, with its tag and without its end.
pub(super) fn only_reads(line: &str) -> bool {
    let Some((_, command)) = line.split_once(' ') else {
        return false;
    };
    if matches!(
        command,
        "CAPABILITY" | "NAMESPACE" | "COMPRESS DEFLATE" | "IDLE" | "LOGOUT"
    ) {
        return true;
    }
    if let Some(fetch) = command.strip_prefix("UID FETCH ") {
        return fetch
            .split_once(' ')
            .is_some_and(|(uids, items)| is_uids(uids) && items == ITEMS);
    }
    if let Some(search) = command.strip_prefix("UID SEARCH ") {
        let search = search.strip_prefix("RETURN (ALL) ").unwrap_or(search);
        return search.strip_prefix("UID ").is_some_and(is_uids);
    }
    ["ID (", "LIST ", "STATUS ", "EXAMINE "]
        .iter()
        .any(|verb| command.starts_with(verb))
}

fn is_uids(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b':')
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn range(first: u32, last: u32) -> UidRange {
        UidRange { first, last }
    }

    #[rstest]
    #[case::select("a1 SELECT \"INBOX\"")]
    #[case::store("a1 UID STORE 1:9 +FLAGS (\\Deleted)")]
    #[case::expunge("a1 EXPUNGE")]
    #[case::close("a1 CLOSE")]
    #[case::body("a1 UID FETCH 1:9 (BODY[])")]
    #[case::peeked_body("a1 UID FETCH 1:9 (BODY.PEEK[])")]
    #[case::subject("a1 UID FETCH 1 (BODY.PEEK[HEADER.FIELDS (SUBJECT)])")]
    #[case::fetch_then_more("a1 UID FETCH 1 BODY[TEXT] (UID)")]
    #[case::moves("a1 UID MOVE 1 Trash")]
    #[case::append("a1 APPEND \"Sent\" {3}")]
    #[case::create("a1 CREATE x")]
    #[case::subscribe("a1 SUBSCRIBE x")]
    #[case::no_tag("LOGOUT")]
    #[case::small_letters("a1 uid store 1 flags ()")]
    fn what_could_change_something_is_not_allowed(#[case] line: &str) {
        assert!(!only_reads(line));
    }

    #[test]
    fn every_command_there_is_only_reads() {
        let commands = [
            Command::Capability,
            Command::Id,
            Command::Namespace,
            Command::CompressDeflate,
            Command::List,
            Command::ListReturn {
                special_use: true,
                status: true,
            },
            Command::Status(b"a \"b\" \\c"),
            Command::Examine(b"INBOX"),
            Command::Examine(b"caf\xe9"),
            Command::Search {
                range: range(1, 9),
                esearch: true,
            },
            Command::Search {
                range: range(1, 9),
                esearch: false,
            },
            Command::Fetch { range: range(7, 7) },
            Command::Fetch { range: range(1, 9) },
            Command::Idle,
            Command::Logout,
        ];
        for command in commands {
            let line = match command.write() {
                Written::Line(line) | Written::Literal { line, .. } => line,
            };
            assert!(only_reads(&format!("a1 {line}")), "{line}");
            assert!(!line.contains("SELECT") && !line.contains("BODY["));
        }
    }

    #[test]
    fn a_name_that_quotes_cannot_carry_is_a_literal() {
        assert_eq!(
            Command::Examine("Entw\u{fc}rfe".as_bytes()).write(),
            Written::Literal {
                line: "EXAMINE {9}".to_owned(),
                name: "Entw\u{fc}rfe".as_bytes(),
                rest: String::new(),
            }
        );
        assert_eq!(
            Command::Status(br#"a"b\c"#).write(),
            Written::Line(r#"STATUS "a\"b\\c" (MESSAGES UIDNEXT UIDVALIDITY)"#.to_owned())
        );
    }
}
