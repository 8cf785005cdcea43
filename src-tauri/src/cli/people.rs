//! `closeknit people`.

use super::output::{Side, print, print_json, print_line, table};
use super::{CliProblem, Context};
use clap::{Args, ValueEnum};
use closeknit_core::model::{Kind, PeopleQuery, PeopleSort};

/// List people by the strength of your tie.
#[derive(Args)]
pub(super) struct People {
    /// In which order
    #[arg(long, value_enum, default_value = "strength")]
    sort: Sort,
    /// Only this kind [default: persons, and whoever else you have written to]
    #[arg(long, value_enum)]
    kind: Option<KindWord>,
    /// How many at most; 0 for all
    #[arg(long, value_name = "N", default_value_t = 25)]
    limit: u32,
    /// Words that stand in the name, an address or the organisation
    query: Vec<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Sort {
    Strength,
    Recent,
    Name,
    Volume,
}

#[derive(Clone, Copy, ValueEnum)]
enum KindWord {
    Person,
    List,
    Robot,
    Role,
}

impl People {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let query = PeopleQuery {
            text: self.query.join(" "),
            kind: self.kind.map(|kind| match kind {
                KindWord::Person => Kind::Person,
                KindWord::List => Kind::List,
                KindWord::Robot => Kind::Robot,
                KindWord::Role => Kind::Role,
            }),
            sort: match self.sort {
                Sort::Strength => PeopleSort::Strength,
                Sort::Recent => PeopleSort::Recent,
                Sort::Name => PeopleSort::Name,
                Sort::Volume => PeopleSort::Volume,
            },
            limit: self.limit,
            ..PeopleQuery::default()
        };
        let answers = context.answers()?;
        let (page, words) = (answers.people(&query)?, answers.wording());
        if context.json {
            return print_json(&page.people);
        }
        if page.total == 0 {
            return print_line(words, |c, _| match query.text.is_empty() {
                true => c.terminal_nobody_yet(),
                false => c.terminal_nobody_fits(),
            });
        }
        let rows: Vec<_> = page
            .people
            .iter()
            .map(|person| {
                vec![
                    words.points(person.strength),
                    words.label(person.strength_label),
                    person.name.clone(),
                    person.organisation.clone().unwrap_or_default(),
                    person.sent.to_string(),
                    person.received.to_string(),
                    words.sortable_date(person.last),
                    words.chance(person.contact_probability_90d),
                    person.id.to_string(),
                ]
            })
            .collect();
        let columns = [
            (words.text(|c, _| c.column_strength()), Side::Right),
            (String::new(), Side::Left),
            (words.text(|c, _| c.column_name()), Side::Left),
            (words.text(|c, _| c.column_organisation()), Side::Left),
            (words.text(|c, _| c.column_sent()), Side::Right),
            (words.text(|c, _| c.column_received()), Side::Right),
            (words.text(|c, _| c.column_last()), Side::Left),
            (words.text(|c, _| c.column_next_days()), Side::Right),
            (words.text(|c, _| c.column_id()), Side::Right),
        ];
        let mut text = table(&columns, &rows);
        if page.total as usize > rows.len() {
            let (shown, total) = (rows.len().to_string(), page.total.to_string());
            text.push_str(&words.text(|c, s| c.terminal_not_all(s.number(shown), s.number(total))));
            text.push('\n');
        }
        print(&text)
    }
}
