//! Accounts: settings for an address, the sign-in check, and the password in the keyring.

use super::{AppError, Keeper, Work, discovery_questions};
use crate::account::{self, Keyring, Page};
use crate::harvest::{self, CredentialSource, Plan};
use crate::model::{
    AddedAnswer, CheckAnswer, Credential, Endpoint, HelpAnswer, ProviderAnswer, Timestamp, WireLine,
};
use crate::text::{Wording, plain};

/// Returns settings for an address from the built-in table, or a guess to be confirmed; `None` for what is no address.
/// No network.
pub fn provider(email: &str, wording: &Wording) -> Option<ProviderAnswer> {
    let domain = email
        .rsplit_once('@')
        .map(|(_, domain)| domain.to_lowercase())?;
    let Some(provider) = account::find(email) else {
        return account::suggest(email).map(|endpoint| ProviderAnswer {
            name: domain,
            endpoint,
            known: false,
            imap: true,
            instructions: Vec::new(),
            notes: Vec::new(),
            discovery: discovery_questions(email, wording),
        });
    };
    let imap = provider.endpoint.is_some();
    let endpoint = provider.endpoint.or_else(|| account::suggest(email))?;
    let (instructions, notes) = match provider.page {
        Some(page) => (page.steps, page.notes),
        None => (
            vec![plain(&wording.say(|c, _| c.provider_usual_password()))],
            Vec::new(),
        ),
    };
    Some(ProviderAnswer {
        name: provider.name,
        endpoint,
        known: true,
        imap,
        instructions,
        notes,
        discovery: Vec::new(),
    })
}

/// Returns the page of instructions for an address or a provider; `None` where there is none. No network.
pub fn help(who: &str) -> Option<HelpAnswer> {
    let page = match account::find(who) {
        Some(provider) => provider.page,
        None => account::find_page(who),
    };
    page.map(told)
}

/// Returns every page of instructions.
pub fn all_help() -> Vec<HelpAnswer> {
    account::pages().map(told).collect()
}

fn told(page: Page) -> HelpAnswer {
    HelpAnswer {
        title: page.title,
        steps: page.steps,
        notes: page.notes,
    }
}

/// Signs in and out again, and says what would be read; nothing is saved but the lines of the receipt, which go to
/// `wire`.
///
/// # Errors
/// [`AppError::Harvest`] says what the server or the network did.
pub fn check_account(
    email: &str,
    endpoint: &Endpoint,
    credentials: &dyn CredentialSource,
    wire: &mut dyn FnMut(WireLine),
    clock: &(dyn Fn() -> Timestamp + Sync),
    work: &Work<'_>,
) -> Result<CheckAnswer, AppError> {
    let plan = Plan::new(email, endpoint.clone());
    let found = harvest::check(&plan, credentials, wire, clock, work.stop)?;
    let (read, skipped): (Vec<_>, Vec<_>) = found
        .into_iter()
        .partition(|mailbox| mailbox.skip.is_none());
    Ok(CheckAnswer {
        folders: read.len() as u32,
        skipped: skipped.len() as u32,
        messages: read.iter().map(|mailbox| mailbox.messages).sum(),
    })
}

/// Returns the password that the keyring keeps for an account; `None` where it keeps none or there is no keyring.
pub fn find_password(email: &str) -> Option<Credential> {
    Keyring::default().get(email).ok().flatten()
}

impl Keeper {
    /// Adds an account, its address and `me` to the user's own, and its password to the keyring, where there is one.
    ///
    /// # Errors
    /// As [`Keeper::add_account`]. That there is no keyring is no error: the answer says whether the password is kept.
    pub fn add_account_with_password(
        &mut self,
        email: &str,
        endpoint: &Endpoint,
        me: &[String],
        credential: Option<&Credential>,
    ) -> Result<AddedAnswer, AppError> {
        let id = self.add_account(email, endpoint, me)?;
        let password_kept =
            credential.is_some_and(|credential| Keyring::default().set(email, credential).is_ok());
        Ok(AddedAnswer { id, password_kept })
    }

    /// Removes an account, the messages that only it holds, and its password from the keyring; returns whether the
    /// keyring could be asked.
    ///
    /// # Errors
    /// As [`Keeper::remove_account`].
    pub fn remove_account_with_password(&mut self, email: &str) -> Result<bool, AppError> {
        self.remove_account(email)?;
        Ok(Keyring::default().delete(email).is_ok())
    }

    /// Appends lines to the receipt of an account.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn note_wire(&mut self, email: &str, lines: &[WireLine]) -> Result<(), AppError> {
        Ok(self.store.append_wire_lines(email, lines)?)
    }
}
