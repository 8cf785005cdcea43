//! Everybody in the made-up mailbox: the user, the people of the story, and the many others.

use super::clock::{Rhythm, Zone};
use super::dice::Dice;
use super::names;
use super::story::{FREEMAIL, MY_ADDRESSES, MY_NAME, Phase, ROLES, Role};

/// Where the user stands in the cast.
pub(super) const ME: usize = 0;

/// How much somebody and the user write to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tier {
    /// As the story says.
    Story,
    /// Some messages a month.
    Close,
    /// A message a month or two.
    Regular,
    /// A few conversations in all.
    Occasional,
    /// One or two messages.
    Rare,
    /// Only ever on other people's mail.
    Seen,
    /// Only ever on a mailing list.
    Subscriber,
}

impl Tier {
    /// Returns the share of the everyday mail, the messages of a conversation, and the hours of their replies and the user's.
    pub(super) fn habits(self) -> (f64, f64, (f64, f64)) {
        match self {
            Self::Story | Self::Seen | Self::Subscriber => (0.0, 1.6, (30.0, 30.0)),
            Self::Close => (90.0, 3.0, (6.0, 6.0)),
            Self::Regular => (26.0, 2.5, (11.0, 9.0)),
            Self::Occasional => (6.0, 2.0, (24.0, 18.0)),
            Self::Rare => (1.6, 1.4, (48.0, 40.0)),
        }
    }
}

/// How somebody's mail program writes their name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// `Ann Berg <ann@ex.org>`
    Plain,
    /// `"Berg, Ann" <ann@ex.org>`
    FamilyFirst,
    /// `ann@ex.org`
    Bare,
    /// `ann@ex.org (Ann Berg)`
    Comment,
}

/// Somebody.
#[derive(Clone, Debug)]
pub(super) struct Character {
    pub(super) name: String,
    /// `Family, Given`, where the name has two parts.
    pub(super) sorted: String,
    /// Addresses, and how many days ago each began to be used.
    pub(super) addresses: Vec<(String, i64)>,
    pub(super) zone: Zone,
    pub(super) rhythm: Rhythm,
    pub(super) style: Style,
    pub(super) tier: Tier,
    /// The group whose members know each other; 0 for nobody's.
    pub(super) circle: usize,
    /// When they and the user were in touch, in days before now.
    pub(super) from: i64,
    pub(super) to: i64,
    /// Median hours in which they answer the user, and the user answers them.
    pub(super) replies: (f64, f64),
    /// Messages in a conversation, on average.
    pub(super) talk: f64,
    /// Conversations that the story tells.
    pub(super) phases: &'static [Phase],
}

impl Character {
    /// Returns the address that they use `days_ago` in the conversation `key`: the latest, or by turns if they use several.
    pub(super) fn address(&self, days_ago: i64, key: u32) -> &str {
        let in_use = self
            .addresses
            .iter()
            .filter(|(_, since)| *since >= days_ago);
        let by_turns = self
            .addresses
            .first()
            .zip(self.addresses.get(1))
            .is_some_and(|((_, a), (_, b))| a == b);
        let last = in_use.clone().count().max(1) - 1;
        let at = if by_turns {
            key as usize % (last + 1)
        } else {
            last
        };
        in_use
            .map(|(address, _)| address.as_str())
            .nth(at)
            .or(self.addresses.first().map(|(address, _)| address.as_str()))
            .unwrap_or_default()
    }
}

/// Everybody, and who belongs together.
#[derive(Clone, Debug)]
pub(super) struct Cast {
    pub(super) people: Vec<Character>,
    /// Members of each circle, by its number.
    pub(super) circles: Vec<Vec<usize>>,
}

impl Cast {
    /// Gathers `size` people and the user; never fewer than the story names.
    pub(super) fn gather(seed: u64, size: usize, days: i64) -> Self {
        let mut cast = Self {
            people: vec![me(days)],
            circles: vec![Vec::new()],
        };
        cast.people
            .extend(ROLES.iter().map(|role| played(role, days)));
        let mut dice = Dice::new(seed, 1);
        cast.company(&mut dice, "tideline.example", 34, (days, 1_475), size);
        cast.company(&mut dice, "fernworks.example", 11, (1_400, 0), size);
        while cast.people.len() <= size {
            let index = cast.circles.len();
            let members = 3 + dice.below(9);
            let era = era(&mut dice, days);
            if dice.chance(0.72) {
                let (_, domain) = names::company(index);
                cast.company(&mut dice, &domain, members, era, size);
            } else {
                cast.friends(&mut dice, members, era, size);
            }
        }
        cast
    }

    /// Returns where the person of that name stands; the user for a name that nobody has.
    pub(super) fn find(&self, name: &str) -> usize {
        self.people
            .iter()
            .take(ROLES.len() + 1)
            .position(|person| person.name == name)
            .unwrap_or(ME)
    }

    fn company(&mut self, dice: &mut Dice, domain: &str, n: usize, era: (i64, i64), size: usize) {
        let custom = dice.below(3);
        self.circle(dice, n, era, size, |dice, name, taken| {
            let (given, family) = (&name.given_latin, &name.family_latin);
            let local = match (taken, custom) {
                (false, 0) => given.clone(),
                (false, 1) => format!("{}{family}", &given[..1]),
                _ => format!("{given}.{family}"),
            };
            let style = if dice.chance(0.12) {
                Style::FamilyFirst
            } else if dice.chance(0.05) {
                Style::Bare
            } else {
                Style::Plain
            };
            (format!("{local}@{domain}"), Rhythm::Work, style)
        });
    }

    fn friends(&mut self, dice: &mut Dice, n: usize, era: (i64, i64), size: usize) {
        self.circle(dice, n, era, size, |dice, name, taken| {
            let (given, family) = (&name.given_latin, &name.family_latin);
            let address = match dice.below(5) {
                0 if !taken => format!("{given}@{family}.example"),
                pick => format!("{given}.{family}@{}", FREEMAIL[pick % FREEMAIL.len()]),
            };
            let style = match dice.below(20) {
                0 => Style::Comment,
                1 | 2 => Style::Bare,
                _ => Style::Plain,
            };
            (address, Rhythm::Home, style)
        });
    }

    fn circle(
        &mut self,
        dice: &mut Dice,
        members: usize,
        era: (i64, i64),
        size: usize,
        mut address: impl FnMut(&mut Dice, &names::Name, bool) -> (String, Rhythm, Style),
    ) {
        let circle = self.circles.len();
        let mut inside = Vec::new();
        for place in 0..members {
            if self.people.len() > size {
                break;
            }
            let name = names::name(self.people.len());
            let (mut spelled, rhythm, style) = address(dice, &name, false);
            let taken = |spelled: &str| {
                self.people
                    .iter()
                    .rev()
                    .take(64)
                    .any(|other| other.addresses.iter().any(|(a, _)| a == spelled))
            };
            if taken(&spelled) {
                spelled = address(dice, &name, true).0;
            }
            let tier = tier(dice, place);
            let (_, talk, replies) = tier.habits();
            let (from, to) = touch(dice, era, tier);
            let pace = 0.5 + 1.2 * dice.unit();
            inside.push(self.people.len());
            self.people.push(Character {
                sorted: format!("{}, {}", name.family, name.given),
                name: name.shown,
                addresses: vec![(spelled, i64::MAX)],
                zone: Zone {
                    minutes: name.zone.0,
                    summer: name.zone.1,
                },
                rhythm,
                style,
                tier,
                circle,
                from,
                to,
                replies: (replies.0 * pace, replies.1),
                talk,
                phases: &[],
            });
        }
        self.circles.push(inside);
    }
}

/// Returns when a circle and the user had to do with each other, in days before now: for at least half a year, unless
/// it is new.
fn era(dice: &mut Dice, days: i64) -> (i64, i64) {
    let early = dice.unit().powf(1.7);
    let from = days - (early * (days - 60) as f64) as i64;
    let to = if dice.chance(0.6) {
        0
    } else {
        dice.between(0, (from - 180).max(0))
    };
    (from, to)
}

/// Returns when one of a circle was in touch; whoever is closer stays longer, and mostly for good.
fn touch(dice: &mut Dice, era: (i64, i64), tier: Tier) -> (i64, i64) {
    let length = (era.0 - era.1).max(1);
    match tier {
        Tier::Close => (era.0, if dice.chance(0.75) { 0 } else { era.1 }),
        Tier::Regular => (era.0 - dice.between(0, length / 3), era.1),
        _ => {
            let from = era.0 - dice.between(0, length / 2);
            (from, era.1 + dice.between(0, (from - era.1).max(2) / 2))
        }
    }
}

fn tier(dice: &mut Dice, place: usize) -> Tier {
    // The first of a circle is the one whom the user knows.
    let lift = if place == 0 { 0.25 } else { 0.0 };
    match dice.unit() - lift {
        ..0.02 => Tier::Close,
        ..0.11 => Tier::Regular,
        ..0.42 => Tier::Occasional,
        ..0.68 => Tier::Rare,
        ..0.83 => Tier::Seen,
        _ => Tier::Subscriber,
    }
}

fn me(days: i64) -> Character {
    let [work, _, former] = MY_ADDRESSES;
    Character {
        name: MY_NAME.to_owned(),
        sorted: "Marrow, Ilse".to_owned(),
        addresses: vec![(former.to_owned(), i64::MAX), (work.to_owned(), 1_475)],
        zone: Zone::HOME,
        rhythm: Rhythm::Work,
        style: Style::Plain,
        tier: Tier::Story,
        circle: 0,
        from: days,
        to: 0,
        replies: (0.0, 0.0),
        talk: 0.0,
        phases: &[],
    }
}

fn played(role: &'static Role, days: i64) -> Character {
    let sorted = match role.name.rsplit_once(' ') {
        Some((given, family)) => format!("{family}, {given}"),
        None => role.name.to_owned(),
    };
    Character {
        name: role.name.to_owned(),
        sorted,
        addresses: role
            .addresses
            .iter()
            .map(|&(address, since)| (address.to_owned(), since))
            .collect(),
        zone: Zone::HOME,
        rhythm: if role.work {
            Rhythm::Work
        } else {
            Rhythm::Home
        },
        style: Style::Plain,
        tier: Tier::Story,
        circle: 0,
        from: days,
        to: 0,
        replies: role.replies,
        talk: role.talk,
        phases: role.phases,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn addresses_are_told_apart_and_reach_nobody() {
        let cast = Cast::gather(1, 5_000, 2_915);
        let all: Vec<&String> = cast
            .people
            .iter()
            .flat_map(|person| person.addresses.iter().map(|(address, _)| address))
            .collect();
        let different: BTreeSet<_> = all.iter().collect();
        assert_eq!(different.len(), all.len(), "two people share an address");
        for address in all {
            assert!(address.is_ascii(), "{address} is not ASCII");
            assert!(
                address.ends_with(".example"),
                "{address} could be somebody's"
            );
        }
    }

    #[test]
    fn the_cast_has_the_size_asked_for() {
        assert_eq!(Cast::gather(1, 1_500, 2_915).people.len(), 1_501);
        assert_eq!(Cast::gather(1, 1, 2_915).people.len(), ROLES.len() + 1);
    }
}
