//! Where what signs in comes from: it is asked for anew with each connection, since an access token lives for an hour
//! and a harvest may watch for days.

use super::HarvestError;
use crate::model::{Credential, Timestamp, WireLine};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Gives what signs in.
pub trait CredentialSource: Sync {
    /// Returns what signs in now. `wire` gets a line for every request that this takes.
    ///
    /// # Errors
    /// Whatever ends the sign-in; [`HarvestError::Net`] and [`HarvestError::Unavailable`] where trying again later may
    /// help.
    fn credential(
        &self,
        wire: &mut dyn FnMut(WireLine),
        now: &dyn Fn() -> Timestamp,
        stop: &Arc<AtomicBool>,
    ) -> Result<Credential, HarvestError>;

    /// Hears that the server did not take the last one; returns whether another, worth trying, would be given now.
    fn refused(&self) -> bool {
        false
    }
}

/// A password is the same each time.
impl CredentialSource for Credential {
    fn credential(
        &self,
        _: &mut dyn FnMut(WireLine),
        _: &dyn Fn() -> Timestamp,
        _: &Arc<AtomicBool>,
    ) -> Result<Credential, HarvestError> {
        Ok(self.clone())
    }
}
