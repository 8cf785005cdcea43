//! `closeknit introduce`: who could introduce you.

use super::output::{path, print, print_json, visible};
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::app::Answers;
use closeknit_core::model::{
    CompanyIntroductionsAnswer, Correspondent, DraftMail, DraftWords, Introduction,
    IntroductionsAnswer, PersonId,
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
        let words = DraftWords {
            ask: self.ask.unwrap_or_default(),
            about: self.about.unwrap_or_default(),
        };
        let draft = answers.draft(target, through, &words)?;
        if let Some(file) = &self.eml {
            write_new(file, &draft.ask.eml)?;
        }
        if context.json {
            return print_json(&draft);
        }
        print(&format!(
            "{}\n{}",
            mail("First, ask", &draft.ask),
            mail("Once introduced, answer", &draft.follow_up)
        ))
    }
}

/// Writes a file that is not there yet: a draft may have been worked on.
fn write_new(file: &Path, text: &str) -> Result<(), CliProblem> {
    let mut options = OpenOptions::new();
    let opened = options.write(true).create_new(true).open(file);
    let written = opened.and_then(|mut open| open.write_all(text.as_bytes()));
    written.map_err(|error| {
        CliProblem::new(format!("The draft cannot be written to {}", path(file)))
            .reason(error)
            .hint("Name a new file in a folder that you may write to.")
    })
}

fn mail(title: &str, mail: &DraftMail) -> String {
    let who = |one: &Correspondent| match one.name.is_empty() {
        true => visible(&one.address),
        false => visible(&format!("{} <{}>", one.name, one.address)),
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
    let mut text = format!(
        "To {}{}\n",
        visible(&answer.target.name),
        address(&answer.target.addresses)
    );
    if let Some(direct) = answer.direct {
        text.push_str(&format!(
            "You know each other: strength {}.\n",
            words.points(direct)
        ));
    }
    if answer.introductions.is_empty() {
        text.push_str(
            "No introduction seen: nobody you know was on a mail with them. There may be one all the same; reading \
             more folders or accounts would show more.\n",
        );
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
    let mut before = "You".to_owned();
    for (number, hop) in introduction.hops.iter().enumerate() {
        let name = visible(&hop.name);
        let seen = if hop.inferred { "inferred" } else { "seen" };
        let weakest = if number == introduction.weakest {
            ", weakest link"
        } else {
            ""
        };
        text.push_str(&format!(
            "   {before} → {name}{}  {}, {seen}{weakest}\n",
            address(&hop.addresses),
            words.points(hop.strength)
        ));
        for said in &hop.said {
            text.push_str(&format!("      {}\n", plain(said)));
        }
        before = name;
    }
    text
}

fn company_text(answer: &CompanyIntroductionsAnswer, words: &Wording) -> String {
    let mut text = format!("Into {}\n", visible(&answer.company));
    for person in &answer.known {
        text.push_str(&format!(
            "You know {}{}: strength {}.\n",
            visible(&person.name),
            address(&person.addresses),
            words.points(person.strength)
        ));
    }
    for one in &answer.people {
        text.push('\n');
        text.push_str(&person_text(one, words));
    }
    text
}

fn address(addresses: &[String]) -> String {
    addresses
        .first()
        .map(|address| format!(" <{}>", visible(address)))
        .unwrap_or_default()
}
