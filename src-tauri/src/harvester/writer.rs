//! The right to write to a data folder, shared by the threads of this process that make changes.

use super::lanes::Lanes;
use super::socket::Listener;
use super::watches::{Watches, Watching};
use crate::authorities::authorities;
use closeknit_core::app::{self, Answers, AppError, Keeper, Key};
use closeknit_core::model::{Credential, ErrorCode, SignIn, Timestamp, UiError};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The right to write to a data folder, taken when it is first needed: another process may hold it until then. Once it
/// is taken, other processes may hand their changes over.
pub(crate) struct SharedWriter {
    data_dir: PathBuf,
    /// What another process that tries is told.
    verb: &'static str,
    pub(super) now: fn() -> Timestamp,
    first: Mutex<Option<Keeper>>,
    /// What signs in, until this process ends: where no keyring keeps a password, a paused harvest can go on.
    keys: Mutex<BTreeMap<String, Arc<Key>>>,
    pub(super) watches: Watches,
    watching: Watching,
    /// Held by whoever reads mail or files: the verb that this process runs, or a request of another.
    reading: Mutex<()>,
    /// Where changes of other processes are queued, until there is a listener.
    lanes: Mutex<Option<Lanes>>,
    listener: Mutex<Option<Listener>>,
}

impl SharedWriter {
    /// Takes nothing yet. `watching` says how accounts are watched.
    pub(crate) fn new(
        data_dir: &Path,
        verb: &'static str,
        now: fn() -> Timestamp,
        watching: Watching,
    ) -> Self {
        Self {
            data_dir: data_dir.to_owned(),
            verb,
            now,
            first: Mutex::new(None),
            keys: Mutex::default(),
            watches: Watches::default(),
            reading: Mutex::default(),
            watching,
            lanes: Mutex::new(None),
            listener: Mutex::new(None),
        }
    }

    /// Has changes of other processes queued in these lanes, from when the right to write is taken.
    pub(super) fn serve_others(&self, lanes: Lanes) {
        *lock(&self.lanes) = Some(lanes);
    }

    /// Takes no more changes of other processes. Those that were accepted are still made.
    pub(super) fn stop_serving(&self) {
        drop(lock(&self.lanes).take());
        let listener = lock(&self.listener).take();
        if let Some(listener) = listener {
            listener.close();
        }
    }

    /// Returns a keeper of one's own, under the one lock of this process.
    ///
    /// # Errors
    /// [`AppError::Store`], as where another process holds the right to write.
    pub(crate) fn keeper(&self) -> Result<Keeper, AppError> {
        let mut first = lock(&self.first);
        let kept = match first.take() {
            Some(kept) => kept,
            None => {
                let taken = Keeper::open(&self.data_dir, self.verb)?;
                self.listen();
                taken
            }
        };
        first.insert(kept).beside()
    }

    /// Begins to listen to other processes. Where that is not possible they are told that this one writes.
    fn listen(&self) {
        if let Some(lanes) = lock(&self.lanes).take() {
            *lock(&self.listener) = Listener::open(&self.data_dir, lanes);
        }
    }

    /// Waits until nobody else in this process reads mail or files; accounts that are watched do not count.
    pub(super) fn wait_to_read(&self) -> MutexGuard<'_, ()> {
        lock(&self.reading)
    }

    /// Opens the data folder for reading.
    pub(super) fn answers(&self) -> Result<Answers, AppError> {
        Answers::open(&self.data_dir, (self.now)(), None)
    }

    /// Begins to watch the accounts that were harvested before, as far as their passwords are known.
    pub(super) fn watch_all(&self) -> Result<(), AppError> {
        for one in self.answers()?.accounts()? {
            let account = one.account;
            if account.endpoint.is_some() && one.harvested.is_some() {
                self.watch(&account.email)?;
            }
        }
        Ok(())
    }

    /// Begins to watch an account, unless it is watched already; why it cannot be is told to whoever observes.
    pub(crate) fn watch(&self, email: &str) -> Result<(), AppError> {
        let keeper = self.keeper()?;
        match self.key(&keeper, email, None) {
            Ok(key) => {
                self.watches
                    .start(email, keeper, key, self.now, &self.watching);
            }
            // Of a password it is said when it is next needed: typing it is a harvest's business.
            Err(problem) if problem.code == ErrorCode::PasswordNeeded => {}
            Err(problem) => (self.watching.observe)(email).ended(Err(problem)),
        }
        Ok(())
    }

    /// Returns what signs in an account that is to be checked or added: its password, or what the browser brought before.
    pub(super) fn handed_over(
        &self,
        email: &str,
        password: Option<&Credential>,
    ) -> Result<Arc<Key>, UiError> {
        let held = match password {
            Some(password) => Some(Arc::new(Key::from(password.clone()))),
            None => lock(&self.keys).get(email).cloned(),
        };
        held.ok_or_else(|| UiError {
            code: ErrorCode::BrowserNeeded,
            message: "Nobody signed in with the browser".to_owned(),
            reason: None,
            hint: Some("Sign in with your browser first".to_owned()),
        })
    }

    /// Holds what signs an account in, until this process ends.
    pub(crate) fn hold(&self, email: &str, key: Arc<Key>) {
        lock(&self.keys).insert(email.to_owned(), key);
    }

    /// Forgets what signs an account in.
    pub(super) fn forget(&self, email: &str) {
        lock(&self.keys).remove(email);
    }

    /// Returns what signs an account in: the password handed over now or before, else what the keyring keeps.
    pub(super) fn key(
        &self,
        keeper: &Keeper,
        email: &str,
        given: Option<Credential>,
    ) -> Result<Arc<Key>, UiError> {
        if let Some(given) = given {
            self.hold(email, Arc::new(Key::from(given)));
        }
        if let Some(held) = lock(&self.keys).get(email) {
            return Ok(Arc::clone(held));
        }
        let account = keeper.find_account(email)?;
        let found = app::find_key(&account, &authorities())?;
        let key = Arc::new(found.ok_or_else(|| password_needed(email))?);
        if let SignIn::OAuth { .. } = account.sign_in {
            // Its access token is good for the next connection too.
            self.hold(email, Arc::clone(&key));
        }
        Ok(key)
    }
}

fn password_needed(email: &str) -> UiError {
    UiError {
        code: ErrorCode::PasswordNeeded,
        message: format!("The password of {email} is not known"),
        reason: Some("There is no keyring, or it keeps none for this account".to_owned()),
        hint: Some("Type it: it is used until Closeknit is closed".to_owned()),
    }
}

/// Locks, also where another thread panicked: what is locked here is whole between any two statements.
pub(super) fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
