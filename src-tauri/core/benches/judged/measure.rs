//! Measures, and how sure they are.

/// The share of pairs of one that came and one that did not which a score puts in order; `None` without such pairs.
pub(crate) fn auc(scored: &[(f64, bool)]) -> Option<f64> {
    let mut order = scored.to_vec();
    order.sort_by(|a, b| a.0.total_cmp(&b.0));
    let ones = order.iter().filter(|(_, came)| *came).count() as f64;
    let zeros = order.len() as f64 - ones;
    let mut ranks = 0.0;
    let mut before = 0.0;
    for equal in order.chunk_by(|a, b| a.0 == b.0) {
        let came = equal.iter().filter(|(_, came)| *came).count() as f64;
        ranks += came * (before + (equal.len() as f64 + 1.0) / 2.0);
        before += equal.len() as f64;
    }
    (ones * zeros > 0.0).then(|| (ranks - ones * (ones + 1.0) / 2.0) / (ones * zeros))
}

/// Normalised discounted cumulative gain of the first ten; `None` where there is nothing to gain.
pub(crate) fn ndcg(scored: &[(f64, f64)]) -> Option<f64> {
    let discounted = |gains: &[f64]| -> f64 {
        let ten = gains.iter().take(10).enumerate();
        ten.map(|(at, gain)| gain / (at as f64 + 2.0).log2()).sum()
    };
    let mut order = scored.to_vec();
    order.sort_by(|a, b| b.0.total_cmp(&a.0));
    let found: Vec<f64> = order.iter().map(|(_, gain)| *gain).collect();
    let mut best = found.clone();
    best.sort_by(|a, b| b.total_cmp(a));
    let ideal = discounted(&best);
    (ideal > 0.0).then(|| discounted(&found) / ideal)
}

/// Returns the 95% interval of a figure over mailboxes drawn again and again, with replacement, from a seed.
pub(crate) fn interval(mailboxes: usize, figure: impl Fn(&[usize]) -> f64) -> (f64, f64) {
    const DRAWS: usize = 2000;
    let mut state = 1_u64;
    let mut random = || {
        // SplitMix64 (Steele, Lea and Flood, 2014).
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % mailboxes as u64) as usize
    };
    let mut figures: Vec<f64> = (0..DRAWS)
        .map(|_| {
            let drawn: Vec<usize> = (0..mailboxes).map(|_| random()).collect();
            figure(&drawn)
        })
        .collect();
    figures.sort_by(f64::total_cmp);
    (figures[DRAWS / 40], figures[DRAWS - 1 - DRAWS / 40])
}

pub(crate) fn mean(values: impl IntoIterator<Item = f64>) -> f64 {
    let (sum, count) = values
        .into_iter()
        .fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    sum / count
}
