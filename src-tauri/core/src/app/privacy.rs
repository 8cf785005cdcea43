//! What the user can check: accounts, the wire receipt, what is kept.

use super::{Answers, AppError};
use crate::model::{
    AccountAnswer, AccountSaid, Address, Decision, MeAnswer, ReceiptAnswer, SenderAnswer,
    StoredAnswer, StoredSaid,
};
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
            let mut answer = AccountAnswer {
                account,
                messages,
                harvested,
                said: AccountSaid::default(),
            };
            answer.said = self.wording().account(&answer, self.moment());
            Ok(answer)
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
        let sent = self.store.sent_mail()?;
        let decisions = self.store.list_decisions()?;
        let not_mine = |address: &Address| {
            let said = |decision: &Decision| matches!(decision, Decision::NotMine { address: one } if one == address);
            decisions.iter().any(said)
        };
        let unsaid: Vec<(Address, u32)> = sent
            .unconfirmed
            .into_iter()
            .filter(|(address, _)| !not_mine(address))
            .collect();
        let mut asked = Vec::with_capacity(unsaid.len());
        for (address, messages) in unsaid {
            asked.push(SenderAnswer {
                name: self
                    .find_person(address.as_str())
                    .map_or_else(|_| address.to_string(), |person| person.name.clone()),
                address: address.to_string(),
                messages,
                of: sent.messages,
                said: self.wording().sent_by(messages, sent.messages),
            });
        }
        let mine = self.store.list_me()?;
        Ok(MeAnswer {
            addresses: mine.iter().map(ToString::to_string).collect(),
            unconfirmed: asked.iter().map(|one| one.address.clone()).collect(),
            asked,
        })
    }

    /// Returns the wire receipt, of one account or of all, with at most `limit` lines (0: all, and then none of them in
    /// words).
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn receipt(&self, account: Option<&str>, limit: usize) -> Result<ReceiptAnswer, AppError> {
        let mut receipt = self.store.receipt(account, limit)?;
        receipt.said = self.wording().receipt(&receipt, limit > 0);
        Ok(receipt)
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
        let mut stored = StoredAnswer {
            folder: self.store.folder().display().to_string(),
            bytes: self.store.bytes()?,
            messages: self.store.count_messages(None)?,
            addresses: self.store.count_addresses()?,
            said: StoredSaid::default(),
        };
        stored.said = self.wording().stored(&stored);
        Ok(stored)
    }
}
