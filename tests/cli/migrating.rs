//! Stores that earlier versions made: brought to today's schema they answer as a fresh import of the same mail does, and
//! keep what was decided by hand.
//!
//! `tests/fixtures` holds `story.mbox` and, as `store-schema-N.db.gz`, a store of that mail made by the last version
//! whose schema was N. Before a migration is added, [`a_store_of_todays_schema_is_written`] makes the next one.

use super::dovecot::{Dovecot, PASSWORD, USER};
use super::home::{AS_OF, Home, Ran};
use super::served::Served;
use super::story;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use rusqlite::Connection;
use serde_json::Value;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// How today's store is kept, once for each schema.
const WRITE: &str = "cargo nextest run -p closeknit --no-default-features --test cli --run-ignored only \
                     a_store_of_todays_schema_is_written";

/// What is decided by hand in each of these stores, one after the other.
const DECISIONS: [&[&str]; 5] = [
    &["merge", "kim@ex.org", "pia@big.example"],
    &["apart", "kim@ex.org", "lee@old.example"],
    &["mark", "omar@big.example", "role"],
    &["snooze", "lee@old.example", "--days", "3650"],
    &["let-go", "kim@ex.org"],
];

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures")
}

/// The name of the file that keeps a store of this schema.
fn name(schema: i64) -> String {
    format!("store-schema-{schema}.db.gz")
}

fn succeeded(ran: Ran) -> Ran {
    assert_eq!(ran.code, 0, "{} {}", ran.out, ran.error);
    ran
}

fn import(home: &Home) {
    let mbox = fixtures().join("story.mbox");
    let mbox = mbox.to_str().unwrap();
    succeeded(home.run(&["import", "mbox", mbox, "--me", USER]));
}

fn decide(home: &Home) {
    for words in DECISIONS {
        succeeded(home.run(words));
    }
}

fn schema(file: &Path) -> i64 {
    let db = Connection::open(file).unwrap();
    db.pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap()
}

/// The schema of the stores that are made today.
fn newest() -> i64 {
    let home = Home::new();
    succeeded(home.run(&["me", "add", USER]));
    schema(&home.data().join("closeknit.db"))
}

/// The schemas of which a store is kept.
fn kept() -> Vec<i64> {
    let mut kept: Vec<i64> = fs::read_dir(fixtures())
        .unwrap()
        .filter_map(|entry| {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let schema = name.strip_prefix("store-schema-")?;
            schema.strip_suffix(".db.gz")?.parse().ok()
        })
        .collect();
    kept.sort_unstable();
    kept
}

/// A data folder with a store that an earlier version made.
fn earlier(schema: i64) -> Home {
    let home = Home::new();
    let mut store = Vec::new();
    GzDecoder::new(fs::File::open(fixtures().join(name(schema))).unwrap())
        .read_to_end(&mut store)
        .unwrap();
    fs::create_dir(home.data()).unwrap();
    fs::write(home.data().join("closeknit.db"), store).unwrap();
    home
}

/// Answers of each kind, without people's ids, which follow the order of reading.
fn answers(home: &Home) -> Vec<Value> {
    let questions: [&[&str]; 8] = [
        &["people", "--limit", "0"],
        &["person", "kim@ex.org"],
        &["introduce", "omar@big.example"],
        &["fading"],
        &["reviving"],
        &["waiting"],
        &["companies"],
        &["suggestions"],
    ];
    let ask = |words: &&[&str]| {
        let words = [*words, &["--json", "--as-of", AS_OF]].concat();
        let mut answer = succeeded(home.run(&words)).json();
        without_ids(&mut answer);
        answer
    };
    questions.iter().map(ask).collect()
}

fn without_ids(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(without_ids),
        Value::Object(fields) => {
            fields.remove("id");
            fields.values_mut().for_each(without_ids);
        }
        _ => {}
    }
}

#[test]
fn a_store_of_the_schema_before_todays_is_kept() {
    let before = newest() - 1;
    assert!(
        kept().contains(&before),
        "The schema is {} now, and no store of schema {before} is kept, so nothing shows that it is brought up to \
         date well. Check out the commit before the migration was added, run\n  {WRITE}\nthere, and commit the {} that it writes.",
        newest(),
        name(before)
    );
}

#[test]
fn stores_of_earlier_versions_answer_as_a_fresh_import_does_and_keep_what_was_decided() {
    let newest = newest();
    let fresh = Home::new();
    import(&fresh);
    let undecided = answers(&fresh);
    decide(&fresh);
    let decided = answers(&fresh);
    assert_ne!(decided, undecided);

    for from in kept() {
        let home = earlier(from);
        let file = home.data().join("closeknit.db");
        assert_eq!(schema(&file), from, "it is what its name says");
        if from < newest {
            let refused = home.run(&["people"]);
            assert_eq!(refused.code, 1, "a reader changes nothing: {}", refused.out);
            assert_eq!(schema(&file), from);
        }
        // Nothing in it is new.
        import(&home);
        assert_eq!(schema(&file), newest);
        assert_eq!(answers(&home), decided, "from schema {from}");
        if from < newest {
            let backup = home.data().join(format!("closeknit-schema-{from}.db"));
            assert_eq!(schema(&backup), from, "as it was, it is still there");
        }
        assert_accounts_are_kept(&home);
        for _ in DECISIONS {
            succeeded(home.run(&["undo"]));
        }
        assert_eq!(answers(&home), undecided, "from schema {from}, undone");
        assert_eq!(home.run(&["undo"]).code, 1, "there were no more");
    }
}

/// The account, what was read of it, and the receipt of that.
fn assert_accounts_are_kept(home: &Home) {
    let accounts = succeeded(home.run(&["account", "list", "--json"])).json();
    let account = accounts
        .as_array()
        .unwrap()
        .iter()
        .find(|account| account["email"] == USER)
        .unwrap_or_else(|| panic!("{accounts}"));
    assert_eq!(account["endpoint"]["host"], "localhost", "{account}");
    let counts = succeeded(home.run(&["stats", "--json"])).json()["messages"].take();
    // On the server and in the file; a second time in the file where it lay in another folder then.
    let [stored, distinct] = ["stored", "distinct"].map(|key| counts[key].as_u64().unwrap());
    assert!([2 * distinct, 3 * distinct].contains(&stored), "{counts}");
    assert_eq!(counts["on_server"], counts["stored"], "{counts}");
    let verified = succeeded(home.run(&["receipt", "--verify"]));
    assert!(verified.out.starts_with("All "), "{}", verified.out);
}

/// Keeps a store of today's schema, as this version makes it: of an account, a file, and decisions.
#[test]
#[ignore = "writes into tests/fixtures; run it before the schema changes"]
fn a_store_of_todays_schema_is_written() {
    let mbox = fixtures().join("story.mbox");
    if !mbox.exists() {
        fs::write(&mbox, story::mbox()).unwrap();
    }
    let server = Dovecot::start();
    for (mailbox, at, message) in story::by_mailbox() {
        server.add(mailbox, &message, u64::try_from(at.0).unwrap(), false);
    }
    let served = Served::by(&server);
    let home = &served.home;
    succeeded(served.add_account(PASSWORD, &[]));
    succeeded(served.harvest());
    import(home);
    decide(home);

    // In one file, without its log.
    let whole = home.path().join("whole.db");
    Connection::open(home.data().join("closeknit.db"))
        .unwrap()
        .execute("VACUUM INTO ?1", [whole.to_str().unwrap()])
        .unwrap();
    pack(
        &fixtures().join(name(schema(&whole))),
        &fs::read(&whole).unwrap(),
    );
}

fn pack(to: &Path, bytes: &[u8]) {
    let mut gzip = GzEncoder::new(fs::File::create(to).unwrap(), Compression::best());
    gzip.write_all(bytes).unwrap();
    gzip.finish().unwrap();
}
