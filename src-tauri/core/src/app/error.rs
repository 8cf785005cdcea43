//! What can go wrong in a use case, and how it is said to the user.

use crate::account::oauth::OAuthError;
use crate::harvest::HarvestError;
use crate::import::mbox::MboxError;
use crate::model::{ErrorCode, Part, PersonId, Sentence};
use crate::net::NetError;
use crate::report::ReportError;
use crate::store::StoreError;
use crate::text::{Problem, Wording, lines_below};

/// What can go wrong in a use case.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No person, address or id fits.
    #[error("nobody fits")]
    UnknownPerson {
        /// What was asked for.
        who: String,
    },
    /// Nobody fits, but others of the same company were seen.
    #[error("nobody fits, but others of the company were seen")]
    UnknownColleague {
        /// The address asked for.
        who: String,
        /// The company's domain.
        company: String,
        /// People seen there.
        people: u32,
    },
    /// Several people fit.
    #[error("{} people fit", matches.len())]
    SeveralPeople {
        /// What was asked for.
        who: String,
        /// Who fits: id, name, an address.
        matches: Vec<(i64, String, String)>,
    },
    /// Nobody of that company was seen.
    #[error("no company fits")]
    UnknownCompany(String),
    /// Several companies fit.
    #[error("{} companies fit", domains.len())]
    SeveralCompanies {
        /// What was asked for.
        company: String,
        /// Which fit.
        domains: Vec<String>,
    },
    /// No way to somebody is seen, or none by way of the one asked for.
    #[error("no introduction")]
    NoIntroduction(String),
    /// What is the user's own cannot be decided about.
    #[error("an address of the user's own")]
    Yours(String),
    /// Two that are to become one person are one.
    #[error("one person already")]
    OnePersonAlready(String),
    /// An address that is to be told apart is all that somebody has.
    #[error("the only address")]
    OnlyAddress {
        /// The address.
        address: String,
        /// Whose it is.
        name: String,
    },
    /// Nothing was decided by hand.
    #[error("nothing to undo")]
    NothingToUndo,
    /// What should be an address is none.
    #[error("not a mail address")]
    NotAnAddress(String),
    /// What was to be taken off the user's addresses is not among them.
    #[error("not an address of the user's")]
    NotMine(String),
    /// A file cannot be imported.
    #[error(transparent)]
    Mbox(#[from] MboxError),
    /// The network or the mail server.
    #[error(transparent)]
    Harvest(HarvestError),
    /// The report.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// Signing in with the browser.
    #[error(transparent)]
    OAuth(#[from] OAuthError),
    /// The user stopped it.
    #[error("stopped")]
    Stopped,
    /// Nothing says who the user is.
    #[error("no address of the user's is known")]
    NobodyIsMe,
}

impl From<HarvestError> for AppError {
    /// What a harvest hands on of a sign-in with the browser is told as such.
    fn from(error: HarvestError) -> Self {
        match error {
            HarvestError::NoCredential(source) => match source.downcast() {
                Ok(error) => Self::OAuth(*error),
                Err(source) => Self::Harvest(HarvestError::NoCredential(source)),
            },
            HarvestError::Stopped | HarvestError::Net(NetError::Stopped) => Self::Stopped,
            other => Self::Harvest(other),
        }
    }
}

impl Problem for AppError {
    fn code(&self) -> ErrorCode {
        match self {
            Self::Store(error) => error.code(),
            Self::Mbox(error) => error.code(),
            Self::Harvest(error) => error.code(),
            Self::Report(error) => error.code(),
            Self::OAuth(error) => error.code(),
            Self::UnknownPerson { .. }
            | Self::UnknownColleague { .. }
            | Self::UnknownCompany(_)
            | Self::NoIntroduction(_)
            | Self::NothingToUndo
            | Self::NotMine(_) => ErrorCode::NotFound,
            Self::SeveralPeople { .. }
            | Self::SeveralCompanies { .. }
            | Self::NotAnAddress(_)
            | Self::NobodyIsMe
            | Self::OnePersonAlready(_)
            | Self::OnlyAddress { .. }
            | Self::Yours(_) => ErrorCode::Invalid,
            Self::Stopped => ErrorCode::Cancelled,
        }
    }

    fn message(&self, wording: &Wording) -> Sentence {
        match self.cause() {
            Some(cause) => cause.message(wording),
            None => self.own_message(wording),
        }
    }

    fn reason(&self, wording: &Wording) -> Option<Sentence> {
        self.cause()?.reason(wording)
    }

    fn hint(&self, wording: &Wording) -> Option<Sentence> {
        match self.cause() {
            Some(cause) => cause.hint(wording),
            None => Some(self.own_hint(wording)),
        }
    }
}

impl AppError {
    /// Returns what lies below, where that speaks for itself.
    fn cause(&self) -> Option<&dyn Problem> {
        match self {
            Self::Store(error) => Some(error),
            Self::Mbox(error) => Some(error),
            Self::Harvest(error) => Some(error),
            Self::Report(error) => Some(error),
            Self::OAuth(error) => Some(error),
            _ => None,
        }
    }

    fn own_message(&self, wording: &Wording) -> Sentence {
        wording.say(|c, s| match self {
            Self::UnknownPerson { who } => c.app_unknown_person(s.quote(who)),
            Self::UnknownColleague {
                who,
                company,
                people,
            } => c.app_unknown_colleague(
                s.quote(who),
                *people,
                s.number(wording.number((*people).into())),
                s.quote(company),
            ),
            Self::SeveralPeople { who, matches } => {
                let count = wording.number(matches.len() as u64);
                c.app_several_people(s.quote(who), s.number(count))
            }
            Self::UnknownCompany(company) => c.app_unknown_company(s.quote(company)),
            Self::SeveralCompanies { company, domains } => {
                let count = wording.number(domains.len() as u64);
                c.app_several_companies(s.quote(company), s.number(count))
            }
            Self::NoIntroduction(name) => c.app_no_introduction(s.person(None, name)),
            Self::Yours(address) => c.app_yours(s.quote(address)),
            Self::OnePersonAlready(name) => c.app_one_person_already(s.person(None, name)),
            Self::OnlyAddress { address, name } => {
                c.app_only_address(s.quote(address), s.person(None, name))
            }
            Self::NothingToUndo => c.app_nothing_to_undo(),
            Self::NotAnAddress(text) => c.app_not_an_address(s.quote(text)),
            Self::NotMine(address) => c.app_not_mine(s.quote(address)),
            Self::NobodyIsMe => c.app_nobody_is_me(),
            _ => c.problem_stopped(),
        })
    }

    fn own_hint(&self, wording: &Wording) -> Sentence {
        wording.say(|c, s| match self {
            Self::UnknownPerson { .. } => c.app_unknown_person_hint(),
            Self::UnknownColleague { company, .. } => {
                c.app_unknown_colleague_hint(s.quote(company))
            }
            Self::SeveralPeople { matches, .. } => {
                c.app_several_people_hint(s.phrase(lines_below(matches.iter().map(line))))
            }
            Self::SeveralCompanies { domains, .. } => {
                let domains = domains.iter().take(MOST_DOMAINS).cloned();
                let lines = domains.map(|text| vec![Part::Quote { text }]);
                c.app_several_companies_hint(s.phrase(lines_below(lines)))
            }
            Self::UnknownCompany(_) => c.app_unknown_company_hint(),
            Self::NoIntroduction(_) => c.app_no_introduction_hint(),
            Self::Yours(_) | Self::NotMine(_) => c.app_yours_hint(),
            Self::OnePersonAlready(_) => c.app_one_person_already_hint(),
            Self::OnlyAddress { .. } => c.app_only_address_hint(),
            Self::NothingToUndo => c.app_nothing_to_undo_hint(),
            Self::NotAnAddress(_) => c.app_not_an_address_hint(),
            Self::NobodyIsMe => c.app_nobody_is_me_hint(),
            _ => c.app_stopped_hint(),
        })
    }
}

/// Companies that are listed where several fit, at most.
const MOST_DOMAINS: usize = 20;

/// Returns a line for one of several people who fit: id, name and an address.
fn line((id, name, address): &(i64, String, String)) -> Vec<Part> {
    let text = |text: String| Part::Text { text };
    vec![
        text(format!("{id:>6}  ")),
        Part::Person {
            id: Some(PersonId(*id)),
            text: name.clone(),
        },
        text("  <".to_owned()),
        Part::Quote {
            text: address.clone(),
        },
        text(">".to_owned()),
    ]
}
