//! A sign-in for which the user is in the browser: one at a time.

use super::child::Harvester;
use super::lock;
use closeknit_core::model::commands::Change;
use closeknit_core::model::{Carrier, UiError};
use serde::de::DeserializeOwned;
use std::sync::Mutex;

/// The request that waits for the browser, if one does.
#[derive(Debug, Default)]
pub(super) struct Signing(Mutex<Option<u64>>);

/// Has the harvester send the user to the browser, and waits for what comes of it. One that waited before is stopped.
pub(super) struct InBrowser<'a>(pub(super) &'a Signing, pub(super) &'a Harvester);

impl Carrier for InBrowser<'_> {
    fn carry<R: DeserializeOwned>(&mut self, change: Change) -> Result<R, UiError> {
        let Self(signing, harvester) = self;
        signing.stop(harvester)?;
        let asked = harvester.send(&change)?;
        *lock(&signing.0) = Some(asked.request);
        let reply = asked.reply();
        lock(&signing.0).take_if(|request| *request == asked.request);
        reply
    }
}

impl Signing {
    /// Stops the one that waits, if one does.
    ///
    /// # Errors
    /// What the harvester says.
    pub(super) fn stop(&self, harvester: &Harvester) -> Result<(), UiError> {
        let waiting = lock(&self.0).take();
        match waiting {
            Some(request) => harvester.stop(request),
            None => Ok(()),
        }
    }
}
