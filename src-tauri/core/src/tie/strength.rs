//! Strength: amounts that never fall with one more exchange, added up, and turned into 0..=1.
//!
//! Each message, reply and week with contact adds an amount that fades with its age; recency and the length of the
//! relationship add theirs. With `a` the sum, strength is `a / (a + HALF_STRENGTH)`, a probability-like number.
//! The idea of decayed directed volume is Interactions Rank (Roth et al., KDD 2010).

use super::exchange::{Exchange, Role, Turn, turns};
use super::parameters as p;
use crate::model::{DAY, Reason, Strength, Term, Timestamp};

/// Dates before this one (1982-08-13, RFC 822) are broken: the messages count, but make no relationship old.
const EARLIEST: i64 = 398_044_800;

/// What strength comes from: an amount each, none below 0, with its weight in it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Amounts {
    /// Messages that the user sent.
    pub sent: f64,
    /// Messages of theirs.
    pub received: f64,
    /// How lately there was contact.
    pub recency: f64,
    /// Replies, by either, the faster the more.
    pub response_time: f64,
    /// Years since the first contact.
    pub length: f64,
    /// Weeks with contact.
    pub regularity: f64,
    /// Mail by others to both.
    pub together: f64,
}

impl Amounts {
    /// Returns what the messages of both amount to.
    pub fn frequency(&self) -> f64 {
        self.sent + self.received
    }

    /// Returns all of it.
    pub fn sum(&self) -> f64 {
        self.frequency()
            + self.recency
            + self.response_time
            + self.length
            + self.regularity
            + self.together
    }

    /// Returns the strength that these amounts make.
    pub(super) fn strength(&self) -> Strength {
        Strength::new(curve(self.sum()))
    }
}

fn curve(sum: f64) -> f64 {
    sum / (sum + p::HALF_STRENGTH)
}

/// The share that is left after `days` of what halves every `half_life` days.
fn left(days: f64, half_life: f64) -> f64 {
    (-days.max(0.0) / half_life).exp2()
}

/// Sums of what has faded, kept up to a moment and moved forward with each exchange.
#[derive(Clone, Copy, Debug, Default)]
struct Fading {
    at: i64,
    sent: f64,
    received: f64,
    together: f64,
    replies: f64,
    /// Active weeks before the current one.
    weeks: f64,
    /// The last active week, and its last contact.
    week: Option<(i64, i64)>,
    first: Option<i64>,
    last: Option<i64>,
}

fn together(sum: f64) -> f64 {
    p::TOGETHER * sum / (1.0 + sum / p::TOGETHER_ENOUGH)
}

fn days(seconds: i64) -> f64 {
    seconds as f64 / DAY as f64
}

impl Fading {
    fn move_to(&mut self, at: i64) {
        let passed = days(at.saturating_sub(self.at));
        if passed <= 0.0 {
            return;
        }
        let message = left(passed, p::MESSAGE_HALF_LIFE);
        self.sent *= message;
        self.received *= message;
        self.together *= message;
        self.replies *= left(passed, p::REPLY_HALF_LIFE);
        self.weeks *= left(passed, p::WEEK_HALF_LIFE);
        self.at = at;
    }

    fn add(&mut self, exchange: &Exchange) {
        match exchange.role {
            Role::SentTo | Role::SentCopy => self.sent += 1.0,
            Role::ReceivedTo | Role::ReceivedCopy | Role::Overheard => self.received += 1.0,
            Role::Together => self.together += 1.0 / f64::from(exchange.size),
        }
        if exchange.role.is_contact() && exchange.time >= EARLIEST {
            let week = exchange.time.div_euclid(7 * DAY);
            if let Some((before, last)) = self.week
                && before != week
            {
                self.weeks += left(days(exchange.time - last), p::WEEK_HALF_LIFE);
            }
            self.week = Some((week, exchange.time));
            self.first = self.first.or(Some(exchange.time));
            self.last = Some(exchange.time);
        }
    }

    /// Returns more than the sum of the amounts without `most_else`, what recency, length and the current week add at most:
    /// what takes neither a power nor a logarithm.
    fn at_most(&self, most_else: f64) -> f64 {
        p::SENT * self.sent
            + p::RECEIVED * self.received
            + p::REPLY * self.replies
            + p::WEEK * self.weeks
            + together(self.together)
            + most_else
    }

    fn amounts(&self) -> Amounts {
        let since = |moment: Option<i64>| moment.map(|m| days(self.at.saturating_sub(m)).max(0.0));
        let this_week = self.week.map_or(0.0, |(_, last)| {
            left(days(self.at.saturating_sub(last)), p::WEEK_HALF_LIFE)
        });
        let years = since(self.first).map_or(0.0, |d| (d / 365.25).min(p::MOST_YEARS));
        Amounts {
            sent: p::SENT * self.sent,
            received: p::RECEIVED * self.received,
            recency: since(self.last).map_or(0.0, |d| p::RECENCY / (1.0 + d / p::RECENCY_DAYS)),
            response_time: p::REPLY * self.replies,
            length: p::YEARS * years.ln_1p(),
            regularity: p::WEEK * (self.weeks + this_week),
            together: together(self.together),
        }
    }
}

/// A tie as it goes from exchange to exchange.
pub(super) struct Course<T> {
    fading: Fading,
    turns: T,
    peak: f64,
    /// What recency, length and a week add at most, and a little for rounding.
    most_else: f64,
}

/// Sets out on one person's exchanges, of which each is then to be taken, in order.
pub(super) fn course(exchanges: &[Exchange]) -> Course<impl Iterator<Item = Turn> + '_> {
    Course {
        fading: Fading::default(),
        turns: turns(exchanges),
        peak: 0.0,
        most_else: p::RECENCY + p::YEARS * p::MOST_YEARS.ln_1p() + p::WEEK + 1e-6,
    }
}

impl<T: Iterator<Item = Turn>> Course<T> {
    /// Takes the next exchange.
    pub(super) fn take(&mut self, exchange: &Exchange) {
        self.fading.move_to(exchange.time);
        self.fading.add(exchange);
        if exchange.role.is_addressed()
            && let Some(turn) = self.turns.next()
        {
            // A reply fades from the moment of the question, so that a message in between can only add.
            let of = |seconds: Option<i64>| {
                seconds.map_or(0.0, |seconds| {
                    left(days(seconds), p::REPLY_HALF_LIFE) / (1.0 + days(seconds))
                })
            };
            self.fading.replies += of(turn.named).max(of(turn.after));
        }
        // Most exchanges are far from the peak, and which are is quickly told.
        if self.fading.at_most(self.most_else) > self.peak {
            self.peak = self.peak.max(self.fading.amounts().sum());
        }
    }

    /// Returns what the tie amounts to at a moment, if no exchange but those taken comes before it.
    pub(super) fn amounts(&self, moment: Timestamp) -> Amounts {
        let mut fading = self.fading;
        fading.move_to(moment.0);
        fading.amounts()
    }

    /// Returns how strong it was at its strongest: at the moment, or right after an exchange.
    pub(super) fn peak(&self, moment: Timestamp) -> Strength {
        Strength::new(curve(self.peak.max(self.amounts(moment).sum())))
    }
}

/// Splits 100 x strength among the amounts, in their proportion, each with what was found.
pub(super) fn reasons(amounts: &Amounts, found: &[(Term, f64)]) -> Vec<Reason> {
    let sum = amounts.sum();
    let whole = 100.0 * curve(sum);
    found
        .iter()
        .map(|&(term, amount)| Reason {
            term,
            points: if sum > 0.0 { whole * amount / sum } else { 0.0 },
        })
        .collect()
}
