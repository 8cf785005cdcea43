//! Who was met through whom: a third person wrote to both, and soon the user wrote.

use super::exchange::REPLY_WITHIN;
use super::links::gather;
use super::roll::{Letter, Roll};
use crate::model::{History, Kind, People, PersonId, Timestamp};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// A mail to more people than this, its author and the user counted, introduces nobody.
const INTRODUCTION_PEOPLE: usize = 8;

/// A mail to more people than this, the user not counted, is not written to anybody in particular.
const DIRECT_PEOPLE: usize = 3;

/// Somebody met through somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Who was met.
    pub newcomer: PersonId,
    /// Who wrote to both: one of them is who introduced.
    pub by: BTreeSet<PersonId>,
    /// Of them, those whom earlier mail shows together with the newcomer, and in touch with the user: only they can be
    /// found before they introduce.
    pub foreseeable: BTreeSet<PersonId>,
    /// When the first of them did. What was known before this moment is all that an answer may rest on.
    pub introduced: Timestamp,
    /// When the user first wrote to the newcomer.
    pub met: Timestamp,
}

/// A mail that may introduce.
struct Introducing {
    time: i64,
    author: u32,
    present: Vec<u32>,
}

/// Returns whom the user met through somebody before `until`, in the order of meeting: the first direct mail (to three
/// at most) to somebody who had neither been written to nor written before, within 14 days after a third person wrote
/// a mail that the user has and that they are on (with eight people at most).
pub fn meetings(history: &History, people: &People, until: Timestamp) -> Vec<Meeting> {
    let roll = Roll::new(history, people);
    let mut found = met(&roll, history, people, until);
    foresee(&roll, history, until, &mut found);
    found
}

/// Finds who was met, whether or not it could be foreseen.
fn met(roll: &Roll, history: &History, people: &People, until: Timestamp) -> Vec<Meeting> {
    let is_person: Vec<bool> = people.iter().map(|one| one.kind == Kind::Person).collect();
    let mut known = vec![false; roll.len()];
    let mut recent = VecDeque::<Introducing>::new();
    let mut found = Vec::new();
    roll.letters(history, until, |letter| {
        let now = letter.time;
        if letter.author != roll.me() {
            known[letter.author as usize] = true;
            recent.extend(introducing(letter, roll.me()));
            return;
        }
        while recent
            .front()
            .is_some_and(|one| one.time < now - REPLY_WITHIN)
        {
            recent.pop_front();
        }
        let others = || letter.recipients.iter().map(|(person, _)| *person);
        let others = || others().filter(|&person| person != roll.me());
        if others().count() <= DIRECT_PEOPLE {
            for newcomer in others().filter(|&one| !known[one as usize] && is_person[one as usize])
            {
                let via = recent.iter().filter(|one| one.introduces(newcomer));
                if let Some(introduced) = via.clone().map(|one| one.time).min() {
                    found.push(Meeting {
                        newcomer: roll.id(newcomer),
                        by: via.map(|one| roll.id(one.author)).collect(),
                        foreseeable: BTreeSet::new(),
                        introduced: Timestamp(introduced),
                        met: Timestamp(letter.time),
                    });
                }
            }
        }
        for other in others() {
            known[other as usize] = true;
        }
    });
    found
}

/// Looks which of those who introduced had been seen with the newcomer before.
fn foresee(roll: &Roll, history: &History, until: Timestamp, found: &mut [Meeting]) {
    let mut of_newcomer = BTreeMap::<u32, Vec<usize>>::new();
    for (at, meeting) in found.iter().enumerate() {
        let newcomer = roll.find(meeting.newcomer);
        newcomer
            .into_iter()
            .for_each(|one| of_newcomer.entry(one).or_default().push(at));
    }
    // When the user first was in touch with each.
    let mut since = vec![i64::MAX; roll.len()];
    let mut together = vec![BTreeSet::new(); found.len()];
    let mut present = Vec::new();
    roll.letters(history, until, |letter| {
        let time = Timestamp(letter.time);
        let of_mine = letter.recipients.iter().map(|(person, _)| *person);
        let touched = of_mine
            .filter(|_| letter.author == roll.me())
            .chain([letter.author]);
        for one in touched {
            since[one as usize] = since[one as usize].min(time.0);
        }
        gather(letter, roll.me(), &mut present);
        for newcomer in &present {
            for &at in of_newcomer.get(newcomer).into_iter().flatten() {
                if time < found[at].introduced {
                    together[at].extend(present.iter().map(|&one| roll.id(one)));
                }
            }
        }
    });
    for (meeting, together) in found.iter_mut().zip(together) {
        let known = |id: &PersonId| {
            let number = roll.find(*id);
            number.is_some_and(|one| since[one as usize] < meeting.introduced.0)
        };
        let seen = meeting.by.intersection(&together).copied();
        meeting.foreseeable = seen.filter(known).collect();
    }
}

impl Introducing {
    fn introduces(&self, newcomer: u32) -> bool {
        self.author != newcomer && self.present.binary_search(&newcomer).is_ok()
    }
}

/// Returns the mail as one that may introduce, if few enough people are on it.
fn introducing(letter: &Letter<'_>, me: u32) -> Option<Introducing> {
    let mut present = Vec::new();
    gather(letter, me, &mut present);
    let with_me = present.len() + usize::from(letter.field_of(me).is_some());
    (with_me <= INTRODUCTION_PEOPLE).then_some(Introducing {
        time: letter.time,
        author: letter.author,
        present,
    })
}
