//! One data folder as the window has it open: its answers, its harvester, and the work under way.

use super::child::{Asked, Harvester};
use super::lock;
use super::signing::Signing;
use crate::harvester::protocol::{Ask, Event, State};
use crate::problem::ShellProblem;
use closeknit_core::app::{Answers, AppError};
use closeknit_core::model::{
    AccountId, ErrorCode, FailedAnswer, HarvesterAnswer, HarvesterState, Progress, RunningAnswer,
    Stage, Timestamp, UiError,
};
use closeknit_core::text::Wording;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

/// Answers older than this are made anew: recency and silence change by the hour.
const STALE_SECONDS: i64 = 3600;

/// The moment of the answers: the clock's, or the one asked for with `--as-of`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clock {
    /// The clock.
    pub(super) now: fn() -> Timestamp,
    /// The moment asked for.
    pub(super) as_of: Option<Timestamp>,
}

/// What the window is told without asking.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub(super) enum Notice {
    /// How far a harvest or an import is.
    Progress(Progress),
    /// One of them ended with an error.
    Failed(FailedAnswer),
    /// Answers may differ now.
    StoreChanged,
    /// How the harvester is.
    Harvester(HarvesterAnswer),
}

impl Notice {
    /// Returns the event's name, as the page knows it.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Progress(_) => "progress",
            Self::Failed(_) => "failed",
            Self::StoreChanged => "store-changed",
            Self::Harvester(_) => "harvester",
        }
    }
}

/// Work under way, or paused.
struct Running {
    request: Option<u64>,
    answer: RunningAnswer,
}

/// A data folder that is open.
pub(super) struct Folder {
    path: PathBuf,
    clock: Clock,
    wording: Arc<Wording>,
    harvester: Harvester,
    shared: Arc<Shared>,
    answers: Mutex<Option<Answers>>,
    aside: Mutex<()>,
    opened: OnceLock<Result<(), UiError>>,
    signing: Signing,
}

/// What the harvester's voice reaches too.
struct Shared {
    running: Mutex<Vec<Running>>,
    state: Mutex<HarvesterAnswer>,
    changed: AtomicBool,
    up_to_date: Mutex<BTreeSet<String>>,
    tell: Box<dyn Fn(Notice) + Send + Sync>,
}

impl Folder {
    /// Opens a data folder and starts its harvester; `tell` hears what happens, on threads of its own.
    ///
    /// # Errors
    /// [`UiError`] if the harvester cannot be started.
    pub(super) fn open(
        path: &Path,
        clock: Clock,
        tell: impl Fn(Notice) + Send + Sync + 'static,
    ) -> Result<Self, UiError> {
        let shared = Arc::new(Shared {
            running: Mutex::default(),
            state: Mutex::default(),
            changed: AtomicBool::new(false),
            up_to_date: Mutex::default(),
            tell: Box::new(tell),
        });
        let hearing = Arc::clone(&shared);
        Ok(Self {
            harvester: Harvester::start(path, move |event| hearing.hear(event))?,
            path: path.to_owned(),
            clock,
            wording: Arc::new(crate::wording::wording()),
            shared,
            answers: Mutex::new(None),
            aside: Mutex::default(),
            opened: OnceLock::new(),
            signing: Signing::default(),
        })
    }

    /// Asks something of the store. Call it on a thread that may wait.
    ///
    /// # Errors
    /// What the core says.
    pub(super) fn read<T>(
        &self,
        question: impl FnOnce(&Answers) -> Result<T, AppError>,
    ) -> Result<T, UiError> {
        self.make_sure_it_is_there();
        self.read_as_it_is(question)
            .map_err(|error| self.wording.problem(&error))
    }

    fn read_as_it_is<T>(
        &self,
        question: impl FnOnce(&Answers) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let mut kept = lock(&self.answers);
        let now = (self.clock.now)();
        let changed = self.shared.changed.swap(false, Ordering::Relaxed);
        // Taken out, so that answers that a panic left half made are not kept.
        let still_good = match kept.take() {
            Some(answers)
                if !changed && self.is_recent(&answers, now) && answers.is_current()? =>
            {
                Some(answers)
            }
            _ => None,
        };
        let answers = match still_good {
            Some(answers) => answers,
            None => self.open(now)?,
        };
        let answer = question(&answers);
        *kept = Some(answers);
        answer
    }

    fn open(&self, now: Timestamp) -> Result<Answers, AppError> {
        let answers = Answers::open(&self.path, now, self.clock.as_of)?;
        Ok(answers.worded(Arc::clone(&self.wording)))
    }

    fn is_recent(&self, answers: &Answers, now: Timestamp) -> bool {
        self.clock.as_of.is_some() || now.0.saturating_sub(answers.moment().0).abs() < STALE_SECONDS
    }

    /// Has the harvester make the store where there is none. Another process that holds the right to write is no
    /// hindrance to reading, but the user should know.
    fn make_sure_it_is_there(&self) {
        let opened = self
            .opened
            .get_or_init(|| self.harvester.ask(&Ask::Open {}).map(drop));
        if let Err(problem) = opened {
            let mut state = lock(&self.shared.state);
            if state.message.is_none() {
                state.message = Some(sentence(problem));
            }
        }
    }

    /// Asks the harvester for something and waits until it is done.
    ///
    /// # Errors
    /// What the harvester says.
    pub(super) fn change(&self, ask: &Ask) -> Result<Value, UiError> {
        self.harvester.ask(ask)
    }

    /// Has the harvester send the user to the browser, and waits for what comes of it.
    ///
    /// # Errors
    /// What the harvester says.
    pub(super) fn ask_in_browser(&self, ask: &Ask) -> Result<Value, UiError> {
        self.signing.ask(&self.harvester, ask)
    }

    /// Stops waiting for the user's browser.
    ///
    /// # Errors
    /// What the harvester says.
    pub(super) fn stop_browser(&self) -> Result<(), UiError> {
        self.signing.stop(&self.harvester)
    }

    /// Has the harvester begin something that takes long; how it goes on is told.
    ///
    /// # Errors
    /// Why it has not begun.
    pub(super) fn begin(
        self: &Arc<Self>,
        ask: &Ask,
        id: Option<AccountId>,
        account: &str,
    ) -> Result<(), UiError> {
        let asked = self.harvester.send(ask)?;
        let request = asked.request;
        self.shared.add(id, account, request);
        if let Err(problem) = asked.wait_until_begun() {
            self.shared.end(request, false);
            return Err(problem);
        }
        let (folder, account) = (Arc::clone(self), account.to_owned());
        std::thread::spawn(move || folder.see_through(&asked, id, account));
        Ok(())
    }

    /// Waits for the end of what was begun, and tells of it.
    fn see_through(&self, asked: &Asked, id: Option<AccountId>, account: String) {
        let outcome = asked.wait();
        let ended = self.shared.end(asked.request, outcome.is_err());
        match (outcome, ended) {
            (Ok(_), Some(mut last)) => {
                last.progress.stage = Stage::Done;
                (self.shared.tell)(Notice::Progress(last.progress));
            }
            // The user knows, having paused it.
            (Err(error), Some(last)) if last.paused && error.code == ErrorCode::Cancelled => {}
            (Err(error), _) => {
                let failed = FailedAnswer { id, account, error };
                (self.shared.tell)(Notice::Failed(failed));
            }
            (Ok(_), None) => {}
        }
        self.shared.store_changed();
    }

    /// Pauses the harvest of an account, if there is one.
    ///
    /// # Errors
    /// What the harvester says.
    pub(super) fn pause(&self, id: AccountId) -> Result<(), UiError> {
        let request = {
            let mut running = lock(&self.shared.running);
            let found = running.iter_mut().find(|one| one.answer.id == Some(id));
            found.and_then(|one| {
                one.answer.paused = true;
                one.request
            })
        };
        match request {
            Some(request) => self.change(&Ask::Stop { request }).map(drop),
            None => Ok(()),
        }
    }

    /// Returns the work under way, and what is paused.
    pub(super) fn running(&self) -> Vec<RunningAnswer> {
        let running = lock(&self.shared.running);
        running.iter().map(|one| one.answer.clone()).collect()
    }

    /// Returns how the harvester is.
    pub(super) fn harvester_state(&self) -> HarvesterAnswer {
        lock(&self.shared.state).clone()
    }

    /// Returns the addresses of the accounts that are watched and have no new mail.
    pub(super) fn up_to_date(&self) -> Vec<String> {
        lock(&self.shared.up_to_date).iter().cloned().collect()
    }

    /// Asks something that takes long of answers of its own, so that no other question waits behind it; nothing of it is
    /// kept. One at a time: each holds every message in memory.
    ///
    /// # Errors
    /// What the core says.
    pub(super) fn read_aside<T>(
        &self,
        question: impl FnOnce(&Answers) -> Result<T, AppError>,
    ) -> Result<T, UiError> {
        self.make_sure_it_is_there();
        let _turn = lock(&self.aside);
        self.open((self.clock.now)())
            .and_then(|answers| question(&answers))
            .map_err(|error| self.wording.problem(&error))
    }

    /// Returns whether the moment of the answers was asked for.
    pub(super) fn is_as_of_fixed(&self) -> bool {
        self.clock.as_of.is_some()
    }

    /// Returns the address of an account.
    ///
    /// # Errors
    /// That there is none of that id.
    pub(super) fn email(&self, id: AccountId) -> Result<String, UiError> {
        let accounts = self.read(|answers| answers.accounts())?;
        let found = accounts.into_iter().find(|one| one.account.id == id);
        found.map(|one| one.account.email).ok_or_else(|| {
            ShellProblem::of(ErrorCode::NotFound, |c, _| c.shell_account_gone())
                .hint(|c, _| c.shell_account_gone_hint())
                .told(&self.wording)
        })
    }
}

impl Shared {
    fn hear(&self, event: Event) {
        match event {
            // Who waits for a request hears of it without going through here.
            Event::Began { .. } => {}
            Event::Progress { request, progress } => self.note_progress(request, progress),
            Event::StoreChanged => self.store_changed(),
            Event::Watched {
                account,
                up_to_date,
            } => self.note_watched(account, up_to_date),
            Event::Lapsed { account, problem } => (self.tell)(Notice::Failed(FailedAnswer {
                id: None,
                account,
                error: problem,
            })),
            Event::State { state, problem } => self.note_state(state, problem.as_ref()),
        }
    }

    /// Keeps how far a request is, under the name it was begun with, and tells it.
    fn note_progress(&self, request: u64, mut progress: Progress) {
        {
            let mut running = lock(&self.running);
            let found = running.iter_mut().find(|one| one.request == Some(request));
            let Some(one) = found else { return };
            progress.account.clone_from(&one.answer.progress.account);
            one.answer.progress = progress.clone();
        }
        (self.tell)(Notice::Progress(progress));
    }

    fn note_watched(&self, account: String, is_up_to_date: bool) {
        {
            let mut up_to_date = lock(&self.up_to_date);
            match is_up_to_date {
                true => up_to_date.insert(account),
                false => up_to_date.remove(&account),
            };
        }
        let state = lock(&self.state).clone();
        (self.tell)(Notice::Harvester(state));
    }

    fn note_state(&self, state: State, problem: Option<&UiError>) {
        let told = {
            let mut known = lock(&self.state);
            match state {
                // What happened before a restart is still to be read after it.
                State::Ready => known.state = HarvesterState::Ready,
                // The supervisor has said why; that its output ended too says less.
                State::Stopped if known.state == HarvesterState::Stopped => return,
                State::Restarted | State::Stopped => {
                    lock(&self.up_to_date).clear();
                    known.state = if state == State::Stopped {
                        HarvesterState::Stopped
                    } else {
                        HarvesterState::Starting
                    };
                    known.message = problem.map(sentence);
                }
            }
            known.clone()
        };
        (self.tell)(Notice::Harvester(told));
    }

    fn store_changed(&self) {
        self.changed.store(true, Ordering::Relaxed);
        (self.tell)(Notice::StoreChanged);
    }

    /// Adds work that was asked for, in place of what was paused of the same account.
    fn add(&self, id: Option<AccountId>, account: &str, request: u64) {
        let mut running = lock(&self.running);
        running.retain(|one| id.is_none() || one.answer.id != id || one.request.is_some());
        running.push(Running {
            request: Some(request),
            answer: RunningAnswer {
                id,
                paused: false,
                progress: Progress::at(Stage::Connecting, account),
            },
        });
    }

    /// Takes work off the list, unless it was paused before it was over; returns what is known of it.
    fn end(&self, request: u64, may_be_paused: bool) -> Option<RunningAnswer> {
        let mut running = lock(&self.running);
        let at = running
            .iter()
            .position(|one| one.request == Some(request))?;
        let answer = running[at].answer.clone();
        if may_be_paused && answer.paused {
            running[at].request = None;
        } else {
            running.remove(at);
        }
        Some(answer)
    }
}

/// Puts a problem into one line.
fn sentence(problem: &UiError) -> String {
    let parts = [
        Some(&problem.message),
        problem.reason.as_ref(),
        problem.hint.as_ref(),
    ];
    parts
        .into_iter()
        .flatten()
        .map(|part| format!("{}.", part.trim_end_matches('.')))
        .collect::<Vec<_>>()
        .join(" ")
}
