//! The server of a domain that the built-in table does not know: looked for once the user has agreed, and taken once
//! they have confirmed it.

use super::confirm::{can_ask, confirm};
use super::output::{say, visible, wrapped};
use super::progress::Bar;
use super::{CliProblem, Context};
use closeknit_core::app::{self, Keeper};
use closeknit_core::model::{DiscoveryAnswer, Endpoint, FoundServer, ProviderAnswer, Security};

/// Returns the server of an address whose provider is not known. `agreed`: the user has said so in their command.
pub(super) fn find(
    context: &Context<'_>,
    email: &str,
    provider: &ProviderAnswer,
    agreed: bool,
) -> Result<Endpoint, CliProblem> {
    let questions = asked(provider);
    if !agreed {
        let unknown = unknown(provider);
        if questions.is_empty() {
            return Err(unknown);
        }
        if !can_ask() {
            return Err(unknown.more(format!("With --discover, {questions}")));
        }
        say(&format!(
            "The mail server of {} is not in the built-in table. To look for it, {questions}",
            visible(&provider.name)
        ));
        if !confirm("Look for it?")? {
            return Err(unknown);
        }
    }
    let answer = look(context, email)?;
    let Some(found) = answer.found else {
        return Err(not_found(provider, &answer));
    };
    confirmed(provider, found)
}

/// Returns what would be asked of whom, in lines.
fn asked(provider: &ProviderAnswer) -> String {
    let mut text = String::new();
    for question in &provider.discovery {
        let line = format!("{}: {}", question.whom, question.what);
        text.push_str(&wrapped("  - ", &visible(&line)));
    }
    if text.is_empty() {
        return text;
    }
    format!(
        "these are asked, one after the other until one knows it, and are told the domain alone, not your address:\n{text}"
    )
}

fn unknown(provider: &ProviderAnswer) -> CliProblem {
    CliProblem::new(format!("The mail server of {} is not known", provider.name))
        .reason("the built-in table does not have it, and nobody else is asked unless you agree")
        .hint(format!(
            "Name it with --host, for instance --host {}, or have it looked for with --discover.",
            provider.endpoint.host
        ))
}

fn look(context: &Context<'_>, email: &str) -> Result<DiscoveryAnswer, CliProblem> {
    let mut keeper = Keeper::open(&context.folder, "account add")?;
    let mut lines = Vec::new();
    let mut bar = Bar::new(&context.wording);
    bar.say("Looking for the mail server");
    let answer =
        bar.work(|work| app::discover(email, &mut |line| lines.push(line), context.clock, work));
    bar.end();
    keeper.note_wire(email, &lines)?;
    Ok(answer?)
}

fn not_found(provider: &ProviderAnswer, answer: &DiscoveryAnswer) -> CliProblem {
    let steps = answer.steps.iter();
    let steps: String = steps
        .map(|step| wrapped("  - ", &visible(&format!("{}: {}", step.asked, step.said))))
        .collect();
    CliProblem::new(format!("Nobody names a mail server of {}", provider.name))
        .hint(format!(
            "Look it up in your provider's help pages and name it with --host, for instance --host {}.",
            provider.endpoint.host
        ))
        .more(format!("Asked were:\n{steps}"))
}

/// Shows what was found and has it confirmed. Where nobody is there to ask, only a server of the domain's own is taken.
fn confirmed(provider: &ProviderAnswer, found: FoundServer) -> Result<Endpoint, CliProblem> {
    let FoundServer {
        endpoint,
        said_by,
        elsewhere,
        ..
    } = found;
    let Endpoint {
        host,
        port,
        security,
        username,
        ..
    } = &endpoint;
    let protection = match security {
        Security::StartTls => "STARTTLS",
        _ => "TLS",
    };
    let told =
        format!("Found {host}, port {port}, {protection}, to sign in as {username}: {said_by}.");
    let warning = match elsewhere {
        true => format!(
            " This server does not belong to {}: use it only if you know that your mail is there.",
            provider.name
        ),
        false => String::new(),
    };
    if can_ask() {
        say(&wrapped("", &visible(&format!("{told}{warning}"))));
        return match confirm("Sign in there?")? {
            true => Ok(endpoint),
            false => Err(CliProblem::new("Nothing was saved")
                .hint("Name the mail server with --host, if you know another one.")),
        };
    }
    match elsewhere {
        false => {
            say(&wrapped("", &visible(&told)));
            Ok(endpoint)
        }
        true => Err(CliProblem::new(format!(
            "What was found does not belong to {}",
            provider.name
        ))
        .reason(format!("it is {host}: {said_by}"))
        .hint(format!(
            "If you know that your mail is there, add: --host {host} --port {port} --security {} --username {username}",
            security.as_str()
        ))),
    }
}
