//! A network as a seed has it: it delays, splits, joins, stalls and cuts, several times a run.

use super::dovecot::Dovecot;
use super::pieces::{Follow, Side};
use super::relay::{Deed, End, Fault, Piece, Relay};
use super::runs::Runs;
use super::situations::SITUATIONS;
use super::stage::{self, Stage};
use closeknit_core::app::{AppError, HarvestOptions};
use closeknit_core::inside::harvest::{Compress, Limits};
use closeknit_core::model::Security;
use fastrand::Rng;
use std::collections::BTreeMap;
use std::time::Duration;

/// Runs where not all are asked for.
const SHARE: u64 = 24;
const ALL: u64 = 500;
/// Runs beside each other: they wait more than they work.
const AT_ONCE: usize = 6;
/// How long nothing may move before a connection is given up.
const SILENCE: Duration = Duration::from_millis(600);

/// What a seed has, beside where it happens.
struct Drawn {
    seed: u64,
    compress: Compress,
    /// Whether further connections join as soon as they may, and there is much to ask for.
    crowded: bool,
    /// How often the connection breaks at most, and from which piece of the first connection on: before it is let in, a
    /// harvest does not try again.
    breaks: usize,
    calm: usize,
}

impl Drawn {
    fn of(seed: u64) -> (usize, Self) {
        let mut rng = Rng::with_seed(seed);
        let situation = rng.usize(0..=SITUATIONS.len());
        let drawn = Self {
            seed,
            crowded: rng.bool(),
            compress: [Compress::On, Compress::Off][rng.usize(0..2)],
            breaks: rng.usize(1..=9),
            calm: rng.usize(0..20),
        };
        (situation, drawn)
    }

    fn options(&self) -> HarvestOptions {
        let mut limits = Limits {
            connect: 4 * SILENCE,
            sign_in: 4 * SILENCE,
            silence: SILENCE,
            first_wait: Duration::from_millis(1),
            ..Limits::default()
        };
        if self.crowded {
            limits.window = Duration::from_millis(1);
            (limits.first_chunk, limits.largest_chunk) = (10, 40);
        }
        HarvestOptions {
            compress: self.compress,
            limits,
            ..HarvestOptions::default()
        }
    }

    /// What becomes of each piece; drawn for each side of each connection by itself, so that it is the same again.
    fn fault(&self) -> Fault {
        let (seed, calm, mut breaks) = (self.seed, self.calm, self.breaks);
        let mut rngs = BTreeMap::<(usize, Side), Rng>::new();
        Box::new(move |piece| {
            let of = (piece.connection, piece.side);
            let own =
                seed * 1000 + 2 * piece.connection as u64 + u64::from(piece.side == Side::Client);
            let rng = rngs.entry(of).or_insert_with(|| Rng::with_seed(own));
            match piece.connection == 1 && piece.number < calm {
                true => deeds(piece, rng, &mut 0),
                false => deeds(piece, rng, &mut breaks),
            }
        })
    }
}

fn deeds(piece: &Piece<'_>, rng: &mut Rng, breaks: &mut usize) -> Vec<Deed> {
    let within = |rng: &mut Rng, from: u64, to: u64| Duration::from_millis(rng.u64(from..to));
    match rng.u8(0..100) {
        0..8 => vec![Deed::Wait(within(rng, 1, 20))],
        8..20 => vec![Deed::Send(1); piece.bytes.len().min(50)],
        20..30 => vec![Deed::Join],
        30..33 => vec![Deed::Wait(SILENCE.mul_f64(rng.f64() * 0.6))],
        33..35 if *breaks > 0 => {
            *breaks -= 1;
            vec![Deed::Send(rng.usize(0..=piece.bytes.len())), Deed::Hush]
        }
        35..55 if *breaks > 0 => {
            *breaks -= 1;
            let end = if rng.bool() { End::Close } else { End::Reset };
            vec![Deed::Send(rng.usize(0..=piece.bytes.len())), Deed::Cut(end)]
        }
        _ => Vec::new(),
    }
}

#[test]
fn whatever_the_network_does_nothing_is_lost_and_the_next_harvest_ends_well() {
    let (runs, server) = (Runs::of("weather", 1), Dovecot::start());
    let mut drawn = runs.seeded(SHARE, ALL, Drawn::of);
    let mut stage = Stage::on(&server, |situation| drawn.contains_key(&situation));
    while let Some(situation) = stage.next() {
        let drawn = drawn.remove(&situation.number).unwrap_or_default();
        runs.each(drawn, AT_ONCE, |case, run| {
            let relay = Relay::before(server.port, Follow::Nothing, run.fault());
            let store = situation.store(relay.port, Security::Plain);
            let ended = stage::harvest(store.path(), run.options());
            runs.count("breaks", relay.cuts());
            situation.assert_sound(store.path());
            match ended {
                // What broke the connection twice is set aside until the next time.
                Ok(outcome) if outcome.withheld > 0 => runs.count("set aside", 1),
                Ok(_) => situation.assert_whole(store.path(), case),
                Err(AppError::Harvest(_)) => runs.count("errors", 1),
                Err(error) => panic!("{error}"),
            }
            situation.assert_goes_on(store.path(), case);
        });
    }
    let [runs, breaks] = runs.end(["runs", "breaks"]);
    assert!(runs < 20 || breaks > runs, "there is weather");
}
