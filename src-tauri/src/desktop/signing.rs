//! A sign-in for which the user is in the browser: one at a time.

use super::child::Harvester;
use super::lock;
use crate::harvester::protocol::Ask;
use closeknit_core::model::UiError;
use serde_json::Value;
use std::sync::Mutex;

/// The request that waits for the browser, if one does.
#[derive(Debug, Default)]
pub(super) struct Signing(Mutex<Option<u64>>);

impl Signing {
    /// Has the harvester send the user to the browser, and waits for what comes of it. One that waited before is stopped.
    ///
    /// # Errors
    /// What the harvester says.
    pub(super) fn ask(&self, harvester: &Harvester, ask: &Ask) -> Result<Value, UiError> {
        self.stop(harvester)?;
        let asked = harvester.send(ask)?;
        *lock(&self.0) = Some(asked.request);
        let reply = asked.wait();
        lock(&self.0).take_if(|request| *request == asked.request);
        reply
    }

    /// Stops the one that waits, if one does.
    ///
    /// # Errors
    /// What the harvester says.
    pub(super) fn stop(&self, harvester: &Harvester) -> Result<(), UiError> {
        let waiting = lock(&self.0).take();
        match waiting {
            Some(request) => harvester.ask(&Ask::Stop { request }).map(drop),
            None => Ok(()),
        }
    }
}
