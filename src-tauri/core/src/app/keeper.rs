//! Writing: the one process that changes a data folder.

use super::AppError;
use super::score::{self, Limits};
use crate::model::{Account, AccountId, Address, Decision, Endpoint, Timestamp};
use crate::store::{Store, StoreError, WriterLock};
use crate::text::{Wording, Zone};
use std::path::Path;
use std::sync::Arc;

/// The right and the means to change a data folder; there is one at a time.
pub struct Keeper {
    pub(super) store: Store,
    lock: Arc<WriterLock>,
    pub(super) wording: Arc<Wording>,
}

/// Returns the normalised form of an address that the user gave.
pub(super) fn address(text: &str) -> Result<Address, AppError> {
    let plain = !text.contains(|c: char| c.is_whitespace() || c.is_control());
    Address::normalise(text)
        .filter(|_| plain)
        .ok_or_else(|| AppError::NotAnAddress(text.to_owned()))
}

impl Keeper {
    /// Takes the lock of a data folder and opens its store, made where there is none. `verb` is what another process
    /// that tries is told.
    ///
    /// # Errors
    /// [`AppError::Store`]: somebody else writes, the store is from a newer version, or the folder cannot be used.
    pub fn open(folder: &Path, verb: &str) -> Result<Self, AppError> {
        let lock = WriterLock::take(
            folder,
            &format!("closeknit {verb} (process {})", std::process::id()),
        )?;
        Ok(Self {
            store: Store::open(folder)?,
            lock: Arc::new(lock),
            wording: Arc::new(Wording::english(Zone::utc())),
        })
    }

    /// Says what the user should know in these words from now on; else in English, by UTC.
    #[must_use]
    pub fn worded(self, wording: Arc<Wording>) -> Self {
        Self { wording, ..self }
    }

    /// Returns another keeper under the same lock, for another thread of this process: SQLite lets their transactions
    /// follow each other.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn beside(&self) -> Result<Self, AppError> {
        Ok(Self {
            store: Store::open(self.store.folder())?,
            lock: Arc::clone(&self.lock),
            wording: Arc::clone(&self.wording),
        })
    }

    /// Adds an account, and its address and `me` to the user's own.
    ///
    /// # Errors
    /// [`AppError::NotAnAddress`]; [`AppError::Store`], as for an account that is there already.
    pub fn add_account(
        &mut self,
        email: &str,
        endpoint: &Endpoint,
        me: &[String],
    ) -> Result<AccountId, AppError> {
        let mine = std::iter::once(email)
            .chain(me.iter().map(String::as_str))
            .map(address);
        let mine: Vec<Address> = mine.collect::<Result<_, _>>()?;
        let id = self.store.add_account(email, endpoint)?;
        for address in &mine {
            self.store.add_me(address)?;
        }
        Ok(id)
    }

    /// Returns an account.
    ///
    /// # Errors
    /// [`AppError::Store`], as for one that is not there.
    pub fn find_account(&self, email: &str) -> Result<Account, AppError> {
        let found = self.store.find_account(email)?;
        Ok(found.ok_or_else(|| StoreError::NoAccount(email.to_owned()))?)
    }

    /// Removes an account and the messages that only it holds. Its addresses stay the user's.
    ///
    /// # Errors
    /// [`AppError::Store`], as for an account that is not there.
    pub fn remove_account(&mut self, email: &str) -> Result<(), AppError> {
        let account = self.find_account(email)?;
        self.store.remove_account(account.id)?;
        Ok(self.store.tidy()?)
    }

    /// Counts an address among the user's own.
    ///
    /// # Errors
    /// [`AppError::NotAnAddress`] or [`AppError::Store`].
    pub fn add_me(&mut self, mine: &str) -> Result<(), AppError> {
        Ok(self.store.add_me(&address(mine)?)?)
    }

    /// Counts an address among the user's own no more, and asks no more about one whose mail lies in a Sent folder.
    ///
    /// # Errors
    /// [`AppError::NotMine`] if it is neither; [`AppError::NotAnAddress`] or [`AppError::Store`].
    pub fn remove_me(&mut self, mine: &str, now: Timestamp) -> Result<(), AppError> {
        let address = address(mine)?;
        let removed = self.store.remove_me(&address)?;
        let senders = self.store.sent_mail()?.unconfirmed;
        if senders.iter().any(|(sender, _)| *sender == address) {
            self.store
                .add_decision(&Decision::NotMine { address }, now)?;
        } else if !removed {
            return Err(AppError::NotMine(mine.to_owned()));
        }
        Ok(())
    }

    /// Resolves addresses to people, scores ties and keeps what was found.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn score(&mut self, now: Timestamp) -> Result<(), AppError> {
        score::score_and_save(&mut self.store, now, Limits::USUAL).map(drop)
    }
}
