//! How the chances were fitted: MBG/NBD by likelihood, then logistic regressions, cross-validated by owner.

use crate::mailbox::Mailbox;
use crate::measure::auc;
use crate::moment::{Asked, ask};
use closeknit_core::tie::{self, Episodes};

/// The shares of a mailbox's messages that are past when it is asked.
const CUTS: [f64; 6] = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

/// The owners are left out in so many groups.
const FOLDS: usize = 8;

/// One tie at one cut.
struct Row {
    mailbox: usize,
    /// So that a mailbox counts by the root of its people.
    weight: f64,
    /// ln(1 + days silent), logit of strength.
    signs: [f64; 2],
    episodes: Option<Episodes>,
    /// Whether this cut is one of those that the tables are made of.
    judged: bool,
    came: bool,
}

pub(crate) fn print(mailboxes: &[Mailbox]) {
    let (mut all, mut contact, mut silence) = (Vec::new(), Vec::new(), Vec::new());
    for (at, mailbox) in mailboxes.iter().enumerate() {
        for share in CUTS {
            let Some(then) = mailbox.cut(share) else {
                continue;
            };
            let asked = ask(mailbox, then);
            let judged = [0.5, 0.7].contains(&share);
            all.extend(rows(&asked, at, judged, |one| Some(one.silent)));
            contact.extend(rows(&asked, at, judged, |one| {
                one.signs.written_to.then_some(one.wrote > 0)
            }));
            silence.extend(rows(&asked, at, judged, |one| {
                one.signs.regular.then_some(one.silent)
            }));
        }
    }
    let mbg = fit_mbg(all.iter());
    println!(
        "MBG/NBD: r {:.3}, alpha {:.2}, a {:.3}, b {:.3}",
        mbg[0], mbg[1], mbg[2], mbg[3]
    );
    report(
        "contact: logit(strength), logit(MBG/NBD), offset",
        &contact,
        &all,
        mailboxes.len(),
        &|row, mbg| vec![row.signs[1], comeback(row, mbg), 1.0],
    );
    report(
        "silence: ln(1 + days), logit(strength), logit(MBG/NBD), offset",
        &silence,
        &all,
        mailboxes.len(),
        &|row, mbg| vec![row.signs[0], row.signs[1], comeback(row, mbg), 1.0],
    );
}

fn rows(
    asked: &[Asked],
    mailbox: usize,
    judged: bool,
    came: impl Fn(&Asked) -> Option<bool>,
) -> Vec<Row> {
    let count = asked.iter().filter(|one| came(one).is_some()).count();
    let row = |one: &Asked| {
        Some(Row {
            mailbox,
            weight: 1.0 / (count as f64).sqrt(),
            signs: [one.signs.silent_days.ln_1p(), logit(one.strength)],
            episodes: one.signs.episodes,
            judged,
            came: came(one)?,
        })
    };
    asked.iter().filter_map(row).collect()
}

type Terms<'a> = &'a dyn Fn(&Row, [f64; 4]) -> Vec<f64>;

/// Prints the weights fitted on all mailboxes, and what such weights are worth on an owner who was left out. MBG/NBD is
/// fitted on `all` ties.
fn report(name: &str, rows: &[Row], all: &[Row], mailboxes: usize, terms: Terms<'_>) {
    let weights = regress(rows.iter(), fit_mbg(all.iter()), terms);
    println!("{name}: {weights:.3?}");
    let mut held_out = Vec::new();
    for fold in 0..mailboxes.min(FOLDS) {
        let is_other = |row: &&Row| row.mailbox % FOLDS != fold;
        let mbg = fit_mbg(all.iter().filter(is_other));
        let weights = regress(rows.iter().filter(is_other), mbg, terms);
        let held = rows.iter().filter(|row| row.mailbox % FOLDS == fold);
        held_out.extend(held.map(|row| (chance(&weights, &terms(row, mbg)), row.came, row.judged)));
    }
    for (what, judged) in [("all cuts", false), ("cuts of 50 and 70%", true)] {
        let cut = held_out.iter().filter(|one| one.2 || !judged);
        let given: Vec<(f64, bool)> = cut.map(|one| (one.0, one.1)).collect();
        let found = tie::reliability(&given).unwrap();
        println!(
            "  without its owner, {what}: {} ties, AUC {:.4}, Brier {:.4}, calibration error {:.4}; before the user's own past",
            given.len(),
            auc(&given).unwrap(),
            found.brier,
            found.calibration_error
        );
    }
}

fn logit(probability: f64) -> f64 {
    let within = probability.clamp(1e-6, 1.0 - 1e-6);
    (within / (1.0 - within)).ln()
}

fn logistic(logit: f64) -> f64 {
    1.0 / (1.0 + (-logit).exp())
}

fn chance(weights: &[f64], terms: &[f64]) -> f64 {
    logistic(
        weights
            .iter()
            .zip(terms)
            .map(|(weight, term)| weight * term)
            .sum(),
    )
}

/// The weights of a logistic regression, by Newton's method.
fn regress<'a>(rows: impl Iterator<Item = &'a Row>, mbg: [f64; 4], terms: Terms<'_>) -> Vec<f64> {
    let rows: Vec<(Vec<f64>, &Row)> = rows.map(|row| (terms(row, mbg), row)).collect();
    let size = rows[0].0.len();
    let mut weights = vec![0.0; size];
    for _ in 0..30 {
        let mut system = vec![vec![0.0; size + 1]; size];
        for (terms, row) in &rows {
            let chance = chance(&weights, terms);
            let miss = row.weight * (f64::from(u8::from(row.came)) - chance);
            let spread = row.weight * chance * (1.0 - chance);
            for (at, line) in system.iter_mut().enumerate() {
                for other in 0..size {
                    line[other] += spread * terms[at] * terms[other];
                }
                line[size] += miss * terms[at];
            }
        }
        let step = solve(system);
        weights
            .iter_mut()
            .zip(&step)
            .for_each(|(weight, step)| *weight += step);
        if step.iter().all(|step| step.abs() < 1e-9) {
            break;
        }
    }
    weights
}

/// Solves a system of linear equations whose right side is its last column, by elimination; it is positive definite.
fn solve(mut system: Vec<Vec<f64>>) -> Vec<f64> {
    let size = system.len();
    for pivot in 0..size {
        let line = system[pivot].clone();
        for (_, other) in system.iter_mut().enumerate().filter(|(at, _)| *at != pivot) {
            let factor = other[pivot] / line[pivot];
            other
                .iter_mut()
                .zip(&line)
                .for_each(|(cell, of)| *cell -= factor * of);
        }
    }
    (0..size)
        .map(|at| system[at][size] / system[at][at])
        .collect()
}

/// The logit of the chance of contact within 90 days after MBG/NBD.
fn comeback(row: &Row, [r, alpha, a, b]: [f64; 4]) -> f64 {
    let Some(one) = row.episodes else {
        return logit(0.0);
    };
    let shape = r + one.repeats;
    let gone = a / (b + one.repeats) * ((alpha + one.age) / (alpha + one.recent)).powf(shape);
    let comes = 1.0 - ((alpha + one.age) / (alpha + one.age + 90.0)).powf(shape);
    logit(comes / (1.0 + gone))
}

/// The log-likelihood of episodes under MBG/NBD (Batislam, Denizel and Filiztekin, 2007).
fn likelihood(one: &Episodes, [r, alpha, a, b]: [f64; 4]) -> f64 {
    let x = one.repeats;
    let beta = |a: f64, b: f64| ln_gamma(a) + ln_gamma(b) - ln_gamma(a + b);
    let stays = beta(a, b + x + 1.0) - (r + x) * (alpha + one.age).ln();
    let leaves = beta(a + 1.0, b + x) - (r + x) * (alpha + one.recent).ln();
    let either = stays.max(leaves) + (-(stays - leaves).abs()).exp().ln_1p();
    ln_gamma(r + x) - ln_gamma(r) + r * alpha.ln() - beta(a, b) + either
}

/// What steps go along: each number, and the two of each pair together, since they make up for each other.
const WAYS: [[bool; 4]; 6] = [
    [true, false, false, false],
    [false, true, false, false],
    [false, false, true, false],
    [false, false, false, true],
    [true, true, false, false],
    [false, false, true, true],
];

/// The four numbers of greatest likelihood, by steps up and down that shrink.
fn fit_mbg<'a>(rows: impl Iterator<Item = &'a Row>) -> [f64; 4] {
    let rows: Vec<(f64, Episodes)> = rows
        .filter_map(|row| Some((row.weight, row.episodes?)))
        .collect();
    let of = |numbers: [f64; 4]| -> f64 {
        let each = rows.iter();
        each.map(|(weight, one)| weight * likelihood(one, numbers))
            .sum()
    };
    // Those published for email-Eu-core.
    let mut best = [0.646, 31.4, 0.042, 0.459];
    let mut most = of(best);
    let mut step = 2.0_f64;
    while step > 1.003 {
        let before = most;
        for way in WAYS {
            for factor in [step, 1.0 / step] {
                let tried: [f64; 4] =
                    std::array::from_fn(|at| best[at] * if way[at] { factor } else { 1.0 });
                let found = of(tried);
                if found > most {
                    (best, most) = (tried, found);
                }
            }
        }
        if most == before {
            step = step.sqrt();
        }
    }
    best
}

/// The logarithm of the gamma function, by Stirling's series from 8 up.
fn ln_gamma(mut x: f64) -> f64 {
    let mut shift = 0.0;
    while x < 8.0 {
        shift -= x.ln();
        x += 1.0;
    }
    let (inverse, square) = (1.0 / x, 1.0 / (x * x));
    let series =
        inverse * (1.0 / 12.0 - square * (1.0 / 360.0 - square * (1.0 / 1260.0 - square / 1680.0)));
    shift + (x - 0.5) * x.ln() - x + 0.5 * (2.0 * std::f64::consts::PI).ln() + series
}
