//! Addresses, normalised: two spellings that reach the same mailbox are one [`Address`].

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A normalised mail address: lower case, no `+tag`, none of the dots that Gmail ignores or that broken exports double.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Address(String);

impl Address {
    /// Returns the normalised form of `spelled`, or `None` where it has no local part or no domain.
    pub fn normalise(spelled: &str) -> Option<Self> {
        let cleaned: String = spelled
            .chars()
            .filter(|c| !c.is_control())
            .flat_map(char::to_lowercase)
            .collect();
        let cleaned = cleaned.trim_matches(is_wrapping);
        let (local, domain) = cleaned.rsplit_once('@')?;
        let domain = domain.trim_matches(is_wrapping).trim_end_matches(is_edge);
        let local = local.trim_matches(is_edge);
        // A tag only where a word stands before it: `+tag@` alone is a local part, and so is `imceanotes-+22ann@`, in
        // which Exchange wraps the address of another system.
        let untagged = match local.split_once('+') {
            Some((before, _)) if before.ends_with(char::is_alphanumeric) => before,
            _ => local,
        };
        let gmail = matches!(domain, "gmail.com" | "googlemail.com");
        let mut plain = String::with_capacity(untagged.len() + 1 + domain.len());
        for c in untagged.chars() {
            if c != '.' || !(gmail || plain.is_empty() || plain.ends_with('.')) {
                plain.push(c);
            }
        }
        while plain.ends_with('.') {
            plain.pop();
        }
        if plain.is_empty() || domain.is_empty() || domain.contains(char::is_whitespace) {
            return None;
        }
        plain.push('@');
        plain.push_str(if gmail { "gmail.com" } else { domain });
        Some(Self(plain))
    }

    /// Takes an address that is already normalised, as the store keeps it.
    pub fn from_normalised(normalised: String) -> Self {
        Self(normalised)
    }

    /// Returns the address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns what stands before the `@`.
    pub fn local(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(local, _)| local)
    }

    /// Returns what stands after the `@`.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

/// Returns whether a character may stand round an address without being part of it.
fn is_wrapping(c: char) -> bool {
    c.is_whitespace() || "<>\"'".contains(c)
}

/// Returns whether a character at the edge of a local part, or at the end of a domain, is no part of it.
fn is_edge(c: char) -> bool {
    c == '.' || is_wrapping(c)
}

impl std::fmt::Display for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case::case("Ann@Ex.Org", "ann@ex.org")]
    #[case::plus_tag("Ann+news@Ex.org", "ann@ex.org")]
    #[case::only_a_tag("+news@ex.org", "+news@ex.org")]
    #[case::wrapped("IMCEANOTES-+22Ann+22@ex.org", "imceanotes-+22ann+22@ex.org")]
    #[case::gmail_dots("a.n.n@gmail.com", "ann@gmail.com")]
    #[case::googlemail("ann@googlemail.com", "ann@gmail.com")]
    #[case::doubled_dots("k..allen@ex.org", "k.allen@ex.org")]
    #[case::edge_dots(".ann.@ex.org", "ann@ex.org")]
    #[case::quotes("'ann@ex.org'", "ann@ex.org")]
    #[case::quoted_local("\"ann\"@ex.org", "ann@ex.org")]
    #[case::root_dot("ann@ex.org.", "ann@ex.org")]
    #[case::two_ats("a@b@ex.org", "a@b@ex.org")]
    fn normalises(#[case] spelled: &str, #[case] expected: &str) {
        assert_eq!(Address::normalise(spelled).unwrap().as_str(), expected);
    }

    #[rstest]
    #[case::no_at("ann")]
    #[case::no_local("@ex.org")]
    #[case::no_domain("ann@")]
    #[case::only_dots("..@ex.org")]
    #[case::empty("")]
    fn refuses(#[case] spelled: &str) {
        assert_eq!(Address::normalise(spelled), None);
    }

    proptest! {
        #[test]
        fn normalising_twice_changes_nothing(spelled in "\\PC{0,40}@\\PC{0,20}") {
            if let Some(once) = Address::normalise(&spelled) {
                prop_assert_eq!(Address::normalise(once.as_str()), Some(once));
            }
        }
    }
}
