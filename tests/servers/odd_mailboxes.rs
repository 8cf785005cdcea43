//! Mailboxes with names, marks and numbers that no standard allows and real servers give.

use crate::fake::{Behaviour, Fake};
use crate::kept::Kept;
use crate::{error, harvest, quick, run};
use closeknit_core::harvest::HarvestError;
use closeknit_core::model::{MailboxRole, SetAsideReason};
use rstest::rstest;

/// Returns a server with three messages in each of these mailboxes, as LIST says them.
fn with_mailboxes(names: &[&str]) -> Behaviour {
    let mut behaviour = Behaviour::with(1..=3);
    behaviour.mailboxes = names.iter().map(|name| (*name).to_owned()).collect();
    behaviour
}

/// Quirk 6.
#[test]
fn inbox_in_other_letters_is_the_inbox() {
    let (kept, outcome, fake) = harvest(with_mailboxes(&["Inbox", "Friends"]));
    assert_eq!((outcome.mailboxes, outcome.messages), (2, 6));
    let opened: Vec<String> = fake
        .heard()
        .into_iter()
        .filter(|l| l.contains("EXAMINE"))
        .collect();
    assert!(
        opened[0].ends_with("\"Inbox\""),
        "first, and as the server calls it: {opened:?}"
    );
    assert!(kept.mailboxes.contains_key("Inbox"));
}

/// Quirk 12.
#[rstest]
#[case::quoted("\"Fr&AOk-re\"", "Frère", "\"Fr&AOk-re\"")]
#[case::spaces("Old post", "Old post", "\"Old post\"")]
#[case::parentheses("Post (old)", "Post (old)", "\"Post (old)\"")]
#[case::control_characters("A\x01B\x07", "A\u{fffd}B\u{fffd}", "\"A\x01B\x07\"")]
#[case::no_utf7("A&B", "A&B", "\"A&B\"")]
#[case::raw_utf8("Entwürfe 2", "Entwürfe 2", "\"Entwürfe 2\"")]
#[case::backslash("Old\\post", "Old\\post", "\"Old\\\\post\"")]
fn a_mailbox_is_opened_by_the_name_that_the_server_gave(
    #[case] listed: &str,
    #[case] _shown: &str,
    #[case] asked: &str,
) {
    let (_, outcome, fake) = harvest(with_mailboxes(&[listed]));
    assert_eq!((outcome.mailboxes, outcome.messages), (1, 3));
    let examine = fake
        .heard()
        .into_iter()
        .find(|l| l.contains("EXAMINE"))
        .unwrap();
    assert!(examine.ends_with(&format!("EXAMINE {asked}")), "{examine}");
}

/// Quirk 22.
#[test]
fn a_server_that_opens_nothing_for_a_stranger_is_told_who_asks() {
    let mut behaviour = Behaviour::with(1..=3).saying(
        "C* EXAMINE (before ID)
         S: TAG NO EXAMINE Unsafe Login. Please contact kefu@ex.org for help",
    );
    behaviour.capabilities = "IMAP4rev1 ID";
    let (kept, outcome, _) = harvest(behaviour);
    assert_eq!((kept.uids("INBOX").len(), outcome.skipped), (3, 0));
}

/// Quirk 31.
#[test]
fn a_server_that_cannot_list_with_purposes_is_asked_for_a_plain_list() {
    let mut behaviour = with_mailboxes(&["INBOX", "Sent", "Spam"]).saying(
        "C* LIST \"\" \"*\" RETURN
         S: TAG BAD expected end of line",
    );
    behaviour.capabilities = "IMAP4rev1 LIST-EXTENDED SPECIAL-USE LIST-STATUS";
    let (kept, outcome, _) = harvest(behaviour);
    assert_eq!((outcome.mailboxes, outcome.messages), (2, 6));
    assert_eq!(kept.skipped[0].role, MailboxRole::Junk, "known by its name");
}

/// Quirk 26 is this without UIDNEXT, quirk 27 with zeros.
#[rstest]
#[case::without_uidnext(
    "S: * 45 EXISTS
                         S: * OK [UIDVALIDITY 7] valid"
)]
#[case::uidnext_zero(
    "S: * 45 EXISTS
                      S: * OK [UIDVALIDITY 7] valid
                      S: * OK [UIDNEXT 0] next"
)]
#[case::uidvalidity_zero(
    "S: * 45 EXISTS
                          S: * OK [UIDVALIDITY 0] valid
                          S: * OK [UIDNEXT 46] next"
)]
#[case::all_zero(
    "S: * 45 EXISTS
                  S: * OK [UIDVALIDITY 0] valid
                  S: * OK [UIDNEXT 0] next"
)]
#[case::nothing("S: * 45 EXISTS")]
fn an_opened_mailbox_that_tells_little_is_read_all_the_same(#[case] says: &str) {
    let transcript = format!("C* EXAMINE\n{says}\nS: TAG OK [READ-ONLY]");
    let (kept, outcome, _) = harvest(Behaviour::with(1..=45).saying(&transcript));
    assert_eq!(kept.uids("INBOX").len(), 45);
    assert_eq!(outcome.withheld, 0);
}

/// Quirk 27: without a UIDVALIDITY, the UIDs of another day say nothing.
#[test]
fn a_mailbox_without_uid_validity_is_read_again_each_time() {
    let behaviour = Behaviour {
        uid_validity: 0,
        ..Behaviour::with(1..=45)
    };
    for _ in 0..2 {
        let (_, outcome, _) = harvest(behaviour.clone());
        assert_eq!(outcome.messages, 45);
    }
}

/// Quirk 31: what was read is kept; a server that never comes to rest does not hold the harvest for ever.
#[test]
fn a_uid_validity_that_changes_each_time_ends_somewhere() {
    let mut behaviour = with_mailboxes(&["INBOX", "Sent"]);
    behaviour.changes_validity = true;
    let (_, outcome, _) = harvest(behaviour.clone());
    assert_eq!(
        (outcome.mailboxes, outcome.messages),
        (2, 6),
        "a whole connection reads all"
    );
    behaviour.messages = Behaviour::with(1..=100).messages;
    behaviour.cut_after_rows = 7;
    let fake = Fake::start(behaviour);
    let mut kept = Kept::default();
    let outcome = run(&quick(&fake), &mut kept).unwrap();
    assert_eq!((outcome.mailboxes, outcome.skipped), (0, 2));
    assert_eq!(kept.skipped[0].reason, SetAsideReason::FolderUnstable);
}

/// Quirk 9: the password is right, the server is not ready: no mailbox is to blame.
#[rstest]
#[case::list("LIST")]
#[case::status("STATUS")]
#[case::examine("EXAMINE")]
#[case::fetch("UID FETCH")]
fn authenticated_but_not_connected_is_tried_again(#[case] command: &str) {
    let says = "User is authenticated but not connected.";
    let once = format!("C: {command}\nS: TAG BAD {says}");
    let (kept, outcome, _) = harvest(Behaviour::with(1..=45).saying(&once));
    assert_eq!((kept.uids("INBOX").len(), outcome.skipped), (45, 0));
    assert_eq!(outcome.withheld, 0);
    if command == "STATUS" {
        return;
    }
    let always = format!("C* {command}\nS: TAG BAD {says}");
    let fake = Fake::start(Behaviour::with(1..=45).saying(&always));
    let error = error(&quick(&fake));
    assert!(
        matches!(&error, HarvestError::Unavailable { said, .. } if said.contains(says)),
        "{error:?}"
    );
}
