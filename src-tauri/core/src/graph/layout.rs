//! Where people stand in the picture of the network.
//!
//! Forces as Fruchterman and Reingold (1991) set them, from a start in which clusters stand round a circle; no chance in
//! it, so that the same network gives the same picture.

use std::f64::consts::TAU;

/// Rounds in which the picture settles.
const ROUNDS: usize = 300;
/// How far one may move in the first round, of a picture that is 1 wide.
const FIRST_MOVE: f64 = 0.1;
/// What draws everybody to the middle, so that nobody drifts off.
const GRAVITY: f64 = 0.05;

/// Returns a place for each of `clusters.len()` people, `0.0..=1.0` across and down. `clusters` has the number of each one's
/// cluster, people without one having a number of their own; `ties` are pairs of people and how strong each is, `0.0..=1.0`.
/// The time taken grows with the square of the people: meant for some hundred.
pub fn layout(clusters: &[usize], ties: &[(usize, usize, f64)]) -> Vec<(f64, f64)> {
    let mut places = start(clusters);
    let count = places.len().max(1) as f64;
    let apart = (1.0 / count).sqrt();
    for round in 0..ROUNDS {
        let mut forces = vec![(0.0, 0.0); places.len()];
        for one in 0..places.len() {
            for other in one + 1..places.len() {
                let (dx, dy, distance) = between(places[one], places[other]);
                let push = apart * apart / distance / distance;
                shift(&mut forces, one, other, (dx * push, dy * push));
            }
            forces[one].0 -= places[one].0 * GRAVITY;
            forces[one].1 -= places[one].1 * GRAVITY;
        }
        for &(one, other, strength) in ties {
            let (dx, dy, distance) = between(places[one], places[other]);
            let pull = -distance / apart * strength;
            shift(&mut forces, one, other, (dx * pull, dy * pull));
        }
        let most = FIRST_MOVE * (1.0 - round as f64 / ROUNDS as f64);
        for (place, force) in places.iter_mut().zip(forces) {
            let length = force.0.hypot(force.1).max(f64::MIN_POSITIVE);
            let step = length.min(most) / length;
            *place = (place.0 + force.0 * step, place.1 + force.1 * step);
        }
    }
    fit(places)
}

/// Puts clusters round a circle, and the people of each round a smaller one.
fn start(clusters: &[usize]) -> Vec<(f64, f64)> {
    let mut numbers: Vec<usize> = clusters.to_vec();
    numbers.sort_unstable();
    numbers.dedup();
    let mut met = vec![0_usize; numbers.len()];
    clusters
        .iter()
        .map(|cluster| {
            let at = numbers.binary_search(cluster).unwrap_or_default();
            let turn = TAU * at as f64 / numbers.len() as f64;
            met[at] += 1;
            // The golden angle spreads any number of people evenly.
            let own = 2.399_963 * met[at] as f64;
            let out = 0.02 * (met[at] as f64).sqrt();
            (
                0.4 * turn.cos() + out * own.cos(),
                0.4 * turn.sin() + out * own.sin(),
            )
        })
        .collect()
}

fn between(one: (f64, f64), other: (f64, f64)) -> (f64, f64, f64) {
    let (dx, dy) = (one.0 - other.0, one.1 - other.1);
    (dx, dy, dx.hypot(dy).max(1e-4))
}

fn shift(forces: &mut [(f64, f64)], one: usize, other: usize, by: (f64, f64)) {
    forces[one].0 += by.0;
    forces[one].1 += by.1;
    forces[other].0 -= by.0;
    forces[other].1 -= by.1;
}

/// Fills the picture, keeping its shape.
fn fit(mut places: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    let bounds = |of: fn(&(f64, f64)) -> f64| {
        let all = || places.iter().map(of);
        (
            all().fold(f64::INFINITY, f64::min),
            all().fold(f64::NEG_INFINITY, f64::max),
        )
    };
    let ((left, right), (top, bottom)) = (bounds(|place| place.0), bounds(|place| place.1));
    let scale = (right - left).max(bottom - top).max(1e-9);
    let middle = ((left + right) / 2.0, (top + bottom) / 2.0);
    for place in &mut places {
        *place = (
            0.5 + (place.0 - middle.0) / scale,
            0.5 + (place.1 - middle.1) / scale,
        );
    }
    places
}
