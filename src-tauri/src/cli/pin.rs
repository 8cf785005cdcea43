//! `--pin`: which certificate a server may show, and the question whether to take one that nobody vouches for.

use super::confirm::{can_ask, confirm};
use super::progress::Bar;
use super::{CliProblem, Context};
use clap::Args;
use closeknit_core::app::{self, AppError};
use closeknit_core::harvest::HarvestError;
use closeknit_core::model::{CertificateAnswer, Endpoint, ErrorCode, Pin, Standing};
use closeknit_core::net::NetError;
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
            let certificate = context.wording.certificate(&shown);
            return Err(CliProblem::of(ErrorCode::Certificate, move |c, s| {
                c.shell_other_certificate(s.quote(&host))
            })
            .reason(move |c, s| {
                let pin = s.quote(&shown.sha256.to_string());
                c.shell_other_certificate_reason(pin, s.phrase(certificate.clone()))
            })
            .hint(|c, _| c.shell_other_certificate_hint()));
        }
        if standing == Standing::Trusted {
            return Err(
                CliProblem::new(move |c, s| c.shell_needless_pin(s.quote(&host)))
                    .reason(|c, _| c.shell_needless_pin_reason())
                    .hint(|c, _| c.shell_needless_pin_hint()),
            );
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
        return Err(failure.hint(|c, _| c.shell_do_not_go_on()));
    }
    let CertificateAnswer {
        host,
        certificate: shown,
        ..
    } = looked;
    let words = &context.wording;
    let pin = shown.sha256.to_string();
    let certificate = words.certificate(&shown);
    if !can_ask() {
        let named = pin.clone();
        return Err(failure
            .reason(move |c, s| {
                c.shell_untrusted_reason(s.phrase(certificate.clone()), s.quote(&pin))
            })
            .hint(move |c, s| c.shell_untrusted_hint(s.quote(&named))));
    }
    let told = words
        .text(|c, s| c.terminal_untrusted(s.quote(&host), s.phrase(certificate), s.quote(&pin)));
    eprintln!("{told}");
    match confirm(words, &words.text(|c, _| c.terminal_ask_pin()))? {
        true => {
            endpoint.pin = Some(shown.sha256);
            Ok(())
        }
        false => Err(failure.hint(|c, _| c.shell_nothing_saved_or_sent())),
    }
}

fn look(context: &Context<'_>, endpoint: &Endpoint) -> Result<CertificateAnswer, CliProblem> {
    let mut bar = Bar::new(&context.wording);
    let words = &context.wording;
    let host = &endpoint.host;
    bar.say(&words.text(|c, s| c.terminal_looking_at_certificate(s.quote(host))));
    let looked = bar.work(|work| app::look_at_certificate(endpoint, work));
    bar.end();
    Ok(looked?)
}
