//! Which mailboxes there are, what they are for, how much they hold, and which of them are read.

use super::HarvestError;
use super::answer::{Answer, Listed, StatusLine};
use super::command::Command;
use super::name;
use super::session::Session;
use super::token::{Cursor, Value};
use crate::model::{MailboxRole, SetAsideReason};
use std::collections::{BTreeMap, VecDeque};

/// Mailboxes asked about at once.
const AT_ONCE: usize = 50;

/// Mailboxes that a server may list.
const MOST_LISTED: usize = 100_000;

/// A mailbox as the server lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its name, byte for byte as the server gave it.
    pub raw_name: Vec<u8>,
    /// Its name as shown to people.
    pub name: String,
    /// What it is for.
    pub role: MailboxRole,
    /// Messages that the server says it holds; `None` where it does not say.
    pub messages: Option<u64>,
    /// The UID that its next message will have, and the UIDVALIDITY of its UIDs; `None` where the server does not say.
    pub uids: Option<(u32, u32)>,
    /// Why it is not read; `None` where it is.
    pub skip: Option<SetAsideReason>,
}

/// What a mailbox holds, without opening it.
#[derive(Clone, Copy)]
struct Status {
    messages: u64,
    uids: Option<(u32, u32)>,
}

impl Status {
    /// Returns what a line says; `None` where it does not even say how much there is.
    fn of(line: &StatusLine<'_>) -> Option<Self> {
        Some(Self {
            messages: line.messages?,
            uids: line.uid_next.zip(line.uid_validity),
        })
    }
}

/// What mailboxes hold, by their raw names.
type Statuses = BTreeMap<Vec<u8>, Status>;

/// Lists the mailboxes in the order in which they are read, those that are not read behind them.
pub(super) fn survey(
    session: &mut Session<'_>,
    with_namespaces: bool,
) -> Result<Vec<Found>, HarvestError> {
    let mut statuses = BTreeMap::new();
    let mut listed = list(session, &mut statuses)?;
    let others = match with_namespaces && session.can("NAMESPACE") {
        true => namespaces(session)?,
        false => Vec::new(),
    };
    // Only Gmail's folder of everything is known to hold everything.
    let labels = session.can("X-GM-EXT-1")
        && listed
            .iter()
            .any(|mailbox| mailbox.role == MailboxRole::All);
    for mailbox in &mut listed {
        let not_yours = others
            .iter()
            .any(|prefix| !prefix.is_empty() && mailbox.raw_name.starts_with(prefix));
        mailbox.skip = match mailbox.role {
            _ if not_yours => Some(SetAsideReason::NotYours),
            MailboxRole::Junk => Some(SetAsideReason::Junk),
            MailboxRole::Trash => Some(SetAsideReason::Trash),
            MailboxRole::Drafts => Some(SetAsideReason::Drafts),
            MailboxRole::Sent | MailboxRole::All => None,
            _ if labels => Some(SetAsideReason::Covered),
            _ => None,
        };
    }
    let unknown: Vec<Vec<u8>> = listed
        .iter()
        .map(|mailbox| mailbox.raw_name.clone())
        .filter(|name| !statuses.contains_key(name))
        .collect();
    for names in unknown.chunks(AT_ONCE) {
        status(session, names, &mut statuses)?;
    }
    for mailbox in &mut listed {
        if let Some(status) = statuses.get(&mailbox.raw_name) {
            mailbox.messages = Some(status.messages);
            mailbox.uids = status.uids;
        }
    }
    listed.sort_by(|a, b| {
        let key = |found: &Found| (found.skip.is_some(), found.role);
        key(a).cmp(&key(b)).then_with(|| a.name.cmp(&b.name))
    });
    Ok(listed)
}

/// Returns every mailbox that can be opened, once.
fn list(session: &mut Session<'_>, statuses: &mut Statuses) -> Result<Vec<Found>, HarvestError> {
    let (special_use, status) = (session.can("SPECIAL-USE"), session.can("LIST-STATUS"));
    let mut mailboxes = BTreeMap::new();
    if session.can("LIST-EXTENDED") && (special_use || status) {
        let command = Command::ListReturn {
            special_use,
            status,
        };
        let end = session.ask(&command, &mut |answer| {
            hear(answer, &mut mailboxes, statuses);
        })?;
        if mailboxes.len() >= MOST_LISTED {
            return Err(session.flooded());
        }
        if end.is_ok() && !mailboxes.is_empty() {
            return Ok(mailboxes.into_values().collect());
        }
        mailboxes.clear();
    }
    let end = session.ask(&Command::List, &mut |answer| {
        hear(answer, &mut mailboxes, statuses);
    })?;
    if !end.is_ok() {
        return Err(HarvestError::CommandRefused {
            host: session.host_name(),
            said: end.said,
        });
    }
    if mailboxes.len() >= MOST_LISTED {
        return Err(session.flooded());
    }
    Ok(mailboxes.into_values().collect())
}

fn hear(answer: Answer<'_>, mailboxes: &mut BTreeMap<Vec<u8>, Found>, statuses: &mut Statuses) {
    match answer {
        Answer::Listed(listed) if mailboxes.len() < MOST_LISTED => {
            if let Some(entry) = entry(&listed) {
                mailboxes.insert(entry.raw_name.clone(), entry);
            }
        }
        Answer::Status(line) if statuses.len() < MOST_LISTED => {
            if let Some(status) = Status::of(&line) {
                statuses.insert(line.name.into_owned(), status);
            }
        }
        _ => {}
    }
}

/// Returns a listed mailbox, unless it cannot be opened.
fn entry(listed: &Listed<'_>) -> Option<Found> {
    let has = |name: &str| {
        listed
            .attributes
            .iter()
            .any(|attribute| attribute.eq_ignore_ascii_case(name.as_bytes()))
    };
    if has("\\Noselect") || has("\\NonExistent") || listed.name.is_empty() {
        return None;
    }
    let shown = name::shown(&listed.name);
    let delimiter = listed.delimiter.map(char::from);
    let role = listed
        .attributes
        .iter()
        .find_map(|attribute| name::special_use(attribute))
        .or_else(|| name::role(&shown, delimiter))
        .unwrap_or(MailboxRole::Other);
    Some(Found {
        raw_name: listed.name.to_vec(),
        name: shown,
        role,
        messages: None,
        uids: None,
        skip: None,
    })
}

/// Asks how much mailboxes hold, all of them at once; those that cannot say are left without a number.
fn status(
    session: &mut Session<'_>,
    names: &[Vec<u8>],
    statuses: &mut Statuses,
) -> Result<(), HarvestError> {
    let mut asked = VecDeque::new();
    for name in names {
        let command = Command::Status(name);
        if command.is_one_line() {
            asked.push_back((name, session.send(&command)?));
            continue;
        }
        // A literal waits for the server's consent: nothing else may be in flight.
        while let Some((name, tag)) = asked.pop_front() {
            hear_status(session, name, &tag, statuses)?;
        }
        match session.send(&command) {
            Ok(tag) => hear_status(session, name, &tag, statuses)?,
            Err(HarvestError::CommandRefused { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    for (name, tag) in asked {
        hear_status(session, name, &tag, statuses)?;
    }
    Ok(())
}

fn hear_status(
    session: &mut Session<'_>,
    name: &[u8],
    tag: &str,
    statuses: &mut Statuses,
) -> Result<(), HarvestError> {
    session.end_of(tag, &mut |answer| {
        if let Answer::Status(line) = answer {
            statuses.extend(Status::of(&line).map(|status| (name.to_vec(), status)));
        }
    })?;
    Ok(())
}

/// Returns the prefixes of what belongs to others or to many.
fn namespaces(session: &mut Session<'_>) -> Result<Vec<Vec<u8>>, HarvestError> {
    let mut prefixes = Vec::new();
    session.ask(&Command::Namespace, &mut |answer| {
        if let Answer::Namespaces(text) = answer {
            prefixes = others(text);
        }
    })?;
    Ok(prefixes)
}

pub(super) fn others(text: &[u8]) -> Vec<Vec<u8>> {
    let mut cursor = Cursor::new(text);
    let _own = cursor.value();
    let mut prefixes = Vec::new();
    while let Some(namespace) = cursor.value() {
        let Value::List(inside) = namespace else {
            continue;
        };
        let mut inside = Cursor::new(inside);
        while let Some(Value::List(one)) = inside.value() {
            let prefix = Cursor::new(one).value().and_then(Value::bytes);
            prefixes.extend(prefix.map(|prefix| prefix.into_owned()));
        }
    }
    prefixes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::harvest::answer;
    use rstest::rstest;

    #[rstest]
    #[case::all_three("((\"\" \"/\")) ((\"~\" \"/\")) ((\"#shared/\" \"/\")(\"#public/\" \"/\"))\r\n",
        &["~", "#shared/", "#public/"])]
    #[case::own_alone("((\"\" \"/\")) NIL NIL\r\n", &[])]
    #[case::extended("((\"INBOX.\" \".\")) NIL ((\"shared.\" \".\" \"X\" (\"a\")))\r\n", &["shared."])]
    #[case::broken("((\"\" \"/\"\r\n", &[])]
    fn reads_what_belongs_to_others(#[case] text: &str, #[case] expected: &[&str]) {
        let prefixes = others(text.as_bytes());
        let expected: Vec<Vec<u8>> = expected.iter().map(|p| p.as_bytes().to_vec()).collect();
        assert_eq!(prefixes, expected);
    }

    fn found(line: &str) -> Option<Found> {
        match answer::read(line.as_bytes()) {
            Answer::Listed(listed) => entry(&listed),
            other => panic!("{other:?}"),
        }
    }

    #[rstest]
    #[case::attribute("* LIST (\\Sent) \"/\" Post\r\n", MailboxRole::Sent)]
    #[case::attribute_before_name("* LIST (\\Junk) \"/\" Archive\r\n", MailboxRole::Junk)]
    #[case::name("* LIST () \".\" INBOX.Entw&APw-rfe\r\n", MailboxRole::Drafts)]
    #[case::inbox("* LIST (\\HasNoChildren) \"/\" Inbox\r\n", MailboxRole::Inbox)]
    #[case::gmail(
        "* LIST (\\All \\HasNoChildren) \"/\" \"[Gmail]/Alle Nachrichten\"\r\n",
        MailboxRole::All
    )]
    #[case::other("* LIST () \"/\" Friends\r\n", MailboxRole::Other)]
    fn tells_what_a_mailbox_is_for(#[case] line: &str, #[case] role: MailboxRole) {
        assert_eq!(found(line).unwrap().role, role);
    }

    #[test]
    fn what_cannot_be_opened_is_no_mailbox() {
        assert_eq!(found("* LIST (\\Noselect) \"/\" \"[Gmail]\"\r\n"), None);
        assert_eq!(found("* LIST (\\NonExistent) \"/\" gone\r\n"), None);
    }
}
