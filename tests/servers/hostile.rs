//! Servers that mean harm: each row says what the server does and how that ends. Whatever it does, it ends within
//! seconds, nothing crashes, and no password is sent where none may be.
//!
//! What is refused before a password is near the wire is in `refusing` and `hostile_tls`; what would fill the
//! memory, measured, is in `tests/cli/bombs.rs`.

use crate::fake::{Behaviour, Fake};
use crate::kept::Kept;
use crate::{now, quick, run};
use closeknit_core::inside::harvest::{self, HarvestError, Outcome};
use closeknit_core::inside::net::NetError;
use closeknit_core::model::Credential;
use rstest::rstest;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

/// How an attempt ends, in a word.
fn ending(result: &Result<Outcome, HarvestError>) -> &'static str {
    match result {
        Ok(outcome) if outcome.messages == 45 && outcome.withheld == 0 => "reads all",
        Ok(_) => "leaves the mailbox",
        Err(HarvestError::Net(NetError::Tampered { .. })) => "tampered",
        Err(HarvestError::Net(NetError::NotImap { .. })) => "no mail server",
        Err(HarvestError::Net(_)) => "cut",
        Err(HarvestError::SignInRejected { .. }) => "rejected",
        Err(HarvestError::PasswordsNotTaken { .. }) => "takes no password",
        Err(HarvestError::Unavailable { .. }) => "unavailable",
        Err(HarvestError::CommandRefused { .. }) => "refused",
        Err(HarvestError::Flooded { .. }) => "flooded",
        Err(HarvestError::Lost { .. }) => "lost",
        Err(other) => panic!("{other:?}"),
    }
}

/// How often the password may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Password {
    Never,
    Once,
    /// Once a connection, over several.
    OnceEach,
}
use Password::{Never, Once, OnceEach};

#[rstest]
// Before sign-in.
#[case::preauth("S: * PREAUTH welcome", "tampered", Never)]
#[case::bye_as_greeting("S: * BYE go away", "unavailable", Never)]
#[case::no_greeting("S: (cut)", "no mail server", Never)]
#[case::greeting_without_end("S: (flood) xxxxxxxx\\", "no mail server", Never)]
#[case::greeting_of_lines("S: (flood) * OK hello", "no mail server", Never)]
#[case::greeting_of_zeros("S: (flood) \\x00\\", "no mail server", Never)]
#[case::silence_as_greeting("S: (stall)", "cut", Never)]
#[case::web_server("S: HTTP/1.1 400 Bad Request", "no mail server", Never)]
#[case::login_disabled(
    "S: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED] hi",
    "takes no password",
    Never
)]
#[case::login_disabled_later(
    "C* CAPABILITY
    S: * CAPABILITY IMAP4rev1 LOGINDISABLED
    S: TAG OK",
    "takes no password",
    Never
)]
#[case::capabilities_refused(
    "C* CAPABILITY
    S: TAG BAD what?",
    "rejected",
    Never
)]
#[case::capabilities_without_end(
    "C* CAPABILITY
    S: (flood) * CAPABILITY IMAP4rev1",
    "no mail server",
    Never
)]
// During sign-in.
#[case::go_on_without_end(
    "C* LOGIN
    S: (flood) + go on",
    "no mail server",
    Once
)]
#[case::line_without_end(
    "C* LOGIN
    S: (flood) + aaaaaaaaaaaaaaaa\\",
    "no mail server",
    Once
)]
#[case::answers_of_others(
    "C* LOGIN
    S: (flood) z9 OK in",
    "no mail server",
    Once
)]
#[case::referral(
    "C* LOGIN
    S: TAG NO [REFERRAL imap://evil.ex.org/] go there",
    "rejected",
    Once
)]
#[case::referral_after(
    "C* LOGIN
    S: TAG OK [REFERRAL imap://evil.ex.org/] in",
    "reads all",
    Once
)]
#[case::bye_and_silence(
    "C* LOGIN
    S: * BYE
    S: (stall)",
    "cut",
    Once
)]
#[case::broken_bytes(
    "C* LOGIN
    S: \\x00\\xff\\xfe TAG OK
    S: TAG OK in",
    "reads all",
    Once
)]
// After it.
#[case::capabilities_change(
    "C: LOGIN
    S: TAG OK [CAPABILITY IMAP4rev1 LOGINDISABLED STARTTLS AUTH=PLAIN] in",
    "reads all",
    Once
)]
#[case::asks_again(
    "C: LOGIN
    S: TAG OK in
    C* LIST
    S: + UGFzc3dvcmQ6
    S: TAG NO [AUTHENTICATIONFAILED] sign in again",
    "refused",
    Once
)]
#[case::early_end(
    "S: * OK hi
    S: a1 OK\\x20
    S: a2 OK in
    S: a3 OK done
    S: a4 OK done",
    "leaves the mailbox",
    OnceEach
)]
#[case::tags_never_sent(
    "C* UID FETCH
    S: z1 OK done
    S: a99999 OK done
    S: a0 NO [ALERT] gone
    S: (answer)",
    "reads all",
    Once
)]
#[case::uids_never_asked(
    "C* UID FETCH
    S: * 1 FETCH (UID 4294967295 BODY[HEADER.FIELDS (DATE)] {2}
    S: xx)
    S: * 1 FETCH (UID 99 BODY[HEADER.FIELDS (DATE)] \"xx\")
    S: * 1 FETCH (UID 0 BODY[HEADER.FIELDS (DATE)] \"xx\")
    S: (answer)",
    "reads all",
    Once
)]
#[case::answers_for_other_mailboxes(
    "C* UID FETCH
    S: * STATUS Sent (MESSAGES 9 UIDVALIDITY 3)
    S: * LIST () \"/\" Evil
    S: * 3 EXISTS
    S: * OK [UIDVALIDITY 99] another
    S: * OK [UIDNEXT 1] another
    S: (answer)",
    "reads all",
    Once
)]
#[case::everything_expunged(
    "C* UID FETCH
    S: * VANISHED 1:4294967295
    S: (flood 5000) * 1 EXPUNGE
    S: (answer)",
    "reads all",
    Once
)]
#[case::nested(
    "C* UID FETCH
    S: * 1 FETCH (X \\
    S: (flood 60000) (\\
    S: x
    S: (answer)",
    "reads all",
    Once
)]
#[case::huge_numbers(
    "C* EXAMINE
    S: * 18446744073709551615 EXISTS
    S: * 99999999999999999999999999 EXISTS
    S: * OK [UIDVALIDITY 18446744073709551615]
    S: * OK [UIDNEXT 99999999999999999999999999]
    S: (answer)",
    "reads all",
    Once
)]
#[case::four_billion_messages(
    "C* EXAMINE
    S: * 4294967294 EXISTS
    S: * OK [UIDVALIDITY 7] valid
    S: * OK [UIDNEXT 4294967295] next
    S: TAG OK
    C* UID FETCH
    S: TAG OK nothing",
    "leaves the mailbox",
    Once
)]
#[case::uid_set_bomb(
    "C* EXAMINE
    S: * 45 EXISTS
    S: * OK [UIDVALIDITY 7] valid
    S: * OK [UIDNEXT 4294967295] next
    S: TAG OK
    C* UID SEARCH
    S: * ESEARCH (TAG \"TAG\") UID ALL 1:4294967295
    S: TAG OK",
    "reads all",
    Once
)]
#[case::search_backwards(
    "C* EXAMINE
    S: * 45 EXISTS
    S: * OK [UIDVALIDITY 7] valid
    S: TAG OK
    C: UID SEARCH
    S: * ESEARCH (TAG \"TAG\") UID ALL 45:1,4294967296,0,45:1,*
    S: TAG OK",
    "reads all",
    Once
)]
#[case::compress_and_rubbish(
    "C: LOGIN
    S: TAG OK [CAPABILITY IMAP4rev1 COMPRESS=DEFLATE] in
    C* COMPRESS
    S: TAG OK
    S: this is not deflate at all",
    "reads all",
    OnceEach
)]
fn whatever_it_does_it_ends(
    #[case] transcript: &str,
    #[case] expected: &str,
    #[case] password: Password,
) {
    let fake = Fake::start(Behaviour::with(1..=45).saying(transcript));
    let mut plan = quick(&fake);
    plan.limits.sign_in = Duration::from_secs(2);
    plan.limits.connect = Duration::from_secs(2);
    if transcript.contains("COMPRESS=DEFLATE") {
        plan.compress = harvest::Compress::On;
    }
    let begun = Instant::now();
    let result = run(&plan, &mut Kept::default());
    assert_eq!(ending(&result), expected, "{result:?}");
    assert!(begun.elapsed() < Duration::from_secs(30));
    let heard = fake.heard();
    let sent = heard.iter().filter(|line| line.contains("canary")).count();
    match password {
        Never => assert_eq!(sent, 0, "{heard:?}"),
        Once => assert_eq!(sent, 1, "{heard:?}"),
        OnceEach => assert!(sent > 0, "{heard:?}"),
    }
    assert!(
        heard
            .iter()
            .all(|line| !line.contains("canary") || line.contains(" LOGIN ")),
        "{heard:?}"
    );
}

/// A challenge that asks for the password a second time, and again, gets nothing.
#[test]
fn a_password_is_the_answer_to_one_challenge() {
    let behaviour = Behaviour::with(1..=3).saying(
        "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi
         C* AUTHENTICATE
         S: +
         C* AG
         S: + again
         C*
         S: + and again",
    );
    let fake = Fake::start(behaviour);
    let mut plan = quick(&fake);
    plan.limits.sign_in = Duration::from_secs(2);
    let beyond_ascii = Credential::new("schlüssel".to_owned());
    let stop = Arc::new(AtomicBool::new(false));
    let result = harvest::run(&plan, &beyond_ascii, &mut Kept::default(), &now, &stop);
    assert!(result.is_err(), "{result:?}");
    let heard = fake.heard();
    // Base64 of a zero byte and the user's name begins so.
    let secrets = heard
        .iter()
        .filter(|line| line.trim().starts_with("AGFubk"))
        .count();
    assert_eq!(secrets, 1, "{heard:?}");
}

/// Nobody asks anything while a server is only to tell what is new: what it says then is counted too.
#[rstest]
#[case::lines("S: (flood) * OK still here")]
#[case::line_without_end("S: (flood) xxxxxxxx\\")]
fn a_flood_while_watching_ends_it(#[case] flood: &str) {
    let transcript = format!("C* IDLE\nS: + idling\n{flood}");
    let mut behaviour = Behaviour::with(1..=45).saying(&transcript);
    behaviour.capabilities = "IMAP4rev1 ESEARCH IDLE";
    let fake = Fake::start(behaviour);
    let stop = Arc::new(AtomicBool::new(false));
    let password = Credential::new("canary".to_owned());
    let begun = Instant::now();
    let mut plan = quick(&fake);
    plan.watch = true;
    let result = harvest::run(&plan, &password, &mut Kept::default(), &now, &stop);
    assert_eq!(ending(&result), "flooded", "{result:?}");
    assert!(begun.elapsed() < Duration::from_secs(30));
}
