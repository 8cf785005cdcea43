//! The weights of the strength, and what strength means.

use super::regress::{Answer, Prior, logistic, logit, regress, weighed};
use super::{Cut, FOLDS, Held};
use crate::measure::{auc, interval, mean, ndcg};
use crate::table::{LEAST_PEOPLE, LEAST_WROTE};
use closeknit_core::inside::tie::{Amounts, Outcome, parameters as p};

/// The weights, in the order of [`unweighed`].
const NAMES: [&str; 7] = [
    "SENT", "RECEIVED", "RECENCY", "REPLY", "YEARS", "WEEK", "TOGETHER",
];
const HELD: [f64; 7] = [
    p::SENT,
    p::RECEIVED,
    p::RECENCY,
    p::REPLY,
    p::YEARS,
    p::WEEK,
    p::TOGETHER,
];

/// What a weight may be; none may be nothing, since strength is explained by all of them.
const STEPS: [f64; 16] = [
    0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.7, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 7.0, 10.0, 15.0,
];

fn unweighed(of: &Amounts) -> [f64; 7] {
    let amounts = [
        of.sent,
        of.received,
        of.recency,
        of.response_time,
        of.length,
        of.regularity,
        of.together,
    ];
    std::array::from_fn(|at| amounts[at] / HELD[at])
}

/// Everyone written to before a cut that tells of the order of strength: what their tie is made of, and how many
/// messages followed.
pub(super) struct People {
    mailbox: usize,
    all: Vec<([f64; 7], u32)>,
}

/// Prints the weights, and returns what they were searched on.
pub(super) fn print(cuts: &[Cut]) -> Vec<People> {
    let people = |cut: &Cut| People {
        mailbox: cut.mailbox,
        all: written_to(cut)
            .map(|one| (unweighed(&one.amounts), one.wrote))
            .collect(),
    };
    let tells = |people: &People| {
        let wrote = people.all.iter().filter(|one| one.1 > 0).count();
        people.all.len() >= LEAST_PEOPLE && wrote >= LEAST_WROTE
    };
    let telling: Vec<People> = cuts.iter().map(people).filter(tells).collect();
    let all: Vec<&People> = telling.iter().collect();
    let found = search(&all);
    for (name, (held, found)) in NAMES.into_iter().zip(HELD.into_iter().zip(found)) {
        Held::new(name, held, 2).print(found);
    }
    telling
}

fn written_to(cut: &Cut) -> impl Iterator<Item = &Outcome> {
    cut.now.iter().filter(|one| one.signs.written_to)
}

/// AUC and NDCG@10 of one cut.
fn order(people: &People, weights: [f64; 7]) -> [f64; 2] {
    let amounts = || {
        let all = people.all.iter();
        all.map(|(terms, wrote)| (weighed(&weights, terms), *wrote))
    };
    let came: Vec<_> = amounts().map(|(of, wrote)| (of, wrote > 0)).collect();
    let gains: Vec<_> = amounts()
        .map(|(of, wrote)| (of, f64::from(wrote).ln_1p()))
        .collect();
    [auc(&came).unwrap(), ndcg(&gains).unwrap()]
}

/// Changes one weight after the other for the better, from those held, until none can be: for more AUC + NDCG@10 / 3 in
/// the mean over cuts.
fn search(cuts: &[&People]) -> [f64; 7] {
    let worth = |weights: [f64; 7]| {
        mean(cuts.iter().map(|people| {
            let [auc, ndcg] = order(people, weights);
            auc + ndcg / 3.0
        }))
    };
    let mut best = HELD;
    let mut most = worth(best);
    loop {
        let before = most;
        // Only proportions matter to an order: the first weight stays.
        for at in 1..best.len() {
            for step in STEPS {
                let mut tried = best;
                tried[at] = step;
                let found = worth(tried);
                if found > most {
                    (best, most) = (tried, found);
                }
            }
        }
        if most == before {
            return best;
        }
    }
}

/// Prints by how much weights found without an owner order that owner's people better than those held.
pub(super) fn print_held_out(telling: &[People], mailboxes: usize) {
    let mut apart = Vec::new();
    for fold in 0..FOLDS {
        let (held, others): (Vec<&People>, Vec<&People>) = telling
            .iter()
            .partition(|people| people.mailbox % FOLDS == fold);
        let found = search(&others);
        for people in held {
            let (new, old) = (order(people, found), order(people, HELD));
            apart.push((people.mailbox, [new[0] - old[0], new[1] - old[1]]));
        }
    }
    println!(
        "\nWeights found without an owner, against those held, {} cuts:",
        apart.len()
    );
    for (at, name) in ["AUC", "NDCG@10"].into_iter().enumerate() {
        let (low, high) = interval(mailboxes, |drawn| {
            let of = drawn
                .iter()
                .flat_map(|owner| apart.iter().filter(move |one| one.0 == *owner));
            mean(of.map(|one| one.1[at]))
        });
        let all = mean(apart.iter().map(|one| one.1[at]));
        println!("- {name} {all:+.4} ({low:+.4} to {high:+.4})");
    }
}

/// Prints the chance of contact where strength is one half.
fn half(cuts: &[Cut]) {
    let answers: Vec<Answer> = cuts
        .iter()
        .flat_map(|cut| {
            let weight = 1.0 / (written_to(cut).count() as f64).sqrt();
            written_to(cut).map(move |one| Answer {
                terms: vec![logit(one.signs.strength.get()), 1.0],
                came: one.wrote > 0,
                weight,
            })
        })
        .collect();
    let line = regress(&answers, &[Prior::NONE; 2]);
    println!(
        "\nOf strength one half, {:.0}% are written to again.",
        100.0 * logistic(line[1])
    );
}

/// Prints what came of ties called strong, fair and weak.
pub(super) fn print_meaning(cuts: &[Cut]) {
    half(cuts);
    let all: Vec<(f64, bool)> = cuts
        .iter()
        .flat_map(written_to)
        .map(|one| (one.signs.strength.get(), one.wrote > 0))
        .collect();
    for (name, from, to) in [
        ("strong", p::STRONG, f64::INFINITY),
        ("fair", p::FAIR, p::STRONG),
        ("weak", 0.0, p::FAIR),
    ] {
        let of: Vec<bool> = all
            .iter()
            .filter(|one| (from..to).contains(&one.0))
            .map(|one| one.1)
            .collect();
        let came = of.iter().filter(|came| **came).count();
        println!(
            "- {name}: {:.0}% of {} ties, of whom {:.0}% were written to again",
            100.0 * of.len() as f64 / all.len() as f64,
            all.len(),
            100.0 * came as f64 / of.len() as f64
        );
    }
}
