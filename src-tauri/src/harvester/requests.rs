//! Reading requests, from the window's pipe or from another process.

use super::lanes::{Guest, Job, Lanes, Output};
use super::protocol::{self, Event, LINE};
use closeknit_core::model::commands::Change;
use closeknit_core::model::{ErrorCode, UiError};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::BufRead;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use zeroize::Zeroizing;

/// A request's line, what it asks not yet looked at, so that the reply can carry the id whatever was asked.
#[derive(Deserialize)]
struct Incoming {
    id: u64,
    ask: Option<Value>,
    stop: Option<u64>,
}

/// What a line wants.
enum Wanted {
    Change(Change),
    Stop(u64),
}

/// Requests under way, by id; what is set to stop each.
#[derive(Default)]
pub(super) struct UnderWay(BTreeMap<u64, Weak<AtomicBool>>);

impl UnderWay {
    fn add(&mut self, id: u64) -> Arc<AtomicBool> {
        self.0.retain(|_, stop| stop.strong_count() > 0);
        let stop = Arc::new(AtomicBool::new(false));
        self.0.insert(id, Arc::downgrade(&stop));
        stop
    }

    fn stop(&self, id: u64) {
        if let Some(stop) = self.0.get(&id).and_then(Weak::upgrade) {
            stop.store(true, Ordering::Relaxed);
        }
    }

    /// Stops them all.
    pub(super) fn stop_all(&self) {
        self.0.keys().for_each(|id| self.stop(*id));
    }
}

/// Queues the requests that are read until there are no more, and returns those that may still be under way. Of another
/// process, each is accepted with a word.
pub(super) fn read(
    mut input: impl BufRead,
    output: &Output,
    lanes: &Lanes,
    is_another_process: bool,
) -> UnderWay {
    let mut under_way = UnderWay::default();
    loop {
        // Wiped afterwards, as it may carry a password.
        let mut line = Zeroizing::new(Vec::with_capacity(LINE));
        match input.read_until(b'\n', &mut line) {
            Ok(0) | Err(_) => return under_way,
            Ok(_) if line.trim_ascii().is_empty() => continue,
            Ok(_) => {}
        }
        match understand(&line) {
            Ok((id, Wanted::Stop(request))) => {
                under_way.stop(request);
                output(&protocol::reply(Some(id), Ok("null".to_owned())));
            }
            Ok((id, Wanted::Change(change))) => {
                let guest: Option<Guest> = is_another_process.then(|| lanes.guest());
                if guest.is_some() {
                    output(&protocol::written(&Event::Accepted { request: id }));
                }
                lanes.queue(Job {
                    id,
                    change,
                    stop: under_way.add(id),
                    output: Arc::clone(output),
                    guest,
                });
            }
            Err((id, problem)) => output(&protocol::reply(id, Err(problem))),
        }
    }
}

/// Returns what a line asks for, or what is wrong with it, with the id where it has one.
fn understand(line: &[u8]) -> Result<(u64, Wanted), (Option<u64>, UiError)> {
    let incoming: Incoming = serde_json::from_slice(line).map_err(|error| {
        let id = serde_json::from_slice::<Value>(line).ok();
        let id = id.and_then(|line| line.get("id")?.as_u64());
        // Where, not what stood there: it may be a password.
        let reason = format!("{:?} error at column {}", error.classify(), error.column());
        (id, not_understood("The line is no request", reason))
    })?;
    let id = incoming.id;
    let ask = match (incoming.ask, incoming.stop) {
        (None, Some(request)) => return Ok((id, Wanted::Stop(request))),
        (ask, _) => ask.unwrap_or_default(),
    };
    let verb = ask.get("verb").and_then(Value::as_str);
    let verb = verb.unwrap_or("nothing").to_owned();
    serde_json::from_value(ask)
        .map(|change| (id, Wanted::Change(change)))
        .map_err(|_| {
            let reason = "No such verb, or not with these fields".to_owned();
            let message = format!("The harvester cannot do what was asked: {verb}");
            (Some(id), not_understood(&message, reason))
        })
}

fn not_understood(message: &str, reason: String) -> UiError {
    UiError {
        code: ErrorCode::Invalid,
        message: message.to_owned(),
        reason: Some(reason),
        hint: Some(
            "Send one JSON document a line: {\"id\": 1, \"ask\": {\"verb\": \"score\"}}".to_owned(),
        ),
    }
}
