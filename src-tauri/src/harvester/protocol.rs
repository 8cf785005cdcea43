//! What is said to the process that makes changes, and what it says: one JSON document a line.
//!
//! A request is `{"id": 1, "ask": {"verb": "add_me", "address": "ann@ex.org"}}`, or `{"id": 2, "stop": 1}`; its reply
//! carries the same id and either `ok` or `error`. Between replies come events: `{"event": "progress", "progress": {...}}`.
//! The verbs are the changes of `closeknit_core::model::commands`.

use closeknit_core::model::commands::Change;
use closeknit_core::model::{ErrorCode, Progress, UiError};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::io::Write;
use zeroize::Zeroizing;

/// Room for a line with a password, so that it is not moved, which would leave a copy behind.
pub(super) const LINE: usize = 64 * 1024;

/// What can be wanted of the process that makes changes.
#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Wanted<'a> {
    /// A change.
    Ask(&'a Change),
    /// That another request is stopped; answered at once. What was done by then is kept.
    #[cfg_attr(
        not(feature = "window"),
        expect(dead_code, reason = "only the window stops what it asked for")
    )]
    Stop(u64),
}

#[derive(Serialize)]
struct Request<'a> {
    id: u64,
    #[serde(flatten)]
    wanted: Wanted<'a>,
}

/// Sends a request under an id that comes back with the reply.
///
/// # Errors
/// That nobody reads any more.
pub(crate) fn send(output: &mut impl Write, id: u64, wanted: Wanted<'_>) -> std::io::Result<()> {
    // Wiped afterwards, as it may carry a password.
    let mut line = Zeroizing::new(Vec::with_capacity(LINE));
    serde_json::to_writer(&mut *line, &Request { id, wanted })?;
    line.push(b'\n');
    output.write_all(&line)?;
    output.flush()
}

/// A line from the process that makes changes.
#[derive(Debug)]
pub(crate) enum Line {
    /// Something happened.
    Event(Event),
    /// An answer to a request.
    Reply {
        /// The request's id; `None` where the line had none that could be read.
        id: Option<u64>,
        /// The reply, not yet read as what the request is answered with; or why it was not done.
        outcome: Result<Value, UiError>,
    },
}

impl Line {
    /// Reads a line.
    ///
    /// # Errors
    /// That it is none of these.
    pub(crate) fn read(line: &str) -> serde_json::Result<Self> {
        let mut line: Value = serde_json::from_str(line)?;
        if line.get("event").is_some() {
            return serde_json::from_value(line).map(Self::Event);
        }
        let id = line.get("id").and_then(Value::as_u64);
        let outcome = match line.get_mut("error") {
            Some(error) => Err(serde_json::from_value(error.take())?),
            None => Ok(line.get_mut("ok").map(Value::take).unwrap_or_default()),
        };
        Ok(Self::Reply { id, outcome })
    }
}

/// Returns the line that tells an event.
pub(super) fn written(event: &Event) -> String {
    json!(event).to_string()
}

/// Returns the line that answers a request; a reply is JSON already.
pub(super) fn reply(id: Option<u64>, outcome: Result<String, UiError>) -> String {
    match outcome {
        Ok(reply) => format!("{{\"id\":{},\"ok\":{reply}}}", json!(id)),
        Err(problem) => json!({"id": id, "error": problem}).to_string(),
    }
}

/// What the process that makes changes says between replies.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub(crate) enum Event {
    /// A request that came over the socket was read, and will be answered.
    Accepted {
        /// The request's id.
        request: u64,
    },
    /// A request that may take long has what it needs and is under way.
    Began {
        /// The request's id.
        request: u64,
    },
    /// How far a request has come.
    Progress {
        /// The request's id.
        request: u64,
        /// How far.
        progress: Progress,
    },
    /// Something was committed: answers may differ now.
    StoreChanged,
    /// Whether an account that is watched has been read to its last message.
    Watched {
        /// The account's address.
        account: String,
        /// Whether it has.
        up_to_date: bool,
    },
    /// An account is not watched any more, though nobody asked for that.
    Lapsed {
        /// The account's address.
        account: String,
        /// Why.
        problem: UiError,
    },
    /// How the harvester is.
    State {
        /// How it is.
        state: State,
        /// Why, where something is wrong.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        problem: Option<UiError>,
    },
}

/// How the harvester is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum State {
    /// It hears requests.
    Ready,
    /// It ended unexpectedly and is started again; requests under way are lost.
    Restarted,
    /// It ended and is not started again.
    Stopped,
}

/// What somebody is told whose request will not be answered.
pub(crate) fn ended() -> UiError {
    UiError {
        code: ErrorCode::HarvesterGone,
        message: "The part of Closeknit that changes things ended before it had answered".to_owned(),
        reason: None,
        hint: Some(
            "What was saved until then is kept. Try again; if it happens again, start Closeknit anew".to_owned(),
        ),
    }
}

/// What somebody is told whose request was answered with something else than it has to be.
pub(crate) fn strange_reply() -> UiError {
    UiError {
        code: ErrorCode::Other,
        message: "The part of Closeknit that changes things gave a reply that cannot be read"
            .to_owned(),
        reason: None,
        hint: Some(
            "Are two versions of Closeknit running? Close both and start one of them again"
                .to_owned(),
        ),
    }
}
