//! What went wrong while harvesting, in words for a person.

use super::error::{HarvestError, SinkError};
use crate::model::{ErrorCode, Sentence};
use crate::text::{Problem, Wording};

impl Problem for HarvestError {
    fn code(&self) -> ErrorCode {
        match self {
            Self::Net(error) => error.code(),
            Self::SignInRejected { .. }
            | Self::PasswordsNotTaken { .. }
            | Self::TokensNotTaken { .. }
            | Self::NoCredential(_) => ErrorCode::SignInRejected,
            Self::TokenRefused { .. } => ErrorCode::BrowserNeeded,
            Self::BeyondAscii { .. } | Self::Unsendable => ErrorCode::Invalid,
            Self::Stopped => ErrorCode::Cancelled,
            Self::Lost { .. } => ErrorCode::Unreachable,
            Self::TooManyConnections { .. }
            | Self::Throttled { .. }
            | Self::Unavailable { .. }
            | Self::CommandRefused { .. }
            | Self::Flooded { .. }
            | Self::Forbidden { .. }
            | Self::Sink(_) => ErrorCode::Server,
        }
    }

    fn message(&self, wording: &Wording) -> Sentence {
        wording.say(|c, s| match self {
            Self::Net(error) => s.phrase(error.message(wording)),
            Self::SignInRejected { host, username, .. } => {
                c.harvest_sign_in_rejected(s.quote(host), s.quote(username))
            }
            Self::PasswordsNotTaken { host } => c.harvest_passwords_not_taken(s.quote(host)),
            Self::TokensNotTaken { host } => c.harvest_tokens_not_taken(s.quote(host)),
            Self::TokenRefused { host, username, .. } => {
                c.harvest_token_refused(s.quote(host), s.quote(username))
            }
            Self::NoCredential(_) => c.harvest_no_credential(),
            Self::BeyondAscii { host } => c.harvest_beyond_ascii(s.quote(host)),
            Self::Unsendable => c.harvest_unsendable(),
            Self::TooManyConnections { host, .. } => c.harvest_too_many_connections(s.quote(host)),
            Self::Throttled { host, .. } => c.harvest_throttled(s.quote(host)),
            Self::Unavailable { host, .. } => c.harvest_unavailable(s.quote(host)),
            Self::CommandRefused { host, .. } => c.harvest_command_refused(s.quote(host)),
            Self::Lost { host, times, .. } => {
                let shown = wording.number((*times).into());
                c.harvest_lost(*times, s.quote(host), s.number(shown))
            }
            Self::Flooded { host } => c.harvest_flooded(s.quote(host)),
            Self::Forbidden { .. } => c.harvest_forbidden(),
            Self::Sink(_) => c.harvest_sink(),
            Self::Stopped => c.problem_stopped(),
        })
    }

    fn reason(&self, wording: &Wording) -> Option<Sentence> {
        Some(match self {
            Self::Net(error) => return error.reason(wording),
            Self::SignInRejected { said, .. }
            | Self::TokenRefused { said, .. }
            | Self::TooManyConnections { said, .. }
            | Self::Throttled { said, .. }
            | Self::Unavailable { said, .. }
            | Self::CommandRefused { said, .. } => wording.server_said(said),
            Self::NoCredential(source) | Self::Sink(source) => {
                wording.system_said(&deepest(source))
            }
            Self::PasswordsNotTaken { .. } => {
                wording.say(|c, _| c.harvest_passwords_not_taken_reason())
            }
            Self::TokensNotTaken { .. } => wording.say(|c, _| c.harvest_tokens_not_taken_reason()),
            Self::BeyondAscii { .. } => wording.say(|c, _| c.harvest_beyond_ascii_reason()),
            Self::Unsendable => wording.say(|c, _| c.harvest_unsendable_reason()),
            Self::Lost { last, .. } => {
                let last = wording.problem_in_line(last.as_ref());
                wording.say(|c, s| c.harvest_lost_reason(s.phrase(last)))
            }
            Self::Flooded { .. } => wording.say(|c, _| c.harvest_flooded_reason()),
            Self::Forbidden { command } => {
                wording.say(|c, s| c.harvest_forbidden_reason(s.quote(command)))
            }
            Self::Stopped => wording.say(|c, _| c.problem_stopped_reason()),
        })
    }

    fn hint(&self, wording: &Wording) -> Option<Sentence> {
        if let Self::Net(error) = self {
            return error.hint(wording);
        }
        Some(wording.say(|c, _| match self {
            Self::SignInRejected { .. } => c.harvest_sign_in_rejected_hint(),
            Self::PasswordsNotTaken { .. } => c.harvest_passwords_not_taken_hint(),
            Self::TokensNotTaken { .. } => c.harvest_tokens_not_taken_hint(),
            Self::TokenRefused { .. } => c.harvest_token_refused_hint(),
            Self::NoCredential(_) | Self::Sink(_) => c.harvest_put_right(),
            Self::BeyondAscii { .. } => c.harvest_beyond_ascii_hint(),
            Self::Unsendable => c.harvest_unsendable_hint(),
            Self::TooManyConnections { .. } => c.harvest_too_many_connections_hint(),
            Self::Throttled { .. } | Self::Unavailable { .. } => c.harvest_try_in_an_hour(),
            Self::CommandRefused { .. } => c.harvest_command_refused_hint(),
            Self::Net(_) | Self::Lost { .. } => c.problem_check_connection(),
            Self::Flooded { .. } => c.harvest_flooded_hint(),
            Self::Forbidden { .. } => c.harvest_forbidden_hint(),
            Self::Stopped => c.problem_stopped_hint(),
        }))
    }
}

/// Returns what lies at the bottom of an error of the caller's.
fn deepest(error: &SinkError) -> String {
    let mut error: &dyn std::error::Error = error.as_ref();
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}
