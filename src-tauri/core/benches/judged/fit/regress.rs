//! Logistic regression.

/// One answer: what the chance is made of, what came, and how much it counts.
pub(super) struct Answer {
    pub(super) terms: Vec<f64>,
    pub(super) came: bool,
    pub(super) weight: f64,
}

/// Where weights are thought to be before anything is known, and how firmly: the precision of a normal prior.
#[derive(Clone, Copy)]
pub(super) struct Prior {
    pub(super) around: f64,
    pub(super) precision: f64,
}

impl Prior {
    /// Nothing is thought.
    pub(super) const NONE: Self = Self {
        around: 0.0,
        precision: 0.0,
    };
}

pub(super) fn logit(probability: f64) -> f64 {
    let within = probability.clamp(1e-6, 1.0 - 1e-6);
    (within / (1.0 - within)).ln()
}

pub(super) fn logistic(logit: f64) -> f64 {
    1.0 / (1.0 + (-logit).exp())
}

/// Returns the sum of terms, each times its weight.
pub(super) fn weighed(weights: &[f64], terms: &[f64]) -> f64 {
    weights.iter().zip(terms).map(|(one, of)| one * of).sum()
}

/// The weights of a logistic regression with a prior on each, by Newton's method.
pub(super) fn regress(answers: &[Answer], priors: &[Prior]) -> Vec<f64> {
    let size = priors.len();
    let mut weights: Vec<f64> = priors.iter().map(|prior| prior.around).collect();
    for _ in 0..30 {
        let mut system = vec![vec![0.0; size + 1]; size];
        for (at, prior) in priors.iter().enumerate() {
            system[at][at] = prior.precision;
            system[at][size] = prior.precision * (prior.around - weights[at]);
        }
        for answer in answers {
            let chance = logistic(weighed(&weights, &answer.terms));
            let miss = answer.weight * (f64::from(u8::from(answer.came)) - chance);
            let spread = answer.weight * chance * (1.0 - chance);
            for (at, line) in system.iter_mut().enumerate() {
                for (cell, term) in line.iter_mut().zip(&answer.terms) {
                    *cell += spread * answer.terms[at] * term;
                }
                line[size] += miss * answer.terms[at];
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
