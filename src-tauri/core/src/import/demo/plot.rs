//! Who writes to whom, and when: the letters of the made-up mailbox, before they are put into words.

use super::bulk::{SOURCES, Sort, Source};
use super::cast::{Cast, Character, ME, Tier};
use super::clock::{self, Rhythm, Zone};
use super::dice::Dice;
use super::story::{ASSISTANT, SCENES, Scene};
use crate::model::DAY;

/// Marks a writer or reader that is a [`Source`] and not one of the cast.
const SOURCE: u32 = 1 << 31;

/// Stands for no parent.
pub(super) const NONE: u32 = u32::MAX;

/// How a letter is special.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    /// It is not.
    Plain,
    /// It came through the list of that number in [`SOURCES`].
    Through(u8),
    /// The assistant sent it for the user and says so.
    OnBehalf,
    /// The assistant sent it for the user in his own name, from her account.
    FromHerAccount,
    /// The user got it unseen by others.
    Blind,
}

/// One message.
#[derive(Clone, Debug)]
pub(super) struct Letter {
    pub(super) at: i64,
    pub(super) author: u32,
    /// The conversation it belongs to.
    pub(super) key: u32,
    /// The letter it answers, or [`NONE`].
    pub(super) parent: u32,
    pub(super) manner: Manner,
    /// Whether the user's own address stands on it, not the firm's.
    pub(super) private: bool,
    readers: (u32, u8, u8),
}

/// Returns the sender that a writer or reader stands for, if it is none of the cast.
pub(super) fn source(who: u32) -> Option<&'static Source> {
    (who & SOURCE != 0)
        .then(|| SOURCES.get((who & !SOURCE) as usize))
        .flatten()
}

/// Every letter, in the order of their times once told.
pub(super) struct Plot<'a> {
    pub(super) cast: &'a Cast,
    pub(super) letters: Vec<Letter>,
    readers: Vec<u32>,
    now: i64,
    next_key: u32,
}

/// A conversation about to be held.
struct Talk {
    at: i64,
    with: usize,
    others: Vec<usize>,
    length: usize,
}

impl<'a> Plot<'a> {
    /// Tells the story and everybody's everyday mail, then fills up with lists and programs to `messages` letters.
    pub(super) fn tell(cast: &'a Cast, seed: u64, now: i64, messages: usize) -> Self {
        let mut plot = Self {
            cast,
            letters: Vec::with_capacity(messages + messages / 50),
            readers: Vec::with_capacity(messages * 2),
            now,
            next_key: 0,
        };
        plot.story(seed);
        let everyday = (messages as f64 * 0.76) - plot.letters.len() as f64;
        plot.everyday(seed, everyday);
        plot.impersonal(seed, messages.saturating_sub(plot.letters.len()));
        plot
    }

    /// Returns who stands in To and who in Cc.
    pub(super) fn readers(&self, letter: &Letter) -> (&[u32], &[u32]) {
        let (start, to, cc) = letter.readers;
        let middle = start as usize + usize::from(to);
        let end = middle + usize::from(cc);
        (
            self.readers.get(start as usize..middle).unwrap_or_default(),
            self.readers.get(middle..end).unwrap_or_default(),
        )
    }

    fn ago(&self, days: i64) -> i64 {
        self.now - days * DAY
    }

    fn write(&mut self, at: i64, author: u32, to: &[u32], cc: &[u32], private: bool) -> u32 {
        let start = self.readers.len() as u32;
        self.readers.extend(to.iter().chain(cc));
        self.letters.push(Letter {
            at,
            author,
            key: self.next_key,
            parent: NONE,
            manner: Manner::Plain,
            private,
            readers: (start, to.len() as u8, cc.len() as u8),
        });
        self.letters.len() as u32 - 1
    }

    fn story(&mut self, seed: u64) {
        let cast = self.cast;
        for (index, person) in cast.people.iter().enumerate() {
            let mut dice = Dice::new(seed, 1_000 + index as u64);
            for phase in person.phases {
                let weeks = (phase.from - phase.to) as f64 / 7.0;
                let talks = dice.round(weeks * phase.weekly);
                let (from, to) = (self.ago(phase.from), self.ago(phase.to));
                self.talks(&mut dice, index, talks, (from, to));
            }
        }
        for (index, scene) in SCENES.iter().enumerate() {
            self.scene(&mut Dice::new(seed, 500 + index as u64), scene);
        }
        self.for_me(&mut Dice::new(seed, 499));
    }

    fn scene(&mut self, dice: &mut Dice, scene: &Scene) {
        let author = self.cast.find(scene.author);
        let known = |names: &[&str]| -> Vec<u32> {
            names
                .iter()
                .map(|name| self.cast.find(name) as u32)
                .collect()
        };
        let (mut to, mut cc) = (known(scene.to), known(scene.cc));
        if author == ME {
            cc.clear();
        } else if scene.to_me {
            to.insert(0, ME as u32);
        } else {
            cc.push(ME as u32);
        }
        let person = &self.cast.people[author];
        let (zone, rhythm) = (person.zone, person.rhythm);
        let step = (scene.from - scene.until) * DAY / scene.times;
        for turn in 0..scene.times {
            let from = self.ago(scene.from) + turn * step;
            let at = clock::moment(dice, from, from + step, zone, rhythm).min(self.now - 3_600);
            self.next_key += 1;
            self.write(at, author as u32, &to, &cc, rhythm == Rhythm::Home);
        }
    }

    /// The assistant sends for the user: mostly saying so, at times in his own name out of her Sent folder.
    fn for_me(&mut self, dice: &mut Dice) {
        let assistant = self
            .cast
            .people
            .iter()
            .position(|person| person.addresses.iter().any(|(a, _)| a == ASSISTANT))
            .unwrap_or(ME) as u32;
        for turn in 0..36 {
            let to = 1 + dice.below(20) as u32;
            let from = self.ago(700 - turn * 19);
            let at = clock::moment(dice, from, from + 10 * DAY, Zone::HOME, Rhythm::Work);
            self.next_key += 1;
            let told = self.cast.people[to as usize]
                .phases
                .iter()
                .any(|phase| (self.ago(phase.from)..=self.ago(phase.to + 20)).contains(&at));
            if to == assistant || !told {
                continue;
            }
            if turn % 6 == 5 {
                let letter = self.write(at, assistant, &[to], &[], false);
                self.letters[letter as usize].manner = Manner::FromHerAccount;
            } else {
                let letter = self.write(at, ME as u32, &[to], &[], false);
                self.letters[letter as usize].manner = Manner::OnBehalf;
            }
        }
    }

    fn everyday(&mut self, seed: u64, messages: f64) {
        let cast = self.cast;
        // Who is known for longer has written more; nobody becomes a friend within a month.
        let share = |person: &Character| {
            person.tier.habits().0 * ((person.from - person.to) as f64 / 1_400.0).clamp(0.1, 1.4)
        };
        let all: f64 = cast.people.iter().map(share).sum();
        for (index, person) in cast.people.iter().enumerate() {
            if share(person) > 0.0 && all > 0.0 {
                let mut dice = Dice::new(seed, 100_000 + index as u64);
                let lively = 0.5 + dice.unit();
                let expected = (messages * share(person) / all * lively).max(1.0);
                let talks = dice.round(expected / person.talk).max(1);
                let (from, to) = (self.ago(person.from), self.ago(person.to));
                self.talks(&mut dice, index, talks, (from, to));
            }
        }
    }

    fn talks(&mut self, dice: &mut Dice, with: usize, talks: usize, (from, to): (i64, i64)) {
        let person = &self.cast.people[with];
        for _ in 0..talks {
            let talk = Talk {
                at: clock::moment(dice, from, to, Zone::HOME, person.rhythm),
                with,
                others: self.others(dice, with),
                length: dice.length(person.talk),
            };
            self.hold(dice, &talk);
        }
    }

    /// Returns who else is on a conversation: people of the same circle.
    fn others(&self, dice: &mut Dice, with: usize) -> Vec<usize> {
        let person = &self.cast.people[with];
        let p = match (person.circle, person.rhythm) {
            (0, _) => return Vec::new(),
            (_, Rhythm::Work) => 0.34,
            (_, Rhythm::Home) => 0.18,
        };
        if !dice.chance(p) {
            return Vec::new();
        }
        let circle = &self.cast.circles[person.circle];
        let most = if dice.chance(0.06) {
            20
        } else {
            dice.length(1.8).min(5)
        };
        let start = dice.below(circle.len());
        circle
            .iter()
            .cycle()
            .skip(start)
            .take(circle.len())
            .copied()
            .filter(|&other| other != with && self.cast.people[other].tier != Tier::Subscriber)
            .take(most)
            .collect()
    }

    fn hold(&mut self, dice: &mut Dice, talk: &Talk) {
        let cast = self.cast;
        let person = &cast.people[talk.with];
        let private = person.rhythm == Rhythm::Home;
        self.next_key += 1;
        let mut author = if dice.chance(0.47) { ME } else { talk.with };
        let (mut at, mut parent, mut answered) =
            (talk.at, NONE, if author == ME { talk.with } else { ME });
        for _ in 0..talk.length {
            if at >= self.now {
                return;
            }
            let to = [answered as u32];
            let everyone = [ME, talk.with];
            let cc: Vec<u32> = everyone
                .iter()
                .chain(&talk.others)
                .filter(|&&other| other != author && other != answered)
                .map(|&other| other as u32)
                .collect();
            let letter = self.write(at, author as u32, &to, &cc, private);
            let written = &mut self.letters[letter as usize];
            written.parent = parent;
            if author != ME && parent == NONE && cc.is_empty() && dice.chance(0.004) {
                written.manner = Manner::Blind;
            }
            let next = match author {
                ME if !talk.others.is_empty() && dice.chance(0.3) => *dice.pick(&talk.others),
                ME => talk.with,
                _ if !talk.others.is_empty() && dice.chance(0.25) => {
                    let other = *dice.pick(&talk.others);
                    if other == author { ME } else { other }
                }
                _ => ME,
            };
            let replier = &cast.people[next];
            let hours = match (next, author) {
                (ME, from) => cast.people[from].replies.1,
                _ => replier.replies.0,
            };
            let answer = at + dice.delay(hours);
            at = clock::awake(dice, answer, replier.zone);
            (answered, author) = (author, next);
            // A program in seven-and-twenty forgets to say what it answers.
            parent = if dice.chance(0.037) { NONE } else { letter };
        }
    }

    fn impersonal(&mut self, seed: u64, messages: usize) {
        let mut dice = Dice::new(seed, 7);
        let subscribers: Vec<u32> = (1..self.cast.people.len() as u32)
            .filter(|&who| self.cast.people[who as usize].tier == Tier::Subscriber)
            .collect();
        let all: f64 = SOURCES.iter().map(|source| source.share).sum();
        let end = self.letters.len() + messages;
        for (index, source) in SOURCES.iter().enumerate() {
            let wanted = (messages as f64 * source.share / all) as usize;
            let wanted = wanted.min(end - self.letters.len());
            self.source(&mut dice, index, source, wanted, &subscribers);
        }
        // What rounding left over is the liveliest list's.
        if let Some(source) = SOURCES.first() {
            let left = end - self.letters.len();
            self.source(&mut dice, 0, source, left, &subscribers);
        }
    }

    fn source(&mut self, dice: &mut Dice, index: usize, source: &Source, n: usize, list: &[u32]) {
        let (from, to) = (self.ago(source.from), self.ago(source.to) - 7_200);
        let me = SOURCE | index as u32;
        let end = self.letters.len() + n;
        while self.letters.len() < end {
            self.next_key += 1;
            let rhythm = Rhythm::Work;
            let at = clock::moment(dice, from, to, Zone::HOME, rhythm);
            match source.sort {
                Sort::List if !list.is_empty() => self.thread(dice, index, at, end, list),
                Sort::Desk => {
                    let ask = dice.chance(0.4);
                    let mut parent = NONE;
                    if ask {
                        parent = self.write(at, ME as u32, &[me], &[], false);
                    }
                    if self.letters.len() < end {
                        let later = (at + dice.delay(20.0)).min(self.now - 60);
                        let letter = self.write(later, me, &[ME as u32], &[], false);
                        self.letters[letter as usize].parent = parent;
                    }
                }
                _ => {
                    let private = index.is_multiple_of(2);
                    self.write(at, me, &[ME as u32], &[], private);
                }
            }
        }
    }

    fn thread(&mut self, dice: &mut Dice, index: usize, at: i64, end: usize, list: &[u32]) {
        let address = SOURCE | index as u32;
        let (mut at, mut parent, mut last) = (at, NONE, None);
        for _ in 0..dice.length(2.6) {
            if at >= self.now || self.letters.len() >= end {
                return;
            }
            let author = if dice.chance(0.05) {
                ME as u32
            } else {
                *dice.pick(list)
            };
            let cc: Vec<u32> = last.filter(|&last| last != author).into_iter().collect();
            let letter = self.write(at, author, &[address], &cc, false);
            let written = &mut self.letters[letter as usize];
            written.parent = parent;
            if author != ME as u32 {
                written.manner = Manner::Through(index as u8);
            }
            (parent, last) = (letter, Some(author));
            let answer = at + dice.delay(9.0);
            at = clock::awake(dice, answer, Zone::HOME);
        }
    }
}
