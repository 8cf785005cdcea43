//! How right the answers would have been: chances against what came, as numbers that the template draws.

use crate::model::{ProofAnswer, Reliability, ReliabilityBin};
use crate::text::{Wording, plain};

/// The replay of past dates.
pub(super) struct Proof {
    pub(super) sentences: Vec<String>,
    pub(super) charts: Vec<Chances>,
}

/// Chances of one kind: a drawing and its table.
pub(super) struct Chances {
    pub(super) title: &'static str,
    pub(super) came: &'static str,
    pub(super) points: Vec<Point>,
}

/// The chances of one tenth, in the units of the drawing and in words.
pub(super) struct Point {
    pub(super) x: String,
    pub(super) y: String,
    pub(super) low: String,
    pub(super) high: String,
    pub(super) radius: String,
    pub(super) chance: String,
    pub(super) given: String,
    pub(super) said: String,
    pub(super) came: String,
    pub(super) range: String,
}

/// The side of a drawing, which is square.
const SIDE: f64 = 240.0;

/// Lays out what a replay found.
pub(super) fn proof(proof: &ProofAnswer, wording: &Wording) -> Proof {
    let chances = |of: &Option<Reliability>, title, came| {
        of.as_ref().map(|of| Chances {
            title,
            came,
            points: of
                .bins
                .iter()
                .map(|bin| point(bin, of.given, wording))
                .collect(),
        })
    };
    let contact = chances(
        &proof.contact,
        "Chance that you write within 90 days",
        "You wrote",
    );
    let silence = chances(
        &proof.silence,
        "Chance of no message either way within 90 days",
        "Silent",
    );
    Proof {
        sentences: proof
            .sentences
            .iter()
            .chain(&proof.lacking)
            .map(plain)
            .collect(),
        charts: contact.into_iter().chain(silence).collect(),
    }
}

fn point(bin: &ReliabilityBin, given: u32, wording: &Wording) -> Point {
    let up = |share: f64| format!("{:.1}", SIDE * (1.0 - share));
    let share = f64::from(bin.came) / f64::from(bin.given.max(1));
    Point {
        x: format!("{:.1}", SIDE * bin.said),
        y: up(share),
        low: up(bin.low),
        high: up(bin.high),
        // Dots by area, so that twice the people are twice the ink.
        radius: format!(
            "{:.1}",
            2.5 + 9.0 * (f64::from(bin.given) / f64::from(given.max(1))).sqrt()
        ),
        chance: wording.percent_range(bin.from, bin.to),
        given: wording.number(bin.given.into()),
        said: wording.share(bin.said),
        came: wording.share(share),
        range: wording.percent_range(bin.low, bin.high),
    }
}
