//! The SQLite store: the only SQL in the project, one file a table.
//!
//! Invariants: what a harvest reads and the UID range it finished are saved in one transaction; a message stands once
//! however many mailboxes hold a copy; `person`, `owner`, `tie`, `ledger` and `link` can be made anew from the other
//! tables at any time.
//!
//! A scoring adds about 100 bytes a message to the 118 that a made-up mailbox of a million takes, in which 30,000 people
//! write, five on a mail on average: 49 for what speaks for ties between others, 31 for the user's ties, 17 for the
//! exchanges that new messages are added to (`./x bench answers`).

mod account;
mod address;
mod chunk;
mod content;
mod copy;
mod decision;
mod error;
mod ledger;
mod link;
mod lock;
mod mailbox;
mod message;
mod participants;
mod person;
mod revision;
mod scoring;
mod set_aside;
mod setting;
mod tie;
mod wire_line;

pub use chunk::{ChunkSaved, NewMessage};
pub use error::StoreError;
pub use lock::WriterLock;
pub use mailbox::NewMailbox;
pub use revision::{Revision, Rewritten};
pub use scoring::{AddedScores, Scored, Scores};

use rusqlite::{Connection, OpenFlags, Transaction};
use rusqlite_migration::{HookError, M, Migrations};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The store's file in the data folder.
const FILE: &str = "closeknit.db";

/// How many steps of migration there are: the number of the newest schema.
const NEWEST: usize = 10;

fn migrations() -> Migrations<'static> {
    let renumber = |transaction: &Transaction<'_>| {
        content::renumber(transaction).map_err(|error| HookError::Hook(error.to_string()))
    };
    let steps: [M<'static>; NEWEST] = [
        M::up(include_str!("migrations/001-first.sql")),
        M::up(include_str!("migrations/002-decision.sql")),
        M::up(include_str!("migrations/003-setting.sql")),
        M::up(include_str!("migrations/004-by-time.sql")),
        M::up_with_hook(include_str!("migrations/005-one-index.sql"), renumber),
        M::up(include_str!("migrations/006-sign-in.sql")),
        M::up(include_str!("migrations/007-pin.sql")),
        M::up(include_str!("migrations/008-additions.sql")),
        M::up(include_str!("migrations/009-evidence.sql")),
        M::up(include_str!("migrations/010-set-aside.sql")),
    ];
    Migrations::new(steps.into())
}

/// How long a statement waits for another process before it gives up.
const BUSY: Duration = Duration::from_secs(10);

/// Pages in the log, of 4 KiB, before they are moved into the file: moving waits for the disk, so it is done seldom.
const LOG_PAGES: u32 = 8192;

/// Memory for pages of the file. Four times as much takes as long for a million messages, and would be all that grows.
const CACHE_KIB: i64 = 8192;

/// The store in a data folder.
pub struct Store {
    connection: Connection,
    folder: PathBuf,
    known: address::Known,
}

impl Store {
    /// Opens the store for writing, makes it where there is none, and brings it to the newest schema.
    ///
    /// # Errors
    /// [`StoreError::Newer`] if a later version of Closeknit made it; [`StoreError::Folder`] or [`StoreError::Sql`] if
    /// it cannot be opened.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        make_private_folder(folder).map_err(|source| StoreError::Folder {
            folder: folder.to_owned(),
            source,
        })?;
        let file = folder.join(FILE);
        make_private_file(&file).map_err(|source| StoreError::Folder {
            folder: folder.to_owned(),
            source,
        })?;
        let mut store = Self::connect(folder, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        store
            .connection
            .pragma_update(None, "journal_mode", "WAL")?;
        store
            .connection
            .pragma_update(None, "secure_delete", true)?;
        store
            .connection
            .pragma_update(None, "wal_autocheckpoint", LOG_PAGES)?;
        store.refuse_newer()?;
        store.back_up_before_migrating()?;
        migrations().to_latest(&mut store.connection)?;
        Ok(store)
    }

    /// Opens the store for reading alone. A folder without a store reads as an empty one.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_read_only(folder: &Path) -> Result<Self, StoreError> {
        if !folder.join(FILE).exists() {
            let mut empty = Self {
                connection: Connection::open_in_memory()?,
                folder: folder.to_owned(),
                known: address::Known::default(),
            };
            migrations().to_latest(&mut empty.connection)?;
            return Ok(empty);
        }
        // Read-write as a flag, so that the log of a process that died can be recovered; `query_only` holds the rest.
        let store = Self::connect(folder, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        store.connection.pragma_update(None, "query_only", true)?;
        store.refuse_newer()?;
        if store.schema_version()? < NEWEST {
            return Err(StoreError::Older {
                folder: folder.to_owned(),
            });
        }
        Ok(store)
    }

    fn connect(folder: &Path, flags: OpenFlags) -> Result<Self, StoreError> {
        let connection = Connection::open_with_flags(
            folder.join(FILE),
            flags | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        connection.busy_timeout(BUSY)?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "synchronous", "NORMAL")?;
        connection.pragma_update(None, "temp_store", "MEMORY")?;
        connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
        connection.set_prepared_statement_cache_capacity(64);
        Ok(Self {
            connection,
            folder: folder.to_owned(),
            known: address::Known::default(),
        })
    }

    fn schema_version(&self) -> Result<usize, StoreError> {
        Ok(self
            .connection
            .pragma_query_value(None, "user_version", |row| row.get::<_, i64>(0))?
            .try_into()
            .unwrap_or(0))
    }

    fn refuse_newer(&self) -> Result<(), StoreError> {
        let found = self.schema_version()?;
        if found > NEWEST {
            return Err(StoreError::Newer {
                folder: self.folder.clone(),
                found,
                known: NEWEST,
            });
        }
        Ok(())
    }

    fn back_up_before_migrating(&self) -> Result<(), StoreError> {
        let found = self.schema_version()?;
        if found == 0 || found == NEWEST {
            return Ok(());
        }
        let backup = self.folder.join(format!("closeknit-schema-{found}.db"));
        let failed = |source| StoreError::Folder {
            folder: self.folder.clone(),
            source,
        };
        if backup.exists() {
            fs::remove_file(&backup).map_err(failed)?;
        }
        make_private_file(&backup).map_err(failed)?;
        self.connection
            .execute("VACUUM INTO ?1", [backup.to_string_lossy()])?;
        Ok(())
    }

    /// Reads as of one moment, whatever another process writes meanwhile.
    ///
    /// # Errors
    /// What `read` returns, and [`StoreError::Sql`].
    pub fn at_once<T, E: From<StoreError>>(
        &self,
        read: impl FnOnce(&Self) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self
            .connection
            .unchecked_transaction()
            .map_err(StoreError::from)?;
        let found = read(self)?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(found)
    }

    /// Returns the data folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns the bytes of the store's files; 0 where there is no folder yet.
    ///
    /// # Errors
    /// [`StoreError::Folder`] if the folder cannot be read.
    pub fn bytes(&self) -> Result<u64, StoreError> {
        let failed = |source| StoreError::Folder {
            folder: self.folder.clone(),
            source,
        };
        if !self.folder.exists() {
            return Ok(0);
        }
        let mut bytes = 0;
        for entry in fs::read_dir(&self.folder).map_err(failed)? {
            bytes += entry
                .and_then(|entry| entry.metadata())
                .map_err(failed)?
                .len();
        }
        Ok(bytes)
    }

    /// Writes the log back into the file and empties it, so that what was deleted is in neither.
    ///
    /// # Errors
    /// [`StoreError::Sql`].
    pub fn tidy(&self) -> Result<(), StoreError> {
        self.connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }
}

#[cfg(unix)]
fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
    if !folder.is_dir() {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)?;
    }
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

#[cfg(unix)]
fn make_private_file(file: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    fs::OpenOptions::new()
        .create(true)
        .append(true)
        .mode(0o600)
        .open(file)
        .map(drop)
}

#[cfg(not(unix))]
fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)
}

#[cfg(not(unix))]
fn make_private_file(file: &Path) -> std::io::Result<()> {
    fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(file)
        .map(drop)
}
