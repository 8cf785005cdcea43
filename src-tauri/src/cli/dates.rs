//! Days and moments as the user types them. A day without a time is its beginning in UTC, everywhere.

use closeknit_core::model::Timestamp;

/// Reads `2026-01-31`.
///
/// # Errors
/// A sentence that says what a day looks like.
pub(super) fn parse_day(text: &str) -> Result<Timestamp, String> {
    Timestamp::parse(&format!("{text}T00:00:00Z"))
        .ok_or_else(|| "a day looks like 2026-01-31".to_owned())
}

/// Reads `2026-01-31` or `2026-01-31T12:00:00Z`.
///
/// # Errors
/// A sentence that says what a moment looks like.
pub(super) fn parse_moment(text: &str) -> Result<Timestamp, String> {
    let moment = Timestamp::parse(text).or_else(|| parse_day(text).ok());
    moment.ok_or_else(|| {
        "a moment looks like 2026-01-31 or 2026-01-31T12:00:00Z (RFC 3339)".to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::day("2026-01-31", Some("2026-01-31T00:00:00Z"))]
    #[case::moment("2026-01-31T12:00:00+01:00", Some("2026-01-31T11:00:00Z"))]
    #[case::no_such_day("2026-02-30", None)]
    #[case::no_zone("2026-01-31T12:00:00", None)]
    #[case::other_order("31.01.2026", None)]
    #[case::empty("", None)]
    fn moments_are_read(#[case] text: &str, #[case] expected: Option<&str>) {
        let read = parse_moment(text).ok().map(|at| at.to_string());
        assert_eq!(read.as_deref(), expected);
    }
}
