//! Several connections to one server, where that is faster: each reads a mailbox of its own.
//!
//! The first begins alone. A further one joins while mailboxes wait and much is left to read, and the next only where more
//! came with the last; at any refusal half of them go, and no other comes.

use super::Limits;
use super::survey::Found;
use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Windows of work that have to be left for a further connection to be worth its sign-in.
const WORTH: f64 = 3.0;
/// How much faster it has to be with a further connection for that to stay.
const GAIN: f64 = 1.15;

/// The connections of one harvest, and the mailboxes that nobody has begun.
pub(super) struct Crew<'f> {
    state: Mutex<State<'f>>,
    changed: Condvar,
}

struct State<'f> {
    waiting: VecDeque<&'f Found>,
    /// Connections that read, beside the first.
    helping: usize,
    gauge: Gauge,
    over: bool,
}

/// A mailbox that a connection reads; given back, unless it is read to its end.
pub(super) struct Turn<'c, 'f> {
    crew: &'c Crew<'f>,
    pub(super) mailbox: &'f Found,
    helps: bool,
    done: bool,
}

impl Turn<'_, '_> {
    pub(super) fn done(mut self) {
        self.done = true;
    }
}

impl Drop for Turn<'_, '_> {
    fn drop(&mut self) {
        let mut state = self.crew.state();
        if !self.done {
            state.waiting.push_front(self.mailbox);
            state.gauge.refused();
        }
        state.helping -= usize::from(self.helps);
        self.crew.changed.notify_all();
    }
}

impl<'f> Crew<'f> {
    /// A crew for these mailboxes, as large as the limits allow.
    pub(super) fn new(mailboxes: Vec<&'f Found>, limits: Limits) -> Self {
        let most = limits.connections.min(mailboxes.len()).max(1);
        Self {
            state: Mutex::new(State {
                waiting: mailboxes.into(),
                helping: 0,
                gauge: Gauge::new(most, limits.window),
                over: false,
            }),
            changed: Condvar::new(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State<'f>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'g>(&self, state: MutexGuard<'g, State<'f>>) -> MutexGuard<'g, State<'f>> {
        let waited = self.changed.wait(state);
        waited.unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns how many connections there may be.
    pub(super) fn most(&self) -> usize {
        self.state().gauge.most
    }

    /// Returns what the first connection reads next; `None` once all is read, by whomever.
    pub(super) fn next(&self) -> Option<Turn<'_, 'f>> {
        let mut state = self.state();
        loop {
            if let Some(mailbox) = state.waiting.pop_front() {
                return Some(Turn {
                    crew: self,
                    mailbox,
                    helps: false,
                    done: false,
                });
            }
            if state.helping == 0 {
                return None;
            }
            state = self.wait(state);
        }
    }

    /// Waits until the helper of this number (the first is 1) is wanted, and returns what it reads; `None` if it is not
    /// wanted any more.
    pub(super) fn join(&self, number: usize) -> Option<Turn<'_, 'f>> {
        let mut state = self.state();
        while !state.over {
            if state.gauge.wanted > number
                && let Some(mailbox) = state.waiting.pop_front()
            {
                state.helping += 1;
                return Some(Turn {
                    crew: self,
                    mailbox,
                    helps: true,
                    done: false,
                });
            }
            state = self.wait(state);
        }
        None
    }

    /// Something was read, `done` messages in all, and about `left` are to come: is a further connection wanted?
    pub(super) fn measure(&self, done: u64, left: u64) {
        let mut state = self.state();
        let (hands, waits) = (1 + state.helping, !state.waiting.is_empty());
        let before = state.gauge.wanted;
        state
            .gauge
            .measure(Instant::now(), done, hands, left, waits);
        if state.gauge.wanted > before {
            self.changed.notify_all();
        }
    }

    /// Returns whether the first connection has ended, and what is begun is not to be read on.
    pub(super) fn is_over(&self) -> bool {
        self.state().over
    }

    /// The first connection has ended: helpers go.
    pub(super) fn end(&self) {
        self.state().over = true;
        self.changed.notify_all();
    }
}

/// Decides how many connections are wanted.
#[derive(Debug)]
struct Gauge {
    most: usize,
    /// How long the rate is measured.
    window: Duration,
    wanted: usize,
    /// No further one is tried: it did not help, or was refused.
    settled: bool,
    /// Messages a second with one connection fewer.
    before: f64,
    /// Connections at work since `since`, when so many messages were done.
    hands: usize,
    since: Option<(Instant, u64)>,
    /// Whether the first window is over, in which chunks are still growing.
    warm: bool,
}

impl Gauge {
    fn new(most: usize, window: Duration) -> Self {
        Self {
            most,
            window,
            wanted: 1,
            settled: false,
            before: 0.0,
            hands: 0,
            since: None,
            warm: false,
        }
    }

    fn refused(&mut self) {
        self.wanted = (self.wanted / 2).max(1);
        self.settled = true;
    }

    fn measure(&mut self, now: Instant, done: u64, hands: usize, left: u64, waits: bool) {
        let (since, begun) = match self.since {
            Some(since) if hands == self.hands => since,
            _ => {
                (self.hands, self.since, self.warm) = (hands, Some((now, done)), false);
                return;
            }
        };
        let seconds = now.saturating_duration_since(since);
        if seconds < self.window {
            return;
        }
        self.since = Some((now, done));
        if !std::mem::replace(&mut self.warm, true) || self.settled || hands != self.wanted {
            return;
        }
        let rate = done.saturating_sub(begun) as f64 / seconds.as_secs_f64();
        if hands > 1 && rate < self.before * GAIN {
            self.wanted -= 1;
            self.settled = true;
        } else if hands < self.most
            && waits
            && left as f64 > WORTH * self.window.as_secs_f64() * rate
        {
            self.before = rate;
            self.wanted += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::MailboxRole;

    /// Lets a gauge see ten windows in which each connection brings so many messages a second, and returns how many
    /// connections are wanted in the end.
    fn after_ten(gauge: &mut Gauge, rate: impl Fn(usize) -> u64, left: u64) -> usize {
        let (mut now, mut done) = (Instant::now(), 0);
        for _ in 0..30 {
            let hands = gauge.wanted;
            gauge.measure(now, done, hands, left, true);
            now += gauge.window;
            done += rate(hands) * gauge.window.as_secs();
        }
        gauge.wanted
    }

    #[test]
    fn connections_join_as_long_as_each_brings_more() {
        let most = |rate: fn(usize) -> u64| after_ten(&mut gauge(), rate, 1_000_000);
        assert_eq!(most(|hands| 1000 * hands as u64), 4);
        assert_eq!(most(|hands| 1000 * hands.min(2) as u64), 2);
        assert_eq!(most(|_| 1000), 1, "the server shares out what it has");
    }

    #[test]
    fn no_connection_joins_for_work_that_is_nearly_done() {
        assert_eq!(after_ten(&mut gauge(), |_| 1000, 4000), 1);
    }

    #[test]
    fn a_refusal_halves_and_ends_it() {
        let mut gauge = gauge();
        let each = |hands| 1000 * hands as u64;
        assert_eq!(after_ten(&mut gauge, each, 1_000_000), 4);
        gauge.refused();
        assert_eq!(after_ten(&mut gauge, each, 1_000_000), 2);
    }

    fn gauge() -> Gauge {
        Gauge::new(4, Duration::from_secs(2))
    }

    fn found(name: &str) -> Found {
        Found {
            raw_name: name.as_bytes().to_vec(),
            name: name.to_owned(),
            role: MailboxRole::Other,
            messages: None,
            uids: None,
            skip: None,
        }
    }

    #[test]
    fn what_a_helper_gives_back_is_read_by_the_first() {
        let (one, two) = (found("one"), found("two"));
        let crew = Crew::new(vec![&one, &two], Limits::default());
        crew.state().gauge.wanted = 2;
        let helped = crew.join(1).unwrap();
        assert_eq!(helped.mailbox.name, "one");
        crew.next().unwrap().done();
        drop(helped);
        let again = crew.next().unwrap();
        assert_eq!(again.mailbox.name, "one");
        again.done();
        assert!(crew.next().is_none());
        assert_eq!(crew.state().gauge.wanted, 1, "it was refused");
    }

    #[test]
    fn a_helper_that_is_not_wanted_goes_when_all_is_over() {
        let one = found("one");
        let crew = Crew::new(vec![&one, &one], Limits::default());
        std::thread::scope(|scope| {
            let helper = scope.spawn(|| crew.join(1).is_some());
            crew.next().unwrap().done();
            crew.next().unwrap().done();
            assert!(crew.next().is_none());
            crew.end();
            assert!(!helper.join().unwrap());
        });
    }
}
