//! The names of variants, for the log.

use std::fmt::{self, Debug, Write};

/// Keeps the names with which a text begins, and refuses the rest, so that it is not even formatted.
struct Names(String);

impl Write for Names {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for c in text.chars() {
            if !(c.is_ascii_alphanumeric() || c == '(') {
                return Err(fmt::Error);
            }
            self.0.push(c);
        }
        Ok(())
    }
}

/// Returns the names of the variants that a value is, as `Harvest(Net(Cut`; nothing of what they hold, which may be
/// somebody's name or password.
pub fn variant_name(value: &impl Debug) -> String {
    let mut names = Names(String::new());
    // It ends where the first value begins.
    let _ = write!(names, "{value:?}");
    let end = names.0.rfind(|c: char| c != '(').map_or(0, |at| at + 1);
    names.0.truncate(end);
    names.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[derive(Debug)]
    #[expect(dead_code, reason = "read by Debug alone")]
    enum Kind {
        Bare,
        Text(&'static str),
        Named { name: &'static str },
        Within(Box<Kind>),
    }

    #[rstest]
    #[case::bare(Kind::Bare, "Bare")]
    #[case::text(Kind::Text("Kim"), "Text")]
    #[case::named(Kind::Named { name: "Kim" }, "Named")]
    #[case::within(Kind::Within(Box::new(Kind::Text("Kim"))), "Within(Text")]
    fn only_names_of_variants_are_told(#[case] kind: Kind, #[case] expected: &str) {
        assert_eq!(variant_name(&kind), expected);
    }
}
