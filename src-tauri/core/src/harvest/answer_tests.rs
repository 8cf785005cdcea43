use super::*;
use proptest::prelude::*;
use rstest::rstest;

fn row_of(line: &str) -> Row<'_> {
    match read(line.as_bytes()) {
        Answer::Row(row) => row,
        other => panic!("{other:?}"),
    }
}

#[rstest]
#[case::usual(
    "* 7 FETCH (UID 5 INTERNALDATE \"01-Oct-2001 02:00:00 +0200\" RFC822.SIZE 345 BODY[HEADER.FIELDS (DATE FROM)] {9}\r\nFrom: a\r\n)\r\n"
)]
#[case::other_order(
    "* 7 FETCH (BODY[HEADER.FIELDS (DATE FROM)] {9}\r\nFrom: a\r\n RFC822.SIZE 345 UID 5 INTERNALDATE \"01-Oct-2001 02:00:00 +0200\")\r\n"
)]
#[case::small_letters(
    "* 7 fetch (uid 5 internaldate \" 1-Oct-2001 02:00:00 +0200\" rfc822.size 345 body[header.fields (date from)] {9}\r\nFrom: a\r\n)\r\n"
)]
#[case::quoted_section(
    "* 7 FETCH (UID 5 INTERNALDATE \"01-Oct-2001 02:00:00 +0200\" RFC822.SIZE 345 BODY[HEADER.FIELDS (\"DATE\" \"FROM\")] \"From: a\")\r\n"
)]
#[case::unknown_items(
    "* 7 FETCH (FLAGS (\\Seen \"odd)\") X-GM-MSGID 12 MODSEQ (-1) X-LIST (() (a)) UID 5 EMAILID NIL INTERNALDATE \"01-Oct-2001 02:00:00 +0200\" RFC822.SIZE 345 BODY[HEADER.FIELDS (DATE FROM)] {9}\r\nFrom: a\r\n)\r\n"
)]
#[case::two_parentheses(
    "* 7 FETCH ((UID 5 INTERNALDATE \"01-Oct-2001 02:00:00 +0200\" RFC822.SIZE 345 BODY[HEADER.FIELDS (DATE FROM)] {9}\r\nFrom: a\r\n))\r\n"
)]
#[case::size_as_a_float(
    "* 0 FETCH (UID 5 INTERNALDATE \"01-Oct-2001 02:00:00 +0200\" RFC822.SIZE 3.45e+02 BODY[HEADER.FIELDS (DATE FROM)]<0> {9}\r\nFrom: a\r\n)\n"
)]
fn reads_a_row(#[case] line: &str) {
    let row = row_of(line);
    assert_eq!(row.uid, Some(5));
    assert_eq!(row.received, Some(Timestamp(1_001_894_400)));
    assert_eq!(row.size, 345);
    assert_eq!(row.header.unwrap().trim_ascii(), b"From: a");
}

#[rstest]
#[case::west("17-Jul-1996 02:44:25 -0700", Some(837_596_665))]
#[case::padded(" 1-Oct-2001 00:00:00 +0000", Some(1_001_894_400))]
#[case::small_letters("01-oct-2001 05:30:00 +0530", Some(1_001_894_400))]
#[case::no_zone("01-Oct-2001 00:00:00", Some(1_001_894_400))]
#[case::before_the_epoch("31-Dec-1969 23:59:59 +0000", Some(-1))]
#[case::year_zero_month_zero("00-Jan-0000 00:00:00 +0000", None)]
#[case::no_such_day("31-Feb-2001 00:00:00 +0000", None)]
#[case::no_such_hour("01-Oct-2001 25:00:00 +0000", None)]
#[case::empty("", None)]
#[case::words("yesterday at noon", None)]
fn reads_an_internal_date(#[case] date: &str, #[case] expected: Option<i64>) {
    let line = format!("* 7 FETCH (UID 5 INTERNALDATE \"{date}\" RFC822.SIZE 345)\r\n");
    let row = row_of(&line);
    assert_eq!(row.received, expected.map(Timestamp));
    assert_eq!(row.size, 345, "what follows is read whatever the date is");
}

#[rstest]
#[case::flags_alone("* 7 FETCH (FLAGS (\\Seen))\r\n", None)]
#[case::header_left_out("* 7 FETCH (UID 5 RFC822.SIZE 3)\r\n", Some(5))]
#[case::header_nil("* 7 FETCH (UID 5 BODY[HEADER.FIELDS (DATE)] NIL)\r\n", Some(5))]
#[case::dropped_for_its_size(
    "* 7 FETCH (UID 5 BODY[HEADER.FIELDS (DATE)] NIL       )\r\n",
    Some(5)
)]
#[case::uid_zero("* 7 FETCH (UID 0)\r\n", None)]
#[case::uid_beyond("* 7 FETCH (UID 99999999999)\r\n", None)]
fn a_row_without_a_header_has_none(#[case] line: &str, #[case] uid: Option<u32>) {
    let row = row_of(line);
    assert_eq!((row.uid, row.header), (uid, None));
}

#[rstest]
#[case::utf8_in_an_ok("* OK Bienvenue \u{e0} bord\r\n", Status::Ok, None)]
#[case::code("* OK [UIDVALIDITY 7] fine\r\n", Status::Ok, Some("UIDVALIDITY 7"))]
#[case::tagged("a12 NO [LIMIT] Rate limit hit\r\n", Status::No, Some("LIMIT"))]
#[case::no_text("a12 OK\r\n", Status::Ok, None)]
#[case::small_letters("* bye\r\n", Status::Bye, None)]
#[case::preauth("* PREAUTH hi\r\n", Status::Preauth, None)]
#[case::unclosed_code("* NO [X y\r\n", Status::No, None)]
fn reads_a_status(#[case] line: &str, #[case] status: Status, #[case] code: Option<&str>) {
    let Answer::Said(said) = read(line.as_bytes()) else {
        panic!("{line} is a status");
    };
    assert_eq!(said.status, status);
    assert_eq!(said.code, code.map(str::as_bytes));
}

#[test]
fn a_codes_number_is_read_by_its_name() {
    let Answer::Said(said) = read(b"* OK [UIDNEXT 4392] Predicted\r\n") else {
        panic!();
    };
    assert_eq!(said.number("uidnext"), Some(4392));
    assert_eq!(said.number("UIDVALIDITY"), None);
}

#[rstest]
#[case::quoted(
    "* LIST (\\HasNoChildren \\Sent) \"/\" \"Sent Items\"\r\n",
    "Sent Items",
    Some(b'/')
)]
#[case::atom("* LIST () \".\" INBOX.Sent\r\n", "INBOX.Sent", Some(b'.'))]
#[case::nil_delimiter("* LIST (\\Noselect) NIL \"\"\r\n", "", None)]
#[case::literal("* LIST () \"/\" {5}\r\na\"b\\c\r\n", "a\"b\\c", Some(b'/'))]
#[case::unquoted_with_spaces("* LIST () \"/\" My Folder\r\n", "My Folder", Some(b'/'))]
#[case::escaped("* LIST () \"\\\\\" \"a\\\"b\"\r\n", "a\"b", Some(b'\\'))]
#[case::extended(
    "* LIST () \"/\" Foo (\"CHILDINFO\" (\"SUBSCRIBED\"))\r\n",
    "Foo",
    Some(b'/')
)]
fn reads_a_listed_mailbox(#[case] line: &str, #[case] name: &str, #[case] delimiter: Option<u8>) {
    let Answer::Listed(listed) = read(line.as_bytes()) else {
        panic!("{line} lists");
    };
    assert_eq!(
        (&*listed.name, listed.delimiter),
        (name.as_bytes(), delimiter)
    );
}

#[rstest]
#[case::quoted(
    "* STATUS \"INBOX\" (MESSAGES 231 UIDNEXT 44292 UIDVALIDITY 3)\r\n",
    "INBOX"
)]
#[case::atom(
    "* STATUS blurdybloop (MESSAGES 231 UIDVALIDITY 3 UIDNEXT 44292)\r\n",
    "blurdybloop"
)]
#[case::trailing_space(
    "* STATUS INBOX (MESSAGES 231 UIDNEXT 44292 UIDVALIDITY 3 ) \r\n",
    "INBOX"
)]
#[case::literal(
    "* STATUS {3}\r\na b (messages 231 uidnext 44292 uidvalidity 3)\r\n",
    "a b"
)]
fn reads_a_mailboxs_status(#[case] line: &str, #[case] name: &str) {
    let Answer::Status(status) = read(line.as_bytes()) else {
        panic!("{line} is a status");
    };
    assert_eq!(&*status.name, name.as_bytes());
    assert_eq!(status.messages, Some(231));
    assert_eq!(
        (status.uid_next, status.uid_validity),
        (Some(44292), Some(3))
    );
}

#[rstest]
#[case::search("* SEARCH 1 2 3 9 7 (MODSEQ 917162500)\r\n", &[(1, 3), (9, 9), (7, 7)])]
#[case::empty("* SEARCH\r\n", &[])]
#[case::esearch("* ESEARCH (TAG \"a5\") UID ALL 4:18,21,28:25\r\n", &[(4, 18), (21, 21), (25, 28)])]
#[case::esearch_empty("* ESEARCH (TAG \"a5\") UID\r\n", &[])]
#[case::beyond("* SEARCH 99999999999 0 5\r\n", &[(5, 5)])]
fn reads_what_was_found(#[case] line: &str, #[case] expected: &[(u32, u32)]) {
    let Answer::Found(part) = read(line.as_bytes()) else {
        panic!("{line} is a search result");
    };
    let mut uids = Vec::new();
    found(part, &mut uids);
    let uids: Vec<_> = uids.iter().map(|range| (range.first, range.last)).collect();
    assert_eq!(uids, expected);
}

#[rstest]
#[case::exists("* 18 EXISTS\r\n", Answer::Exists(18))]
#[case::expunge("* 18 EXPUNGE\r\n", Answer::Gone)]
#[case::flags("* FLAGS (\\Seen)\r\n", Answer::Other)]
#[case::code_without_a_status("[CAPABILITY IMAP4rev1]\r\n", Answer::Other)]
#[case::unneeded_plus("+\r\n", Answer::GoOn)]
#[case::nothing("\r\n", Answer::Other)]
#[case::star("*\r\n", Answer::Other)]
fn reads_the_rest(#[case] line: &str, #[case] expected: Answer<'_>) {
    assert_eq!(read(line.as_bytes()), expected);
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&bytes);
        found(&bytes, &mut Vec::new());
    }

    #[test]
    fn nothing_behind_a_known_beginning_makes_it_panic(
        head in prop::sample::select(vec!["* 1 FETCH (", "* LIST ", "* STATUS ", "* OK [", "* ESEARCH ", "a1 NO "]),
        tail in "[ ()\\[\\]{}\"\\\\~+:,a1\r\nUIDBODY]{0,60}",
    ) {
        let line = format!("{head}{tail}");
        let _ = read(line.as_bytes());
        found(line.as_bytes(), &mut Vec::new());
    }
}

#[rstest]
#[case::known("a1 NO [Limit] slow down\r\n", "LIMIT")]
#[case::with_a_number("* OK [UIDVALIDITY 7] fine\r\n", "UIDVALIDITY")]
#[case::unknown("a1 NO [kim@ex.org] who are you\r\n", "other")]
#[case::none("a1 OK done\r\n", "")]
fn only_known_codes_are_named(#[case] line: &str, #[case] expected: &str) {
    match read(line.as_bytes()) {
        Answer::Said(said) => assert_eq!(said.code_name(), expected),
        other => panic!("{other:?}"),
    }
}
