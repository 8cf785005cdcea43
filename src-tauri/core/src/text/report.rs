//! The report, where its sentences are made of parts, and how it was made.

use super::Wording;
use super::sentence::{plain, sentence};
use crate::model::{CompanyAnswer, MonthAnswer, PersonAnswer, Reason, ReplyTimesAnswer};

impl Wording {
    /// Says how the numbers of the report were made.
    pub fn method(&self) -> Vec<String> {
        let c = &self.catalogue;
        vec![
            c.method_headers(),
            c.method_strength(),
            c.method_fading(),
            c.method_rising(),
            c.method_replies(),
        ]
    }

    /// Says whose replies a row is about: the user's or the others'.
    pub fn who_answers(&self, mine: bool) -> String {
        match mine {
            true => self.catalogue.report_you_answer(),
            false => self.catalogue.report_they_answer(),
        }
    }

    /// Says what one month held.
    pub fn month_volume(&self, month: &MonthAnswer) -> String {
        let (sent, received) = (month.sent.into(), month.received.into());
        let named = self.month_name(&month.month);
        self.catalogue
            .report_month(named, self.number(sent), self.number(received))
    }

    /// Returns a month of the calendar, `2025-05`, as it is said: `May 2025`.
    pub fn month_name(&self, year_and_month: &str) -> String {
        let parts = year_and_month.split_once('-');
        match parts.and_then(|(year, month)| Some((year, month.parse::<u32>().ok()?))) {
            Some((year, month)) => {
                let month = self.catalogue.month_name(month);
                self.catalogue.date_month(month, year)
            }
            None => year_and_month.to_owned(),
        }
    }

    /// Says a reason in one line, with its points.
    pub fn reason_line(&self, reason: &Reason) -> String {
        plain(&sentence(|s| {
            let found = s.phrase(self.reason(reason));
            let points = self.decimal(reason.points.abs());
            self.catalogue
                .report_reason(self.term(&reason.term), found, points)
        }))
    }

    /// Says how fast replies came.
    pub fn reply_times(&self, times: &ReplyTimesAnswer) -> String {
        let within = |seconds: Option<i64>| {
            seconds.map_or_else(|| "–".to_owned(), |seconds| self.duration(seconds))
        };
        let [hour, day, three_days, fortnight] =
            times.within.map(|count| self.number(count.into()));
        plain(&sentence(|s| {
            let replies = s.phrase(self.replies(times.replies.into()));
            let (quarter, three_quarters) = (
                within(times.quarter_seconds),
                within(times.three_quarters_seconds),
            );
            let c = &self.catalogue;
            c.report_replies(
                replies,
                quarter,
                three_quarters,
                hour,
                day,
                three_days,
                fortnight,
            )
        }))
    }

    /// Says how many people of a company were seen, and who of them is known best.
    pub fn company_seen(&self, company: &CompanyAnswer) -> String {
        let c = &self.catalogue;
        plain(&sentence(|s| {
            let people = s.phrase(self.people(company.people.into()));
            match &company.best {
                None => c.report_people_seen(people),
                Some(best) => c.report_people_seen_best(people, s.quote(&best.name)),
            }
        }))
    }

    /// Returns the note on somebody's card in an address book.
    pub fn card_note(&self, person: &PersonAnswer) -> String {
        plain(&sentence(|s| {
            let exchanged = s.phrase(self.exchanged(person.sent, person.received));
            let last = s.date(person.last, self.date(person.last));
            self.catalogue.report_card(
                self.points(person.strength),
                self.label(person.strength_label),
                exchanged,
                last,
            )
        }))
    }

    /// Says that a row of the report holds the moment it is as of, and that another holds its period.
    pub fn report_notes(&self) -> (String, String) {
        (
            self.catalogue.report_as_of(),
            self.catalogue.report_period(),
        )
    }
}
