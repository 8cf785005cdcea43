//! What the window and its harvester say to each other: one JSON document a line.
//!
//! A request is `{"id": 1, "ask": {"verb": "add_me", "address": "ann@ex.org"}}`; its reply carries the same id and
//! either `ok` or `error`. Between replies come events: `{"event": "progress", "progress": {...}}`.

use closeknit_core::model::{
    Credential, Decision, DecisionId, Endpoint, Pin, Progress, Theme, UiError,
};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;
use std::path::PathBuf;

/// A line to the harvester; the window writes them.
#[cfg(feature = "window")]
#[derive(Debug, Serialize)]
pub(crate) struct Request<'a> {
    /// Comes back with the reply.
    pub(crate) id: u64,
    /// What is wanted.
    pub(crate) ask: &'a Ask,
}

/// What the harvester can be asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "verb", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Ask {
    /// Takes the right to write and makes the store where there is none, as every other verb does too; and begins to
    /// watch the accounts that were harvested before.
    Open {},
    /// Signs in and out again; saves nothing. Replies with a `CheckAnswer`.
    CheckAccount(Account),
    /// Has the user sign in with the browser, then signs in and out again; saves nothing, but holds what signs in for
    /// `add_account`. Replies with a `CheckAnswer`.
    SignIn {
        /// The account; it has no password.
        account: Account,
        /// What the permission is given to.
        client: Client,
    },
    /// Has the user sign in with the browser anew to an account that is there.
    SignInAgain {
        /// The account's address.
        email: String,
        /// What the permission is given to; the same as before where it is left out.
        #[serde(default)]
        client: Option<Client>,
    },
    /// Signs in, then saves the account, its password in the keyring. Replies with an `AddedAnswer`.
    AddAccount(Account),
    /// Looks for the server of an address, once the user has agreed. Replies with a `DiscoveryAnswer`.
    Discover {
        /// The address.
        email: String,
    },
    /// Looks at the certificate that a server shows; says nothing to it. Replies with a `CertificateAnswer`.
    LookAtCertificate {
        /// The server.
        endpoint: Endpoint,
    },
    /// Takes exactly this certificate from the server of an account from now on, or again those that the system trusts.
    SetPin {
        /// The account's address.
        email: String,
        /// The certificate.
        pin: Option<Pin>,
    },
    /// Forgets an account and its password.
    RemoveAccount {
        /// The account's address.
        email: String,
    },
    /// Harvests an account, then scores, and watches it from then on.
    Harvest {
        /// The account's address.
        email: String,
        /// The password, where the keyring keeps none.
        #[serde(default, serialize_with = "reveal")]
        password: Option<Credential>,
    },
    /// Stops a request; answered at once. What was read by then is kept.
    Stop {
        /// The request's id.
        request: u64,
    },
    /// Imports mbox files, then scores.
    ImportMbox {
        /// The files.
        paths: Vec<PathBuf>,
        /// The user's own addresses in them.
        me: Vec<String>,
    },
    /// Fills an empty store with the made-up mailbox.
    FillDemo {},
    /// Takes an address as the user's own. Replies with the decision's id; `null` if it was theirs already.
    AddMe {
        /// The address.
        address: String,
    },
    /// Takes an address as not the user's own any more. Replies in the same way.
    RemoveMe {
        /// The address.
        address: String,
    },
    /// Notes what the user decided by hand; scores where that changes who is who. Replies with the decision's id.
    Decide {
        /// The decision.
        decision: Decision,
    },
    /// Takes a decision back, in the same way, whatever was decided since.
    Undo {
        /// The decision.
        decision: DecisionId,
    },
    /// Keeps what the user chose.
    SetTheme {
        /// Light or dark.
        theme: Theme,
    },
    /// Has the user's mail program open a draft, from here since whatever the window starts stays behind its closed door.
    OpenMail {
        /// The draft, as a `mailto:` link.
        link: String,
    },
    /// Resolves and scores.
    Score {},
}

impl Ask {
    /// Returns where it waits for its turn.
    pub(crate) fn lane(&self) -> Lane {
        match self {
            Self::Harvest { .. } | Self::ImportMbox { .. } | Self::FillDemo {} | Self::Score {} => {
                Lane::Long
            }
            Self::SignIn { .. } | Self::SignInAgain { .. } => Lane::Browser,
            Self::Open {}
            | Self::CheckAccount(_)
            | Self::AddAccount(_)
            | Self::Discover { .. }
            | Self::LookAtCertificate { .. }
            | Self::SetPin { .. }
            | Self::RemoveAccount { .. }
            | Self::Stop { .. }
            | Self::AddMe { .. }
            | Self::RemoveMe { .. }
            | Self::Decide { .. }
            | Self::Undo { .. }
            | Self::SetTheme { .. }
            | Self::OpenMail { .. } => Lane::Short,
        }
    }
}

/// Where requests wait for each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lane {
    /// What is done in moments.
    Short,
    /// What may take minutes, so that others should not wait for it.
    Long,
    /// What waits for the user's browser, so that nothing else should.
    Browser,
}

/// An account as the user fills it in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Account {
    /// The user's address there.
    pub(crate) email: String,
    /// Its server.
    pub(crate) endpoint: Endpoint,
    /// The password; without it, the user signed in with the browser just before.
    #[serde(default, serialize_with = "reveal")]
    pub(crate) password: Option<Credential>,
    /// Other addresses of the user's.
    #[serde(default)]
    pub(crate) me: Vec<String>,
}

/// The user's own registration at Google or Microsoft, which the permission to read mail is given to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Client {
    /// Its client id.
    pub(crate) client_id: String,
    /// Its client secret, where it has one.
    #[serde(default, serialize_with = "reveal")]
    pub(crate) client_secret: Option<Credential>,
}

/// A line from the harvester.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Line {
    /// Something happened.
    Event(Event),
    /// An answer to a request.
    Reply(Reply),
}

/// An answer to a request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Reply {
    /// The request's id; `None` where the line had none that could be read.
    pub(crate) id: Option<u64>,
    /// How it went.
    #[serde(flatten)]
    pub(crate) outcome: Outcome,
}

/// How a request went.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Outcome {
    /// Done; the value depends on what was asked.
    Ok(Value),
    /// Not done.
    Error(UiError),
}

/// What the harvester says unasked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub(crate) enum Event {
    /// A request that may take long has what it needs and is under way.
    Began {
        /// The request's id.
        request: u64,
    },
    /// How far a request has come.
    Progress {
        /// The request's id.
        request: u64,
        /// How far.
        progress: Progress,
    },
    /// Something was committed: answers may differ now.
    StoreChanged,
    /// Whether an account that is watched has been read to its last message.
    Watched {
        /// The account's address.
        account: String,
        /// Whether it has.
        up_to_date: bool,
    },
    /// An account is not watched any more, though nobody asked for that.
    Lapsed {
        /// The account's address.
        account: String,
        /// Why.
        problem: UiError,
    },
    /// How the harvester is.
    State {
        /// How it is.
        state: State,
        /// Why, where something is wrong.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        problem: Option<UiError>,
    },
}

/// How the harvester is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum State {
    /// It hears requests.
    Ready,
    /// It ended unexpectedly and is started again; requests under way are lost.
    Restarted,
    /// It ended and is not started again.
    Stopped,
}

/// The one place where a secret is written down: onto the pipe to the harvester.
fn reveal<S: Serializer>(password: &Option<Credential>, serializer: S) -> Result<S::Ok, S::Error> {
    match password {
        Some(password) => serializer.serialize_some(password.reveal()),
        None => serializer.serialize_none(),
    }
}
