//! Counts where readers agree, field by field, and holds that each disagreement is explained.

use super::answer::{Answers, FIELDS};
use super::classes::{self, Difference};
use std::collections::BTreeMap;

/// The share of fields at least, of each source, on which the core agrees with everybody who holds an answer.
const LEAST: f64 = 0.99;
/// How many of the disagreements that no class explains are printed.
const MOST_SHOWN: usize = 40;

/// What was counted of one field, or of all.
#[derive(Clone, Copy, Default)]
struct Count {
    /// Fields that somebody else holds an answer to.
    compared: usize,
    /// Those of them on which all answers are the same.
    agreed: usize,
    /// Fields that only the core holds an answer to.
    alone: usize,
}

impl std::ops::AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.compared += other.compared;
        self.agreed += other.agreed;
        self.alone += other.alone;
    }
}

/// The counts of one source.
#[derive(Default)]
pub struct Tally {
    fields: BTreeMap<&'static str, Count>,
    /// For each other reader: the answers that it holds, and those that are the core's.
    readers: BTreeMap<&'static str, (usize, usize)>,
    /// For each other reader and class: how often, and who is right.
    classes: BTreeMap<(&'static str, &'static str), (usize, &'static str)>,
    unexplained: Vec<String>,
}

impl Tally {
    /// Compares what the core makes of a message with what the other readers do; `raw` returns a field's values.
    pub fn compare(
        &mut self,
        raw: impl Fn(&str) -> String,
        ours: &Answers,
        others: &[(&'static str, &Answers)],
    ) {
        for field in FIELDS {
            let ours = ours.get(field).cloned().flatten().unwrap_or_default();
            let count = self.fields.entry(field).or_default();
            let held: Vec<_> = others
                .iter()
                .filter_map(|(reader, answers)| Some((*reader, answers.get(field)?.as_ref()?)))
                .collect();
            if held.is_empty() {
                count.alone += usize::from(!ours.is_empty());
                continue;
            }
            count.compared += 1;
            count.agreed += usize::from(held.iter().all(|(_, theirs)| **theirs == ours));
            for (reader, theirs) in held {
                let of_reader = self.readers.entry(reader).or_default();
                of_reader.0 += 1;
                if *theirs == ours {
                    of_reader.1 += 1;
                    continue;
                }
                let difference = Difference {
                    field,
                    reader,
                    raw: raw(field),
                    ours: &ours,
                    theirs,
                };
                match classes::of(&difference) {
                    Some(class) => {
                        let entry = self.classes.entry((reader, class.name));
                        entry.or_insert((0, class.why)).0 += 1;
                    }
                    None => self.unexplained.push(difference.to_string()),
                }
            }
        }
    }

    /// Counts an answer that was compared elsewhere.
    pub fn add(&mut self, field: &'static str, reader: &'static str, agrees: bool, shown: String) {
        let count = self.fields.entry(field).or_default();
        count.compared += 1;
        count.agreed += usize::from(agrees);
        let of_reader = self.readers.entry(reader).or_default();
        of_reader.0 += 1;
        of_reader.1 += usize::from(agrees);
        if !agrees {
            self.unexplained.push(shown);
        }
    }

    /// Prints the counts, and fails where too few agree or one disagreement is not explained.
    pub fn conclude(&self, source: &str) {
        let mut all = Count::default();
        self.fields.values().for_each(|one| all += *one);
        println!("{source}: {} of {} fields agree", all.agreed, all.compared);
        for field in FIELDS {
            let count = self.fields.get(field).copied().unwrap_or_default();
            if count.compared + count.alone > 0 {
                println!(
                    "  {field}: {} of {}, and {} alone",
                    count.agreed, count.compared, count.alone
                );
            }
        }
        for (reader, (held, same)) in &self.readers {
            println!("  with {reader}: {same} of {held}");
        }
        for ((reader, class), (count, why)) in &self.classes {
            println!("  {count} x {reader}: {class}. {why}");
        }
        for one in self.unexplained.iter().take(MOST_SHOWN) {
            println!("    {one}");
        }
        assert!(all.compared > 0, "{source} holds nothing to compare");
        assert!(
            self.unexplained.is_empty(),
            "{source}: {} disagreements are not explained",
            self.unexplained.len()
        );
        assert!(
            all.agreed as f64 >= LEAST * all.compared as f64,
            "{source}: only {} of {} fields agree",
            all.agreed,
            all.compared
        );
    }
}
