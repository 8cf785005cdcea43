//! Holds the window's TypeScript against the model: `ui/src/host/types` and `ui/src/host/generated/commands.ts` are
//! generated, never written by hand.
//!
//! `CLOSEKNIT_WRITE_TYPES=1 cargo test -p closeknit-core --test types` writes them anew.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

use closeknit_core::model::commands::{Change, Notice, Question, WindowCommand};
use closeknit_core::model::{Declared, UiError};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use ts_rs::{Config, TS, TypeVisitor};

/// Writes every type that it visits, and those it is made of, and remembers the names of those visited.
struct Exporter<'a> {
    config: &'a Config,
    names: BTreeSet<String>,
}

impl TypeVisitor for Exporter<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_none() {
            // A list or an option: what it holds is what is wanted.
            return T::visit_generics(self);
        }
        T::export_all(self.config).unwrap();
        self.names.insert(T::ident(self.config));
    }
}

/// Writes the types into `types` below a folder, and the commands into `generated`.
fn generate(folder: &Path) {
    let config = Config::new().with_out_dir(folder.join("types"));
    let mut exporter = Exporter {
        config: &config,
        names: BTreeSet::new(),
    };
    Question::visit_types(&mut exporter);
    Change::visit_types(&mut exporter);
    WindowCommand::visit_types(&mut exporter);
    Notice::visit_types(&mut exporter);
    let text = commands(&config, &exporter.names);
    exporter.visit::<UiError>();
    fs::create_dir_all(folder.join("generated")).unwrap();
    fs::write(folder.join("generated/commands.ts"), text).unwrap();
}

/// Returns the text of `commands.ts`.
fn commands(config: &Config, types: &BTreeSet<String>) -> String {
    let groups = [
        (
            "Questions",
            "Answered by the window's own process, which only reads the store.",
            Question::declared(config),
        ),
        (
            "Changes",
            "Passed on to the harvester, the only process that writes or opens a connection.",
            Change::declared(config),
        ),
        (
            "WindowCommands",
            "Done by the window's own process.",
            WindowCommand::declared(config),
        ),
    ];
    let mut text = "\
/**
 * Generated from `src-tauri/core/src/model/commands.rs`: do not edit.
 *
 * Everything that the page can ask for and be told. Arguments are passed as one object; `null` stands for none. Every
 * command that fails rejects with a `UiError`.
 */
"
    .to_owned();
    for name in types {
        writeln!(text, "import type {{ {name} }} from '../types/{name}';").unwrap();
    }
    for (name, about, commands) in &groups {
        write!(text, "\n/** {about} */\nexport interface {name} {{\n").unwrap();
        commands.iter().for_each(|one| text.push_str(&entry(one)));
        text.push_str("}\n");
    }
    text.push_str(
        "\nexport type Commands = Questions & Changes & WindowCommands;\n\
         export type CommandName = keyof Commands;\n\n\
         /** What the window's process tells without being asked. */\nexport interface Events {\n",
    );
    let events = Notice::declared(config);
    for event in &events {
        text.push_str(&comment(&event.doc));
        writeln!(text, "  '{}': {};", event.name, event.payload).unwrap();
    }
    text.push_str("}\n\nexport type EventName = keyof Events;\n");
    let commands = groups.iter().flat_map(|(_, _, commands)| commands);
    let names = commands.map(|one| one.name).collect::<Vec<_>>();
    text.push_str(&list("COMMANDS", "command", &names));
    let names = events.iter().map(|one| one.name).collect::<Vec<_>>();
    text.push_str(&list("EVENTS", "event", &names));
    text
}

fn entry(command: &Declared) -> String {
    let args: Vec<_> = command
        .args
        .iter()
        .map(|(name, kind)| format!("{name}: {kind}"))
        .collect();
    let args = match args.is_empty() {
        true => "Record<string, never>".to_owned(),
        false => format!("{{ {} }}", args.join("; ")),
    };
    format!(
        "{}  {}: {{ args: {args}; answer: {} }};\n",
        comment(&command.doc),
        command.name,
        command.reply
    )
}

fn comment(doc: &[&str]) -> String {
    let lines: Vec<_> = doc.iter().map(|line| line.trim()).collect();
    format!("  /** {} */\n", lines.join("\n   * "))
}

fn list(name: &str, what: &str, names: &[&str]) -> String {
    let mut text = format!("\n/** Every {what}, by name. */\nexport const {name} = [\n");
    names
        .iter()
        .for_each(|name| writeln!(text, "  '{name}',").unwrap());
    text.push_str("] as const;\n");
    text
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return BTreeMap::new();
    };
    entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect()
}

#[test]
fn the_windows_types_and_commands_are_those_of_the_model() {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/host");
    if std::env::var_os("CLOSEKNIT_WRITE_TYPES").is_some() {
        let _ = fs::remove_dir_all(committed.join("types"));
        generate(&committed);
    }
    let folder = tempfile::tempdir().unwrap();
    generate(folder.path());
    for part in ["types", "generated"] {
        let (fresh, committed) = (
            files(&folder.path().join(part)),
            files(&committed.join(part)),
        );
        assert!(!fresh.is_empty(), "nothing was generated");
        // Beside the commands stands what other tests generate.
        let others = committed.keys().filter(|_| part == "types");
        let differing: Vec<&String> = fresh
            .keys()
            .chain(others)
            .filter(|name| fresh.get(*name) != committed.get(*name))
            .collect();
        assert!(
            differing.is_empty(),
            "ui/src/host/{part} differs from the model in {differing:?}; write it anew with \
             CLOSEKNIT_WRITE_TYPES=1 cargo test -p closeknit-core --test types"
        );
    }
}
