//! What decisions and questions cost on a store, each in a process of its own, so that its memory is known.

use super::NOW;
use closeknit_core::app::{Answers, Keeper};
use closeknit_core::model::{Address, Decision, Kind, PeopleQuery, Timestamp};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// How often each is asked; the median counts.
const TIMES: usize = 5;

/// When they are asked: within a day of the scoring.
const THEN: Timestamp = Timestamp(NOW.0 + 3_600);

/// Asks something of a data folder.
type Ask = fn(&Path);

/// What is asked, by name, in the order in which it is.
const QUESTIONS: [(&str, Ask); 9] = [
    ("merge", |folder| decide(folder, &merge(folder))),
    ("undo", undo),
    ("mark", |folder| decide(folder, &mark(folder))),
    ("person by id", |folder| person(folder, |_| "1".to_owned())),
    ("person by address", |folder| person(folder, address_of_one)),
    ("person by name", |folder| person(folder, name_of_one)),
    ("first names", first_names),
    ("first screen", first_screen),
    ("links", |folder| drop(answers(folder).bridges(1).unwrap())),
];

fn answers(folder: &Path) -> Answers {
    Answers::open(folder, THEN, None).unwrap()
}

fn strongest(answers: &Answers, limit: u32) -> Vec<closeknit_core::model::PersonAnswer> {
    let query = PeopleQuery {
        limit,
        ..PeopleQuery::default()
    };
    answers.people(&query).unwrap().people
}

fn address_at(folder: &Path, at: usize) -> Address {
    let people = strongest(&answers(folder), at as u32 + 1);
    Address::normalise(&people[at].addresses[0]).unwrap()
}

/// Two with much mail, who are on some of it together.
fn merge(folder: &Path) -> Decision {
    Decision::Merge {
        one: address_at(folder, 3),
        other: address_at(folder, 4),
    }
}

fn mark(folder: &Path) -> Decision {
    Decision::Mark {
        address: address_at(folder, 5),
        is: Kind::Role,
    }
}

fn decide(folder: &Path, decision: &Decision) {
    measured(|| {
        Keeper::open(folder, "bench")
            .unwrap()
            .decide(decision, THEN)
            .unwrap();
    });
}

fn undo(folder: &Path) {
    measured(|| {
        Keeper::open(folder, "bench")
            .unwrap()
            .undo(None, THEN)
            .unwrap();
    });
}

fn name_of_one(folder: &Path) -> String {
    strongest(&answers(folder), 10)[9].name.clone()
}

fn address_of_one(folder: &Path) -> String {
    strongest(&answers(folder), 10)[9].addresses[0].clone()
}

fn person(folder: &Path, who: fn(&Path) -> String) {
    let who = who(folder);
    measured(|| {
        let answers = answers(folder);
        let id = answers.find_person(&who).unwrap().id;
        answers.person(id).unwrap();
    });
}

fn first_names(folder: &Path) {
    measured(|| drop(strongest(&answers(folder), 50)));
}

/// What the window asks before its first screen is whole.
fn first_screen(folder: &Path) {
    measured(|| {
        let answers = answers(folder);
        strongest(&answers, 50);
        answers.stored().unwrap();
        answers.fading(0).unwrap();
        answers.accounts().unwrap();
        answers.me().unwrap();
        answers.reviving(10).unwrap();
        answers.digest().unwrap();
        answers.stats().unwrap();
        answers.waiting(10).unwrap();
        answers.suggestions(10).unwrap();
    });
}

/// Prints how long work takes on the clock and of the processors, in seconds, and the memory that it takes at most, in MB.
fn measured(work: impl FnOnce()) {
    let (begun, used) = (Instant::now(), processor_seconds());
    // What was asked to prepare does not count.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    work();
    println!(
        "{} {} {}",
        begun.elapsed().as_secs_f64(),
        processor_seconds() - used,
        peak_megabytes()
    );
}

/// Returns the processor time of this process, user's and system's; 0 where that cannot be told.
fn processor_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let behind_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks = behind_name.split_whitespace().skip(11).take(2);
    ticks
        .filter_map(|ticks| ticks.parse::<f64>().ok())
        .sum::<f64>()
        / 100.0
}

fn peak_megabytes() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = peak.and_then(|peak| peak.split_whitespace().next()?.parse::<f64>().ok());
    kilobytes.unwrap_or_default() / 1e3
}

/// Answers the one question that this process was started for, if it was.
pub(super) fn answer_as_child() -> bool {
    let mut arguments = std::env::args().skip(1);
    let (Some("ask"), Some(name), Some(folder)) = (
        arguments.next().as_deref(),
        arguments.next(),
        arguments.next(),
    ) else {
        return false;
    };
    let (_, question) = QUESTIONS
        .iter()
        .find(|question| question.0 == name)
        .unwrap();
    question(Path::new(&folder));
    true
}

/// Asks all of it, and prints what each costs.
pub(super) fn ask_all(folder: &Path) {
    let mut costs = vec![Vec::new(); QUESTIONS.len()];
    for _ in 0..TIMES {
        for ((name, _), costs) in QUESTIONS.iter().zip(&mut costs) {
            costs.push(ask(name, folder));
        }
    }
    for ((name, _), costs) in QUESTIONS.iter().zip(costs) {
        let median = |of: usize| {
            let mut all: Vec<f64> = costs.iter().map(|cost| cost[of]).collect();
            all.sort_by(f64::total_cmp);
            all[all.len() / 2]
        };
        println!(
            "{name}: {:.0} ms, {:.0} ms of processors, {:.0} MB at most",
            median(0) * 1e3,
            median(1) * 1e3,
            median(2)
        );
    }
}

fn ask(name: &str, folder: &Path) -> [f64; 3] {
    let this = std::env::current_exe().unwrap();
    let ran = Command::new(this)
        .args(["ask", name])
        .arg(folder)
        .output()
        .unwrap();
    assert!(
        ran.status.success(),
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
    let said = String::from_utf8_lossy(&ran.stdout);
    let numbers: Vec<f64> = said
        .split_whitespace()
        .map(|one| one.parse().unwrap())
        .collect();
    numbers.try_into().unwrap()
}
