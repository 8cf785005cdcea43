//! The relationship report: what goes in, and what the user wants left out.

use super::people::stronger;
use super::scores::damaged;
use super::{Answers, AppError};
use crate::model::{
    Kind, PeopleQuery, Person, PersonAnswer, PersonId, ReportAnswer, ReportFormat, ReportOptions,
    Tie,
};
use crate::{report, tie};

/// How many of the strongest ties, and of the others, a report names.
const NAMED: usize = 25;
/// A tie is new if it began within these days.
const NEW_DAYS: f64 = 90.0;
/// So many months of 30 days make those days up.
const NEW_MONTHS: usize = 3;

/// Returns whether a tie began in the last 90 days with mail at least twice, or had at least four messages in them and
/// more than in the 270 days before.
fn is_rising(tie: &Tie, now: crate::model::Timestamp) -> bool {
    let months = |from: usize, count: usize| -> u32 {
        tie.activity
            .iter()
            .rev()
            .skip(from)
            .take(count)
            .map(|&messages| u32::from(messages))
            .sum()
    };
    let recent = months(0, NEW_MONTHS);
    let began = now.days_since(tie.first) <= NEW_DAYS && recent >= 2;
    began || (recent >= 4 && recent > months(NEW_MONTHS, 3 * NEW_MONTHS))
}

fn initials(name: &str) -> String {
    let words = name
        .split(|c: char| !c.is_alphanumeric())
        .filter_map(|word| word.chars().next());
    words
        .take(3)
        .map(|letter| format!("{}.", letter.to_uppercase()))
        .collect()
}

/// Leaves a person's initials, and no address.
fn shorten(person: &mut PersonAnswer) {
    person.name = initials(&person.name);
    person.addresses.clear();
}

impl Answers {
    /// Returns the relationship report.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn report(&self, options: &ReportOptions) -> Result<ReportAnswer, AppError> {
        let picture = self.picture()?;
        let volume = self.volume()?;
        let left_out = |id: PersonId| options.leave_out.contains(&id);
        let mut known: Vec<(&Person, &Tie)> = picture
            .known()
            .filter(|(person, _)| person.kind == Kind::Person && !left_out(person.id))
            .collect();
        known.sort_by(|a, b| stronger(a.1, b.1));
        let rising = known.iter().copied();
        let rising = rising.filter(|(_, tie)| is_rising(tie, self.moment()));
        let rising: Vec<_> = rising.take(NAMED).collect();
        let (my_replies, their_replies) =
            tie::reply_times(self.ledgers()?.values()).ok_or_else(damaged)?;
        let mut report = ReportAnswer {
            as_of: self.moment(),
            period: volume.period(),
            messages: volume.messages(),
            strongest: self.answers(known.iter().take(NAMED).copied())?,
            fading: self
                .fading(0)?
                .into_iter()
                .filter(|one| !left_out(one.id))
                .take(NAMED)
                .collect(),
            rising: self.answers(rising.into_iter())?,
            months: volume.months(),
            my_replies,
            their_replies,
            companies: self.companies_for_report(options)?,
            proof: match options.proof {
                true => Some(self.prove(&mut |_, _| {})?),
                false => None,
            },
            method: self.wording().method(),
        };
        if options.initials_only {
            let people = report.strongest.iter_mut().chain(&mut report.rising);
            people.for_each(shorten);
            for person in &mut report.fading {
                person.name = initials(&person.name);
                person.addresses.clear();
            }
            for best in report
                .companies
                .iter_mut()
                .filter_map(|company| company.best.as_mut())
            {
                best.name = initials(&best.name);
            }
        }
        Ok(report)
    }

    /// Returns the report as a file, or what it is about for another program: everybody known as vCards, the network as
    /// GraphML. `options` hold for all of it.
    ///
    /// # Errors
    /// [`AppError::Store`] or [`AppError::Report`].
    pub fn report_as(
        &self,
        format: ReportFormat,
        options: &ReportOptions,
    ) -> Result<String, AppError> {
        let as_of = self.moment();
        Ok(match format {
            ReportFormat::Html => report::html(&self.report(options)?, self.wording())?,
            ReportFormat::Csv => report::csv(&self.report(options)?, self.wording())?,
            ReportFormat::Json => report::json(&self.report(options)?)?,
            ReportFormat::Vcard => report::vcard(&self.everybody(options)?, self.wording(), as_of),
            ReportFormat::Graphml => {
                let people = self.everybody(options)?;
                let ties = self.ties_among(people.iter().map(|person| person.id))?;
                report::graphml(&people, &ties, as_of)?
            }
        })
    }

    /// Returns everybody whom the user exchanges mail with, strongest first.
    fn everybody(&self, options: &ReportOptions) -> Result<Vec<PersonAnswer>, AppError> {
        let mut people = self.people(&PeopleQuery::default())?.people;
        people.retain(|person| !options.leave_out.contains(&person.id));
        if options.initials_only {
            people.iter_mut().for_each(shorten);
        }
        Ok(people)
    }

    fn companies_for_report(
        &self,
        options: &ReportOptions,
    ) -> Result<Vec<crate::model::CompanyAnswer>, AppError> {
        let mut companies = self.companies(0)?;
        companies.retain(|company| company.known > 0);
        for company in &mut companies {
            if company
                .best
                .as_ref()
                .is_some_and(|best| options.leave_out.contains(&best.id))
            {
                company.best = None;
            }
        }
        companies.truncate(NAMED);
        Ok(companies)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::two_words("Ann Lee", "A.L.")]
    #[case::address("ann.lee@ex.org", "A.L.E.")]
    #[case::accents("Émile Zola", "É.Z.")]
    #[case::nothing("", "")]
    fn names_shrink_to_initials(#[case] name: &str, #[case] expected: &str) {
        assert_eq!(initials(name), expected);
    }
}
