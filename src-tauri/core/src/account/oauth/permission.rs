//! A permission to read a mailbox: it gives access tokens until it is withdrawn.

use super::token::{self, Given};
use super::{OAuthError, Oddity, Place};
use crate::model::{Credential, SignIn, Timestamp, WireLine};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// The registration that permission is given to: the user's own.
#[derive(Clone, Debug)]
pub struct Client {
    /// Its client id, which is no secret.
    pub id: String,
    /// Its client secret, where it has one; Google's desktop clients do.
    pub secret: Option<Credential>,
}

/// A permission, as long as it is good.
#[derive(Debug)]
pub struct Permission {
    place: Place,
    client: Client,
    email: String,
    refresh: Credential,
    access: Option<Access>,
    /// Whether the access token was new when it was last given.
    was_new: bool,
    is_kept: bool,
}

/// An access token, and when it ends.
#[derive(Debug)]
struct Access {
    token: Credential,
    until: Timestamp,
    /// Whether it was given to nobody yet.
    is_new: bool,
}

/// What the keyring keeps.
#[derive(Serialize)]
struct Keeps<'a> {
    refresh_token: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_secret: Option<&'a str>,
}

/// The same, read back.
#[derive(Deserialize)]
struct Kept {
    refresh_token: Credential,
    #[serde(default)]
    client_secret: Option<Credential>,
}

impl Permission {
    /// Takes what the token server gave for a code.
    pub(super) fn new(
        place: Place,
        client: Client,
        email: &str,
        given: Given,
    ) -> Result<Self, OAuthError> {
        let refresh = given.refresh.ok_or_else(|| OAuthError::Strange {
            host: place.token_host.clone(),
            what: Oddity::NoRefreshToken,
        })?;
        Ok(Self {
            place,
            client,
            email: email.to_owned(),
            refresh,
            access: Some(Access {
                token: given.access,
                until: given.until,
                is_new: true,
            }),
            was_new: false,
            is_kept: false,
        })
    }

    /// Returns the permission that `kept`, as [`Permission::keep`] returned it, is about; `None` where it is about none.
    pub fn from_kept(
        place: Place,
        client_id: &str,
        email: &str,
        kept: &Credential,
    ) -> Option<Self> {
        let kept: Kept = serde_json::from_str(kept.reveal()).ok()?;
        Some(Self {
            place,
            client: Client {
                id: client_id.to_owned(),
                secret: kept.client_secret,
            },
            email: email.to_owned(),
            refresh: kept.refresh_token,
            access: None,
            was_new: false,
            is_kept: true,
        })
    }

    /// Returns how an account signs in with it.
    pub fn sign_in(&self) -> SignIn {
        SignIn::OAuth {
            authority: self.place.authority,
            client_id: self.client.id.clone(),
        }
    }

    /// Returns the registration that it is given to.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Returns what a keyring has to keep of it from now on, in place of what it kept before; `None` where that has not
    /// changed since the last call.
    pub fn keep(&mut self) -> Option<Credential> {
        if std::mem::replace(&mut self.is_kept, true) {
            return None;
        }
        let keeps = Keeps {
            refresh_token: self.refresh.reveal(),
            client_secret: self.client.secret.as_ref().map(Credential::reveal),
        };
        serde_json::to_string(&keeps).ok().map(Credential::new)
    }

    /// Returns an access token that is good now; asks for a new one where the last has ended.
    ///
    /// # Errors
    /// [`OAuthError`]; [`OAuthError::Withdrawn`] where the permission has ended.
    pub fn access_token(
        &mut self,
        wire: &mut dyn FnMut(WireLine),
        now: &dyn Fn() -> Timestamp,
        stop: &Arc<AtomicBool>,
    ) -> Result<Credential, OAuthError> {
        if let Some(access) = self
            .access
            .as_mut()
            .filter(|access| now().0 < access.until.0)
        {
            self.was_new = std::mem::take(&mut access.is_new);
            return Ok(access.token.clone());
        }
        let form = [
            ("grant_type", "refresh_token"),
            ("refresh_token", self.refresh.reveal()),
        ];
        let given = token::ask(&self.place, &self.client, &form, wire, now, stop);
        let given = given.map_err(|error| match error {
            OAuthError::Withdrawn {
                authority, said, ..
            } => OAuthError::Withdrawn {
                email: self.email.clone(),
                authority,
                said,
            },
            other => other,
        })?;
        if let Some(refresh) = given.refresh.filter(|new| *new != self.refresh) {
            self.refresh = refresh;
            self.is_kept = false;
        }
        self.was_new = true;
        self.access = Some(Access {
            token: given.access.clone(),
            until: given.until,
            is_new: false,
        });
        Ok(given.access)
    }

    /// Hears that the mail server did not take the access token; returns whether it was an old one, so that a new one is
    /// worth a try.
    pub fn refused(&mut self) -> bool {
        self.access = None;
        !self.was_new
    }
}
