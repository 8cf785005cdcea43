use super::*;
use rstest::rstest;

#[rstest]
#[case::below("imap.ex.org", "ex.org", true)]
#[case::itself("ex.org", "ex.org", true)]
#[case::beside("imap.ex.org", "sales.ex.org", true)]
#[case::another("imap.ex.com", "ex.org", false)]
#[case::the_end_of_a_label("imap.notex.org", "ex.org", false)]
#[case::neighbours_under_a_public_suffix("imap.ex.co.uk", "other.co.uk", false)]
#[case::neighbours_at_a_host_of_pages("one.github.io", "other.github.io", false)]
fn whose_host_it_is_is_told_by_the_registered_name(
    #[case] host: &str,
    #[case] domain: &str,
    #[case] same: bool,
) {
    assert_eq!(is_same_owner(host, domain), same);
}

#[rstest]
#[case::a_path(Some("/other.xml"), Ok("/other.xml"))]
#[case::the_same_host(Some("https://EX.org/other.xml"), Ok("/other.xml"))]
#[case::another_host(Some("https://evil.example/x"), Err("https://evil.example/x"))]
#[case::another_host_without_scheme(Some("//evil.example/x"), Err("//evil.example/x"))]
#[case::another_port(Some("https://ex.org:8443/x"), Err("https://ex.org:8443/x"))]
#[case::a_name_before_an_at(
    Some("https://ex.org@evil.example/x"),
    Err("https://ex.org@evil.example/x")
)]
#[case::without_protection(Some("http://ex.org/x"), Err("http://ex.org/x"))]
#[case::nowhere(None, Err(""))]
fn a_redirect_leads_nowhere_else(
    #[case] location: Option<&str>,
    #[case] expected: Result<&str, &str>,
) {
    let path = within("ex.org", location);
    assert_eq!(path.as_deref().map_err(String::as_str), expected);
}
