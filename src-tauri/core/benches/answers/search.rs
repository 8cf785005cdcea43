//! How long people are looked for among a hundred thousand, as their names are typed.

use super::{Random, timed};
use closeknit_core::inside::identity::Directory;
use closeknit_core::model::{AddressId, Kind, People, Person, PersonId};
use std::time::Duration;

const PEOPLE: usize = 100_000;
/// What somebody is looked for by, and how that is typed for a person.
type Way = (&'static str, fn(&Person) -> String);

/// Sounds that names are put together of.
const SOUNDS: [&str; 24] = [
    "an", "bel", "cor", "da", "el", "fen", "gar", "hol", "is", "jo", "ka", "li", "mar", "nor",
    "ol", "per", "qui", "ros", "sil", "tor", "ul", "ver", "wes", "yar",
];

/// Looks for people by names, beginnings, slips and parts of addresses, and prints how long that takes.
pub(super) fn look_for_people(random: &mut Random) {
    let people = people(random);
    let (directory, took) = timed(|| Directory::new(&people));
    println!("directory of {PEOPLE} people: {took:.2?}");
    let all: Vec<&Person> = people.iter().collect();
    let ways: [Way; 6] = [
        ("name", |person| person.name.clone()),
        ("one letter", |person| person.name.chars().take(1).collect()),
        ("beginning", |person| person.name.chars().take(4).collect()),
        ("letters within", |person| {
            person.name.chars().skip(2).take(4).collect()
        }),
        ("a slip", |person| person.name.replacen('r', "t", 1)),
        ("address", |person| person.spelled[0].clone()),
    ];
    for (way, text) in ways {
        let mut found = 0;
        let mut took: Vec<Duration> = (0..100)
            .map(|_| {
                let person = all[(random.next() % PEOPLE as u64) as usize];
                let (people, took) = timed(|| directory.find(&text(person)));
                found += people.len();
                took
            })
            .collect();
        took.sort_unstable();
        println!(
            "find by {way}: p50 {:.2?}, p99 {:.2?}; {found} found in 100",
            took[50], took[98]
        );
    }
}

/// People of two names each, at companies and with freemail.
fn people(random: &mut Random) -> People {
    let mut name = |sounds: u64| -> String {
        let mut sound = || SOUNDS[(random.next() % SOUNDS.len() as u64) as usize];
        let word: String = (0..sounds).map(|_| sound()).collect();
        word[..1].to_uppercase() + &word[1..]
    };
    People::new((0..PEOPLE as i64).map(|id| {
        let (first, last, company) = (name(2), name(3), name(2).to_lowercase());
        let local = format!("{first}.{last}").to_lowercase();
        let domain = format!("{company}.example");
        Person {
            id: PersonId(id),
            name: format!("{first} {last}"),
            addresses: vec![AddressId(id)],
            spelled: vec![
                format!("{local}@{domain}"),
                format!("{local}{id}@post.example"),
            ],
            organisation: Some(domain),
            kind: Kind::Person,
            is_me: false,
        }
    }))
}
