//! The real binary over TLS, cut at every record: in the handshake, before the sign-in, and in every answer.

use super::dovecot::Dovecot;
use super::manner::cuts;
use super::pieces::Follow;
use super::program;
use super::relay::{Fault, Relay, undisturbed};
use super::runs::Runs;
use super::stage::{Situation, Stage, count_lists};
use closeknit_core::model::Security;
use std::process::Output;
use tempfile::TempDir;

/// The situations that this is tried in: the first harvest, and some of those in which there is much to ask.
const SITUATIONS: [usize; 4] = [0, 3, 15, 29];
/// Cuts drawn in each situation where not all are asked for.
const SHARE: usize = 4;
/// Runs beside each other: they wait a second before they connect again.
const AT_ONCE: usize = 12;

/// Harvests through a relay that does this, compressed or not, and returns what the binary said.
fn harvest(situation: &Situation<'_>, fault: Fault, compressed: bool) -> (Relay, TempDir, Output) {
    let relay = Relay::before(situation.server.tls_port, Follow::Tls, fault);
    let store = situation.store(relay.port, Security::Tls);
    let words = ["--compress", if compressed { "on" } else { "off" }];
    let mut command = program::harvest(situation.server, store.path(), &words);
    (relay, store, command.output().unwrap())
}

/// Asserts that a harvest failed as one should: with a sentence and a hint.
fn assert_says_why(ran: &Output) {
    let error = String::from_utf8_lossy(&ran.stderr);
    assert_eq!(ran.status.code(), Some(1), "{error}");
    assert!(error.contains("localhost"), "{error}");
    assert!(error.lines().count() >= 2, "{error}");
    assert!(!error.contains("panicked"), "{error}");
}

#[test]
fn a_harvest_over_tls_cut_at_any_record_ends_well_at_once_or_the_next_time() {
    let (runs, server) = (Runs::of("secured", 1), Dovecot::start());
    let is_wanted = |situation| SITUATIONS.contains(&situation) && runs.concern(situation);
    let mut stage = Stage::on(&server, is_wanted);
    while let Some(situation) = stage.next() {
        let (relay, store, ran) = harvest(&situation, undisturbed(), false);
        assert!(ran.status.success());
        let lists = count_lists(store.path());
        let drawn = runs.drawn(situation.number, cuts(relay.pieces()), SHARE);
        runs.each(drawn, AT_ONCE, |case, cut| {
            let compressed = cut.step.is_multiple_of(2);
            let (relay, store, ran) = harvest(&situation, cut.once(), compressed);
            runs.count("cuts", relay.cuts());
            if ran.status.success() {
                runs.count("overcome", relay.cuts());
                situation.assert_whole(store.path(), case);
            } else {
                assert_says_why(&ran);
                situation.assert_sound(store.path());
                assert!(count_lists(store.path()) < lists, "it was not let in");
            }
            situation.assert_goes_on(store.path(), case);
        });
    }
    let [runs, cuts] = runs.end(["runs", "cuts"]);
    assert!(cuts * 10 >= runs * 8, "nearly every run was cut");
}

/// The waits before it connects again add up to half a minute, so that few are tried: one in the handshake, which is not
/// tried again; and one where it was let in, before the mailboxes are listed.
#[test]
fn a_line_that_breaks_again_and_again_ends_with_exit_code_1() {
    let (runs, server) = (Runs::of("broken", 1), Dovecot::start());
    let mut stage = Stage::on(&server, |situation| situation == 0 && runs.concern(0));
    while let Some(situation) = stage.next() {
        let cuts = cuts(17)
            .into_iter()
            .filter(|(_, cut)| [2, 17].contains(&cut.step));
        let drawn = runs.drawn(0, cuts.collect(), 1);
        runs.each(drawn, AT_ONCE, |case, cut| {
            let (_, store, ran) = harvest(&situation, cut.again_and_again(), false);
            assert_says_why(&ran);
            situation.assert_sound(store.path());
            situation.assert_goes_on(store.path(), case);
        });
    }
    runs.end([]);
}
