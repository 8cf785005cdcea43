//! What signs an account in: a password, or a permission given in the browser.

use super::{AppError, Keeper, Work};
use crate::account::Keyring;
use crate::account::oauth::{Authorities, Client, OAuthError, Outage, Permission, SigningIn};
use crate::harvest::{CredentialSource, HarvestError};
use crate::model::{
    Account, AddedAnswer, BrowserSignInAnswer, Credential, Endpoint, SignIn, Timestamp, WireLine,
};
use crate::store::StoreError;
use crate::text::Wording;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long the user may take in the browser.
const IN_THE_BROWSER: Duration = Duration::from_secs(600);

/// What signs an account in, for as long as this process needs it. Connections side by side share it.
pub struct Key(Kind);

enum Kind {
    Password(Credential),
    Permission {
        email: String,
        permission: Box<Mutex<Permission>>,
        /// Whether the account is saved, so that the keyring follows what changes.
        is_saved: AtomicBool,
    },
}

impl From<Credential> for Key {
    fn from(password: Credential) -> Self {
        Self(Kind::Password(password))
    }
}

impl Key {
    fn permission(email: &str, permission: Permission, is_saved: bool) -> Self {
        Self(Kind::Permission {
            email: email.to_owned(),
            permission: Box::new(Mutex::new(permission)),
            is_saved: AtomicBool::new(is_saved),
        })
    }

    /// Returns how an account signs in with it.
    pub fn sign_in(&self) -> SignIn {
        match &self.0 {
            Kind::Password(_) => SignIn::Password,
            Kind::Permission { permission, .. } => lock(permission).sign_in(),
        }
    }

    /// Puts it into the keyring, in place of what was kept there before.
    fn save(&self) -> Result<(), OAuthError> {
        let Kind::Permission {
            email,
            permission,
            is_saved,
        } = &self.0
        else {
            return Ok(());
        };
        if let Some(kept) = lock(permission).keep() {
            Keyring::default()
                .set(email, &kept)
                .map_err(OAuthError::NotKeepable)?;
        }
        is_saved.store(true, Ordering::Relaxed);
        Ok(())
    }
}

fn lock(permission: &Mutex<Permission>) -> MutexGuard<'_, Permission> {
    permission.lock().unwrap_or_else(PoisonError::into_inner)
}

impl CredentialSource for Key {
    fn credential(
        &self,
        wire: &mut dyn FnMut(WireLine),
        now: &dyn Fn() -> Timestamp,
        stop: &Arc<AtomicBool>,
    ) -> Result<Credential, HarvestError> {
        match &self.0 {
            Kind::Password(password) => Ok(password.clone()),
            Kind::Permission {
                permission,
                is_saved,
                ..
            } => {
                let token = lock(permission).access_token(wire, now, stop);
                let token = token.map_err(in_a_harvest)?;
                if is_saved.load(Ordering::Relaxed) {
                    // One that the keyring does not take now is good as long as this process runs.
                    let _ = self.save();
                }
                Ok(token)
            }
        }
    }

    fn refused(&self) -> bool {
        match &self.0 {
            Kind::Password(_) => false,
            Kind::Permission { permission, .. } => lock(permission).refused(),
        }
    }
}

/// Returns what an error means to a harvest: some pass.
fn in_a_harvest(error: OAuthError) -> HarvestError {
    match error {
        OAuthError::Net(error) => HarvestError::Net(error),
        OAuthError::Unavailable { host, how } => HarvestError::Unavailable {
            host,
            said: match how {
                Outage::Status(status) => format!("HTTP {status}"),
                Outage::Said(said) => said,
            },
        },
        other => HarvestError::NoCredential(Box::new(other)),
    }
}

/// Returns how an account of this mail server can sign in with the browser, or `None` where it cannot. No network.
pub fn browser_sign_in(
    mail_host: &str,
    authorities: &Authorities,
    wording: &Wording,
) -> Option<BrowserSignInAnswer> {
    let place = authorities.find(mail_host)?;
    let authority = place.authority();
    Some(BrowserSignInAnswer {
        authority,
        name: authority.name().to_owned(),
        takes_passwords: place.takes_passwords(),
        has_secret: place.has_secret(),
        instructions: wording.registration(authority),
    })
}

/// A sign-in with the browser that is to be.
#[derive(Clone, Debug)]
pub struct BrowserSignIn<'a> {
    /// Whose mail is to be read.
    pub email: &'a str,
    /// The server that it is read from.
    pub mail_host: &'a str,
    /// The registration that the permission is given to.
    pub client: Client,
    /// Who gives permissions.
    pub authorities: &'a Authorities,
}

/// Has the user sign in with the browser: `open` is handed the page's address, then the browser is waited for, ten
/// minutes at most. Nothing is saved; lines of the receipt go to `wire`.
///
/// # Errors
/// [`AppError::OAuth`]; what `open` returns.
pub fn sign_in_with_browser<E: From<AppError>>(
    wanted: BrowserSignIn<'_>,
    open: &mut dyn FnMut(&str) -> Result<(), E>,
    wire: &mut dyn FnMut(WireLine),
    clock: &dyn Fn() -> Timestamp,
    work: &Work<'_>,
) -> Result<Key, E> {
    let email = wanted.email;
    let begun = begin(wanted).map_err(AppError::from)?;
    open(begun.page())?;
    let permission = begun
        .finish(IN_THE_BROWSER, wire, clock, work.stop)
        .map_err(AppError::from)?;
    Ok(Key::permission(email, permission, false))
}

fn begin(wanted: BrowserSignIn<'_>) -> Result<SigningIn, OAuthError> {
    let place = wanted.authorities.find(wanted.mail_host);
    let place = place.ok_or_else(|| OAuthError::NotOffered {
        host: wanted.mail_host.to_owned(),
    })?;
    let begun = SigningIn::begin(place, wanted.client, wanted.email)?;
    // Nobody is sent to a page for what cannot be kept afterwards.
    Keyring::default()
        .get(wanted.email)
        .map_err(OAuthError::NotKeepable)?;
    Ok(begun)
}

/// Returns what the keyring keeps to sign an account in; `None` where it keeps no password.
///
/// # Errors
/// [`AppError::OAuth`] for an account that signs in with the browser, where its permission is not there.
pub fn find_key(account: &Account, authorities: &Authorities) -> Result<Option<Key>, AppError> {
    match &account.sign_in {
        SignIn::Password => Ok(super::find_password(&account.email).map(Key::from)),
        SignIn::OAuth { .. } => Ok(Some(find_permission(account, authorities)?)),
    }
}

fn find_permission(account: &Account, authorities: &Authorities) -> Result<Key, OAuthError> {
    let email = account.email.as_str();
    let host = account.endpoint.as_ref().map(|endpoint| &endpoint.host);
    let place = host.and_then(|host| authorities.find(host));
    let (
        Some(place),
        SignIn::OAuth {
            authority,
            client_id,
        },
    ) = (place, &account.sign_in)
    else {
        return Err(OAuthError::NotOffered {
            host: host.cloned().unwrap_or_default(),
        });
    };
    let not_kept = || OAuthError::NotKept {
        email: email.to_owned(),
    };
    let kept = Keyring::default().get(email);
    let kept = kept.map_err(|source| OAuthError::Unreadable {
        email: email.to_owned(),
        source,
    })?;
    if place.authority() != *authority {
        return Err(not_kept());
    }
    let permission = kept.and_then(|kept| Permission::from_kept(place, client_id, email, &kept));
    permission
        .map(|permission| Key::permission(email, permission, true))
        .ok_or_else(not_kept)
}

/// Returns the registration that an account's permission was last given to, its secret where the keyring keeps it.
///
/// # Errors
/// [`AppError::OAuth`] where there was none.
pub fn known_client(account: &Account, authorities: &Authorities) -> Result<Client, AppError> {
    let host = account.endpoint.as_ref().map(|endpoint| &endpoint.host);
    let SignIn::OAuth { client_id, .. } = &account.sign_in else {
        let place = host.and_then(|host| authorities.find(host));
        return Err(AppError::OAuth(match place {
            Some(place) => OAuthError::NoClient {
                authority: place.authority(),
            },
            None => OAuthError::NotOffered {
                host: host.cloned().unwrap_or_default(),
            },
        }));
    };
    let kept = find_permission(account, authorities).ok();
    let client = kept.and_then(|key| match &key.0 {
        Kind::Permission { permission, .. } => Some(lock(permission).client().clone()),
        Kind::Password(_) => None,
    });
    Ok(client.unwrap_or_else(|| Client {
        id: client_id.clone(),
        secret: None,
    }))
}

impl Keeper {
    /// Holds that an account can be added: asked before the user is sent to the browser for it.
    ///
    /// # Errors
    /// [`AppError::Store`] where it is there already.
    pub fn must_be_new(&self, email: &str) -> Result<(), AppError> {
        match self.store.find_account(email)? {
            None => Ok(()),
            Some(_) => Err(StoreError::AccountExists(email.to_owned()).into()),
        }
    }

    /// Adds an account that signs in with the browser, its address and `me` to the user's own, and what it signs in with
    /// to the keyring.
    ///
    /// # Errors
    /// As [`Keeper::add_account`]; [`AppError::OAuth`] where the keyring does not take it: nothing is saved then.
    pub fn add_account_with_key(
        &mut self,
        email: &str,
        endpoint: &Endpoint,
        me: &[String],
        key: &Key,
    ) -> Result<AddedAnswer, AppError> {
        let id = self.add_account(email, endpoint, me)?;
        let saved = key.save().map_err(AppError::from).and_then(|()| {
            self.store.set_sign_in(id, &key.sign_in())?;
            Ok(())
        });
        if let Err(error) = saved {
            self.remove_account(email)?;
            return Err(error);
        }
        Ok(AddedAnswer {
            id,
            password_kept: true,
        })
    }

    /// Has an account sign in with another key from now on; what was read of it stays.
    ///
    /// # Errors
    /// [`AppError::OAuth`] where the keyring does not take it; [`AppError::Store`].
    pub fn set_key(&mut self, email: &str, key: &Key) -> Result<(), AppError> {
        let account = self.find_account(email)?;
        key.save()?;
        Ok(self.store.set_sign_in(account.id, &key.sign_in())?)
    }
}
