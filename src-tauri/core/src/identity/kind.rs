//! Person, list, robot or role account: by the words of an address, by the mail that comes from it, by its names.

use super::facts::{Facts, Seen};
use super::names::{self, Name};
use super::{organisation, words};
use crate::model::{Address, Kind};
use std::collections::BTreeMap;

/// From this many messages on, somebody to whom nobody ever wrote only announces.
const ANNOUNCEMENTS: u32 = 3;
/// From this many names on that have no word in common, none of them used mostly, an address is shared.
const SHARED_NAMES: usize = 4;

/// Returns what stands behind an address; somebody, unless the history speaks against it.
///
/// What speaks against it, in this order: mail of lists goes to it; its domain holds lists; its local part is a word
/// of programs, desks or lists; all its mail came in bulk and answered nobody; many names write with it; its name is
/// no person's. A full name that agrees with the local part outweighs a single word in it. Writing through a list
/// with several authors is no sign against anybody.
pub(super) fn of(facts: &Facts<'_>, seen: &Seen) -> Kind {
    let Some(address) = facts.history.normalised(seen.id) else {
        return Kind::Person;
    };
    let names = Names::of(facts, seen);
    if seen.receives_a_list {
        return Kind::List;
    }
    let personal = names
        .main
        .is_some_and(|name| name.is_full() && name.agrees_with(address.local()));
    let sign = Signs {
        address,
        seen,
        names: &names,
        personal,
        is_somebodys: is_somebodys(facts, seen, address),
    };
    sign.by_words()
        .or_else(|| sign.by_host())
        .or_else(|| sign.by_mail())
        .or_else(|| names.shared.then(|| sign.shared()))
        .or_else(|| sign.by_name())
        .unwrap_or(Kind::Person)
}

/// Returns whether a local part spells or holds a name that people of this history have, or that others call it by.
fn is_somebodys(facts: &Facts<'_>, seen: &Seen, address: &Address) -> bool {
    let mut names = seen.spellings.iter().filter_map(|&id| facts.name(id));
    names.any(|name| name.is_full() && name.agrees_with(address.local()))
        || facts.holds_a_name(address.local())
}

/// The names seen beside an address.
struct Names<'a> {
    /// The one used most, the address's own use first.
    main: Option<&'a Name>,
    /// Whether a program says in it that it is one.
    program: bool,
    /// Whether it writes with one full name.
    own: bool,
    /// Whether many people write with it.
    shared: bool,
    /// Whether anybody ever wrote to it.
    received: bool,
    /// Whether a name beside it says that it is a mailing list.
    list: bool,
}

impl<'a> Names<'a> {
    fn of(facts: &'a Facts<'_>, seen: &Seen) -> Self {
        let mut main: Option<((u32, u32), &Name)> = None;
        let mut writers: BTreeMap<String, (u32, &Name)> = BTreeMap::new();
        let (mut received, mut list) = (false, false);
        for &spelling in &seen.spellings {
            received |= facts.used(spelling).received > 0;
            let Some(name) = facts.name(spelling) else {
                continue;
            };
            let used = facts.used(spelling);
            let weight = (used.wrote, used.other);
            list |= name.has_word(|word| word == "mailing") && name.has_word(words::is_list);
            if main.is_none_or(|(most, other)| (most, &other.shown) < (weight, &name.shown)) {
                main = Some((weight, name));
            }
            if used.wrote > 0 {
                let key = name.key().unwrap_or_else(|| names::folded(&name.shown));
                writers.entry(key).or_insert((0, name)).0 += used.wrote;
            }
        }
        let total: u32 = writers.values().map(|&(wrote, _)| wrote).sum();
        let most = writers
            .iter()
            .max_by(|one, other| one.1.0.cmp(&other.1.0).then(other.0.cmp(one.0)))
            .map(|(_, &writer)| writer);
        let strangers = most.map_or(0, |(_, name)| {
            writers
                .values()
                .filter(|(_, other)| !other.shares_a_word_with(name))
                .count()
        });
        let most_wrote = most.map_or(0, |(wrote, _)| wrote);
        Self {
            program: main.is_some_and(|((wrote, _), name)| wrote > 0 && name.is_programs()),
            main: main.map(|(_, name)| name),
            own: most.is_some_and(|(wrote, name)| name.is_full() && wrote * 5 >= total * 4),
            received,
            list,
            shared: strangers + 1 >= SHARED_NAMES && most_wrote * 2 <= total,
        }
    }
}

/// Splits a local part into its words, without the digits at their ends.
fn parts(local: &str) -> Vec<&str> {
    local
        .split(|c: char| !c.is_alphanumeric())
        .map(|part| part.trim_matches(|c: char| c.is_ascii_digit()))
        .filter(|part| !part.is_empty())
        .collect()
}

/// Endings of local parts that hold the name of a site.
const SITES: &[&str] = &[".com", ".net", ".org"];

/// Returns whether a local part was made by a program for one message or one reader.
fn is_made_by_program(address: &Address) -> bool {
    let local = address.local();
    if local.starts_with("imcea") || local.starts_with('/') {
        // Exchange's wrapping of another system's address, such as somebody's in Notes.
        return false;
    }
    let numbers = local
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()))
        .count();
    // Letters and digits that take turns: no one remembers such a name.
    let turns = local
        .as_bytes()
        .windows(2)
        .filter(|two| matches!(two, [a, b] if a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric() && a.is_ascii_digit() != b.is_ascii_digit()))
        .count();
    let digits = local.chars().filter(char::is_ascii_digit).count();
    let letters = local.chars().filter(|c| c.is_alphabetic()).count();
    local.contains('=')
        || SITES.iter().any(|ending| local.ends_with(ending))
        || local.len() >= 20 && digits >= 8
        || local.len() >= 12 && numbers >= 2
        || local.len() >= 10 && turns >= 5
        || letters == 0 && digits >= 8 && !organisation::is_free(address.domain())
}

/// What speaks for and against a person behind an address.
struct Signs<'a> {
    address: &'a Address,
    seen: &'a Seen,
    names: &'a Names<'a>,
    /// Its full name agrees with its local part.
    personal: bool,
    /// Its local part spells or holds a name that people of this history have.
    is_somebodys: bool,
}

impl Signs<'_> {
    fn by_words(&self) -> Option<Kind> {
        let parts = parts(self.address.local());
        let joined = parts.concat();
        if words::is_robot(&joined) || words::is_robot_anywhere(&joined) {
            return Some(Kind::Robot);
        }
        if self.names.program {
            return Some(Kind::Robot);
        }
        let domain = self.address.domain();
        let registrable = organisation::registrable(domain).unwrap_or_default();
        if words::is_list_domain(registrable) || words::is_list_domain(domain) {
            return Some(Kind::List);
        }
        if self.is_named_as_a_list() {
            return Some(Kind::List);
        }
        // Somebody who writes with a name of their own, and talks with others, may sit at any desk.
        let talks = self.seen.discussed > 0 || self.is_answered_or_answers();
        let somebody = self.names.own && talks;
        if self.personal || somebody {
            return None;
        }
        // Where others call it by a full name, somebody has an address for each message, as some do against spam.
        let called = self.seen.written() == 0 && self.names.main.is_some_and(Name::is_full);
        if is_made_by_program(self.address) && !called {
            return Some(Kind::Robot);
        }
        let edges = [parts.first(), parts.last()];
        let at_an_edge = |is: fn(&str) -> bool| edges.into_iter().flatten().any(|part| is(part));
        let many = parts.len() > 1;
        if many && parts.iter().any(|part| words::is_robot(part)) {
            return Some(Kind::Robot);
        }
        let is_list = |part: &str| words::is_list(part) || words::ends_as_list(part);
        let ends_a_list = parts.last().is_some_and(|part| is_list(part));
        let begins_a_list = parts.first().is_some_and(|part| {
            matches!(*part, "all" | "dl" | "group" | "list" | "team" | "users")
        });
        // No list writes with one full name, and freemail has none.
        let may_be_list = !self.names.own && !organisation::is_free(domain);
        if may_be_list
            && (is_list(&joined) || many && (begins_a_list || ends_a_list || parts.contains(&"dl")))
        {
            return Some(if self.seen.plain > 0 {
                Kind::Role
            } else {
                Kind::List
            });
        }
        if words::is_role(&joined)
            || many && at_an_edge(words::is_role)
            || words::ends_as_role(&joined)
        {
            return Some(Kind::Role);
        }
        if domain.split('.').next().is_some_and(words::is_list_host)
            && domain.split('.').count() > 2
        {
            return Some(Kind::List);
        }
        // `ex.news@ex.org`, but not `ann@ann.org`.
        let label = main_label(domain);
        (many && label.len() >= 3 && edges.into_iter().flatten().any(|part| *part == label))
            .then_some(Kind::Role)
    }

    /// Returns whether nobody writes with it, and it lives where lists do, is called one beside it, or ends as one of
    /// LISTSERV's, `talk-l`.
    fn is_named_as_a_list(&self) -> bool {
        if self.seen.written() > 0 {
            return false;
        }
        let domain = self.address.domain();
        let host = domain.split('.').count() > 2
            && domain.split('.').next().is_some_and(words::is_list_host);
        let called = self.names.main.is_some_and(Name::is_full);
        host || self.names.list || self.address.local().ends_with("-l") && !called
    }

    fn by_host(&self) -> Option<Kind> {
        let registrable = organisation::registrable(self.address.domain())?;
        let host = self.address.domain().strip_suffix(registrable)?;
        let robot = host.split('.').any(words::is_robot_host);
        let somebody = self.personal || self.is_answered_or_answers();
        (robot && !somebody).then_some(Kind::Robot)
    }

    fn by_mail(&self) -> Option<Kind> {
        let seen = self.seen;
        if self.only_announces() {
            return Some(Kind::Robot);
        }
        let written = seen.written();
        if self.personal || written == 0 {
            return None;
        }
        if seen.automatic >= 2 && seen.automatic * 5 >= written * 4 && seen.replies < seen.automatic
        {
            return Some(Kind::Robot);
        }
        let only_bulk = seen.plain == 0 && seen.discussed == 0;
        // Through lists people write in bulk too: freemail is a person's, and so is a full name that is not the company's.
        let subscriber = organisation::is_free(self.address.domain())
            || self.names.own && !self.is_called_like_its_domain();
        (only_bulk && !subscriber && !self.is_answered_or_answers()).then_some(Kind::Robot)
    }

    /// Returns whether it writes and writes, and nobody ever wrote to it, nor does it answer: where neither the name nor
    /// the address is somebody's.
    fn only_announces(&self) -> bool {
        self.seen.plain >= ANNOUNCEMENTS
            && self.seen.discussed == 0
            && !self.names.received
            && !self.is_answered_or_answers()
            && !self.names.own
            && !organisation::is_free(self.address.domain())
            && !self.is_somebodys
    }

    fn shared(&self) -> Kind {
        if self.seen.discussed > 0 {
            Kind::List
        } else {
            Kind::Robot
        }
    }

    fn by_name(&self) -> Option<Kind> {
        let name = self.names.main?;
        if self.personal || self.seen.discussed > 0 || self.is_answered_or_answers() {
            return None;
        }
        let label = main_label(self.address.domain());
        let joined = names::folded(&name.shown.replace([' ', '-', '.', '!'], ""));
        let company = !label.is_empty()
            && !organisation::is_free(self.address.domain())
            && !name.is_full()
            && joined == label.replace('-', "");
        let readable = names::from_local(self.address.local()).is_some();
        // Others may write anything beside an address; what it calls itself says more.
        let no_person = if self.seen.written() > 0 {
            name.has_word(words::is_in_no_name)
        } else {
            name.has_word(words::is_many_or_desk)
        };
        (self.seen.written() > 0 && company || no_person && !readable).then(|| {
            if self.seen.broadcast + self.seen.automatic > 0 {
                Kind::Robot
            } else {
                Kind::Role
            }
        })
    }

    /// Returns whether a word of its name is its domain's: `Ex Deals` at ex.org.
    fn is_called_like_its_domain(&self) -> bool {
        let label = main_label(self.address.domain()).replace('-', "");
        self.names.main.is_some_and(|name| {
            let words = || name.shown.split_whitespace().map(names::folded);
            words().any(|word| word == label) || words().collect::<String>() == label
        })
    }

    fn is_answered_or_answers(&self) -> bool {
        self.seen.replies > 0 || self.seen.from_me > 0
    }
}

/// Returns the label that somebody registered: `ex` of `mail.ex.co.uk`.
fn main_label(domain: &str) -> &str {
    organisation::registrable(domain)
        .and_then(|domain| domain.split('.').next())
        .unwrap_or_default()
}
