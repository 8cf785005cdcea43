//! What went wrong when the user signed in with the browser, in words for a person.

use super::error::{OAuthError, Oddity, Outage};
use crate::model::{ErrorCode, Sentence};
use crate::text::{Problem, Wording};

impl Problem for OAuthError {
    fn code(&self) -> ErrorCode {
        match self {
            Self::Net(error) => error.code(),
            Self::Withdrawn { .. } | Self::NotKept { .. } => ErrorCode::BrowserNeeded,
            Self::Unavailable { .. } | Self::Strange { .. } => ErrorCode::Server,
            Self::NotOffered { .. } | Self::NoClient { .. } | Self::NoPassword { .. } => {
                ErrorCode::Invalid
            }
            Self::Denied { .. }
            | Self::TooLittle { .. }
            | Self::WrongClient { .. }
            | Self::CodeRefused { .. }
            | Self::Refused { .. } => ErrorCode::SignInRejected,
            Self::NotBack { .. }
            | Self::NotKeepable(_)
            | Self::Unreadable { .. }
            | Self::NoRandom { .. } => ErrorCode::Other,
        }
    }

    fn message(&self, wording: &Wording) -> Sentence {
        wording.say(|c, s| match self {
            Self::Net(error) => s.phrase(error.message(wording)),
            Self::NotOffered { host } => c.oauth_not_offered(s.quote(host)),
            Self::NoClient { authority } => c.oauth_no_client(s.quote(authority.name())),
            Self::Unavailable { host, .. } => c.oauth_unavailable(s.quote(host)),
            Self::Denied { authority } => c.oauth_denied(s.quote(authority.name())),
            Self::TooLittle { authority, .. } => c.oauth_too_little(s.quote(authority.name())),
            Self::NotBack { minutes, .. } => {
                let minutes = i64::try_from(*minutes).unwrap_or(i64::MAX);
                let duration = wording.duration(minutes.saturating_mul(60));
                c.oauth_not_back(s.number(duration))
            }
            Self::WrongClient { authority, .. } => c.oauth_wrong_client(s.quote(authority.name())),
            Self::CodeRefused { authority, .. } => c.oauth_code_refused(s.quote(authority.name())),
            Self::Withdrawn { email, .. } => c.oauth_withdrawn(s.quote(email)),
            Self::Refused { authority, .. } => c.oauth_refused(s.quote(authority.name())),
            Self::Strange { host, .. } => c.oauth_strange(s.quote(host)),
            Self::NotKeepable(_) => c.oauth_not_keepable(),
            Self::Unreadable { email, .. } => c.oauth_unreadable(s.quote(email)),
            Self::NotKept { email } => c.oauth_not_kept(s.quote(email)),
            Self::NoPassword { email } => c.oauth_no_password(s.quote(email)),
            Self::NoRandom { .. } => c.oauth_no_random(),
        })
    }

    fn reason(&self, wording: &Wording) -> Option<Sentence> {
        Some(match self {
            Self::Net(error) => return error.reason(wording),
            Self::NotKeepable(source) | Self::Unreadable { source, .. } => {
                wording.problem_in_line(source)
            }
            Self::NoRandom { said } => wording.system_said(said),
            Self::Unavailable {
                how: Outage::Said(said),
                ..
            }
            | Self::WrongClient { said, .. }
            | Self::CodeRefused { said, .. }
            | Self::Withdrawn { said, .. }
            | Self::Refused { said, .. } => wording.server_said(said),
            other => wording.say(|c, s| match other {
                Self::Unavailable {
                    how: Outage::Status(status),
                    ..
                } => c.oauth_unavailable_status(s.number(status.to_string())),
                Self::NotOffered { .. } => c.oauth_not_offered_reason(),
                Self::NoClient { authority } => c.oauth_no_client_reason(s.quote(authority.name())),
                Self::TooLittle { scope, .. } => c.oauth_too_little_reason(s.quote(scope)),
                Self::NotBack { strangers, .. } => match strangers {
                    true => c.oauth_not_back_strangers(),
                    false => c.oauth_not_back_reason(),
                },
                Self::Strange { what, .. } => match what {
                    Oddity::NotAToken => c.oauth_strange_not_a_token(),
                    Oddity::OtherToken => c.oauth_strange_other_token(),
                    Oddity::NoRefreshToken => c.oauth_strange_no_refresh_token(),
                },
                Self::NotKept { .. } => c.oauth_not_kept_reason(),
                Self::NoPassword { .. } => c.oauth_no_password_reason(),
                _ => c.oauth_denied_reason(),
            }),
        })
    }

    fn hint(&self, wording: &Wording) -> Option<Sentence> {
        if let Self::Net(error) = self {
            return error.hint(wording);
        }
        Some(wording.say(|c, s| match self {
            Self::NotOffered { .. } => c.oauth_not_offered_hint(),
            Self::NoClient { authority } | Self::WrongClient { authority, .. } => {
                wording.registration(*authority).join(" ")
            }
            Self::Net(_) | Self::Unavailable { .. } => c.oauth_unavailable_hint(),
            Self::Denied { .. } => c.oauth_denied_hint(),
            Self::TooLittle { .. } => c.oauth_too_little_hint(),
            Self::NotBack { .. } | Self::CodeRefused { .. } => c.oauth_not_back_hint(),
            Self::Withdrawn { email, .. } | Self::NotKept { email } => {
                c.oauth_withdrawn_hint(s.quote(email))
            }
            Self::Refused { .. } => c.oauth_refused_hint(),
            Self::Strange { .. } => c.oauth_strange_hint(),
            Self::NotKeepable(_) => c.oauth_not_keepable_hint(),
            Self::Unreadable { .. } => c.oauth_unreadable_hint(),
            Self::NoPassword { email } => c.oauth_no_password_hint(s.quote(email)),
            Self::NoRandom { .. } => c.oauth_no_random_hint(),
        }))
    }
}
