//! Chances for the next 90 days: that the user writes, and that there is silence.
//!
//! Both are logistic models of few terms fitted elsewhere, moved by the user's own past: the same questions asked as of
//! 90 days ago and before, and how they turned out. With few answers the move is small.

use super::exchange::Exchange;
use super::outcome::{came, split};
use super::parameters as p;
use super::signs::{Episodes, Signs};
use crate::model::{Basis, Timestamp};

/// The days that the chances look ahead.
pub(super) const HORIZON: i64 = 90;

/// The past moments asked about: each [`HORIZON`] before the one after it, so that what came of the last is known now.
pub(super) const PAST: usize = 3;

pub(super) fn logistic(logit: f64) -> f64 {
    1.0 / (1.0 + (-logit).exp())
}

fn logit(probability: f64) -> f64 {
    let within = probability.clamp(1e-6, 1.0 - 1e-6);
    (within / (1.0 - within)).ln()
}

/// Returns the past moments asked about, earliest first, and `now`.
pub(super) fn moments(now: Timestamp) -> [Timestamp; PAST + 1] {
    std::array::from_fn(|at| now.plus_days(-HORIZON * (PAST - at) as i64))
}

/// How the user differs from the mailboxes that the models were fitted on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Own {
    /// Added to the logit of contact.
    contact: f64,
    silence: Line,
}

/// How things stood at the past moments, and what came of them.
#[derive(Clone, Debug, Default)]
pub(super) struct Past {
    contacts: Vec<(f64, bool)>,
    silences: Vec<(f64, bool)>,
}

impl Past {
    /// Adds one tie: its signs at [`moments`] of `now`, and its exchanges.
    pub(super) fn add(
        &mut self,
        signs: &[Signs; PAST + 1],
        exchanges: &[Exchange],
        now: Timestamp,
    ) {
        for (at, (signs, then)) in signs.iter().zip(moments(now)).enumerate().take(PAST) {
            let asks_contact = signs.written_to && at + 1 == PAST;
            if !asks_contact && !signs.regular {
                continue;
            }
            let (wrote, silent) = came(split(exchanges, then).1);
            // How much the user writes changes: what came of the last 90 days tells of the next, and no earlier ones.
            if asks_contact {
                self.contacts.push((contact_logit(signs), wrote));
            }
            if signs.regular {
                self.silences.push((silence_logit(signs), silent));
            }
        }
    }
}

impl Own {
    /// Learns from the past.
    pub(super) fn learn(past: &Past) -> Self {
        Self {
            contact: Line::fit(&past.contacts, p::CONTACT_PRIOR, f64::INFINITY).offset,
            silence: Line::fit(&past.silences, p::SILENCE_PRIOR, p::SILENCE_SLOPE_PRIOR),
        }
    }

    /// Returns what is to be kept of it until the next whole scoring, with how deep a tie was that may fade.
    pub(super) fn basis(self, at: Timestamp, deep: Option<f64>) -> Basis {
        Basis {
            at,
            contact: self.contact,
            silence_offset: self.silence.offset,
            silence_slope: self.silence.slope,
            deep,
        }
    }

    /// Returns what was kept.
    pub(super) fn of(basis: &Basis) -> Self {
        Self {
            contact: basis.contact,
            silence: Line {
                offset: basis.silence_offset,
                slope: basis.silence_slope,
            },
        }
    }

    /// Returns the chance that the user writes to somebody, and that there is no contact either way. Both cannot be:
    /// where they add up to more than 1, the one known less well gives way, which is that of contact for ties regular
    /// enough to tell silence by, and else that of silence.
    pub(super) fn chances(self, signs: &Signs) -> (f64, f64) {
        let contact = logistic(contact_logit(signs) + self.contact);
        let silence = logistic(self.silence.of(silence_logit(signs)));
        match signs.regular {
            true => (contact.min(1.0 - silence), silence),
            false => (contact, silence.min(1.0 - contact)),
        }
    }
}

/// Moves logits: `slope` x logit + `offset`.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Line {
    offset: f64,
    slope: f64,
}

impl Line {
    /// No user's chances are stretched or squeezed by more than this.
    const SLOPES: std::ops::RangeInclusive<f64> = 0.4..=2.5;

    fn of(self, logit: f64) -> f64 {
        self.slope * logit + self.offset
    }

    /// Returns how the logits of `outcomes` are best moved: the posterior mode under normal priors around offset 0 and
    /// slope 1 of these precisions, by Newton's method. An infinite one keeps the slope at 1.
    fn fit(outcomes: &[(f64, bool)], offset_prior: f64, slope_prior: f64) -> Self {
        let mut line = Self {
            offset: 0.0,
            slope: 1.0,
        };
        for _ in 0..25 {
            let (mut offset_pull, mut slope_pull) = (-offset_prior * line.offset, 0.0);
            let (mut offsets, mut both, mut slopes) = (offset_prior, 0.0, 1.0);
            if slope_prior.is_finite() {
                slope_pull = -slope_prior * (line.slope - 1.0);
                slopes = slope_prior;
            }
            for &(logit, happened) in outcomes {
                let chance = logistic(line.of(logit));
                let (miss, spread) = (
                    f64::from(u8::from(happened)) - chance,
                    chance * (1.0 - chance),
                );
                offset_pull += miss;
                offsets += spread;
                if slope_prior.is_finite() {
                    slope_pull += miss * logit;
                    both += spread * logit;
                    slopes += spread * logit * logit;
                }
            }
            let whole = offsets * slopes - both * both;
            let offset_step = (slopes * offset_pull - both * slope_pull) / whole;
            let slope_step = (offsets * slope_pull - both * offset_pull) / whole;
            line.offset += offset_step;
            line.slope += slope_step;
            if offset_step.abs().max(slope_step.abs()) < 1e-9 {
                break;
            }
        }
        line.slope = line.slope.clamp(*Self::SLOPES.start(), *Self::SLOPES.end());
        line
    }
}

fn contact_logit(signs: &Signs) -> f64 {
    p::CONTACT_STRENGTH * logit(signs.strength.get())
        + p::CONTACT_MBG * comeback_logit(signs)
        + p::CONTACT_OFFSET
}

fn silence_logit(signs: &Signs) -> f64 {
    p::SILENCE_RECENCY * signs.silent_days.ln_1p()
        + p::SILENCE_STRENGTH * logit(signs.strength.get())
        + p::SILENCE_MBG * comeback_logit(signs)
        + p::SILENCE_OFFSET
}

fn comeback_logit(signs: &Signs) -> f64 {
    logit(signs.episodes.map_or(0.0, mbg_nbd))
}

/// Returns the chance of contact either way within [`HORIZON`] after MBG/NBD (Batislam, Denizel and Filiztekin, 2007).
fn mbg_nbd(episodes: Episodes) -> f64 {
    let Episodes {
        repeats,
        recent,
        age,
    } = episodes;
    let (scale, shape) = (p::MBG_ALPHA, p::MBG_R + repeats);
    let gone =
        (p::MBG_A / (p::MBG_B + repeats)).ln() + shape * ((scale + age) / (scale + recent)).ln();
    let alive = logistic(-gone);
    let quiet = shape * ((scale + age) / (scale + age + HORIZON as f64)).ln();
    alive * -quiet.exp_m1()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of each chance from 5 to 95%, twenty were given, and came so as often as `share` says.
    fn past(share: impl Fn(f64) -> f64) -> Vec<(f64, bool)> {
        let chances = (1..20).map(|n| f64::from(n) / 20.0);
        chances
            .flat_map(|chance| {
                let came = (share(chance) * 20.0).round() as usize;
                (0..20).map(move |n| (logit(chance), n < came))
            })
            .collect()
    }

    #[test]
    fn without_a_past_nothing_moves() {
        let unmoved = Line {
            offset: 0.0,
            slope: 1.0,
        };
        assert_eq!(Line::fit(&[], 50.0, 50.0), unmoved);
        assert_eq!(Line::fit(&[], 50.0, f64::INFINITY), unmoved);
    }

    #[test]
    fn chances_that_came_true_stay() {
        let line = Line::fit(&past(|chance| chance), 50.0, 50.0);
        assert!(
            line.offset.abs() < 1e-6 && (line.slope - 1.0).abs() < 1e-6,
            "{line:?}"
        );
    }

    #[test]
    fn a_user_who_writes_less_is_believed_the_more_the_longer_the_past() {
        let seldom = past(|chance| logistic(logit(chance) - 1.0));
        let (short, long) = (
            Line::fit(&seldom, 50.0, f64::INFINITY),
            Line::fit(&seldom.repeat(20), 50.0, f64::INFINITY),
        );
        assert!(-0.8 < short.offset && short.offset < -0.3, "{short:?}");
        assert!((long.offset + 1.0).abs() < 0.1, "{long:?}");
        assert_eq!(long.slope, 1.0);
    }

    #[test]
    fn chances_too_sure_of_themselves_are_drawn_to_the_middle() {
        let timid = past(|chance| logistic(0.5 * logit(chance))).repeat(20);
        let line = Line::fit(&timid, 50.0, 50.0);
        assert!((line.slope - 0.5).abs() < 0.1, "{line:?}");
    }

    #[test]
    fn however_odd_the_past_the_higher_chance_stays_the_higher() {
        let upside_down = past(|chance| 1.0 - chance).repeat(100);
        assert!(Line::fit(&upside_down, 50.0, 50.0).slope > 0.0);
    }
}
