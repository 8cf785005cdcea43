//! What only the window asks and is told: pages of people, what a search finds, settings for an address, how things
//! stand, and errors in words.

use super::{
    AccountId, Authority, CompanyAnswer, Endpoint, Kind, Label, PeopleSaid, PersonAnswer, PersonId,
    Progress, Sentence, StatusSaid, Strength, Timestamp,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// In which order people are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PeopleSort {
    /// Strongest first.
    #[default]
    Strength,
    /// Last contact first.
    Recent,
    /// By name.
    Name,
    /// Most messages first.
    Volume,
}

/// Which people are wanted, and which page of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PeopleQuery {
    /// Text to look for in names, addresses and organisations; empty for everybody.
    pub text: String,
    /// The order.
    pub sort: PeopleSort,
    /// One kind only; `None` for whom `closeknit people` lists without `--kind`.
    pub kind: Option<Kind>,
    /// One strength only.
    pub label: Option<Label>,
    /// Only those the user is losing touch with.
    pub fading: bool,
    /// How many to pass over.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
}

/// A page of people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PeopleAnswer {
    /// How many there are on all pages.
    pub total: u32,
    /// Those of this page.
    pub people: Vec<PersonAnswer>,
    /// In words.
    pub said: PeopleSaid,
}

/// Somebody whom a search found, known to the user or only seen on their mail.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FoundPerson {
    /// Id.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Every spelling of their addresses, the most recent first.
    pub addresses: Vec<String>,
    /// Where they work.
    pub organisation: Option<String>,
    /// Person, list, robot or role account.
    pub kind: Kind,
    /// The user's strength with them; `None` where there was no message either way.
    pub strength: Option<Strength>,
}

/// What a search found, best first; at most some twenty of each.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct FindAnswer {
    /// People.
    pub people: Vec<FoundPerson>,
    /// Companies.
    pub companies: Vec<CompanyAnswer>,
    /// How many people were seen at each company.
    pub companies_said: Vec<Sentence>,
}

/// How to reach the server of an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProviderAnswer {
    /// The provider's name; the mail domain where the table does not know it.
    pub name: String,
    /// The settings to try.
    pub endpoint: Endpoint,
    /// Whether the settings come from the built-in table and not from a guess.
    pub known: bool,
    /// Whether the provider has IMAP at all.
    pub imap: bool,
    /// How to get the password that the server wants, step by step, in sentences.
    pub instructions: Vec<String>,
    /// Limits and exceptions to know, in sentences.
    pub notes: Vec<String>,
    /// What would be asked of whom to find the server, where the table does not know it.
    pub discovery: Vec<DiscoveryQuestion>,
}

/// Something that is asked only once the user has agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DiscoveryQuestion {
    /// Who is asked.
    pub whom: String,
    /// What for.
    pub what: String,
}

/// A server that a search found: to be confirmed by the user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundServer {
    /// The settings to try.
    pub endpoint: Endpoint,
    /// Who says so, as a clause.
    pub said_by: String,
    /// Whether it belongs to another domain than the address.
    pub elsewhere: bool,
    /// The provider's name, where the table knows it.
    pub provider: Option<String>,
    /// How to get the password that the server wants, step by step, in sentences.
    pub instructions: Vec<String>,
    /// Limits and exceptions to know, in sentences.
    pub notes: Vec<String>,
}

/// Something that was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DiscoveryStep {
    /// What was asked, of whom.
    pub asked: String,
    /// What came of it.
    pub said: String,
}

/// What a search for a server found, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DiscoveryAnswer {
    /// The server; `None` where nobody names one.
    pub found: Option<FoundServer>,
    /// What was asked, in that order.
    pub steps: Vec<DiscoveryStep>,
}

/// A page of instructions for a provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelpAnswer {
    /// The provider's name.
    pub title: String,
    /// What to do, step by step, in sentences.
    pub steps: Vec<String>,
    /// Limits and exceptions to know, in sentences.
    pub notes: Vec<String>,
}

/// How an account of some server can sign in with the browser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BrowserSignInAnswer {
    /// Who gives the permission.
    pub authority: Authority,
    /// Its name.
    pub name: String,
    /// Whether passwords are taken as well.
    pub takes_passwords: bool,
    /// Whether a registration there has a client secret.
    pub has_secret: bool,
    /// How the user comes by a registration of their own, step by step, in sentences.
    pub instructions: Vec<String>,
}

/// What a sign-in check found; nothing is saved by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckAnswer {
    /// Folders that would be read.
    pub folders: u32,
    /// Folders that would be skipped: Drafts, Junk, Trash.
    pub skipped: u32,
    /// Messages in the folders that would be read, where the server said so.
    #[ts(type = "number | null")]
    pub messages: Option<u64>,
}

/// An account just added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddedAnswer {
    /// Its id.
    pub id: AccountId,
    /// Whether the keyring keeps the password; if not, each harvest asks for it.
    pub password_kept: bool,
}

/// An account just removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RemovedAnswer {
    /// Whether a keyring was there to be told to forget its password.
    pub keyring_asked: bool,
}

/// What a harvest came to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct HarvestedAnswer {
    /// Mailboxes read or found unchanged.
    #[ts(type = "number")]
    pub mailboxes: u64,
    /// Mailboxes left out.
    #[ts(type = "number")]
    pub skipped: u64,
    /// New messages.
    #[ts(type = "number")]
    pub messages: u64,
    /// Messages that the server withheld.
    #[ts(type = "number")]
    pub withheld: u64,
    /// Bytes sent, on the wire.
    #[ts(type = "number")]
    pub bytes_out: u64,
    /// Bytes received, on the wire.
    #[ts(type = "number")]
    pub bytes_in: u64,
    /// How long it took, in seconds.
    pub seconds: f64,
}

/// What an import came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportedAnswer {
    /// Messages in the files.
    #[ts(type = "number")]
    pub messages: u64,
    /// Of them, those that the store did not hold.
    #[ts(type = "number")]
    pub new: u64,
}

/// Whether the harvester child is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum HarvesterState {
    /// It is starting.
    #[default]
    Starting,
    /// It answers.
    Ready,
    /// It ended; changes and harvests are not possible, answers are.
    Stopped,
}

/// The harvester child, and why it is in that state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HarvesterAnswer {
    /// Whether it is there.
    pub state: HarvesterState,
    /// A sentence for the user, where there is something to say.
    pub message: Option<String>,
}

/// A harvest or an import under way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RunningAnswer {
    /// The account; `None` for an import or while the made-up mailbox is made.
    pub id: Option<AccountId>,
    /// Whether the user paused it.
    pub paused: bool,
    /// How far it is.
    pub progress: Progress,
}

/// A harvest or an import that failed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FailedAnswer {
    /// The account; `None` for an import.
    pub id: Option<AccountId>,
    /// The account's address, or the file.
    pub account: String,
    /// What happened.
    pub error: UiError,
}

/// Light, dark, or as the system has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Returns the word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Returns the theme that a word stands for.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::System, Self::Light, Self::Dark]
            .into_iter()
            .find(|theme| theme.as_str() == word)
    }
}

/// How things stand when the window opens, and after each change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct StatusAnswer {
    /// The moment of all answers.
    pub as_of: Timestamp,
    /// Whether that moment was asked for with `--as-of` and is not now.
    pub as_of_fixed: bool,
    /// Whether this is the made-up mailbox.
    pub demo: bool,
    /// Messages stored, copies counted once.
    #[ts(type = "number")]
    pub messages: u64,
    /// Persons the user is or was in contact with.
    pub people: u32,
    /// How many of them the user is losing touch with.
    pub fading: u32,
    /// Accounts and sets of imported files.
    pub accounts: u32,
    /// The harvester child.
    pub harvester: HarvesterAnswer,
    /// Harvests and imports under way.
    pub running: Vec<RunningAnswer>,
    /// Addresses of the accounts that are watched and have no new mail.
    pub up_to_date: Vec<String>,
    /// Light, dark, or as the system has it.
    pub theme: Theme,
    /// Closeknit's version.
    pub version: String,
    /// In words.
    pub said: StatusSaid,
}

/// How a report is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ReportFormat {
    /// One page that stands alone.
    Html,
    /// A table.
    Csv,
    /// The answer as it is.
    Json,
    /// vCard 4.0 of everybody known, for an address book.
    Vcard,
    /// GraphML of the network, for programs that draw graphs.
    Graphml,
}

/// What kind of error it is, where the window acts on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// The server refused the name or the password.
    SignInRejected,
    /// No password is kept: ask for it and try again.
    PasswordNeeded,
    /// No permission is kept, or it has ended: sign in with the browser again.
    BrowserNeeded,
    /// The host name does not exist.
    UnknownHost,
    /// The host does not answer, or not in time.
    Unreachable,
    /// The certificate is not to be trusted.
    Certificate,
    /// The connection would not be protected.
    NotProtected,
    /// The server says what cannot be understood.
    Server,
    /// The file is no mbox, or cannot be read.
    NotMbox,
    /// A file cannot be read or written.
    File,
    /// The disk is full.
    DiskFull,
    /// The store is from a newer version, or is damaged.
    Store,
    /// Another process writes.
    Busy,
    /// There is nobody, or no account, of that id.
    NotFound,
    /// What was typed cannot be right.
    Invalid,
    /// The harvester child is not there.
    HarvesterGone,
    /// The user stopped it.
    Cancelled,
    /// Anything else.
    Other,
}

/// An error in words: what happened, why, and what to do next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UiError {
    /// Which kind.
    pub code: ErrorCode,
    /// What happened, in a sentence.
    pub message: String,
    /// Why, where it is known.
    pub reason: Option<String>,
    /// What to do next.
    pub hint: Option<String>,
}
