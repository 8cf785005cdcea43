//! What can go wrong in a use case, and how it is said to the user.

use crate::account::oauth::OAuthError;
use crate::harvest::HarvestError;
use crate::import::mbox::MboxError;
use crate::model::{DecisionId, ErrorCode, UiError, variant_name};
use crate::net::NetError;
use crate::report::ReportError;
use crate::store::StoreError;
use crate::text::visible::{lines, visible};

/// What can go wrong in a use case.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No person, address or id fits.
    #[error("Nobody is known as '{who}'")]
    UnknownPerson {
        /// What was asked for.
        who: String,
    },
    /// Nobody fits, but others of the same company were seen.
    #[error("{who} has not been seen in your mail; {people} of {company} {}", if *people == 1 { "has" } else { "have" })]
    UnknownColleague {
        /// The address asked for.
        who: String,
        /// The company's domain.
        company: String,
        /// People seen there.
        people: u32,
    },
    /// Several people fit.
    #[error("'{who}' could be any of {}", matches.len())]
    SeveralPeople {
        /// What was asked for.
        who: String,
        /// Who fits: id, name, an address.
        matches: Vec<(i64, String, String)>,
    },
    /// Nobody of that company was seen.
    #[error("Nobody at '{0}' has been seen in your mail")]
    UnknownCompany(String),
    /// Several companies fit.
    #[error("'{company}' could be any of {} companies", domains.len())]
    SeveralCompanies {
        /// What was asked for.
        company: String,
        /// Which fit.
        domains: Vec<String>,
    },
    /// No way to somebody is seen, or none by way of the one asked for.
    #[error("No introduction to {0} is seen that could be asked for")]
    NoIntroduction(String),
    /// What is the user's own cannot be decided about.
    #[error("{0} is yours")]
    Yours(String),
    /// Two that are to become one person are one.
    #[error("{0} is one person already")]
    OnePersonAlready(String),
    /// An address that is to be told apart is all that somebody has.
    #[error("{address} is the only address of {name}")]
    OnlyAddress {
        /// The address.
        address: String,
        /// Whose it is.
        name: String,
    },
    /// Nothing was decided by hand.
    #[error("There is nothing to undo")]
    NothingToUndo,
    /// Nothing was decided under that id, or it was undone.
    #[error("There is no decision {0}")]
    UnknownDecision(DecisionId),
    /// What should be an address is none.
    #[error("'{0}' is not a mail address")]
    NotAnAddress(String),
    /// What was to be taken off the user's addresses is not among them.
    #[error("{0} is not among your addresses")]
    NotMine(String),
    /// A file cannot be imported.
    #[error(transparent)]
    Mbox(#[from] MboxError),
    /// The network or the mail server.
    #[error(transparent)]
    Harvest(HarvestError),
    /// The report.
    #[error("The report could not be written")]
    Report(#[from] ReportError),
    /// Signing in with the browser.
    #[error(transparent)]
    OAuth(#[from] OAuthError),
    /// The user stopped it.
    #[error("Stopped")]
    Stopped,
    /// Nothing says who the user is.
    #[error("Closeknit does not know which addresses are yours")]
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

impl AppError {
    /// Returns which kind of error it is.
    fn code(&self) -> ErrorCode {
        match self {
            Self::Store(error) => match error {
                StoreError::Locked { .. } => ErrorCode::Busy,
                StoreError::Folder { .. } => ErrorCode::File,
                StoreError::Full => ErrorCode::DiskFull,
                StoreError::AccountExists(_) => ErrorCode::Invalid,
                StoreError::NoAccount(_) => ErrorCode::NotFound,
                StoreError::Newer { .. }
                | StoreError::Older { .. }
                | StoreError::Damaged(_)
                | StoreError::Sql(_) => ErrorCode::Store,
            },
            Self::UnknownPerson { .. }
            | Self::UnknownColleague { .. }
            | Self::UnknownCompany(_)
            | Self::NoIntroduction(_)
            | Self::NothingToUndo
            | Self::UnknownDecision(_)
            | Self::NotMine(_) => ErrorCode::NotFound,
            Self::SeveralPeople { .. }
            | Self::SeveralCompanies { .. }
            | Self::NotAnAddress(_)
            | Self::NobodyIsMe
            | Self::OnePersonAlready(_)
            | Self::OnlyAddress { .. }
            | Self::Yours(_) => ErrorCode::Invalid,
            Self::Mbox(MboxError::Read { .. }) => ErrorCode::File,
            Self::Mbox(_) => ErrorCode::NotMbox,
            Self::Harvest(error) => harvest_code(error),
            Self::Report(_) => ErrorCode::Other,
            Self::OAuth(error) => oauth_code(error),
            Self::Stopped => ErrorCode::Cancelled,
        }
    }

    /// Returns what the user can do about it.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Store(error) => error.hint(),
            Self::UnknownPerson { .. } => Some(
                "Try part of the name or the address; 'closeknit people QUERY' searches."
                    .to_owned(),
            ),
            Self::UnknownColleague { company, .. } => Some(format!(
                "'closeknit introduce --company {}' finds who could introduce you there.",
                visible(company)
            )),
            Self::SeveralPeople { matches, .. } => {
                let lines = matches
                    .iter()
                    .map(|(id, name, address)| {
                        let (name, address) = (visible(name), visible(address));
                        format!("  {id:>6}  {name}  <{address}>")
                    });
                Some(format!(
                    "Say which one, by id or address:\n{}",
                    lines.collect::<Vec<_>>().join("\n")
                ))
            }
            Self::SeveralCompanies { domains, .. } => {
                let lines = domains.iter().take(20).map(|domain| format!("\n  {}", visible(domain)));
                Some(format!(
                    "Say which one, by its domain:{}",
                    lines.collect::<String>()
                ))
            }
            Self::UnknownCompany(_) => {
                Some("Give its mail domain, as in 'closeknit companies'.".to_owned())
            }
            Self::NoIntroduction(_) => Some(
                "See who could be asked: closeknit introduce WHO --limit 0. There may be a way all the same; reading \
                 more folders or accounts would show more."
                    .to_owned(),
            ),
            Self::Yours(_) => Some("See 'closeknit me list' for your own addresses.".to_owned()),
            Self::OnePersonAlready(_) => Some("Name two that are shown apart.".to_owned()),
            Self::OnlyAddress { .. } => {
                Some("There is nobody to be told apart from.".to_owned())
            }
            Self::NothingToUndo => Some(
                "What you decide about people and about your own addresses can be undone."
                    .to_owned(),
            ),
            Self::UnknownDecision(_) => Some(
                "It may have been undone already. 'closeknit decisions' lists those that can be \
                 undone."
                    .to_owned(),
            ),
            Self::NotAnAddress(_) => Some("It should look like ann@example.org.".to_owned()),
            Self::NotMine(_) => Some("See 'closeknit me list'.".to_owned()),
            Self::Mbox(error) => Some(error.hint().to_owned()),
            Self::Harvest(error) => Some(error.hint()),
            Self::Report(_) => None,
            Self::OAuth(error) => Some(error.hint()),
            Self::Stopped => {
                Some("What was read so far is kept; run it again to go on.".to_owned())
            }
            Self::NobodyIsMe => Some("Add them: closeknit me add ADDRESS".to_owned()),
        }
    }

    /// Returns why it happened, where that is known.
    fn reason(&self) -> Option<String> {
        match self {
            Self::Harvest(error) => return Some(error.reason()),
            Self::OAuth(error) => return Some(error.reason()),
            _ => {}
        }
        let mut reasons = Vec::new();
        let mut source = std::error::Error::source(self);
        while let Some(error) = source {
            reasons.push(error.to_string());
            source = error.source();
        }
        (!reasons.is_empty()).then(|| reasons.join(": "))
    }

    /// Returns it ready to be shown: nothing in it is hidden, and what it names stays on its line.
    pub fn to_ui(&self) -> UiError {
        tracing::warn!(code = ?self.code(), error = variant_name(self), "error");
        UiError {
            code: self.code(),
            message: visible(&self.to_string()),
            reason: self.reason().map(|reason| visible(&reason)),
            hint: self.hint().map(|hint| lines(&hint).into_owned()),
        }
    }
}

impl From<AppError> for UiError {
    fn from(error: AppError) -> Self {
        error.to_ui()
    }
}

fn harvest_code(error: &HarvestError) -> ErrorCode {
    match error {
        HarvestError::SignInRejected { .. }
        | HarvestError::PasswordsNotTaken { .. }
        | HarvestError::TokensNotTaken { .. }
        | HarvestError::NoCredential(_) => ErrorCode::SignInRejected,
        HarvestError::TokenRefused { .. } => ErrorCode::BrowserNeeded,
        HarvestError::BeyondAscii { .. } | HarvestError::Unsendable => ErrorCode::Invalid,
        HarvestError::Stopped => ErrorCode::Cancelled,
        HarvestError::Lost { .. } => ErrorCode::Unreachable,
        HarvestError::Net(error) => net_code(error),
        _ => ErrorCode::Server,
    }
}

fn oauth_code(error: &OAuthError) -> ErrorCode {
    match error {
        OAuthError::Net(error) => net_code(error),
        OAuthError::Withdrawn { .. } | OAuthError::NotKept { .. } => ErrorCode::BrowserNeeded,
        OAuthError::Unavailable { .. } | OAuthError::Strange { .. } => ErrorCode::Server,
        OAuthError::NotOffered { .. }
        | OAuthError::NoClient { .. }
        | OAuthError::NoPassword { .. } => ErrorCode::Invalid,
        OAuthError::Denied { .. }
        | OAuthError::TooLittle { .. }
        | OAuthError::WrongClient { .. }
        | OAuthError::CodeRefused { .. }
        | OAuthError::Refused { .. } => ErrorCode::SignInRejected,
        OAuthError::NotBack { .. }
        | OAuthError::NotKeepable(_)
        | OAuthError::Unreadable { .. }
        | OAuthError::NoRandom { .. } => ErrorCode::Other,
    }
}

fn net_code(error: &NetError) -> ErrorCode {
    match error {
        NetError::UnknownHost { .. } => ErrorCode::UnknownHost,
        NetError::CertificateExpired { .. }
        | NetError::CertificateForAnother { .. }
        | NetError::CertificateUntrusted { .. }
        | NetError::PinChanged { .. }
        | NetError::BadCertificate { .. } => ErrorCode::Certificate,
        NetError::NotAllowed { .. }
        | NetError::NoAgreement { .. }
        | NetError::NoStartTls { .. }
        | NetError::Tampered { .. }
        | NetError::PlainElsewhere { .. } => ErrorCode::NotProtected,
        NetError::NotImap { .. } | NetError::NotHttp { .. } => ErrorCode::Server,
        NetError::CannotListen { .. } => ErrorCode::Other,
        NetError::Stopped => ErrorCode::Cancelled,
        NetError::Refused { .. }
        | NetError::Silent { .. }
        | NetError::Cut { .. }
        | NetError::NoResolver { .. }
        | NetError::NotDns { .. } => ErrorCode::Unreachable,
    }
}
