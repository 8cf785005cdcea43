use super::*;
use rstest::rstest;

/// Gives its bytes a few at a time.
struct Slow<'a>(&'a [u8]);

impl Read for Slow<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let bytes = self.0.len().min(into.len()).min(3);
        into[..bytes].copy_from_slice(&self.0[..bytes]);
        self.0 = &self.0[bytes..];
        Ok(bytes)
    }
}

fn answer(text: &str) -> Result<(u16, String), BadAnswer> {
    match read(&mut Slow(text.as_bytes())) {
        Ok(WebAnswer { status, body, .. }) => {
            Ok((status, String::from_utf8(body.to_vec()).unwrap()))
        }
        Err(Fault::Answer(what)) => Err(what),
        Err(Fault::Line(error)) => panic!("{error}"),
    }
}

#[rstest]
#[case::of_a_length(
    "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello, and more",
    200,
    "hello"
)]
#[case::of_no_bytes("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n", 400, "")]
#[case::twice_the_same_length(
    "HTTP/1.1 200\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nhi",
    200,
    "hi"
)]
#[case::in_chunks(
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n3;a=b\r\nhel\r\n0A\r\nlo, world!\r\n0\r\n\r\n",
    200,
    "hello, world!"
)]
#[case::until_the_end("HTTP/1.0 503 Later\r\n\r\nnot now", 503, "not now")]
#[case::after_a_word_before_it(
    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi",
    200,
    "hi"
)]
#[case::without_a_body("HTTP/1.1 204 No Content\r\n\r\n", 204, "")]
fn an_answer_is_read(#[case] text: &str, #[case] status: u16, #[case] body: &str) {
    assert_eq!(answer(text), Ok((status, body.to_owned())));
}

#[test]
fn where_an_answer_leads_is_told() {
    let text =
        b"HTTP/1.1 302 Found\r\nLOCATION: https://evil.example/x\r\nContent-Length: 0\r\n\r\n";
    let answer = read(&mut Slow(text)).unwrap();
    assert_eq!(answer.location.as_deref(), Some("https://evil.example/x"));
}

#[rstest]
#[case::nothing("", BadAnswer::Torn)]
#[case::no_http("* OK IMAP4rev1 ready\r\n\r\n", BadAnswer::NotHttp)]
#[case::torn_head("HTTP/1.1 200 OK\r\nContent-Le", BadAnswer::Torn)]
#[case::torn_body("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello", BadAnswer::Torn)]
#[case::torn_chunk(
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhello",
    BadAnswer::Torn
)]
#[case::no_last_chunk(
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nh\r\n",
    BadAnswer::Torn
)]
#[case::chunk_of_no_size(
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r\n",
    BadAnswer::NoChunkSize
)]
#[case::chunk_beyond_its_size(
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nhello\r\n0\r\n\r\n",
    BadAnswer::LongChunk
)]
#[case::two_lengths(
    "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nhi",
    BadAnswer::TwoLengths
)]
#[case::length_and_chunks(
    "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    BadAnswer::TwoLengths
)]
#[case::negative_length("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", BadAnswer::BadLength)]
#[case::huge_length(
    "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n",
    BadAnswer::TooLong
)]
#[case::huge_chunk(
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFF\r\n",
    BadAnswer::TooLong
)]
#[case::compressed(
    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n",
    BadAnswer::Compressed
)]
fn what_is_no_whole_answer_is_none(#[case] text: &str, #[case] what: BadAnswer) {
    assert_eq!(answer(text), Err(what));
}

#[test]
fn what_has_no_end_is_given_up() {
    for (text, piece) in [
        ("HTTP/1.1 200 OK\r\n", "A: b\r\n"),
        ("HTTP/1.1 200 OK\r\nA: ", "b"),
        ("HTTP/1.1 200 OK\r\n\r\n", "b"),
        (
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
            "1\r\nb\r\n",
        ),
        (
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;",
            "b",
        ),
        ("", "HTTP/1.1 100 Continue\r\n\r\n"),
    ] {
        let mut endless = text.as_bytes().chain(Endless(piece.as_bytes(), 0));
        assert!(read(&mut endless).is_err(), "{text}{piece}");
    }
}

/// Gives a piece again and again: 8 MiB of it, which is not to be reached.
struct Endless<'a>(&'a [u8], usize);

impl Read for Endless<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        assert!(self.1 < 8 << 20, "nobody gives it up");
        for byte in into.iter_mut() {
            *byte = self.0[self.1 % self.0.len()];
            self.1 += 1;
        }
        Ok(into.len())
    }
}

#[test]
fn a_question_is_written_as_the_standard_has_it() {
    let text = |port, form| {
        let question = Question {
            host: "login.ex.org",
            port,
            path: "/token",
            form,
        };
        String::from_utf8(written(&question).to_vec()).unwrap()
    };
    let posted = text(443, Some("a=b&c=d"));
    assert!(
        posted.starts_with("POST /token HTTP/1.1\r\nHost: login.ex.org\r\n"),
        "{posted}"
    );
    assert!(posted.contains("\r\nContent-Length: 7\r\n"), "{posted}");
    assert!(posted.ends_with("\r\n\r\na=b&c=d"), "{posted}");
    let got = text(8443, None);
    assert!(
        got.starts_with("GET /token HTTP/1.1\r\nHost: login.ex.org:8443\r\n"),
        "{got}"
    );
    assert!(got.ends_with("\r\nConnection: close\r\n\r\n"), "{got}");
}

#[rstest]
#[case::another_line("/token HTTP/1.1\r\nHost: evil")]
#[case::no_path("token")]
#[case::a_space("/to ken")]
fn a_path_cannot_add_to_the_question(#[case] path: &str) {
    let question = Question {
        host: "localhost",
        port: 1,
        path,
        form: None,
    };
    let limits = NetLimits {
        connect: std::time::Duration::from_secs(5),
        silence: std::time::Duration::from_secs(5),
    };
    let stop = Arc::new(AtomicBool::new(false));
    let (traffic, answer) =
        Door::to_hosts(["localhost"]).ask(&question, &Trust::default(), limits, &stop);
    assert_eq!(traffic, Traffic::default(), "nothing may be sent");
    let error = answer.unwrap_err();
    assert!(matches!(error, NetError::NotHttp { .. }), "{error:?}");
}
