//! The connection is cut at every step: before each command and each answer, and half-way through each.

use super::dovecot::Dovecot;
use super::manner::{Cut, cuts};
use super::pieces::Follow;
use super::relay::{Fault, Relay, undisturbed};
use super::runs::Runs;
use super::stage::{self, Situation, Stage, count_lists};
use closeknit_core::app::{AppError, HarvestOptions};
use closeknit_core::harvest::{Compress, Limits};
use closeknit_core::model::Security;
use closeknit_core::text::{Wording, Zone};
use std::time::Duration;
use tempfile::TempDir;

/// Cuts drawn in each situation where not all are asked for.
const SHARE: usize = 2;
/// Runs beside each other: they wait more than they work.
const AT_ONCE: usize = 4;

/// A harvest through a relay, as it ended.
struct Cutting {
    store: TempDir,
    ended: Result<(), AppError>,
    cuts: usize,
    pieces: usize,
    connections: usize,
    /// Whether it was let in: only then does it ask which mailboxes there are.
    was_let_in: bool,
}

impl Cutting {
    /// Harvests through a relay that does this; what the store says it has, it has to have.
    fn of(situation: &Situation<'_>, fault: Fault, options: HarvestOptions) -> Self {
        let relay = Relay::before(situation.server.port, Follow::Imap, fault);
        let store = situation.store(relay.port, Security::Plain);
        let before = count_lists(store.path());
        let ended = stage::harvest(store.path(), options).map(drop);
        situation.assert_sound(store.path());
        if let Err(error) = &ended {
            assert!(matches!(error, AppError::Harvest(_)), "{error}");
            let hint = Wording::english(Zone::utc()).problem(error).hint;
            assert!(hint.is_some_and(|hint| hint.len() > 10), "{error}");
        }
        Self {
            was_let_in: count_lists(store.path()) > before,
            store,
            ended,
            cuts: relay.cuts(),
            pieces: relay.pieces(),
            connections: relay.connections(),
        }
    }

    /// Harvests undisturbed, which has to end well.
    fn none(situation: &Situation<'_>, options: HarvestOptions) -> Self {
        let undisturbed = Self::of(situation, undisturbed(), options);
        assert!(undisturbed.ended.is_ok(), "{:?}", undisturbed.ended);
        situation.assert_whole(undisturbed.store.path(), "undisturbed");
        undisturbed
    }

    /// Cuts once, and asserts that it goes on by itself if it was let in, and ends well the next time.
    fn once(situation: &Situation<'_>, options: HarvestOptions, case: &str, cut: Cut, runs: &Runs) {
        let cutting = Self::of(situation, cut.once(), options);
        let data = cutting.store.path();
        match cutting.ended {
            Ok(()) => situation.assert_whole(data, case),
            Err(error) => assert!(!cutting.was_let_in, "it was let in: {error}"),
        }
        runs.count("cuts", cutting.cuts);
        runs.count("overcome", cutting.cuts * usize::from(cutting.was_let_in));
        situation.assert_goes_on(data, case);
    }
}

/// As usual, but nearly without a wait before it connects again.
fn usual(compress: Compress) -> HarvestOptions {
    HarvestOptions {
        compress,
        limits: Limits {
            first_wait: Duration::from_millis(1),
            ..Limits::default()
        },
        ..HarvestOptions::default()
    }
}

/// Over several connections: each joins as soon as it may, while there is much to ask for.
fn crowded() -> HarvestOptions {
    let mut options = usual(Compress::Off);
    options.limits.window = Duration::from_millis(1);
    options.limits.first_chunk = 10;
    options.limits.largest_chunk = 10;
    options
}

/// Every other step is tried compressed, in each situation others.
fn compress(situation: &Situation<'_>, cut: Cut) -> Compress {
    match (cut.step + situation.number).is_multiple_of(2) {
        true => Compress::On,
        false => Compress::Off,
    }
}

#[test]
fn a_harvest_cut_once_at_any_step_goes_on_by_itself_once_it_was_let_in() {
    let (runs, server) = (Runs::of("cut", 1), Dovecot::start());
    let mut stage = Stage::on(&server, |situation| runs.concern(situation));
    while let Some(situation) = stage.next() {
        let steps = |compress| Cutting::none(&situation, usual(compress)).pieces;
        let steps = steps(Compress::On).max(steps(Compress::Off));
        let drawn = runs.drawn(situation.number, cuts(steps), SHARE);
        runs.each(drawn, AT_ONCE, |case, cut| {
            let options = usual(compress(&situation, cut));
            Cutting::once(&situation, options, case, cut, &runs);
        });
    }
    let [runs, cuts, overcome] = runs.end(["runs", "cuts", "overcome"]);
    assert!(cuts * 10 >= runs * 8, "nearly every run was cut");
    assert!(runs < 80 || overcome * 2 > cuts, "most of them go on");
}

#[test]
fn a_harvest_over_several_connections_goes_on_when_one_is_cut() {
    let (runs, server) = (Runs::of("cut-one", 1), Dovecot::start());
    let mut stage = Stage::on(&server, |situation| situation == 0 && runs.concern(0));
    while let Some(situation) = stage.next() {
        let undisturbed = Cutting::none(&situation, crowded());
        assert!(undisturbed.connections > 1, "there are several");
        let drawn = runs.drawn(0, cuts(undisturbed.pieces), 5 * SHARE);
        runs.each(drawn, AT_ONCE, |case, cut| {
            Cutting::once(&situation, crowded(), case, cut, &runs);
        });
    }
    let [runs, cuts] = runs.end(["runs", "cuts"]);
    assert!(cuts * 10 >= runs * 8, "nearly every run was cut");
}

#[test]
fn a_harvest_cut_again_and_again_says_so_and_the_next_one_ends_well() {
    let (runs, server) = (Runs::of("cut-again", 4), Dovecot::start());
    let mut stage = Stage::on(&server, |situation| runs.concern(situation));
    while let Some(situation) = stage.next() {
        // Each step in one of its three manners: what comes of it hardly depends on that.
        let steps = Cutting::none(&situation, usual(Compress::Off)).pieces;
        let one_each = |at: usize| at % 3 == (at / 3 + situation.number) % 3;
        let cuts = cuts(steps).into_iter().enumerate();
        let cuts = cuts.filter(|(at, _)| one_each(*at)).map(|(_, cut)| cut);
        let drawn = runs.drawn(situation.number, cuts.collect(), 1);
        runs.each(drawn, 2 * AT_ONCE, |case, cut| {
            let cutting = Cutting::of(&situation, cut.again_and_again(), usual(Compress::Off));
            runs.count("cuts", cutting.cuts);
            runs.count("errors", usize::from(cutting.ended.is_err()));
            situation.assert_goes_on(cutting.store.path(), case);
        });
    }
    let [runs, errors] = runs.end(["runs", "errors"]);
    assert!(runs < 20 || errors * 3 > runs, "many give up");
}
