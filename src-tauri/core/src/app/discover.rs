//! Finding the server of a domain that the built-in table does not know, once the user has agreed.

use super::{AppError, Work};
use crate::account::{Discovered, Discovery, Question, Source};
use crate::harvest::HarvestError;
use crate::model::{
    DiscoveryAnswer, DiscoveryQuestion, DiscoveryStep, FoundServer, Timestamp, WireLine,
};
use crate::net::NetError;
use crate::text::{Wording, plain};

fn net(error: NetError) -> AppError {
    match error {
        NetError::Stopped => AppError::Stopped,
        other => AppError::Harvest(HarvestError::Net(other)),
    }
}

/// Returns what would be asked of whom to find the server of an address: nothing where that cannot be done here. No
/// network.
pub fn discovery_questions(email: &str, wording: &Wording) -> Vec<DiscoveryQuestion> {
    let questions = Discovery::system().map(|discovery| discovery.questions(email, wording));
    questions
        .unwrap_or_default()
        .into_iter()
        .map(|Question { whom, what }| DiscoveryQuestion { whom, what })
        .collect()
}

/// Asks what [`discovery_questions`] says, and stops at the first answer. Every question goes to `wire`.
///
/// # Errors
/// [`AppError::Harvest`] where the system does not say whom to ask; [`AppError::Stopped`]. That nobody knows is no error.
pub fn discover(
    email: &str,
    wording: &Wording,
    wire: &mut dyn FnMut(WireLine),
    clock: &dyn Fn() -> Timestamp,
    work: &Work<'_>,
) -> Result<DiscoveryAnswer, AppError> {
    let discovery = Discovery::system().map_err(net)?;
    let search = discovery
        .look(email, wording, wire, clock, work.stop)
        .map_err(net)?;
    let steps = search.steps.into_iter();
    Ok(DiscoveryAnswer {
        found: search.found.map(|found| told(found, wording)),
        steps: steps
            .map(|step| DiscoveryStep {
                asked: step.asked,
                said: step.said,
            })
            .collect(),
    })
}

fn told(found: Discovered, wording: &Wording) -> FoundServer {
    let Discovered {
        endpoint,
        source,
        elsewhere,
        provider,
    } = found;
    let said_by = wording.say(|c, s| match (&source, &provider) {
        (Source::Service, _) => c.found_by_service(),
        (Source::Settings { host }, _) => c.found_by_settings(s.quote(host)),
        (Source::Exchanger { host }, Some(provider)) => {
            c.found_by_known_exchanger(s.quote(host), s.quote(&provider.name))
        }
        (Source::Exchanger { host }, None) => c.found_by_exchanger(s.quote(host)),
    });
    let page = provider.as_ref().and_then(|one| one.page.clone());
    let page = page.unwrap_or_default();
    FoundServer {
        endpoint,
        said_by: plain(&said_by),
        elsewhere,
        provider: provider.map(|one| one.name),
        instructions: page.steps,
        notes: page.notes,
    }
}
