//! People: listed, searched, sorted; and who is meant by an id, an address or a name.

use super::picture::{Picture, Seen};
use super::{Answers, AppError};
use crate::model::{
    Address, FindAnswer, FoundPerson, Kind, Label, PeopleAnswer, PeopleQuery, PeopleSort, Person,
    PersonAnswer, PersonId, ReplySeconds, Strength, Tie,
};

/// How many people, and how many companies, a search names at most.
const FOUND: usize = 20;

/// Lower case without diacritics, so that a name is found as people type it.
pub(super) fn folded(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;
    text.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

/// Returns whether every word of `words`, folded already, stands in the person's name, addresses or organisation.
fn matches(person: &Person, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let mut text = folded(&person.name);
    for more in person.spelled.iter().chain(&person.organisation) {
        text.push('\n');
        text.push_str(&folded(more));
    }
    words.iter().all(|word| text.contains(word.as_str()))
}

fn words(text: &str) -> Vec<String> {
    folded(text).split_whitespace().map(str::to_owned).collect()
}

/// Returns the answer about a person and the tie to them.
pub(super) fn answer(person: &Person, tie: &Tie) -> PersonAnswer {
    PersonAnswer {
        id: person.id,
        name: person.name.clone(),
        addresses: person.spelled.clone(),
        organisation: person.organisation.clone(),
        kind: person.kind,
        strength: tie.strength,
        strength_label: tie.label,
        strength_reasons: tie.reasons.clone(),
        sent: tie.sent,
        received: tie.received,
        first: tie.first,
        last: tie.last,
        median_reply_seconds: tie.reply,
        contact_probability_90d: tie.contact_probability,
        silence_probability_90d: tie.silence_probability,
        fading: tie.fading,
        activity: tie.activity.clone(),
    }
}

/// A tie of nothing: what stands for somebody only seen on others' mail, or whose mail is bulk.
pub(super) fn no_tie(person: PersonId, seen: &Seen) -> Tie {
    Tie {
        person,
        strength: Strength::NONE,
        peak: Strength::NONE,
        label: Label::Weak,
        reasons: Vec::new(),
        sent: 0,
        received: seen.wrote,
        first: seen.first,
        last: seen.last,
        reply: ReplySeconds::default(),
        contact_probability: 0.0,
        silence_probability: 1.0,
        contact_days: 0,
        usual_gap_days: 0.0,
        fading: false,
        activity: Vec::new(),
    }
}

/// Strongest first, then by id, so that equal ties keep their order.
pub(super) fn stronger(a: &Tie, b: &Tie) -> std::cmp::Ordering {
    b.strength
        .get()
        .total_cmp(&a.strength.get())
        .then_with(|| a.person.cmp(&b.person))
}

fn put_in_order(found: &mut [(&Person, &Tie)], sort: PeopleSort) {
    match sort {
        PeopleSort::Strength => found.sort_by(|a, b| stronger(a.1, b.1)),
        PeopleSort::Recent => {
            found.sort_by(|a, b| b.1.last.cmp(&a.1.last).then_with(|| stronger(a.1, b.1)))
        }
        PeopleSort::Name => {
            found.sort_by_cached_key(|(person, _)| (folded(&person.name), person.id))
        }
        PeopleSort::Volume => {
            let volume = |tie: &Tie| u64::from(tie.sent) + u64::from(tie.received);
            found.sort_by(|a, b| {
                volume(b.1)
                    .cmp(&volume(a.1))
                    .then_with(|| stronger(a.1, b.1))
            });
        }
    }
}

impl Picture {
    /// Returns the people that the user exchanged mail with and their ties, by person, without the user.
    pub(super) fn known(&self) -> impl Iterator<Item = (&Person, &Tie)> {
        self.ties()
            .iter()
            .filter_map(|tie| Some((self.people.find(tie.person)?, tie)))
            .filter(|(person, _)| !person.is_me)
    }
}

impl Answers {
    /// Lists people; a limit of 0 is all.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn people(&self, query: &PeopleQuery) -> Result<PeopleAnswer, AppError> {
        let words = words(&query.text);
        let picture = self.picture()?;
        let strangers = match query.kind {
            None | Some(Kind::Person) => Vec::new(),
            Some(kind) => self.strangers(kind)?,
        };
        let strangers = strangers
            .iter()
            .filter_map(|tie| Some((picture.people.find(tie.person)?, tie)));
        let mut found: Vec<_> = picture
            .known()
            .chain(strangers)
            .filter(|(person, tie)| match query.kind {
                Some(kind) => person.kind == kind,
                None => person.kind == Kind::Person || tie.sent > 0,
            })
            .filter(|(_, tie)| {
                query.label.is_none_or(|label| tie.label == label) && (!query.fading || tie.fading)
            })
            .filter(|(person, _)| matches(person, &words))
            .collect();
        put_in_order(&mut found, query.sort);
        let limit = if query.limit == 0 {
            usize::MAX
        } else {
            query.limit as usize
        };
        let page = found.iter().skip(query.offset as usize).take(limit);
        Ok(PeopleAnswer {
            total: found.len() as u32,
            people: page.map(|(person, tie)| answer(person, tie)).collect(),
        })
    }

    /// Returns empty ties to everybody of a kind with whom the user exchanged nothing: their mail is bulk, which counts
    /// for no tie, but it can be listed.
    fn strangers(&self, kind: Kind) -> Result<Vec<Tie>, AppError> {
        let (picture, seen) = (self.picture()?, self.seen()?);
        let all = picture
            .people
            .iter()
            .filter(|person| person.kind == kind && picture.find_tie(person.id).is_none());
        Ok(all
            .filter_map(|person| Some(no_tie(person.id, seen.get(&person.id)?)))
            .collect())
    }

    /// Finds people, known or only seen, and companies by words in their names, addresses or domains, best first.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn find(&self, text: &str) -> Result<FindAnswer, AppError> {
        let (picture, words) = (self.picture()?, words(text));
        if words.is_empty() {
            return Ok(FindAnswer::default());
        }
        let strength = |id| picture.find_tie(id).map(|tie| tie.strength);
        let mut people: Vec<&Person> = picture
            .people
            .iter()
            .filter(|person| !person.is_me && matches(person, &words))
            .collect();
        people.sort_by(|a, b| {
            let rank = |person: &Person| {
                (
                    strength(person.id).map_or(-1.0, Strength::get),
                    person.kind == Kind::Person,
                )
            };
            let ((a_strength, a_person), (b_strength, b_person)) = (rank(a), rank(b));
            b_person
                .cmp(&a_person)
                .then(b_strength.total_cmp(&a_strength))
                .then(a.id.cmp(&b.id))
        });
        let mut companies = self.companies(0)?;
        companies.retain(|company| {
            words
                .iter()
                .all(|word| company.domain.contains(word.as_str()))
        });
        companies.truncate(FOUND);
        let found = people.into_iter().take(FOUND).map(|person| FoundPerson {
            id: person.id,
            name: person.name.clone(),
            addresses: person.spelled.clone(),
            organisation: person.organisation.clone(),
            kind: person.kind,
            strength: strength(person.id),
        });
        Ok(FindAnswer {
            people: found.collect(),
            companies,
        })
    }

    /// Returns who is meant by an id, an address, or a name or part of one.
    ///
    /// # Errors
    /// [`AppError::UnknownPerson`] if nobody fits, [`AppError::SeveralPeople`] if more than one does.
    pub fn find_person(&self, who: &str) -> Result<&Person, AppError> {
        let picture = self.picture()?;
        let people = &picture.people;
        let unknown = || AppError::UnknownPerson {
            who: who.to_owned(),
        };
        if let Ok(id) = who.trim().parse::<i64>() {
            return people.find(PersonId(id)).ok_or_else(unknown);
        }
        if let Some(address) = Address::normalise(who) {
            let owns = |person: &&Person| {
                person
                    .spelled
                    .iter()
                    .any(|one| Address::normalise(one).as_ref() == Some(&address))
            };
            return people.iter().find(owns).ok_or_else(unknown);
        }
        let (exact, words) = (folded(who.trim()), words(who));
        if words.is_empty() {
            return Err(unknown());
        }
        let by_name: Vec<_> = people
            .iter()
            .filter(|person| folded(&person.name) == exact)
            .collect();
        let found = match by_name.is_empty() {
            true => people
                .iter()
                .filter(|person| matches(person, &words))
                .collect(),
            false => by_name,
        };
        match found.as_slice() {
            [] => Err(unknown()),
            [one] => Ok(one),
            several => Err(AppError::SeveralPeople {
                who: who.to_owned(),
                matches: self.described(several)?,
            }),
        }
    }

    /// Describes at most twenty people who could be meant, strongest ties first.
    fn described(&self, several: &[&Person]) -> Result<Vec<(i64, String, String)>, AppError> {
        let picture = self.picture()?;
        let strength = |person: &Person| {
            picture
                .find_tie(person.id)
                .map_or(0.0, |tie| tie.strength.get())
        };
        let mut several = several.to_vec();
        several.sort_by(|a, b| {
            strength(b)
                .total_cmp(&strength(a))
                .then_with(|| a.id.cmp(&b.id))
        });
        let described = several.iter().take(20);
        Ok(described
            .map(|person| {
                (
                    person.id.0,
                    person.name.clone(),
                    person.spelled.first().cloned().unwrap_or_default(),
                )
            })
            .collect())
    }
}
