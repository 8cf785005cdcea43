//! Every question and every change, declared once: its name, its arguments, its reply, and how long it may take.
//!
//! From here come the command line's way to the writer, the window's commands, the harvester's protocol, and TypeScript
//! (`ui/src/host/generated/commands.ts`). What is declared and not implemented does not compile.
//!
//! On the wire a command is `{"verb": "add_me", "address": "ann@ex.org"}`; a page asks by name, with its arguments as one
//! object.

use super::contract::{
    self, Carrier, Declared, DeclaredEvent, Lane, Remote, commands, events, reveal,
};
use super::{
    AccountAnswer, AccountId, AddedAnswer, BridgesAnswer, BrowserSignInAnswer, CertificateAnswer,
    CheckAnswer, CompanyAnswer, CompanyIntroductionsAnswer, Credential, DecidedAnswer, Decision,
    DecisionAnswer, DecisionId, DecisionRecord, DigestAnswer, DiscoveryAnswer, DraftAnswer,
    DraftPart, DraftWords, Endpoint, FadingAnswer, FailedAnswer, FindAnswer, HarvestedAnswer,
    HarvesterAnswer, ImportedAnswer, IntroductionsAnswer, Kind, LinkTraceAnswer, MeAnswer,
    PeopleAnswer, PeopleQuery, PersonDetail, PersonId, PictureAnswer, Pin, Progress, ProofAnswer,
    ProviderAnswer, ReceiptAnswer, RemovedAnswer, ReportAnswer, ReportFormat, ReportOptions,
    RevivingAnswer, StatsAnswer, StatusAnswer, StoredAnswer, SuggestionAnswer, Theme, TraceAnswer,
    UiError, WaitingAnswer,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::PathBuf;
use ts_rs::{Config, TypeVisitor};

commands! {
    /// Answers questions from the store alone: no network, nothing changed.
    question Questions,
    /// A question. The window answers long ones beside the others, from answers of their own.
    Question {
        /// People, one page at a time.
        short people People(query: PeopleQuery) -> PeopleAnswer;
        /// Everything about one person.
        short person Person(id: PersonId) -> PersonDetail;
        /// Any person and company seen, known or not, by name, address or domain; best first.
        short find Find(text: String) -> FindAnswer;
        /// Ways to somebody of up to so many hops, best first.
        short introduce Introduce(id: PersonId, hops: u8, limit: u32) -> IntroductionsAnswer;
        /// Ways to the people of a company.
        short introduce_company IntroduceCompany(domain: String, hops: u8, limit: u32) -> CompanyIntroductionsAnswer;
        /// Whom the user is losing touch with. `limit` 0 is all, here and below.
        short fading Fading(limit: u32) -> Vec<FadingAnswer>;
        /// Dormant ties worth reviving.
        short reviving Reviving(limit: u32) -> Vec<RevivingAnswer>;
        /// Who waits for the user's reply, and whose reply the user waits for.
        long waiting Waiting(limit: u32) -> WaitingAnswer;
        /// Pairs who are likely one person, the likeliest first.
        long suggestions Suggestions(limit: u32) -> Vec<SuggestionAnswer>;
        /// Who alone leads to others, who stands between clusters, and the clusters.
        long bridges Bridges(limit: u32) -> BridgesAnswer;
        /// The network of at most so many of the strongest ties, laid out to be drawn.
        long network Network(most: u32) -> PictureAnswer;
        /// The last seven days.
        long digest Digest() -> DigestAnswer;
        /// Replays past dates, to tell how right the answers would have been; takes a while where there is much mail.
        long prove Prove() -> ProofAnswer;
        /// The dated messages that the numbers about a person count.
        short trace Trace(id: PersonId) -> TraceAnswer;
        /// The dated messages that speak for a tie between two others.
        short trace_link TraceLink(one: PersonId, other: PersonId) -> LinkTraceAnswer;
        /// The mails that ask for an introduction to somebody, through somebody or by the best way; Closeknit never
        /// sends them.
        short draft Draft(id: PersonId, through: Option<PersonId>, words: DraftWords) -> DraftAnswer;
        /// The user's mail in numbers.
        short stats Stats() -> StatsAnswer;
        /// Companies, and whom the user knows there.
        short companies Companies(limit: u32) -> Vec<CompanyAnswer>;
        /// The relationship report.
        long report Report(options: ReportOptions) -> ReportAnswer;
        /// The page that `save_report` would write, for a sandboxed preview without scripts.
        short report_html ReportHtml(options: ReportOptions) -> String;
        /// The accounts, and how far each is read.
        short accounts Accounts() -> Vec<AccountAnswer>;
        /// Which addresses are the user's, and which may be.
        short me Me() -> MeAnswer;
        /// The most recent `limit` commands sent for one account or for all, the most recent last; totals count every
        /// one.
        short receipt Receipt(account: Option<String>, limit: u32) -> ReceiptAnswer;
        /// What the user decided by hand, the last first.
        short decisions Decisions() -> Vec<DecisionAnswer>;
        /// What is kept on this machine.
        short stored Stored() -> StoredAnswer;
    }
}

commands! {
    /// Makes changes, and opens connections: what only the process may do that holds the right to write.
    change Changes,
    /// A change. The page is answered as soon as a long one has begun: how far it is comes as `progress`, its failure as
    /// `failed`.
    Change {
        /// Makes the store where there is none, and begins to watch the accounts that were harvested before.
        short(inner) open Open() -> ();
        /// Asks the domain's name server and web server for its mail server: only once the user has agreed.
        short discover Discover(email: String) -> DiscoveryAnswer;
        /// The certificate that a server shows; nothing is said to it.
        short certificate Certificate(endpoint: Endpoint) -> CertificateAnswer;
        /// Signs in and out again, with a password or with what `sign_in` brought; nothing is saved.
        short check_account CheckAccount(
            email: String, endpoint: Endpoint, #[serde(default, serialize_with = "reveal")] password: Option<Credential>,
        ) -> CheckAnswer;
        /// Sends the user to the browser, and answers once they are back, having signed in at the mail server and out
        /// again; nothing is saved. `stop_sign_in` makes it the error `cancelled`.
        browser sign_in SignIn(
            email: String, endpoint: Endpoint, client_id: String,
            #[serde(default, serialize_with = "reveal")] client_secret: Option<Credential>,
        ) -> CheckAnswer;
        /// The same for an account that is there, which goes on with it: after the error `browser_needed`.
        browser sign_in_again SignInAgain(id: AccountId) -> ();
        /// Saves the account and more addresses of the user's, and the password in the keyring where there is one;
        /// without a password, what `sign_in` brought.
        short add_account AddAccount(
            email: String, endpoint: Endpoint, #[serde(default, serialize_with = "reveal")] password: Option<Credential>,
            #[serde(default)] me: Vec<String>,
        ) -> AddedAnswer;
        /// Takes exactly this certificate from the account's server from now on; `null` takes those the system trusts.
        short set_pin SetPin(id: AccountId, pin: Option<Pin>) -> ();
        /// Forgets an account, its password, and the messages that only it holds.
        short remove_account RemoveAccount(id: AccountId) -> RemovedAnswer;
        /// Reads new mail, scores, and watches the account from then on. `password` is given where none is kept; without
        /// it that case is the error `password_needed`.
        long harvest Harvest(
            id: AccountId, #[serde(default, serialize_with = "reveal")] password: Option<Credential>,
        ) -> HarvestedAnswer;
        /// Imports mbox files, in which `me` are the user's addresses; `score` works out people and ties afterwards.
        long import_mbox ImportMbox(paths: Vec<PathBuf>, me: Vec<String>, score: bool) -> ImportedAnswer;
        /// Fills an empty store with the made-up mailbox.
        long(inner) fill_demo FillDemo() -> ();
        /// Works out people and ties.
        long(inner) score Score() -> ();
        /// Counts an address among the user's own. Answers with the decision; `null` if it was theirs already.
        short add_me AddMe(address: String) -> Option<DecisionId>;
        /// Takes an address off the user's own; also says of a sender in Sent folders that they are not the user, who is
        /// then asked no more. Answers with the decision; `null` if it was not theirs anyway.
        short remove_me RemoveMe(address: String) -> Option<DecisionId>;
        /// Notes what the user decided by hand; scores where that changes who is who.
        short(inner) decide Decide(decision: Decision) -> DecisionId;
        /// Takes a decision back, whatever was decided since, and answers with it; without one, the last.
        short undo Undo(decision: Option<DecisionId>) -> DecisionRecord;
        /// Keeps whether the window is light or dark.
        short set_theme SetTheme(theme: Theme) -> ();
        /// Has the user's mail program open a draft, given as a `mailto:` link.
        short(inner) open_mail OpenMail(link: String) -> ();
    }
}

commands! {
    /// What the window's own process does for its page, with the help of questions and changes.
    question WindowCommands,
    /// A command that only the window has.
    WindowCommand {
        /// How things stand; asked when the window opens and after every `store-changed`.
        short status Status() -> StatusAnswer;
        /// The window's labels in the user's language, by their keys.
        short labels Labels() -> BTreeMap<String, String>;
        /// Settings for an address from the built-in table, or a guess; `null` where the address is none. No network.
        short provider Provider(email: String) -> Option<ProviderAnswer>;
        /// How a mail server can be signed in to with the browser; `null` where a password is the only way. No network.
        short browser_sign_in BrowserSignIn(host: String) -> Option<BrowserSignInAnswer>;
        /// Stops waiting for the user's browser.
        short stop_sign_in StopSignIn() -> ();
        /// Stops the harvest of an account; what was read is kept.
        short pause Pause(id: AccountId) -> ();
        /// Goes on with it.
        short resume Resume(id: AccountId) -> ();
        /// No reminder of somebody any more.
        short let_go LetGo(id: PersonId) -> DecisionId;
        /// No reminder of somebody for so many days.
        short snooze Snooze(id: PersonId, days: u16) -> DecisionId;
        /// Makes two one person; answers with who they are then.
        short merge Merge(one: PersonId, other: PersonId) -> DecidedAnswer;
        /// Says that two are not the same person.
        short apart Apart(one: PersonId, other: PersonId) -> DecisionId;
        /// Takes an address off a person; answers with who is left.
        short split Split(id: PersonId, address: String) -> DecidedAnswer;
        /// Says what somebody is; answers with who they are then.
        short mark Mark(id: PersonId, kind: Kind) -> DecidedAnswer;
        /// Writes a draft to a file.
        short save_draft SaveDraft(
            id: PersonId, through: PersonId, words: DraftWords, part: DraftPart, path: PathBuf,
        ) -> ();
        /// Has the user's mail program open the draft.
        short open_draft OpenDraft(id: PersonId, through: PersonId, words: DraftWords, part: DraftPart) -> ();
        /// Writes the report to a file.
        short save_report SaveReport(options: ReportOptions, format: ReportFormat, path: PathBuf) -> ();
        /// Makes the made-up mailbox in a data folder of its own and shows it; answers when it can be asked.
        short open_demo OpenDemo() -> ();
        /// Goes back to the user's own data folder.
        short close_demo CloseDemo() -> ();
    }
}

events! {
    /// What the window tells its page unasked.
    Notice {
        /// How far a harvest or an import is; a few times a second at most.
        "progress" Progress(Progress);
        /// A harvest or an import ended with an error.
        "failed" Failed(FailedAnswer);
        /// Rows were committed, or people and ties computed anew: ask again.
        "store-changed" StoreChanged(());
        /// How the harvester is.
        "harvester" Harvester(HarvesterAnswer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use std::collections::BTreeSet;

    /// Returns the names that serde does not know.
    fn unknown<T: serde::de::DeserializeOwned>(names: &[&'static str]) -> Vec<&'static str> {
        let is_unknown = |name: &&&str| {
            let parsed = serde_json::from_value::<T>(json!({ "verb": name }));
            parsed.is_err_and(|error| error.to_string().contains("unknown variant"))
        };
        names.iter().filter(is_unknown).copied().collect()
    }

    #[test]
    fn a_command_is_called_the_same_on_the_wire_as_in_the_list() {
        let none: Vec<&str> = Vec::new();
        assert_eq!(unknown::<Question>(Question::NAMES), none);
        assert_eq!(unknown::<Change>(Change::NAMES), none);
        assert_eq!(unknown::<WindowCommand>(WindowCommand::NAMES), none);
        assert_eq!(unknown::<Change>(&["make_tea"]), ["make_tea"]);
    }

    #[test]
    fn no_two_commands_have_one_name() {
        let all = [Question::NAMES, Change::NAMES, WindowCommand::NAMES].concat();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    }

    #[test]
    fn a_page_may_ask_only_what_is_meant_for_it() {
        assert!(Change::from_page("decide", json!({})).is_none());
        assert!(Change::from_page("make_tea", json!({})).is_none());
        let added = Change::from_page("add_me", json!({"address": "ann@ex.org"}));
        let address = "ann@ex.org".to_owned();
        assert_eq!(added, Some(Ok(Change::AddMe { address })));
    }

    #[test]
    fn arguments_that_do_not_fit_are_refused_without_being_repeated() {
        let args = json!({"id": 1, "password": {"canary": 1}});
        let refused = Change::from_page("harvest", args).unwrap().unwrap_err();
        assert_eq!(refused.code, super::super::ErrorCode::Invalid);
        assert!(!format!("{refused:?}").contains("canary"), "{refused:?}");
    }

    #[test]
    fn a_secret_arrives_as_it_was_sent() {
        let password = Some(Credential::new("canary".to_owned()));
        let id = AccountId(1);
        let sent = Change::Harvest { id, password };
        let line = serde_json::to_string(&sent).unwrap();
        assert_eq!(serde_json::from_str::<Change>(&line).unwrap(), sent);
    }
}
