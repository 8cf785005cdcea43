//! The report as one HTML file: nothing runs in it, nothing is loaded by it.

use super::ReportError;
use super::chart::{Chart, Year, chart, years};
use super::proof::{Proof, proof};
use super::words::{count, date, dots, percent, seconds, span, term};
use crate::model::{
    CompanyAnswer, FadingAnswer, PersonAnswer, ReplyTimesAnswer, ReportAnswer, Strength,
};
use crate::text::visible::visible;
use askama::Template;

/// Returns the report as an HTML file that stands alone, in light and dark, and prints.
///
/// # Errors
/// [`ReportError::Html`] if the template refuses.
pub fn html(report: &ReportAnswer) -> Result<String, ReportError> {
    let page = Page {
        as_of: date(report.as_of),
        period: report.period.map(|(first, last)| (date(first), date(last))),
        messages: count(report.messages),
        strongest: report.strongest.iter().map(person).collect(),
        fading: report.fading.iter().map(fading).collect(),
        rising: report.rising.iter().map(person).collect(),
        chart: chart(&report.months),
        years: years(&report.months),
        replies: [
            replies("You answer", &report.my_replies),
            replies("They answer you", &report.their_replies),
        ],
        companies: report.companies.iter().map(company).collect(),
        proof: report.proof.as_ref().map(proof),
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
    label: &'static str,
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
    usual: String,
    silent: String,
    chance: String,
    peak: String,
    now: String,
    last: String,
}

struct Replies {
    side: &'static str,
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

/// Returns a strength out of 100, as the window and the command line show it.
fn hundredths(strength: Strength) -> String {
    format!("{:.0}", strength.get() * 100.0)
}

fn person(person: &PersonAnswer) -> Person {
    Person {
        name: visible(&person.name),
        addresses: visible(&person.addresses.join(", ")),
        organisation: visible(person.organisation.as_deref().unwrap_or_default()),
        dots: dots(person.strength_label),
        label: person.strength_label.as_str(),
        strength: hundredths(person.strength),
        bar: bar(person.strength),
        reasons: person
            .strength_reasons
            .iter()
            .map(|reason| Reason {
                term: term(&reason.term),
                value: visible(&reason.value),
                points: format!("{:.0}", reason.points.abs()),
            })
            .collect(),
        sent: count(u64::from(person.sent)),
        received: count(u64::from(person.received)),
        first: date(person.first),
        last: date(person.last),
    }
}

fn fading(fading: &FadingAnswer) -> Fading {
    Fading {
        name: visible(&fading.name),
        addresses: visible(&fading.addresses.join(", ")),
        usual: every(fading.usual_gap_days),
        silent: span(fading.silent_days),
        chance: percent(1.0 - fading.silence_probability_90d),
        peak: hundredths(fading.peak_strength),
        now: hundredths(fading.strength),
        last: date(fading.last),
    }
}

/// Returns a rhythm after the word "every": `day`, `3 weeks`.
fn every(days: f64) -> String {
    let span = span(days);
    span.strip_prefix("1 ").map_or(span.clone(), str::to_owned)
}

fn replies(side: &'static str, times: &ReplyTimesAnswer) -> Replies {
    let share = |n: u32| match times.replies {
        0 => "–".to_owned(),
        all => percent(f64::from(n) / f64::from(all)),
    };
    Replies {
        side,
        replies: count(u64::from(times.replies)),
        quarter: seconds(times.quarter_seconds),
        median: seconds(times.median_seconds),
        three_quarters: seconds(times.three_quarters_seconds),
        within: times.within.map(share),
    }
}

fn company(company: &CompanyAnswer) -> Company {
    Company {
        domain: visible(&company.domain),
        known: count(u64::from(company.known)),
        people: count(u64::from(company.people)),
        best: company
            .best
            .as_ref()
            .map_or_else(|| "–".to_owned(), |best| visible(&best.name)),
        bar: bar(company.strength),
        strength: hundredths(company.strength),
    }
}
