//! Each verb's way into the use cases.

use super::browser;
use super::protocol::{Account, Ask, Event};
use super::watches::Watches;
use crate::authorities::authorities;
use crate::problem::ShellProblem;
use closeknit_core::app::{self, Answers, AppError, HarvestOptions, Keeper, Key, Work};
use closeknit_core::model::{
    AddedAnswer, CheckAnswer, Credential, DiscoveryAnswer, Endpoint, ErrorCode, Progress, SignIn,
    Stage, Timestamp, UiError,
};
use closeknit_core::text::{Problem, Wording, plain};
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
    /// What signs in, until this process ends: where no keyring keeps a password, a paused harvest can go on.
    keys: Mutex<BTreeMap<String, Arc<Key>>>,
    watches: Watches,
    wording: Arc<Wording>,
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
            keys: Mutex::default(),
            watches: Watches::default(),
            wording: Arc::new(crate::wording::wording()),
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
        let keeper = self.keeper()?;
        match self.key(&keeper, email, None) {
            Ok(key) => {
                let wording = Arc::clone(&self.wording);
                self.watches
                    .start(email, keeper, key, self.now, wording, self.tell);
            }
            // Of a password it is said when it is next needed: typing it is a harvest's business.
            Err(problem) if problem.code() == ErrorCode::PasswordNeeded => {}
            Err(problem) => (self.tell)(Event::Lapsed {
                account: email.to_owned(),
                problem: problem.told(&self.wording),
            }),
        }
        Ok(())
    }

    /// Returns a keeper of one's own, under the one lock of this process.
    fn keeper(&self) -> Result<Keeper, AppError> {
        let mut first = lock(&self.first);
        let kept = match first.take() {
            Some(kept) => kept,
            None => Keeper::open(&self.data_dir, "harvester")?.worded(Arc::clone(&self.wording)),
        };
        first.insert(kept).beside()
    }

    /// Returns what an account about to be added signs in with: its password, or what the browser brought before.
    fn handed_over(&self, account: &Account) -> Result<Arc<Key>, ShellProblem> {
        let held = match &account.password {
            Some(password) => Some(Arc::new(Key::from(password.clone()))),
            None => lock(&self.keys).get(&account.email).cloned(),
        };
        held.ok_or_else(|| {
            ShellProblem::of(ErrorCode::BrowserNeeded, |c, _| c.shell_not_signed_in())
                .hint(|c, _| c.shell_not_signed_in_hint())
        })
    }

    /// Holds what signs an account in, until this process ends.
    pub(super) fn hold(&self, email: &str, key: Arc<Key>) {
        lock(&self.keys).insert(email.to_owned(), key);
    }

    /// Returns what signs an account in: the password handed over now or before, else what the keyring keeps.
    fn key(
        &self,
        keeper: &Keeper,
        email: &str,
        given: Option<Credential>,
    ) -> Result<Arc<Key>, ShellProblem> {
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

fn password_needed(email: &str) -> ShellProblem {
    let email = email.to_owned();
    ShellProblem::of(ErrorCode::PasswordNeeded, move |c, s| {
        c.shell_no_password(s.quote(&email))
    })
    .reason(|c, _| c.shell_password_needed_reason())
    .hint(|c, _| c.shell_password_needed_hint())
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
    done(keepers, request, ask, stop, tell).map_err(|problem| problem.told(&keepers.wording))
}

fn done(
    keepers: &Keepers,
    request: u64,
    ask: Ask,
    stop: &Arc<AtomicBool>,
    tell: &mut dyn FnMut(Event),
) -> Result<Value, ShellProblem> {
    let keeper = &mut keepers.keeper()?;
    let mut run = Run::new(request, tell, stop, keepers.now);
    let done = match ask {
        Ask::Open {} => keepers.watch_all().map(|()| Value::Null),
        Ask::CheckAccount(account) => {
            let key = keepers.handed_over(&account)?;
            run.check(keeper, &account.email, &account.endpoint, &key)
                .map(|checked| json!(checked))
        }
        Ask::SignIn { account, client } => {
            return browser::sign_in(keepers, keeper, &mut run, &account, client)
                .map(|checked| json!(checked));
        }
        Ask::SignInAgain { email, client } => {
            browser::sign_in_again(keepers, keeper, &mut run, &email, client)?;
            keepers.watches.stop(&email);
            keepers.watch(&email).map(|()| Value::Null)
        }
        Ask::AddAccount(account) => {
            let key = keepers.handed_over(&account)?;
            add(keepers, keeper, &account, key).map(|added| json!(added))
        }
        Ask::Discover { email } => run
            .discover(keepers, keeper, &email)
            .map(|answer| json!(answer)),
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
            lock(&keepers.keys).remove(&email);
            keepers.watches.stop(&email);
            let removed = keeper.remove_account_with_password(&email);
            removed.and_then(|_| run.score(keeper))
        }
        Ask::Harvest { email, password } => {
            let key = keepers.key(keeper, &email, password)?;
            run.begin();
            keepers.watches.stop(&email);
            let (options, now) = (HarvestOptions::default(), keepers.now);
            run.read_then_score(keeper, |keeper, work| {
                keeper.harvest(&email, &*key, options, &now, work)
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
        Ask::RemoveMe { address } => keeper
            .remove_me(&address, (keepers.now)())
            .and_then(|()| run.score(keeper)),
        Ask::Decide { decision } => keeper
            .decide(&decision, (keepers.now)())
            .map(|()| Value::Null),
        Ask::Undo {} => keeper
            .undo((keepers.now)())
            .map(|undone| json!(plain(&keepers.wording.decision(&undone)))),
        Ask::SetTheme { theme } => keeper.set_theme(theme).map(|()| Value::Null),
        Ask::OpenMail { link } => return super::mail_program::open(&link).map(|()| Value::Null),
        Ask::Score {} => run.score(keeper),
    };
    Ok(done?)
}

/// Saves an account. What signs in is also held here, in case no keyring keeps it.
fn add(
    keepers: &Keepers,
    keeper: &mut Keeper,
    account: &Account,
    key: Arc<Key>,
) -> Result<AddedAnswer, AppError> {
    let Account {
        email,
        endpoint,
        password,
        me,
    } = account;
    let added = match password {
        Some(_) => keeper.add_account_with_password(email, endpoint, me, password.as_ref()),
        None => keeper.add_account_with_key(email, endpoint, me, &key),
    }?;
    keepers.hold(email, key);
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
pub(super) struct Run<'a> {
    request: u64,
    tell: &'a mut dyn FnMut(Event),
    pub(super) stop: &'a Arc<AtomicBool>,
    pub(super) now: fn() -> Timestamp,
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
    fn discover(
        &mut self,
        keepers: &Keepers,
        keeper: &mut Keeper,
        email: &str,
    ) -> Result<DiscoveryAnswer, AppError> {
        let mut lines = Vec::new();
        let mut wire = |line| lines.push(line);
        let mut progress = |_: &Progress| {};
        let work = self.work(&mut progress);
        let found = app::discover(email, &keepers.wording, &mut wire, &self.now, &work);
        keeper.note_wire(email, &lines)?;
        found
    }

    /// Signs in and out again. What was sent goes into the receipt, whatever came of it.
    pub(super) fn check(
        &mut self,
        keeper: &mut Keeper,
        email: &str,
        endpoint: &Endpoint,
        key: &Key,
    ) -> Result<CheckAnswer, AppError> {
        let mut lines = Vec::new();
        let mut wire = |line| lines.push(line);
        let mut progress = |_: &Progress| {};
        let work = self.work(&mut progress);
        let checked = app::check_account(email, endpoint, key, &mut wire, &self.now, &work);
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
