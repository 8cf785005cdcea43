//! What was found, in words.

/// Returns `1 reply`, `12 replies` and the like.
pub(super) fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// Returns a stretch of time in its largest sensible unit: `40 minutes`, `7 hours`, `12 days`, `5 months`, `3.2 years`.
pub(super) fn stretch(seconds: i64) -> String {
    let seconds = seconds.max(0) as f64;
    let (minutes, hours, days) = (seconds / 60.0, seconds / 3600.0, seconds / 86_400.0);
    let whole = |n: f64, unit: &str| {
        let n = n.round().max(1.0);
        format!("{n} {unit}{}", if n == 1.0 { "" } else { "s" })
    };
    if minutes < 90.0 {
        whole(minutes, "minute")
    } else if hours < 36.0 {
        whole(hours, "hour")
    } else if days < 60.0 {
        whole(days, "day")
    } else if days < 700.0 {
        whole(days / 30.44, "month")
    } else {
        format!("{:.1} years", days / 365.25)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::nothing(0, "1 minute")]
    #[case::minutes(40 * 60, "40 minutes")]
    #[case::hours(7 * 3600, "7 hours")]
    #[case::days(12 * 86_400, "12 days")]
    #[case::months(150 * 86_400, "5 months")]
    #[case::years(3 * 365 * 86_400, "3.0 years")]
    fn a_stretch_is_told_in_its_unit(#[case] seconds: i64, #[case] told: &str) {
        assert_eq!(stretch(seconds), told);
    }
}
