//! The sheets that somebody who labels reads: what the headers show of each address and pair that was drawn. They hold
//! people's addresses, so they are written only where `CLOSEKNIT_SHEETS` says, a folder outside the repository.

use crate::draw;
use crate::mail::{Mail, Source};
use crate::surface::Surface;
use closeknit_core::model::AddressId;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

fn described(surface: &Surface) -> String {
    let mut names: Vec<(&String, &u32)> = surface.names.iter().collect();
    names.sort_by_key(|(name, count)| (std::cmp::Reverse(**count), *name));
    let names: Vec<String> = names
        .iter()
        .take(5)
        .map(|(name, count)| format!("{name} ×{count}"))
        .collect();
    let lists: Vec<&str> = surface.lists.iter().take(3).map(String::as_str).collect();
    format!(
        "{} | {} ({} names) | wrote {} (bulk {}, answers {}) got {} (list {}) | {} | {}",
        surface.address,
        names.join("; "),
        surface.names.len(),
        surface.wrote,
        surface.in_bulk,
        surface.answers,
        surface.got,
        surface.got_by_list,
        lists.join(" "),
        surface.subjects.join(" / ")
    )
}

/// Writes the two sheets of a source.
pub(crate) fn write(folder: &Path, source: Source, mail: &Mail, surfaces: &[Surface]) {
    let mut text = String::new();
    for one in draw::addresses(source, surfaces) {
        let _ = writeln!(
            text,
            "{} [{} of {}] {}",
            one.key,
            one.layer,
            one.of,
            described(one.surface)
        );
    }
    std::fs::write(
        folder.join(format!("addresses-{}.txt", source.name())),
        text,
    )
    .unwrap();
    if source == Source::Enron {
        return;
    }
    let together = together(mail);
    let mut text = String::new();
    for pair in draw::pairs(source, surfaces) {
        let both = together.contains(&(
            pair.one.id.min(pair.other.id),
            pair.one.id.max(pair.other.id),
        ));
        let _ = writeln!(
            text,
            "{} [{} of {}]{}\n    {}\n    {}",
            pair.key,
            pair.layer,
            pair.of,
            if both { " ON ONE MAIL" } else { "" },
            described(pair.one),
            described(pair.other)
        );
    }
    std::fs::write(folder.join(format!("pairs-{}.txt", source.name())), text).unwrap();
}

/// The pairs of addresses that stand on one message as author or recipient, the lower id first.
pub(crate) fn together(mail: &Mail) -> BTreeSet<(AddressId, AddressId)> {
    let mut found = BTreeSet::new();
    for message in mail.history.messages() {
        let places = mail.history.places(message).iter();
        let here: BTreeMap<AddressId, ()> = places
            .filter(|place| {
                place.field.receives() || place.field == closeknit_core::model::Field::From
            })
            .filter_map(|place| Some((mail.history.address(place.spelling)?, ())))
            .collect();
        let here: Vec<AddressId> = here.into_keys().collect();
        for (i, &one) in here.iter().enumerate() {
            found.extend(here.iter().skip(i + 1).map(|&other| (one, other)));
        }
    }
    found
}
