//! The tables: every answer against every formula, and without each of its terms.

use crate::formulas;
use crate::mailbox::Mailbox;
use crate::measure::{auc, by_luck, interval, mean, ndcg, print_chart};
use crate::moment::{Asked, ask};
use closeknit_core::inside::tie;
use closeknit_core::model::DAY;

/// The shares of a mailbox's messages that are past when it is asked.
const CUTS: [f64; 2] = [0.5, 0.7];

/// A cut with fewer people, or fewer written to again, tells too little of the order of strength.
pub(crate) const LEAST_PEOPLE: usize = 20;
pub(crate) const LEAST_WROTE: usize = 5;

const TERMS: [&str; 6] = [
    "frequency",
    "recency",
    "response_time",
    "length",
    "regularity",
    "together",
];

/// One mailbox at one moment.
struct Cut {
    mailbox: usize,
    day: f64,
    asked: Vec<Asked>,
}

/// What scores a tie on a day.
type Score<'a> = Box<dyn Fn(&Asked, f64) -> f64 + 'a>;

pub(crate) fn print(mailboxes: &[Mailbox]) {
    let mut cuts = Vec::new();
    for (at, mailbox) in mailboxes.iter().enumerate() {
        for then in CUTS.iter().filter_map(|&share| mailbox.cut(share)) {
            cuts.push(Cut {
                mailbox: at,
                day: then.0 as f64 / DAY as f64,
                asked: ask(mailbox, then),
            });
        }
    }
    let table = Table {
        mailboxes: mailboxes.len(),
        cuts,
    };
    table.contact();
    table.without_terms();
    table.silence();
}

struct Table {
    mailboxes: usize,
    cuts: Vec<Cut>,
}

/// A figure of every cut that has one: AUC and NDCG@10, by mailbox.
type Figures = Vec<(usize, [f64; 2])>;

impl Table {
    fn written_to<'a>(&'a self, cut: &'a Cut) -> impl Iterator<Item = &'a Asked> {
        cut.asked.iter().filter(|one| one.signs.written_to)
    }

    /// The cuts that tell of the order of strength.
    fn telling(&self) -> impl Iterator<Item = &Cut> {
        self.cuts.iter().filter(|cut| {
            let wrote = self.written_to(cut).filter(|one| one.wrote > 0).count();
            self.written_to(cut).count() >= LEAST_PEOPLE && wrote >= LEAST_WROTE
        })
    }

    fn figures(&self, score: &Score<'_>) -> Figures {
        self.telling()
            .map(|cut| {
                let people = || {
                    self.written_to(cut)
                        .map(|one| (score(one, cut.day), one.wrote))
                };
                let came: Vec<_> = people().map(|(score, wrote)| (score, wrote > 0)).collect();
                let gains: Vec<_> = people()
                    .map(|(score, wrote)| (score, f64::from(wrote).ln_1p()))
                    .collect();
                (cut.mailbox, [auc(&came).unwrap(), ndcg(&gains).unwrap()])
            })
            .collect()
    }

    fn contact(&self) {
        let people: usize = self.telling().map(|cut| self.written_to(cut).count()).sum();
        println!(
            "\n### Contact within 90 days: {} cuts of {} mailboxes, {people} people\n",
            self.telling().count(),
            self.mailboxes
        );
        println!(
            "| ranked by | AUC | Closeknit has more | NDCG@10 | Closeknit has more |\n|---|---|---|---|---|"
        );
        let own = self.figures(&(Box::new(|one: &Asked, _| one.strength) as Score<'_>));
        for (name, formula) in formulas::STRENGTH {
            let score: Score<'_> = Box::new(move |one, day| formula(&one.seen, day));
            self.row(name, &self.figures(&score), &own);
        }
        println!(
            "| **Closeknit's strength** | **{:.3}** | | **{:.3}** | |",
            whole(&own, 0),
            whole(&own, 1)
        );
        let chances = |cut: &Cut| -> Vec<(f64, bool)> {
            let people = self.written_to(cut);
            people.map(|one| (one.contact, one.wrote > 0)).collect()
        };
        let telling: Vec<(usize, Vec<(f64, bool)>)> = self
            .telling()
            .map(|cut| (cut.mailbox, chances(cut)))
            .collect();
        self.probability("chance of contact", &telling);
    }

    fn row(&self, name: &str, other: &Figures, own: &Figures) {
        print!("| {name} |");
        for figure in 0..2 {
            let (low, high) = self.between(own, other, figure);
            let more = whole(own, figure) - whole(other, figure);
            print!(
                " {:.3} | {more:+.3} ({low:+.3} to {high:+.3}), {} |",
                whole(other, figure),
                verdict(low, high)
            );
        }
        println!();
    }

    /// The interval of by how much one has more than the other.
    fn between(&self, own: &Figures, other: &Figures, figure: usize) -> (f64, f64) {
        interval(self.mailboxes, |drawn| {
            let of = |figures: &Figures| {
                let all = drawn
                    .iter()
                    .flat_map(|at| figures.iter().filter(move |one| one.0 == *at));
                mean(all.map(|one| one.1[figure]))
            };
            of(own) - of(other)
        })
    }

    fn without_terms(&self) {
        println!("\n### Strength without each of its terms, nothing fitted anew\n");
        println!(
            "| without | AUC | the term adds | NDCG@10 | the term adds |\n|---|---|---|---|---|"
        );
        let own = self.figures(&(Box::new(|one: &Asked, _| one.strength) as Score<'_>));
        for term in TERMS {
            let score: Score<'_> = Box::new(move |one, _| one.strength_without(term));
            self.row(&term.replace('_', " "), &self.figures(&score), &own);
        }
    }

    fn silence(&self) {
        let ties = |cut: &Cut, score: &Score<'_>| -> Vec<(f64, bool)> {
            let regular = cut.asked.iter().filter(|one| one.signs.regular);
            regular
                .map(|one| (score(one, cut.day), one.silent))
                .collect()
        };
        let of = |score: Score<'_>| -> Vec<(usize, Vec<(f64, bool)>)> {
            self.cuts
                .iter()
                .map(|cut| (cut.mailbox, ties(cut, &score)))
                .collect()
        };
        let own = of(Box::new(|one, _| one.silence));
        let count: usize = own.iter().map(|(_, ties)| ties.len()).sum();
        println!("\n### Silence for 90 days: {count} ties\n");
        println!("| ranked by | AUC | Closeknit has more |\n|---|---|---|");
        let drawn_auc =
            |all: &[(usize, Vec<(f64, bool)>)], drawn: &[usize]| auc(&pooled(all, drawn)).unwrap();
        let everyone: Vec<usize> = (0..self.mailboxes).collect();
        for (name, formula) in formulas::SILENCE {
            let other = of(Box::new(move |one, day| formula(&one.seen, day)));
            let more = |drawn: &[usize]| drawn_auc(&own, drawn) - drawn_auc(&other, drawn);
            let (low, high) = interval(self.mailboxes, more);
            println!(
                "| {name} | {:.3} | {:+.3} ({low:+.3} to {high:+.3}), {} |",
                drawn_auc(&other, &everyone),
                more(&everyone),
                verdict(low, high)
            );
        }
        println!(
            "| **Closeknit's chance of silence** | **{:.3}** | |",
            drawn_auc(&own, &everyone)
        );
        self.probability("chance of silence", &own);
    }

    /// Prints how well chances match what came, and how well they would if each were exactly right.
    fn probability(&self, name: &str, given: &[(usize, Vec<(f64, bool)>)]) {
        let everyone: Vec<usize> = (0..self.mailboxes).collect();
        let found = |drawn: &[usize]| tie::reliability(&pooled(given, drawn)).unwrap();
        let all = found(&everyone);
        let brier = interval(self.mailboxes, |drawn| found(drawn).brier);
        println!(
            "\nAs a probability, {name}: Brier {:.3} ({:.3} to {:.3}; always the share: {:.3}), calibration error {:.3}. \
             Chances that are exactly right have a calibration error of {:.3} on as many answers, by luck alone.\n",
            all.brier,
            brier.0,
            brier.1,
            all.brier_of_share,
            all.calibration_error,
            by_luck(&pooled(given, &everyone))
        );
        print_chart(&all.bins);
    }
}

fn pooled(of: &[(usize, Vec<(f64, bool)>)], drawn: &[usize]) -> Vec<(f64, bool)> {
    let all = drawn
        .iter()
        .flat_map(|at| of.iter().filter(move |one| one.0 == *at));
    all.flat_map(|one| one.1.iter().copied()).collect()
}

fn whole(figures: &Figures, figure: usize) -> f64 {
    mean(figures.iter().map(|one| one.1[figure]))
}

fn verdict(low: f64, high: f64) -> &'static str {
    match (low > 0.0, high < 0.0) {
        (true, _) => "win",
        (_, true) => "loss",
        _ => "tie",
    }
}
