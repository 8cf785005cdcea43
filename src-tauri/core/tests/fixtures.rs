//! Writes the answers from which the window's made-up host answers in tests and in a plain browser
//! (`ui/src/host/generated/fixtures`): those of the real code, on the made-up mailbox and on an empty store.
//!
//! `CLOSEKNIT_WRITE_TYPES=1 cargo test -p closeknit-core --test fixtures` writes them anew.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

use closeknit_core::app::{self, Answers, Keeper};
use closeknit_core::inside::account::oauth::Authorities;
use closeknit_core::inside::import::demo::{MY_ADDRESSES, PROMISES};
use closeknit_core::model::commands::Question;
use closeknit_core::model::{
    DraftWords, Endpoint, Kind, PeopleQuery, PersonId, ReportOptions, Security, Timestamp, WireLine,
};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// The moment of the made-up mailbox.
const NOW: &str = "2026-11-23T20:00:00Z";
/// A moment at which there was too little mail to prove anything.
const EARLY: &str = "2019-01-01T00:00:00Z";
/// Of whom the window shows everything in its tests.
const SHOWN: [&str; 4] = [
    "gideon.pfaltz@tideline.example",
    "ruta.eglynas@postbox.example",
    "priya@lanternseed.example",
    "noor@glasshouse.example",
];
/// Persons whom the made-up host lists.
const LISTED: u32 = 120;
/// Addresses whose settings are looked up.
const ADDRESSES: [&str; 5] = [
    "ilse@gmail.com",
    "ilse@outlook.com",
    "ilse@proton.me",
    "ilse@unknown.example",
    "ilse",
];
/// Words of the user's for a draft: each is left out as well.
const WORDS: [&str; 2] = ["I would like to ask this", "I am this"];

/// Answers by question.
#[derive(Default)]
struct Fixtures(BTreeMap<&'static str, Vec<Value>>);

impl Fixtures {
    fn add(&mut self, of: &str, name: &'static str, args: &Value, answer: Value) {
        let one = json!({"of": of, "args": args, "answer": rounded(answer)});
        self.0.entry(name).or_default().push(one);
    }

    fn ask(&mut self, of: &str, answers: &Answers, question: Question) {
        let mut args = json!(question);
        args.as_object_mut().unwrap().remove("verb");
        let (name, answer) = (question.name(), question.ask(answers).unwrap());
        self.add(of, name, &args, serde_json::from_str(&answer).unwrap());
    }
}

/// Rounds every number, so that another machine's mathematics writes the same.
fn rounded(value: Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => {
            let number = number.as_f64().unwrap();
            json!((number * 1e6).round() / 1e6)
        }
        Value::Array(values) => values.into_iter().map(rounded).collect(),
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, one)| (name, rounded(one)));
            Value::Object(fields.collect::<Map<_, _>>())
        }
        other => other,
    }
}

fn query(kind: Option<Kind>, limit: u32) -> Question {
    let query = PeopleQuery {
        kind,
        limit,
        ..PeopleQuery::default()
    };
    Question::People { query }
}

/// Returns what is asked where nothing depends on who there is.
fn general() -> Vec<Question> {
    let limit = 0;
    vec![
        query(None, LISTED),
        Question::Fading { limit },
        Question::Reviving { limit },
        Question::Waiting { limit },
        Question::Suggestions { limit },
        Question::Bridges { limit: 5 },
        Question::Network { most: 20 },
        Question::Digest {},
        Question::Prove {},
        Question::Stats {},
        Question::Companies { limit: 40 },
        Question::ReportHtml {
            options: ReportOptions::default(),
        },
        Question::Accounts {},
        Question::Me {},
        Question::Receipt {
            account: None,
            limit,
        },
        Question::Decisions {},
        Question::Stored {},
    ]
}

/// Returns what is asked of the made-up mailbox alone.
fn particular(answers: &Answers) -> Vec<Question> {
    let id = |who: &str| answers.find_person(who).unwrap().id;
    let (hops, limit) = (3, 5);
    let mut all = vec![
        query(Some(Kind::List), 3),
        query(Some(Kind::Robot), 3),
        query(Some(Kind::Role), 3),
        Question::Find {
            text: PROMISES.introductions[0].target.to_owned(),
        },
        Question::IntroduceCompany {
            domain: PROMISES.company.to_owned(),
            hops,
            limit,
        },
        Question::Report {
            options: ReportOptions::default(),
        },
    ];
    for id in SHOWN.map(id) {
        all.extend([Question::Person { id }, Question::Trace { id }]);
    }
    for promised in PROMISES.introductions {
        let id = id(promised.target);
        all.extend([
            Question::Person { id },
            Question::Trace { id },
            Question::Introduce { id, hops, limit },
        ]);
        let found = answers.introduce(id, hops, limit as usize).unwrap();
        let steps = found
            .introductions
            .iter()
            .flat_map(|way| way.hops.windows(2));
        let pairs: BTreeSet<(PersonId, PersonId)> =
            steps.map(|two| (two[0].id, two[1].id)).collect();
        all.extend(
            pairs
                .into_iter()
                .map(|(one, other)| Question::TraceLink { one, other }),
        );
    }
    // Of a draft, every way to fill it in.
    let [ask, about] = WORDS;
    let promised = PROMISES.introductions[0];
    for (ask, about) in [("", ""), (ask, ""), ("", about), (ask, about)] {
        all.push(Question::Draft {
            id: id(promised.target),
            through: Some(id(promised.through[0])),
            words: DraftWords {
                ask: ask.to_owned(),
                about: about.to_owned(),
            },
        });
    }
    all
}

/// Adds the user's account, and returns its address and its host.
fn add_account(keeper: &mut Keeper) -> (&'static str, String) {
    let email = MY_ADDRESSES[0];
    let endpoint = Endpoint {
        host: "imap.fernworks.example".to_owned(),
        port: 993,
        security: Security::Tls,
        username: email.to_owned(),
        pin: None,
    };
    keeper.add_account(email, &endpoint, &[]).unwrap();
    (email, endpoint.host)
}

/// Makes the made-up mailbox, an account whose mail it might be, and what was sent to its server.
fn fill(folder: &Path, now: Timestamp) {
    let mut keeper = Keeper::open(folder, "fixtures").unwrap();
    keeper.fill_demo(now).unwrap();
    let (email, host) = add_account(&mut keeper);
    let lines: Vec<_> = (1..=40)
        .map(|chunk: u32| WireLine {
            at: Timestamp(now.0 - 3600 + i64::from(chunk) * 30),
            host: host.clone(),
            command: format!("UID FETCH {}:{} (UID INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS (DATE FROM TO CC)])", 1 + (chunk - 1) * 1000, chunk * 1000),
            bytes_out: 258,
            bytes_in: 812_400,
        })
        .collect();
    keeper.note_wire(email, &lines).unwrap();
}

fn make() -> Fixtures {
    let now = Timestamp::parse(NOW).unwrap();
    let (demo, empty) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fill(demo.path(), now);
    let mut fixtures = Fixtures::default();
    let answers = Answers::open(demo.path(), now, None).unwrap();
    for question in general().into_iter().chain(particular(&answers)) {
        fixtures.ask("demo", &answers, question);
    }
    let answers = Answers::open(demo.path(), now, Timestamp::parse(EARLY)).unwrap();
    fixtures.ask("early", &answers, Question::Prove {});
    add_account(&mut Keeper::open(empty.path(), "fixtures").unwrap());
    let answers = Answers::open(empty.path(), now, None).unwrap();
    for question in general() {
        fixtures.ask("empty", &answers, question);
    }
    for email in ADDRESSES {
        let mut answer = json!(app::provider(email));
        // Which name server is asked is this machine's business.
        if let Some(question) = answer.pointer_mut("/discovery/0/whom") {
            *question = json!("this computer’s name server (192.0.2.53)");
        }
        fixtures.add("demo", "provider", &json!({"email": email}), answer);
    }
    for host in [
        "imap.gmail.com",
        "outlook.office365.com",
        "imap.unknown.example",
    ] {
        let answer = json!(app::browser_sign_in(host, &Authorities::default()));
        fixtures.add("demo", "browser_sign_in", &json!({"host": host}), answer);
    }
    for stored in fixtures.0.get_mut("stored").unwrap() {
        stored["answer"]["folder"] = json!("/home/ilse/.local/share/closeknit");
        // As many as a page of SQLite says, which other versions say otherwise.
        stored["answer"]["bytes"] = json!(4_194_304);
    }
    fixtures
}

/// Writes JSON with a line for each thing that a person might want to see change.
fn write(value: &Value, depth: usize, text: &mut String) {
    let indent = |depth: usize| "  ".repeat(depth);
    let (open, close, parts): (_, _, Vec<(String, &Value)>) = match value {
        Value::Array(all) if depth < 4 && !all.is_empty() => (
            '[',
            ']',
            all.iter().map(|one| (String::new(), one)).collect(),
        ),
        Value::Object(all) if depth < 4 && !all.is_empty() => {
            let named = |(name, one)| (format!("{}: ", json!(name)), one);
            ('{', '}', all.iter().map(named).collect())
        }
        other => return write!(text, "{other}").unwrap(),
    };
    text.push(open);
    for (at, (name, part)) in parts.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        write!(text, "{comma}\n{}{name}", indent(depth + 1)).unwrap();
        write(part, depth + 1, text);
    }
    write!(text, "\n{}{close}", indent(depth)).unwrap();
}

#[test]
fn the_windows_fixtures_are_what_the_made_up_mailbox_answers() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/host/generated/fixtures");
    let fixtures = make();
    let fresh: BTreeMap<String, String> = fixtures
        .0
        .iter()
        .map(|(name, all)| {
            let mut text = String::new();
            write(&json!(all), 0, &mut text);
            (format!("{name}.json"), text + "\n")
        })
        .collect();
    for name in Question::NAMES {
        assert!(fixtures.0.contains_key(name), "nothing asks for {name}");
    }
    if std::env::var_os("CLOSEKNIT_WRITE_TYPES").is_some() {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        for (name, text) in &fresh {
            fs::write(folder.join(name), text).unwrap();
        }
    }
    let committed: BTreeMap<String, String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, fs::read_to_string(entry.path()).unwrap())
        })
        .collect();
    let names = fresh.keys().chain(committed.keys());
    let differing: BTreeSet<_> = names
        .filter(|name| fresh.get(*name) != committed.get(*name))
        .collect();
    assert!(
        differing.is_empty(),
        "ui/src/host/generated/fixtures differs from what the code answers in {differing:?}; write it anew with \
         CLOSEKNIT_WRITE_TYPES=1 cargo test -p closeknit-core --test fixtures"
    );
}
