//! The same mail on three real servers, Dovecot, Cyrus and Courier: each is harvested to the same store, and nothing on
//! it is changed.

use super::dovecot::{Dovecot, PASSWORD, Raw};
use super::home::Home;
use super::ledger::Ledger;
use super::served::Served;
use super::unpacked::{Kind, Unpacked};
use closeknit_core::inside::import::demo::{self, MAILBOXES};
use closeknit_core::model::Timestamp;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Every so manieth message of the made-up mailbox is taken.
const EVERY: usize = 40;
/// Mailboxes beside those of the made-up mailbox, as IMAP writes them; `/` stands between levels.
const ODD_NAMES: [&str; 5] = ["Caf&AOk-", "R&-D", "Old post", "Lists/Rust", "Empty"];

/// Headers that real mail has and no standard allows.
const ODD_HEADERS: [&[u8]; 10] = [
    b"From: Kim <kim@odd.example>\r\nTo: ann@ex.org\r\nDate: Mon, 01 Oct 2001 00:00:00 +0000\r\n",
    b"From: K\xe9m\xff <latin@odd.example>\r\nTo: Ann <ann@ex.org>\r\nMessage-ID: <1@odd.example>\r\n",
    b"From: \"Kim \"the boss\" Lee\" <quotes@odd.example>\r\nTo: ann@ex.org\r\nMessage-ID: <2@odd.example>\r\n",
    b"From: kim@odd.example\r\nTo: undisclosed-recipients:;\r\nDate: 32 Foo 20x0 99:99\r\nMessage-ID: <3@odd.example>\r\n",
    b"From: kim@odd.example, lee@odd.example\r\nSender: lee@odd.example\r\nTo: ann@ex.org\r\nTo: bob@odd.example\r\nMessage-ID: <4@odd.example>\r\nMessage-ID: <5@odd.example>\r\n",
    b"From: =?utf-8?Q?K=C3=AFm?= <encoded@odd.example>\r\nTo: =?x-unknown?B?####?= <ann@ex.org>\r\nMessage-ID: no brackets\r\n",
    b"Subject: nobody at all\r\nMessage-ID: <6@odd.example>\r\n",
    b"FROM:kim@odd.example\r\nto:\tann@ex.org,\r\n \tBob <bob@odd.example>\r\nDate: Tue, 2 Oct 01 10:00 GMT\r\nMessage-Id: <7@odd.example>\r\n",
    b"From: \r\nTo: <>\r\nCc: ,,,\r\nDate: \r\nMessage-ID: <8@odd.example>\r\n",
    b"From: Kim <kim@odd.example> (on holiday\r\nTo: ann@ex.org (Ann\r\nReferences: <1@odd.example> <2@odd.example>\r\n <3@odd.example>\r\nMessage-ID: <9@odd.example>\r\n",
];

/// A server, however it runs.
struct Server {
    name: &'static str,
    port: u16,
    tls_port: u16,
    certificate: PathBuf,
    /// What stands before a mailbox's name, and between its levels.
    prefix: &'static str,
    separator: &'static str,
    /// Stops it when dropped.
    _running: Box<dyn std::any::Any>,
}

impl Server {
    fn dovecot() -> Self {
        let dovecot = Dovecot::start();
        Self {
            name: "Dovecot",
            port: dovecot.port,
            tls_port: dovecot.tls_port,
            certificate: dovecot.certificate_path(),
            prefix: "",
            separator: "/",
            _running: Box::new(dovecot),
        }
    }

    /// Returns a server that `./x test` unpacks beside the program; or `None`, having said what is left out.
    fn unpacked(kind: Kind) -> Option<Self> {
        let built = Path::new(env!("CARGO_BIN_EXE_closeknit"));
        let tools = built.ancestors().nth(2).unwrap().join("tools/servers");
        let server = match Unpacked::start(kind, &tools) {
            Ok(server) => server,
            Err(why) => {
                println!("left out: {kind:?}, {why}");
                return None;
            }
        };
        let (prefix, separator) = match kind {
            Kind::Cyrus => ("", "/"),
            Kind::Courier => ("INBOX.", "."),
        };
        Some(Self {
            name: match kind {
                Kind::Cyrus => "Cyrus",
                Kind::Courier => "Courier",
            },
            port: server.port,
            tls_port: server.tls_port,
            certificate: server.certificate_path(),
            prefix,
            separator,
            _running: Box::new(server),
        })
    }

    /// Returns a mailbox's name as this server has it.
    fn theirs(&self, mailbox: &str) -> String {
        match mailbox {
            "INBOX" => mailbox.to_owned(),
            _ => format!("{}{}", self.prefix, mailbox.replace('/', self.separator)),
        }
    }

    /// Returns the name of a mailbox as the others have it.
    fn ours(&self, shown: &str) -> String {
        let bare = shown.strip_prefix(self.prefix).unwrap_or(shown);
        bare.replace(self.separator, "/")
    }

    /// Puts mail into it, some of it read, answered or flagged.
    fn fill(&self, mail: &BTreeMap<&'static str, Vec<Vec<u8>>>) {
        let mut raw = Raw::sign_in(self.port);
        let there = raw.ask("LIST \"\" \"*\"").join("\n");
        for (mailbox, messages) in mail {
            let name = self.theirs(mailbox);
            if *mailbox != "INBOX" && !there.contains(&format!(" \"{name}\"")) {
                raw.ask(&format!("CREATE \"{name}\""));
            }
            for (number, message) in messages.iter().enumerate() {
                let flags = ["", "\\Seen", "\\Flagged \\Answered", "\\Deleted"][number % 4];
                let words = format!(
                    "({flags}) \"{:02}-Oct-2001 00:00:00 +0000\"",
                    number % 28 + 1
                );
                raw.append(&name, &words, message);
            }
        }
        raw.ask("LOGOUT");
    }

    /// Everything about its mailboxes that a reader could change.
    fn state(&self, mailboxes: impl Iterator<Item = &'static str>) -> Vec<String> {
        let mut raw = Raw::sign_in(self.port);
        // Their marks only guess at whether there is something new, and change by themselves.
        let marks = ["\\Marked", "\\UnMarked", "\\Unmarked"];
        let listed = raw.ask("LIST \"\" \"*\"").into_iter();
        let mut state: Vec<String> = listed
            .map(|line| marks.iter().fold(line, |line, mark| line.replace(mark, "")))
            .map(|line| {
                line.replace("( ", "(")
                    .replace(" )", ")")
                    .replace("  ", " ")
            })
            .collect();
        state.sort();
        for mailbox in mailboxes {
            let name = self.theirs(mailbox);
            state.extend(raw.ask(&format!(
                "STATUS \"{name}\" (MESSAGES RECENT UIDNEXT UIDVALIDITY UNSEEN)"
            )));
            let opened = raw.ask(&format!("EXAMINE \"{name}\""));
            if !opened.iter().any(|line| line == "* 0 EXISTS") {
                state.extend(raw.ask("UID FETCH 1:* (FLAGS)"));
            }
            state.extend(opened);
        }
        state
    }

    /// Harvests it into a data folder of its own, by the real program and over TLS.
    fn harvested(&self) -> Home {
        let served = Served::at(self.tls_port, self.certificate.clone());
        for ran in [served.add_account(PASSWORD, &[]), served.harvest()] {
            assert_eq!(ran.code, 0, "{}: {}", self.name, ran.error);
        }
        served.home
    }
}

/// What is put on each server: a part of the made-up mailbox, mailboxes with odd names, messages with odd headers.
fn mail() -> BTreeMap<&'static str, Vec<Vec<u8>>> {
    let names = MAILBOXES
        .iter()
        .map(|mailbox| mailbox.name)
        .chain(ODD_NAMES);
    let mut mail: BTreeMap<&str, Vec<Vec<u8>>> = names.map(|name| (name, Vec::new())).collect();
    let whole = |header: &[u8]| [header.trim_ascii_end(), b"\r\n\r\ncanary body\r\n"].concat();
    let mut count = 0;
    let size = demo::Size {
        messages: 8_000,
        people: 100,
    };
    demo::generate(
        Timestamp(1_767_225_600),
        size,
        demo::SEED,
        |mailbox, message| {
            count += 1;
            if count % EVERY == 0 {
                mail.get_mut(mailbox.name)
                    .unwrap()
                    .push(whole(&message.header));
            }
        },
    );
    for name in ODD_NAMES
        .iter()
        .chain(&["INBOX"])
        .filter(|name| **name != "Empty")
    {
        let odd = ODD_HEADERS.iter().map(|header| whole(header));
        mail.get_mut(name).unwrap().extend(odd);
    }
    mail
}

/// What a harvest stored: each message, and each that was set aside, by its mailbox and UID.
fn stored(server: &Server, home: &Home) -> BTreeMap<(String, i64), String> {
    let ledger = Ledger::of(&home.data());
    let all = ledger.copies.into_iter().chain(ledger.set_aside);
    all.map(|((mailbox, _, uid), told)| ((server.ours(&mailbox), uid), told))
        .collect()
}

#[test]
fn three_real_servers_give_the_same_and_none_is_changed() {
    let mail = mail();
    let count: usize = mail.values().map(Vec::len).sum();
    let unpacked = [Kind::Cyrus, Kind::Courier];
    let others = unpacked.into_iter().filter_map(Server::unpacked);
    let mut expected = None;
    for server in std::iter::once(Server::dovecot()).chain(others) {
        let name = server.name;
        server.fill(&mail);
        let before = server.state(mail.keys().copied());
        assert!(before.len() > count, "{name}: {before:?}");
        let home = server.harvested();
        let after = server.state(mail.keys().copied());
        for (after, before) in after.iter().zip(&before) {
            assert_eq!(after, before, "{name}: flags, counts and UIDs");
        }
        assert_eq!(after.len(), before.len(), "{name}");
        let counts = home.run(&["stats", "--json"]).json()["messages"].clone();
        assert_eq!(counts["on_server"], count, "{name}");
        let found = (stored(&server, &home), counts, home.people());
        let expected = expected.get_or_insert_with(|| found.clone());
        for (at, told) in &expected.0 {
            assert_eq!(found.0.get(at), Some(told), "{name}: {at:?}");
        }
        assert!(&found == expected, "{name} gives other people, or more");
    }
}
