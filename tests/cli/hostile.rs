//! A thousand hostile strings as names, addresses, companies, folders, servers and words: nothing hidden reaches the
//! terminal, nothing begins a line of its own, and JSON says exactly what is stored.

use super::home::Home;
use closeknit_core::text::visible::{lines, visible};
use rusqlite::{Connection, params};
use serde_json::{Value, json};
use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;

const HOSTILE: &str = include_str!("../fixtures/visible/hostile.json");
const VECTORS: &str = include_str!("../fixtures/visible/vectors.json");

fn hostile() -> Vec<String> {
    let pairs: Vec<(String, String)> = serde_json::from_str(HOSTILE).unwrap();
    pairs.into_iter().map(|(text, _)| text).collect()
}

/// Returns names that need their joiners, which nobody may take from them.
fn legitimate() -> Vec<String> {
    let vectors: Vec<Value> = serde_json::from_str(VECTORS).unwrap();
    let stay = vectors
        .iter()
        .filter(|one| one["text"] == one["shown"] && one["mixed"] == false);
    stay.map(|one| one["text"].as_str().unwrap().to_owned())
        .collect()
}

/// Asserts that a terminal shows all of a text and obeys none of it.
fn assert_clean(what: &str, text: &str) {
    for (line, clean) in text.split('\n').zip(lines(text).split('\n')) {
        assert_eq!(line, clean, "something is hidden in {what}");
    }
    let controls = text.contains(|c: char| c.is_control() && c != '\n');
    assert!(!controls, "a control in {what}: {text:?}");
    let forged = text
        .lines()
        .find(|line| line.trim_start().starts_with("FORGED"));
    assert_eq!(forged, None, "a line that nobody wrote, in {what}");
}

/// A store of people, accounts, folders and a receipt that bear the names. An answer as of another moment would make
/// the people anew.
fn stored(names: &[String]) -> Home {
    let home = Home::new();
    let mails = (0..names.len()).map(|n| {
        format!(
            "From MAILER Thu Jan  1 00:00:00 1970\nFrom: ann@ex.org\nTo: P{n} Q{n} <p{n}@c{n}.example>\n\
             Date: {} Nov 2025 10:00:00 +0000\nMessage-ID: <{n}@x>\n\n\n",
            n % 28 + 1
        )
    });
    let file = home.write("many.mbox", mails.collect::<String>().as_bytes());
    let ran = home.run(&[
        "import",
        "mbox",
        file.to_str().unwrap(),
        "--me",
        "ann@ex.org",
    ]);
    assert_eq!(ran.code, 0, "{}", ran.error);
    let mut store = Connection::open(home.data().join("closeknit.db")).unwrap();
    let ids: Vec<i64> = {
        let mut all = store
            .prepare("SELECT id FROM person WHERE NOT is_me ORDER BY id")
            .unwrap();
        all.query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect()
    };
    assert_eq!(ids.len(), names.len());
    let all = store.transaction().unwrap();
    for (n, (id, name)) in ids.iter().zip(names).enumerate() {
        let spelled = json!([name]).to_string();
        all.execute(
            "UPDATE person SET name = ?2, organisation = ?2, spelled = ?3 WHERE id = ?1",
            params![id, name, spelled],
        )
        .unwrap();
        let account = format!("{name}{n}");
        all.execute(
            "INSERT INTO account (email, host, port, security, username) VALUES (?1, ?2, 993, 'tls', ?2)",
            params![account, name],
        )
        .unwrap();
        all.execute(
            "INSERT INTO mailbox (account_id, raw_name, shown_name, role, uid_validity, on_server, skipped)
             VALUES (?1, ?2, ?3, 'normal', 1, 3, ?3)",
            params![all.last_insert_rowid(), name.as_bytes(), name],
        )
        .unwrap();
        all.execute(
            "INSERT INTO wire_line (account, at, host, command, bytes_out, bytes_in, line_hash, chain)
             VALUES (?1, 1, ?2, ?2, 1, 1, x'00', x'00')",
            params![account, name],
        )
        .unwrap();
    }
    all.commit().unwrap();
    home
}

#[test]
fn nothing_hidden_reaches_the_terminal() {
    let hostile = hostile();
    let legitimate = legitimate();
    let names = [hostile.clone(), legitimate.clone()].concat();
    let home = stored(&names);
    let print = |words: &[&str]| {
        let ran = home.run(words);
        assert_clean(&format!("{words:?}"), &ran.error);
        assert_eq!(ran.code, 0, "{words:?}: {}", ran.error);
        ran.out
    };
    for words in [
        &["people", "--limit", "0"][..],
        &["companies", "--limit", "0"],
        &["fading"],
        &["reviving"],
        &["waiting", "--limit", "0"],
        &["bridges"],
        &["suggestions", "--limit", "0"],
        &["stats"],
        &["digest"],
        &["receipt"],
        &["account", "list"],
        &["me", "list"],
        &["people", "--limit", "0", "--json"],
        &["companies", "--limit", "0", "--json"],
        &["receipt", "--json"],
        &["account", "list", "--json"],
        &["stats", "--json"],
        &["report", "--format", "json", "--output", "-"],
        &["report", "--format", "html", "--output", "-"],
        &["report", "--format", "graphml", "--output", "-"],
    ] {
        assert_clean(&format!("{words:?}"), &print(words));
    }
    for format in ["csv", "vcard"] {
        let words = ["report", "--format", format, "--output", "-"];
        let text = print(&words).replace("\r\n ", "").replace("\r\n", "\n");
        assert_clean(format, &text);
    }

    let people = print(&["people", "--limit", "0"]);
    assert_eq!(
        people.lines().count(),
        names.len() + 1,
        "a line each, and the heading"
    );
    for name in &legitimate {
        assert!(people.contains(name.as_str()), "{name} is not as it was");
    }
    assert_eq!(
        print(&["receipt"]).lines().count(),
        names.len() + 1,
        "a line a command"
    );
    let everybody: Value =
        serde_json::from_str(&print(&["people", "--limit", "0", "--json"])).unwrap();
    let mut read: Vec<&str> = everybody
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    let mut stored: Vec<&str> = names.iter().map(String::as_str).collect();
    read.sort_unstable();
    stored.sort_unstable();
    assert_eq!(read, stored, "JSON says what is stored");

    // One in a hundred, since every one of them is two processes.
    for one in everybody.as_array().unwrap().iter().step_by(100) {
        let id = one["id"].to_string();
        let shown = visible(one["name"].as_str().unwrap());
        let person = print(&["person", &id]);
        assert_clean(&shown, &person);
        assert!(
            person.starts_with(&format!("{shown}  (id {id}, ")),
            "{shown}: {person}"
        );
        let introduced = home.run(&["introduce", &id]);
        assert_clean(&shown, &[introduced.out, introduced.error].concat());
    }
}

#[test]
fn nothing_hidden_comes_back_in_an_error() {
    let home = Home::with_story();
    // No argument has a NUL in it.
    let words = hostile()
        .into_iter()
        .filter(|word| !word.contains('\0') && word.len() < 200);
    let mut refused = 0;
    for (n, word) in words.enumerate().step_by(9) {
        let word = format!("x{word}");
        let path = format!("{}/{}", home.path().display(), word.replace('/', "_"));
        let asked: [&[&str]; 7] = [
            &["person", &word],
            &["introduce", "--company", &word],
            &["me", "add", &word],
            &["harvest", &word],
            &["account", "check", &word],
            &["import", "mbox", &path, "--me", "ann@ex.org"],
            &["people", "--sort", &word],
        ];
        let ran = home.run(asked[n % asked.len()]);
        assert_clean(
            &format!("{:?}", asked[n % asked.len()]),
            &[ran.out, ran.error].concat(),
        );
        refused += usize::from(ran.code == 1 || ran.code == 2);
    }
    // Somebody may be found by what a word has in common with a name.
    assert!(refused > 90, "{refused} errors");
}

#[test]
fn a_path_that_is_no_text_is_shown_as_far_as_it_is() {
    let home = Home::new();
    let path = OsString::from_vec(b"/nowhere/\x1b]52;c;x\x07\n\xff.mbox".to_vec());
    let ran = home
        .command(&["import", "mbox"])
        .arg(path)
        .args(["--me", "ann@ex.org"])
        .output();
    let ran = home.finish(ran.unwrap());
    assert_eq!(ran.code, 1);
    assert_clean("the error", &ran.error);
    assert!(
        ran.error
            .contains("⟨U+001B⟩]52;c;x⟨U+0007⟩⟨U+000A⟩\u{fffd}.mbox"),
        "{}",
        ran.error
    );
}
