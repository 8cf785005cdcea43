//! Measures, and how sure they are.

use closeknit_core::model::ReliabilityBin;

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

/// The calibration error of chances that are exactly right, by luck: a bin of n chances p misses by √(2np(1-p)/π) on
/// average.
pub(crate) fn by_luck(given: &[(f64, bool)]) -> f64 {
    let mut spread = [0.0; 10];
    for (chance, _) in given {
        spread[((chance * 10.0) as usize).min(9)] += chance * (1.0 - chance);
    }
    let missed = spread
        .iter()
        .map(|spread| (2.0 * spread / std::f64::consts::PI).sqrt());
    missed.sum::<f64>() / given.len() as f64
}

/// Prints what was said and what came, in parts: beside the numbers a bar as long as what came, with what was said marked.
pub(crate) fn print_chart(bins: &[ReliabilityBin]) {
    const LENGTH: f64 = 20.0;
    println!("| chance | given | on average | came | 95% range | came, and where it was said to |");
    println!("|---|---|---|---|---|---|");
    for bin in bins {
        let came = f64::from(bin.came) / f64::from(bin.given);
        let long = (came * LENGTH).round() as usize;
        let said = (bin.said * LENGTH).round() as usize;
        let bar: String = (0..=LENGTH as usize)
            .map(|at| match (at == said, at < long) {
                (true, _) => '+',
                (false, true) => '#',
                (false, false) => '.',
            })
            .collect();
        println!(
            "| {:.0}-{:.0}% | {} | {:.1}% | {:.1}% | {:.0}-{:.0}% | `{}` |",
            bin.from * 100.0,
            bin.to * 100.0,
            bin.given,
            bin.said * 100.0,
            came * 100.0,
            bin.low * 100.0,
            bin.high * 100.0,
            bar
        );
    }
}
