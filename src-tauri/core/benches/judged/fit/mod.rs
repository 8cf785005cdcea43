//! How the numbers of `tie/parameters.rs` were fitted, and what such numbers are worth on owners left out.

mod chances;
mod mbg;
mod regress;
mod strength;

use crate::links;
use crate::mailbox::Mailbox;
use closeknit_core::inside::identity;
use closeknit_core::inside::tie::{self, Outcome, parameters as p};
use closeknit_core::model::{DAY, Timestamp};
use regress::{Answer, Prior, logit, regress};

/// The shares of a mailbox's messages that are past when it is asked, in hundredths.
const CUTS: [u8; 15] = [20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90];

/// The owners are left out in so many groups.
const FOLDS: usize = 8;

/// One mailbox at one moment: what stood then and what came, and the same of the user's own past.
struct Cut {
    mailbox: usize,
    /// Whether this cut is one of those that the tables are made of.
    judged: bool,
    now: Vec<Outcome>,
    /// As of 90 days before, and 180, and 270.
    before: [Vec<Outcome>; 3],
}

pub(crate) fn print(mailboxes: &[Mailbox]) {
    let mut cuts = Vec::new();
    for (at, mailbox) in mailboxes.iter().enumerate() {
        for share in CUTS {
            let Some(then) = mailbox.cut(f64::from(share) / 100.0) else {
                continue;
            };
            let past = mailbox.history.before(then);
            let people = identity::resolve(&past, &mailbox.me, &[]);
            let ago = |times: i64| Timestamp(then.0 - times * 90 * DAY);
            cuts.push(Cut {
                mailbox: at,
                judged: [50, 70].contains(&share),
                now: tie::outcomes(&mailbox.history, &people, then),
                before: [1, 2, 3].map(|times| tie::outcomes(&past, &people, ago(times))),
            });
        }
    }
    println!(
        "{} mailboxes at the cuts of {CUTS:?} hundredths: {} moments",
        mailboxes.len(),
        cuts.len()
    );
    println!("\n| parameter | held | found |\n|---|---|---|");
    let searched = strength::print(&cuts);
    let mbg = chances::print(&cuts);
    print_links(mailboxes);
    strength::print_held_out(&searched, mailboxes.len());
    strength::print_meaning(&cuts);
    chances::print_held_out(&cuts, mbg, mailboxes.len());
}

/// How probable a tie between others is, by the evidence for it.
fn print_links(mailboxes: &[Mailbox]) {
    let answers: Vec<Answer> = links::pairs(mailboxes)
        .iter()
        .map(|pair| Answer {
            // The logarithm of the evidence.
            terms: vec![(logit(pair.said) - p::LINK_OFFSET) / p::LINK_SLOPE, 1.0],
            came: pair.came,
            weight: 1.0,
        })
        .collect();
    let line = regress(&answers, &[Prior::NONE; 2]);
    Held::new("LINK_SLOPE", p::LINK_SLOPE, 2).print(line[0]);
    Held::new("LINK_OFFSET", p::LINK_OFFSET, 2).print(line[1]);
}

/// A number of `parameters.rs`, and how many of its decimals it keeps.
struct Held {
    name: &'static str,
    held: f64,
    decimals: usize,
}

impl Held {
    fn new(name: &'static str, held: f64, decimals: usize) -> Self {
        Self {
            name,
            held,
            decimals,
        }
    }

    /// Prints it beside what was found, and says where the two do not agree.
    fn print(&self, found: f64) {
        let scale = 10_f64.powi(self.decimals as i32);
        let agrees = (found * scale).round() == (self.held * scale).round();
        println!(
            "| {} | {} | {found:.*}{} |",
            self.name,
            self.held,
            self.decimals + 1,
            if agrees { "" } else { ", differs" }
        );
    }
}
