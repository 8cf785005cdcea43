//! The server of a domain that the built-in table does not know: looked for once the user has agreed, and taken once
//! they have confirmed it.

use super::confirm::{can_ask, confirm};
use super::output::wrapped;
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
            let more = context
                .wording
                .text(|c, s| c.terminal_with_discover(s.own(questions)));
            return Err(unknown.more(more + "\n"));
        }
        let words = &context.wording;
        let told = words
            .text(|c, s| c.terminal_look_for_server(s.quote(&provider.name), s.own(questions)));
        eprintln!("{told}");
        if !confirm(words, &words.text(|c, _| c.terminal_ask_look()))? {
            return Err(unknown);
        }
    }
    let answer = look(context, email)?;
    let Some(found) = answer.found else {
        return Err(not_found(context, provider, &answer));
    };
    confirmed(context, provider, found)
}

/// Returns what would be asked of whom, in lines.
fn asked(provider: &ProviderAnswer) -> String {
    let mut text = String::new();
    for question in &provider.discovery {
        let line = format!("{}: {}", question.whom, question.what);
        text.push_str(&wrapped("  - ", &line));
    }
    text.trim_end().to_owned()
}

fn unknown(provider: &ProviderAnswer) -> CliProblem {
    let (name, host) = (provider.name.clone(), provider.endpoint.host.clone());
    CliProblem::new(move |c, s| c.shell_server_unknown(s.quote(&name)))
        .reason(|c, _| c.shell_server_unknown_reason())
        .hint(move |c, s| c.shell_server_unknown_hint(s.quote(&host)))
}

fn look(context: &Context<'_>, email: &str) -> Result<DiscoveryAnswer, CliProblem> {
    let mut keeper = Keeper::open(&context.folder, "account add")?;
    let mut lines = Vec::new();
    let mut bar = Bar::new(&context.wording);
    bar.say(&context.wording.text(|c, _| c.terminal_looking_for_server()));
    let answer = bar.work(|work| {
        let wire = &mut |line| lines.push(line);
        app::discover(email, &context.wording, wire, context.clock, work)
    });
    bar.end();
    keeper.note_wire(email, &lines)?;
    Ok(answer?)
}

fn not_found(
    context: &Context<'_>,
    provider: &ProviderAnswer,
    answer: &DiscoveryAnswer,
) -> CliProblem {
    let steps = answer.steps.iter();
    let steps: String = steps
        .map(|step| wrapped("  - ", &format!("{}: {}", step.asked, step.said)))
        .collect();
    let (name, host) = (provider.name.clone(), provider.endpoint.host.clone());
    let asked = context.wording.text(|c, _| c.terminal_asked());
    CliProblem::new(move |c, s| c.shell_server_not_found(s.quote(&name)))
        .hint(move |c, s| c.shell_server_not_found_hint(s.quote(&host)))
        .more(format!("{asked}\n{steps}"))
}

/// Shows what was found and has it confirmed. Where nobody is there to ask, only a server of the domain's own is taken.
fn confirmed(
    context: &Context<'_>,
    provider: &ProviderAnswer,
    found: FoundServer,
) -> Result<Endpoint, CliProblem> {
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
    let words = &context.wording;
    let told = words.text(|c, s| {
        c.terminal_found_server(
            s.quote(host),
            s.number(port.to_string()),
            s.quote(protection),
            s.quote(username),
            s.own(said_by.clone()),
        )
    });
    if can_ask() {
        let told = match elsewhere {
            true => words.text(|c, s| {
                c.terminal_found_server_elsewhere(s.own(told), s.quote(&provider.name))
            }),
            false => told,
        };
        eprint!("{}", wrapped("", &told));
        return match confirm(words, &words.text(|c, _| c.terminal_ask_sign_in()))? {
            true => Ok(endpoint),
            false => Err(CliProblem::new(|c, _| c.shell_nothing_saved())
                .hint(|c, _| c.shell_nothing_saved_hint())),
        };
    }
    match elsewhere {
        false => {
            eprint!("{}", wrapped("", &told));
            Ok(endpoint)
        }
        true => {
            let name = provider.name.clone();
            let host = host.clone();
            let options = format!(
                "--host {host} --port {port} --security {} --username {username}",
                security.as_str()
            );
            Err(
                CliProblem::new(move |c, s| c.shell_server_elsewhere(s.quote(&name)))
                    .reason(move |c, s| {
                        c.shell_server_elsewhere_reason(s.quote(&host), s.own(said_by.clone()))
                    })
                    .hint(move |c, s| c.shell_server_elsewhere_hint(s.quote(&options))),
            )
        }
    }
}
