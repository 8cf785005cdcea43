//! A small seeded generator with a fixed sequence: the same seed gives the same mailbox in every release.

use std::f64::consts::TAU;

/// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
#[derive(Clone, Debug)]
pub(super) struct Dice(u64);

impl Dice {
    /// Returns the dice of one stream; streams of one seed do not depend on each other.
    pub(super) fn new(seed: u64, stream: u64) -> Self {
        let mut dice = Self(seed ^ stream.wrapping_mul(0xA24B_AED4_963E_E407));
        dice.next();
        dice
    }

    /// Returns 64 random bits.
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Returns a number in `0.0..1.0`.
    pub(super) fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Returns a number in `0..n`; 0 if `n` is 0.
    pub(super) fn below(&mut self, n: usize) -> usize {
        ((u128::from(self.next()) * n as u128) >> 64) as usize
    }

    /// Returns a number in `low..=high`.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below((high - low + 1).max(1) as usize) as i64
    }

    /// Returns true with probability `p`.
    pub(super) fn chance(&mut self, p: f64) -> bool {
        self.unit() < p
    }

    /// Returns one of `items`, which must not be empty.
    pub(super) fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }

    /// Returns `x` rounded up or down at random, so that its mean stays.
    pub(super) fn round(&mut self, x: f64) -> usize {
        x.max(0.0).floor() as usize + usize::from(self.chance(x.max(0.0).fract()))
    }

    /// Returns a length of at least 1, geometric with that mean.
    pub(super) fn length(&mut self, mean: f64) -> usize {
        let stop = 1.0 / mean.max(1.0);
        (1..24).find(|_| self.chance(stop)).unwrap_or(24)
    }

    /// Returns seconds, log-normal around that median in hours.
    pub(super) fn delay(&mut self, median_hours: f64) -> i64 {
        let normal = (-2.0 * self.unit().max(1e-12).ln()).sqrt() * (TAU * self.unit()).cos();
        (median_hours * 3600.0 * (normal * 0.9).exp()).clamp(60.0, 13.0 * 86_400.0) as i64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sequence_is_the_published_one() {
        let mut dice = Dice(1_234_567);
        let drawn: Vec<u64> = (0..3).map(|_| dice.next()).collect();
        assert_eq!(
            drawn,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423
            ]
        );
    }

    #[test]
    fn numbers_stay_in_their_ranges() {
        let mut dice = Dice::new(1, 2);
        for _ in 0..10_000 {
            assert!((0.0..1.0).contains(&dice.unit()));
            assert!(dice.below(7) < 7);
            assert!((-3..=3).contains(&dice.between(-3, 3)));
            assert!((60..=13 * 86_400).contains(&dice.delay(8.0)));
        }
    }

    #[test]
    fn rounding_keeps_the_mean() {
        let mut dice = Dice::new(1, 2);
        let sum: usize = (0..10_000).map(|_| dice.round(1.3)).sum();
        assert!((12_700..13_300).contains(&sum), "mean of 1.3 became {sum}");
    }
}
