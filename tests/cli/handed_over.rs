//! Verbs that change something beside `harvest --watch`, which holds the right to write for as long as it runs.

use super::dovecot::{Dovecot, PASSWORD, USER};
use super::home::{Home, Ran};
use super::served::Served;
use super::story;
use std::io::{BufRead, BufReader, Lines};
use std::process::{Child, ChildStderr, Stdio};

/// A running `harvest --watch`.
struct Watching {
    process: Child,
    lines: Lines<BufReader<ChildStderr>>,
}

impl Watching {
    fn start(served: &Served) -> Self {
        let mut command = served.harvesting(&["--watch"]);
        let mut process = command.stderr(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(process.stderr.take().unwrap()).lines();
        let mut watching = Self { process, lines };
        watching.wait_until_up_to_date();
        watching
    }

    fn wait_until_up_to_date(&mut self) {
        let up_to_date = |line: &String| line.contains("Up to date");
        let mut lines = self.lines.by_ref().map(Result::unwrap);
        lines.find(up_to_date).expect("it watches no more");
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn succeeded(ran: Ran) -> Ran {
    assert_eq!(ran.code, 0, "{}", ran.error);
    ran
}

fn write_zoe(home: &Home) -> String {
    let mail = b"From x Thu Jan  1 00:00:00 2026\nFrom: Zoe Quist <zoe@ex.org>\nTo: ann@ex.org\nDate: Mon, 1 Dec 2025 10:00:00 +0000\nMessage-ID: <zoe@ex.org>\n\n";
    home.write("zoe.mbox", mail).to_str().unwrap().to_owned()
}

#[test]
fn a_merge_an_import_and_an_address_are_taken_beside_harvest_watch() {
    let server = Dovecot::start();
    for (mailbox, at, message) in story::by_mailbox() {
        server.add(mailbox, &message, u64::try_from(at.0).unwrap(), false);
    }
    let served = Served::by(&server);
    let home = &served.home;
    succeeded(served.add_account(PASSWORD, &[]));
    let mut watching = Watching::start(&served);
    let before = home.people().len();

    let merged = succeeded(home.run(&["merge", "kim@ex.org", "omar@big.example"]));
    assert!(merged.out.starts_with("Noted: "), "{}", merged.out);
    assert_eq!(home.people().len(), before - 1);
    let undone = succeeded(home.run(&["undo", "--json"])).json();
    assert_eq!(undone["undone"]["decision"]["kind"], "merge", "{undone}");
    assert_eq!(home.people().len(), before);

    let mbox = write_zoe(home);
    let words = ["import", "mbox", &mbox, "--me", "ann@ex.org", "--json"];
    let imported = succeeded(home.run(&words)).json();
    assert_eq!(imported["new"], 1, "{imported}");
    assert_eq!(home.people().len(), before + 1);

    succeeded(home.run(&["me", "add", "ann@work.example"]));
    let me = home.run(&["me", "list", "--json"]).json();
    let addresses = me["addresses"].as_array().unwrap();
    assert!(addresses.contains(&"ann@work.example".into()), "{me}");
    let harvested = succeeded(served.harvest());
    assert!(
        harvested.out.contains(": 0 new messages"),
        "{}",
        harvested.out
    );

    // It still watches.
    watching.wait_until_up_to_date();
    let mail = b"From: Yve <yve@ex.org>\r\nTo: ann@ex.org\r\nMessage-ID: <y@ex.org>\r\n\r\n";
    server.add("", mail, 1_767_000_000, false);
    watching.wait_until_up_to_date();
    assert!(home.run(&["people", "yve"]).out.contains("Yve"));
    let removed = succeeded(home.run(&["account", "remove", USER]));
    assert!(removed.out.contains("is forgotten"), "{}", removed.out);
    let left = home.run(&["stats", "--json"]).json();
    assert_eq!(left["messages"]["distinct"], 1, "what was imported stays");
}

#[test]
fn a_second_harvest_watch_is_told_of_the_first() {
    let server = Dovecot::start();
    let served = Served::by(&server);
    succeeded(served.add_account(PASSWORD, &[]));
    let _watching = Watching::start(&served);
    let second = served.harvesting(&["--watch"]).output().unwrap();
    let second = served.home.finish(second);
    assert_eq!(second.code, 1);
    assert!(
        second.error.contains("harvest (process"),
        "{}",
        second.error
    );
}
