//! What can be said of a replay of past dates, and what cannot yet.

use super::Wording;
use super::sentence::sentence;
use crate::model::{
    Label, ProofAnswer, ProofDate, ProofSaid, Reliability, ReliabilityBin, ReliabilitySaid,
    Sentence,
};

/// A tenth with fewer chances than this is not worth a sentence.
const LEAST_IN_TENTH: u32 = 10;

/// What it takes to judge chances of one kind.
#[derive(Clone, Copy, Debug)]
pub struct Needed {
    /// Chances given.
    pub given: u32,
    /// Of them, those that came true, and those that did not.
    pub each: u32,
}

impl Wording {
    /// Says what a replay shows.
    pub fn proof(&self, proof: &ProofAnswer) -> Vec<Sentence> {
        let c = &self.catalogue;
        let (Some(first), Some(last)) = (proof.dates.first(), proof.dates.last()) else {
            return Vec::new();
        };
        let mut said = vec![sentence(|s| {
            let count = proof.dates.len() as u64;
            let dates = c.count_past_dates(count as f64, s.number(self.number(count)));
            let first = s.date(first.at, self.date(first.at));
            c.proof_replayed(dates, first, s.date(last.at, self.date(last.at)))
        })];
        if let Some(contact) = &proof.contact {
            said.extend(best_tenth(contact).map(|bin| self.contact_tenth(bin)));
            said.push(self.contact_whole(contact));
        }
        said.extend(self.labels(proof));
        if let Some(silence) = &proof.silence {
            said.extend(best_tenth(silence).map(|bin| self.silence_tenth(bin)));
            said.push(self.silence_whole(silence));
        }
        said.extend(self.proof_of_introductions(proof));
        said
    }

    /// Says the chances one tenth after the other, and when they were given.
    pub fn proof_in_detail(&self, proof: &ProofAnswer) -> ProofSaid {
        let contact = proof.contact.as_ref().map(|contact| ReliabilitySaid {
            whole: self.contact_whole(contact),
            bins: contact
                .bins
                .iter()
                .map(|bin| self.contact_tenth(bin))
                .collect(),
        });
        let silence = proof.silence.as_ref().map(|silence| ReliabilitySaid {
            whole: self.silence_whole(silence),
            bins: silence
                .bins
                .iter()
                .map(|bin| self.silence_tenth(bin))
                .collect(),
        });
        let dates = proof.dates.iter().map(|date| self.date(date.at));
        ProofSaid {
            contact,
            silence,
            dates: dates.collect(),
        }
    }

    fn contact_tenth(&self, bin: &ReliabilityBin) -> Sentence {
        self.tenth(bin, |range, share, came, given| {
            self.catalogue
                .proof_contact_tenth(range, share, came, given)
        })
    }

    fn contact_whole(&self, of: &Reliability) -> Sentence {
        self.whole(of, |given, share, points| {
            self.catalogue.proof_contact_whole(given, share, points)
        })
    }

    fn silence_tenth(&self, bin: &ReliabilityBin) -> Sentence {
        self.tenth(bin, |range, share, came, given| {
            self.catalogue
                .proof_silence_tenth(range, share, came, given)
        })
    }

    fn silence_whole(&self, of: &Reliability) -> Sentence {
        self.whole(of, |given, share, points| {
            self.catalogue.proof_silence_whole(given, share, points)
        })
    }

    /// Says what cannot be judged yet, and what that takes.
    pub fn proof_lacking(&self, proof: &ProofAnswer, needed: Needed) -> Vec<Sentence> {
        let c = &self.catalogue;
        if proof.dates.is_empty() {
            return vec![sentence(|_| c.proof_no_dates())];
        }
        let mut lacking = Vec::new();
        let sum = |of: fn(&ProofDate) -> u32| proof.dates.iter().map(of).sum::<u32>();
        if proof.contact.is_none() {
            let given = sum(|date| date.people);
            lacking.push(self.too_few(needed, given, |needed, each, given| {
                c.proof_no_contact(needed, each, given)
            }));
        }
        if proof.silence.is_none() {
            let given = sum(|date| date.ties);
            lacking.push(self.too_few(needed, given, |needed, each, given| {
                c.proof_no_silence(needed, each, given)
            }));
        }
        let of = &proof.introductions;
        if of.replayed == 0 {
            lacking.push(sentence(|s| match of.met {
                0 => c.proof_met_nobody(),
                met => c.proof_met_unforeseen(s.phrase(self.people(met.into()))),
            }));
        }
        lacking
    }

    fn labels(&self, proof: &ProofAnswer) -> Option<Sentence> {
        let wrote = |label| {
            let mut of_label = proof.labels.iter().filter(|one| one.label == label);
            let one = of_label.find(|one| one.people > 0)?;
            Some(self.part(one.wrote, one.people))
        };
        let (strong, fair, weak) = (
            wrote(Label::Strong)?,
            wrote(Label::Fair)?,
            wrote(Label::Weak)?,
        );
        let words = self.catalogue.proof_labels(strong, fair, weak);
        Some(sentence(|_| words))
    }

    fn proof_of_introductions(&self, proof: &ProofAnswer) -> Option<Sentence> {
        let (c, of) = (&self.catalogue, &proof.introductions);
        if of.replayed == 0 {
            return None;
        }
        Some(sentence(|s| {
            let met = s.phrase(self.people(of.met.into()));
            let mut number = |count: u32| s.number(self.number(count.into()));
            let foreseeable = number(of.foreseeable);
            let replayed = number(of.replayed);
            let (first, among_three) = (number(of.first), number(of.among_three));
            match of.replayed < of.foreseeable {
                true => {
                    c.proof_latest_introductions(met, foreseeable, replayed, first, among_three)
                }
                false => c.proof_introductions(met, foreseeable, first, among_three),
            }
        }))
    }

    fn tenth(
        &self,
        bin: &ReliabilityBin,
        say: impl Fn(String, String, String, String) -> String,
    ) -> Sentence {
        sentence(|s| {
            let came = s.number(self.number(bin.came.into()));
            let given = s.number(self.number(bin.given.into()));
            let range = self.percent_range(bin.from, bin.to);
            say(range, self.part(bin.came, bin.given), came, given)
        })
    }

    fn whole(&self, of: &Reliability, say: impl Fn(String, String, String) -> String) -> Sentence {
        sentence(|s| {
            let given = s.number(self.number(of.given.into()));
            let points = (of.calibration_error * 100.0).round() as u64;
            let shown = s.number(self.number(points));
            let points = self.catalogue.count_points(points as f64, shown);
            say(given, self.part(of.came, of.given), points)
        })
    }

    fn too_few(
        &self,
        needed: Needed,
        given: u32,
        say: impl Fn(String, String, String) -> String,
    ) -> Sentence {
        sentence(|s| {
            let mut number = |count: u32| s.number(self.number(count.into()));
            let (all, each) = (number(needed.given), number(needed.each));
            say(all, each, number(given))
        })
    }

    /// Returns a part of a whole in percent.
    fn part(&self, part: u32, all: u32) -> String {
        self.share(f64::from(part) / f64::from(all.max(1)))
    }

    /// Returns a range of shares: `70–80%`.
    pub fn percent_range(&self, from: f64, to: f64) -> String {
        self.catalogue
            .percent_range(format!("{:.0}", from * 100.0), self.share(to))
    }
}

/// Returns the tenth of the highest chances below nine tenths that were given often enough, since those close to certain
/// are no art.
fn best_tenth(of: &Reliability) -> Option<&ReliabilityBin> {
    let often = |bin: &&ReliabilityBin| bin.given >= LEAST_IN_TENTH && bin.from < 0.85;
    let bins = of.bins.iter().filter(often);
    bins.max_by(|a, b| a.from.total_cmp(&b.from))
}
