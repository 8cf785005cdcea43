/**
 * Generated from `src-tauri/core/src/model/commands.rs`: do not edit.
 *
 * Everything that the page can ask for and be told. Arguments are passed as one object; `null` stands for none. Every
 * command that fails rejects with a `UiError`.
 */
import type { AccountAnswer } from '../types/AccountAnswer';
import type { AccountId } from '../types/AccountId';
import type { AddedAnswer } from '../types/AddedAnswer';
import type { BridgesAnswer } from '../types/BridgesAnswer';
import type { BrowserSignInAnswer } from '../types/BrowserSignInAnswer';
import type { CertificateAnswer } from '../types/CertificateAnswer';
import type { CheckAnswer } from '../types/CheckAnswer';
import type { CompanyAnswer } from '../types/CompanyAnswer';
import type { CompanyIntroductionsAnswer } from '../types/CompanyIntroductionsAnswer';
import type { Credential } from '../types/Credential';
import type { DecidedAnswer } from '../types/DecidedAnswer';
import type { DecisionAnswer } from '../types/DecisionAnswer';
import type { DecisionId } from '../types/DecisionId';
import type { DecisionRecord } from '../types/DecisionRecord';
import type { DigestAnswer } from '../types/DigestAnswer';
import type { DiscoveryAnswer } from '../types/DiscoveryAnswer';
import type { DraftAnswer } from '../types/DraftAnswer';
import type { DraftPart } from '../types/DraftPart';
import type { DraftWords } from '../types/DraftWords';
import type { Endpoint } from '../types/Endpoint';
import type { FadingAnswer } from '../types/FadingAnswer';
import type { FailedAnswer } from '../types/FailedAnswer';
import type { FindAnswer } from '../types/FindAnswer';
import type { HarvesterAnswer } from '../types/HarvesterAnswer';
import type { IntroductionsAnswer } from '../types/IntroductionsAnswer';
import type { Kind } from '../types/Kind';
import type { LinkTraceAnswer } from '../types/LinkTraceAnswer';
import type { MeAnswer } from '../types/MeAnswer';
import type { PeopleAnswer } from '../types/PeopleAnswer';
import type { PeopleQuery } from '../types/PeopleQuery';
import type { PersonDetail } from '../types/PersonDetail';
import type { PersonId } from '../types/PersonId';
import type { PictureAnswer } from '../types/PictureAnswer';
import type { Pin } from '../types/Pin';
import type { Progress } from '../types/Progress';
import type { ProofAnswer } from '../types/ProofAnswer';
import type { ProviderAnswer } from '../types/ProviderAnswer';
import type { ReceiptAnswer } from '../types/ReceiptAnswer';
import type { RemovedAnswer } from '../types/RemovedAnswer';
import type { ReportAnswer } from '../types/ReportAnswer';
import type { ReportFormat } from '../types/ReportFormat';
import type { ReportOptions } from '../types/ReportOptions';
import type { RevivingAnswer } from '../types/RevivingAnswer';
import type { StatsAnswer } from '../types/StatsAnswer';
import type { StatusAnswer } from '../types/StatusAnswer';
import type { StoredAnswer } from '../types/StoredAnswer';
import type { SuggestionAnswer } from '../types/SuggestionAnswer';
import type { Theme } from '../types/Theme';
import type { TraceAnswer } from '../types/TraceAnswer';
import type { WaitingAnswer } from '../types/WaitingAnswer';

/** Answered by the window's own process, which only reads the store. */
export interface Questions {
  /** People, one page at a time. */
  people: { args: { query: PeopleQuery }; answer: PeopleAnswer };
  /** Everything about one person. */
  person: { args: { id: PersonId }; answer: PersonDetail };
  /** Any person and company seen, known or not, by name, address or domain; best first. */
  find: { args: { text: string }; answer: FindAnswer };
  /** Ways to somebody of up to so many hops, best first. */
  introduce: { args: { id: PersonId; hops: number; limit: number }; answer: IntroductionsAnswer };
  /** Ways to the people of a company. */
  introduce_company: { args: { domain: string; hops: number; limit: number }; answer: CompanyIntroductionsAnswer };
  /** Whom the user is losing touch with. `limit` 0 is all, here and below. */
  fading: { args: { limit: number }; answer: Array<FadingAnswer> };
  /** Dormant ties worth reviving. */
  reviving: { args: { limit: number }; answer: Array<RevivingAnswer> };
  /** Who waits for the user's reply, and whose reply the user waits for. */
  waiting: { args: { limit: number }; answer: WaitingAnswer };
  /** Pairs who are likely one person, the likeliest first. */
  suggestions: { args: { limit: number }; answer: Array<SuggestionAnswer> };
  /** Who alone leads to others, who stands between clusters, and the clusters. */
  bridges: { args: { limit: number }; answer: BridgesAnswer };
  /** The network of at most so many of the strongest ties, laid out to be drawn. */
  network: { args: { most: number }; answer: PictureAnswer };
  /** The last seven days. */
  digest: { args: Record<string, never>; answer: DigestAnswer };
  /** Replays past dates, to tell how right the answers would have been; takes a while where there is much mail. */
  prove: { args: Record<string, never>; answer: ProofAnswer };
  /** The dated messages that the numbers about a person count. */
  trace: { args: { id: PersonId }; answer: TraceAnswer };
  /** The dated messages that speak for a tie between two others. */
  trace_link: { args: { one: PersonId; other: PersonId }; answer: LinkTraceAnswer };
  /** The mails that ask for an introduction to somebody, through somebody or by the best way; Closeknit never
   * sends them. */
  draft: { args: { id: PersonId; through: PersonId | null; words: DraftWords }; answer: DraftAnswer };
  /** The user's mail in numbers. */
  stats: { args: Record<string, never>; answer: StatsAnswer };
  /** Companies, and whom the user knows there. */
  companies: { args: { limit: number }; answer: Array<CompanyAnswer> };
  /** The relationship report. */
  report: { args: { options: ReportOptions }; answer: ReportAnswer };
  /** The page that `save_report` would write, for a sandboxed preview without scripts. */
  report_html: { args: { options: ReportOptions }; answer: string };
  /** The accounts, and how far each is read. */
  accounts: { args: Record<string, never>; answer: Array<AccountAnswer> };
  /** Which addresses are the user's, and which may be. */
  me: { args: Record<string, never>; answer: MeAnswer };
  /** The most recent `limit` commands sent for one account or for all, the most recent last; totals count every
   * one. */
  receipt: { args: { account: string | null; limit: number }; answer: ReceiptAnswer };
  /** What the user decided by hand, the last first. */
  decisions: { args: Record<string, never>; answer: Array<DecisionAnswer> };
  /** What is kept on this machine. */
  stored: { args: Record<string, never>; answer: StoredAnswer };
}

/** Passed on to the harvester, the only process that writes or opens a connection. */
export interface Changes {
  /** Asks the domain's name server and web server for its mail server: only once the user has agreed. */
  discover: { args: { email: string }; answer: DiscoveryAnswer };
  /** The certificate that a server shows; nothing is said to it. */
  certificate: { args: { endpoint: Endpoint }; answer: CertificateAnswer };
  /** Signs in and out again, with a password or with what `sign_in` brought; nothing is saved. */
  check_account: { args: { email: string; endpoint: Endpoint; password: Credential | null }; answer: CheckAnswer };
  /** Sends the user to the browser, and answers once they are back, having signed in at the mail server and out
   * again; nothing is saved. `stop_sign_in` makes it the error `cancelled`. */
  sign_in: { args: { email: string; endpoint: Endpoint; client_id: string; client_secret: Credential | null }; answer: CheckAnswer };
  /** The same for an account that is there, which goes on with it: after the error `browser_needed`. */
  sign_in_again: { args: { id: AccountId }; answer: null };
  /** Saves the account and more addresses of the user's, and the password in the keyring where there is one;
   * without a password, what `sign_in` brought. */
  add_account: { args: { email: string; endpoint: Endpoint; password: Credential | null; me: Array<string> }; answer: AddedAnswer };
  /** Takes exactly this certificate from the account's server from now on; `null` takes those the system trusts. */
  set_pin: { args: { id: AccountId; pin: Pin | null }; answer: null };
  /** Forgets an account, its password, and the messages that only it holds. */
  remove_account: { args: { id: AccountId }; answer: RemovedAnswer };
  /** Reads new mail, scores, and watches the account from then on. `password` is given where none is kept; without
   * it that case is the error `password_needed`. */
  harvest: { args: { id: AccountId; password: Credential | null }; answer: null };
  /** Imports mbox files, in which `me` are the user's addresses; `score` works out people and ties afterwards. */
  import_mbox: { args: { paths: Array<string>; me: Array<string>; score: boolean }; answer: null };
  /** Counts an address among the user's own. Answers with the decision; `null` if it was theirs already. */
  add_me: { args: { address: string }; answer: DecisionId | null };
  /** Takes an address off the user's own; also says of a sender in Sent folders that they are not the user, who is
   * then asked no more. Answers with the decision; `null` if it was not theirs anyway. */
  remove_me: { args: { address: string }; answer: DecisionId | null };
  /** Takes a decision back, whatever was decided since, and answers with it; without one, the last. */
  undo: { args: { decision: DecisionId | null }; answer: DecisionRecord };
  /** Keeps whether the window is light or dark. */
  set_theme: { args: { theme: Theme }; answer: null };
}

/** Done by the window's own process. */
export interface WindowCommands {
  /** How things stand; asked when the window opens and after every `store-changed`. */
  status: { args: Record<string, never>; answer: StatusAnswer };
  /** The window's labels in the user's language, by their keys. */
  labels: { args: Record<string, never>; answer: { [key in string]: string } };
  /** Settings for an address from the built-in table, or a guess; `null` where the address is none. No network. */
  provider: { args: { email: string }; answer: ProviderAnswer | null };
  /** How a mail server can be signed in to with the browser; `null` where a password is the only way. No network. */
  browser_sign_in: { args: { host: string }; answer: BrowserSignInAnswer | null };
  /** Stops waiting for the user's browser. */
  stop_sign_in: { args: Record<string, never>; answer: null };
  /** Stops the harvest of an account; what was read is kept. */
  pause: { args: { id: AccountId }; answer: null };
  /** Goes on with it. */
  resume: { args: { id: AccountId }; answer: null };
  /** No reminder of somebody any more. */
  let_go: { args: { id: PersonId }; answer: DecisionId };
  /** No reminder of somebody for so many days. */
  snooze: { args: { id: PersonId; days: number }; answer: DecisionId };
  /** Makes two one person; answers with who they are then. */
  merge: { args: { one: PersonId; other: PersonId }; answer: DecidedAnswer };
  /** Says that two are not the same person. */
  apart: { args: { one: PersonId; other: PersonId }; answer: DecisionId };
  /** Takes an address off a person; answers with who is left. */
  split: { args: { id: PersonId; address: string }; answer: DecidedAnswer };
  /** Says what somebody is; answers with who they are then. */
  mark: { args: { id: PersonId; kind: Kind }; answer: DecidedAnswer };
  /** Writes a draft to a file. */
  save_draft: { args: { id: PersonId; through: PersonId; words: DraftWords; part: DraftPart; path: string }; answer: null };
  /** Has the user's mail program open the draft. */
  open_draft: { args: { id: PersonId; through: PersonId; words: DraftWords; part: DraftPart }; answer: null };
  /** Writes the report to a file. */
  save_report: { args: { options: ReportOptions; format: ReportFormat; path: string }; answer: null };
  /** Makes the made-up mailbox in a data folder of its own and shows it; answers when it can be asked. */
  open_demo: { args: Record<string, never>; answer: null };
  /** Goes back to the user's own data folder. */
  close_demo: { args: Record<string, never>; answer: null };
}

export type Commands = Questions & Changes & WindowCommands;
export type CommandName = keyof Commands;

/** What the window's process tells without being asked. */
export interface Events {
  /** How far a harvest or an import is; a few times a second at most. */
  'progress': Progress;
  /** A harvest or an import ended with an error. */
  'failed': FailedAnswer;
  /** Rows were committed, or people and ties computed anew: ask again. */
  'store-changed': null;
  /** How the harvester is. */
  'harvester': HarvesterAnswer;
}

export type EventName = keyof Events;

/** Every command, by name. */
export const COMMANDS = [
  'people',
  'person',
  'find',
  'introduce',
  'introduce_company',
  'fading',
  'reviving',
  'waiting',
  'suggestions',
  'bridges',
  'network',
  'digest',
  'prove',
  'trace',
  'trace_link',
  'draft',
  'stats',
  'companies',
  'report',
  'report_html',
  'accounts',
  'me',
  'receipt',
  'decisions',
  'stored',
  'discover',
  'certificate',
  'check_account',
  'sign_in',
  'sign_in_again',
  'add_account',
  'set_pin',
  'remove_account',
  'harvest',
  'import_mbox',
  'add_me',
  'remove_me',
  'undo',
  'set_theme',
  'status',
  'labels',
  'provider',
  'browser_sign_in',
  'stop_sign_in',
  'pause',
  'resume',
  'let_go',
  'snooze',
  'merge',
  'apart',
  'split',
  'mark',
  'save_draft',
  'open_draft',
  'save_report',
  'open_demo',
  'close_demo',
] as const;

/** Every event, by name. */
export const EVENTS = [
  'progress',
  'failed',
  'store-changed',
  'harvester',
] as const;
