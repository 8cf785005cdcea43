//! `--pin`: which certificate a server may show, and the question whether to take one that nobody vouches for.

use super::confirm::{can_ask, confirm};
use super::output::{say, visible};
use super::progress::Bar;
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::app::HarvestError;
use closeknit_core::app::NetError;
use closeknit_core::app::{self, AppError};
use closeknit_core::model::{CertificateAnswer, Endpoint, Pin, Standing};
use std::str::FromStr;

/// Which certificate the server may show.
#[derive(Args)]
pub(super) struct PinWords {
    /// Take exactly the certificate with this fingerprint, or again those that the system trusts
    #[arg(long, value_name = "SHA256|system")]
    pin: Option<PinWord>,
}

#[derive(Clone, Copy)]
enum PinWord {
    Exactly(Pin),
    System,
}

impl FromStr for PinWord {
    type Err = <Pin as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "system" => Ok(Self::System),
            fingerprint => fingerprint.parse().map(Self::Exactly),
        }
    }
}

impl PinWords {
    /// Does what the words say to an endpoint, having looked whether its server shows that certificate.
    pub(super) fn apply(
        &self,
        context: &Context<'_>,
        endpoint: &mut Endpoint,
    ) -> Result<(), CliProblem> {
        let named = match self.pin {
            None => return Ok(()),
            Some(PinWord::System) => {
                endpoint.pin = None;
                return Ok(());
            }
            Some(PinWord::Exactly(named)) => named,
        };
        let CertificateAnswer {
            host,
            certificate: shown,
            standing,
            ..
        } = look(context, endpoint)?;
        if shown.sha256 != named {
            return Err(CliProblem::new(format!(
                "{host} shows another certificate than the one you name"
            ))
            .reason(format!("it shows {}, {shown}", shown.sha256))
            .hint("If you do not know why, do not go on: someone else may be answering."));
        }
        if standing == Standing::Trusted {
            return Err(CliProblem::new(format!(
                "This computer trusts the certificate of {host}"
            ))
            .reason("a pin is for one that it does not trust, and would refuse this one's renewal")
            .hint("Leave out --pin, or give --pin system."));
        }
        endpoint.pin = Some(named);
        Ok(())
    }
}

/// Returns whether a check failed because nobody vouches for the server's certificate.
pub(super) fn is_unvouched(error: &AppError) -> bool {
    matches!(
        error,
        AppError::Harvest(HarvestError::Net(NetError::CertificateUntrusted { .. }))
    )
}

/// Asks whether to take the certificate that nobody vouches for, and pins it if so. Where it may not be taken or nobody
/// is there to ask, the failure stays one.
pub(super) fn offer(
    context: &Context<'_>,
    endpoint: &mut Endpoint,
    failure: AppError,
) -> Result<(), CliProblem> {
    let looked = look(context, endpoint)?;
    let failure = CliProblem::from(failure);
    if !looked.may_pin {
        return Err(failure.hint("Do not go on: someone else may be answering in its place."));
    }
    let CertificateAnswer {
        host,
        certificate: shown,
        ..
    } = looked;
    let told = visible(&format!(
        "it is {shown}, with the SHA-256 fingerprint {}",
        shown.sha256
    ));
    if !can_ask() {
        return Err(failure.reason(told).hint(format!(
            "If it is your own server or a program on this computer, such as Proton Mail Bridge, compare the \
             fingerprint there, then add: --pin {}",
            shown.sha256
        )));
    }
    say(&format!(
        "Nobody this computer trusts vouches for the certificate of {}: {told}.\nIf it is your own server or a \
         program on this computer, such as Proton Mail Bridge, compare the fingerprint there.\n",
        visible(&host)
    ));
    match confirm("Take exactly this certificate from now on?")? {
        true => {
            endpoint.pin = Some(shown.sha256);
            Ok(())
        }
        false => Err(failure.hint("Nothing was saved, and no password was sent.")),
    }
}

fn look(context: &Context<'_>, endpoint: &Endpoint) -> Result<CertificateAnswer, CliProblem> {
    let mut bar = Bar::new(&context.wording);
    bar.say(&format!("Looking at the certificate of {}", endpoint.host));
    let looked = bar.work(|work| app::look_at_certificate(endpoint, work));
    bar.end();
    Ok(looked?)
}
