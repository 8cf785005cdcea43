//! What can happen to a mailbox between two harvests: whatever it is, the second ends where a first one would, also when
//! it is killed on the way.

use super::dovecot::{Dovecot, PASSWORD};
use super::faults::{KILL, watched};
use super::ledger::{Ledger, assert_sound};
use super::post::Post;
use super::served::Served;
use std::os::unix::process::ExitStatusExt;
use std::process::Command;

type Change = fn(&mut Post<'_>);

/// What happens, one after the other on one server.
const SITUATIONS: [(&str, Change); 45] = [
    ("nothing", |_| {}),
    ("new mail", |post| post.write("", 5)),
    ("new mail in two folders", |post| {
        post.write("Sent", 2);
        post.write("Work", 3);
    }),
    ("more new mail than a chunk", |post| post.write("Work", 450)),
    ("a new folder", |post| post.write("Club", 12)),
    ("an empty folder", |post| post.ask("CREATE Empty")),
    ("mail in what was empty", |post| post.write("Empty", 1)),
    ("a folder in a folder", |post| {
        post.write("Club.Sub.Deep", 3)
    }),
    ("a folder with letters beyond ASCII", |post| {
        post.write("Entw&APw-rfe 2", 3)
    }),
    ("a folder with quotes in its name", |post| {
        post.ask(r#"CREATE "a \"b\" \\c""#)
    }),
    ("a folder with a parenthesis in its name", |post| {
        post.write("a) (b", 2)
    }),
    ("the newest message gone", |post| post.expunge("Work", "*")),
    ("the oldest message gone", |post| post.expunge("INBOX", "1")),
    ("messages in the middle gone", |post| {
        post.expunge("INBOX", "100:150")
    }),
    ("every other message gone", |post| {
        let uids: Vec<String> = (200..260).step_by(2).map(|uid| uid.to_string()).collect();
        post.expunge("INBOX", &uids.join(","));
    }),
    ("as many new as gone", |post| {
        post.expunge("Sent", "1:4");
        post.write("Sent", 4);
    }),
    ("more gone than new", |post| {
        post.expunge("Sent", "10:30");
        post.write("Sent", 2);
    }),
    ("a message copied", |post| {
        post.carry("COPY", "INBOX", "20:25", "Club")
    }),
    ("the first of two copies gone", |post| {
        post.expunge("INBOX", "20:22")
    }),
    ("both copies gone", |post| {
        post.expunge("INBOX", "23");
        post.ask("SELECT Club");
        post.ask("UID STORE 16 +FLAGS.SILENT (\\Deleted)");
        post.ask("EXPUNGE");
        post.ask("CLOSE");
    }),
    ("messages moved", |post| {
        post.carry("MOVE", "INBOX", "30:60", "Work")
    }),
    ("messages moved and moved back", |post| {
        post.carry("MOVE", "Work", "1:5", "Club");
        post.carry("MOVE", "Club", "17:21", "Work");
    }),
    ("flags changed", |post| {
        post.ask("SELECT INBOX");
        post.ask("UID STORE 61:99 -FLAGS (\\Seen)");
        post.ask("UID STORE 61:70 +FLAGS (\\Flagged)");
        post.ask("CLOSE");
    }),
    ("a folder renamed", |post| post.ask("RENAME Club Circle")),
    ("two folders that swap names", |post| {
        post.ask("RENAME Circle Between");
        post.ask("RENAME Empty Circle");
        post.ask("RENAME Between Empty");
    }),
    ("a folder deleted", |post| post.ask("DELETE Work/Old")),
    ("a folder deleted and made again", |post| {
        post.ask("DELETE Circle");
        post.ask("CREATE Circle");
        post.write("Circle", 4);
    }),
    ("a folder emptied", |post| post.expunge("Circle", "1:*")),
    ("an emptied folder filled again", |post| {
        post.write("Circle", 7)
    }),
    ("other UIDs", |post| post.lose_uids("Sent")),
    ("other UIDs and new mail", |post| {
        post.lose_uids("Work");
        post.write("Work", 3);
    }),
    ("other UIDs and mail gone", |post| {
        post.expunge("Sent", "1:9");
        post.lose_uids("Sent");
    }),
    ("the INBOX with other UIDs", |post| post.lose_uids("")),
    ("spam", |post| post.write("Junk", 3)),
    ("spam that was none", |post| {
        post.carry("MOVE", "Junk", "1:2", "INBOX")
    }),
    ("mail thrown away", |post| {
        post.ask("CREATE Trash");
        post.carry("MOVE", "INBOX", "5:9", "Trash");
    }),
    ("drafts", |post| post.write("Drafts", 2)),
    ("mail without a Message-ID", |post| post.write_one("", "")),
    ("two mails of one Message-ID", |post| {
        post.write_one("", "Message-ID: <twin@ex.org>\r\n");
        post.write_one("", "Message-ID: <twin@ex.org>\r\n");
    }),
    ("the same mail twice in a folder", |post| {
        let mail =
            "From: q@ex.org\r\nTo: ann@ex.org\r\nDate: Fri, 1 Mar 2024 10:00:00 +0000\r\n\r\n";
        post.put("", mail);
        post.put("", mail);
    }),
    ("mail without a header", |post| {
        post.put("Work", "\r\nno header\r\n")
    }),
    ("mail that is nothing but bytes", |post| {
        post.put("Work", "\u{fffd}\u{1}\u{2}: \r\n\r\n")
    }),
    ("mail from 1970 and 2099", |post| {
        for year in ["1970", "2099"] {
            post.put("", &format!("From: r@ex.org\r\nTo: ann@ex.org\r\nDate: Thu, 1 Jan {year} 00:00:10 +0000\r\n\r\n"));
        }
    }),
    ("a mail to ten thousand", |post| {
        let all: Vec<String> = (0..10_000)
            .map(|number| format!("x{number}@many.example"))
            .collect();
        let to = all.join(",\r\n ");
        post.put(
            "",
            &format!("From: s@ex.org\r\nTo: {to}\r\nDate: Fri, 1 Mar 2024 11:00:00 +0000\r\n\r\n"),
        );
    }),
    ("all of it gone", |post| {
        post.expunge("INBOX", "1:*");
        post.expunge("Sent", "1:*");
    }),
];

/// Kills a harvest at its n-th write to a file; returns whether it came that far.
fn kill_at(served: &Served, write: usize) -> bool {
    let kill = format!("inject=pwrite64:signal=KILL:when={write}");
    let mut command: Command = watched(served, &["-o", "/dev/null", "-e", &kill]);
    command.output().unwrap().status.signal() == Some(KILL)
}

#[test]
fn whatever_happened_the_next_harvest_ends_where_a_first_one_would() {
    let server = Dovecot::start();
    let (mut post, served) = (Post::at(&server), Served::by(&server));
    for (folder, messages) in [("", 300), ("Sent", 120), ("Work", 40), ("Work.Old", 40)] {
        post.write(folder, messages);
    }
    assert_eq!(served.add_account(PASSWORD, &[]).code, 0);
    assert_eq!(served.harvest().code, 0);
    let mut killed = 0;
    for (number, (name, change)) in SITUATIONS.into_iter().enumerate() {
        change(&mut post);
        let fresh = Served::by(&server);
        assert_eq!(fresh.add_account(PASSWORD, &[]).code, 0);
        let ran = fresh.harvest();
        assert_eq!(ran.code, 0, "{name}: {}", ran.error);
        let whole = Ledger::of(&fresh.home.data());

        // Each at another of its first writes.
        killed += usize::from(kill_at(&served, 1 + 7 * number % 40));
        assert_sound(&served.home.data(), &whole);
        let ran = served.harvest();
        assert_eq!(ran.code, 0, "{name}: {}", ran.error);
        whole.assert_same(&Ledger::of(&served.home.data()), name);
        assert_eq!(
            served.home.people(),
            fresh.home.people(),
            "{name}: the same people"
        );
        let counts = served.home.run(&["stats", "--json"]).json()["messages"].clone();
        assert_eq!(
            counts["on_server"].as_u64().unwrap(),
            counts["stored"].as_u64().unwrap() + counts["set_aside"].as_u64().unwrap(),
            "{name}: every message is accounted for"
        );
    }
    assert!(killed > SITUATIONS.len() / 2, "{killed} were killed");
}
