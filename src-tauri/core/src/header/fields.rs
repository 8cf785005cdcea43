//! A header block, field by field.

use memchr::{memchr, memchr_iter};

/// The fields of a header block, each as its name and its value with the folds still in it.
///
/// Ends at the first empty line. A line that is no field is passed over with its continuation lines.
pub(super) struct Fields<'a> {
    rest: &'a [u8],
}

/// Returns the fields of `raw`.
pub(super) fn of(raw: &[u8]) -> Fields<'_> {
    Fields { rest: raw }
}

impl<'a> Iterator for Fields<'a> {
    type Item = (&'a [u8], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if matches!(self.rest, [] | [b'\n', ..] | [b'\r', b'\n', ..]) {
                return None;
            }
            let (field, rest) = self.rest.split_at_checked(length(self.rest))?;
            self.rest = rest;
            let Some((name, value)) =
                memchr(b':', field).and_then(|colon| field.split_at_checked(colon))
            else {
                continue;
            };
            let name = name.trim_ascii_end();
            if !name.is_empty() && name.iter().all(u8::is_ascii_graphic) {
                return Some((name, value.get(1..).unwrap_or_default()));
            }
        }
    }
}

/// Returns how many bytes the first field has, with its continuation lines and its line end.
fn length(raw: &[u8]) -> usize {
    memchr_iter(b'\n', raw)
        .map(|newline| newline + 1)
        .find(|&next| !matches!(raw.get(next), Some(b' ' | b'\t')))
        .unwrap_or(raw.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::plain(b"A: 1\nB: 2\n", &[("A", " 1\n"), ("B", " 2\n")])]
    #[case::crlf(b"A: 1\r\nB: 2\r\n\r\nbody: x\r\n", &[("A", " 1\r\n"), ("B", " 2\r\n")])]
    #[case::folded(b"A: 1\n\t2\n 3\nB:4", &[("A", " 1\n\t2\n 3\n"), ("B", "4")])]
    #[case::space_before_the_colon(b"A : 1\n", &[("A", " 1\n")])]
    #[case::no_field(b"From ann Mon\n more\nA: 1\n", &[("A", " 1\n")])]
    #[case::words_before_a_colon(b"not a field: x\nA: 1\n", &[("A", " 1\n")])]
    #[case::nothing(b"", &[])]
    #[case::empty_line_first(b"\r\nA: 1\r\n", &[])]
    fn are_read(#[case] raw: &[u8], #[case] expected: &[(&str, &str)]) {
        let found: Vec<_> = of(raw)
            .map(|(name, value)| {
                (
                    String::from_utf8_lossy(name).into_owned(),
                    String::from_utf8_lossy(value).into_owned(),
                )
            })
            .collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|&(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        assert_eq!(found, expected);
    }
}
