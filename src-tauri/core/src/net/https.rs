//! One question over HTTPS: a request, an answer, and the connection ends.
//!
//! HTTP/1.1, and only what a short answer of a web service takes: no redirect is followed, nothing is decompressed,
//! heads and bodies have an upper limit. It goes through the door like everything else.

use super::fault::BadAnswer;
use super::stream::{Stream, Traffic};
use super::tls::Trust;
use super::{Door, NetError, NetLimits};
use crate::model::{Endpoint, Security};
use std::io::{self, Read, Write};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use zeroize::Zeroizing;

/// Bytes of a head at most, and lines of it.
const LONGEST_HEAD: usize = 32 << 10;
const MOST_LINES: usize = 100;
/// Heads before that of the answer, at most.
const MOST_BEFORE: usize = 8;
/// Bytes of a body at most.
const LONGEST_BODY: usize = 1 << 20;

/// What is asked, and of whom.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The host; it has to be one that the door opens to.
    pub host: &'a str,
    /// Its port; 443 for most.
    pub port: u16,
    /// The path, with what follows it; printable ASCII that begins with a slash.
    pub path: &'a str,
    /// A form to be posted, encoded; without it the path is got.
    pub form: Option<&'a str>,
}

/// What a web server answered.
#[derive(Debug)]
pub struct WebAnswer {
    /// Its status, as 200.
    pub status: u16,
    /// Where it says that to look instead, as it says it; nothing follows it.
    pub location: Option<String>,
    /// Its body, wiped when dropped, since it may hold a secret.
    pub body: Zeroizing<Vec<u8>>,
}

impl Door {
    /// Asks a web server over TLS; returns what crossed the wire, whatever came of it, and the answer. All of it has to
    /// be over within the limit of silence.
    ///
    /// # Errors
    /// [`NetError`]; [`NetError::NotHttp`] where the answer is none. A status other than 200 is no error.
    pub fn ask(
        &self,
        question: &Question<'_>,
        trust: &Trust,
        limits: NetLimits,
        stop: &Arc<AtomicBool>,
    ) -> (Traffic, Result<WebAnswer, NetError>) {
        match self.open(question, trust, limits, stop) {
            Err(error) => (Traffic::default(), Err(error)),
            Ok(mut stream) => {
                stream.set_deadline(Some(limits.silence));
                let answer = exchange(&mut stream, question);
                (stream.traffic(), answer)
            }
        }
    }

    fn open(
        &self,
        question: &Question<'_>,
        trust: &Trust,
        limits: NetLimits,
        stop: &Arc<AtomicBool>,
    ) -> Result<Stream, NetError> {
        let Question { host, path, .. } = *question;
        if !path.starts_with('/') || !path.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(not_http(host, BadAnswer::BadPath));
        }
        let endpoint = Endpoint {
            host: host.to_owned(),
            port: question.port,
            security: Security::Tls,
            username: String::new(),
            pin: None,
        };
        self.connect(&endpoint, trust, limits, stop)
    }
}

fn exchange(stream: &mut Stream, question: &Question<'_>) -> Result<WebAnswer, NetError> {
    let asked = stream
        .write_all(&written(question))
        .and_then(|()| stream.flush());
    asked.map_err(|error| stream.failure(&error))?;
    match read(stream) {
        Ok(answer) => Ok(answer),
        Err(Fault::Line(error)) => Err(stream.failure(&error)),
        Err(Fault::Answer(what)) => Err(not_http(question.host, what)),
    }
}

fn not_http(host: &str, sent: BadAnswer) -> NetError {
    NetError::NotHttp {
        host: host.to_owned(),
        sent,
    }
}

/// Returns a question as it is written.
fn written(question: &Question<'_>) -> Zeroizing<Vec<u8>> {
    let Question {
        host, port, path, ..
    } = question;
    let port = match port {
        443 => String::new(),
        other => format!(":{other}"),
    };
    let verb = question.form.map_or("GET", |_| "POST");
    let mut head = format!(
        "{verb} {path} HTTP/1.1\r\nHost: {host}{port}\r\nUser-Agent: Closeknit/{}\r\nAccept: */*\r\n\
         Accept-Encoding: identity\r\nConnection: close\r\n",
        env!("CARGO_PKG_VERSION")
    );
    let form = question.form.unwrap_or_default();
    if question.form.is_some() {
        head.push_str(&format!(
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
            form.len()
        ));
    }
    head.push_str("\r\n");
    let mut all = Zeroizing::new(Vec::with_capacity(head.len() + form.len()));
    all.extend_from_slice(head.as_bytes());
    all.extend_from_slice(form.as_bytes());
    all
}

/// Why there is no answer.
#[derive(Debug)]
enum Fault {
    /// The connection failed.
    Line(io::Error),
    /// What came is no answer; what is wrong with it.
    Answer(BadAnswer),
}

/// How a body ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Body {
    After(usize),
    Chunked,
    WithTheConnection,
}

/// A head: its status, where it leads, and how its body ends.
type Head = (u16, Option<String>, Body);

/// Reads an answer.
fn read(from: &mut impl Read) -> Result<WebAnswer, Fault> {
    let mut input = Input {
        from,
        held: Zeroizing::new(Vec::with_capacity(LONGEST_HEAD)),
    };
    // What is said before the answer, as "100 Continue", is passed over.
    let (status, location, body) = (0..MOST_BEFORE)
        .map(|_| input.head())
        .find(|head| !matches!(head, Ok((..200, _, _))))
        .unwrap_or(Err(Fault::Answer(BadAnswer::TooLong)))?;
    let body = match body {
        _ if status == 204 || status == 304 => Zeroizing::default(),
        Body::After(size) => input.take(size)?,
        Body::Chunked => input.chunks()?,
        Body::WithTheConnection => {
            while input.more()? {
                if input.held.len() > LONGEST_BODY {
                    return Err(Fault::Answer(BadAnswer::TooLong));
                }
            }
            std::mem::take(&mut input.held)
        }
    };
    Ok(WebAnswer {
        status,
        location,
        body,
    })
}

/// What is read, and not yet used up.
struct Input<'a, R> {
    from: &'a mut R,
    held: Zeroizing<Vec<u8>>,
}

impl<R: Read> Input<'_, R> {
    /// Reads more; returns whether there was any.
    fn more(&mut self) -> Result<bool, Fault> {
        let mut some = Zeroizing::new([0; 4096]);
        loop {
            match self.from.read(&mut *some) {
                Ok(bytes) => {
                    let new = some.get(..bytes).unwrap_or_default();
                    self.held.extend_from_slice(new);
                    return Ok(bytes > 0);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Fault::Line(error)),
            }
        }
    }

    /// Takes the next `bytes`.
    fn take(&mut self, bytes: usize) -> Result<Zeroizing<Vec<u8>>, Fault> {
        if bytes > LONGEST_BODY {
            return Err(Fault::Answer(BadAnswer::TooLong));
        }
        while self.held.len() < bytes {
            if !self.more()? {
                return Err(Fault::Answer(BadAnswer::Torn));
            }
        }
        Ok(Zeroizing::new(self.held.drain(..bytes).collect()))
    }

    /// Takes a head.
    fn head(&mut self) -> Result<Head, Fault> {
        loop {
            let mut lines = [httparse::EMPTY_HEADER; MOST_LINES];
            let mut head = httparse::Response::new(&mut lines);
            match head.parse(&self.held) {
                Ok(httparse::Status::Complete(end)) => {
                    let status = head.code.ok_or(Fault::Answer(BadAnswer::NoStatus))?;
                    let body = body(head.headers)?;
                    let mut lines = head.headers.iter();
                    let location = lines.find(|line| line.name.eq_ignore_ascii_case("location"));
                    let location =
                        location.map(|line| String::from_utf8_lossy(line.value).into_owned());
                    self.held.drain(..end);
                    return Ok((status, location, body));
                }
                Ok(httparse::Status::Partial) if self.held.len() <= LONGEST_HEAD => {}
                Ok(httparse::Status::Partial) => {
                    return Err(Fault::Answer(BadAnswer::EndlessHead));
                }
                Err(_) => return Err(Fault::Answer(BadAnswer::NotHttp)),
            }
            if !self.more()? {
                return Err(Fault::Answer(BadAnswer::Torn));
            }
        }
    }

    /// Takes a body that comes in chunks.
    fn chunks(&mut self) -> Result<Zeroizing<Vec<u8>>, Fault> {
        let mut body = Zeroizing::new(Vec::new());
        loop {
            let (begins, size) = loop {
                let is_size = self.held.first().is_none_or(u8::is_ascii_hexdigit);
                match httparse::parse_chunk_size(&self.held) {
                    Ok(httparse::Status::Complete(found)) if is_size => break found,
                    Ok(httparse::Status::Partial) if is_size && self.held.len() <= LONGEST_HEAD => {
                    }
                    _ => return Err(Fault::Answer(BadAnswer::NoChunkSize)),
                }
                if !self.more()? {
                    return Err(Fault::Answer(BadAnswer::Torn));
                }
            };
            self.held.drain(..begins);
            if size == 0 {
                // What may follow it is not looked at: the connection ends here.
                return Ok(body);
            }
            let size = usize::try_from(size).unwrap_or(usize::MAX);
            if size.saturating_add(body.len()) > LONGEST_BODY {
                return Err(Fault::Answer(BadAnswer::TooLong));
            }
            body.extend_from_slice(&self.take(size)?);
            if self.take(2)?.as_slice() != b"\r\n" {
                return Err(Fault::Answer(BadAnswer::LongChunk));
            }
        }
    }
}

/// Returns how the body ends that these lines announce.
fn body(lines: &[httparse::Header<'_>]) -> Result<Body, Fault> {
    let all = |name: &str| -> Vec<&[u8]> {
        lines
            .iter()
            .filter(|line| line.name.eq_ignore_ascii_case(name))
            .map(|line| line.value.trim_ascii())
            .collect()
    };
    let is = |value: &[u8], word: &str| value.eq_ignore_ascii_case(word.as_bytes());
    if !all("content-encoding")
        .iter()
        .all(|value| is(value, "identity"))
    {
        return Err(Fault::Answer(BadAnswer::Compressed));
    }
    match (
        all("transfer-encoding").as_slice(),
        all("content-length").as_slice(),
    ) {
        ([], []) => Ok(Body::WithTheConnection),
        ([one], []) if is(one, "chunked") => Ok(Body::Chunked),
        ([], [first, rest @ ..]) if rest.iter().all(|other| other == first) => {
            let digits = std::str::from_utf8(first).ok();
            let size = digits
                .filter(|text| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()))
                .and_then(|text| text.parse().ok());
            size.map(Body::After)
                .ok_or(Fault::Answer(BadAnswer::BadLength))
        }
        _ => Err(Fault::Answer(BadAnswer::TwoLengths)),
    }
}

#[cfg(test)]
#[path = "https_tests.rs"]
mod tests;
