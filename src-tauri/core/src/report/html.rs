//! The report as one HTML file: nothing runs in it, nothing is loaded by it.

use super::ReportError;
use super::chart::{Chart, Year, chart, years};
use super::proof::{Proof, proof};
use super::words::dots;
use crate::model::{
    CompanyAnswer, FadingAnswer, PersonAnswer, ReplyTimesAnswer, ReportAnswer, Strength,
};
use crate::text::visible::visible;
use crate::text::{Wording, capitalised, plain};
use askama::Template;

/// Returns the report as an HTML file that stands alone, in light and dark, and prints.
///
/// # Errors
/// [`ReportError::Html`] if the template refuses.
pub fn html(report: &ReportAnswer, wording: &Wording) -> Result<String, ReportError> {
    let page = Page {
        as_of: wording.date(report.as_of),
        period: report
            .period
            .map(|(first, last)| (wording.date(first), wording.date(last))),
        messages: wording.number(report.messages),
        strongest: people(&report.strongest, wording),
        fading: report
            .fading
            .iter()
            .map(|one| fading(one, wording))
            .collect(),
        rising: people(&report.rising, wording),
        chart: chart(&report.months, wording),
        years: years(&report.months, wording),
        replies: [
            replies(true, &report.my_replies, wording),
            replies(false, &report.their_replies, wording),
        ],
        companies: report
            .companies
            .iter()
            .map(|one| company(one, wording))
            .collect(),
        proof: report.proof.as_ref().map(|one| proof(one, wording)),
        method: report.method.iter().map(|line| visible(line)).collect(),
    };
    Ok(page.render()?)
}

#[derive(Template)]
#[template(path = "report.html")]
struct Page {
    as_of: String,
    period: Option<(String, String)>,
    messages: String,
    strongest: Vec<Person>,
    fading: Vec<Fading>,
    rising: Vec<Person>,
    chart: Chart,
    years: Vec<Year>,
    replies: [Replies; 2],
    companies: Vec<Company>,
    proof: Option<Proof>,
    method: Vec<String>,
}

struct Person {
    name: String,
    addresses: String,
    organisation: String,
    dots: &'static str,
    label: String,
    strength: String,
    bar: String,
    reasons: Vec<Reason>,
    sent: String,
    received: String,
    first: String,
    last: String,
}

struct Reason {
    term: String,
    value: String,
    points: String,
}

struct Fading {
    name: String,
    addresses: String,
    said: String,
    chance: String,
    peak: String,
    now: String,
    last: String,
}

struct Replies {
    side: String,
    replies: String,
    quarter: String,
    median: String,
    three_quarters: String,
    within: [String; 4],
}

struct Company {
    domain: String,
    known: String,
    people: String,
    best: String,
    bar: String,
    strength: String,
}

/// Returns a strength as a width out of 100.
fn bar(strength: Strength) -> String {
    format!("{:.1}", strength.get() * 100.0)
}

fn people(people: &[PersonAnswer], wording: &Wording) -> Vec<Person> {
    people.iter().map(|one| person(one, wording)).collect()
}

fn person(person: &PersonAnswer, wording: &Wording) -> Person {
    Person {
        name: visible(&person.name),
        addresses: visible(&person.addresses.join(", ")),
        organisation: visible(person.organisation.as_deref().unwrap_or_default()),
        dots: dots(person.strength_label),
        label: wording.label(person.strength_label),
        strength: wording.points(person.strength),
        bar: bar(person.strength),
        reasons: person
            .strength_reasons
            .iter()
            .map(|reason| Reason {
                term: wording.term(&reason.term),
                value: plain(&wording.reason(reason)),
                points: format!("{:.0}", reason.points.abs()),
            })
            .collect(),
        sent: wording.number(person.sent.into()),
        received: wording.number(person.received.into()),
        first: wording.date(person.first),
        last: wording.date(person.last),
    }
}

fn fading(fading: &FadingAnswer, wording: &Wording) -> Fading {
    Fading {
        name: visible(&fading.name),
        addresses: visible(&fading.addresses.join(", ")),
        said: capitalised(&wording.usually_but_silent(fading.usual_gap_days, fading.silent_days)),
        chance: wording.chance(1.0 - fading.silence_probability_90d),
        peak: wording.points(fading.peak_strength),
        now: wording.points(fading.strength),
        last: wording.date(fading.last),
    }
}

fn replies(mine: bool, times: &ReplyTimesAnswer, wording: &Wording) -> Replies {
    let share = |n: u32| match times.replies {
        0 => "–".to_owned(),
        all => wording.share(f64::from(n) / f64::from(all)),
    };
    let seconds = |seconds: Option<i64>| {
        seconds.map_or_else(|| "–".to_owned(), |seconds| wording.duration(seconds))
    };
    Replies {
        side: wording.who_answers(mine),
        replies: wording.number(times.replies.into()),
        quarter: seconds(times.quarter_seconds),
        median: seconds(times.median_seconds),
        three_quarters: seconds(times.three_quarters_seconds),
        within: times.within.map(share),
    }
}

fn company(company: &CompanyAnswer, wording: &Wording) -> Company {
    Company {
        domain: visible(&company.domain),
        known: wording.number(company.known.into()),
        people: wording.number(company.people.into()),
        best: company
            .best
            .as_ref()
            .map_or_else(|| "–".to_owned(), |best| visible(&best.name)),
        bar: bar(company.strength),
        strength: wording.points(company.strength),
    }
}
