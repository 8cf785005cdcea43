//! `closeknit introduce`: who could introduce you.

use super::output::{print, print_json};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::app::Answers;
use closeknit_core::model::{
    CompanyIntroductionsAnswer, Correspondent, DraftMail, DraftWords, ErrorCode, Introduction,
    IntroductionsAnswer, PersonId, Sentence,
};
use closeknit_core::text::{Wording, plain};
use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Find who could introduce you to a person or a company.
#[derive(Args)]
pub(super) struct Introduce {
    /// An id, an address, or a name or part of one
    #[arg(required_unless_present = "company")]
    who: Option<String>,
    /// A company by its mail domain, instead of a person
    #[arg(long, value_name = "DOMAIN", conflicts_with = "who")]
    company: Option<String>,
    /// How many hops at most: people between you and them, and they themselves
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..=3))]
    hops: u8,
    /// How many ways at most; 0 for all
    #[arg(long, value_name = "N", default_value_t = 5)]
    limit: usize,
    #[command(flatten)]
    draft: DraftOptions,
}

/// The mails that ask for an introduction.
#[derive(Args)]
struct DraftOptions {
    /// Write the mails that ask for the best introduction, for you to send
    #[arg(long, conflicts_with = "company")]
    draft: bool,
    /// What you want of them, as a sentence of your own
    #[arg(long, value_name = "SENTENCE", requires = "draft")]
    ask: Option<String>,
    /// Who you are, as a sentence of your own
    #[arg(long, value_name = "SENTENCE", requires = "draft")]
    about: Option<String>,
    /// Whom to ask, instead of the first on the best way
    #[arg(long, value_name = "WHO", requires = "draft")]
    through: Option<String>,
    /// Also write the mail to the introducer to this new file, for your mail program to open
    #[arg(long, value_name = "FILE", requires = "draft")]
    eml: Option<PathBuf>,
}

impl DraftOptions {
    fn run(
        self,
        context: &Context<'_>,
        answers: &Answers,
        target: PersonId,
    ) -> Result<(), CliProblem> {
        let through = self.through.as_deref().map(|who| answers.find_person(who));
        let through = through.transpose()?.map(|person| person.id);
        let own = DraftWords {
            ask: self.ask.unwrap_or_default(),
            about: self.about.unwrap_or_default(),
        };
        let draft = answers.draft(target, through, &own)?;
        let words = answers.wording();
        if let Some(file) = &self.eml {
            write_new(file, &draft.ask.eml)?;
        }
        if context.json {
            return print_json(&draft);
        }
        print(&format!(
            "{}\n{}",
            mail(&words.text(|c, _| c.introduce_first_ask()), &draft.ask),
            mail(
                &words.text(|c, _| c.introduce_then_answer()),
                &draft.follow_up
            )
        ))
    }
}

/// Writes a file that is not there yet: a draft may have been worked on.
fn write_new(file: &Path, text: &str) -> Result<(), CliProblem> {
    let mut options = OpenOptions::new();
    let opened = options.write(true).create_new(true).open(file);
    let written = opened.and_then(|mut open| open.write_all(text.as_bytes()));
    written.map_err(|error| {
        let file = file.display().to_string();
        CliProblem::of(ErrorCode::File, move |c, s| {
            c.shell_draft_unwritable(s.quote(&file))
        })
        .because(error)
        .hint(|c, _| c.shell_draft_unwritable_hint())
    })
}

fn mail(title: &str, mail: &DraftMail) -> String {
    let who = |one: &Correspondent| match one.name.is_empty() {
        true => one.address.clone(),
        false => format!("{} <{}>", one.name, one.address),
    };
    let bcc = mail.bcc.as_ref();
    let bcc = bcc.map_or_else(String::new, |one| format!("Bcc: {}\n", who(one)));
    format!(
        "── {title}\nTo: {}\n{bcc}Subject: {}\n\n{}\n{}\n",
        who(&mail.to),
        mail.subject,
        mail.body,
        mail.mailto
    )
}

impl Introduce {
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), CliProblem> {
        let answers = context.answers()?;
        match (self.who, self.company) {
            (_, Some(domain)) => {
                let answer = answers.introduce_company(&domain, self.hops, self.limit)?;
                if context.json {
                    print_json(&answer)
                } else {
                    print(&company_text(&answer, answers.wording()))
                }
            }
            (who, None) => {
                let target = answers.find_person(&who.unwrap_or_default())?.id;
                if self.draft.draft {
                    return self.draft.run(context, &answers, target);
                }
                let answer = answers.introduce(target, self.hops, self.limit)?;
                if context.json {
                    print_json(&answer)
                } else {
                    print(&person_text(&answer, answers.wording()))
                }
            }
        }
    }
}

fn person_text(answer: &IntroductionsAnswer, words: &Wording) -> String {
    let target = &answer.target;
    let mut text = words
        .text(|c, s| c.introduce_to(s.phrase(named(&target.name, &target.addresses, words))))
        + "\n";
    if let Some(direct) = answer.direct {
        let points = words.points(direct);
        text.push_str(&words.text(|c, s| c.introduce_direct(s.number(points))));
        text.push('\n');
    }
    if answer.introductions.is_empty() {
        text.push_str(&(words.text(|c, _| c.introduce_none()) + "\n"));
    }
    for (number, introduction) in answer.introductions.iter().enumerate() {
        text.push_str(&format!(
            "\n{}. {} ({})\n",
            number + 1,
            words.label(introduction.label),
            words.points(introduction.strength)
        ));
        text.push_str(&way(introduction, words));
    }
    text
}

fn way(introduction: &Introduction, words: &Wording) -> String {
    let mut text = String::new();
    let mut before = words.text(|c, _| c.introduce_you());
    for (number, hop) in introduction.hops.iter().enumerate() {
        let line = words.text(|c, s| {
            c.introduce_hop(
                s.own(before),
                s.phrase(named(&hop.name, &hop.addresses, words)),
                s.number(words.points(hop.strength)),
                match (hop.inferred, number == introduction.weakest) {
                    (false, false) => c.introduce_seen(),
                    (true, false) => c.introduce_inferred(),
                    (false, true) => c.introduce_seen_weakest(),
                    (true, true) => c.introduce_inferred_weakest(),
                },
            )
        });
        text.push_str(&format!("   {line}\n"));
        for said in &hop.said {
            text.push_str(&format!("      {}\n", plain(said)));
        }
        before = words.text(|_, s| s.person(None, &hop.name));
    }
    text
}

fn company_text(answer: &CompanyIntroductionsAnswer, words: &Wording) -> String {
    let mut text = words.text(|c, s| c.introduce_into(s.quote(&answer.company))) + "\n";
    for person in &answer.known {
        let line = words.text(|c, s| {
            c.introduce_known(
                s.phrase(named(&person.name, &person.addresses, words)),
                s.number(words.points(person.strength)),
            )
        });
        text.push_str(&(line + "\n"));
    }
    for one in &answer.people {
        text.push('\n');
        text.push_str(&person_text(one, words));
    }
    text
}

/// Somebody with their first address.
fn named(name: &str, addresses: &[String], words: &Wording) -> Sentence {
    words.say(|_, s| {
        let name = s.person(None, name);
        match addresses.first() {
            Some(address) => format!("{name} <{}>", s.quote(address)),
            None => name,
        }
    })
}
