//! No word that Closeknit prints goes round the catalogue: where it speaks a language with accents on every letter,
//! whatever has none came from the mail, from the command line or from the system.

use super::home::{AS_OF, Home, Ran};
use super::pseudo_catalogue::accented;
use super::story;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// What is not covered yet, and why: this list may only become shorter.
const UNCOVERED: [(&str, &str); 5] = [
    (
        "account",
        "pages of instructions come from docs/providers.md; adding one takes a server",
    ),
    ("demo", "one line, and making the mailbox takes long"),
    ("harvest", "it takes a server"),
    ("receipt", "it is empty without a server"),
    ("report", "the page's fixed words stand in its template"),
];

/// A data folder with the story in it, and the catalogue that is spoken by.
struct Stage {
    home: Home,
    catalogue: PathBuf,
    /// Words that may stand without accents, in small letters.
    data: BTreeSet<String>,
}

impl Stage {
    fn new() -> Self {
        let home = Home::with_story();
        let catalogue = home.write("accented.ftl", accented().as_bytes());
        // The rule: names and addresses as the headers have them; nothing else of a mail is shown.
        let mbox = String::from_utf8(story::mbox()).unwrap();
        let headers = mbox.lines().filter_map(|line| {
            let (field, value) = line.split_once(": ")?;
            ["From", "To"].contains(&field).then_some(value)
        });
        let data = headers.flat_map(words).collect();
        Self {
            home,
            catalogue,
            data,
        }
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = self.home.command(arguments);
        let named = format!("en={}", self.catalogue.display());
        command.env("CLOSEKNIT_CATALOGUE", named);
        self.home.finish(command.output().unwrap())
    }

    /// Asserts that every word without accents is data: of the mail, of the command line, or of `system`, which is what
    /// the operating system says.
    fn assert_accented(&self, arguments: &[&str], system: &str) {
        let ran = self.run(arguments);
        let said = format!("{}{}", ran.out, ran.error);
        let mut given: BTreeSet<String> = arguments.iter().flat_map(|one| words(one)).collect();
        given.extend(words(system));
        given.insert("home".to_owned()); // the test's own folder
        let plain: Vec<String> = words(&said)
            .filter(|word| !self.data.contains(word) && !given.contains(word))
            .collect();
        assert!(plain.is_empty(), "{arguments:?} says {plain:?} in\n{said}");
        assert!(
            said.chars().any(|c| c.is_alphabetic() && !c.is_ascii()),
            "{arguments:?} says nothing: {said}"
        );
    }
}

/// Runs of two and more ASCII letters that stand alone, in small letters.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphabetic())
        .filter(|word| word.len() > 1 && word.chars().all(|c| c.is_ascii_alphabetic()))
        .map(str::to_lowercase)
}

#[test]
fn every_answer_is_said_by_the_catalogue() {
    let stage = Stage::new();
    for verb in [
        &["people"][..],
        &["people", "--limit", "1"],
        &["people", "nowhere.example"],
        &["person", "kim@ex.org"],
        &["person", "pia@big.example"],
        &["introduce", "omar@big.example"],
        &["introduce", "--company", "big.example"],
        &["fading"],
        &["reviving"],
        &["waiting"],
        &["suggestions"],
        &["bridges"],
        &["companies"],
        &["stats"],
        &["digest"],
        &["prove"],
    ] {
        let arguments = [verb, &["--as-of", AS_OF]].concat();
        stage.assert_accented(&arguments, "");
    }
}

#[test]
fn every_change_is_said_by_the_catalogue() {
    let stage = Stage::new();
    for verb in [
        &["apart", "kim@ex.org", "lee@old.example"][..],
        &["undo"],
        &["merge", "kim@ex.org", "lee@old.example"],
        &["split", "lee@old.example"],
        &["mark", "lee@old.example", "list"],
        &["snooze", "kim@ex.org"],
        &["let-go", "kim@ex.org"],
        &["me", "add", "ann@work.example"],
        &["me", "remove", "ann@work.example"],
    ] {
        stage.assert_accented(verb, "");
    }
    let mbox = stage.home.write("more.mbox", &story::mbox());
    let file = mbox.to_str().unwrap();
    stage.assert_accented(&["import", "mbox", file, "--me", "ann@ex.org"], "");
}

#[test]
fn every_failure_is_said_by_the_catalogue() {
    let stage = Stage::new();
    let missing = std::io::Error::from_raw_os_error(2).to_string();
    for (verb, system) in [
        (&["person", "nobody@nowhere.example"][..], ""),
        (&["introduce", "nobody@mail.big.example"], ""),
        (&["person", "big.example"], ""),
        (&["introduce", "--company", "none.example"], ""),
        (&["me", "add", "nobody"], ""),
        (&["merge", "ann@ex.org", "kim@ex.org"], ""),
        (&["undo"], ""),
        (&["harvest"], ""),
        (&["account", "check", "nobody@ex.org"], ""),
        (&["account", "help", "nobody"], ""),
        (
            &["import", "mbox", "/nowhere/x.mbox", "--me", "ann@ex.org"],
            missing.as_str(),
        ),
        (
            &["import", "mbox", "/", "--me", "ann@ex.org"],
            missing.as_str(),
        ),
    ] {
        stage.assert_accented(verb, system);
    }
}

#[test]
fn every_verb_is_covered_or_known_not_to_be() {
    let help = Home::new().run(&["--help"]).out;
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let listed = listed.take_while(|line| !line.is_empty());
    let verbs: BTreeSet<&str> = listed
        .filter_map(|line| line.split_whitespace().next())
        .filter(|verb| *verb != "help")
        .collect();
    let here = include_str!("pseudo.rs");
    for verb in &verbs {
        let covered = here.contains(&format!("&[\"{verb}\""));
        let uncovered = UNCOVERED.iter().any(|(one, _)| one == verb);
        assert!(covered || uncovered, "{verb} is not looked at");
    }
    for (verb, _) in UNCOVERED {
        assert!(verbs.contains(verb), "there is no verb {verb}");
    }
}
