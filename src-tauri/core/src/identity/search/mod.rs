//! People and companies found by what is typed: words of names in any order, their beginnings, nicknames, other scripts,
//! parts of addresses and domains, and words with a slip of the finger. Pure.

mod forms;
mod vocabulary;
mod whole;

use super::{names, nicknames, organisation};
use crate::model::{People, Person, PersonId};
use forms::Forms;
use vocabulary::{Builder, Vocabulary};

pub use forms::folded;
pub(super) use forms::latin;
pub(super) use vocabulary::is_slip;
pub use whole::WholeName;

/// Slips of the finger are allowed for where fewer than this many are found without.
const FEW: usize = 5;
/// Words beyond so many are passed over.
const MOST_WORDS: usize = 12;

/// How close what was found is to what was typed, closest first: that of its least close word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Closeness {
    /// The name, whole, its words in whatever order.
    Whole,
    /// Words of it.
    Word,
    /// Beginnings of its words.
    Beginning,
    /// Another name for the same: Bob for Robert.
    Nickname,
    /// Letters within its words.
    Within,
    /// Words of it but for a letter, or two of eight or more.
    Slip,
}

/// Something found, and how close it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found<T> {
    /// What.
    pub what: T,
    /// How close.
    pub closeness: Closeness,
    /// How close its words are altogether: less is closer. Compares those of one closeness.
    pub distance: u32,
}

/// Everybody of a store by the words of their names, addresses and organisations.
pub struct Directory {
    people: Vec<PersonId>,
    /// The words of each name, in the order of their letters.
    names: Vec<Vec<String>>,
    words: Vocabulary,
}

impl Directory {
    /// Gathers the words of everybody, the user too.
    pub fn new(people: &People) -> Self {
        let everybody: Vec<&Person> = people.iter().collect();
        let mut builder = Builder::default();
        for (entry, person) in everybody.iter().enumerate() {
            for word in names_words(&person.name) {
                builder.add(entry, word);
            }
            for address in &person.spelled {
                builder.add_text(entry, address.to_lowercase());
                for part in address.split(|c: char| !c.is_alphanumeric()) {
                    builder.add(entry, part);
                }
            }
            if let Some(domain) = &person.organisation {
                builder.add_text(entry, domain.clone());
                domain
                    .split(['.', '-'])
                    .for_each(|part| builder.add(entry, part));
            }
        }
        Self {
            people: everybody.iter().map(|person| person.id).collect(),
            names: everybody
                .iter()
                .map(|person| sorted_words(&person.name))
                .collect(),
            words: builder.finish(),
        }
    }

    /// Finds people by every word of `text`, closest first, then by id.
    pub fn find(&self, text: &str) -> Vec<Found<PersonId>> {
        let typed = sorted_words(text);
        let entries = found(&self.words, self.people.len(), text, |entry| {
            self.names.get(entry).is_some_and(|name| *name == typed)
        });
        in_order(entries, |entry| self.people.get(entry).copied())
    }
}

/// Companies by the words of their domains.
pub struct Companies {
    domains: Vec<String>,
    words: Vocabulary,
}

impl Companies {
    /// Gathers the words of mail domains, each once.
    pub fn new(domains: impl IntoIterator<Item = String>) -> Self {
        let domains: Vec<String> = domains.into_iter().collect();
        let mut builder = Builder::default();
        for (entry, domain) in domains.iter().enumerate() {
            builder.add_text(entry, domain.clone());
            let label = label(domain);
            builder.add(entry, label);
            builder.add(entry, &label.replace('-', ""));
            label.split('-').for_each(|part| builder.add(entry, part));
        }
        Self {
            domains,
            words: builder.finish(),
        }
    }

    /// Finds companies by a domain, or by a name as people write it, `Ex Corp.` for ex-corp.com, closest first; equally
    /// close ones in the order in which they were given.
    pub fn find(&self, text: &str) -> Vec<Found<&str>> {
        let domain = text.trim().trim_start_matches('@').to_lowercase();
        let plain = without_form(&domain);
        // A name in several words may be one in the domain, and Corp may be part of it or not.
        let joined = [&domain, &plain].map(|name| name.split(BETWEEN).collect::<String>());
        let whole = |entry: usize| {
            self.domains.get(entry).is_some_and(|known| {
                *known == domain || joined.contains(&label(known).replace('-', ""))
            })
        };
        let mut entries: Vec<Found<usize>> = Vec::new();
        for name in [&domain, &plain].into_iter().chain(&joined) {
            for more in found(&self.words, self.domains.len(), name, whole) {
                match entries.iter_mut().find(|known| known.what == more.what) {
                    Some(known) if more.closeness < known.closeness => *known = more,
                    Some(_) => {}
                    None => entries.push(more),
                }
            }
        }
        in_order(entries, |entry| self.domains.get(entry).map(String::as_str))
    }
}

/// Puts entries in order, the closest first, and names what they are of.
fn in_order<T>(mut entries: Vec<Found<usize>>, name: impl Fn(usize) -> Option<T>) -> Vec<Found<T>> {
    entries.sort_by_key(|found| (found.closeness, found.distance, found.what));
    let named = entries.into_iter().filter_map(|found| {
        Some(Found {
            what: name(found.what)?,
            closeness: found.closeness,
            distance: found.distance,
        })
    });
    named.collect()
}

/// Returns what somebody registered of a domain: `ex` of `ex.co.uk`.
fn label(domain: &str) -> &str {
    let registrable = organisation::registrable(domain).unwrap_or(domain);
    registrable.split('.').next().unwrap_or(registrable)
}

/// What stands between the words of a company's name.
const BETWEEN: [char; 6] = ['-', ' ', '.', ',', '&', '\''];
/// Words behind a company's name that say only what form of company it is.
const FORMS_OF_COMPANY: &[&str] = &[
    "ag",
    "bv",
    "co",
    "company",
    "corp",
    "corporation",
    "gmbh",
    "inc",
    "kg",
    "limited",
    "llc",
    "llp",
    "ltd",
    "oy",
    "plc",
    "sa",
    "sarl",
    "spa",
    "srl",
];

/// Returns a company's name without its form at the end; as it is where nothing else would be left.
fn without_form(name: &str) -> String {
    let mut words: Vec<&str> = name.split_whitespace().collect();
    while words.len() > 1
        && words.last().is_some_and(|last| {
            let last = last.replace(['.', ','], "");
            FORMS_OF_COMPANY.contains(&last.as_str())
        })
    {
        words.pop();
    }
    words.join(" ").trim_end_matches([',', '.']).to_owned()
}

fn names_words(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ';' | '(' | ')' | '"' | '/'))
        .filter(|word| !word.is_empty())
}

fn sorted_words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = names_words(name)
        .map(names::folded)
        .filter(|word| !word.is_empty())
        .collect();
    words.sort_unstable();
    words
}

/// Finds entries by every word of `text`, in no order; `is_whole` says which are meant by all of it.
fn found(
    words: &Vocabulary,
    entries: usize,
    text: &str,
    is_whole: impl Fn(usize) -> bool,
) -> Vec<Found<usize>> {
    let typed: Vec<Forms> = text
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '"' | '<' | '>' | '(' | ')'))
        .map(Forms::of)
        .filter(|forms| !forms.is_empty())
        .take(MOST_WORDS)
        .collect();
    if typed.is_empty() {
        return Vec::new();
    }
    let mut found = meeting(words, entries, &typed, false);
    if found.len() < FEW {
        let known: Vec<usize> = found.iter().map(|found| found.what).collect();
        let slips = meeting(words, entries, &typed, true);
        found.extend(slips.into_iter().filter(|slip| !known.contains(&slip.what)));
    }
    for one in &mut found {
        if one.closeness == Closeness::Word && is_whole(one.what) {
            one.closeness = Closeness::Whole;
            one.distance = 0;
        }
    }
    found
}

/// Returns the entries that have every word.
fn meeting(words: &Vocabulary, entries: usize, typed: &[Forms], slips: bool) -> Vec<Found<usize>> {
    let mut best: Vec<Option<(Closeness, u32)>> = vec![Some((Closeness::Whole, 0)); entries];
    for forms in typed {
        let mut here: Vec<Option<Closeness>> = vec![None; entries];
        words.each(forms, slips, |closeness, entry| {
            if let Some(known) = here.get_mut(entry)
                && known.is_none_or(|known| closeness < known)
            {
                *known = Some(closeness);
            }
        });
        for (best, here) in best.iter_mut().zip(here) {
            *best = best
                .zip(here)
                .map(|((least, sum), here)| (least.max(here), sum + here as u32));
        }
    }
    let met = best.into_iter().enumerate();
    met.filter_map(|(what, best)| {
        let (closeness, distance) = best?;
        Some(Found {
            what,
            closeness,
            distance,
        })
    })
    .collect()
}

#[cfg(test)]
mod tests;
