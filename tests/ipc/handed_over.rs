//! Changes asked for on the command line beside a live harvester, as the window has one: they are handed over to it.

use super::harvester::Harvester;
use super::write_mbox;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn command(data: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_closeknit"));
    command.arg("--data-dir").arg(data).args(words);
    command.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    command
}

/// Runs a verb that has to work, and returns what it prints.
fn run(data: &Path, words: &[&str]) -> String {
    let Output {
        status,
        stdout,
        stderr,
    } = command(data, words).output().unwrap();
    let said = String::from_utf8_lossy(&stderr);
    assert!(status.success(), "{words:?}: {said}");
    String::from_utf8(stdout).unwrap()
}

fn people(data: &Path) -> usize {
    let people: Value = serde_json::from_str(&run(data, &["people", "--json"])).unwrap();
    people.as_array().unwrap().len()
}

/// A harvester that holds the right to write.
fn holding(data: &Path) -> Harvester {
    let mut harvester = Harvester::start(data);
    let open = harvester.ask(1, &json!({"verb": "open"}));
    assert_eq!(open, json!({"id": 1, "ok": null}));
    harvester
}

/// The smallest mbox that takes a while: so many messages, each from somebody else.
fn write_large_mbox(folder: &Path, messages: u32) -> String {
    let path = folder.join("large.mbox");
    let mut file = std::io::BufWriter::new(std::fs::File::create(&path).unwrap());
    for number in 0..messages {
        write!(
            file,
            "From a Mon Jan  6 10:00:00 2025\nFrom: p{number}@ex.org\nTo: ann@ex.org\nMessage-ID: <{number}@ex.org>\n\
             Date: Mon, 6 Jan 2025 10:00:00 +0000\n\n\n"
        )
        .unwrap();
    }
    file.flush().unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn imports_addresses_and_decisions_are_made_beside_a_live_harvester() {
    let folder = tempfile::tempdir().unwrap();
    let mails = ["kim", "lee"].map(|who| {
        format!("From a Mon Jan  6 10:00:00 2025\nFrom: ann@ex.org\nTo: {who}@ex.org\nMessage-ID: <{who}@ex.org>\nDate: Mon, 6 Jan 2025 10:00:00 +0000\n\n\n")
    });
    std::fs::write(folder.path().join("mail.mbox"), mails.concat()).unwrap();
    let data = folder.path().join("data");
    let mut harvester = holding(&data);

    // A relative path means the folder of whoever typed it.
    let import = [
        "import",
        "mbox",
        "mail.mbox",
        "--me",
        "ann@ex.org",
        "--json",
    ];
    let imported = command(&data, &import)
        .current_dir(folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&imported.stderr);
    assert!(imported.status.success(), "{said}");
    let imported: Value = serde_json::from_slice(&imported.stdout).unwrap();
    assert_eq!(imported, json!({"messages": 2, "new": 2}));
    harvester.wait_for("store-changed");
    assert_eq!(people(&data), 2);

    let added = run(&data, &["me", "add", "ann@work.example"]);
    assert_eq!(
        added,
        "ann@work.example is yours. To take it back: closeknit undo 1\n"
    );
    harvester.wait_for("store-changed");

    run(&data, &["merge", "kim@ex.org", "lee@ex.org"]);
    assert_eq!(people(&data), 1, "it holds as soon as the verb has ended");
    run(&data, &["undo"]);
    assert_eq!(people(&data), 2);
    run(&data, &["snooze", "kim@ex.org"]);
    run(&data, &["let-go", "lee@ex.org"]);
    run(&data, &["mark", "lee@ex.org", "list"]);
    run(&data, &["me", "remove", "ann@work.example"]);

    let refused = command(&data, &["me", "remove", "zoe@ex.org"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&refused.stderr);
    assert_eq!(refused.status.code(), Some(1), "{said}");
    assert!(
        said.contains("zoe@ex.org") && said.contains("hint: "),
        "{said}"
    );
    // The harvester had it all the time.
    let (status, _) = harvester.close();
    assert!(status.success(), "{status}");
}

#[test]
fn the_socket_is_the_users_alone_and_goes_with_its_holder() {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("writer.sock");
    let harvester = holding(folder.path());
    let mode = std::fs::metadata(&socket).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    harvester.close();
    assert!(!socket.exists());
}

#[test]
fn a_socket_that_a_killed_process_left_is_no_obstacle() {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("writer.sock");
    let mut harvester = holding(folder.path());
    harvester.kill_worker();
    let state = harvester.wait_for("state");
    assert_eq!(state["state"], "restarted");
    assert!(socket.exists(), "nobody could remove it");
    run(folder.path(), &["me", "add", "ann@ex.org"]);
    assert!(!socket.exists(), "whoever writes next removes it");
}

#[test]
fn what_was_handed_over_is_finished_though_the_window_closes() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mbox = write_large_mbox(folder.path(), 20_000);
    let harvester = holding(&data);
    let mut import = command(&data, &["import", "mbox", &mbox, "--me", "ann@ex.org"]);
    let mut import = import
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut progress = BufReader::new(import.stderr.take().unwrap()).lines();
    let first = progress.next().unwrap().unwrap();
    assert!(
        first.starts_with("Reading "),
        "progress is relayed: {first}"
    );
    let (status, _) = harvester.close();
    assert!(status.success(), "{status}");
    let ended = import.wait_with_output().unwrap();
    assert!(ended.status.success(), "{:?}", progress.next());
    let said = String::from_utf8_lossy(&ended.stdout);
    assert!(said.contains("20000 of them new"), "{said}");
}

#[test]
fn who_hangs_up_stops_what_they_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mbox = write_large_mbox(folder.path(), 20_000);
    let mut harvester = holding(&data);
    let mut import = command(&data, &["import", "mbox", &mbox, "--me", "ann@ex.org"]);
    let mut import = import.stderr(Stdio::piped()).spawn().unwrap();
    let mut progress = BufReader::new(import.stderr.take().unwrap()).lines();
    progress.next().unwrap().unwrap();
    import.kill().unwrap();
    import.wait().unwrap();
    // The long lane is free again, and less was read than there is.
    let mbox = write_mbox(folder.path());
    let reply = harvester.ask(2, &super::import(&mbox));
    assert_eq!(reply["ok"]["messages"], 3, "{reply}");
    let stored: Value = serde_json::from_str(&run(&data, &["stats", "--json"])).unwrap();
    let stored = stored["messages"]["distinct"].as_u64().unwrap();
    assert!((3..20_003).contains(&stored), "{stored}");
}

#[test]
fn a_second_harvester_is_no_way_round_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let _first = holding(folder.path());
    let mut second = Harvester::start(folder.path());
    let refused = second.ask(1, &json!({"verb": "open"}));
    assert_eq!(refused["error"]["code"], "busy", "{refused}");
    run(folder.path(), &["me", "add", "ann@ex.org"]);
}

#[test]
fn what_is_no_request_is_answered_and_harms_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let mut harvester = holding(folder.path());
    let mut stranger = UnixStream::connect(folder.path().join("writer.sock")).unwrap();
    stranger
        .write_all(b"not JSON\n{\"id\": 4, \"ask\": {\"verb\": \"make_tea\"}}\n\xff\xfe\n")
        .unwrap();
    let mut lines = BufReader::new(stranger).lines();
    for id in [Value::Null, json!(4), Value::Null] {
        let reply: Value = serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap();
        assert_eq!(
            (&reply["id"], &reply["error"]["code"]),
            (&id, &json!("invalid"))
        );
    }
    drop(lines);
    let add = json!({"verb": "add_me", "address": "ann@ex.org"});
    assert_eq!(harvester.ask(2, &add), json!({"id": 2, "ok": 1}));
}
