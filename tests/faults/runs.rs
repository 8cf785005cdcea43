//! Which of the many runs are done: a share of them, all, or the one that is named.
//!
//! A run's name is its group, and what it is drawn from: `cut/12/7/reset`, `weather/31`. Each that fails tells its own,
//! and `./x faults NAME` does it again.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::thread;
use std::time::Instant;

/// Says what is wanted: nothing for a share, `all`, `all/SEED` with seeds from there on, or a run's name.
const VARIABLE: &str = "CLOSEKNIT_FAULTS";

/// What is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Wanted {
    Share,
    /// All, with seeds from this one on.
    All(u64),
    One(String),
}

impl Wanted {
    fn read() -> Self {
        let said = std::env::var(VARIABLE).unwrap_or_default();
        match said.split_once('/') {
            None if said.is_empty() => Self::Share,
            None => Self::All(0),
            Some(("all", first)) => Self::All(seed(first)),
            Some(_) => Self::One(said),
        }
    }
}

fn seed(text: &str) -> u64 {
    text.parse().expect("a seed is a number")
}

/// Runs of a group: done several beside each other, counted, those that failed told in the end.
pub(crate) struct Runs {
    group: &'static str,
    /// A share is drawn in every situation whose number this divides.
    every: usize,
    wanted: Wanted,
    counts: Mutex<BTreeMap<&'static str, usize>>,
    failed: Mutex<Vec<String>>,
    begun: Instant,
}

impl Runs {
    /// Runs that are done in each situation, or where only a share is, in `every` so many.
    pub(crate) fn of(group: &'static str, every: usize) -> Self {
        Self {
            group,
            every,
            wanted: Wanted::read(),
            counts: Mutex::default(),
            failed: Mutex::default(),
            begun: Instant::now(),
        }
    }

    /// Returns whether there is something to do in a situation.
    pub(crate) fn concern(&self, situation: usize) -> bool {
        match &self.wanted {
            Wanted::One(name) => name.starts_with(&format!("{}/{situation}/", self.group)),
            Wanted::Share => situation.is_multiple_of(self.every),
            Wanted::All(_) => true,
        }
    }

    /// Draws from the points of a situation the runs to do: all of them, the one named, or a `share` spread over them, at
    /// others in each situation.
    pub(crate) fn drawn<T>(
        &self,
        situation: usize,
        points: Vec<(String, T)>,
        share: usize,
    ) -> Vec<(String, T)> {
        let all = points.len();
        let named = points.into_iter().map(|(name, point)| {
            let name = format!("{}/{situation}/{name}", self.group);
            (name, point)
        });
        let is_drawn = |at: usize, name: &str| match &self.wanted {
            Wanted::All(_) => true,
            Wanted::One(one) => one == name,
            Wanted::Share => {
                (0..share).any(|part| (part * all / share + 7 * situation) % all == at)
            }
        };
        let drawn = named
            .enumerate()
            .filter(|(at, (name, _))| is_drawn(*at, name));
        drawn.map(|(_, run)| run).collect()
    }

    /// Returns runs that are drawn by their seeds, by situation: `all` of them, a `share`, or the one named.
    pub(crate) fn seeded<T>(
        &self,
        share: u64,
        all: u64,
        draw: impl Fn(u64) -> (usize, T),
    ) -> BTreeMap<usize, Vec<(String, T)>> {
        let seeds = match &self.wanted {
            Wanted::Share => 0..share,
            Wanted::All(first) => *first..first + all,
            Wanted::One(name) => match name.split_once('/') {
                Some((group, rest)) if group == self.group => seed(rest)..seed(rest) + 1,
                _ => 0..0,
            },
        };
        let mut by_situation = BTreeMap::<usize, Vec<_>>::new();
        for seed in seeds {
            let (situation, run) = draw(seed);
            let name = format!("{}/{seed}", self.group);
            by_situation.entry(situation).or_default().push((name, run));
        }
        by_situation
    }

    /// Does each of these, `at_once` beside each other; one that fails says how it is done again.
    pub(crate) fn each<T: Send>(
        &self,
        runs: Vec<(String, T)>,
        at_once: usize,
        run: impl Fn(&str, T) + Sync,
    ) {
        let left = Mutex::new(runs.into_iter());
        let next = || left.lock().unwrap().next();
        thread::scope(|scope| {
            for _ in 0..at_once {
                scope.spawn(|| {
                    while let Some((name, one)) = next() {
                        self.count("runs", 1);
                        if catch_unwind(AssertUnwindSafe(|| run(&name, one))).is_err() {
                            eprintln!("{name} failed; again: ./x faults {name}\n");
                            self.failed.lock().unwrap().push(name);
                        }
                    }
                });
            }
        });
    }

    /// Counts what happened in a run.
    pub(crate) fn count(&self, what: &'static str, times: usize) {
        *self.counts.lock().unwrap().entry(what).or_default() += times;
    }

    /// Says how it went, fails if a run did, and returns how often these things happened.
    pub(crate) fn end<const N: usize>(&self, whats: [&str; N]) -> [usize; N] {
        let (counts, failed) = (self.counts.lock().unwrap(), self.failed.lock().unwrap());
        let told = counts.iter().map(|(what, times)| format!("{times} {what}"));
        let told = told.collect::<Vec<_>>().join(", ");
        let (group, seconds) = (self.group, self.begun.elapsed().as_secs());
        println!("{group}: {told}; {} failed; {seconds} s", failed.len());
        assert!(failed.is_empty(), "failed: {}", failed.join(" "));
        whats.map(|what| counts.get(what).copied().unwrap_or_default())
    }
}
