use super::*;
use rstest::rstest;
use std::thread;

/// Says something to a port and returns the answer, which is empty where there is none.
fn say(port: u16, text: &str) -> String {
    let mut tcp = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
    tcp.write_all(text.as_bytes()).unwrap();
    let mut answer = String::new();
    let _ = tcp.read_to_string(&mut answer);
    answer
}

fn get(port: u16, path: &str) -> String {
    say(
        port,
        &format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"),
    )
}

/// Waits for `yes` as a query, while `knock` knocks; returns what was found.
fn while_knocking(limit: Duration, knock: impl FnOnce(u16) + Send + 'static) -> Option<String> {
    let loopback = Loopback::open().unwrap();
    let port = loopback.port();
    let knocking = thread::spawn(move || knock(port));
    let stop = AtomicBool::new(false);
    let found = loopback.wait(limit, &stop, &mut |query| match query {
        "yes" => Heard::Found(query.to_owned(), "found"),
        _ => Heard::NotThat("not that"),
    });
    knocking.join().unwrap();
    found.unwrap()
}

const LONG: Duration = Duration::from_secs(60);

#[test]
fn what_is_waited_for_is_found_among_all_that_knocks() {
    let found = while_knocking(LONG, |port| {
        // Somebody who looks for open ports, and a browser that connects ahead: both say nothing.
        let silent: Vec<_> = (0..MOST_CALLERS + 8)
            .map(|_| TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap())
            .collect();
        drop(TcpStream::connect((Ipv4Addr::LOCALHOST, port)));
        assert!(say(port, "\x16\x03\x01 TLS?\r\n\r\n").starts_with("HTTP/1.1 400"));
        assert!(say(port, "* OK IMAP\r\n").starts_with("HTTP/1.1 400"));
        assert!(get(port, "/favicon.ico").starts_with("HTTP/1.1 404"));
        let no = get(port, "/?no");
        assert!(
            no.starts_with("HTTP/1.1 400") && no.ends_with("not that"),
            "{no}"
        );
        let yes = get(port, "/?yes");
        assert!(
            yes.starts_with("HTTP/1.1 200") && yes.ends_with("found"),
            "{yes}"
        );
        assert!(yes.contains("default-src 'none'"), "{yes}");
        drop(silent);
    });
    assert_eq!(found.as_deref(), Some("yes"));
}

#[test]
fn afterwards_the_port_is_closed() {
    let loopback = Loopback::open().unwrap();
    let port = loopback.port();
    let knocking = thread::spawn(move || get(port, "/?yes"));
    let stop = AtomicBool::new(false);
    let found = loopback.wait(LONG, &stop, &mut |_| Heard::Found((), ""));
    assert!(found.unwrap().is_some());
    knocking.join().unwrap();
    assert!(
        TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err(),
        "a second visit"
    );
}

#[test]
fn nobody_coming_is_no_error_and_a_stop_is_one() {
    assert_eq!(while_knocking(Duration::from_millis(50), |_| {}), None);
    let stop = AtomicBool::new(true);
    let stopped = Loopback::open()
        .unwrap()
        .wait(LONG, &stop, &mut |_| Heard::Found((), ""));
    assert!(matches!(stopped, Err(NetError::Stopped)), "{stopped:?}");
}

#[rstest]
#[case::whole("GET /?a=b HTTP/1.1\r\nHost: 127.0.0.1:7\r\n\r\n", Asked::Page("a=b".to_owned()))]
#[case::by_name(
    "GET /? HTTP/1.1\r\nhost: LOCALHOST:7\r\n\r\n",
    Asked::Page(String::new())
)]
#[case::half("GET /?a=b HTTP/1.1\r\nHost: 127", Asked::NotYet)]
#[case::nothing("", Asked::NotYet)]
#[case::another_name(
    "GET /?a HTTP/1.1\r\nHost: evil.ex.org:7\r\n\r\n",
    Asked::Refused("421 Misdirected Request")
)]
#[case::another_port(
    "GET /?a HTTP/1.1\r\nHost: 127.0.0.1:8\r\n\r\n",
    Asked::Refused("421 Misdirected Request")
)]
#[case::two_names(
    "GET /?a HTTP/1.1\r\nHost: 127.0.0.1:7\r\nHost: evil\r\n\r\n",
    Asked::Refused("421 Misdirected Request")
)]
#[case::no_name("GET /?a HTTP/1.1\r\n\r\n", Asked::Refused("421 Misdirected Request"))]
#[case::post(
    "POST /?a HTTP/1.1\r\nHost: 127.0.0.1:7\r\n\r\n",
    Asked::Refused("405 Method Not Allowed")
)]
#[case::no_query(
    "GET / HTTP/1.1\r\nHost: 127.0.0.1:7\r\n\r\n",
    Asked::Refused("404 Not Found")
)]
#[case::another_page(
    "GET /x?a HTTP/1.1\r\nHost: 127.0.0.1:7\r\n\r\n",
    Asked::Refused("404 Not Found")
)]
#[case::no_http("hello\r\n\r\n", Asked::Refused("400 Bad Request"))]
fn only_a_browser_of_this_machine_is_heard(#[case] request: &str, #[case] expected: Asked) {
    assert_eq!(asked(request.as_bytes(), 7), expected);
}

#[test]
fn a_request_without_an_end_is_refused() {
    let found = while_knocking(LONG, |port| {
        let long = format!("GET /?{} HTTP/1.1\r\n", "a".repeat(LONGEST_REQUEST));
        assert!(!say(port, &long).starts_with("HTTP/1.1 200"));
        get(port, "/?yes");
    });
    assert!(found.is_some());
}
