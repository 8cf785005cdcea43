//! The ways in which readers of headers disagree: what explains each, who is right, and an example that is made up.
//!
//! Sections are those of RFC 5322 unless they say otherwise.

use super::answer;
use std::fmt;

/// One reader's answer to a field that is not the core's.
pub struct Difference<'a> {
    pub field: &'static str,
    pub reader: &'static str,
    /// The field's lines.
    pub raw: String,
    pub ours: &'a [String],
    pub theirs: &'a [String],
}

impl Difference<'_> {
    /// Returns what stands behind the colon of the first line.
    fn value(&self) -> &str {
        self.raw
            .split_once(':')
            .map_or("", |(_, value)| value.trim())
    }

    /// Returns what only the core reads.
    fn only_ours(&self) -> impl Iterator<Item = &String> {
        self.ours.iter().filter(|one| !self.theirs.contains(one))
    }

    /// Returns what only the other reads.
    fn only_theirs(&self) -> impl Iterator<Item = &String> {
        self.theirs.iter().filter(|one| !self.ours.contains(one))
    }
}

impl fmt::Display for Difference<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            field, reader, raw, ..
        } = self;
        let (ours, theirs): (Vec<_>, Vec<_>) =
            (self.only_ours().collect(), self.only_theirs().collect());
        write!(
            f,
            "{field}, {reader}: {raw:?}\n      ours {ours:?}\n      theirs {theirs:?}"
        )
    }
}

/// A way to disagree.
pub struct Class {
    pub name: &'static str,
    /// Who is right, and why.
    pub why: &'static str,
    /// A made-up field, and what the core reads in it.
    example: (&'static str, &'static [&'static str]),
    explains: fn(&Difference<'_>) -> bool,
}

/// Returns what explains a difference: the first class that does.
pub fn of(difference: &Difference<'_>) -> Option<&'static Class> {
    CLASSES.iter().find(|class| (class.explains)(difference))
}

fn is_address(difference: &Difference<'_>) -> bool {
    matches!(
        difference.field,
        "From" | "Sender" | "Reply-To" | "To" | "Cc" | "Bcc"
    )
}

fn is_parent(difference: &Difference<'_>) -> bool {
    matches!(difference.field, "In-Reply-To" | "References")
}

/// Returns whether a date has a word of which this holds.
fn has_word(difference: &Difference<'_>, holds: fn(&str) -> bool) -> bool {
    difference.field == "Date" && difference.value().split_whitespace().any(holds)
}

/// Returns a text without what stands in parentheses.
fn outside_comments(text: &str) -> String {
    let mut depth = 0_usize;
    text.chars()
        .filter(|c| {
            match c {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth == 0
        })
        .collect()
}

/// Returns whether brackets open and close in turn.
fn is_even(text: &str) -> bool {
    let mut brackets = text.chars().filter(|c| matches!(c, '<' | '>'));
    let mut inside = false;
    brackets.all(|bracket| {
        inside = !inside;
        inside == (bracket == '<')
    }) && !inside
}

const CLASSES: &[Class] = &[
    Class {
        name: "a year of three digits, padded to four",
        why: "we are: a broken program counts years from 1900 (4.3)",
        example: ("Date: Mon, 14 May 0101 16:39:00 +0000", &["989858340"]),
        explains: |one| {
            has_word(one, |word| {
                word.len() == 4 && word.starts_with('0') && word.parse::<u16>().is_ok()
            })
        },
    },
    Class {
        name: "AM and PM",
        why: "we are: the others do not read them; no RFC has them",
        example: ("Date: 14 May 01 04:39:00 PM", &["989858340"]),
        explains: |one| has_word(one, |word| matches!(word, "AM" | "PM")),
    },
    Class {
        name: "a zone's name with hours behind it",
        why: "we are, as far as anybody can tell: the others do not read the hours; no RFC has them",
        example: ("Date: Mon, 14 May 2001 17:39:00 GMT+1", &["989858340"]),
        explains: |one| {
            has_word(one, |word| {
                word.starts_with("GMT+") || word.starts_with("GMT-")
            })
        },
    },
    Class {
        name: "a zone with two signs",
        why: "nobody: it is no zone (3.3), and we and Python take it for none, mail-parser for its last part",
        example: ("Date: Mon, 14 May 2001 16:39:00 +-0500", &["989858340"]),
        explains: |one| has_word(one, |word| word.starts_with("+-")),
    },
    Class {
        name: "a zone of five digits",
        why: "nobody: it is no zone (3.3), and we take it for none",
        example: ("Date: Mon, 14 May 2001 16:39:00 01800", &["989858340"]),
        explains: |one| {
            has_word(one, |word| {
                word.len() == 5 && word.bytes().all(|byte| byte.is_ascii_digit())
            })
        },
    },
    Class {
        name: "a comment before the zone",
        why: "we are: comments may stand between any two words (3.3, 3.2.2)",
        example: (
            "Date: Mon, 14 May 2001 12:39:00 (EDT) -0400",
            &["989858340"],
        ),
        explains: |one| {
            one.reader == "Python"
                && has_word(one, |word| word.ends_with(')'))
                && !one.value().ends_with(')')
        },
    },
    Class {
        name: "a month in digits, or none",
        why: "we are: a month has a name (3.3), and in digits it may as well be the day",
        example: ("Date: 14 05 (some time) 01 16:39:00 +0000", &[]),
        explains: |one| {
            one.field == "Date"
                && one.ours.is_empty()
                && !outside_comments(one.value()).contains(|c: char| c.is_alphabetic())
        },
    },
    Class {
        name: "a fold inside an address",
        why: "we are: some program broke the line there, and the address goes on in the next",
        example: (
            "To: <an\n n@ex.org>, <kim@ex\n .org>",
            &["ann@ex.org", "kim@ex.org"],
        ),
        explains: |one| {
            let joined: String = one
                .raw
                .split_whitespace()
                .collect::<String>()
                .to_lowercase();
            is_address(one)
                && one.only_ours().next().is_some()
                && one.only_ours().all(|ours| {
                    joined.contains(ours.as_str())
                        && !one.raw.to_lowercase().contains(ours.as_str())
                })
        },
    },
    Class {
        name: "white space or comments in a domain",
        why: "we are: they are no part of it (4.4)",
        example: (
            "To: ann@ex  . org, kim@ex(x).org",
            &["ann@ex.org", "kim@ex.org"],
        ),
        explains: |one| {
            let joined = |text: &String| text.split_whitespace().collect::<String>();
            is_address(one)
                && one.only_theirs().any(|theirs| theirs.contains(' '))
                && one.only_ours().all(|ours| {
                    one.theirs
                        .iter()
                        .any(|theirs| joined(theirs).ends_with(ours.as_str()))
                })
        },
    },
    Class {
        name: "a group where an address should be",
        why: "we are: what a colon or a semicolon in brackets ends is a group's name, nobody's address (3.4)",
        example: ("To: <Undisclosed-Recipient:;@ex.org>", &[]),
        explains: |one| {
            is_address(one)
                && one.only_ours().next().is_none()
                && one.raw.contains('<')
                && one.raw.contains(':')
                && one.raw.contains(';')
        },
    },
    Class {
        name: "a route, or a scheme such as mailto",
        why: "we are: what stands before the colon is no part of the address (4.4; RFC 6068)",
        example: (
            "To: <@one.org,@two.org:ann@ex.org>, <mailto:kim@ex.org>",
            &["ann@ex.org", "kim@ex.org"],
        ),
        explains: |one| {
            let goes_on = |ours: &String| {
                one.only_theirs()
                    .any(|theirs| theirs.ends_with(&format!(":{ours}")))
            };
            is_address(one) && one.only_ours().next().is_some() && one.only_ours().all(goes_on)
        },
    },
    Class {
        name: "no local part",
        why: "we are: an address has something before its @ (3.4.1)",
        example: ("To: @ex.org", &[]),
        explains: |one| {
            is_address(one)
                && one.only_ours().next().is_none()
                && one.only_theirs().all(|theirs| theirs.starts_with('@'))
        },
    },
    Class {
        name: "control characters in an address",
        why: "Python is: they may be read, not written (4.1); we drop them lest they reach a screen or a file",
        example: ("To: \"\u{6}ann\"@ex.org", &["\"ann\"@ex.org"]),
        explains: |one| {
            is_address(one)
                && one
                    .raw
                    .bytes()
                    .any(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace())
        },
    },
    Class {
        name: "a quoted local part",
        why: "we are: it belongs to the address, quotes and all (3.4.1)",
        example: (
            "To: \"Ann Lee\"@ex.org, \"kim\"@ex.org",
            &["\"ann lee\"@ex.org", "\"kim\"@ex.org"],
        ),
        explains: |one| {
            is_address(one)
                && one.only_ours().next().is_some()
                && one.only_ours().all(|ours| ours.starts_with('"'))
        },
    },
    Class {
        name: "signs in a quoted name",
        why: "we are: what stands in quotes is part of one name, escapes, folds and all (3.2.4)",
        example: (
            "To: \"Ann 1/2=50%,\n Bee \\)\" <ann@ex.org>",
            &["ann@ex.org"],
        ),
        explains: |one| {
            is_address(one)
                && one.raw.contains('\\')
                && one.only_ours().next().is_none()
                && one.only_theirs().all(|theirs| theirs.ends_with('@'))
        },
    },
    Class {
        name: "quotes that open within brackets",
        why: "nobody: they are a local part that holds other people's mailboxes, if the quotes are believed (3.4.1)",
        example: (
            "To: Ann <\" <kim@ex.org>, Bo\"@ex.org>",
            &["\" <kim@ex.org>, bo\"@ex.org"],
        ),
        explains: |one| is_address(one) && one.raw.contains("<\""),
    },
    Class {
        name: "bytes beyond ASCII in an address",
        why: "nobody: they are UTF-8 or nothing (RFC 6532); we read Windows-1252 where they are not, the others a sign for unreadable",
        example: ("To: zo\u{eb}@ex.org", &["zo\u{eb}@ex.org"]),
        explains: |one| {
            is_address(one)
                && !one.raw.is_ascii()
                && one.only_theirs().any(|theirs| theirs.contains('\u{fffd}'))
        },
    },
    Class {
        name: "an encoded word for a local part",
        why: "we are: it may not stand there, so it is no encoded word (RFC 2047, 5)",
        example: ("To: =?utf-8?q?ann?=@ex.org", &["=?utf-8?q?ann?=@ex.org"]),
        explains: |one| {
            is_address(one)
                && one.only_ours().next().is_some()
                && one.only_ours().all(|ours| ours.starts_with("=?"))
        },
    },
    Class {
        name: "two @",
        why: "nobody: there may be one (3.4.1); we keep all of it, Python what follows the last",
        example: ("To: ann@kim@ex.org", &["ann@kim@ex.org"]),
        explains: |one| {
            is_address(one)
                && one.only_ours().next().is_some()
                && one.only_ours().all(|ours| ours.matches('@').count() == 2)
        },
    },
    Class {
        name: "brackets in or beside an address",
        why: "nobody: they hold a domain's numbers, and nothing else (3.4.1); we end the address there",
        example: ("To: ann@[1086695621], [kim]@ex.org", &["ann@[1086695621]"]),
        explains: |one| {
            is_address(one)
                && one.raw.contains('[')
                && one
                    .only_theirs()
                    .any(|theirs| theirs.contains('[') || theirs.starts_with('@'))
        },
    },
    Class {
        name: "quotes in a domain",
        why: "nobody: they may not stand there (3.4.1); we end the address before them, mail-parser drops it",
        example: (
            "To: ann@ex.\"org\\]\", kim@ex.org",
            &["ann@ex.", "kim@ex.org"],
        ),
        explains: |one| {
            is_address(one)
                && one.only_theirs().next().is_none()
                && one.only_ours().all(|ours| ours.ends_with('.'))
        },
    },
    Class {
        name: "an old In-Reply-To that begins with words",
        why: "we are: the words are the author's name and address, the id is the last (4.5.4)",
        example: (
            "In-Reply-To: Message from Ann <ann@ex.org> of \"Mon\" <a1@ex.org>",
            &["a1@ex.org"],
        ),
        explains: |one| {
            one.field == "In-Reply-To" && !one.value().starts_with('<') && one.value().contains('>')
        },
    },
    Class {
        name: "an old In-Reply-To of words alone",
        why: "we are: words name no message (4.5.4)",
        example: ("In-Reply-To: Ann's message of \"Mon, 14 May 2001\"", &[]),
        explains: |one| one.field == "In-Reply-To" && !one.raw.contains('<') && one.ours.is_empty(),
    },
    Class {
        name: "ids without brackets",
        why: "we are, as far as it goes: an id stands in brackets (3.6.4), and without them we take the last word with an @",
        example: ("References: a1@ex.org,\n a2@ex.org", &["a2@ex.org"]),
        explains: |one| is_parent(one) && !one.raw.contains('<') && !one.raw.contains("=?"),
    },
    Class {
        name: "ids in an encoded word",
        why: "we are: an encoded word may not stand there (RFC 2047, 5)",
        example: ("References: =?utf-8?q?=3ca1=40ex.org=3e?=", &[]),
        explains: |one| is_parent(one) && one.raw.contains("=?") && one.ours.is_empty(),
    },
    Class {
        name: "an id with a bracket in it, or one that never closes",
        why: "nobody: the id ends at the first bracket, open or closed (3.6.4), or it never ends",
        example: ("Message-ID: <a1.<ann@ex.org>>", &["a1."]),
        explains: |one| matches!(one.field, "Message-ID" | "References") && !is_even(&one.raw),
    },
];

#[test]
fn the_core_reads_each_example_as_it_says() {
    for class in CLASSES {
        let (raw, expected) = class.example;
        let field = answer::FIELDS
            .into_iter()
            .find(|field| raw.starts_with(&format!("{field}: ")));
        let field = field.unwrap_or_else(|| panic!("{raw}"));
        let expected: Vec<String> = match field {
            "Message-ID" | "In-Reply-To" | "References" => answer::as_id(field, expected),
            _ => expected.iter().map(|&one| one.to_owned()).collect(),
        };
        let ours = answer::ours(format!("{raw}\n").as_bytes());
        assert_eq!(ours[field].as_ref(), Some(&expected), "{}", class.name);
    }
}
