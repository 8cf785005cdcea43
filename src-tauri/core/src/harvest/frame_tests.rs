use super::*;
use crate::harvest::answer;
use proptest::prelude::*;
use rstest::rstest;

/// Feeds `bytes` in pieces that end at `cuts`, and returns what was read, parts joined.
fn read(bytes: &[u8], cuts: &[usize], largest_literal: usize) -> Vec<Vec<u8>> {
    let mut framer = Framer::new(&[], largest_literal);
    let mut read: Vec<Vec<u8>> = Vec::new();
    let mut from = 0;
    let mut ends: Vec<usize> = cuts.iter().map(|&cut| cut.min(bytes.len())).collect();
    ends.push(bytes.len());
    ends.sort_unstable();
    for end in ends {
        let mut piece = &bytes[from..end];
        while !piece.is_empty() {
            let room = framer.room();
            let n = room.len().min(piece.len());
            room[..n].copy_from_slice(&piece[..n]);
            piece = &piece[n..];
            framer.filled(n);
            while framer.advance() {
                match framer.frame() {
                    Frame::Whole(all) | Frame::First(all) => read.push(all.to_vec()),
                    Frame::More(more) | Frame::Last(more) => {
                        read.last_mut().unwrap().extend_from_slice(more);
                    }
                }
            }
        }
        from = end;
    }
    read
}

fn text(frames: &[Vec<u8>]) -> Vec<String> {
    frames
        .iter()
        .map(|frame| String::from_utf8_lossy(frame).into_owned())
        .collect()
}

#[rstest]
#[case::lines("* OK hi\r\na1 OK done\r\n", &["* OK hi\r\n", "a1 OK done\r\n"])]
#[case::bare_line_feed("* 1 EXISTS\n* 2 RECENT\n", &["* 1 EXISTS\n", "* 2 RECENT\n"])]
#[case::literal("* 1 FETCH (X {3}\r\na\nb UID 4)\r\n* 2 EXISTS\r\n",
    &["* 1 FETCH (X {3}\r\na\nb UID 4)\r\n", "* 2 EXISTS\r\n"])]
#[case::literal8("* 1 FETCH (X ~{3}\r\n\r\n\r)\r\n", &["* 1 FETCH (X ~{3}\r\n\r\n\r)\r\n"])]
#[case::empty_literal("* 1 FETCH (X {0}\r\n)\r\n", &["* 1 FETCH (X {0}\r\n)\r\n"])]
#[case::status_text_that_looks_like_one("* OK see {99}\r\na1 NO {5}\r\n", &["* OK see {99}\r\n", "a1 NO {5}\r\n"])]
#[case::literal_above_the_limit_reads_as_nil("* 1 FETCH (X {0000012}\r\n123456789012 UID 4)\r\n",
    &["* 1 FETCH (X NIL         UID 4)\r\n"])]
#[case::an_unfinished_answer_is_not_given("* 1 FETCH (X {9}\r\nabc", &[])]
fn cuts_into_answers(#[case] stream: &str, #[case] expected: &[&str]) {
    assert_eq!(text(&read(stream.as_bytes(), &[], 10)), expected);
}

#[test]
fn a_line_without_an_end_costs_itself_alone() {
    let mut stream = b"* 1 FETCH (FLAGS (".to_vec();
    stream.extend(std::iter::repeat_n(b'x', 3 * LONGEST_LINE));
    stream.extend_from_slice(b"))\r\na1 OK done\r\n");
    assert_eq!(text(&read(&stream, &[], 10)), ["a1 OK done\r\n"]);
}

#[rstest]
#[case::in_one_piece(usize::MAX)]
#[case::in_small_pieces(1000)]
fn the_literal_of_a_line_too_long_is_not_taken_for_answers(#[case] piece: usize) {
    let mut stream = b"* 1 FETCH (FLAGS (".to_vec();
    stream.extend(std::iter::repeat_n(b'x', 2 * LONGEST_LINE));
    stream.extend_from_slice(b") BODY[] {12}\r\na1 OK done\r\n UID 4)\r\n* 2 EXISTS\r\n");
    let cuts: Vec<usize> = (1..)
        .map(|n: usize| n.saturating_mul(piece))
        .take_while(|cut| *cut < stream.len())
        .collect();
    assert_eq!(text(&read(&stream, &cuts, 100)), ["* 2 EXISTS\r\n"]);
}

#[test]
fn a_search_result_of_a_megabyte_comes_in_parts() {
    let mut stream = "* SEARCH".to_owned();
    for uid in 1..200_000 {
        stream.push_str(&format!(" {uid}"));
    }
    stream.push_str("\r\na1 OK\r\n");
    let frames = read(stream.as_bytes(), &[], 10);
    assert_eq!(text(&frames).concat(), stream);
    assert_eq!(frames.len(), 2);
}

#[rstest]
#[case::literals_that_fit("{10}\r\n0123456789", 20_000)]
#[case::and_one_that_does_not("{9999}\r\n", 1)]
fn an_answer_too_long_is_dropped_however_its_literals_arrive(
    #[case] more: &str,
    #[case] times: usize,
) {
    let stream = [
        "* 1 FETCH (",
        &" {10}\r\n0123456789".repeat(20_000),
        &more.repeat(times),
        &"x".repeat(9999),
        ")\r\n* 2 EXISTS\r\n",
    ];
    let stream = stream.concat();
    let cuts: Vec<usize> = (0..stream.len()).step_by(1000).collect();
    let answers = text(&read(stream.as_bytes(), &cuts, 10));
    assert_eq!(answers.last().unwrap(), "* 2 EXISTS\r\n");
    assert_eq!(answers.len(), 1);
}

#[test]
fn a_number_without_end_takes_no_memory_and_costs_itself_alone() {
    let mut framer = Framer::new(b"* SEARCH 1 2 ", 10);
    let mut found = Vec::new();
    let mut feed = |framer: &mut Framer, bytes: &[u8]| {
        framer.room()[..bytes.len()].copy_from_slice(bytes);
        framer.filled(bytes.len());
        while framer.advance() {
            match framer.frame() {
                Frame::Whole(_) => panic!("it comes in parts"),
                Frame::First(part) => answer::found(&part[b"* SEARCH".len()..], &mut found),
                Frame::More(part) | Frame::Last(part) => answer::found(part, &mut found),
            }
        }
    };
    for _ in 0..1000 {
        feed(&mut framer, &[b'7'; 4096]);
        assert!(framer.size() <= most_held(10));
    }
    feed(&mut framer, b" 5\r\n");
    let found: Vec<(u32, u32)> = found
        .iter()
        .map(|range| (range.first, range.last))
        .collect();
    assert_eq!(found, [(1, 2), (5, 5)]);
}

#[rstest]
#[case::at_once(usize::MAX)]
#[case::in_pieces(10_000)]
fn a_long_search_announces_no_literal_however_it_comes(#[case] piece: usize) {
    let stream = format!(
        "* SEARCH{} {{4}}\r\n* 1 EXISTS\r\n",
        " 1".repeat(LONGEST_LINE)
    );
    let cuts: Vec<usize> = (1..20).map(|n: usize| n.saturating_mul(piece)).collect();
    let read = text(&read(stream.as_bytes(), &cuts, 10));
    assert_eq!(read.last().unwrap(), "* 1 EXISTS\r\n");
    assert_eq!(read.len(), 2);
}

#[test]
fn a_literal_of_gigabytes_takes_no_memory() {
    let mut framer = Framer::new(b"* 1 FETCH (X {4000000000}\r\n", 1000);
    for _ in 0..100 {
        assert!(!framer.advance());
        let room = framer.room().len();
        assert!(room < 1 << 20);
        framer.filled(room);
    }
}

#[test]
fn announcements_beyond_any_number_do_not_overflow() {
    let mut framer = Framer::new(b"* 1 FETCH (X {99999999999999999999999}\r\nabc", 1000);
    assert!(!framer.advance());
}

fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just(b"* 1 FETCH (UID 5 BODY[] {4}\r\nab\r\n)\r\n".to_vec()),
        Just(b"* SEARCH 1 2 3\r\n".to_vec()),
        Just(b"* OK {3}\r\n".to_vec()),
        Just(b"a1 OK x\n".to_vec()),
        Just(b"{30}\r\n".to_vec()),
        Just(b"* 2 FETCH (X {30}\r\n012345678901234567890123456789)\r\n".to_vec()),
        proptest::collection::vec(any::<u8>(), 0..20),
    ];
    proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn where_the_stream_is_split_makes_no_difference(
        stream in pieces(),
        cuts in proptest::collection::vec(0_usize..400, 0..8),
    ) {
        let whole = read(&stream, &[], 20);
        prop_assert_eq!(&read(&stream, &cuts, 20), &whole);
        let every: Vec<usize> = (0..stream.len()).collect();
        prop_assert_eq!(&read(&stream, &every, 20), &whole);
    }

    #[test]
    fn answers_give_back_the_stream(stream in pieces()) {
        // With no literal above the limit nothing is dropped.
        let read = read(&stream, &[], 100).concat();
        prop_assert!(stream.starts_with(&read));
    }
}
