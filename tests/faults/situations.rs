//! What can happen to a mailbox between two harvests.

use super::post::Post;

type Change = fn(&mut Post<'_>);

/// What happens, one after the other on one server.
pub(crate) const SITUATIONS: [(&str, Change); 47] = [
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
    ("a huge folder", |post| post.write("Huge", 3000)),
    ("the huge folder gone", |post| post.ask("DELETE Huge")),
    ("all of it gone", |post| {
        post.expunge("INBOX", "1:*");
        post.expunge("Sent", "1:*");
    }),
];
