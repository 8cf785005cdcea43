//! Reading: every answer comes from here, for the command line and for the window.

use super::AppError;
use super::scores::Loaded;
use crate::graph::Network;
use crate::identity::{Companies, Directory};
use crate::model::{CompactHistory, CompanyAnswer, History, Ledger, PersonId, Timestamp};
use crate::store::{Revision, Scored, Store};
use crate::text::{Wording, Zone};
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// The answers of a data folder as of a moment. It takes no lock and holds no transaction; what it has loaded stays as
/// it was, so open it again once [`Answers::is_current`] says no.
pub struct Answers {
    pub(super) store: Store,
    pub(super) now: Timestamp,
    pub(super) as_of: Option<Timestamp>,
    revision: Revision,
    wording: OnceCell<Arc<Wording>>,
    pub(super) scored: OnceCell<Option<Scored>>,
    pub(super) loaded: OnceCell<Loaded>,
    pub(super) ledgers: OnceCell<BTreeMap<PersonId, Ledger>>,
    pub(super) compact: OnceCell<Vec<CompactHistory>>,
    history: OnceCell<History>,
    network: OnceCell<Network>,
    directory: OnceCell<Directory>,
    companies: OnceCell<Vec<CompanyAnswer>>,
    company_names: OnceCell<Companies>,
}

/// Returns what `cell` holds, made on first use.
pub(super) fn once<T>(
    cell: &OnceCell<T>,
    make: impl FnOnce() -> Result<T, AppError>,
) -> Result<&T, AppError> {
    if let Some(made) = cell.get() {
        return Ok(made);
    }
    let made = make()?;
    Ok(cell.get_or_init(|| made))
}

impl Answers {
    /// Opens a data folder for reading; `as_of` makes every answer as if it were then.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn open(folder: &Path, now: Timestamp, as_of: Option<Timestamp>) -> Result<Self, AppError> {
        let store = Store::open_read_only(folder)?;
        let revision = store.revision()?;
        Ok(Self {
            store,
            now,
            as_of,
            revision,
            wording: OnceCell::new(),
            scored: OnceCell::new(),
            loaded: OnceCell::new(),
            ledgers: OnceCell::new(),
            compact: OnceCell::new(),
            history: OnceCell::new(),
            network: OnceCell::new(),
            directory: OnceCell::new(),
            companies: OnceCell::new(),
            company_names: OnceCell::new(),
        })
    }

    /// Says every sentence in these words from now on; else in English, by UTC.
    #[must_use]
    pub fn worded(self, wording: Arc<Wording>) -> Self {
        Self {
            wording: OnceCell::from(wording),
            ..self
        }
    }

    /// Returns how sentences are said.
    pub fn wording(&self) -> &Wording {
        self.wording
            .get_or_init(|| Arc::new(Wording::english(Zone::utc())))
    }

    /// Returns whether nothing has changed in the store since this was opened.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn is_current(&self) -> Result<bool, AppError> {
        Ok(self.store.revision()? == self.revision)
    }

    /// Returns the moment that the answers are as of.
    pub fn moment(&self) -> Timestamp {
        self.as_of.unwrap_or(self.now)
    }

    pub(super) fn history(&self) -> Result<&History, AppError> {
        once(&self.history, || {
            Ok(self.store.load_history(Some(self.moment()))?)
        })
    }

    pub(super) fn directory(&self) -> Result<&Directory, AppError> {
        once(&self.directory, || {
            Ok(Directory::new(&self.picture()?.people))
        })
    }

    pub(super) fn all_companies(&self) -> Result<&[CompanyAnswer], AppError> {
        Ok(once(&self.companies, || self.count_companies())?)
    }

    pub(super) fn company_names(&self) -> Result<&Companies, AppError> {
        once(&self.company_names, || {
            let domains = self.all_companies()?.iter();
            Ok(Companies::new(
                domains.map(|company| company.domain.clone()),
            ))
        })
    }

    pub(super) fn network(&self) -> Result<&Network, AppError> {
        once(&self.network, || {
            Ok(Network::new(self.picture()?.ties(), &self.links()?))
        })
    }
}
