//! How much is asked for at once, how far ahead, and how long to wait.

use super::Limits;
use std::time::Duration;

/// How long a chunk should take.
const CHUNK: Duration = Duration::from_millis(1500);
/// How many bytes a chunk should have at most.
const CHUNK_BYTES: usize = 2 << 20;
/// Chunks that have to succeed before several are asked for at once.
const PROVEN: u32 = 2;

/// Sizes and waits, as the server takes them.
#[derive(Clone, Debug)]
pub(super) struct Pace {
    limits: Limits,
    size: u32,
    depth: usize,
    succeeded: u32,
    /// Throttled or broken in a row.
    setbacks: u32,
}

impl Pace {
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            limits,
            size: limits.first_chunk.max(1),
            depth: 1,
            succeeded: 0,
            setbacks: 0,
        }
    }

    /// Returns how many messages a chunk has.
    pub(super) fn size(&self) -> u32 {
        self.size
    }

    /// Returns how many chunks are asked for ahead.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    /// Returns how often in a row something went wrong.
    pub(super) fn setbacks(&self) -> u32 {
        self.setbacks
    }

    /// Something was read.
    pub(super) fn moved(&mut self) {
        self.setbacks = 0;
    }

    /// A chunk of `messages` with this many bytes came `took` after the one before.
    pub(super) fn chunk(&mut self, messages: u32, bytes: usize, took: Duration) {
        self.succeeded = self.succeeded.saturating_add(1);
        self.setbacks = 0;
        if self.succeeded >= PROVEN {
            self.depth = self.limits.in_flight.max(1);
        }
        if messages < self.size {
            return;
        }
        let ratio = (CHUNK.as_secs_f64() / took.as_secs_f64().max(0.001))
            .min(CHUNK_BYTES as f64 / bytes.max(1) as f64);
        // At most four times as large at once, at least half.
        let size = f64::from(self.size) * ratio.clamp(0.5, 4.0);
        // A cast from a float saturates.
        self.size = (size as u32).clamp(1, self.limits.largest_chunk.max(1));
    }

    /// The server refused or hung up: smaller chunks, one at a time, until two have succeeded again.
    pub(super) fn setback(&mut self) {
        self.size = (self.size / 2).max(1);
        self.depth = 1;
        self.succeeded = 0;
        self.setbacks = self.setbacks.saturating_add(1);
    }

    /// Returns how long to wait after the setbacks so far, or as long as the server asks, but never beyond the limit.
    pub(super) fn wait(&self, asked: Option<Duration>) -> Duration {
        let doubled = self.setbacks.saturating_sub(1).min(16);
        let own = self.limits.first_wait.saturating_mul(1 << doubled);
        asked.unwrap_or(own).min(self.limits.longest_wait)
    }
}

/// Returns whether a server's words ask to be left alone, and for how long where they say so.
pub(super) fn throttle(said: &str) -> Option<Option<Duration>> {
    let lower = said.to_lowercase();
    let asks = [
        "throttl",
        "rate limit",
        "[limit]",
        "overquota",
        "bandwidth",
        "suggested backoff",
        "too many commands",
        "too many requests",
        "slow down",
    ];
    if !asks.iter().any(|words| lower.contains(words)) {
        return None;
    }
    let backoff = lower.split_once("backoff time").and_then(|(_, rest)| {
        let digits: String = rest
            .trim_start_matches([':', ' ', '('])
            .chars()
            .take_while(char::is_ascii_digit)
            .collect();
        // Exchange counts milliseconds.
        digits.parse().ok().map(Duration::from_millis)
    });
    Some(backoff)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn pace() -> Pace {
        Pace::new(Limits::default())
    }

    #[test]
    fn chunks_grow_on_a_fast_server_up_to_the_limit() {
        let mut pace = pace();
        let mut sizes = Vec::new();
        for _ in 0..5 {
            sizes.push(pace.size());
            pace.chunk(
                pace.size(),
                700 * pace.size() as usize,
                Duration::from_millis(10),
            );
        }
        assert_eq!(sizes, [100, 400, 1600, 2000, 2000]);
    }

    #[test]
    fn chunks_shrink_where_they_take_long() {
        let mut pace = pace();
        pace.chunk(100, 70_000, Duration::from_secs(30));
        assert_eq!(pace.size(), 50);
    }

    #[test]
    fn chunks_shrink_where_the_headers_are_large() {
        let mut pace = pace();
        pace.chunk(100, 4 * CHUNK_BYTES, Duration::from_millis(10));
        assert_eq!(pace.size(), 50);
    }

    #[test]
    fn only_a_server_that_has_proven_itself_is_asked_ahead() {
        let mut pace = pace();
        assert_eq!(pace.depth(), 1);
        pace.chunk(100, 70_000, Duration::from_millis(10));
        assert_eq!(pace.depth(), 1);
        pace.chunk(400, 280_000, Duration::from_millis(10));
        assert_eq!(pace.depth(), 8);
        pace.setback();
        assert_eq!(pace.depth(), 1);
    }

    #[test]
    fn waits_double_and_end_at_five_minutes() {
        let mut pace = pace();
        let mut waits = Vec::new();
        for _ in 0..4 {
            pace.setback();
            waits.push(pace.wait(None).as_secs());
        }
        assert_eq!(waits, [1, 2, 4, 8]);
        assert_eq!(pace.wait(Some(Duration::from_secs(3600))).as_secs(), 300);
    }

    #[rstest]
    #[case::exchange(
        "Request is throttled. Suggested Backoff Time: 4520 milliseconds",
        Some(Some(4520))
    )]
    #[case::limit("[LIMIT] Rate limit hit", Some(None))]
    #[case::gmail("[THROTTLED] Success", Some(None))]
    #[case::quota("[OVERQUOTA] Account exceeded command or bandwidth limits", Some(None))]
    #[case::other("[NONEXISTENT] Unknown mailbox", None)]
    fn hears_what_asks_to_wait(#[case] said: &str, #[case] expected: Option<Option<u64>>) {
        let expected = expected.map(|wait| wait.map(Duration::from_millis));
        assert_eq!(throttle(said), expected);
    }
}
