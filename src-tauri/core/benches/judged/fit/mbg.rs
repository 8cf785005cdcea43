//! MBG/NBD over episodes of contact (Batislam, Denizel and Filiztekin, 2007), by likelihood.

use super::regress::logit;
use closeknit_core::inside::tie::Episodes;

/// r, alpha, a and b.
pub(super) type Mbg = [f64; 4];

/// Those published for email-Eu-core, from where to look.
pub(super) const PUBLISHED: Mbg = [0.646, 31.4, 0.042, 0.459];

/// What steps go along: each number, and the two of each pair together, since they make up for each other.
const WAYS: [[bool; 4]; 6] = [
    [true, false, false, false],
    [false, true, false, false],
    [false, false, true, false],
    [false, false, false, true],
    [true, true, false, false],
    [false, false, true, true],
];

/// The logit of the chance of contact within 90 days.
pub(super) fn comeback(episodes: Option<Episodes>, [r, alpha, a, b]: Mbg) -> f64 {
    let Some(one) = episodes else {
        return logit(0.0);
    };
    let shape = r + one.repeats;
    let gone = a / (b + one.repeats) * ((alpha + one.age) / (alpha + one.recent)).powf(shape);
    let comes = 1.0 - ((alpha + one.age) / (alpha + one.age + 90.0)).powf(shape);
    logit(comes / (1.0 + gone))
}

/// The four numbers of greatest likelihood of weighted ties, by steps up and down from `start` that shrink.
pub(super) fn fit(ties: &[(f64, Episodes)], start: Mbg) -> Mbg {
    let of = |numbers: Mbg| -> f64 {
        let each = ties.iter();
        each.map(|(weight, one)| weight * likelihood(one, numbers))
            .sum()
    };
    let mut best = start;
    let mut most = of(best);
    let mut step = 2.0_f64;
    while step > 1.003 {
        let before = most;
        for way in WAYS {
            for factor in [step, 1.0 / step] {
                let tried: Mbg =
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

/// The log-likelihood of episodes.
fn likelihood(one: &Episodes, [r, alpha, a, b]: Mbg) -> f64 {
    let x = one.repeats;
    let beta = |a: f64, b: f64| ln_gamma(a) + ln_gamma(b) - ln_gamma(a + b);
    let stays = beta(a, b + x + 1.0) - (r + x) * (alpha + one.age).ln();
    let leaves = beta(a + 1.0, b + x) - (r + x) * (alpha + one.recent).ln();
    let either = stays.max(leaves) + (-(stays - leaves).abs()).exp().ln_1p();
    ln_gamma(r + x) - ln_gamma(r) + r * alpha.ln() - beta(a, b) + either
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
