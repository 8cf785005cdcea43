//! What can be said of a replay, and what cannot yet.

use super::{LEAST_CAME, LEAST_GIVEN};
use crate::model::{Label, ProofAnswer, Reliability, ReliabilityBin};

/// A tenth with fewer chances than this is not worth a sentence.
const LEAST_IN_TENTH: u32 = 10;

/// Returns what the replay shows, in sentences.
pub(super) fn sentences(proof: &ProofAnswer) -> Vec<String> {
    let mut said = Vec::new();
    let (Some(first), Some(last)) = (proof.dates.first(), proof.dates.last()) else {
        return said;
    };
    let day = |at: crate::model::Timestamp| at.to_utc().format("%Y-%m-%d").to_string();
    said.push(format!(
        "{} were replayed, from {} to {}: each asked with the mail before it alone, and compared with the 90 days after it.",
        count(proof.dates.len() as u32, "past date", "past dates"),
        day(first.at),
        day(last.at)
    ));
    if let Some(contact) = &proof.contact {
        said.extend(tenth_told(
            contact,
            "people",
            "that you write to them",
            "heard from you",
        ));
        said.push(whole(contact, "you wrote"));
    }
    let of = |label| {
        proof
            .labels
            .iter()
            .find(|one| one.label == label && one.people > 0)
    };
    if let (Some(strong), Some(fair), Some(weak)) =
        (of(Label::Strong), of(Label::Fair), of(Label::Weak))
    {
        said.push(format!(
            "Of strong ties you wrote again to {} within 90 days, of fair ones to {}, of weak ones to {}.",
            percent(strong.wrote, strong.people),
            percent(fair.wrote, fair.people),
            percent(weak.wrote, weak.people)
        ));
    }
    if let Some(silence) = &proof.silence {
        said.extend(tenth_told(silence, "ties", "of falling silent", "did"));
        said.push(whole(silence, "silence came"));
    }
    said.extend(introductions(proof));
    said
}

/// Tells of one tenth: that of the highest chances below nine tenths that were given often enough, since those close to
/// certain are no art.
fn tenth_told(of: &Reliability, whom: &str, chance: &str, came: &str) -> Option<String> {
    let often = |bin: &&ReliabilityBin| bin.given >= LEAST_IN_TENTH && bin.from < 0.85;
    let bins = of.bins.iter().filter(often);
    let bin = bins.max_by(|a, b| a.from.total_cmp(&b.from))?;
    Some(format!(
        "Of {whom} given a {} chance {chance}, {} {came}: {} of {}.",
        tenth(bin),
        percent(bin.came, bin.given),
        bin.came,
        bin.given
    ))
}

fn whole(of: &Reliability, what: &str) -> String {
    format!(
        "Over all {} chances, {what} in {} of cases, and what was said and what came lie {} apart.",
        of.given,
        percent(of.came, of.given),
        points(of.calibration_error)
    )
}

fn introductions(proof: &ProofAnswer) -> Option<String> {
    let of = &proof.introductions;
    if of.replayed == 0 {
        return None;
    }
    let met = count(of.met, "person", "people");
    let replayed = match of.replayed < of.foreseeable {
        true => format!("of the latest {} of those", of.replayed),
        false => "of those".to_owned(),
    };
    Some(format!(
        "Of {met} you met through someone, {} had been seen with that one before; {replayed}, the introducer would have \
         been named first for {}, and among the first three for {}.",
        of.foreseeable, of.first, of.among_three
    ))
}

/// Returns what cannot be said yet, and what it needs.
pub(super) fn lacking(proof: &ProofAnswer) -> Vec<String> {
    if proof.dates.is_empty() {
        return vec![
            "Not enough mail yet to replay any date: needs 90 days of mail to answer from, and 90 more to compare with."
                .to_owned(),
        ];
    }
    let mut lacking = Vec::new();
    let mut chances = |of: &Option<Reliability>, given: u32, what: &str| {
        if of.is_none() {
            lacking.push(format!(
                "Not enough yet to judge chances of {what}: needs {LEAST_GIVEN} answers, at least {LEAST_CAME} of them \
                 yes and {LEAST_CAME} no; there are {given}."
            ));
        }
    };
    let sum = |of: fn(&crate::model::ProofDate) -> u32| proof.dates.iter().map(of).sum();
    chances(&proof.contact, sum(|date| date.people), "contact");
    chances(&proof.silence, sum(|date| date.ties), "silence");
    let of = &proof.introductions;
    if of.replayed == 0 {
        let met = match of.met {
            0 => "you met nobody through someone".to_owned(),
            met => format!(
                "you met {} through someone, none of them seen with that one before",
                count(met, "person", "people")
            ),
        };
        lacking.push(format!(
            "Not enough yet to judge introductions: needs somebody whom you met through a person seen with them before; \
             since the first date {met}."
        ));
    }
    lacking
}

fn count(n: u32, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

fn percent(part: u32, all: u32) -> String {
    format!("{:.0}%", 100.0 * f64::from(part) / f64::from(all.max(1)))
}

/// `70–80%`.
fn tenth(bin: &ReliabilityBin) -> String {
    format!("{:.0}–{:.0}%", bin.from * 100.0, bin.to * 100.0)
}

/// `2 points`, of a hundred.
fn points(share: f64) -> String {
    match (share * 100.0).round() as u32 {
        1 => "1 point".to_owned(),
        many => format!("{many} points"),
    }
}
