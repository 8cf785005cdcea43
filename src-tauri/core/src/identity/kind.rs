//! Person, list, robot or role account: by the words of an address, by the mail that comes from it, by its names.

use super::facts::{Facts, Seen};
use super::names::{self, Name};
use super::{organisation, words};
use crate::model::{Address, Kind};
use std::collections::BTreeMap;

/// From this many different full names on, none of them used mostly, an address is shared.
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
    if seen.receives_a_list {
        return Kind::List;
    }
    let names = Names::of(facts, seen);
    let personal = names
        .main
        .is_some_and(|name| name.is_full() && name.agrees_with(address.local()));
    by_words(address, seen, personal)
        .or_else(|| by_host(address, seen, personal))
        .or_else(|| by_mail(seen, personal))
        .or_else(|| names.shared.then(|| shared(seen)))
        .or_else(|| by_name(address, seen, &names, personal))
        .unwrap_or(Kind::Person)
}

/// The names seen beside an address.
struct Names<'a> {
    /// The one used most, the address's own use first.
    main: Option<&'a Name>,
    /// Whether many people write with this address.
    shared: bool,
}

impl<'a> Names<'a> {
    fn of(facts: &'a Facts<'_>, seen: &Seen) -> Self {
        let mut main: Option<((u32, u32), &Name)> = None;
        let mut writers: BTreeMap<String, u32> = BTreeMap::new();
        for &spelling in &seen.spellings {
            let Some(name) = facts.name(spelling) else {
                continue;
            };
            let used = facts.used(spelling);
            let weight = (used.wrote, used.other);
            if main.is_none_or(|(most, other)| (most, &other.shown) < (weight, &name.shown)) {
                main = Some((weight, name));
            }
            if used.wrote > 0
                && let Some(key) = name.key()
            {
                *writers.entry(key).or_default() += used.wrote;
            }
        }
        let total: u32 = writers.values().sum();
        let most = writers.values().max().copied().unwrap_or_default();
        Self {
            main: main.map(|(_, name)| name),
            shared: writers.len() >= SHARED_NAMES && most * 2 <= total,
        }
    }
}

fn shared(seen: &Seen) -> Kind {
    if seen.discussed > 0 {
        Kind::List
    } else {
        Kind::Robot
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

fn by_words(address: &Address, seen: &Seen, personal: bool) -> Option<Kind> {
    let local = address.local();
    let parts = parts(local);
    let joined = parts.concat();
    if words::is_robot(&joined) || words::is_robot_anywhere(&joined) || is_made_by_program(local) {
        return Some(Kind::Robot);
    }
    if words::is_list_domain(organisation::registrable(address.domain()).unwrap_or_default())
        || words::is_list_domain(address.domain())
    {
        return Some(Kind::List);
    }
    if words::is_role(&joined) && !(personal && seen.replies > 0) {
        return Some(Kind::Role);
    }
    if personal {
        return None;
    }
    let edges = [parts.first(), parts.last()];
    let at_an_edge = |is: fn(&str) -> bool| edges.into_iter().flatten().any(|part| is(part));
    let many = parts.len() > 1;
    if many && at_an_edge(words::is_robot) {
        return Some(Kind::Robot);
    }
    let begins_a_list = parts
        .first()
        .is_some_and(|part| matches!(*part, "dl" | "all" | "list"));
    let ends_a_list = parts.last().is_some_and(|part| words::is_list(part));
    if words::is_list(&joined) || many && (begins_a_list || ends_a_list) {
        return Some(if seen.plain > 0 {
            Kind::Role
        } else {
            Kind::List
        });
    }
    if many && at_an_edge(words::is_role) {
        return Some(Kind::Role);
    }
    // `ex.news@ex.org`, but not `ann@ann.org`.
    let label = organisation::registrable(address.domain())
        .and_then(|domain| domain.split('.').next())
        .unwrap_or_default();
    (many && label.len() >= 3 && edges.into_iter().flatten().any(|part| *part == label))
        .then_some(Kind::Role)
}

/// Returns whether a local part was made by a program for one message or one reader.
fn is_made_by_program(local: &str) -> bool {
    if local.starts_with("imcea") {
        // Exchange's wrapping of another system's address, such as somebody's in Notes.
        return false;
    }
    let digits = local.chars().filter(char::is_ascii_digit).count();
    let letters = local.chars().filter(|c| c.is_alphabetic()).count();
    let longest_run = local
        .split(|c: char| !c.is_ascii_digit())
        .map(str::len)
        .max()
        .unwrap_or_default();
    local.contains('=') && !local.starts_with('/')
        || local.len() >= 20 && digits >= 8 && longest_run < local.len()
        || letters == 0 && digits >= 14
}

fn by_host(address: &Address, seen: &Seen, personal: bool) -> Option<Kind> {
    let registrable = organisation::registrable(address.domain())?;
    let host = address
        .domain()
        .strip_suffix(registrable)?
        .trim_end_matches('.');
    let labels = || host.split('.').filter(|label| !label.is_empty());
    if labels().any(words::is_list_host) && !personal && seen.plain == 0 {
        return Some(Kind::List);
    }
    let robot = labels().any(words::is_robot_host);
    (robot && !personal && seen.replies == 0 && seen.from_me == 0).then_some(Kind::Robot)
}

fn by_mail(seen: &Seen, personal: bool) -> Option<Kind> {
    let written = seen.written();
    if seen.automatic >= 2 && seen.automatic * 5 >= written * 4 && seen.replies < seen.automatic {
        return Some(Kind::Robot);
    }
    let only_bulk = written > 0 && seen.plain == 0 && seen.discussed == 0;
    (only_bulk && seen.replies == 0 && seen.from_me == 0 && !personal).then_some(Kind::Robot)
}

fn by_name(address: &Address, seen: &Seen, names: &Names<'_>, personal: bool) -> Option<Kind> {
    let name = names.main?;
    if personal || seen.replies > 0 || seen.from_me > 0 {
        return None;
    }
    let label = organisation::registrable(address.domain())
        .and_then(|domain| domain.split('.').next())
        .unwrap_or_default();
    let company = !label.is_empty()
        && !organisation::is_free(address.domain())
        && names::folded(&name.shown.replace([' ', '-', '.', '!'], "")) == label.replace('-', "");
    let no_person = name
        .shown
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| words::is_in_no_name(&names::folded(word)));
    let readable = names::from_local(address.local()).is_some();
    (company || no_person && !readable).then(|| {
        if seen.broadcast + seen.automatic > 0 {
            Kind::Robot
        } else {
            Kind::Role
        }
    })
}
