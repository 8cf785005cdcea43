//! Reading: every answer comes from here, for the command line and for the window.

use super::AppError;
use super::picture::{self, Picture, Seen};
use super::score;
use crate::graph::Network;
use crate::identity::{Companies, Directory};
use crate::model::{CompanyAnswer, History, Link, PersonId, Timestamp};
use crate::store::{Revision, Store, StoreError};
use crate::text::{Wording, Zone};
use crate::tie;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// The answers of a data folder as of a moment. It takes no lock and holds no transaction; what it has loaded stays as
/// it was, so open it again once [`Answers::is_current`] says no.
pub struct Answers {
    pub(super) store: Store,
    now: Timestamp,
    as_of: Option<Timestamp>,
    revision: Revision,
    wording: OnceCell<Arc<Wording>>,
    picture: OnceCell<Picture>,
    history: OnceCell<History>,
    network: OnceCell<Network>,
    seen: OnceCell<BTreeMap<PersonId, Seen>>,
    directory: OnceCell<Directory>,
    companies: OnceCell<Vec<CompanyAnswer>>,
    company_names: OnceCell<Companies>,
}

/// Returns what `cell` holds, made on first use.
fn once<T>(cell: &OnceCell<T>, make: impl FnOnce() -> Result<T, AppError>) -> Result<&T, AppError> {
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
            picture: OnceCell::new(),
            history: OnceCell::new(),
            network: OnceCell::new(),
            seen: OnceCell::new(),
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

    /// Returns whether what the store has scored serves, so that nothing need be computed.
    fn is_scored(&self) -> Result<bool, AppError> {
        Ok(self.as_of.is_none() && score::is_fresh(&self.store, self.now)?)
    }

    pub(super) fn history(&self) -> Result<&History, AppError> {
        once(&self.history, || {
            Ok(self.store.load_history(Some(self.moment()))?)
        })
    }

    pub(super) fn picture(&self) -> Result<&Picture, AppError> {
        once(&self.picture, || {
            let (people, ties) = if self.is_scored()? {
                (self.store.load_people()?, self.store.load_ties()?)
            } else {
                let decisions = self.store.list_decisions()?;
                picture::score(
                    self.history()?,
                    &self.store.me_ids()?,
                    &decisions,
                    self.moment(),
                )
            };
            Ok(Picture::new(self.moment(), people, ties))
        })
    }

    pub(super) fn seen(&self) -> Result<&BTreeMap<PersonId, Seen>, AppError> {
        once(&self.seen, || {
            Ok(picture::seen(self.history()?, &self.picture()?.people))
        })
    }

    /// Returns the ties between others of the last scoring, as of its last addition.
    fn scored_links(&self) -> Result<Vec<Link>, AppError> {
        let (scored, (whole, added)) = self
            .store
            .at_once(|store| Ok::<_, StoreError>((store.find_scored()?, store.load_pairs()?)))?;
        let (at, as_of) = scored.map_or((self.now, self.now), |one| (one.basis.at, one.as_of));
        let links = tie::packed_links((&whole, &added), &self.picture()?.people, at, as_of);
        Ok(links.ok_or_else(|| StoreError::Damaged("evidence of ties".to_owned()))?)
    }

    /// Returns the ties between others.
    pub(super) fn links(&self) -> Result<Vec<Link>, AppError> {
        match self.is_scored()? {
            true => Ok(self.scored_links()?),
            false => {
                let people = &self.picture()?.people;
                Ok(tie::links(self.history()?, people, self.moment()))
            }
        }
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
