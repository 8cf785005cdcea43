//! The certificate of a server that nobody vouches for: shown before anything is said, and pinned where the user says so.

use super::{AppError, Keeper, Work};
use crate::account;
use crate::harvest::{HarvestError, Limits};
use crate::model::{CertificateAnswer, Endpoint, Pin, Standing};
use crate::net::{Door, NetError, NetLimits, Trust};

/// Returns the certificate that a server shows, and how far the system trusts it for that host. Nothing is said to the
/// server but what begins the protection.
///
/// # Errors
/// [`AppError::Harvest`]: there is no connection, or none that is protected.
pub fn look_at_certificate(
    endpoint: &Endpoint,
    work: &Work<'_>,
) -> Result<CertificateAnswer, AppError> {
    let net = |error| AppError::Harvest(HarvestError::Net(error));
    let Limits {
        connect, silence, ..
    } = Limits::default();
    let limits = NetLimits { connect, silence };
    let door = Door::to([endpoint]);
    let standing = match door.connect(endpoint, &Trust::default(), limits, work.stop) {
        Ok(_) => Standing::Trusted,
        Err(NetError::CertificateUntrusted { .. }) => Standing::Unvouched,
        Err(NetError::CertificateForAnother { .. }) => Standing::Another,
        Err(NetError::CertificateExpired { .. }) => Standing::Expired,
        Err(error) => return Err(net(error)),
    };
    let certificate = door.look(endpoint, limits, work.stop).map_err(net)?;
    Ok(CertificateAnswer {
        host: endpoint.host.clone(),
        certificate,
        standing,
        may_pin: standing == Standing::Unvouched && !account::is_vouched_for(&endpoint.host),
        until_said: None,
    })
}

impl Keeper {
    /// Takes exactly this certificate from the server of an account from now on; `None` takes those that the system
    /// trusts.
    ///
    /// # Errors
    /// [`AppError::Store`], as for an account that is not there.
    pub fn set_pin(&mut self, email: &str, pin: Option<Pin>) -> Result<(), AppError> {
        let account = self.find_account(email)?;
        Ok(self.store.set_pin(account.id, pin.as_ref())?)
    }
}
