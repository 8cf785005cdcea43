//! The mails of an introduction, to be sent by the user.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Somebody that a mail is from or to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Correspondent {
    /// Their name; empty where only the address is known.
    pub name: String,
    /// Their address.
    pub address: String,
}

/// The user's own words for an introduction; what is empty is left to be filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftWords {
    /// What the user wants of the target, as a sentence: "I would like to ask how you test floats".
    pub ask: String,
    /// Who the user is, as a sentence: "I make soil sensors for small farms".
    pub about: String,
}

/// Who is who in an introduction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftPeople {
    /// The user.
    pub me: Correspondent,
    /// Whom the user asks.
    pub introducer: Correspondent,
    /// Who stands between the introducer and the target, where somebody does.
    pub between: Option<Correspondent>,
    /// Whom the user wants to meet.
    pub target: Correspondent,
}

/// A mail ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftMail {
    /// To whom.
    pub to: Correspondent,
    /// Who gets a copy that nobody sees.
    pub bcc: Option<Correspondent>,
    /// The subject, one line.
    pub subject: String,
    /// The text, lines ending with a line feed.
    pub body: String,
    /// The same as a link that opens it in the user's mail program (RFC 6068).
    pub mailto: String,
    /// The same as a file that most mail programs open as a draft (RFC 5322).
    pub eml: String,
}

/// One of the two mails of an introduction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DraftPart {
    /// What the introducer is asked.
    Ask,
    /// What the user answers once introduced.
    FollowUp,
}

/// The mails of an introduction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftAnswer {
    /// What the introducer is asked; it ends with what they can forward.
    pub ask: DraftMail,
    /// The paragraph to be forwarded: it stands alone.
    pub forwardable: String,
    /// What the user answers once introduced: it thanks, moves the introducer to Bcc, and makes one clear ask.
    pub follow_up: DraftMail,
}

impl DraftAnswer {
    /// Returns one of the two mails.
    pub fn mail(&self, part: DraftPart) -> &DraftMail {
        match part {
            DraftPart::Ask => &self.ask,
            DraftPart::FollowUp => &self.follow_up,
        }
    }
}
