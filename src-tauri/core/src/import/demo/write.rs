//! Letters put into header bytes, as mail programs write them.

use super::bulk::{Sort, Source};
use super::cast::{Character, ME, Style};
use super::clock::Zone;
use super::plot::{Letter, Manner, NONE, Plot, source};
use super::story::{ASSISTANT, MY_ADDRESSES};
use crate::model::{DAY, Timestamp};
use chrono::FixedOffset;
use std::fmt::Write;

/// Writes headers of one plot.
pub(super) struct Writer<'a> {
    pub(super) plot: &'a Plot<'a>,
    pub(super) seed: u64,
    pub(super) now: i64,
}

/// How long a line of a header may be before it is folded.
const LINE: usize = 76;

impl Writer<'_> {
    /// Returns the header of the letter at `index`, without the empty line that ends it.
    pub(super) fn header(&self, index: u32) -> Vec<u8> {
        let mut out = String::with_capacity(900);
        let Some(letter) = self.plot.letters.get(index as usize) else {
            return Vec::new();
        };
        let (to, cc) = self.plot.readers(letter);
        if letter.author != ME as u32 {
            self.received(&mut out, index, letter);
        }
        field(&mut out, "Message-ID", &self.message_id(index));
        field(&mut out, "Date", &self.date(index, letter));
        field(&mut out, "From", &self.spelled(letter.author, letter));
        if letter.manner == Manner::OnBehalf {
            field(
                &mut out,
                "Sender",
                &format!("Benedikt Osei-Lund <{ASSISTANT}>"),
            );
        }
        if letter.manner == Manner::Blind {
            field(&mut out, "To", "undisclosed-recipients:;");
        } else {
            self.list(&mut out, "To", to, letter);
            self.list(&mut out, "Cc", cc, letter);
        }
        self.references(&mut out, letter);
        match (letter.manner, source(letter.author)) {
            (Manner::Through(list), _) => {
                if let Some(list) = super::bulk::SOURCES.get(usize::from(list)) {
                    through(&mut out, list);
                }
            }
            (_, Some(sender)) => sent_by(&mut out, sender),
            _ => {}
        }
        out.push_str("MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n");
        out.into_bytes()
    }

    fn days_ago(&self, letter: &Letter) -> i64 {
        (self.now - letter.at).max(0) / DAY
    }

    fn address(&self, who: u32, letter: &Letter) -> &str {
        if let Some(source) = source(who) {
            return source.address;
        }
        if who == ME as u32 && letter.private {
            return MY_ADDRESSES[1];
        }
        self.plot
            .cast
            .people
            .get(who as usize)
            .map_or("", |person| {
                person.address(self.days_ago(letter), letter.key)
            })
    }

    fn spelled(&self, who: u32, letter: &Letter) -> String {
        let address = self.address(who, letter);
        if let Some(source) = source(who) {
            return format!("{} <{address}>", phrase(source.name));
        }
        let Some(person) = self.plot.cast.people.get(who as usize) else {
            return address.to_owned();
        };
        // Others write somebody's name less carefully than they do themselves.
        let careless = letter.author != who && (letter.key ^ who).is_multiple_of(9);
        match person.style {
            _ if careless => address.to_owned(),
            Style::Bare => address.to_owned(),
            Style::Comment if person.name.is_ascii() => format!("{address} ({})", person.name),
            Style::FamilyFirst => format!("{} <{address}>", phrase(&person.sorted)),
            _ => format!("{} <{address}>", phrase(&person.name)),
        }
    }

    fn list(&self, out: &mut String, name: &str, readers: &[u32], letter: &Letter) {
        if readers.is_empty() {
            return;
        }
        let mut line = format!("{name}:");
        for (at, &reader) in readers.iter().enumerate() {
            let spelled = self.spelled(reader, letter);
            let comma = if at + 1 < readers.len() { "," } else { "" };
            if at > 0 && line.len() + spelled.len() + 2 > LINE {
                out.push_str(&line);
                out.push_str("\r\n");
                line.clear();
            }
            let _ = write!(line, " {spelled}{comma}");
        }
        out.push_str(&line);
        out.push_str("\r\n");
    }

    fn zone(&self, who: u32) -> Zone {
        self.plot
            .cast
            .people
            .get(who as usize)
            .map_or(Zone::HOME, |person: &Character| person.zone)
    }

    fn date(&self, index: u32, letter: &Letter) -> String {
        let minutes = self.zone(letter.author).offset(letter.at);
        let zone = FixedOffset::east_opt(minutes * 60);
        let at = Timestamp(letter.at).to_utc();
        let text = match zone {
            Some(zone) => at.with_timezone(&zone).to_rfc2822(),
            None => at.to_rfc2822(),
        };
        match index % 4_001 {
            // Some programs lose the clock; the server's own time must do.
            4_000 => "sometime on Thursday".to_owned(),
            n if n % 37 == 5 && minutes == 60 => format!("{text} (CET)"),
            _ => text,
        }
    }

    fn message_id(&self, index: u32) -> String {
        let Some(letter) = self.plot.letters.get(index as usize) else {
            return String::new();
        };
        let address = self.address(letter.author, letter);
        let host = address.rsplit_once('@').map_or("", |(_, host)| host);
        let mixed = (u64::from(index) ^ (self.seed << 32)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        format!("<{mixed:016x}.{index}@{host}>")
    }

    /// In-Reply-To, and in References the first of the conversation and the last few, as programs shorten them.
    fn references(&self, out: &mut String, letter: &Letter) {
        if letter.parent == NONE {
            return;
        }
        let mut chain = Vec::new();
        let mut at = letter.parent;
        while let Some(before) = self.plot.letters.get(at as usize) {
            chain.push(at);
            at = before.parent;
        }
        if chain.len() > 8 {
            chain.drain(7..chain.len() - 1);
        }
        if !letter.key.is_multiple_of(23) {
            field(out, "In-Reply-To", &self.message_id(letter.parent));
        }
        let ids: Vec<String> = chain.iter().rev().map(|&id| self.message_id(id)).collect();
        field(out, "References", &ids.join("\r\n "));
    }

    fn received(&self, out: &mut String, index: u32, letter: &Letter) {
        let address = self.address(letter.author, letter);
        let host = address.rsplit_once('@').map_or("", |(_, host)| host);
        let at = Timestamp(letter.at + 4).to_utc().to_rfc2822();
        let _ = write!(
            out,
            "Received: from mail.{host} (mail.{host} [192.0.2.{}])\r\n\tby mx.fernworks.example with ESMTPS id {index:08x};\r\n\t{at}\r\n",
            index % 250 + 1
        );
    }
}

fn field(out: &mut String, name: &str, value: &str) {
    let _ = write!(out, "{name}: {value}\r\n");
}

fn sent_by(out: &mut String, source: &Source) {
    match source.sort {
        Sort::Newsletter | Sort::Junk => {
            let _ = write!(
                out,
                "List-Unsubscribe: <mailto:leave-{}>\r\nPrecedence: bulk\r\n",
                source.address
            );
        }
        Sort::Robot => field(out, "Auto-Submitted", "auto-generated"),
        Sort::List | Sort::Notifier | Sort::Desk => {}
    }
}

fn through(out: &mut String, list: &Source) {
    let (local, host) = list.address.split_once('@').unwrap_or((list.address, ""));
    let _ = write!(
        out,
        "List-Id: {} <{local}.{host}>\r\nList-Post: <mailto:{}>\r\nList-Unsubscribe: <mailto:{local}-leave@{host}>\r\nPrecedence: list\r\n",
        phrase(list.name),
        list.address
    );
}

/// Returns `name` as a phrase of RFC 5322: as it is, quoted, or in encoded words (RFC 2047).
fn phrase(name: &str) -> String {
    if !name.is_ascii() {
        let latin = name.chars().filter(char::is_ascii).count() * 2 > name.chars().count();
        return if latin { quoted(name) } else { base64(name) };
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || " '-&".contains(c);
    if name.chars().all(plain) {
        name.to_owned()
    } else {
        format!("\"{name}\"")
    }
}

fn quoted(name: &str) -> String {
    let mut word = "=?UTF-8?Q?".to_owned();
    for byte in name.bytes() {
        match byte {
            b' ' => word.push('_'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' => word.push(char::from(byte)),
            _ => {
                let _ = write!(word, "={byte:02X}");
            }
        }
    }
    word + "?="
}

fn base64(name: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut word = "=?utf-8?B?".to_owned();
    for chunk in name.as_bytes().chunks(3) {
        let bits = (0..3).fold(0_u32, |bits, at| {
            bits << 8 | u32::from(chunk.get(at).copied().unwrap_or(0))
        });
        for place in 0..4 {
            if place <= chunk.len() {
                let six = (bits >> (18 - 6 * place)) & 63;
                word.push(char::from(LETTERS[six as usize]));
            } else {
                word.push('=');
            }
        }
    }
    word + "?="
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::plain("Ann Berg", "Ann Berg")]
    #[case::comma("Berg, Ann", "\"Berg, Ann\"")]
    #[case::latin("Jørn Ås", "=?UTF-8?Q?J=C3=B8rn_=C3=85s?=")]
    #[case::other_script("愛子", "=?utf-8?B?5oSb5a2Q?=")]
    #[case::padded("Лесь Я", "=?utf-8?B?0JvQtdGB0Ywg0K8=?=")]
    fn names_are_written_as_phrases(#[case] name: &str, #[case] expected: &str) {
        assert_eq!(phrase(name), expected);
    }
}
