//! Names inside sentences.

/// Returns the first name, for sentences beside which the whole name stands; all of it where the first word is no name
/// that one goes by: an address, an initial, a surname before a comma.
pub fn first_name(name: &str) -> &str {
    let first = name.split_whitespace().next().unwrap_or(name);
    let is_name = !first.contains('@') && first.chars().count() > 1 && !first.ends_with(['.', ',']);
    if is_name { first } else { name.trim() }
}

/// Returns what to call two people in one sentence: by first names, and by whole names where those are the same.
pub(super) fn told_apart<'a>(one: &'a str, other: &'a str) -> (&'a str, &'a str) {
    let (first, second) = (first_name(one), first_name(other));
    match first == second {
        true => (one.trim(), other.trim()),
        false => (first, second),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("Ann Bergström", "Ann")]
    #[case("ann@ex.org", "ann@ex.org")]
    #[case("Bergström, Ann", "Bergström, Ann")]
    #[case("J. Smith", "J. Smith")]
    #[case("", "")]
    fn only_what_is_a_first_name_is_taken_for_one(#[case] name: &str, #[case] first: &str) {
        assert_eq!(first_name(name), first);
    }

    #[test]
    fn two_of_one_first_name_are_called_by_their_whole_names() {
        assert_eq!(told_apart("Ann Lee", "Ann Berg"), ("Ann Lee", "Ann Berg"));
        assert_eq!(told_apart("Ann Lee", "Kim Osei"), ("Ann", "Kim"));
    }
}
