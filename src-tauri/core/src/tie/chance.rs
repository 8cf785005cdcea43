//! Chances for the next 90 days: that the user writes, and that there is silence.

use super::exchange::Exchange;
use super::parameters as p;
use crate::model::{DAY, Strength, Timestamp};

/// The days that the chances look ahead.
pub(super) const HORIZON: f64 = 90.0;

/// An episode of contact lasts this many days; contact after that begins another.
const EPISODE: f64 = 7.0;

pub(super) fn logistic(logit: f64) -> f64 {
    1.0 / (1.0 + (-logit).exp())
}

fn logit(probability: f64) -> f64 {
    (probability / (1.0 - probability)).ln()
}

/// Returns the chance that the user writes to somebody whose tie is this strong.
pub(super) fn contact(strength: Strength) -> f64 {
    let within = strength.get().clamp(1e-6, 1.0 - 1e-6);
    logistic(p::CONTACT_SLOPE * logit(within) + p::CONTACT_OFFSET)
}

/// Returns the chance that there is contact either way within [`HORIZON`], after MBG/NBD (Batislam, Denizel and
/// Filiztekin, 2007) over episodes of contact; `None` where there was no contact.
pub(super) fn mbg_nbd(exchanges: &[Exchange], now: Timestamp) -> Option<f64> {
    let mut episodes = 0_u32;
    let (mut first, mut start) = (None, f64::NEG_INFINITY);
    for exchange in exchanges.iter().filter(|e| e.role.is_contact()) {
        let day = exchange.time as f64 / DAY as f64;
        if day - start >= EPISODE {
            episodes += 1;
            start = day;
            first = first.or(Some(day));
        }
    }
    let first = first?;
    let repeats = f64::from(episodes - 1);
    let recent = start - first;
    let age = (now.0 as f64 / DAY as f64 - first).max(recent);
    let (rate, shape) = (p::MBG_ALPHA, p::MBG_R + repeats);
    let gone =
        (p::MBG_A / (p::MBG_B + repeats)).ln() + shape * ((rate + age) / (rate + recent)).ln();
    let alive = logistic(-gone);
    let quiet = ((rate + age) / (rate + age + HORIZON)).ln() * shape;
    Some(alive * -quiet.exp_m1())
}

/// Returns the chance that there is no contact either way within [`HORIZON`].
pub(super) fn silence(exchanges: &[Exchange], now: Timestamp) -> f64 {
    1.0 - mbg_nbd(exchanges, now).unwrap_or(0.0)
}
