//! Use cases: harvest, import, resolve, score, and every answer. [`Answers`] reads, [`Keeper`] writes.

mod account;
mod answers;
mod certificate;
mod companies;
mod decide;
mod decided;
mod digest;
mod discover;
mod draft;
mod error;
mod fading;
mod find;
mod harvest;
mod import;
mod intake;
mod introduce;
mod keeper;
mod key;
mod later;
mod people;
mod person;
mod picture;
mod privacy;
mod prove;
mod questions;
mod report;
mod reviving;
mod score;
mod scores;
mod stats;
mod suggestions;
mod theme;
mod trace;
mod waiting;
mod weak;

pub use account::{all_help, check_account, find_password, help, provider};
pub use answers::Answers;
pub use certificate::look_at_certificate;
pub use discover::{discover, discovery_questions};
pub use error::AppError;
pub use harvest::HarvestOptions;
pub use import::Imported;
pub use keeper::Keeper;
pub use key::{BrowserSignIn, Key, browser_sign_in, find_key, known_client, sign_in_with_browser};

// What the use cases hand on of the modules below them.
pub use crate::account::oauth::{Authorities, Client, OAuthError, withdrawal};
pub use crate::harvest::{Compress, CredentialSource, HarvestError, Outcome};
pub use crate::net::{NetError, Trust};

use crate::model::Progress;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Long work, as its caller sees it: told how far it is, and able to stop it.
pub struct Work<'a> {
    /// Called now and then, some five times a second.
    pub progress: &'a mut dyn FnMut(&Progress),
    /// Set to stop; what was read by then is kept.
    pub stop: &'a Arc<AtomicBool>,
}

impl Work<'_> {
    fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}
