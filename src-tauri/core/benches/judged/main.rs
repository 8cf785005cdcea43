//! How good the answers are on real mailboxes, against published formulas; and how their numbers were fitted.
//!
//! `CLOSEKNIT_DATA` names a folder that holds `enron-dev/<owner>/<folder>.mbox`. `cargo bench -p closeknit-core --bench
//! judged` prints the tables of `docs/judged.md`, and with `-- fit` the numbers of `tie/parameters.rs` beside those found anew.

#![allow(
    clippy::unwrap_used,
    reason = "a measurement that cannot go on may panic"
)]

mod fit;
mod formulas;
mod links;
mod mailbox;
mod measure;
mod moment;
mod table;
mod ways;

use mailbox::Mailbox;
use std::path::Path;

/// A mailbox with fewer messages tells too little.
const LEAST_MESSAGES: usize = 300;

fn main() {
    let Some(data) = std::env::var_os("CLOSEKNIT_DATA") else {
        println!("left out: CLOSEKNIT_DATA does not say where real mail is");
        return;
    };
    let mailboxes = mailboxes(&Path::new(&data).join("enron-dev"));
    if std::env::args().any(|word| word == "fit") {
        fit::print(&mailboxes);
    } else {
        table::print(&mailboxes);
        ways::print(&mailboxes);
        links::print(&mailboxes);
    }
}

fn mailboxes(folder: &Path) -> Vec<Mailbox> {
    let mut owners: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|owner| owner.unwrap().path())
        .collect();
    owners.sort();
    let mailboxes = owners.iter().filter_map(|owner| Mailbox::read(owner));
    mailboxes
        .filter(|one| one.times().len() >= LEAST_MESSAGES)
        .collect()
}
