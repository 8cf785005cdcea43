//! STARTTLS, strictly: nothing but the server's one answer may stand between the question and the handshake.

use super::error::NetError;
use super::fault::{NotImap, Tampering};
use super::stream::{Socket, failure};
use super::watchdog::Meter;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, Read, Write};

/// Bytes that a greeting or an answer may have at most.
const LONGEST: usize = 64 << 10;

/// Reads the greeting and has the server begin TLS. What follows on `socket` is the handshake.
pub(super) fn begin(host: &str, socket: &mut Socket, meter: &Meter) -> Result<(), NetError> {
    let tampered = |what| NetError::Tampered {
        host: host.to_owned(),
        what,
    };
    let mut held = Vec::new();
    let greeting = line(host, socket, meter, &mut held)?;
    let said = String::from_utf8_lossy(&greeting).trim_end().to_owned();
    let upper = said.to_ascii_uppercase();
    if upper.starts_with("* PREAUTH") {
        return Err(tampered(Tampering::SignedIn));
    }
    if !upper.starts_with("* OK") {
        return Err(NetError::NotImap {
            host: host.to_owned(),
            did: NotImap::said(said),
        });
    }
    if !held.is_empty() {
        return Err(tampered(Tampering::BeyondGreeting));
    }
    // A tag that nobody can have answered ahead of time.
    let tag = format!("k{:016x}", RandomState::new().build_hasher().finish());
    socket
        .write_all(format!("{tag} STARTTLS\r\n").as_bytes())
        .and_then(|()| socket.flush())
        .map_err(|error| failure(host, meter, &error))?;
    loop {
        let answer = line(host, socket, meter, &mut held)?;
        let said = String::from_utf8_lossy(&answer).trim_end().to_owned();
        let upper = said.to_ascii_uppercase();
        if upper.starts_with("* PREAUTH") || upper.starts_with("* BYE") {
            return Err(NetError::NoStartTls {
                host: host.to_owned(),
                said,
            });
        }
        if upper.starts_with("* ") {
            continue;
        }
        let Some(status) = said
            .strip_prefix(tag.as_str())
            .and_then(|rest| rest.strip_prefix(' '))
        else {
            return Err(tampered(Tampering::Unasked));
        };
        let status = status.to_ascii_uppercase();
        if status != "OK" && !status.starts_with("OK ") {
            return Err(NetError::NoStartTls {
                host: host.to_owned(),
                said: said[tag.len()..].trim().to_owned(),
            });
        }
        if !held.is_empty() {
            return Err(tampered(Tampering::BeyondAnswer));
        }
        return Ok(());
    }
}

/// Returns the next line, its end included; what came with it stays in `held`.
fn line(
    host: &str,
    socket: &mut Socket,
    meter: &Meter,
    held: &mut Vec<u8>,
) -> Result<Vec<u8>, NetError> {
    loop {
        if let Some(end) = held.iter().position(|&byte| byte == b'\n') {
            let rest = held.split_off(end + 1);
            return Ok(std::mem::replace(held, rest));
        }
        if held.len() > LONGEST {
            return Err(NetError::NotImap {
                host: host.to_owned(),
                did: NotImap::EndlessLine,
            });
        }
        let mut some = [0; 4096];
        match socket.read(&mut some) {
            Ok(0) if held.is_empty() && meter.cut().is_none() => {
                return Err(NetError::NotImap {
                    host: host.to_owned(),
                    did: NotImap::Silent,
                });
            }
            Ok(0) => return Err(failure(host, meter, &io::ErrorKind::UnexpectedEof.into())),
            Ok(n) => held.extend_from_slice(some.get(..n).unwrap_or_default()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(failure(host, meter, &error)),
        }
    }
}
