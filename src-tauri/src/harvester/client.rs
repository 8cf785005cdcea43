//! Handing changes over to the process that holds the right to write.

use super::protocol::{self, Event, Line, Wanted};
use closeknit_core::model::commands::Change;
use closeknit_core::model::{Carrier, Progress, UiError};
use serde::de::DeserializeOwned;
use std::io::{BufRead, BufReader};
use std::os::unix::net::UnixStream;

/// A connection to the process that holds the right to write.
pub(super) struct Client<'a> {
    stream: BufReader<UnixStream>,
    last_id: u64,
    /// Whether the last request was accepted: then it may have been done, reply or not.
    pub(super) was_accepted: bool,
    tell: &'a mut dyn FnMut(&Progress),
}

impl<'a> Client<'a> {
    /// Takes a connection; `tell` hears how far what is asked for has come.
    pub(super) fn new(stream: UnixStream, tell: &'a mut dyn FnMut(&Progress)) -> Self {
        Self {
            stream: BufReader::new(stream),
            last_id: 0,
            was_accepted: false,
            tell,
        }
    }
}

impl Carrier for Client<'_> {
    fn carry<R: DeserializeOwned>(&mut self, change: Change) -> Result<R, UiError> {
        self.last_id += 1;
        self.was_accepted = false;
        let wanted = self.last_id;
        protocol::send(self.stream.get_mut(), wanted, Wanted::Ask(&change))
            .map_err(|_| protocol::ended())?;
        let mut text = String::new();
        loop {
            text.clear();
            if !matches!(self.stream.read_line(&mut text), Ok(1..)) {
                return Err(protocol::ended());
            }
            match Line::read(&text).map_err(|_| protocol::strange_reply())? {
                Line::Event(Event::Accepted { .. }) => self.was_accepted = true,
                Line::Event(Event::Progress { progress, .. }) => (self.tell)(&progress),
                Line::Event(_) => {}
                Line::Reply { id, outcome } if id == Some(wanted) => {
                    let reply = serde_json::from_value(outcome?);
                    return reply.map_err(|_| protocol::strange_reply());
                }
                Line::Reply { .. } => return Err(protocol::strange_reply()),
            }
        }
    }
}
