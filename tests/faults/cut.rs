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
    /// Whether it was let in: only then does it ask which mailboxes there are.
    was_let_in: bool,
}

impl Cutting {
    /// Harvests through a relay that does this; what the store says it has, it has to have.
    fn of(situation: &Situation<'_>, fault: Fault, compress: Compress) -> Self {
        let relay = Relay::before(situation.server.port, Follow::Imap, fault);
        let store = situation.store(relay.port, Security::Plain);
        let before = count_lists(store.path());
        let options = HarvestOptions {
            compress,
            // Nearly no wait before it connects again, and further connections join as soon as they may.
            limits: Limits {
                first_wait: Duration::from_millis(1),
                window: Duration::from_millis(1),
                ..Limits::default()
            },
            ..HarvestOptions::default()
        };
        let ended = stage::harvest(store.path(), options).map(drop);
        situation.assert_sound(store.path());
        if let Err(error) = &ended {
            assert!(matches!(error, AppError::Harvest(_)), "{error}");
            assert!(error.hint().is_some_and(|hint| hint.len() > 10), "{error}");
        }
        Self {
            was_let_in: count_lists(store.path()) > before,
            store,
            ended,
            cuts: relay.cuts(),
            pieces: relay.pieces(),
        }
    }
}

/// Counts the steps of an undisturbed harvest, which has to end well.
fn count_steps(situation: &Situation<'_>, compress: Compress) -> usize {
    let undisturbed = Cutting::of(situation, undisturbed(), compress);
    undisturbed.ended.unwrap();
    situation.assert_whole(undisturbed.store.path(), "undisturbed");
    undisturbed.pieces
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
        let steps = [Compress::On, Compress::Off].map(|compress| count_steps(&situation, compress));
        let steps = steps.into_iter().max().unwrap_or_default();
        let drawn = runs.drawn(situation.number, cuts(steps), SHARE);
        runs.each(drawn, AT_ONCE, |case, cut| {
            let cutting = Cutting::of(&situation, cut.once(), compress(&situation, cut));
            let data = cutting.store.path();
            match cutting.ended {
                Ok(()) => situation.assert_whole(data, case),
                Err(error) => assert!(!cutting.was_let_in, "it was let in: {error}"),
            }
            runs.count("cuts", cutting.cuts);
            runs.count("overcome", cutting.cuts * usize::from(cutting.was_let_in));
            situation.assert_goes_on(data, case);
        });
    }
    let [runs, cuts, overcome] = runs.end(["runs", "cuts", "overcome"]);
    assert!(cuts * 10 >= runs * 8, "nearly every run was cut");
    assert!(runs < 100 || overcome * 2 > cuts, "most of them go on");
}

#[test]
fn a_harvest_cut_again_and_again_says_so_and_the_next_one_ends_well() {
    let (runs, server) = (Runs::of("cut-again", 4), Dovecot::start());
    let mut stage = Stage::on(&server, |situation| runs.concern(situation));
    while let Some(situation) = stage.next() {
        // Each step in one of its three manners: what comes of it hardly depends on that.
        let cuts = cuts(count_steps(&situation, Compress::Off));
        let one_each = |at: usize| at % 3 == (at / 3 + situation.number) % 3;
        let cuts = cuts.into_iter().enumerate();
        let cuts = cuts.filter(|(at, _)| one_each(*at)).map(|(_, cut)| cut);
        let drawn = runs.drawn(situation.number, cuts.collect(), 1);
        runs.each(drawn, 2 * AT_ONCE, |case, cut| {
            let cutting = Cutting::of(&situation, cut.again_and_again(), Compress::Off);
            runs.count("cuts", cutting.cuts);
            runs.count("errors", usize::from(cutting.ended.is_err()));
            situation.assert_goes_on(cutting.store.path(), case);
        });
    }
    let [runs, errors] = runs.end(["runs", "errors"]);
    assert!(runs < 20 || errors * 3 > runs, "many give up");
}
