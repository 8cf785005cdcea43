//! Answers that no standard allows and real servers give: what they say is read, nothing is lost.

use crate::fake::{Behaviour, Fake};
use crate::kept::Kept;
use crate::{harvest, quick, run};
use rstest::rstest;
use std::time::{Duration, Instant};

const COUNT: u32 = 45;

/// Harvests from a good server that follows a transcript; all of its messages come.
fn all_comes(behaviour: Behaviour, transcript: &str) -> Fake {
    let (kept, outcome, fake) = harvest(behaviour.saying(transcript));
    let uids: Vec<u32> = (1..=COUNT).collect();
    assert_eq!(kept.uids("INBOX"), uids, "{transcript}");
    assert_eq!((outcome.withheld, outcome.skipped), (0, 0), "{transcript}");
    fake
}

#[rstest]
// Quirk 10.
#[case::codes_without_ok(
    "C* EXAMINE
     S: * [UIDVALIDITY 9] valid
     S: [UIDNEXT 12] next
     S: (answer)"
)]
// Quirk 11.
#[case::unneeded_go_ons(
    "C* LOGIN
     S: + go on
     S: (answer)
     C* EXAMINE
     S: +
     S: + idling
     S: (answer)
     C* UID FETCH
     S: + OK
     S: (answer)"
)]
// Quirk 15.
#[case::throttled_but_ok(
    "C* EXAMINE
     S: * OK [THROTTLED] you are slowed down
     S: (answer)"
)]
// Quirk 23.
#[case::odd_modseq(
    "C* EXAMINE
     S: * OK [HIGHESTMODSEQ -1] none
     S: * OK [HIGHESTMODSEQ 0] none
     S: * OK [NOMODSEQ] none
     S: (answer)"
)]
// Quirk 25.
#[case::goodbye_without_end(
    "C* LOGOUT
     S: * BYE
     S: * BYE
     S: * BYE
     S: (stall)"
)]
// Quirk 26.
#[case::message_zero(
    "C* UID FETCH
     S: * 0 FETCH (UID 3 FLAGS ())
     S: * 0 FETCH (FLAGS ())
     S: * 0 EXPUNGE
     S: (answer)"
)]
// Quirk 30.
#[case::expunged_meanwhile(
    "C: UID FETCH
     S: * 46 EXPUNGE
     S: * VANISHED 46
     S: * 45 EXISTS
     S: (answer)"
)]
#[case::answers_byte_by_byte(
    "S: (dribble)
     S: * OK ready"
)]
fn an_odd_line_costs_nothing(#[case] transcript: &str) {
    all_comes(Behaviour::with(1..=COUNT), transcript);
}

#[rstest]
// Quirk 20.
#[case::without_date_and_size("* 1 FETCH (UID @UID BODY[HEADER.FIELDS (DATE)] @HEADER)", None, 0)]
// Quirk 23.
#[case::odd_modseq(
    "* 1 FETCH (MODSEQ (-1) UID @UID RFC822.SIZE 7 MODSEQ (0) BODY[HEADER.FIELDS (DATE)] @HEADER MODSEQ ())",
    None,
    7
)]
// Quirk 24.
#[case::float(
    "* 1 FETCH (UID @UID RFC822.SIZE 9.3736e+06 BODY[HEADER.FIELDS (DATE)] @HEADER)",
    None,
    9_373_600
)]
#[case::negative(
    "* 1 FETCH (UID @UID RFC822.SIZE -1 BODY[HEADER.FIELDS (DATE)] @HEADER)",
    None,
    0
)]
// Quirk 26.
#[case::row_zero(
    "* 0 FETCH (UID @UID RFC822.SIZE 7 BODY[HEADER.FIELDS (DATE)] @HEADER)",
    None,
    7
)]
// Quirk 28.
#[case::no_such_day(
    "* 1 FETCH (UID @UID INTERNALDATE \"00-Jan-0000 00:00:00 +0000\" RFC822.SIZE 7 BODY[HEADER.FIELDS (DATE)] @HEADER)",
    None,
    7
)]
#[case::more_parentheses(
    "* 1 FETCH ((UID @UID RFC822.SIZE 7 BODY[HEADER.FIELDS (DATE)] @HEADER))",
    None,
    7
)]
#[case::stray_parenthesis(
    "* 1 FETCH (UID @UID) RFC822.SIZE 7 BODY[HEADER.FIELDS (DATE)] @HEADER)",
    None,
    7
)]
#[case::no_last_parenthesis(
    "* 1 FETCH (UID @UID RFC822.SIZE 7 BODY[HEADER.FIELDS (DATE)] @HEADER",
    None,
    7
)]
// Quirk 29.
#[case::empty_lists(
    "* 1 FETCH (FLAGS () X-ODD (() ()) UID @UID ENVELOPE () RFC822.SIZE 7 BODY[HEADER.FIELDS ()] @HEADER)",
    None,
    7
)]
#[case::small_letters(
    "* 1 fetch (uid @UID rfc822.size 7 internaldate \"01-oct-2001 00:00:00 +0000\" body[header.fields (Date)] @HEADER)",
    Some(1_001_894_400),
    7
)]
fn an_odd_row_is_read_as_far_as_it_makes_sense(
    #[case] row: &'static str,
    #[case] received: Option<i64>,
    #[case] size: u64,
) {
    let mut behaviour = Behaviour::with(1..=COUNT);
    behaviour.row = row;
    let (kept, outcome, _) = harvest(behaviour);
    assert_eq!((outcome.messages, outcome.withheld), (u64::from(COUNT), 0));
    for message in kept.mailboxes["INBOX"].messages.values() {
        assert_eq!(message.received.map(|time| time.0), received);
        assert_eq!(message.size, size);
    }
}

/// Quirk 29: the header is bytes, whatever they are; quotes, parentheses and lines like answers in it are nothing else.
#[rstest]
#[case::raw_8_bit(b"From: K\xe9\xff <kim@ex.org>\r\n\r\n")]
#[case::bare_quotes(b"From: \"Kim \"the \\ boss\" <kim@ex.org>\r\n\r\n")]
#[case::no_message_id(b"From: kim@ex.org\r\n\r\n")]
#[case::nothing(b"\r\n")]
#[case::not_a_byte(b"")]
#[case::bare_line_feeds(b"From: kim@ex.org\nTo: ann@ex.org\n\n")]
#[case::zero_bytes(b"From: \0\0 kim@ex.org\r\n\r\n")]
#[case::an_answer(
    b")\r\na9 OK done\r\n* BYE\r\n* 1 FETCH (UID 3 BODY[HEADER.FIELDS (X)] {90000}\r\n"
)]
fn a_header_is_whatever_bytes_it_is(#[case] header: &[u8]) {
    let mut behaviour = Behaviour::with(1..=COUNT);
    behaviour.messages.insert(17, header.to_vec());
    all_comes(behaviour, "");
}

/// Quirk 29: the header as a quoted string, as no field needs a literal.
#[test]
fn a_header_in_quotes_is_read() {
    let mut behaviour = Behaviour::with(1..=3);
    behaviour.row = r#"* 1 FETCH (UID @UID RFC822.SIZE 7 BODY["HEADER.FIELDS" ("FROM")] NIL BODY[HEADER.FIELDS ("FROM")] "From: \"K\" <k@ex.org>")"#;
    for header in behaviour.messages.values_mut() {
        *header = b"From: \"K\" <k@ex.org>".to_vec();
    }
    let (kept, _, _) = harvest(behaviour);
    assert_eq!(kept.uids("INBOX"), [1, 2, 3]);
}

/// Quirk 18.
#[test]
fn a_search_result_of_over_a_megabyte_on_one_line_is_read() {
    let mut behaviour = Behaviour::with((0..150_000).map(|number| 2_000_000 + 2 * number));
    behaviour.capabilities = "IMAP4rev1";
    let uids: Vec<u32> = behaviour.messages.keys().copied().collect();
    let fake = Fake::start(behaviour);
    let mut plan = quick(&fake);
    plan.limits.largest_chunk = 2000;
    let mut kept = Kept::default();
    run(&plan, &mut kept).unwrap();
    assert_eq!(kept.uids("INBOX"), uids);
    let searched: u64 = kept
        .wire
        .iter()
        .map(|line| line.bytes_in)
        .max()
        .unwrap_or_default();
    assert!(searched > 1 << 20, "{searched}");
}

/// Quirk 35: what is slow is not dead.
#[test]
fn a_line_that_takes_longer_than_the_limit_of_silence_and_never_stands_still_is_read() {
    let behaviour = Behaviour::with(1..=3).saying(
        "C: UID FETCH
         S: (dribble 4 ms)
         S: (answer)
         C: LOGOUT
         S: (dribble)
         S: (answer)",
    );
    let fake = Fake::start(behaviour);
    let mut plan = quick(&fake);
    plan.limits.silence = Duration::from_millis(400);
    let begun = Instant::now();
    let mut kept = Kept::default();
    run(&plan, &mut kept).unwrap();
    assert_eq!(kept.uids("INBOX"), [1, 2, 3]);
    assert!(begun.elapsed() > 3 * plan.limits.silence, "it was slow");
    let fetches = fake.heard().iter().filter(|l| l.contains("FETCH")).count();
    assert_eq!(fetches, 1, "and asked once");
}
