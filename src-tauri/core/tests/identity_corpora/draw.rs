//! Draws what is labelled: by a fixed seed, layer by layer, from the surface alone.

use crate::mail::Source;
use crate::surface::{Surface, words};
use std::collections::{BTreeMap, BTreeSet};

/// Mixed into every hash, so that a hash alone tells nobody's address; and the seed of the draw.
const SALT: &str = "closeknit labels 1";
const SEED: &str = "closeknit draw 1";
/// Addresses drawn of each layer of a source.
const ADDRESSES: usize = 24;
/// Pairs drawn of each layer of a source, and of the one layer in which most merges are found.
const PAIRS: usize = 30;
const PAIRS_OF_ONE_NAME: usize = 150;
/// Pairs drawn at most of one group, such as a name: a newsletter that writes from a new address each day would else be
/// half the sample.
const PAIRS_OF_A_GROUP: usize = 3;

/// A key of what is labelled: 64 bits of a salted hash.
pub(crate) type Key = String;

fn hash(salt: &str, parts: &[&str]) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(salt.as_bytes());
    for part in parts {
        hasher.update(b"\n");
        hasher.update(part.as_bytes());
    }
    hasher.finalize().to_hex().chars().take(16).collect()
}

/// An address that was drawn.
pub(crate) struct Drawn<'a> {
    pub(crate) key: Key,
    pub(crate) layer: &'static str,
    /// How many the layer holds.
    pub(crate) of: usize,
    pub(crate) surface: &'a Surface,
}

/// Draws addresses.
pub(crate) fn addresses(source: Source, surfaces: &[Surface]) -> Vec<Drawn<'_>> {
    let mut layers: BTreeMap<&'static str, Vec<(String, &Surface)>> = BTreeMap::new();
    for surface in surfaces {
        let lot = hash(SEED, &[source.name(), surface.address.as_str()]);
        layers
            .entry(surface.layer())
            .or_default()
            .push((lot, surface));
    }
    let mut drawn = Vec::new();
    for (layer, mut members) in layers {
        members.sort_by(|one, other| one.0.cmp(&other.0));
        let of = members.len();
        drawn.extend(
            members
                .into_iter()
                .take(ADDRESSES)
                .map(|(_, surface)| Drawn {
                    key: hash(SALT, &[surface.address.as_str()]),
                    layer,
                    of,
                    surface,
                }),
        );
    }
    drawn
}

/// A pair that was drawn; the lower address first.
pub(crate) struct DrawnPair<'a> {
    pub(crate) key: Key,
    pub(crate) layer: &'static str,
    /// How many the layer holds.
    pub(crate) of: usize,
    pub(crate) one: &'a Surface,
    pub(crate) other: &'a Surface,
}

/// Layers of pairs, in the order in which a pair is taken into the first that fits.
const LAYERS: [&str; 6] = [
    "same name",
    "similar name",
    "name in local part",
    "same local part",
    "same first name and domain",
    "random",
];

/// Draws pairs. `surfaces` are in the order of their addresses.
pub(crate) fn pairs(source: Source, surfaces: &[Surface]) -> Vec<DrawnPair<'_>> {
    let mut taken: BTreeSet<(usize, usize)> = BTreeSet::new();
    let mut drawn = Vec::new();
    for layer in LAYERS {
        let mut lots: Vec<(String, String, (usize, usize))> = Vec::new();
        for ((one, other), group) in candidates(layer, source, surfaces) {
            if taken.insert((one, other)) {
                let (first, second) = (&surfaces[one].address, &surfaces[other].address);
                let parts = [source.name(), first.as_str(), second.as_str()];
                lots.push((hash(SEED, &parts), group, (one, other)));
            }
        }
        lots.sort();
        let mut of_group: BTreeMap<String, usize> = BTreeMap::new();
        lots.retain(|(_, group, _)| {
            let count = of_group.entry(group.clone()).or_default();
            *count += 1;
            *count <= PAIRS_OF_A_GROUP
        });
        let of = lots.len();
        let many = if layer == LAYERS[0] {
            PAIRS_OF_ONE_NAME
        } else {
            PAIRS
        };
        drawn.extend(lots.into_iter().take(many).map(|(_, _, (one, other))| {
            let (one, other) = (&surfaces[one], &surfaces[other]);
            DrawnPair {
                key: hash(SALT, &[one.address.as_str(), other.address.as_str()]),
                layer,
                of,
                one,
                other,
            }
        }));
    }
    drawn
}

/// A group of more than this many is no sign that two of it are one.
const MOST_IN_A_GROUP: usize = 200;

/// Pairs, and the group that each is drawn from.
type Candidates = BTreeMap<(usize, usize), String>;

fn candidates(layer: &str, source: Source, surfaces: &[Surface]) -> Candidates {
    let names: Vec<Vec<String>> = surfaces.iter().map(Surface::name).collect();
    let full = |at: usize| names[at].len() >= 2;
    let long = |word: &&String| word.chars().count() >= 3;
    let all = 0..surfaces.len();
    match layer {
        "same name" => grouped(
            all.filter(|&at| full(at))
                .map(|at| (names[at].join(" "), at)),
        ),
        "similar name" => {
            let by_word = all.filter(|&at| full(at)).flat_map(|at| {
                let words = names[at].iter().filter(long);
                words.map(move |word| (word.clone(), at))
            });
            let mut found = grouped(by_word);
            found.retain(|&(one, other), _| share_an_initial(&names[one], &names[other]));
            found
        }
        "name in local part" => {
            let locals: Vec<String> = surfaces
                .iter()
                .map(|surface| words(surface.address.local()).concat())
                .collect();
            let mut found = BTreeMap::new();
            for at in all.filter(|&at| full(at)) {
                for (other, local) in locals.iter().enumerate() {
                    if other != at && spells(local, &names[at]) {
                        found.insert((at.min(other), at.max(other)), names[at].join(" "));
                    }
                }
            }
            found
        }
        "same local part" => grouped(
            all.filter(|&at| surfaces[at].layer() != "word")
                .map(|at| (surfaces[at].address.local().to_owned(), at))
                .filter(|(local, _)| local.chars().count() >= 4),
        ),
        "same first name and domain" => grouped(all.filter_map(|at| {
            let first = surfaces[at].first_name()?;
            Some((format!("{first}@{}", surfaces[at].address.domain()), at))
        })),
        _ => all
            .filter(|&at| surfaces[at].wrote > 0)
            .filter_map(|at| {
                let address = surfaces[at].address.as_str();
                let lot = hash(SEED, &[source.name(), "random", address]);
                let number = u64::from_str_radix(&lot, 16).ok()?;
                let other = (number % surfaces.len() as u64) as usize;
                (other != at).then_some(((at.min(other), at.max(other)), lot))
            })
            .collect(),
    }
}

/// The pairs within each group of one key.
fn grouped(keyed: impl Iterator<Item = (String, usize)>) -> Candidates {
    let mut groups: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for (key, at) in keyed {
        groups.entry(key).or_default().insert(at);
    }
    let mut found = Candidates::new();
    for (key, members) in groups {
        let members: Vec<usize> = members.into_iter().collect();
        if members.len() > MOST_IN_A_GROUP {
            continue;
        }
        for (i, &one) in members.iter().enumerate() {
            for &other in &members[i + 1..] {
                found.entry((one, other)).or_insert_with(|| key.clone());
            }
        }
    }
    found
}

/// Whether, beside the words that stand in both, each name has one that begins as the other's does.
fn share_an_initial(one: &[String], other: &[String]) -> bool {
    let initials = |these: &[String], those: &[String]| -> BTreeSet<char> {
        let own = these.iter().filter(|word| !those.contains(word));
        own.filter_map(|word| word.chars().next()).collect()
    };
    let (ours, theirs) = (initials(one, other), initials(other, one));
    ours.is_empty() || theirs.is_empty() || !ours.is_disjoint(&theirs)
}

/// Whether a local part spells out two words of a name, or one of them with another's initial before or behind.
fn spells(local: &str, name: &[String]) -> bool {
    name.iter().enumerate().any(|(i, one)| {
        name.iter().skip(i + 1).any(|other| {
            let both = one.len() + other.len() >= 6
                && one.len() >= 2
                && other.len() >= 2
                && local.contains(one.as_str())
                && local.contains(other.as_str());
            let short = |initial: &str, word: &str| {
                word.len() >= 4
                    && initial.chars().next().is_some_and(|initial| {
                        local == format!("{initial}{word}") || local == format!("{word}{initial}")
                    })
            };
            both || short(one, other) || short(other, one)
        })
    })
}
