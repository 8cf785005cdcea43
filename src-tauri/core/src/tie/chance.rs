//! Chances for the next 90 days: that the user writes, and that there is silence.
//!
//! Both are logistic models fitted elsewhere, moved by the user's own past: the same questions asked 90 days ago, and
//! how they turned out. With few answers the move is small.

use super::exchange::Exchange;
use super::parameters as p;
use super::strength;
use crate::model::{DAY, Strength, Timestamp};

/// The days that the chances look ahead.
const HORIZON: i64 = 90;

/// An episode of contact lasts this many days; contact after that begins another.
const EPISODE: f64 = 7.0;

/// Ties of both directions with at least this many days of contact tell how the user's ties fall silent.
const REGULAR_DAYS: usize = 4;

pub(super) fn logistic(logit: f64) -> f64 {
    1.0 / (1.0 + (-logit).exp())
}

fn logit(probability: f64) -> f64 {
    let within = probability.clamp(1e-6, 1.0 - 1e-6);
    (within / (1.0 - within)).ln()
}

/// How the user differs from the mailboxes that the models were fitted on.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Own {
    contact: f64,
    silence: f64,
}

impl Own {
    /// Learns from how things stood 90 days before `now` and what came of them; `everyone` yields each person's
    /// exchanges up to `now`.
    pub(super) fn learn<'a>(
        everyone: impl Iterator<Item = &'a [Exchange]>,
        now: Timestamp,
    ) -> Self {
        let then = now.plus_days(-HORIZON);
        let (mut contacts, mut silences) = (Vec::new(), Vec::new());
        for exchanges in everyone {
            let (before, after) =
                exchanges.split_at(exchanges.partition_point(|e| e.time < then.0));
            if !before.iter().any(|e| e.role.is_contact()) {
                continue;
            }
            if before.iter().any(|e| e.role.is_sent()) {
                let strength = strength::amounts(before, then).0.strength();
                let wrote = after.iter().any(|e| e.role.is_sent());
                contacts.push((contact_logit(strength), wrote));
            }
            if is_regular(before) {
                let silent = !after.iter().any(|e| e.role.is_contact());
                silences.push((silence_logit(before, then), silent));
            }
        }
        Self {
            contact: offset(&contacts, p::CONTACT_PRIOR),
            silence: offset(&silences, p::SILENCE_PRIOR),
        }
    }

    /// Returns the chance that the user writes to somebody whose tie is this strong, and that there is no contact
    /// either way. Both cannot be: where they add up to more than 1, the one known less well gives way, which is that
    /// of contact for ties regular enough to tell silence by, and else that of silence.
    pub(super) fn chances(
        self,
        strength: Strength,
        exchanges: &[Exchange],
        now: Timestamp,
    ) -> (f64, f64) {
        let contact = logistic(contact_logit(strength) + self.contact);
        let silence = logistic(silence_logit(exchanges, now) + self.silence);
        match is_regular(exchanges) {
            true => (contact.min(1.0 - silence), silence),
            false => (contact, silence.min(1.0 - contact)),
        }
    }
}

/// Returns by how much the logits of `outcomes` are best moved: the posterior mode under a normal prior around 0 of
/// precision `prior`, by Newton's method.
fn offset(outcomes: &[(f64, bool)], prior: f64) -> f64 {
    let mut offset = 0.0_f64;
    for _ in 0..20 {
        let (mut slope, mut curve) = (-prior * offset, prior);
        for &(logit, happened) in outcomes {
            let chance = logistic(logit + offset);
            slope += f64::from(u8::from(happened)) - chance;
            curve += chance * (1.0 - chance);
        }
        let step = slope / curve;
        offset += step;
        if step.abs() < 1e-9 {
            break;
        }
    }
    offset
}

fn contact_logit(strength: Strength) -> f64 {
    p::CONTACT_SLOPE * logit(strength.get())
}

fn silence_logit(exchanges: &[Exchange], now: Timestamp) -> f64 {
    let day = |time: i64| time.div_euclid(DAY) as f64;
    let silent_days = exchanges
        .iter()
        .rfind(|e| e.role.is_contact())
        // Nothing but mail that does not name the user: as silent as can be told.
        .map_or(f64::from(u16::MAX), |e| {
            (now.0 as f64 / DAY as f64 - day(e.time)).max(0.0)
        });
    let contact = mbg_nbd(exchanges, now).unwrap_or(0.0);
    p::SILENCE_RECENCY * silent_days.ln_1p() + p::SILENCE_MBG * logit(contact) + p::SILENCE_OFFSET
}

/// Returns the chance of contact either way within [`HORIZON`] after MBG/NBD (Batislam, Denizel and Filiztekin, 2007)
/// over episodes of contact; `None` where there was no contact.
fn mbg_nbd(exchanges: &[Exchange], now: Timestamp) -> Option<f64> {
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
    let (scale, shape) = (p::MBG_ALPHA, p::MBG_R + repeats);
    let gone =
        (p::MBG_A / (p::MBG_B + repeats)).ln() + shape * ((scale + age) / (scale + recent)).ln();
    let alive = logistic(-gone);
    let quiet = shape * ((scale + age) / (scale + age + HORIZON as f64)).ln();
    Some(alive * -quiet.exp_m1())
}

/// Returns whether both wrote, and on enough days.
fn is_regular(exchanges: &[Exchange]) -> bool {
    let contacts = || exchanges.iter().filter(|e| e.role.is_contact());
    let mut days: Vec<i64> = contacts().map(|e| e.time.div_euclid(DAY)).collect();
    days.dedup();
    days.len() >= REGULAR_DAYS
        && contacts().any(|e| e.role.is_sent())
        && contacts().any(|e| !e.role.is_sent())
}
