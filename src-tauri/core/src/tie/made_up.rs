//! Made-up histories for tests: people by first name, `me` among them, and days before a fixed `NOW`.

use super::{links, score};
use crate::model::{
    Address, AddressId, DAY, Field, History, Kind, Link, MessageHash, MessageId, People, Person,
    PersonId, Place, Spelling, SpellingId, Tie, Timestamp, Traits,
};

/// 2026-01-01.
pub(super) const NOW: Timestamp = Timestamp(1_767_225_600);

/// A message as a test writes it.
#[derive(Clone, Debug, Default)]
pub(super) struct Mail {
    /// Days before [`NOW`]; negative for later.
    pub(super) days_ago: f64,
    pub(super) from: &'static str,
    pub(super) to: Vec<&'static str>,
    pub(super) cc: Vec<&'static str>,
    pub(super) traits: Traits,
    pub(super) hash: Option<u8>,
    pub(super) parent: Option<u8>,
}

pub(super) fn mail(days_ago: f64, from: &'static str, to: &[&'static str]) -> Mail {
    Mail {
        days_ago,
        from,
        to: to.to_vec(),
        ..Mail::default()
    }
}

impl Mail {
    pub(super) fn cc(mut self, cc: &[&'static str]) -> Self {
        self.cc = cc.to_vec();
        self
    }

    pub(super) fn bulk(mut self) -> Self {
        self.traits = Traits::UNSUBSCRIBE;
        self
    }

    pub(super) fn named(mut self, hash: u8) -> Self {
        self.hash = Some(hash);
        self
    }

    pub(super) fn answering(mut self, parent: u8) -> Self {
        self.parent = Some(parent);
        self
    }
}

/// A mailbox: its messages, and everybody in them.
pub(super) struct Mailbox {
    pub(super) history: History,
    pub(super) people: People,
    pub(super) names: Vec<&'static str>,
}

impl Mailbox {
    /// Gathers messages; everybody has one address, and whoever is called `list` or `robot` is one.
    pub(super) fn new(mails: &[Mail]) -> Self {
        let mut names: Vec<&'static str> = mails
            .iter()
            .flat_map(|mail| mail.to.iter().chain(&mail.cc).chain([&mail.from]))
            .copied()
            .collect();
        names.push("me");
        names.sort_unstable();
        names.dedup();
        Self::numbered(mails, names)
    }

    /// The same, with ids in the order of `names`, in which everybody stands once.
    pub(super) fn numbered(mails: &[Mail], names: Vec<&'static str>) -> Self {
        let mut history = History::new();
        let mut people = Vec::new();
        for (name, id) in names.iter().zip(1i64..) {
            let spelled = format!("{name}@ex.org");
            let address = Address::normalise(&spelled).unwrap();
            history.add_address(AddressId(id), address);
            history.add_spelling(Spelling {
                id: SpellingId(id),
                address: AddressId(id),
                spelled: spelled.clone(),
                name: String::new(),
            });
            people.push(Person {
                id: PersonId(id),
                name: (*name).to_owned(),
                addresses: vec![AddressId(id)],
                spelled: vec![spelled],
                organisation: None,
                kind: match *name {
                    "list" => Kind::List,
                    "robot" => Kind::Robot,
                    _ => Kind::Person,
                },
                is_me: *name == "me",
            });
        }
        let place = |name: &str, field| Place {
            spelling: SpellingId(1 + names.iter().position(|one| *one == name).unwrap() as i64),
            field,
        };
        for (mail, id) in mails.iter().zip(1i64..) {
            let to = mail.to.iter().map(|name| place(name, Field::To));
            let cc = mail.cc.iter().map(|name| place(name, Field::Cc));
            history.add_message(
                MessageId(id),
                Timestamp(NOW.0 - (mail.days_ago * DAY as f64) as i64),
                mail.traits,
                None,
                mail.hash.map(|hash| MessageHash([hash; 16])),
                mail.parent.map(|hash| MessageHash([hash; 16])),
                [place(mail.from, Field::From)]
                    .into_iter()
                    .chain(to)
                    .chain(cc),
            );
        }
        history.sort();
        Self {
            history,
            people: People::new(people),
            names,
        }
    }

    pub(super) fn id(&self, name: &str) -> PersonId {
        let at = self.names.iter().position(|one| *one == name);
        PersonId(at.map_or(0, |at| at as i64 + 1))
    }

    pub(super) fn ties(&self) -> Vec<Tie> {
        score(&self.history, &self.people, NOW)
    }

    pub(super) fn find_tie(&self, name: &str) -> Option<Tie> {
        let id = self.id(name);
        self.ties().into_iter().find(|tie| tie.person == id)
    }

    pub(super) fn tie(&self, name: &str) -> Tie {
        self.find_tie(name)
            .unwrap_or_else(|| panic!("no tie to {name}"))
    }

    pub(super) fn find_link(&self, from: &str, to: &str) -> Option<Link> {
        let (from, to) = (self.id(from), self.id(to));
        links(&self.history, &self.people, NOW)
            .into_iter()
            .find(|link| link.from == from && link.to == to)
    }
}
