//! What the commands share: the data folder shown now, and the user's own behind a made-up one.

use super::folder::{Clock, Folder, Notice};
use super::{Opening, error, lock};
use closeknit_core::app::{Answers, AppError};
use closeknit_core::model::UiError;
use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex};

/// The window's state.
pub(super) struct AppState {
    own: Arc<Folder>,
    demo_dir: PathBuf,
    demo: Mutex<Option<Arc<Folder>>>,
    shown: Arc<Mutex<Shown>>,
    clock: Clock,
    tell: Sender<Notice>,
}

/// Which folder is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    Own,
    Demo,
}

impl AppState {
    /// Starts the harvesters. The user's own is started also for the made-up mailbox, since it could not reach the
    /// network later; it touches nothing before it is asked.
    ///
    /// # Errors
    /// [`UiError`] if a harvester cannot be started.
    pub(super) fn open(opening: Opening, tell: Sender<Notice>) -> Result<Self, UiError> {
        let clock = Clock {
            now: opening.now,
            as_of: opening.as_of,
        };
        let shown = Arc::new(Mutex::new(if opening.demo {
            Shown::Demo
        } else {
            Shown::Own
        }));
        let own = Folder::open(
            &opening.data_dir,
            clock,
            pass_if(Shown::Own, &shown, tell.clone()),
        )?;
        let state = Self {
            own: Arc::new(own),
            demo_dir: opening.demo_dir,
            demo: Mutex::new(None),
            shown,
            clock,
            tell,
        };
        if opening.demo {
            state.demo()?;
        }
        Ok(state)
    }

    /// Returns the folder shown.
    pub(super) fn folder(&self) -> Arc<Folder> {
        let shown = *lock(&self.shown);
        match (shown, &*lock(&self.demo)) {
            (Shown::Demo, Some(demo)) => Arc::clone(demo),
            _ => Arc::clone(&self.own),
        }
    }

    /// Returns whether the made-up mailbox is shown.
    pub(super) fn is_demo(&self) -> bool {
        *lock(&self.shown) == Shown::Demo
    }

    /// Returns the folder of the made-up mailbox, its harvester started.
    ///
    /// # Errors
    /// [`UiError`] if the harvester cannot be started.
    pub(super) fn demo(&self) -> Result<Arc<Folder>, UiError> {
        let mut demo = lock(&self.demo);
        let folder = match demo.take() {
            Some(folder) => folder,
            None => Arc::new(Folder::open(
                &self.demo_dir,
                self.clock,
                pass_if(Shown::Demo, &self.shown, self.tell.clone()),
            )?),
        };
        Ok(Arc::clone(demo.insert(folder)))
    }

    /// Shows the made-up mailbox, or the user's own.
    pub(super) fn show_demo(&self, demo: bool) {
        *lock(&self.shown) = if demo { Shown::Demo } else { Shown::Own };
        // Nobody listening means that the window is closing.
        let _ = self.tell.send(Notice::StoreChanged);
    }

    /// Asks something of the store shown, on a thread that may wait.
    ///
    /// # Errors
    /// What the core says.
    pub(super) async fn read<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Answers) -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, UiError> {
        let folder = self.folder();
        blocking(move || folder.read(question)).await
    }

    /// Asks something that takes long, so that nobody waits behind it.
    ///
    /// # Errors
    /// What the core says.
    pub(super) async fn read_aside<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Answers) -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, UiError> {
        let folder = self.folder();
        blocking(move || folder.read_aside(question)).await
    }
}

/// Passes notices on while their folder is the one shown.
fn pass_if(
    of: Shown,
    shown: &Arc<Mutex<Shown>>,
    tell: Sender<Notice>,
) -> impl Fn(Notice) + Send + Sync + use<> {
    let shown_now = Arc::clone(shown);
    move |notice| {
        if *lock(&shown_now) == of {
            // Nobody listening means that the window is closing.
            let _ = tell.send(notice);
        }
    }
}

/// Runs what may wait, or panic, away from the window's own threads: a panic in a command would leave the page waiting
/// for ever.
///
/// # Errors
/// What `work` returns, or that it panicked.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, UiError> + Send + 'static,
) -> Result<T, UiError> {
    tauri::async_runtime::spawn_blocking(work)
        .await
        .unwrap_or_else(|_| Err(error::internal(error::Mistake::Panicked)))
}
