use super::*;
use proptest::prelude::*;
use rstest::rstest;

const NAME: &str = "_imaps._tcp.ex.org";

/// An answer to [`question`] with these flags (the second byte's lower bits are the code) and these records.
fn reply(id: u16, flags: u16, name: &str, kind: RecordKind, records: &[Vec<u8>]) -> Vec<u8> {
    let mut message = question(id, name, kind).unwrap();
    message[2..4].copy_from_slice(&(0x8180 | flags).to_be_bytes());
    message[6..8].copy_from_slice(&(records.len() as u16).to_be_bytes());
    message.extend(records.concat());
    message
}

fn labels(name: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for label in name.split('.') {
        bytes.push(label.len() as u8);
        bytes.extend(label.bytes());
    }
    bytes.push(0);
    bytes
}

/// A record of the name that the question begins with: a pointer to it.
fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    owned(&[0xc0, 12], kind, data)
}

fn owned(owner: &[u8], kind: u16, data: &[u8]) -> Vec<u8> {
    let mut bytes = owner.to_vec();
    bytes.extend(kind.to_be_bytes());
    bytes.extend([0, 1, 0, 0, 0, 60]);
    bytes.extend((data.len() as u16).to_be_bytes());
    bytes.extend(data);
    bytes
}

fn srv(priority: u8, port: u16, host: &[u8]) -> Vec<u8> {
    let mut data = vec![0, priority, 0, 0];
    data.extend(port.to_be_bytes());
    data.extend(host);
    record(33, &data)
}

fn heard(message: &[u8]) -> Result<Said, Odd> {
    answer(message, 7, NAME, RecordKind::Srv)
}

#[test]
fn servers_are_read_the_most_wanted_first() {
    let records = [
        srv(20, 993, &labels("b.ex.org")),
        srv(10, 993, &labels("A.Ex.Org")),
    ];
    let Ok(Said::Records(found)) = heard(&reply(7, 0, NAME, RecordKind::Srv, &records)) else {
        panic!("two servers");
    };
    let hosts: Vec<&str> = found.iter().map(|one| one.host.as_str()).collect();
    assert_eq!(hosts, ["a.ex.org", "b.ex.org"]);
    assert_eq!(found[0].port, 993);
}

#[test]
fn a_name_that_ends_in_a_pointer_is_whole() {
    // `mail` and a pointer to `ex.org` in the question, behind its two labels of 6 and 4 bytes.
    let host = [&[4][..], b"mail", &[0xc0, 12 + 7 + 5]].concat();
    let records = [srv(0, 993, &host)];
    let Ok(Said::Records(found)) = heard(&reply(7, 0, NAME, RecordKind::Srv, &records)) else {
        panic!("a server");
    };
    assert_eq!(found[0].host, "mail.ex.org");
}

#[test]
fn a_name_that_stands_for_another_is_followed() {
    let other = labels("srv.host.example");
    let mut data = vec![0, 0, 0, 0, 3, 225];
    data.extend(labels("mail.host.example"));
    let records = [record(5, &other), owned(&other, 33, &data)];
    let Ok(Said::Records(found)) = heard(&reply(7, 0, NAME, RecordKind::Srv, &records)) else {
        panic!("a server");
    };
    assert_eq!(found[0].host, "mail.host.example");
}

#[test]
fn records_of_another_name_are_not_taken() {
    let mut data = vec![0, 0, 0, 0, 3, 225];
    data.extend(labels("evil.example"));
    let records = [owned(&labels("_imaps._tcp.other.example"), 33, &data)];
    assert_eq!(
        heard(&reply(7, 0, NAME, RecordKind::Srv, &records)),
        Ok(Said::Records(Vec::new()))
    );
}

#[test]
fn mail_exchangers_are_read() {
    let data = [&[0, 5][..], &labels("aspmx.l.google.com")].concat();
    let message = reply(7, 0, "ex.org", RecordKind::Mx, &[record(15, &data)]);
    let Ok(Said::Records(found)) = answer(&message, 7, "ex.org", RecordKind::Mx) else {
        panic!("an exchanger");
    };
    assert_eq!(
        (found[0].priority, &*found[0].host),
        (5, "aspmx.l.google.com")
    );
}

#[rstest]
#[case::no_such_name(3, Said::Records(Vec::new()))]
#[case::server_failure(2, Said::Failed(2))]
#[case::refused(5, Said::Failed(5))]
#[case::truncated(0x0200, Said::Truncated)]
fn what_is_no_list_of_records_is_told(#[case] flags: u16, #[case] expected: Said) {
    assert_eq!(
        heard(&reply(7, flags, NAME, RecordKind::Srv, &[])),
        Ok(expected)
    );
}

#[rstest]
#[case::spoofed_id(reply(8, 0, NAME, RecordKind::Srv, &[]))]
#[case::another_name(reply(7, 0, "_imaps._tcp.ex.com", RecordKind::Srv, &[]))]
#[case::another_kind(reply(7, 0, NAME, RecordKind::Mx, &[]))]
#[case::a_question(question(7, NAME, RecordKind::Srv).unwrap())]
#[case::no_question(vec![0, 7, 0x81, 0x80, 0, 0, 0, 0, 0, 0, 0, 0])]
#[case::cut_in_the_head(vec![0, 7, 0x81])]
#[case::nothing(Vec::new())]
fn what_answers_another_question_is_not_taken_for_an_answer(#[case] message: Vec<u8>) {
    assert_eq!(heard(&message), Err(Odd::NotOurs));
}

/// The first answer begins behind the question: at byte 12 + 20 + 4; its data 12 bytes later.
#[rstest]
#[case::a_pointer_to_itself(owned(&[0xc0, 36], 33, &[]))]
#[case::a_pointer_ahead(owned(&[0xc0, 60], 33, &[]))]
#[case::pointers_in_a_circle(owned(&[0xc0, 38, 0xc0, 36], 33, &[]))]
#[case::a_label_of_a_kind_unknown(owned(&[0x80, 0], 33, &[]))]
#[case::longer_than_a_name(owned(&labels(&["a".repeat(60).as_str(); 5].join(".")), 33, &[]))]
#[case::data_beyond_the_end(vec![0xc0, 12, 0, 33, 0, 1, 0, 0, 0, 0, 0xff, 0xff, 0])]
#[case::data_too_short(record(33, &[0, 0]))]
#[case::data_too_long(srv(0, 993, &[&labels("a.ex.org")[..], &[0, 0]].concat()))]
#[case::a_name_without_end(srv(0, 993, &[4, b'm']))]
#[case::nothing(Vec::new())]
fn a_broken_answer_is_refused(#[case] record: Vec<u8>) {
    let message = reply(7, 0, NAME, RecordKind::Srv, &[record]);
    assert_eq!(heard(&message), Err(Odd::Broken));
}

#[test]
fn names_that_stand_for_each_other_end() {
    let (one, other) = (labels(NAME), labels("b.ex.org"));
    let records = [owned(&one, 5, &other), owned(&other, 5, &one)];
    let message = reply(7, 0, NAME, RecordKind::Srv, &records);
    assert_eq!(heard(&message), Ok(Said::Records(Vec::new())));
}

#[rstest]
#[case::empty("")]
#[case::two_dots("a..org")]
#[case::a_long_label(&format!("{}.org", "a".repeat(64)))]
#[case::a_long_name(&["a".repeat(60).as_str(); 5].join("."))]
#[case::a_space("a b.org")]
#[case::no_ascii("\u{e4}.org")]
fn what_is_no_name_is_not_asked_for(#[case] name: &str) {
    assert_eq!(question(7, name, RecordKind::Mx), None);
}

#[rstest]
#[case::a_name("imap.ex-1.org", true)]
#[case::an_address("127.0.0.1", false)]
#[case::a_label("localhost", false)]
#[case::empty("", false)]
#[case::the_root(".", false)]
#[case::a_service("_imaps._tcp.ex.org", false)]
#[case::a_mark_of_what_it_held("a?b.org", false)]
#[case::a_hyphen_first("-a.org", false)]
fn a_server_has_a_name(#[case] text: &str, #[case] expected: bool) {
    assert_eq!(is_host_name(text), expected);
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = heard(&bytes);
    }

    #[test]
    fn no_records_make_it_panic_or_grow(records in proptest::collection::vec(any::<u8>(), 0..300), count in any::<u8>()) {
        let mut message = reply(7, 0, NAME, RecordKind::Srv, &[records]);
        message[7] = count;
        if let Ok(Said::Records(found)) = heard(&message) {
            prop_assert!(found.iter().all(|one| one.host.len() <= LONGEST_NAME));
        }
    }
}
