use super::*;
use crate::model::Timestamp;
use proptest::prelude::*;
use rstest::rstest;

/// What `To: value` holds, as `name <address>`, or the address alone.
fn to(value: &str) -> Vec<String> {
    shown(&parse(format!("To: {value}\r\n").as_bytes()))
}

fn shown(envelope: &Envelope) -> Vec<String> {
    envelope
        .participants
        .iter()
        .map(|one| {
            if one.name.is_empty() {
                one.address.clone()
            } else {
                format!("{} <{}>", one.name, one.address)
            }
        })
        .collect()
}

#[rstest]
#[case::bare("ann@ex.org", &["ann@ex.org"])]
#[case::upper_case("Ann@EX.Org", &["ann@ex.org"])]
#[case::name("Ann Lee <ann@ex.org>", &["Ann Lee <ann@ex.org>"])]
#[case::quoted_name("\"Lee, Ann\" <ann@ex.org>", &["Lee, Ann <ann@ex.org>"])]
#[case::single_quotes("'Ann Lee' <ann@ex.org>", &["Ann Lee <ann@ex.org>"])]
#[case::both_quotes("\"'Ann Lee'\" <ann@ex.org>", &["Ann Lee <ann@ex.org>"])]
#[case::escaped_quotes(r#""Ann \"Bee\" Lee" <ann@ex.org>"#, &["Ann \"Bee\" Lee <ann@ex.org>"])]
#[case::comment("ann@ex.org (Ann Lee)", &["Ann Lee <ann@ex.org>"])]
#[case::nested_comment("ann@ex.org (Ann (Bee) Lee)", &["Ann (Bee) Lee <ann@ex.org>"])]
#[case::comment_inside("ann(x)@(y)ex.org", &["x y <ann@ex.org>"])]
#[case::control_characters("a\u{1}nn@\u{7f}ex.org, \u{1}@ex.org, ann@\u{2}", &["ann@ex.org"])]
#[case::folded_literal("ann@[192.0\r\n .2.1]", &["ann@[192.0 .2.1]"])]
#[case::folded_inside("<an\r\n n@ex\r\n .org>, <kim\n lee@ex.org>, <bo b@ex.org>", &["ann@ex.org", "kimlee@ex.org", "bo b@ex.org"])]
#[case::two("ann@ex.org, Kim <kim@ex.org>", &["ann@ex.org", "Kim <kim@ex.org>"])]
#[case::semicolons("ann@ex.org; kim@ex.org;", &["ann@ex.org", "kim@ex.org"])]
#[case::empty_places(", ann@ex.org,, kim@ex.org,", &["ann@ex.org", "kim@ex.org"])]
#[case::folded("ann@ex.org,\r\n\tKim\r\n Lee <kim@ex.org>", &["ann@ex.org", "Kim Lee <kim@ex.org>"])]
#[case::group("Friends: ann@ex.org, Kim <kim@ex.org>;, bob@ex.org", &["ann@ex.org", "Kim <kim@ex.org>", "bob@ex.org"])]
#[case::empty_group("undisclosed-recipients:;", &[])]
#[case::words("undisclosed recipients", &[])]
#[case::route("<@one.org,@two.org:ann@ex.org>", &["ann@ex.org"])]
#[case::mailto("<mailto:ann@ex.org>", &["ann@ex.org"])]
#[case::encoded("=?utf-8?q?Zo=C3=AB_Lee?= <zoe@ex.org>", &["Zoë Lee <zoe@ex.org>"])]
#[case::encoded_in_quotes("\"=?utf-8?q?Lee,_Zo=C3=AB?=\" <zoe@ex.org>", &["Lee, Zoë <zoe@ex.org>"])]
#[case::encoded_with_specials("=?utf-8?q?Lee, Zo=C3=AB (x)?= <zoe@ex.org>", &["Lee, Zoë (x) <zoe@ex.org>"])]
#[case::all_of_it_encoded("=?utf-8?q?Ann_Lee_=3Cann=40ex=2Eorg=3E?=", &["Ann Lee <ann@ex.org>"])]
#[case::all_of_it_quoted("\"Ann Lee <ann@ex.org>\"", &["Ann Lee <ann@ex.org>"])]
#[case::address_quoted("\"ann@ex.org\"", &["ann@ex.org"])]
#[case::raw_8_bit("Zoë Lee <zoe@ex.org>", &["Zoë Lee <zoe@ex.org>"])]
#[case::last_first("Lee, Ann <ann@ex.org>", &["Lee, Ann <ann@ex.org>"])]
#[case::last_first_twice("Lee, Ann <ann@ex.org>, Fox, Kim <kim@ex.org>", &["Lee, Ann <ann@ex.org>", "Fox, Kim <kim@ex.org>"])]
#[case::dots_in_the_name("A. B. Lee <ann@ex.org>", &["A. B. Lee <ann@ex.org>"])]
#[case::colon_in_the_name("Re: Ann <ann@ex.org>", &["Ann <ann@ex.org>"])]
#[case::doubled_dots("k..allen@ex.org", &["k..allen@ex.org"])]
#[case::dot_first(".ann@ex.org", &[".ann@ex.org"])]
#[case::dot_first_in_brackets("Ann <.ann@ex.org>", &["Ann <.ann@ex.org>"])]
#[case::apostrophe("ann.o'lee@ex.org", &["ann.o'lee@ex.org"])]
#[case::quotes_round_the_address("'ann@ex.org'", &["'ann@ex.org'"])]
#[case::quoted_local("\"ann lee\"@ex.org", &["\"ann lee\"@ex.org"])]
#[case::name_is_the_address("\"ann@ex.org\" <Ann@ex.org>", &["ann@ex.org"])]
#[case::bare_name_is_the_address("ann@ex.org <ann@ex.org>", &["ann@ex.org"])]
#[case::bare_name_is_another("kim@ex.org <ann@ex.org>", &["kim@ex.org <ann@ex.org>"])]
#[case::no_brackets("Ann Lee ann@ex.org", &["Ann Lee <ann@ex.org>"])]
#[case::no_closing_bracket("Ann Lee <ann@ex.org", &["Ann Lee <ann@ex.org>"])]
#[case::no_closing_bracket_then_more("Ann <ann@ex.org, Kim <kim@ex.org>", &["Ann <ann@ex.org>", "Kim <kim@ex.org>"])]
#[case::doubled_brackets("Ann <<ann@ex.org>>", &["Ann <ann@ex.org>"])]
#[case::no_comma("ann@ex.org kim@ex.org", &["ann@ex.org", "kim@ex.org"])]
#[case::no_comma_brackets("<ann@ex.org> <kim@ex.org>", &["ann@ex.org", "kim@ex.org"])]
#[case::lone_quote("\"Ann Lee <ann@ex.org>", &["Ann Lee <ann@ex.org>"])]
#[case::lone_bracket("Ann (Lee <ann@ex.org>", &["Ann Lee <ann@ex.org>"])]
#[case::spaces_in_brackets("Ann < ann@ex.org >", &["Ann <ann@ex.org>"])]
#[case::spaces_at_dots("ann @ ex . org", &["ann@ex.org"])]
#[case::literal("ann@[192.0.2.1]", &["ann@[192.0.2.1]"])]
#[case::two_ats("ann@ex.org@ex.net", &["ann@ex.org@ex.net"])]
#[case::no_domain("ann@", &[])]
#[case::no_local("@ex.org", &[])]
#[case::empty_brackets("Ann <>", &[])]
#[case::twice("ann@ex.org, Ann <ANN@ex.org>", &["Ann <ann@ex.org>"])]
#[case::bom("\u{feff}Ann <ann@ex.org>", &["Ann <ann@ex.org>"])]
#[case::empty("", &[])]
fn addresses_are_read(#[case] value: &str, #[case] expected: &[&str]) {
    assert_eq!(to(value), expected);
}

#[test]
fn an_envelope_holds_what_the_headers_say() {
    let raw = b"Received: from x\r\n\tby y\r\n\
        To: kim@ex.org\r\n\
        cc : bob@ex.org, \"Kim\" <kim@ex.org>\r\n\
        Date: Mon, 14 May 2001 16:39:00 -0700\r\n\
        FROM: Ann Lee <ann@ex.org>\r\n\
        Message-ID: <a@ex.org>\r\n\
        References: <x@ex.org> <y@ex.org>\r\n\
        In-Reply-To: <z@ex.org>\r\n\
        List-Id: Friends <friends.ex.org>\r\n\
        List-Unsubscribe: <mailto:x@ex.org>\r\n\
        Precedence: Bulk\r\n\
        Auto-Submitted: auto-generated (x)\r\n\
        \r\n\
        Bcc: not@ex.org\r\n";
    let envelope = parse(raw);
    assert_eq!(
        shown(&envelope),
        [
            "Ann Lee <ann@ex.org>",
            "kim@ex.org",
            "bob@ex.org",
            "Kim <kim@ex.org>"
        ]
    );
    let fields: Vec<_> = envelope.participants.iter().map(|one| one.field).collect();
    assert_eq!(fields, [Field::From, Field::To, Field::Cc, Field::Cc]);
    assert_eq!(envelope.date, Timestamp::parse("2001-05-14T23:39:00Z"));
    assert_eq!(envelope.message_id, Some(hash_message_id(b"a@ex.org")));
    assert_eq!(envelope.parent, Some(hash_message_id(b"z@ex.org")));
    assert_eq!(envelope.list_id.as_deref(), Some("friends.ex.org"));
    assert_eq!(envelope.traits, Traits(15));
}

#[rstest]
#[case::sender_is_the_author("From: ann@ex.org\nSender: Ann <ANN@ex.org>\n", &["ann@ex.org"])]
#[case::another_sender("From: ann@ex.org\nSender: kim@ex.org\n", &["ann@ex.org", "kim@ex.org"])]
#[case::reply_to_the_author("Reply-To: ann@ex.org\nFrom: ann@ex.org\n", &["ann@ex.org"])]
#[case::two_authors("From: ann@ex.org, kim@ex.org\nSender: kim@ex.org\n", &["ann@ex.org", "kim@ex.org"])]
#[case::nobody_is_author("Sender: kim@ex.org\n", &["kim@ex.org"])]
#[case::to_oneself("From: ann@ex.org\nTo: ann@ex.org\n", &["ann@ex.org", "ann@ex.org"])]
#[case::field_twice("To: ann@ex.org\nFrom: bob@ex.org\nTo: kim@ex.org, ann@ex.org\n", &["bob@ex.org", "ann@ex.org", "kim@ex.org"])]
fn who_takes_part(#[case] raw: &str, #[case] expected: &[&str]) {
    assert_eq!(shown(&parse(raw.as_bytes())), expected);
}

#[test]
fn of_two_dates_the_first_that_can_be_read_counts() {
    let raw = "Date: yesterday\nDate: 14 May 2001 16:39:00 UT\nDate: 15 May 2001 16:39:00 UT\n";
    let read = parse(raw.as_bytes()).date;
    assert_eq!(read, Timestamp::parse("2001-05-14T16:39:00Z"));
}

#[rstest]
#[case::nothing("", 0)]
#[case::list("List-Id: <a.ex.org>", 1)]
#[case::empty_list("List-Id: <>", 0)]
#[case::unsubscribe("List-Unsubscribe: <https://ex.org>", 2)]
#[case::empty_unsubscribe("List-Unsubscribe:", 0)]
#[case::precedence_list("Precedence: LIST", 4)]
#[case::precedence_junk("Precedence: junk\r\n", 4)]
#[case::precedence_first_class("Precedence: first-class", 0)]
#[case::replied("Auto-Submitted: auto-replied; owner-email=\"x\"", 8)]
#[case::not_automatic("Auto-Submitted: No", 0)]
fn traits_are(#[case] raw: &str, #[case] expected: u8) {
    assert_eq!(parse(raw.as_bytes()).traits, Traits(expected));
}

#[test]
fn ten_thousand_recipients_are_all_kept_and_no_more() {
    let many: Vec<String> = (0..12_000)
        .map(|i| format!("Person {i} <p{i}@ex.org>"))
        .collect();
    let raw = format!("From: ann@ex.org\nTo: {}, p1@ex.org\n", many.join(",\n "));
    let envelope = parse(raw.as_bytes());
    assert_eq!(envelope.participants.len(), MOST_PARTICIPANTS);
    assert_eq!(envelope.participants[1].address, "p0@ex.org");
}

#[test]
fn an_escaped_line_end_is_none_whichever_it_is() {
    let name = [
        "\"=?utf-8?q?Zo=C3=AB\\\n Lee?=\" <zoe@ex.org>",
        "\"=?utf-8?q?Zo=C3=AB\\\r\n Lee?=\" <zoe@ex.org>",
    ];
    assert_eq!(name.map(to), [["Zo\u{eb} Lee <zoe@ex.org>"]; 2]);
}

#[test]
fn an_address_is_bounded_in_the_bytes_that_are_kept() {
    let raw = |byte: u8| [b"To: a@".as_slice(), &[byte; 300], b".org, kim@ex.org\n"].concat();
    assert_eq!(parse(&raw(b'x')).participants.len(), 2);
    // Of these, each is three bytes of UTF-8.
    assert_eq!(shown(&parse(&raw(0x91))), ["kim@ex.org"]);
}

#[test]
fn the_same_address_stands_once_however_many_there_are() {
    let many: Vec<String> = (0..5_000).map(|i| format!("p{}@ex.org", i % 100)).collect();
    assert_eq!(to(&many.join(", ")).len(), 100);
}

/// Long runs of what opens something would make a careless reader quadratic: a second for a megabyte is far more than
/// a linear one takes, even unoptimised, and far less than a quadratic one.
#[rstest]
#[case::quotes("\"")]
#[case::brackets("(")]
#[case::angles("<")]
#[case::ats("@")]
#[case::groups("a:")]
#[case::encoded("=?")]
#[case::encoded_words("=?utf-8?q?")]
#[case::nested("\"(<")]
#[case::escapes("\\\"")]
#[case::literals("a@[")]
#[case::words("a ")]
#[case::folds("\r\n ")]
#[case::quoted_commas("\",")]
#[case::bracketed_quotes("<\"")]
fn a_megabyte_of_nonsense_is_not_slow(#[case] piece: &str) {
    let raw = format!(
        "To: {}\nReferences: {}\n",
        piece.repeat(1_000_000 / piece.len()),
        piece.repeat(100_000)
    );
    let start = std::time::Instant::now();
    parse(raw.as_bytes());
    assert!(start.elapsed().as_secs() < 5, "took {:?}", start.elapsed());
}

proptest! {
    #[test]
    fn no_bytes_panic(raw in proptest::collection::vec(any::<u8>(), 0..400)) {
        parse(&raw);
    }

    #[test]
    fn no_address_list_panics(value in "[a-c@<>()\",;:. \\\\=?\\[\\]\r\n]{0,80}") {
        for one in parse(format!("From: {value}\n").as_bytes()).participants {
            prop_assert!(one.address.contains('@'));
        }
    }

    #[test]
    fn the_order_of_addresses_is_kept(
        names in proptest::collection::vec(("[A-Z][a-z]{1,8}", "[a-z]{1,8}"), 1..40)
    ) {
        let list: Vec<String> = names
            .iter()
            .enumerate()
            .map(|(i, (name, local))| match i % 3 {
                0 => format!("{name} <{local}{i}@ex.org>"),
                1 => format!("{local}{i}@ex.org ({name})"),
                _ => format!("\"{name}\" <{local}{i}@ex.org>"),
            })
            .collect();
        let expected: Vec<String> = names
            .iter()
            .enumerate()
            .map(|(i, (name, local))| format!("{name} <{local}{i}@ex.org>"))
            .collect();
        prop_assert_eq!(to(&list.join(", ")), expected);
    }
}
