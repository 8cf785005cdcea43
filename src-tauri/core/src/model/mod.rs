//! Ids, addresses, envelopes, people, ties, introductions and the answers made of them: no I/O, no clock.

mod account;
mod address;
mod answer;
mod basis;
mod certificate;
mod decision;
mod digest;
mod draft;
mod envelope;
mod history;
mod ids;
mod introduction;
mod person;
mod progress;
mod proof;
mod question;
mod sentence;
mod set_aside;
mod signin;
mod tie;
mod time;
mod trace;
mod varint;
mod weak;
mod window;

pub use account::{
    Account, Checkpoint, Credential, Endpoint, Mailbox, MailboxRole, Security, UidRange, WireLine,
};
pub use address::Address;
pub use answer::{
    AccountAnswer, AcquaintanceAnswer, CompanyAnswer, CompanyIntroductionsAnswer, ContactAnswer,
    ExchangeAnswer, FadingAnswer, IntroductionsAnswer, KindCounts, MeAnswer, MessageCounts,
    MonthAnswer, PersonAnswer, PersonDetail, ReasonSaid, ReceiptAnswer, ReplyTimesAnswer,
    ReportAnswer, ReportOptions, RevivingAnswer, SetAside, SetAsideAnswer, StatsAnswer,
    StoredAnswer, TargetAnswer, WaitingAnswer, WaitingPerson,
};
pub use basis::{Basis, Ledger, Packed};
pub use certificate::{CertificateAnswer, NotAPin, Pin, ShownCertificate, Standing};
pub use decision::Decision;
pub use digest::{DigestAnswer, RisenAnswer, UsualWeek};
pub use draft::{Correspondent, DraftAnswer, DraftMail, DraftPart, DraftPeople, DraftWords};
pub use envelope::{Envelope, Field, Participant, Traits};
pub use history::{History, Message, Place, Spelling};
pub use ids::{
    AccountId, AddressId, ListId, MailboxId, MessageHash, MessageId, PersonId, SpellingId,
};
pub use introduction::{Hop, Introduction};
pub use person::{Kind, People, Person};
pub use progress::{Progress, Stage};
pub use proof::{
    ProofAnswer, ProofDate, ProofIntroductions, ProofLabel, ProofWays, Reliability, ReliabilityBin,
};
pub use question::{SenderAnswer, Sign, SignAnswer, SuggestedPerson, Suggestion, SuggestionAnswer};
pub use sentence::{Part, Sentence};
pub use set_aside::SetAsideReason;
pub use signin::{Authority, SignIn};
pub use tie::{Evidence, EvidenceKind, Label, Link, Reason, ReplySeconds, Strength, Term, Tie};
pub use time::{DAY, Timestamp};
pub use trace::{LinkTraceAnswer, MessageRole, TraceAnswer, TracedLink, TracedMessage};
pub use varint::{put_varint, take_varint, unzigzag, zigzag};
pub use weak::{
    BridgeAnswer, BridgesAnswer, BrokerAnswer, ClusterAnswer, NamedPerson, PictureAnswer,
    PicturedPerson, PicturedTie,
};
pub use window::{
    AddedAnswer, BrowserSignInAnswer, CheckAnswer, DiscoveryAnswer, DiscoveryQuestion,
    DiscoveryStep, ErrorCode, FailedAnswer, FindAnswer, FoundPerson, FoundServer, HarvesterAnswer,
    HarvesterState, HelpAnswer, PeopleAnswer, PeopleQuery, PeopleSort, ProviderAnswer,
    ReportFormat, RunningAnswer, StatusAnswer, Theme, UiError,
};
