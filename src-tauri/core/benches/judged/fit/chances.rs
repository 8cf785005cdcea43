//! The chances: MBG/NBD, then logistic regressions, moved by the user's own past; cross-validated by owner.

use super::mbg::{self, Mbg, comeback};
use super::regress::{Answer, Prior, logistic, logit, regress, weighed};
use super::{Cut, FOLDS, Held};
use crate::measure::{auc, by_luck, interval};
use closeknit_core::inside::tie::{self, Episodes, Outcome, parameters as p};

/// A slope that the user's own past does not move.
const FIXED: f64 = 1e12;

/// A chance: of what, what it is made of, and how it is fitted.
struct Chance {
    name: &'static str,
    held: &'static [(&'static str, f64)],
    /// What came, where it is a question.
    came: fn(&Outcome) -> Option<bool>,
    terms: fn(&Outcome, Mbg) -> Vec<f64>,
    /// A tie counts as the number of those of its mailbox at that moment to this power.
    weight: f64,
    /// How many of the past moments are looked at.
    past: usize,
    /// The precisions of the user's own slope and offset.
    own: [f64; 2],
}

const CHANCES: [Chance; 2] = [
    Chance {
        name: "contact",
        held: &[
            ("CONTACT_STRENGTH", p::CONTACT_STRENGTH),
            ("CONTACT_MBG", p::CONTACT_MBG),
            ("CONTACT_OFFSET", p::CONTACT_OFFSET),
        ],
        came: |one| one.signs.written_to.then_some(one.wrote > 0),
        terms: |one, mbg| {
            let back = comeback(one.signs.episodes, mbg);
            vec![logit(one.signs.strength.get()), back, 1.0]
        },
        weight: -0.5,
        past: 1,
        own: [FIXED, p::CONTACT_PRIOR],
    },
    Chance {
        name: "silence",
        held: &[
            ("SILENCE_RECENCY", p::SILENCE_RECENCY),
            ("SILENCE_STRENGTH", p::SILENCE_STRENGTH),
            ("SILENCE_MBG", p::SILENCE_MBG),
            ("SILENCE_OFFSET", p::SILENCE_OFFSET),
        ],
        came: |one| one.signs.regular.then_some(one.silent),
        terms: |one, mbg| {
            let back = comeback(one.signs.episodes, mbg);
            let strength = logit(one.signs.strength.get());
            vec![one.signs.silent_days.ln_1p(), strength, back, 1.0]
        },
        weight: -1.0,
        past: 3,
        own: [p::SILENCE_SLOPE_PRIOR, p::SILENCE_PRIOR],
    },
];

/// Prints the numbers, and returns MBG/NBD's.
pub(super) fn print(cuts: &[Cut]) -> Mbg {
    let all: Vec<&Cut> = cuts.iter().collect();
    let mbg = fit_mbg(&all, mbg::PUBLISHED);
    Held::new("MBG_R", p::MBG_R, 2).print(mbg[0]);
    Held::new("MBG_ALPHA", p::MBG_ALPHA, 0).print(mbg[1]);
    Held::new("MBG_A", p::MBG_A, 2).print(mbg[2]);
    Held::new("MBG_B", p::MBG_B, 2).print(mbg[3]);
    for chance in &CHANCES {
        for ((name, held), found) in chance.held.iter().zip(chance.fit(&all, mbg)) {
            Held::new(name, *held, 2).print(found);
        }
    }
    mbg
}

/// Prints what chances fitted without an owner are worth on that owner.
pub(super) fn print_held_out(cuts: &[Cut], mbg: Mbg, mailboxes: usize) {
    let folds: Vec<(Vec<&Cut>, Mbg)> = (0..FOLDS)
        .map(|fold| {
            let others = cuts.iter().filter(|cut| cut.mailbox % FOLDS != fold);
            let others: Vec<&Cut> = others.collect();
            let mbg = fit_mbg(&others, mbg);
            (others, mbg)
        })
        .collect();
    for chance in &CHANCES {
        println!("\nChance of {}, of owners left out:\n", chance.name);
        println!(
            "| cuts | the user's own past | ties | AUC | Brier | log loss | calibration error | by luck alone |\n\
             |---|---|---|---|---|---|---|---|"
        );
        for moved in [false, true] {
            let mut held_out = Vec::new();
            for (fold, (others, mbg)) in folds.iter().enumerate() {
                let weights = chance.fit(others, *mbg);
                let held = cuts.iter().filter(|cut| cut.mailbox % FOLDS == fold);
                held_out.extend(held.map(|cut| (cut, chance.given(cut, &weights, *mbg, moved))));
            }
            for (name, judged) in [("all", false), ("50 and 70%", true)] {
                let of: Vec<(usize, &[(f64, bool)])> = held_out
                    .iter()
                    .filter(|(cut, _)| cut.judged || !judged)
                    .map(|(cut, given)| (cut.mailbox, given.as_slice()))
                    .collect();
                print!("| {name} | {} ", if moved { "used" } else { "not used" });
                worth(&of, mailboxes);
            }
        }
    }
}

/// Fitted on all ties, each mailbox weighted by the root of its people.
fn fit_mbg(cuts: &[&Cut], start: Mbg) -> Mbg {
    let ties: Vec<(f64, Episodes)> = cuts
        .iter()
        .flat_map(|cut| {
            let weight = 1.0 / (cut.now.len() as f64).sqrt();
            let episodes = cut.now.iter().filter_map(|one| one.signs.episodes);
            episodes.map(move |episodes| (weight, episodes))
        })
        .collect();
    mbg::fit(&ties, start)
}

impl Chance {
    fn answers(&self, outcomes: &[Outcome], mbg: Mbg, power: f64) -> Vec<Answer> {
        let asked = || {
            outcomes
                .iter()
                .filter_map(|one| Some((one, (self.came)(one)?)))
        };
        let weight = (asked().count() as f64).powf(power);
        asked()
            .map(|(one, came)| Answer {
                terms: (self.terms)(one, mbg),
                came,
                weight,
            })
            .collect()
    }

    /// Returns the weights of the terms.
    fn fit(&self, cuts: &[&Cut], mbg: Mbg) -> Vec<f64> {
        let answers: Vec<Answer> = cuts
            .iter()
            .flat_map(|cut| self.answers(&cut.now, mbg, self.weight))
            .collect();
        regress(&answers, &vec![Prior::NONE; self.held.len()])
    }

    /// Returns the chances of a cut and what came, moved by the user's own past or not, as the program moves them.
    fn given(&self, cut: &Cut, weights: &[f64], mbg: Mbg, moved: bool) -> Vec<(f64, bool)> {
        let logits = |outcomes: &[Outcome]| -> Vec<Answer> {
            let mut answers = self.answers(outcomes, mbg, 0.0);
            for answer in &mut answers {
                answer.terms = vec![weighed(weights, &answer.terms), 1.0];
            }
            answers
        };
        let past = cut.before.iter().take(if moved { self.past } else { 0 });
        let past: Vec<Answer> = past.flat_map(|outcomes| logits(outcomes)).collect();
        let [slope, offset] = self.own;
        let prior = |around, precision| Prior { around, precision };
        let line = regress(&past, &[prior(1.0, slope), prior(0.0, offset)]);
        logits(&cut.now)
            .iter()
            .map(|answer| (logistic(weighed(&line, &answer.terms)), answer.came))
            .collect()
    }
}

/// Prints what chances are worth, the calibration error and the log loss with 95% intervals over mailboxes.
fn worth(of: &[(usize, &[(f64, bool)])], mailboxes: usize) {
    let pooled = |drawn: &[usize]| -> Vec<(f64, bool)> {
        drawn
            .iter()
            .flat_map(|at| of.iter().filter(move |one| one.0 == *at))
            .flat_map(|one| one.1.iter().copied())
            .collect()
    };
    let everyone: Vec<usize> = (0..mailboxes).collect();
    let all = pooled(&everyone);
    let found = tie::reliability(&all).unwrap();
    let error = interval(mailboxes, |drawn| {
        tie::reliability(&pooled(drawn)).unwrap().calibration_error
    });
    println!(
        "| {} | {:.4} | {:.4} | {:.4} | {:.4} ({:.4} to {:.4}) | {:.4} |",
        all.len(),
        auc(&all).unwrap(),
        found.brier,
        log_loss(&all),
        found.calibration_error,
        error.0,
        error.1,
        by_luck(&all)
    );
}

fn log_loss(given: &[(f64, bool)]) -> f64 {
    let of = |&(chance, came): &(f64, bool)| -(if came { chance } else { 1.0 - chance }).ln();
    given.iter().map(of).sum::<f64>() / given.len() as f64
}
