//! The declared changes, made in this process.

use super::browser;
use super::protocol::Event;
use super::run::Run;
use super::writer::SharedWriter;
use closeknit_core::app::{self, HarvestOptions, Keeper};
use closeknit_core::model::commands::Changes;
use closeknit_core::model::{
    AccountId, AddedAnswer, CertificateAnswer, CheckAnswer, Credential, Decision, DecisionId,
    DecisionRecord, DiscoveryAnswer, Endpoint, HarvestedAnswer, ImportedAnswer, Pin, RemovedAnswer,
    Theme, Timestamp, UiError,
};
use closeknit_core::text::Zone;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Makes the changes of one request.
pub(crate) struct Executor<'a> {
    writer: &'a SharedWriter,
    keeper: Keeper,
    run: Run<'a>,
}

impl<'a> Executor<'a> {
    /// Takes the right to write, unless this process has it already. `tell` hears how the request goes on, and `stop` is
    /// set to end it.
    ///
    /// # Errors
    /// That another process holds the right to write, or that the store cannot be used.
    pub(crate) fn new(
        writer: &'a SharedWriter,
        request: u64,
        tell: &'a mut dyn FnMut(Event),
        stop: &'a Arc<AtomicBool>,
    ) -> Result<Self, UiError> {
        Ok(Self {
            writer,
            keeper: writer.keeper()?,
            run: Run::new(request, tell, stop, writer.now),
        })
    }

    fn now(&self) -> Timestamp {
        (self.writer.now)()
    }

    fn email(&self, id: AccountId) -> Result<String, UiError> {
        Ok(self.keeper.account(id)?.email)
    }
}

impl Changes for Executor<'_> {
    fn open(&mut self) -> Result<(), UiError> {
        Ok(self.writer.watch_all()?)
    }

    fn discover(&mut self, email: String) -> Result<DiscoveryAnswer, UiError> {
        Ok(self.run.discover(&mut self.keeper, &email)?)
    }

    fn certificate(&mut self, endpoint: Endpoint) -> Result<CertificateAnswer, UiError> {
        let mut progress = |_: &_| {};
        let work = self.run.work(&mut progress);
        let mut shown = app::look_at_certificate(&endpoint, &work)?;
        let until = shown.certificate.until;
        let wording = crate::wording::wording(Zone::system());
        shown.until_said = until.map(|at| wording.day(at));
        Ok(shown)
    }

    fn check_account(
        &mut self,
        email: String,
        endpoint: Endpoint,
        password: Option<Credential>,
    ) -> Result<CheckAnswer, UiError> {
        let key = self.writer.handed_over(&email, password.as_ref())?;
        let checked = self.run.check(&mut self.keeper, &email, &endpoint, &key);
        Ok(checked?)
    }

    fn sign_in(
        &mut self,
        email: String,
        endpoint: Endpoint,
        client_id: String,
        client_secret: Option<Credential>,
    ) -> Result<CheckAnswer, UiError> {
        self.keeper.must_be_new(&email)?;
        let client = app::Client {
            id: client_id,
            secret: client_secret,
        };
        let (key, checked) =
            browser::sign_in(&mut self.run, &mut self.keeper, &email, &endpoint, client)?;
        self.writer.hold(&email, key);
        Ok(checked)
    }

    fn sign_in_again(&mut self, id: AccountId) -> Result<(), UiError> {
        let account = self.keeper.account(id)?;
        let email = &account.email;
        let key = browser::sign_in_again(&mut self.run, &mut self.keeper, &account)?;
        self.keeper.set_key(email, &key)?;
        self.writer.hold(email, key);
        self.writer.watches.stop(email);
        Ok(self.writer.watch(email)?)
    }

    fn add_account(
        &mut self,
        email: String,
        endpoint: Endpoint,
        password: Option<Credential>,
        me: Vec<String>,
    ) -> Result<AddedAnswer, UiError> {
        let key = self.writer.handed_over(&email, password.as_ref())?;
        let keeper = &mut self.keeper;
        let added = match &password {
            Some(_) => keeper.add_account_with_password(&email, &endpoint, &me, password.as_ref()),
            None => keeper.add_account_with_key(&email, &endpoint, &me, &key),
        }?;
        // In case no keyring keeps it.
        self.writer.hold(&email, key);
        Ok(added)
    }

    fn set_pin(&mut self, id: AccountId, pin: Option<Pin>) -> Result<(), UiError> {
        let email = self.email(id)?;
        self.writer.watches.stop(&email);
        self.keeper.set_pin(&email, pin)?;
        Ok(self.writer.watch(&email)?)
    }

    fn remove_account(&mut self, id: AccountId) -> Result<RemovedAnswer, UiError> {
        let email = self.email(id)?;
        self.writer.forget(&email);
        self.writer.watches.stop(&email);
        let keyring_asked = self.keeper.remove_account_with_password(&email)?;
        self.keeper.score(self.now())?;
        Ok(RemovedAnswer { keyring_asked })
    }

    fn harvest(
        &mut self,
        id: AccountId,
        password: Option<Credential>,
    ) -> Result<HarvestedAnswer, UiError> {
        let email = self.email(id)?;
        let key = self.writer.key(&self.keeper, &email, password)?;
        let _turn = self.writer.wait_to_read();
        self.run.begin();
        self.writer.watches.stop(&email);
        let (options, now) = (HarvestOptions::default(), self.writer.now);
        let outcome = self
            .run
            .read_then_score(&mut self.keeper, true, |keeper, work| {
                keeper.harvest(&email, &*key, options, &now, work)
            })?;
        self.writer.watch(&email)?;
        Ok(outcome.into())
    }

    fn import_mbox(
        &mut self,
        paths: Vec<PathBuf>,
        me: Vec<String>,
        score: bool,
    ) -> Result<ImportedAnswer, UiError> {
        let _turn = self.writer.wait_to_read();
        self.run.begin();
        let imported = self
            .run
            .read_then_score(&mut self.keeper, score, |keeper, work| {
                keeper.import_mbox(&paths, &me, work)
            })?;
        Ok(ImportedAnswer {
            messages: imported.messages,
            new: imported.new,
        })
    }

    /// Unless something is there already.
    fn fill_demo(&mut self) -> Result<(), UiError> {
        self.run.begin();
        match self.writer.answers()?.stored()?.messages {
            0 => Ok(self.keeper.fill_demo(self.now())?),
            _ => Ok(()),
        }
    }

    fn score(&mut self) -> Result<(), UiError> {
        Ok(self.keeper.score(self.now())?)
    }

    fn add_me(&mut self, address: String) -> Result<Option<DecisionId>, UiError> {
        Ok(self.keeper.add_me(&address, self.now())?)
    }

    fn remove_me(&mut self, address: String) -> Result<Option<DecisionId>, UiError> {
        Ok(self.keeper.remove_me(&address, self.now())?)
    }

    fn decide(&mut self, decision: Decision) -> Result<DecisionId, UiError> {
        Ok(self.keeper.decide(&decision, self.now())?)
    }

    fn undo(&mut self, decision: Option<DecisionId>) -> Result<DecisionRecord, UiError> {
        Ok(self.keeper.undo(decision, self.now())?)
    }

    fn set_theme(&mut self, theme: Theme) -> Result<(), UiError> {
        Ok(self.keeper.set_theme(theme)?)
    }

    fn open_mail(&mut self, link: String) -> Result<(), UiError> {
        super::mail_program::open(&link)
    }
}
