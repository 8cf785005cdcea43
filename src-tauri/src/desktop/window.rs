//! The commands that only the window has.

use super::files;
use super::folder::Folder;
use super::state::AppState;
use crate::authorities::authorities;
use closeknit_core::app::{self, Answers};
use closeknit_core::model::commands::{Change, Changes, WindowCommands};
use closeknit_core::model::{
    AccountId, BrowserSignInAnswer, DAY, DecidedAnswer, Decision, DecisionId, DraftAnswer,
    DraftPart, DraftWords, Kind, PeopleQuery, PersonId, ProviderAnswer, ReportFormat,
    ReportOptions, StatusAnswer, StatusSaid, Timestamp, UiError,
};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// The window, as one command finds it: the page may show another data folder before it is answered.
pub(super) struct Window<'a> {
    state: &'a AppState,
    folder: &'a Arc<Folder>,
}

impl<'a> Window<'a> {
    pub(super) fn new(state: &'a AppState, folder: &'a Arc<Folder>) -> Self {
        Self { state, folder }
    }

    fn decide(&self, decision: Decision) -> Result<DecisionId, UiError> {
        self.folder.changes().decide(decision)
    }

    /// Has it noted who is who, and returns also the id that somebody has afterwards: people are made anew.
    fn decide_who(
        &self,
        id: PersonId,
        make: impl FnOnce(&Answers) -> Result<Decision, UiError>,
    ) -> Result<DecidedAnswer, UiError> {
        let (decision, kept) = self.folder.read(|answers| {
            let decision = make(answers)?;
            let kept = answers.address_kept(id, &decision)?;
            Ok((decision, kept))
        })?;
        let decision = self.decide(decision)?;
        let person = self
            .folder
            .read(|answers| Ok(answers.find_person(&kept.to_string())?.id))?;
        Ok(DecidedAnswer { decision, person })
    }

    fn draft(
        &self,
        id: PersonId,
        through: PersonId,
        words: &DraftWords,
    ) -> Result<DraftAnswer, UiError> {
        self.folder
            .read(|answers| Ok(answers.draft(id, Some(through), words)?))
    }
}

impl WindowCommands for Window<'_> {
    fn status(&self) -> Result<StatusAnswer, UiError> {
        let demo = self.state.is_demo();
        let mut status = self.folder.read(|answers| stored(answers, demo))?;
        status.as_of_fixed = self.folder.is_as_of_fixed();
        status.harvester = self.folder.harvester_state();
        status.running = self.folder.running();
        status.up_to_date = self.folder.up_to_date();
        status.said = self.folder.wording().status(&status);
        Ok(status)
    }

    fn labels(&self) -> Result<BTreeMap<String, String>, UiError> {
        Ok(self.folder.wording().window_labels())
    }

    fn provider(&self, email: String) -> Result<Option<ProviderAnswer>, UiError> {
        Ok(app::provider(&email))
    }

    fn browser_sign_in(&self, host: String) -> Result<Option<BrowserSignInAnswer>, UiError> {
        Ok(app::browser_sign_in(&host, &authorities()))
    }

    fn stop_sign_in(&self) -> Result<(), UiError> {
        self.folder.stop_browser()
    }

    fn pause(&self, id: AccountId) -> Result<(), UiError> {
        self.folder.pause(id)
    }

    /// The harvester remembers a password that it was given until it ends.
    fn resume(&self, id: AccountId) -> Result<(), UiError> {
        let password = None;
        self.folder.make(Change::Harvest { id, password }).map(drop)
    }

    fn let_go(&self, id: PersonId) -> Result<DecisionId, UiError> {
        let address = self
            .folder
            .read(|answers| Ok(answers.decisive_address(id)?))?;
        self.decide(Decision::LetGo { address })
    }

    fn snooze(&self, id: PersonId, days: u16) -> Result<DecisionId, UiError> {
        let (address, now) = self
            .folder
            .read(|answers| Ok((answers.decisive_address(id)?, answers.moment())))?;
        let until = Timestamp(now.0 + i64::from(days) * DAY);
        self.decide(Decision::Snooze { address, until })
    }

    fn merge(&self, one: PersonId, other: PersonId) -> Result<DecidedAnswer, UiError> {
        self.decide_who(one, |answers| Ok(answers.merging(one, other)?))
    }

    fn apart(&self, one: PersonId, other: PersonId) -> Result<DecisionId, UiError> {
        let make = |answers: &Answers| Ok(answers.telling_apart(one, other)?);
        Ok(self.decide_who(one, make)?.decision)
    }

    fn split(&self, id: PersonId, address: String) -> Result<DecidedAnswer, UiError> {
        self.decide_who(id, |answers| Ok(answers.splitting(id, &address)?))
    }

    fn mark(&self, id: PersonId, kind: Kind) -> Result<DecidedAnswer, UiError> {
        self.decide_who(id, |answers| {
            let address = answers.decisive_address(id)?;
            Ok(Decision::Mark { address, is: kind })
        })
    }

    fn save_draft(
        &self,
        id: PersonId,
        through: PersonId,
        words: DraftWords,
        part: DraftPart,
        path: PathBuf,
    ) -> Result<(), UiError> {
        let drafted = self.draft(id, through, &words)?;
        files::write("draft", &path, &drafted.mail(part).eml)
    }

    /// The link is made here, so that nothing but a draft can be opened.
    fn open_draft(
        &self,
        id: PersonId,
        through: PersonId,
        words: DraftWords,
        part: DraftPart,
    ) -> Result<(), UiError> {
        let drafted = self.draft(id, through, &words)?;
        let link = drafted.mail(part).mailto.clone();
        self.folder.changes().open_mail(link)
    }

    fn save_report(
        &self,
        options: ReportOptions,
        format: ReportFormat,
        path: PathBuf,
    ) -> Result<(), UiError> {
        let text = self
            .folder
            .read(|answers| Ok(answers.report_as(format, &options)?))?;
        files::write("report", &path, &text)
    }

    fn open_demo(&self) -> Result<(), UiError> {
        let demo = self.state.demo()?;
        let theme = self.folder.read(|answers| Ok(answers.theme()?))?;
        demo.changes().fill_demo()?;
        // Another folder is no reason for another look.
        demo.changes().set_theme(theme)?;
        self.state.show_demo(true);
        Ok(())
    }

    fn close_demo(&self) -> Result<(), UiError> {
        self.state.show_demo(false);
        Ok(())
    }
}

/// Returns how things stand as far as the store says.
fn stored(answers: &Answers, demo: bool) -> Result<StatusAnswer, UiError> {
    let everybody = PeopleQuery {
        limit: 1,
        ..PeopleQuery::default()
    };
    Ok(StatusAnswer {
        as_of: answers.moment(),
        as_of_fixed: false,
        demo,
        messages: answers.stored()?.messages,
        people: answers.people(&everybody)?.total,
        fading: count(answers.count_fading()?),
        accounts: count(answers.accounts()?.len()),
        harvester: Default::default(),
        running: Vec::new(),
        up_to_date: Vec::new(),
        theme: answers.theme()?,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        said: StatusSaid::default(),
    })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
