//! What is counted of one person's exchanges.

use super::exchange::{Exchange, replies};
use super::strength::Amounts;
use super::{MONTHS, words};
use crate::model::{DAY, ReplySeconds, Timestamp};

/// A month of activity, in seconds.
const MONTH: i64 = 30 * DAY;

/// Counts, dates and times of one tie.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    pub(super) sent: u32,
    pub(super) received: u32,
    pub(super) first: Timestamp,
    pub(super) last: Timestamp,
    pub(super) reply: ReplySeconds,
    pub(super) contact_days: u32,
    pub(super) usual_gap_days: f64,
    pub(super) activity: Vec<u16>,
    replies: usize,
    together: usize,
}

impl Tally {
    /// Counts; `None` where nothing passed between the two.
    pub(super) fn new(exchanges: &[Exchange], now: Timestamp) -> Option<Self> {
        let mut direct = exchanges.iter().filter(|e| e.role.is_direct());
        let first = Timestamp(direct.next()?.time);
        let last = Timestamp(exchanges.iter().rfind(|e| e.role.is_direct())?.time);
        let (mut sent, mut received, mut together) = (0, 0, 0);
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
            first,
            last,
            replies: mine.len() + theirs.len(),
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

    /// Returns the terms of the strength, their amounts, and what stands behind each in words.
    pub(super) fn found(
        &self,
        amounts: &Amounts,
        now: Timestamp,
    ) -> Vec<(&'static str, f64, String)> {
        let speed = match (self.reply.mine, self.reply.theirs) {
            (None, None) => "no replies within 14 days".to_owned(),
            (mine, theirs) => {
                let side = |seconds: Option<i64>| {
                    seconds.map_or_else(
                        || "never".to_owned(),
                        |s| format!("in {}", words::stretch(s)),
                    )
                };
                format!(
                    "{}; you reply {}, they reply {}",
                    words::count(self.replies, "reply", "replies"),
                    side(mine),
                    side(theirs)
                )
            }
        };
        let mut found = vec![
            (
                "frequency",
                amounts.frequency(),
                format!("{} sent, {} received", self.sent, self.received),
            ),
            (
                "recency",
                amounts.recency,
                format!(
                    "last message {} ago",
                    words::stretch(now.0.saturating_sub(self.last.0))
                ),
            ),
            ("response_time", amounts.response_time, speed),
            (
                "length",
                amounts.length,
                format!(
                    "first message {} ago",
                    words::stretch(now.0.saturating_sub(self.first.0))
                ),
            ),
            (
                "regularity",
                amounts.regularity,
                format!(
                    "contact on {}",
                    words::count(self.contact_days as usize, "day", "days")
                ),
            ),
        ];
        if self.together > 0 {
            found.push((
                "together",
                amounts.together,
                format!(
                    "{} from others to you both",
                    words::count(self.together, "message", "messages")
                ),
            ));
        }
        found
    }
}

/// Returns the middle one, the lower of two; `None` of none.
pub(super) fn median(values: &mut [i64]) -> Option<i64> {
    let middle = values.len().checked_sub(1)? / 2;
    Some(*values.select_nth_unstable(middle).1)
}
