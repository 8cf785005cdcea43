//! The answers, as `--json` prints them, the window draws them and snapshots keep them: one contract.
//!
//! Times are RFC 3339 in UTC, durations whole seconds or days as the name says, probabilities and strengths 0..=1.

use super::{
    Evidence, Introduction, Kind, Label, PersonId, ProofAnswer, Reason, ReplySeconds, Sentence,
    SetAsideReason, Strength, Timestamp,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A person and the user's tie to them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PersonAnswer {
    /// Id.
    pub id: PersonId,
    /// Best name seen, else an address.
    pub name: String,
    /// Every spelling seen, lower-cased, as it stood in headers.
    pub addresses: Vec<String>,
    /// Where they work, by their mail domain.
    pub organisation: Option<String>,
    /// Person, list, robot or role account.
    pub kind: Kind,
    /// Strength now.
    pub strength: Strength,
    /// In a word.
    pub strength_label: Label,
    /// Why; points sum to 100 x `strength`.
    pub strength_reasons: Vec<Reason>,
    /// Messages the user sent them.
    pub sent: u32,
    /// Messages of theirs.
    pub received: u32,
    /// First message either way.
    pub first: Timestamp,
    /// Last message either way.
    pub last: Timestamp,
    /// Median reply times.
    pub median_reply_seconds: ReplySeconds,
    /// P(the user writes to them within 90 days).
    pub contact_probability_90d: f64,
    /// P(no message either way within 90 days).
    pub silence_probability_90d: f64,
    /// Whether the user is losing touch with them.
    pub fading: bool,
    /// Messages either way in each of the last 24 months of 30 days, the most recent last.
    pub activity: Vec<u16>,
}

/// One exchange with a person, for the strip on their page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExchangeAnswer {
    /// When.
    pub at: Timestamp,
    /// Whether the user sent it.
    pub sent: bool,
    /// People on it, the author not counted.
    pub recipients: u32,
}

/// Somebody who seems to know a person too.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AcquaintanceAnswer {
    /// Id.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// The user's own strength with them.
    pub strength: Strength,
    /// How strong the tie between the two seems.
    pub tie: Strength,
    /// Whether that is inferred.
    pub inferred: bool,
    /// What speaks for it, strongest kind first; `forward` is from this one to the person.
    pub evidence: Vec<Evidence>,
    /// The same in sentences, without full stops.
    pub said: Vec<Sentence>,
}

/// A reason for a strength, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReasonSaid {
    /// What was looked at, as a heading.
    pub term: String,
    /// What was found, as a phrase.
    pub found: Sentence,
}

/// Everything about one person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PersonDetail {
    /// The person and the tie.
    pub person: PersonAnswer,
    /// What each of the reasons for the strength found, as a phrase, in their order.
    pub reasons_said: Vec<ReasonSaid>,
    /// How strong the tie was at its strongest.
    pub peak_strength: Strength,
    /// Median days between days with contact; 0 with fewer than two.
    pub usual_gap_days: f64,
    /// Days since the last message.
    pub silent_days: f64,
    /// Every exchange, earliest first.
    pub exchanges: Vec<ExchangeAnswer>,
    /// Reply times of the user to them, in seconds, in the order of time.
    #[ts(type = "number[]")]
    pub my_replies: Vec<i64>,
    /// Reply times of theirs to the user, in seconds, in the order of time.
    #[ts(type = "number[]")]
    pub their_replies: Vec<i64>,
    /// Who else seems to know them, best known to them first.
    pub acquaintances: Vec<AcquaintanceAnswer>,
}

/// Ways to somebody.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct IntroductionsAnswer {
    /// Whom the user wants to meet.
    pub target: TargetAnswer,
    /// One for each first person, best first.
    pub introductions: Vec<Introduction>,
    /// The user's own strength with the target, if they know each other.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub direct: Option<Strength>,
}

/// Whom an introduction leads to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TargetAnswer {
    /// Id.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Every spelling of their addresses.
    pub addresses: Vec<String>,
    /// Where they work.
    pub organisation: Option<String>,
}

/// Ways into a company: the best way to each person seen there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CompanyIntroductionsAnswer {
    /// The domain asked for.
    pub company: String,
    /// Those the user knows there, strongest first.
    pub known: Vec<PersonAnswer>,
    /// The best way to each other person there, best first.
    pub people: Vec<IntroductionsAnswer>,
}

/// Somebody the user is losing touch with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FadingAnswer {
    /// Id.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Every spelling of their addresses.
    pub addresses: Vec<String>,
    /// Strength at its strongest.
    pub peak_strength: Strength,
    /// Strength now.
    pub strength: Strength,
    /// Median days between days with contact.
    pub usual_gap_days: f64,
    /// Days since the last message either way.
    pub silent_days: f64,
    /// P(no message either way within 90 days).
    pub silence_probability_90d: f64,
    /// The last message either way.
    pub last: Timestamp,
}

/// Somebody the user was close to and has not heard from for more than two years.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RevivingAnswer {
    /// Id.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Every spelling of their addresses.
    pub addresses: Vec<String>,
    /// Where they work, by their mail domain.
    pub organisation: Option<String>,
    /// Strength at its strongest.
    pub peak_strength: Strength,
    /// Strength now.
    pub strength: Strength,
    /// Days since the last message either way.
    pub silent_days: f64,
    /// Messages either way.
    pub messages: u32,
    /// The first message either way.
    pub first: Timestamp,
    /// The last message either way.
    pub last: Timestamp,
    /// People whom they seem to know and the user has no tie to.
    pub leads_to: u32,
}

/// Who waits for whose reply.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct WaitingAnswer {
    /// Who waits for the user's reply, most probably answered first.
    pub for_me: Vec<WaitingPerson>,
    /// Whose reply the user waits for, most probably answered first.
    pub for_them: Vec<WaitingPerson>,
}

/// Somebody who waits for a reply, or whose reply is waited for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct WaitingPerson {
    /// Id.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Every spelling of their addresses.
    pub addresses: Vec<String>,
    /// Strength of the tie.
    pub strength: Strength,
    /// When the earliest message that waits was written.
    pub since: Timestamp,
    /// Messages that wait.
    pub messages: u32,
    /// The share of such messages that were answered until now.
    pub answered: f64,
    /// Median seconds until such a reply; `None` where there was none.
    #[ts(type = "number | null")]
    pub usual_seconds: Option<i64>,
}

/// Messages counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MessageCounts {
    /// UIDs on the servers and messages in imported files, skipped folders included.
    #[ts(type = "number")]
    pub on_server: u64,
    /// UIDs stored.
    #[ts(type = "number")]
    pub stored: u64,
    /// UIDs set aside, each with a reason.
    #[ts(type = "number")]
    pub set_aside: u64,
    /// Messages, copies counted once.
    #[ts(type = "number")]
    pub distinct: u64,
}

/// Messages of one mailbox that are set aside for one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// The mailbox, as shown to people.
    pub mailbox: String,
    /// Why.
    pub reason: SetAsideReason,
    /// How many messages.
    pub messages: u64,
}

/// Why messages were set aside, and how many.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SetAsideAnswer {
    /// The mailbox, as shown to people.
    pub mailbox: String,
    /// Why.
    pub reason: SetAsideReason,
    /// Why, as a clause.
    pub said: Sentence,
    /// How many messages.
    #[ts(type = "number")]
    pub messages: u64,
}

/// One month's mail, without bulk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthAnswer {
    /// `2001-10`.
    pub month: String,
    /// Messages the user sent.
    pub sent: u32,
    /// Messages the user received.
    pub received: u32,
    /// Of all messages that month, those in bulk or automated.
    pub bulk: u32,
}

/// Somebody the user is often in contact with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContactAnswer {
    /// Id.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Messages the user sent them.
    pub sent: u32,
    /// Messages of theirs.
    pub received: u32,
}

/// Reply times of one side.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct ReplyTimesAnswer {
    /// Replies counted.
    pub replies: u32,
    /// The quarter is faster than this, in seconds.
    #[ts(type = "number | null")]
    pub quarter_seconds: Option<i64>,
    /// The half is faster than this, in seconds.
    #[ts(type = "number | null")]
    pub median_seconds: Option<i64>,
    /// Three quarters are faster than this, in seconds.
    #[ts(type = "number | null")]
    pub three_quarters_seconds: Option<i64>,
    /// Replies within an hour, a day, three days, fourteen days.
    pub within: [u32; 4],
}

/// The user's mail in numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct StatsAnswer {
    /// The moment they are as of.
    pub as_of: Timestamp,
    /// Messages counted.
    pub messages: MessageCounts,
    /// What was set aside and why.
    pub set_aside: Vec<SetAsideAnswer>,
    /// The first and the last message; `None` in an empty store.
    pub period: Option<(Timestamp, Timestamp)>,
    /// People, lists, robots, role accounts.
    pub people: KindCounts,
    /// Volume by month, without gaps, earliest first.
    pub months: Vec<MonthAnswer>,
    /// Most frequent contacts, most first.
    pub contacts: Vec<ContactAnswer>,
    /// How fast the user replies.
    pub my_replies: ReplyTimesAnswer,
    /// How fast the others reply to the user.
    pub their_replies: ReplyTimesAnswer,
    /// Messages the user sent, by hour of the day in UTC.
    pub sent_by_hour: [u32; 24],
    /// Messages the user sent, by day of the week, Monday first, in UTC.
    pub sent_by_weekday: [u32; 7],
}

/// How many of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KindCounts {
    /// Persons.
    pub person: u32,
    /// Lists.
    pub list: u32,
    /// Robots.
    pub robot: u32,
    /// Role accounts.
    pub role: u32,
}

/// A company, by its mail domain, and who the user knows there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CompanyAnswer {
    /// Mail domain.
    pub domain: String,
    /// People seen there.
    pub people: u32,
    /// Of them, those the user is in contact with.
    pub known: u32,
    /// Whom the user knows best there.
    pub best: Option<ContactAnswer>,
    /// The strength with that person.
    pub strength: Strength,
}

/// Which report is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportOptions {
    /// People to leave out, by id.
    pub leave_out: Vec<PersonId>,
    /// Initials in place of names, and no addresses.
    pub initials_only: bool,
    /// How right these answers would have been, too: past dates are replayed for it, which takes a while.
    #[serde(default)]
    pub proof: bool,
}

/// The relationship report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ReportAnswer {
    /// The moment it is as of.
    pub as_of: Timestamp,
    /// The first and the last message.
    pub period: Option<(Timestamp, Timestamp)>,
    /// Messages, copies counted once.
    #[ts(type = "number")]
    pub messages: u64,
    /// The strongest 25 ties, with reasons.
    pub strongest: Vec<PersonAnswer>,
    /// Whom the user is losing touch with.
    pub fading: Vec<FadingAnswer>,
    /// Ties that began or grew in the last 90 days, strongest first.
    pub rising: Vec<PersonAnswer>,
    /// Volume by month.
    pub months: Vec<MonthAnswer>,
    /// How fast the user replies.
    pub my_replies: ReplyTimesAnswer,
    /// How fast the others reply.
    pub their_replies: ReplyTimesAnswer,
    /// Companies, best known first.
    pub companies: Vec<CompanyAnswer>,
    /// How right these answers would have been, where that was asked for.
    pub proof: Option<ProofAnswer>,
    /// How the numbers were made, in sentences.
    pub method: Vec<String>,
}

/// An account, and how far its harvest is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AccountAnswer {
    /// The account.
    #[serde(flatten)]
    pub account: super::Account,
    /// Messages counted, of this account.
    pub messages: MessageCounts,
    /// When its harvest last ended.
    pub harvested: Option<Timestamp>,
}

/// The user's own addresses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MeAnswer {
    /// Those confirmed.
    pub addresses: Vec<String>,
    /// Senders found in Sent folders of whom the user has not said whether they are the user, or somebody who sends for
    /// them.
    pub unconfirmed: Vec<String>,
    /// The same, most messages first, with what tells who they are.
    pub asked: Vec<super::SenderAnswer>,
}

/// The wire receipt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReceiptAnswer {
    /// Hosts contacted.
    pub hosts: Vec<String>,
    /// Bytes sent.
    #[ts(type = "number")]
    pub bytes_out: u64,
    /// Bytes received.
    #[ts(type = "number")]
    pub bytes_in: u64,
    /// Commands sent.
    #[ts(type = "number")]
    pub commands: u64,
    /// The lines, the most recent last.
    pub lines: Vec<super::WireLine>,
}

/// What is kept on this machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StoredAnswer {
    /// The data folder.
    pub folder: String,
    /// Bytes in it.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Messages, copies counted once.
    #[ts(type = "number")]
    pub messages: u64,
    /// Addresses.
    #[ts(type = "number")]
    pub addresses: u64,
}
