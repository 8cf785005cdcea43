//! What is counted of one person's exchanges.

use super::MONTHS;
use super::exchange::{Exchange, Role, replies};
use super::strength::Amounts;
use crate::model::{DAY, ReplySeconds, Term, Timestamp};

/// A month of activity, in seconds.
const MONTH: i64 = 30 * DAY;

/// Counts, dates and times of one tie.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    pub(super) sent: u32,
    pub(super) received: u32,
    pub(super) overheard: u32,
    pub(super) first: Timestamp,
    pub(super) last: Timestamp,
    pub(super) reply: ReplySeconds,
    pub(super) contact_days: u32,
    pub(super) usual_gap_days: f64,
    pub(super) activity: Vec<u16>,
    replies: u32,
    together: u32,
}

impl Tally {
    /// Counts; `None` where nothing passed between the two.
    pub(super) fn new(exchanges: &[Exchange], now: Timestamp) -> Option<Self> {
        let mut direct = exchanges.iter().filter(|e| e.role.is_direct());
        let first = Timestamp(direct.next()?.time);
        let last = Timestamp(exchanges.iter().rfind(|e| e.role.is_direct())?.time);
        let (mut sent, mut received, mut overheard, mut together) = (0, 0, 0, 0);
        let mut activity = vec![0_u16; MONTHS];
        for exchange in exchanges {
            if !exchange.role.is_direct() {
                together += 1;
                continue;
            }
            if exchange.role.is_sent() {
                sent += 1;
            } else {
                received += 1;
                overheard += u32::from(exchange.role == Role::Overheard);
            }
            let months_ago = now.0.saturating_sub(exchange.time) / MONTH;
            if let Some(month) = usize::try_from(months_ago)
                .ok()
                .and_then(|ago| activity.len().checked_sub(ago + 1))
                .and_then(|at| activity.get_mut(at))
            {
                *month = month.saturating_add(1);
            }
        }
        let (mut mine, mut theirs) = (Vec::new(), Vec::new());
        for reply in replies(exchanges) {
            if reply.mine { &mut mine } else { &mut theirs }.push(reply.seconds);
        }
        let mut days: Vec<i64> = exchanges
            .iter()
            .filter(|e| e.role.is_contact())
            .map(|e| e.time.div_euclid(DAY))
            .collect();
        days.dedup();
        let mut gaps: Vec<i64> = days.windows(2).map(|pair| pair[1] - pair[0]).collect();
        Some(Self {
            sent,
            received,
            overheard,
            first,
            last,
            replies: u32::try_from(mine.len() + theirs.len()).unwrap_or(u32::MAX),
            reply: ReplySeconds {
                mine: median(&mut mine),
                theirs: median(&mut theirs),
            },
            contact_days: u32::try_from(days.len()).unwrap_or(u32::MAX),
            usual_gap_days: median(&mut gaps).unwrap_or(0) as f64,
            activity,
            together,
        })
    }

    /// Returns what the strength comes from, and the amount of each.
    pub(super) fn terms(&self, amounts: &Amounts, now: Timestamp) -> Vec<(Term, f64)> {
        let since = |at: Timestamp| now.0.saturating_sub(at.0);
        let response_time = Term::ResponseTime {
            replies: self.replies,
            mine: self.reply.mine,
            theirs: self.reply.theirs,
        };
        let mut terms = vec![
            (
                Term::Frequency {
                    sent: self.sent,
                    received: self.received,
                },
                amounts.frequency(),
            ),
            (
                Term::Recency {
                    seconds: since(self.last),
                },
                amounts.recency,
            ),
            (response_time, amounts.response_time),
            (
                Term::Length {
                    seconds: since(self.first),
                },
                amounts.length,
            ),
            (
                Term::Regularity {
                    days: self.contact_days,
                },
                amounts.regularity,
            ),
        ];
        if self.together > 0 {
            let messages = self.together;
            terms.push((Term::Together { messages }, amounts.together));
        }
        terms
    }
}

/// Returns the middle one, the lower of two; `None` of none.
pub(super) fn median(values: &mut [i64]) -> Option<i64> {
    let middle = values.len().checked_sub(1)? / 2;
    Some(*values.select_nth_unstable(middle).1)
}
