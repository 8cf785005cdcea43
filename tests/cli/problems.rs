//! Bad input: a sentence, a reason and a hint, exit code 1, and nothing is lost.

use super::home::{AS_OF, Home};
use super::story;
use closeknit_core::store::WriterLock;
use insta::assert_snapshot;
use rstest::rstest;
use std::os::unix::fs::MetadataExt;

/// Asserts that the words fail with exit code 1 and say so on standard error alone.
fn fails(home: &Home, words: &[&str]) -> String {
    let ran = home.run(words);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{}", ran.error);
    assert!(ran.error.contains("hint: "), "{}", ran.error);
    ran.error
}

#[test]
fn an_unknown_person() {
    assert_snapshot!(fails(
        &Home::with_story(),
        &["introduce", "nobody@nowhere.example", "--as-of", AS_OF]
    ));
}

#[test]
fn an_unknown_person_of_a_known_company() {
    assert_snapshot!(fails(
        &Home::with_story(),
        &["introduce", "nobody@mail.big.example", "--as-of", AS_OF]
    ));
}

#[test]
fn several_people_of_that_name() {
    assert_snapshot!(fails(
        &Home::with_story(),
        &["person", "big.example", "--as-of", AS_OF]
    ));
}

#[test]
fn an_unknown_company() {
    assert_snapshot!(fails(
        &Home::with_story(),
        &["introduce", "--company", "none.example", "--as-of", AS_OF]
    ));
}

#[rstest]
#[case::a_single_message("message.eml", b"From: kim@ex.org\nTo: ann@ex.org\n\nhello\n")]
#[case::binary("photo.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0")]
#[case::text("notes.txt", b"remember the milk\n")]
fn a_file_that_is_no_mbox(#[case] name: &str, #[case] content: &[u8]) {
    let home = Home::with_story();
    let file = home.write(name, content);
    let error = fails(
        &home,
        &[
            "import",
            "mbox",
            file.to_str().unwrap(),
            "--me",
            "ann@ex.org",
        ],
    );
    assert!(error.contains(name), "it names the file: {error}");
    let counts = home.run(&["stats", "--json"]).json();
    assert_eq!(
        counts["messages"]["distinct"],
        story::count(),
        "nothing is lost"
    );
}

#[test]
fn a_file_that_is_not_there() {
    assert_snapshot!(fails(
        &Home::new(),
        &["import", "mbox", "/nowhere/x.mbox", "--me", "ann@ex.org"]
    ));
}

#[test]
fn what_is_no_address() {
    assert_snapshot!(fails(&Home::new(), &["me", "add", "not an address"]));
}

#[test]
fn a_second_writer_is_told_of_the_first() {
    let home = Home::with_story();
    let _first = WriterLock::take(&home.data(), "closeknit harvest (process 7)").unwrap();
    assert_snapshot!(fails(&home, &["me", "add", "ann@work.example"]));
    assert_eq!(home.run(&["people"]).code, 0, "readers take no lock");
}

#[test]
fn a_store_from_a_newer_version() {
    let home = Home::with_story();
    let store = rusqlite::Connection::open(home.data().join("closeknit.db")).unwrap();
    let known: u32 = store
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    store.pragma_update(None, "user_version", 99).unwrap();
    drop(store);
    let said = fails(&home, &["people"]);
    assert_snapshot!(said.replace(&format!("number {known} "), "number ITS OWN "));
}

#[test]
fn harvesting_without_an_account() {
    assert_snapshot!(fails(&Home::new(), &["harvest"]));
}

#[rstest]
#[case::unknown_verb(&["fly"])]
#[case::bad_moment(&["people", "--as-of", "yesterday"])]
#[case::introduce_nobody(&["introduce"])]
#[case::too_many_hops(&["introduce", "kim@ex.org", "--hops", "4"])]
#[case::import_without_me(&["import", "mbox", "x.mbox"])]
fn wrong_usage_is_exit_code_2(#[case] words: &[&str]) {
    let ran = Home::new().run(words);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{}", ran.error);
}

#[test]
fn an_empty_store_answers_calmly() {
    let home = Home::new();
    for verb in ["people", "fading", "companies", "stats", "receipt"] {
        let ran = home.run(&[verb]);
        assert_eq!((ran.code, ran.error.as_str()), (0, ""), "{verb}");
    }
    assert_eq!(home.run(&["people", "--json"]).out, "[]\n");
    assert!(!home.data().exists(), "a reader makes nothing");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_loses_nothing_and_goes_on_later() {
    let home = Home::new();
    let mbox = home.write("ann.mbox", &story::mbox());
    let small = home.path().join("small");
    std::fs::create_dir(&small).unwrap();
    // A file system of 256 KiB in a mount namespace of its own: first it is full, then it is given room.
    let script = format!(
        "mount -t tmpfs -o size=256k tmpfs {small} && export D={small}/data
         $BIN --data-dir $D import mbox {mbox} --me ann@ex.org; echo first $?
         mount -o remount,size=64m {small}
         $BIN --data-dir $D import mbox {mbox} --me ann@ex.org; echo second $?
         $BIN --data-dir $D stats --json",
        small = small.display(),
        mbox = mbox.display(),
    );
    // Root needs no user namespace to mount, and gets none in a changed root.
    let is_root = std::fs::metadata("/proc/self").is_ok_and(|here| here.uid() == 0);
    let rights = if is_root {
        &[][..]
    } else {
        &["--map-root-user"]
    };
    let ran = std::process::Command::new("unshare")
        .arg("--mount")
        .args(rights)
        .args(["sh", "-c", &script])
        .env("BIN", env!("CARGO_BIN_EXE_closeknit"))
        .output()
        .unwrap();
    let (out, error) = (
        String::from_utf8_lossy(&ran.stdout),
        String::from_utf8_lossy(&ran.stderr),
    );
    assert!(
        out.contains("first 1") && error.contains("The disk is full"),
        "{out}{error}"
    );
    assert!(out.contains("second 0"), "{out}{error}");
    assert!(
        out.contains(&format!("\"distinct\": {}", story::count())),
        "{out}"
    );
}
