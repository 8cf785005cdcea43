//! What can go wrong with the store.

use std::path::PathBuf;

/// What can go wrong with the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A later version of Closeknit made it.
    #[error("The store in {} was made by a newer Closeknit: its schema is {found}, this one knows {known}", folder.display())]
    Newer {
        /// The data folder.
        folder: PathBuf,
        /// The store's schema.
        found: usize,
        /// The newest schema known here.
        known: usize,
    },
    /// An earlier version made it, and a reader may not change it.
    #[error("The store in {} was made by an older Closeknit and has not been brought up to date yet", folder.display())]
    Older {
        /// The data folder.
        folder: PathBuf,
    },
    /// Somebody else is writing.
    #[error("Another Closeknit is writing to {}: {holder}", folder.display())]
    Locked {
        /// The data folder.
        folder: PathBuf,
        /// Who holds the lock, as it says of itself.
        holder: String,
    },
    /// The data folder cannot be made, read or written.
    #[error("The data folder {} cannot be used", folder.display())]
    Folder {
        /// The data folder.
        folder: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The disk is full.
    #[error("The disk is full")]
    Full,
    /// The account is known already.
    #[error("There is an account {0} already")]
    AccountExists(String),
    /// No such account.
    #[error("There is no account {0}")]
    NoAccount(String),
    /// What the store holds cannot be read.
    #[error("The store holds something that cannot be read: {0}")]
    Damaged(String),
    /// SQLite failed.
    #[error("The store failed")]
    Sql(#[source] rusqlite::Error),
}

impl StoreError {
    /// Returns what the user can do about it.
    pub fn hint(&self) -> Option<String> {
        Some(match self {
            Self::Newer { .. } => {
                "Install the newer Closeknit again, or name another folder with --data-dir.".into()
            }
            Self::Older { .. } => {
                "Run any command that writes, such as 'closeknit harvest': it keeps a backup."
                    .into()
            }
            Self::Locked { .. } => {
                "Wait until it is done, or close it; reading commands work beside it.".into()
            }
            Self::Folder { .. } => {
                "Check who owns the folder, or name another with --data-dir.".into()
            }
            Self::Full => {
                "Make room and run the command again: it goes on where it stopped.".into()
            }
            Self::AccountExists(email) => {
                format!("To change it, remove it first: closeknit account remove {email}")
            }
            Self::NoAccount(_) => "See 'closeknit account list'.".into(),
            Self::Damaged(_) => {
                "Move the data folder away and harvest again; mail on the server is untouched."
                    .into()
            }
            Self::Sql(_) => return None,
        })
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
