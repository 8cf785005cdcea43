//! What the user can check: accounts, the wire receipt, what is kept.

use super::{Answers, AppError};
use crate::model::{AccountAnswer, MeAnswer, ReceiptAnswer, StoredAnswer};
use crate::store::StoreError;

impl Answers {
    /// Lists the accounts and how far each is harvested.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn accounts(&self) -> Result<Vec<AccountAnswer>, AppError> {
        let accounts = self.store.list_accounts()?;
        let answers = accounts.into_iter().map(|account| {
            let messages = self.store.count(Some(account.id))?;
            let harvested = self.store.find_harvested(account.id)?;
            Ok(AccountAnswer {
                account,
                messages,
                harvested,
            })
        });
        answers
            .collect::<Result<_, StoreError>>()
            .map_err(AppError::from)
    }

    /// Returns the user's own addresses, and those to be asked about.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn me(&self) -> Result<MeAnswer, AppError> {
        let texts = |addresses: Vec<crate::model::Address>| {
            addresses.iter().map(ToString::to_string).collect()
        };
        Ok(MeAnswer {
            addresses: texts(self.store.list_me()?),
            unconfirmed: texts(self.store.list_unconfirmed_senders()?),
        })
    }

    /// Returns the wire receipt, of one account or of all, with at most `limit` lines (0: all).
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn receipt(&self, account: Option<&str>, limit: usize) -> Result<ReceiptAnswer, AppError> {
        Ok(self.store.receipt(account, limit)?)
    }

    /// Checks the receipt's chain; returns the lines checked, or the first that does not fit, counted from 1.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn verify_receipt(&self) -> Result<Result<u64, u64>, AppError> {
        Ok(self.store.verify_receipt()?)
    }

    /// Returns what is kept on this machine.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn stored(&self) -> Result<StoredAnswer, AppError> {
        Ok(StoredAnswer {
            folder: self.store.folder().display().to_string(),
            bytes: self.store.bytes()?,
            messages: self.store.count_messages(None)?,
            addresses: self.store.count_addresses()?,
        })
    }
}
