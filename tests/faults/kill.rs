//! A harvest that is killed: what it said is done is there, and going on ends where an uninterrupted one does.
//!
//! The kernel kills the real binary, at its n-th write to a file: each commit is a handful of writes, so every state is met
//! that a killed process can leave behind. At a moment, it may also be between two writes, or before the first.

use super::dovecot::Dovecot;
use super::program::{count_writes, harvest, kill_after, kill_at_write};
use super::runs::Runs;
use super::situations::SITUATIONS;
use super::stage::{Situation, Stage};
use closeknit_core::model::Security;
use fastrand::Rng;
use std::path::Path;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Kills drawn in each situation where not all are asked for, and in the first harvest.
const SHARE: usize = 2;
const SHARE_OF_FIRST: usize = 12;
/// Runs drawn by a seed.
const SEEDS_SHARE: u64 = 24;
const SEEDS_ALL: u64 = 1000;
/// Runs beside each other.
const AT_ONCE: usize = 2;

fn store(situation: &Situation<'_>) -> TempDir {
    situation.store(situation.server.port, Security::Plain)
}

/// Kills a harvest of a store, and asserts that nothing is lost and the next one ends well.
fn kill(
    situation: &Situation<'_>,
    data: &Path,
    case: &str,
    kill: impl FnOnce(&Path) -> bool,
) -> usize {
    let was_at_work = kill(data);
    situation.assert_sound(data);
    situation.assert_goes_on(data, case);
    usize::from(was_at_work)
}

#[test]
fn a_harvest_killed_at_any_write_goes_on_to_the_same_end() {
    let (runs, server) = (Runs::of("kill", 6), Dovecot::start());
    let mut stage = Stage::on(&server, |situation| runs.concern(situation));
    while let Some(situation) = stage.next() {
        let undisturbed = store(&situation);
        let writes = count_writes(&server, undisturbed.path());
        situation.assert_whole(undisturbed.path(), "undisturbed");
        let points = (1..=writes).map(|write| (write.to_string(), write));
        let share = match situation.number {
            0 => SHARE_OF_FIRST,
            _ => SHARE,
        };
        let drawn = runs.drawn(situation.number, points.collect(), share);
        runs.each(drawn, AT_ONCE, |case, write| {
            let store = store(&situation);
            let at_write = |data: &Path| kill_at_write(&server, data, write);
            runs.count("killed", kill(&situation, store.path(), case, at_write));
        });
    }
    let [runs, killed] = runs.end(["runs", "killed"]);
    assert!(killed * 10 >= runs * 9, "nearly all were killed");
}

#[test]
fn a_store_killed_in_every_situation_of_its_life_is_whole_after_each() {
    let (runs, server) = (Runs::of("life", 1), Dovecot::start());
    let mut stage = Stage::on(&server, |situation| runs.concern(situation));
    let mut life = None::<TempDir>;
    while let Some(situation) = stage.next() {
        let life = life.get_or_insert_with(|| store(&situation)).path();
        situation.lead_home(life);
        // Each at another of its first writes.
        let write = 1 + 7 * situation.number % 40;
        let run = (format!("life/{}/", situation.number), write);
        runs.each(vec![run], 1, |case, write| {
            let at_write = |data: &Path| kill_at_write(&server, data, write);
            runs.count("killed", kill(&situation, life, case, at_write));
        });
    }
    let [runs, killed] = runs.end(["runs", "killed"]);
    assert!(killed * 2 >= runs, "most were killed");
}

/// When a seed kills: at this part of all writes, or of the time that it takes.
enum Drawn {
    Write(f64),
    Moment(f64),
}

impl Drawn {
    fn of(seed: u64) -> (usize, Self) {
        let mut rng = Rng::with_seed(seed);
        let situation = rng.usize(0..=SITUATIONS.len());
        let drawn = match rng.bool() {
            true => Self::Write(rng.f64()),
            false => Self::Moment(rng.f64()),
        };
        (situation, drawn)
    }
}

/// Returns how long an undisturbed harvest takes.
fn time(situation: &Situation<'_>) -> Duration {
    let (store, begun) = (store(situation), Instant::now());
    let ran = harvest(situation.server, store.path(), &[])
        .output()
        .unwrap();
    assert!(
        ran.status.success(),
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
    begun.elapsed()
}

#[test]
fn a_harvest_killed_at_a_random_moment_loses_nothing() {
    let (runs, server) = (Runs::of("moment", 1), Dovecot::start());
    let mut drawn = runs.seeded(SEEDS_SHARE, SEEDS_ALL, Drawn::of);
    let mut stage = Stage::on(&server, |situation| drawn.contains_key(&situation));
    while let Some(situation) = stage.next() {
        let writes = count_writes(&server, store(&situation).path()) as f64;
        let time = time(&situation);
        let drawn = drawn.remove(&situation.number).unwrap_or_default();
        runs.each(drawn, AT_ONCE, |case, run| {
            let store = store(&situation);
            let at_random = |data: &Path| match run {
                Drawn::Write(part) => kill_at_write(&server, data, 1 + (part * writes) as usize),
                Drawn::Moment(part) => kill_after(&server, data, time.mul_f64(part)),
            };
            runs.count("killed", kill(&situation, store.path(), case, at_random));
        });
    }
    let [runs, killed] = runs.end(["runs", "killed"]);
    assert!(killed * 2 >= runs, "most were killed");
}
