//! What answers say in words, beside their numbers: in the user's language and time zone, as `text` makes them.

use super::{PersonId, Sentence};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A page of people, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PeopleSaid {
    /// How many there are on all pages.
    pub total: Sentence,
    /// The people of the page, in their order; none where more were asked for than a page has.
    pub rows: Vec<RowSaid>,
}

/// Somebody in a list, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RowSaid {
    /// How long ago the last contact was.
    pub last: String,
    /// Its date.
    pub date: String,
    /// How much contact there was lately.
    pub activity: Sentence,
}

/// A person and the tie to them, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonSaid {
    /// When the last contact was, as a phrase.
    pub last: Sentence,
    /// How many messages the user sent them.
    pub sent: Sentence,
    /// How many they sent.
    pub received: Sentence,
    /// From when to when.
    pub period: Sentence,
    /// How often there usually is contact, as a phrase; `None` where there was too little to say.
    pub rhythm: Option<String>,
    /// For how long there was none, as a phrase.
    pub silent: String,
    /// The usual gap as a duration; `None` where there was too little contact to say.
    pub usual_gap: Option<String>,
    /// The present silence as a duration.
    pub silence: String,
    /// The chance of a message either way within 90 days.
    pub any_message: String,
    /// The chance that the user writes to them within 90 days.
    pub from_you: String,
    /// How fast the user usually replies.
    pub my_replies: RepliesSaid,
    /// How fast they usually reply.
    pub their_replies: RepliesSaid,
    /// How strong the tie was at its strongest, where it was stronger.
    pub peak: Option<Sentence>,
}

/// How fast one side replies to the other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RepliesSaid {
    /// In a sentence.
    pub usually: Sentence,
    /// How many replies there were; `None` where there was none.
    pub count: Option<Sentence>,
}

/// Somebody the user is losing touch with, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FadingSaid {
    /// How often there usually was contact, and for how long there was none, as a phrase.
    pub why: Sentence,
    /// When the last message was.
    pub last: Sentence,
    /// The chance of a message either way within 90 days.
    pub contact: String,
}

/// A dormant tie, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RevivingSaid {
    /// How many messages there were.
    pub messages: Sentence,
    /// From which year to which.
    pub years: Sentence,
    /// For how long there was none.
    pub silent: String,
    /// When the last message was.
    pub last: Sentence,
    /// How many people they know who are new to the user.
    pub leads_to: Sentence,
}

/// The week in words: the same parts, the same sentences, wherever it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Week {
    /// The week's first and last day.
    pub range: Sentence,
    /// How much was written.
    pub volume: Sentence,
    /// What a week usually holds, where there are enough weeks to say.
    pub typical: Option<Sentence>,
    /// Its parts, those that hold nothing too.
    pub parts: Vec<WeekPart>,
}

/// What a part of the week is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WeekTopic {
    /// With whom most passed.
    Contacts,
    /// Whose first message was in it.
    NewPeople,
    /// Whose tie grew.
    Risen,
    /// Who waits for the user's reply.
    Waiting,
    /// With whom the user began to lose touch.
    NewlyFading,
    /// To whom to write.
    Suggestions,
}

/// A part of the week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeekPart {
    /// What it is about.
    pub topic: WeekTopic,
    /// Its heading.
    pub title: String,
    /// Who, and why.
    pub lines: Vec<WeekLine>,
    /// What stands there where it has no lines.
    pub none: String,
}

/// Somebody in a part of the week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeekLine {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Why they stand here, as a phrase.
    pub why: Sentence,
}

/// The user's mail in numbers, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatsSaid {
    /// How much mail there is, from when to when, with whom; `None` in an empty store.
    pub summary: Option<Sentence>,
    /// How the messages on the servers come to those counted.
    pub set_aside: Sentence,
    /// Each month's volume, in their order.
    pub months: Vec<String>,
    /// How fast the user replies.
    pub my_replies: ReplyTimesSaid,
    /// How fast the others reply.
    pub their_replies: ReplyTimesSaid,
}

/// Reply times of one side, as durations and shares; a dash where there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReplyTimesSaid {
    /// A quarter is faster than this.
    pub quarter: String,
    /// Half is faster than this.
    pub median: String,
    /// Three quarters are faster than this.
    pub three_quarters: String,
    /// The share within an hour.
    pub hour: String,
    /// The share within a day.
    pub day: String,
}

/// One of the messages behind a number, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TracedSaid {
    /// When it was written.
    pub at: String,
    /// To how many people.
    pub people: Sentence,
    /// How long after the message that it replies to; `None` where it is no reply.
    pub reply: Option<String>,
}

/// One message that speaks for a tie between two others, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LinkSaid {
    /// When it was written.
    pub at: String,
    /// What it shows.
    pub shows: Sentence,
}

/// Two who are likely one person, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SuggestionSaid {
    /// What the mail holds of the one.
    pub one: Sentence,
    /// What it holds of the other.
    pub other: Sentence,
    /// How likely they are one person.
    pub likelihood: Sentence,
}

/// An account, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AccountSaid {
    /// How many messages were read.
    pub messages: Sentence,
    /// How many were set aside, where some were.
    pub set_aside: Option<Sentence>,
    /// When it was last read; `None` where it was not.
    pub last_read: Option<Sentence>,
}

/// The wire receipt, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReceiptSaid {
    /// How much went to whom.
    pub sum: Sentence,
    /// The lines, in their order; none where all were asked for.
    pub lines: Vec<WireSaid>,
}

/// A line of the wire receipt, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WireSaid {
    /// When.
    pub at: String,
    /// Bytes sent.
    pub bytes_out: String,
    /// Bytes received.
    pub bytes_in: String,
}

/// What is kept on this machine, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StoredSaid {
    /// How large it is.
    pub size: String,
    /// How large for each message; `None` where there is none.
    pub per_message: Option<String>,
}

/// Chances against what came, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReliabilitySaid {
    /// Over all of them.
    pub whole: Sentence,
    /// Each tenth, in their order.
    pub bins: Vec<Sentence>,
}

/// A replay of past dates, in words, beside its sentences.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProofSaid {
    /// The chances that the user writes.
    pub contact: Option<ReliabilitySaid>,
    /// The chances of silence.
    pub silence: Option<ReliabilitySaid>,
    /// The dates, in their order.
    pub dates: Vec<String>,
}

/// How things stand, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatusSaid {
    /// That the answers are as of another moment; `None` where they are as of now.
    pub as_of: Option<Sentence>,
    /// That accounts are watched and have no new mail; `None` where none is.
    pub up_to_date: Option<Sentence>,
}

/// How far a long piece of work has come, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgressSaid {
    /// How many messages of how many.
    pub count: Option<Sentence>,
    /// How many messages there were.
    pub done: Sentence,
    /// The share that is done.
    pub share: Option<String>,
    /// How many in a second.
    pub rate: Option<Sentence>,
    /// How long it still takes.
    pub left: Option<String>,
}
