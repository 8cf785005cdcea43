/**
 * The one list of what the window can ask for and be told: every command's name, its argument and its answer, every
 * event's name and payload. A Rust test holds the names against those the desktop side registers.
 *
 * Arguments are passed as one object whose keys are the command's parameters; `null` stands for none. Every command
 * that fails rejects with a `UiError`.
 */
import type { LabelKey } from './generated/labels';
import type { AccountAnswer } from './types/AccountAnswer';
import type { AccountId } from './types/AccountId';
import type { AddedAnswer } from './types/AddedAnswer';
import type { BrowserSignInAnswer } from './types/BrowserSignInAnswer';
import type { CertificateAnswer } from './types/CertificateAnswer';
import type { CheckAnswer } from './types/CheckAnswer';
import type { CompanyAnswer } from './types/CompanyAnswer';
import type { CompanyIntroductionsAnswer } from './types/CompanyIntroductionsAnswer';
import type { DigestAnswer } from './types/DigestAnswer';
import type { DiscoveryAnswer } from './types/DiscoveryAnswer';
import type { DraftAnswer } from './types/DraftAnswer';
import type { DraftPart } from './types/DraftPart';
import type { DraftWords } from './types/DraftWords';
import type { Endpoint } from './types/Endpoint';
import type { FadingAnswer } from './types/FadingAnswer';
import type { FailedAnswer } from './types/FailedAnswer';
import type { FindAnswer } from './types/FindAnswer';
import type { HarvesterAnswer } from './types/HarvesterAnswer';
import type { IntroductionsAnswer } from './types/IntroductionsAnswer';
import type { Kind } from './types/Kind';
import type { LinkTraceAnswer } from './types/LinkTraceAnswer';
import type { MeAnswer } from './types/MeAnswer';
import type { PeopleAnswer } from './types/PeopleAnswer';
import type { PeopleQuery } from './types/PeopleQuery';
import type { PersonDetail } from './types/PersonDetail';
import type { PersonId } from './types/PersonId';
import type { Progress } from './types/Progress';
import type { ProofAnswer } from './types/ProofAnswer';
import type { ProviderAnswer } from './types/ProviderAnswer';
import type { ReceiptAnswer } from './types/ReceiptAnswer';
import type { ReportAnswer } from './types/ReportAnswer';
import type { ReportFormat } from './types/ReportFormat';
import type { ReportOptions } from './types/ReportOptions';
import type { RevivingAnswer } from './types/RevivingAnswer';
import type { StatsAnswer } from './types/StatsAnswer';
import type { StatusAnswer } from './types/StatusAnswer';
import type { StoredAnswer } from './types/StoredAnswer';
import type { SuggestionAnswer } from './types/SuggestionAnswer';
import type { Theme } from './types/Theme';
import type { TraceAnswer } from './types/TraceAnswer';
import type { WaitingAnswer } from './types/WaitingAnswer';

/** Answered by the window's own process, which only reads the store. */
export interface Reads {
  /** What the window's labels are in the user's language; asked before anything is drawn. */
  labels: { args: Record<string, never>; answer: Record<LabelKey, string> };
  /** How things stand; asked when the window opens and after every `store-changed`. */
  status: { args: Record<string, never>; answer: StatusAnswer };
  people: { args: { query: PeopleQuery }; answer: PeopleAnswer };
  person: { args: { id: PersonId }; answer: PersonDetail };
  /** Any person and company seen, known or not, by name, address or domain; best first. */
  find: { args: { text: string }; answer: FindAnswer };
  introduce: { args: { id: PersonId; hops: number; limit: number }; answer: IntroductionsAnswer };
  introduce_company: { args: { domain: string; limit: number }; answer: CompanyIntroductionsAnswer };
  /** `limit` 0 is all, here and below. */
  fading: { args: { limit: number }; answer: FadingAnswer[] };
  reviving: { args: { limit: number }; answer: RevivingAnswer[] };
  /** Who waits for the user's reply, and whose reply the user waits for. */
  waiting: { args: { limit: number }; answer: WaitingAnswer };
  /** Pairs who are likely one person, the likeliest first. */
  suggestions: { args: { limit: number }; answer: SuggestionAnswer[] };
  /** The last seven days. */
  digest: { args: Record<string, never>; answer: DigestAnswer };
  /** Replays past dates, to tell how right the answers would have been; takes a while where there is much mail. */
  prove: { args: Record<string, never>; answer: ProofAnswer };
  /** The dated messages that the numbers about a person count. */
  trace: { args: { id: PersonId }; answer: TraceAnswer };
  /** The dated messages that speak for a tie between two others. */
  trace_link: { args: { one: PersonId; other: PersonId }; answer: LinkTraceAnswer };
  /** The mails that ask for an introduction to somebody through somebody; Closeknit never sends them. */
  draft: { args: { id: PersonId; through: PersonId; words: DraftWords }; answer: DraftAnswer };
  stats: { args: Record<string, never>; answer: StatsAnswer };
  companies: { args: { limit: number }; answer: CompanyAnswer[] };
  report: { args: { options: ReportOptions }; answer: ReportAnswer };
  /** The page that `save_report` would write, for a sandboxed preview without scripts. */
  report_html: { args: { options: ReportOptions }; answer: string };
  accounts: { args: Record<string, never>; answer: AccountAnswer[] };
  me: { args: Record<string, never>; answer: MeAnswer };
  /** The most recent `limit` lines, the most recent last; totals count every line. */
  receipt: { args: { limit: number }; answer: ReceiptAnswer };
  stored: { args: Record<string, never>; answer: StoredAnswer };
  /** Settings for an address from the built-in table, or a guess; `null` where the address is none. No network. */
  provider: { args: { email: string }; answer: ProviderAnswer | null };
  /** How a mail server can be signed in to with the browser; `null` where a password is the only way. No network. */
  browser_sign_in: { args: { host: string }; answer: BrowserSignInAnswer | null };
}

/** Passed on to the harvester, the only process that writes or opens a connection. */
export interface Changes {
  /** Asks the domain's name server and web server for its mail server: only once the user has agreed. */
  discover: { args: { email: string }; answer: DiscoveryAnswer };
  /** The certificate that a server shows; nothing is said to it. */
  certificate: { args: { endpoint: Endpoint }; answer: CertificateAnswer };
  /** Signs in and out again; nothing is saved. */
  check_account: { args: { email: string; endpoint: Endpoint; password: string }; answer: CheckAnswer };
  /**
   * Sends the user to the browser, and answers once they are back, having signed in at the mail server and out again;
   * nothing is saved. `stop_sign_in` makes it the error `cancelled`.
   */
  sign_in: {
    args: { email: string; endpoint: Endpoint; clientId: string; clientSecret: string | null };
    answer: CheckAnswer;
  };
  stop_sign_in: { args: Record<string, never>; answer: null };
  /** The same for an account that is there, which goes on with it: after the error `browser_needed`. */
  sign_in_again: { args: { id: AccountId }; answer: null };
  /**
   * Saves the account, and the password in the keyring where there is one; without a password, what `sign_in` brought.
   */
  add_account: { args: { email: string; endpoint: Endpoint; password: string | null }; answer: AddedAnswer };
  /** Takes exactly this certificate from the account's server from now on; `null` takes those the system trusts. */
  set_pin: { args: { id: AccountId; pin: string | null }; answer: null };
  remove_account: { args: { id: AccountId }; answer: null };
  /**
   * Answers as soon as the harvest has begun; how far it is comes as `progress`, its failure as `failed`.
   * `password` is given where none is kept; without it that case is the error `password_needed`.
   */
  harvest: { args: { id: AccountId; password: string | null }; answer: null };
  pause: { args: { id: AccountId }; answer: null };
  resume: { args: { id: AccountId }; answer: null };
  /** Answers as soon as the import has begun, like `harvest`. */
  import_mbox: { args: { paths: string[]; me: string[] }; answer: null };
  add_me: { args: { address: string }; answer: null };
  /** Also says of a sender in Sent folders that they are not the user, who is then asked no more. */
  remove_me: { args: { address: string }; answer: null };
  /** No reminder of somebody any more, or not for so many days. */
  let_go: { args: { id: PersonId }; answer: null };
  snooze: { args: { id: PersonId; days: number }; answer: null };
  /** Makes two one person; answers with who they are then. */
  merge: { args: { one: PersonId; other: PersonId }; answer: PersonId };
  /** Says that two are not the same person. */
  apart: { args: { one: PersonId; other: PersonId }; answer: null };
  /** Takes an address off a person; answers with who is left. */
  split: { args: { id: PersonId; address: string }; answer: PersonId };
  /** Says what somebody is; answers with who they are then. */
  mark: { args: { id: PersonId; kind: Kind }; answer: PersonId };
  /** Takes the last decision back; answers with it in words. */
  undo: { args: Record<string, never>; answer: string };
  save_draft: {
    args: { id: PersonId; through: PersonId; words: DraftWords; part: DraftPart; path: string };
    answer: null;
  };
  /** Has the user's mail program open the draft. */
  open_draft: { args: { id: PersonId; through: PersonId; words: DraftWords; part: DraftPart }; answer: null };
  set_theme: { args: { theme: Theme }; answer: null };
  save_report: { args: { options: ReportOptions; format: ReportFormat; path: string }; answer: null };
  /** Makes the made-up mailbox in a data folder of its own and shows it; answers when it can be asked. */
  open_demo: { args: Record<string, never>; answer: null };
  /** Goes back to the user's own data folder. */
  close_demo: { args: Record<string, never>; answer: null };
}

export type Commands = Reads & Changes;
export type CommandName = keyof Commands;

/** What the desktop side tells without being asked. */
export interface Events {
  /** How far a harvest or an import is; a few times a second at most. */
  progress: Progress;
  /** A harvest or an import ended with an error. */
  failed: FailedAnswer;
  /** Rows were committed, or people and ties computed anew: ask again. */
  'store-changed': null;
  harvester: HarvesterAnswer;
}

export type EventName = keyof Events;

/** Every command, by name: the list that the Rust test reads. */
export const COMMANDS = [
  'labels',
  'status',
  'people',
  'person',
  'find',
  'introduce',
  'introduce_company',
  'fading',
  'reviving',
  'waiting',
  'suggestions',
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
  'stored',
  'provider',
  'browser_sign_in',
  'discover',
  'certificate',
  'check_account',
  'sign_in',
  'stop_sign_in',
  'sign_in_again',
  'add_account',
  'set_pin',
  'remove_account',
  'harvest',
  'pause',
  'resume',
  'import_mbox',
  'add_me',
  'remove_me',
  'let_go',
  'snooze',
  'merge',
  'apart',
  'split',
  'mark',
  'undo',
  'save_draft',
  'open_draft',
  'set_theme',
  'save_report',
  'open_demo',
  'close_demo',
] as const satisfies readonly CommandName[];

/** Every event, by name. */
export const EVENTS = ['progress', 'failed', 'store-changed', 'harvester'] as const satisfies readonly EventName[];

/** Fails to compile where a command or an event is missing from its list. */
type Missing = Exclude<CommandName, (typeof COMMANDS)[number]> | Exclude<EventName, (typeof EVENTS)[number]>;
export type EveryNameIsListed = [Missing] extends [never] ? true : never;
export const everyNameIsListed: EveryNameIsListed = true;
