//! What the chances rest on: how strong a tie is, how long it has been silent, and how often contact came back.

use super::exchange::Exchange;
use super::strength::{Amounts, course};
use crate::model::{DAY, Strength, Timestamp};

/// An episode of contact lasts this many days; contact after that begins another.
const EPISODE: f64 = 7.0;

/// Ties of both directions with at least this many days of contact tell how the user's ties fall silent.
const REGULAR_DAYS: u32 = 4;

/// What is known of one tie at a moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Signs {
    /// How strong it is.
    pub strength: Strength,
    /// Days since the day of the last contact; very many where there was none.
    pub silent_days: f64,
    /// When contact came, in episodes; `None` where there was none.
    pub episodes: Option<Episodes>,
    /// Whether the user wrote to them.
    pub written_to: bool,
    /// Whether both wrote, on four or more days.
    pub regular: bool,
}

/// Contact in episodes of a week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Episodes {
    /// How many followed the first.
    pub repeats: f64,
    /// Days from the first to the last.
    pub recent: f64,
    /// Days from the first to the moment.
    pub age: f64,
}

/// Contact as it is counted from exchange to exchange.
#[derive(Clone, Copy, Debug, Default)]
struct Rhythm {
    episodes: u32,
    first: f64,
    start: f64,
    days: u32,
    last_day: i64,
    sent: bool,
    received: bool,
}

impl Rhythm {
    fn take(&mut self, exchange: &Exchange) {
        if !exchange.role.is_contact() {
            return;
        }
        let time = exchange.time as f64 / DAY as f64;
        if self.episodes == 0 || time - self.start >= EPISODE {
            if self.episodes == 0 {
                self.first = time;
            }
            self.episodes += 1;
            self.start = time;
        }
        let day = exchange.time.div_euclid(DAY);
        if self.days == 0 || day != self.last_day {
            self.days += 1;
            self.last_day = day;
        }
        let sent = exchange.role.is_sent();
        self.sent |= sent;
        self.received |= !sent;
    }

    fn signs(&self, strength: Strength, moment: Timestamp) -> Signs {
        let now = moment.0 as f64 / DAY as f64;
        let recent = self.start - self.first;
        Signs {
            strength,
            silent_days: match self.days {
                // Nothing but mail that does not name the user: as silent as can be told.
                0 => f64::from(u16::MAX),
                _ => (now - self.last_day as f64).max(0.0),
            },
            episodes: (self.episodes > 0).then(|| Episodes {
                repeats: f64::from(self.episodes - 1),
                recent,
                age: (now - self.first).max(recent),
            }),
            written_to: self.sent,
            regular: self.days >= REGULAR_DAYS && self.sent && self.received,
        }
    }
}

/// Returns the signs at each of `moments`, earliest first, and at the last of them what the tie amounts to and how strong
/// it was at its strongest. Later exchanges count for nothing.
pub(super) fn signs<const N: usize>(
    exchanges: &[Exchange],
    moments: [Timestamp; N],
) -> ([Signs; N], Amounts, Strength) {
    let mut course = course(exchanges);
    let mut rhythm = Rhythm::default();
    let mut rest = exchanges.iter().peekable();
    let mut amounts = Amounts::default();
    let mut peak = Strength::NONE;
    let signs = moments.map(|moment| {
        while let Some(exchange) = rest.next_if(|exchange| exchange.time < moment.0) {
            course.take(exchange);
            rhythm.take(exchange);
        }
        amounts = course.amounts(moment);
        peak = course.peak(moment);
        rhythm.signs(amounts.strength(), moment)
    });
    (signs, amounts, peak)
}
