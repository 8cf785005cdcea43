//! The report as one CSV table (RFC 4180): a row is one thing, its first column says which part of the report it is from.

use super::ReportError;
use crate::model::{PersonAnswer, ReplyTimesAnswer, ReportAnswer};
use crate::text::Wording;
use crate::text::visible::visible;

const COLUMNS: [&str; 21] = [
    "section",
    "rank",
    "name",
    "addresses",
    "organisation",
    "strength",
    "strength_label",
    "peak_strength",
    "sent",
    "received",
    "bulk",
    "first",
    "last",
    "usual_gap_days",
    "silent_days",
    "contact_probability_90d",
    "silence_probability_90d",
    "median_reply_seconds_mine",
    "median_reply_seconds_theirs",
    "people_known",
    "note",
];

/// Returns the report as CSV. Every cell is safe to open in a spreadsheet: none can start a formula or hide a character.
///
/// # Errors
/// [`ReportError::Csv`] if the writer refuses.
pub fn csv(report: &ReportAnswer, wording: &Wording) -> Result<String, ReportError> {
    let mut table = Table::new()?;
    let (as_of, period) = wording.report_notes();
    table.row("report", |row| {
        row.set("last", report.as_of);
        row.set("note", &as_of);
    })?;
    table.row("report", |row| {
        if let Some((first, last)) = report.period {
            row.set("first", first);
            row.set("last", last);
        }
        row.set("received", report.messages);
        row.set("note", &period);
    })?;
    for person in &report.strongest {
        table.row("strongest", |row| row.person(person, wording))?;
    }
    for fading in &report.fading {
        table.row("losing touch", |row| {
            row.set("name", &fading.name);
            row.set("addresses", fading.addresses.join(" "));
            row.set("strength", decimal(fading.strength.get()));
            row.set("peak_strength", decimal(fading.peak_strength.get()));
            row.set("usual_gap_days", decimal(fading.usual_gap_days));
            row.set("silent_days", decimal(fading.silent_days));
            row.set(
                "silence_probability_90d",
                decimal(fading.silence_probability_90d),
            );
            row.set("last", fading.last);
        })?;
    }
    for person in &report.rising {
        table.row("new and rising", |row| row.person(person, wording))?;
    }
    for month in &report.months {
        table.row("month", |row| {
            row.set("name", &month.month);
            row.set("sent", month.sent);
            row.set("received", month.received);
            row.set("bulk", month.bulk);
        })?;
    }
    for (name, times) in [
        ("my replies", &report.my_replies),
        ("their replies", &report.their_replies),
    ] {
        table.row("reply times", |row| row.replies(name, times, wording))?;
    }
    for company in &report.companies {
        table.row("company", |row| {
            row.set("name", &company.domain);
            row.set("strength", decimal(company.strength.get()));
            row.set("people_known", company.known);
            row.set("note", wording.company_seen(company));
            if let Some(best) = &company.best {
                row.set("sent", best.sent);
                row.set("received", best.received);
            }
        })?;
    }
    for sentence in &report.method {
        table.row("method", |row| row.set("note", sentence))?;
    }
    table.finish()
}

/// Returns `cell` so that no spreadsheet takes it for a formula: what could start one gets an apostrophe in front.
fn harmless(cell: &str) -> String {
    let opens = |c: char| "=+-@＝＋－＠|%".contains(c);
    // Some programs skip blanks in front; what else they skip is written out.
    if cell.trim_start().starts_with(opens) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// Returns a number that is never negative, with up to four decimals.
fn decimal(x: f64) -> String {
    let text = format!("{:.4}", x.abs());
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

struct Table {
    writer: ::csv::Writer<Vec<u8>>,
    ranks: Vec<(&'static str, u32)>,
}

struct Row([String; COLUMNS.len()]);

impl Row {
    fn set(&mut self, column: &str, value: impl ToString) {
        let place = COLUMNS.iter().position(|name| *name == column);
        if let Some(cell) = place.and_then(|at| self.0.get_mut(at)) {
            *cell = value.to_string();
        }
    }

    fn person(&mut self, person: &PersonAnswer, wording: &Wording) {
        self.set("name", &person.name);
        self.set("addresses", person.addresses.join(" "));
        self.set("organisation", person.organisation.as_deref().unwrap_or(""));
        self.set("strength", decimal(person.strength.get()));
        self.set("strength_label", person.strength_label.as_str());
        self.set("sent", person.sent);
        self.set("received", person.received);
        self.set("first", person.first);
        self.set("last", person.last);
        self.set(
            "contact_probability_90d",
            decimal(person.contact_probability_90d),
        );
        self.set(
            "silence_probability_90d",
            decimal(person.silence_probability_90d),
        );
        let reply = person.median_reply_seconds;
        self.set("median_reply_seconds_mine", seconds(reply.mine));
        self.set("median_reply_seconds_theirs", seconds(reply.theirs));
        let reasons = person.strength_reasons.iter();
        let reasons: Vec<String> = reasons.map(|one| wording.reason_line(one)).collect();
        self.set("note", reasons.join("; "));
    }

    fn replies(&mut self, name: &str, times: &ReplyTimesAnswer, wording: &Wording) {
        self.set("name", name);
        let column = if name.starts_with("my") {
            "median_reply_seconds_mine"
        } else {
            "median_reply_seconds_theirs"
        };
        self.set(column, seconds(times.median_seconds));
        self.set("note", wording.reply_times(times));
    }
}

fn seconds(value: Option<i64>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

impl Table {
    fn new() -> Result<Self, ReportError> {
        let mut writer = ::csv::WriterBuilder::new()
            .terminator(::csv::Terminator::CRLF)
            .from_writer(Vec::new());
        writer.write_record(COLUMNS)?;
        Ok(Self {
            writer,
            ranks: Vec::new(),
        })
    }

    fn row(
        &mut self,
        section: &'static str,
        fill: impl FnOnce(&mut Row),
    ) -> Result<(), ReportError> {
        let rank = match self.ranks.iter_mut().find(|(name, _)| *name == section) {
            Some((_, rank)) => rank,
            None => {
                self.ranks.push((section, 0));
                &mut self.ranks.last_mut().ok_or_else(refused)?.1
            }
        };
        *rank += 1;
        let mut row = Row(Default::default());
        row.set("section", section);
        row.set("rank", *rank);
        fill(&mut row);
        self.writer
            .write_record(row.0.iter().map(|cell| harmless(&visible(cell))))?;
        Ok(())
    }

    fn finish(self) -> Result<String, ReportError> {
        let bytes = self.writer.into_inner().map_err(|_| refused())?;
        String::from_utf8(bytes).map_err(|_| refused())
    }
}

fn refused() -> ReportError {
    ReportError::Csv(std::io::Error::other("the table could not be finished").into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::formula("=1+1", "'=1+1")]
    #[case::plus("+49 30", "'+49 30")]
    #[case::minus("-1", "'-1")]
    #[case::at("@SUM(A1)", "'@SUM(A1)")]
    #[case::blank_in_front("  =1", "'  =1")]
    #[case::full_width("＝1", "'＝1")]
    #[case::a_name("Ann = Berg", "Ann = Berg")]
    #[case::nothing("", "")]
    fn no_cell_starts_a_formula(#[case] cell: &str, #[case] expected: &str) {
        assert_eq!(harmless(cell), expected);
    }

    #[rstest]
    #[case(0.25, "0.25")]
    #[case(0.0, "0")]
    #[case(-0.0, "0")]
    #[case(30.0, "30")]
    fn numbers_are_short_and_never_negative(#[case] x: f64, #[case] expected: &str) {
        assert_eq!(decimal(x), expected);
    }
}
