use super::*;
use crate::model::{AddressId, Kind};
use rstest::rstest;

/// Somebody with a name and addresses, whose id is the place in the list.
fn people(all: &[(&str, &[&str], Option<&str>)]) -> People {
    People::new(
        all.iter()
            .enumerate()
            .map(|(at, (name, addresses, organisation))| Person {
                id: PersonId(at as i64),
                name: (*name).to_owned(),
                addresses: vec![AddressId(at as i64)],
                spelled: addresses.iter().map(|one| (*one).to_owned()).collect(),
                organisation: organisation.map(str::to_owned),
                kind: Kind::Person,
                is_me: false,
            }),
    )
}

fn directory() -> Directory {
    Directory::new(&everybody())
}

fn everybody() -> People {
    people(&[
        (
            "Ilse Marrow",
            &["ilse.marrow@northgate-labs.example"],
            Some("northgate-labs.example"),
        ),
        ("Robert Fenwick", &["rfenwick@ex.org"], Some("ex.org")),
        ("Zoë Müller", &["zm@post.example"], None),
        ("Анна Петрова", &["ap@post.example"], None),
        ("Νίκος Παππάς", &["np@post.example"], None),
        ("Ann O'Neil", &["ann.oneil+x@ex.net"], Some("ex.net")),
        ("Mary-Ann Lee", &["lee@ex.net"], Some("ex.net")),
        (
            "Konstantinos Alexandropoulos",
            &["ka@ex.net"],
            Some("ex.net"),
        ),
        ("Marion Ilseberg", &["mi@ex.net"], Some("ex.net")),
        ("Ilse Marrow Junior", &["imj@ex.net"], Some("ex.net")),
        ("نیک\u{200c}نام رضا", &["nr@post.example"], None),
    ])
}

/// Who is found, closest first, by the first word of their names.
fn found(text: &str) -> Vec<(i64, Closeness)> {
    let found = directory().find(text);
    found
        .into_iter()
        .map(|one| (one.what.0, one.closeness))
        .collect()
}

#[rstest]
#[case::the_name("Ilse Marrow", 0, Closeness::Whole)]
#[case::turned("marrow ilse", 0, Closeness::Whole)]
#[case::with_a_comma("Marrow, Ilse", 0, Closeness::Whole)]
#[case::initial("i. marrow", 0, Closeness::Beginning)]
#[case::beginning("ils mar", 0, Closeness::Beginning)]
#[case::nickname("bob fenwick", 1, Closeness::Nickname)]
#[case::no_diacritics("zoe muller", 2, Closeness::Whole)]
#[case::umlaut_written_out("zoe mueller", 2, Closeness::Word)]
#[case::cyrillic("анна петрова", 3, Closeness::Whole)]
#[case::cyrillic_in_latin("anna petrova", 3, Closeness::Word)]
#[case::cyrillic_beginning("petr", 3, Closeness::Beginning)]
#[case::nickname_in_latin("anya petrova", 3, Closeness::Nickname)]
#[case::greek_in_latin("nikos pappas", 4, Closeness::Word)]
#[case::persian_without_its_joiner("نیکنام رضا", 10, Closeness::Whole)]
#[case::apostrophe_left_out("ann oneil", 5, Closeness::Word)]
#[case::part_of_a_hyphen("mary lee", 6, Closeness::Word)]
#[case::within("enwic", 1, Closeness::Within)]
#[case::address("rfenwick@ex.org", 1, Closeness::Word)]
#[case::part_of_an_address("rfenwick@", 1, Closeness::Beginning)]
#[case::domain("northgate-labs.example", 0, Closeness::Word)]
#[case::word_of_a_domain("northgate", 0, Closeness::Word)]
#[case::name_and_company("ilse northgate", 0, Closeness::Word)]
#[case::one_slip("ilze marrow", 0, Closeness::Slip)]
#[case::swapped("fenwcik", 1, Closeness::Slip)]
#[case::two_slips_in_a_long_word("alexandroupolos", 7, Closeness::Slip)]
fn somebody_is_found_first(#[case] text: &str, #[case] who: i64, #[case] closeness: Closeness) {
    assert_eq!(
        found(text).first(),
        Some(&(who, closeness)),
        "{:?}",
        found(text)
    );
}

#[rstest]
#[case::two_slips_in_a_short_word("morriw")]
#[case::slip_in_three_letters("les")]
#[case::one_word_of_two("marrow fenwick")]
#[case::nothing("")]
#[case::only_signs("-,.")]
fn nobody_is_found(#[case] text: &str) {
    assert_eq!(found(text), []);
}

#[test]
fn the_closest_come_first() {
    let order: Vec<i64> = found("ilse").into_iter().map(|(who, _)| who).collect();
    assert_eq!(order, [0, 9, 8], "words before beginnings");
    assert_eq!(
        found("ilse marrow")[0],
        (0, Closeness::Whole),
        "the whole name before more than it"
    );
}

#[rstest]
#[case::domain("ex-corp.com", &["ex-corp.com"])]
#[case::with_an_at("@ex-corp.com", &["ex-corp.com"])]
#[case::name("Ex Corp", &["ex-corp.com", "excorp.de"])]
#[case::name_and_form("Northgate Labs, Inc.", &["northgatelabs.co.uk"])]
#[case::first_word("northgate", &["northgatelabs.co.uk"])]
#[case::slip("northgatelbas", &["northgatelabs.co.uk"])]
#[case::unknown("zzz", &[])]
fn companies_are_found(#[case] text: &str, #[case] expected: &[&str]) {
    let domains = ["ex-corp.com", "excorp.de", "northgatelabs.co.uk"].map(str::to_owned);
    let companies = Companies::new(domains);
    let found: Vec<&str> = companies
        .find(text)
        .iter()
        .map(|found| found.what)
        .collect();
    assert_eq!(found, expected);
}

#[rstest]
#[case::as_it_stands("Ilse Marrow")]
#[case::turned("marrow ilse")]
#[case::no_diacritics("zoe muller")]
#[case::with_diacritics("Zoë Müller")]
#[case::cyrillic("анна петрова")]
#[case::half_a_name("ilse")]
#[case::more_than_a_name("ilse marrow junior senior")]
#[case::another_script("anna petrova")]
#[case::the_same_letters("esil worram")]
fn whole_names_are_those_that_a_directory_finds_whole(#[case] text: &str) {
    let of_directory: Vec<i64> = found(text)
        .into_iter()
        .filter(|(_, closeness)| *closeness == Closeness::Whole)
        .map(|(id, _)| id)
        .collect();
    let name = WholeName::of(text).unwrap();
    let everybody = everybody();
    let alike = everybody.iter().filter(|person| name.is(&person.name));
    assert_eq!(
        alike.map(|person| person.id.0).collect::<Vec<_>>(),
        of_directory
    );
}

#[test]
fn what_a_directory_takes_apart_is_no_whole_name() {
    for text in [
        "i. marrow",
        "Marrow, Ilse",
        "Ann O'Neil",
        "kim@ex.org",
        "",
        " ",
    ] {
        assert!(WholeName::of(text).is_none(), "{text:?}");
    }
}
