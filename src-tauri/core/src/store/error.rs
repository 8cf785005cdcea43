//! What can go wrong with the store, and how it is said.

use crate::model::{ErrorCode, Sentence};
use crate::text::{Problem, Wording};
use std::path::{Path, PathBuf};

/// What can go wrong with the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A later version of Closeknit made it.
    #[error("the store in {} has schema {found}, newer than {known}", folder.display())]
    Newer {
        /// The data folder.
        folder: PathBuf,
        /// The store's schema.
        found: usize,
        /// The newest schema known here.
        known: usize,
    },
    /// An earlier version made it, and a reader may not change it.
    #[error("the store in {} has an older schema", folder.display())]
    Older {
        /// The data folder.
        folder: PathBuf,
    },
    /// Somebody else is writing.
    #[error("{} is locked by {holder}", folder.display())]
    Locked {
        /// The data folder.
        folder: PathBuf,
        /// Who holds the lock, as it says of itself.
        holder: String,
    },
    /// The data folder cannot be made, read or written.
    #[error("the data folder {} cannot be used", folder.display())]
    Folder {
        /// The data folder.
        folder: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// the disk is full.
    #[error("the disk is full")]
    Full,
    /// The account is known already.
    #[error("the account {0} exists")]
    AccountExists(String),
    /// No such account.
    #[error("no account {0}")]
    NoAccount(String),
    /// What the store holds cannot be read.
    #[error("the store is damaged: {0}")]
    Damaged(String),
    /// SQLite failed.
    #[error("SQLite failed")]
    Sql(#[source] rusqlite::Error),
}

impl Problem for StoreError {
    fn code(&self) -> ErrorCode {
        match self {
            Self::Locked { .. } => ErrorCode::Busy,
            Self::Folder { .. } => ErrorCode::File,
            Self::Full => ErrorCode::DiskFull,
            Self::AccountExists(_) => ErrorCode::Invalid,
            Self::NoAccount(_) => ErrorCode::NotFound,
            Self::Newer { .. } | Self::Older { .. } | Self::Damaged(_) | Self::Sql(_) => {
                ErrorCode::Store
            }
        }
    }

    fn message(&self, wording: &Wording) -> Sentence {
        let shown = |folder: &Path| folder.display().to_string();
        wording.say(|c, s| match self {
            Self::Newer { folder, .. } => c.store_newer(s.quote(&shown(folder))),
            Self::Older { folder } => c.store_older(s.quote(&shown(folder))),
            Self::Locked { folder, .. } => c.store_locked(s.quote(&shown(folder))),
            Self::Folder { folder, .. } => c.store_folder(s.quote(&shown(folder))),
            Self::Full => c.store_full(),
            Self::AccountExists(email) => c.store_account_exists(s.quote(email)),
            Self::NoAccount(email) => c.store_no_account(s.quote(email)),
            Self::Damaged(_) => c.store_damaged(),
            Self::Sql(_) => c.store_failed(),
        })
    }

    fn reason(&self, wording: &Wording) -> Option<Sentence> {
        match self {
            Self::Newer { found, known, .. } => Some(wording.say(|c, s| {
                c.store_newer_reason(s.number(found.to_string()), s.number(known.to_string()))
            })),
            Self::Locked { holder, .. } => {
                Some(wording.say(|c, s| c.store_locked_reason(s.quote(holder))))
            }
            Self::Folder { source, .. } => Some(wording.system_said(&source.to_string())),
            Self::Damaged(said) => Some(wording.say(|c, s| c.store_damaged_reason(s.quote(said)))),
            Self::Sql(error) => {
                Some(wording.say(|c, s| c.store_failed_reason(s.quote(&error.to_string()))))
            }
            Self::Older { .. } | Self::Full | Self::AccountExists(_) | Self::NoAccount(_) => None,
        }
    }

    fn hint(&self, wording: &Wording) -> Option<Sentence> {
        Some(wording.say(|c, s| match self {
            Self::Newer { .. } => c.store_newer_hint(),
            Self::Older { .. } => c.store_older_hint(),
            Self::Locked { .. } => c.store_locked_hint(),
            Self::Folder { .. } => c.store_folder_hint(),
            Self::Full => c.store_full_hint(),
            Self::AccountExists(email) => c.store_account_exists_hint(s.quote(email)),
            Self::NoAccount(_) => c.store_no_account_hint(),
            Self::Damaged(_) => c.store_damaged_hint(),
            Self::Sql(_) => c.store_failed_hint(),
        }))
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DiskFull) => Self::Full,
            Some(rusqlite::ErrorCode::NotADatabase | rusqlite::ErrorCode::DatabaseCorrupt) => {
                Self::Damaged(error.to_string())
            }
            _ => Self::Sql(error),
        }
    }
}

impl From<rusqlite_migration::Error> for StoreError {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
            other => Self::Damaged(other.to_string()),
        }
    }
}
