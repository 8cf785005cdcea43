//! flanker's lists of mailboxes that are valid and that are not.

use super::data;
use closeknit_core::inside::header::parse;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Returns the lines of a list, without its remarks.
fn mailboxes(folder: &Path, file: &str) -> Vec<String> {
    let text = fs::read_to_string(folder.join("tests/fixtures").join(file)).unwrap();
    let lines = text
        .lines()
        .map(|line| line.split("    ").next().unwrap_or_default().trim());
    let kept = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    kept.map(str::to_owned).collect()
}

fn addresses(mailbox: &str) -> Vec<String> {
    let envelope = parse(format!("To: {mailbox}\n").as_bytes());
    envelope
        .participants
        .into_iter()
        .map(|one| one.address)
        .collect()
}

/// Returns the valid mailboxes, each with whether it is read as one address: as that which stands there, but for
/// escapes that need not be, where nothing stands beside it.
pub fn valid(folder: &Path) -> Vec<(String, bool)> {
    let all = mailboxes(folder, "mailbox_valid.txt").into_iter();
    all.map(|mailbox| {
        let read = addresses(&mailbox);
        let escaped = |text: &str| text.replace('\\', "").to_lowercase();
        let alone = !mailbox.contains(" <") && !mailbox.contains('(');
        let same = !alone || read.iter().all(|one| escaped(one) == escaped(&mailbox));
        (mailbox, read.len() == 1 && same)
    })
    .collect()
}

/// Why an address is read in what is no valid mailbox. A mail program is no gatekeeper: what stood in a header is kept
/// as it stood, since somebody wrote to it or from it, and nothing is ever sent there.
fn why_read(mailbox: &str, read: &[String]) -> Option<&'static str> {
    let (local, domain) = read.first()?.rsplit_once('@')?;
    let dots_amiss =
        |text: &str| text.starts_with('.') || text.ends_with('.') || text.contains("..");
    Some(
        if mailbox
            .split(['"', ' '])
            .next()
            .is_some_and(|first| first.len() < mailbox.len())
            && !local.starts_with('"')
        {
            "words before it, or quotes inside it: what is joined to the @ is read, the rest is a name"
        } else if local.contains('@') {
            "two @: all of it is kept, the domain is what follows the last"
        } else if dots_amiss(local) || dots_amiss(domain) {
            "dots at the edge or doubled: exports and old servers write them (`k..lee@ex.org`)"
        } else if local.contains('\\') || domain.contains('\\') {
            "a backslash outside quotes: kept as it stands"
        } else if mailbox.contains('(') {
            "a comment inside the address: left out (RFC 5322, 3.2.2)"
        } else if mailbox.contains([',', ']', '"']) {
            "signs that end an address: what stands before them is read"
        } else if domain.starts_with("xn--") {
            "a domain that no registry has: nobody is asked"
        } else {
            return None;
        },
    )
}

#[test]
fn invalid_mailboxes_are_rejected_or_explained() {
    let Some(folder) = data("flanker") else {
        return;
    };
    let all = mailboxes(&folder, "mailbox_invalid.txt");
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    let mut unexplained = Vec::new();
    for mailbox in &all {
        let read = addresses(mailbox);
        if read.is_empty() {
            *reasons.entry("no address is read").or_default() += 1;
            continue;
        }
        match why_read(mailbox, &read) {
            Some(why) => *reasons.entry(why).or_default() += 1,
            None => unexplained.push(format!("{mailbox}: {read:?}")),
        }
    }
    println!("flanker: {} invalid mailboxes: {reasons:#?}", all.len());
    assert!(unexplained.is_empty(), "{unexplained:#?}");
}
