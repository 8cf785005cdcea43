//! Each verb's way into the use cases.

use super::protocol::{Account, Ask, Event};
use super::watches::Watches;
use closeknit_core::app::{self, Answers, AppError, HarvestOptions, Keeper, Work};
use closeknit_core::model::{
    AddedAnswer, CheckAnswer, Credential, DiscoveryAnswer, ErrorCode, Progress, Stage, Timestamp,
    UiError,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The right to write to a data folder, taken when it is first needed: another process may hold it until then.
pub(super) struct Keepers {
    data_dir: PathBuf,
    now: fn() -> Timestamp,
    first: Mutex<Option<Keeper>>,
    /// Passwords handed over, until this process ends: where no keyring keeps them, a paused harvest can go on.
    passwords: Mutex<BTreeMap<String, Credential>>,
    watches: Watches,
    /// Says what happens while nobody waits for a reply.
    tell: fn(Event),
}

impl Keepers {
    /// Takes nothing yet.
    pub(super) fn new(data_dir: &Path, now: fn() -> Timestamp, tell: fn(Event)) -> Self {
        Self {
            data_dir: data_dir.to_owned(),
            now,
            first: Mutex::new(None),
            passwords: Mutex::default(),
            watches: Watches::default(),
            tell,
        }
    }

    /// Begins to watch the accounts that were harvested before, as far as their passwords are known.
    fn watch_all(&self) -> Result<(), AppError> {
        let answers = Answers::open(&self.data_dir, (self.now)(), None)?;
        for one in answers.accounts()? {
            let account = one.account;
            if account.endpoint.is_some() && one.harvested.is_some() {
                self.watch(&account.email)?;
            }
        }
        Ok(())
    }

    fn watch(&self, email: &str) -> Result<(), AppError> {
        if let Ok(credential) = self.password(email, None) {
            let keeper = self.keeper()?;
            self.watches
                .start(email, keeper, credential, self.now, self.tell);
        }
        Ok(())
    }

    /// Returns a keeper of one's own, under the one lock of this process.
    fn keeper(&self) -> Result<Keeper, AppError> {
        let mut first = lock(&self.first);
        let kept = match first.take() {
            Some(kept) => kept,
            None => Keeper::open(&self.data_dir, "harvester")?,
        };
        first.insert(kept).beside()
    }

    /// Returns the password of an account: the one handed over now or before, else the keyring's.
    fn password(&self, email: &str, given: Option<Credential>) -> Result<Credential, UiError> {
        if let Some(given) = given {
            lock(&self.passwords).insert(email.to_owned(), given.clone());
            return Ok(given);
        }
        let kept = lock(&self.passwords).get(email).cloned();
        kept.or_else(|| app::find_password(email))
            .ok_or_else(|| UiError {
                code: ErrorCode::PasswordNeeded,
                message: format!("The password of {email} is not known"),
                reason: Some("There is no keyring, or it keeps none for this account".to_owned()),
                hint: Some("Type it: it is used until Closeknit is closed".to_owned()),
            })
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Does what is asked and returns what is replied.
pub(super) fn answer(
    keepers: &Keepers,
    request: u64,
    ask: Ask,
    stop: &Arc<AtomicBool>,
    tell: &mut dyn FnMut(Event),
) -> Result<Value, UiError> {
    let keeper = &mut keepers.keeper().map_err(|error| error.to_ui())?;
    let mut run = Run::new(request, tell, stop, keepers.now);
    let done = match ask {
        Ask::Open {} => keepers.watch_all().map(|()| Value::Null),
        Ask::CheckAccount(account) => run.check(keeper, &account).map(|checked| json!(checked)),
        Ask::AddAccount(account) => add(keepers, keeper, &account).map(|added| json!(added)),
        Ask::Discover { email } => run.discover(keeper, &email).map(|answer| json!(answer)),
        Ask::LookAtCertificate { endpoint } => {
            app::look_at_certificate(&endpoint, &run.work(&mut |_| {})).map(|shown| json!(shown))
        }
        Ask::SetPin { email, pin } => {
            keepers.watches.stop(&email);
            let set = keeper.set_pin(&email, pin);
            set.and_then(|()| keepers.watch(&email))
                .map(|()| Value::Null)
        }
        Ask::RemoveAccount { email } => {
            lock(&keepers.passwords).remove(&email);
            keepers.watches.stop(&email);
            let removed = keeper.remove_account_with_password(&email);
            removed.and_then(|_| run.score(keeper))
        }
        Ask::Harvest { email, password } => {
            let password = keepers.password(&email, password)?;
            run.begin();
            keepers.watches.stop(&email);
            let (options, now) = (HarvestOptions::default(), keepers.now);
            run.read_then_score(keeper, |keeper, work| {
                keeper.harvest(&email, &password, options, &now, work)
            })
            .and_then(|outcome| {
                keepers.watch(&email)?;
                Ok(json!({"messages": outcome.messages, "withheld": outcome.withheld}))
            })
        }
        // Answered by whoever reads the requests.
        Ask::Stop { .. } => Ok(Value::Null),
        Ask::ImportMbox { paths, me } => {
            run.begin();
            run.read_then_score(keeper, |keeper, work| keeper.import_mbox(&paths, &me, work))
                .map(|imported| json!({"messages": imported.messages, "new": imported.new}))
        }
        Ask::FillDemo {} => {
            run.begin();
            fill_demo(keepers, keeper).map(|()| Value::Null)
        }
        Ask::AddMe { address } => keeper.add_me(&address).and_then(|()| run.score(keeper)),
        Ask::RemoveMe { address } => keeper.remove_me(&address).and_then(|()| run.score(keeper)),
        Ask::Decide { decision } => keeper
            .decide(&decision, (keepers.now)())
            .map(|()| Value::Null),
        Ask::Undo {} => keeper
            .undo((keepers.now)())
            .map(|undone| json!(undone.to_string())),
        Ask::SetTheme { theme } => keeper.set_theme(theme).map(|()| Value::Null),
        Ask::OpenMail { link } => return super::mail_program::open(&link).map(|()| Value::Null),
        Ask::Score {} => run.score(keeper),
    };
    done.map_err(|error| error.to_ui())
}

/// Saves an account. The password is also kept here, in case no keyring does.
fn add(keepers: &Keepers, keeper: &mut Keeper, account: &Account) -> Result<AddedAnswer, AppError> {
    let Account {
        email,
        endpoint,
        password,
        me,
    } = account;
    let added = keeper.add_account_with_password(email, endpoint, me, Some(password))?;
    lock(&keepers.passwords).insert(email.clone(), password.clone());
    Ok(added)
}

/// Fills the store with the made-up mailbox, unless it is there already.
fn fill_demo(keepers: &Keepers, keeper: &mut Keeper) -> Result<(), AppError> {
    let now = (keepers.now)();
    let answers = Answers::open(&keepers.data_dir, now, None)?;
    if answers.stored()?.messages > 0 {
        return Ok(());
    }
    keeper.fill_demo(now)
}

/// A request under way. It tells progress, and now and then that there is something new to see: the longer it has run,
/// the more rarely, since whoever hears it reads everything again.
struct Run<'a> {
    request: u64,
    tell: &'a mut dyn FnMut(Event),
    stop: &'a Arc<AtomicBool>,
    now: fn() -> Timestamp,
    began: Instant,
    told_of_change: Instant,
    last: Option<Progress>,
}

impl<'a> Run<'a> {
    fn new(
        request: u64,
        tell: &'a mut dyn FnMut(Event),
        stop: &'a Arc<AtomicBool>,
        now: fn() -> Timestamp,
    ) -> Self {
        Self {
            request,
            tell,
            stop,
            now,
            began: Instant::now(),
            told_of_change: Instant::now(),
            last: None,
        }
    }

    /// Says that what it takes is there, and that it is under way.
    fn begin(&mut self) {
        (self.tell)(Event::Began {
            request: self.request,
        });
    }

    fn score(&self, keeper: &mut Keeper) -> Result<Value, AppError> {
        keeper.score((self.now)()).map(|()| Value::Null)
    }

    fn work<'w>(&'w self, progress: &'w mut dyn FnMut(&Progress)) -> Work<'w> {
        Work {
            progress,
            stop: self.stop,
        }
    }

    /// Looks for the server of an address. What was asked goes into the receipt, whatever came of it.
    fn discover(&mut self, keeper: &mut Keeper, email: &str) -> Result<DiscoveryAnswer, AppError> {
        let mut lines = Vec::new();
        let mut wire = |line| lines.push(line);
        let mut progress = |_: &Progress| {};
        let found = app::discover(email, &mut wire, &self.now, &self.work(&mut progress));
        keeper.note_wire(email, &lines)?;
        found
    }

    /// Signs in and out again. What was sent goes into the receipt, whatever came of it.
    fn check(&mut self, keeper: &mut Keeper, account: &Account) -> Result<CheckAnswer, AppError> {
        let Account {
            email,
            endpoint,
            password,
            ..
        } = account;
        let mut lines = Vec::new();
        let mut wire = |line| lines.push(line);
        let mut progress = |_: &Progress| {};
        let work = self.work(&mut progress);
        let checked = app::check_account(email, endpoint, password, &mut wire, &self.now, &work);
        keeper.note_wire(email, &lines)?;
        checked
    }

    /// Reads, and scores also where reading broke off: what was read by then counts.
    fn read_then_score<T>(
        &mut self,
        keeper: &mut Keeper,
        read: impl FnOnce(&mut Keeper, &mut Work<'_>) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let stop = self.stop;
        let mut progress = |progress: &Progress| self.told(progress);
        let outcome = read(
            keeper,
            &mut Work {
                progress: &mut progress,
                stop,
            },
        );
        if let Some(last) = self.last.take() {
            self.tell(Progress {
                stage: Stage::Scoring,
                seconds_left: None,
                note: None,
                ..last
            });
        }
        keeper.score((self.now)())?;
        outcome
    }

    fn told(&mut self, progress: &Progress) {
        // It is done when it is scored: the reply says so.
        if progress.stage != Stage::Done {
            self.tell(progress.clone());
        }
        let pause =
            (self.began.elapsed() / 8).clamp(Duration::from_secs(2), Duration::from_secs(60));
        let has_more = self
            .last
            .as_ref()
            .is_none_or(|last| last.done < progress.done);
        if has_more && self.told_of_change.elapsed() >= pause {
            self.told_of_change = Instant::now();
            (self.tell)(Event::StoreChanged);
        }
        self.last = Some(progress.clone());
    }

    fn tell(&mut self, progress: Progress) {
        (self.tell)(Event::Progress {
            request: self.request,
            progress,
        });
    }
}
