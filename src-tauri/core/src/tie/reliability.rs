//! Chances against what came: whether they mean what they say.

use crate::model::{Reliability, ReliabilityBin};

/// Chances are looked at in so many equal parts of 0..=1.
const BINS: usize = 10;

/// The normal deviate of a 95% interval.
const Z: f64 = 1.96;

/// Returns how well chances matched what came; `None` of none.
pub fn reliability(given: &[(f64, bool)]) -> Option<Reliability> {
    if given.is_empty() {
        return None;
    }
    let count = given.len() as f64;
    let came = given.iter().filter(|(_, came)| *came).count();
    let share = came as f64 / count;
    let squares = given
        .iter()
        .map(|&(chance, came)| (chance - number(came)).powi(2));
    let bins: Vec<ReliabilityBin> = (0..BINS).filter_map(|at| bin(given, at)).collect();
    let apart = bins
        .iter()
        .map(|bin| (bin.said * f64::from(bin.given) - f64::from(bin.came)).abs());
    Some(Reliability {
        given: given.len() as u32,
        came: came as u32,
        brier: squares.sum::<f64>() / count,
        brier_of_share: share * (1.0 - share),
        calibration_error: apart.sum::<f64>() / count,
        bins,
    })
}

fn number(came: bool) -> f64 {
    f64::from(u8::from(came))
}

fn bin(given: &[(f64, bool)], at: usize) -> Option<ReliabilityBin> {
    let of = |chance: f64| ((chance * BINS as f64) as usize).min(BINS - 1);
    let (mut said, mut all, mut came) = (0.0, 0_u32, 0_u32);
    for &(chance, so) in given.iter().filter(|(chance, _)| of(*chance) == at) {
        said += chance;
        all += 1;
        came += u32::from(so);
    }
    let (low, high) = wilson(came, all)?;
    Some(ReliabilityBin {
        from: at as f64 / BINS as f64,
        to: (at + 1) as f64 / BINS as f64,
        given: all,
        said: said / f64::from(all),
        came,
        low,
        high,
    })
}

/// Returns the 95% interval of a share seen as `came` of `all` (Wilson, JASA 1927); `None` of none.
pub fn wilson(came: u32, all: u32) -> Option<(f64, f64)> {
    if all == 0 {
        return None;
    }
    let n = f64::from(all);
    let share = f64::from(came) / n;
    let middle = share + Z * Z / (2.0 * n);
    let half = Z * (share * (1.0 - share) / n + Z * Z / (4.0 * n * n)).sqrt();
    let whole = 1.0 + Z * Z / n;
    Some((
        ((middle - half) / whole).clamp(0.0, share),
        ((middle + half) / whole).clamp(share, 1.0),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    // From the tables of Newcombe, Statistics in Medicine 1998, method 3.
    #[case::of_many(81, 263, 0.2553, 0.3662)]
    #[case::of_some(15, 148, 0.0624, 0.1605)]
    #[case::none(0, 20, 0.0, 0.1611)]
    #[case::one(1, 29, 0.0061, 0.1718)]
    fn the_interval_is_wilsons(
        #[case] came: u32,
        #[case] all: u32,
        #[case] low: f64,
        #[case] high: f64,
    ) {
        let found = wilson(came, all).unwrap();
        assert!(
            (found.0 - low).abs() < 1e-4 && (found.1 - high).abs() < 1e-4,
            "{found:?}"
        );
    }

    #[test]
    fn of_nothing_nothing_is_said() {
        assert_eq!(wilson(0, 0), None);
        assert_eq!(reliability(&[]), None);
    }

    #[test]
    fn chances_that_come_true_have_no_calibration_error() {
        let half = |came: bool| (0.5, came);
        let kept = reliability(&[half(true), half(false)]).unwrap();
        assert!((kept.calibration_error, kept.brier, kept.brier_of_share) == (0.0, 0.25, 0.25));
        let broken = reliability(&[(0.9, false), (0.1, true)]).unwrap();
        assert!((broken.calibration_error - 0.9).abs() < 1e-12 && broken.brier > 0.8);
        assert_eq!(broken.bins.len(), 2);
    }

    #[test]
    fn certainty_has_a_place_among_the_tenths() {
        let bins = reliability(&[(1.0, true), (0.0, false), (0.95, true)])
            .unwrap()
            .bins;
        let given: Vec<_> = bins
            .iter()
            .map(|bin| (bin.from, bin.given, bin.came))
            .collect();
        assert_eq!(given, [(0.0, 1, 0), (0.9, 2, 2)]);
    }
}
