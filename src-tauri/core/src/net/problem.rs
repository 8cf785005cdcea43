//! What went wrong between here and a server, in words for a person.

use super::error::NetError;
use super::fault::{BadAnswer, Broken, NoProtection, NoRecords, NotImap, Tampering};
use crate::model::{ErrorCode, Sentence};
use crate::text::{Problem, Wording};

impl Problem for NetError {
    fn code(&self) -> ErrorCode {
        match self {
            Self::UnknownHost { .. } => ErrorCode::UnknownHost,
            Self::CertificateExpired { .. }
            | Self::CertificateForAnother { .. }
            | Self::CertificateUntrusted { .. }
            | Self::PinChanged { .. }
            | Self::BadCertificate { .. } => ErrorCode::Certificate,
            Self::NotAllowed { .. }
            | Self::NoAgreement { .. }
            | Self::NoStartTls { .. }
            | Self::Tampered { .. }
            | Self::PlainElsewhere { .. } => ErrorCode::NotProtected,
            Self::NotImap { .. } | Self::NotHttp { .. } => ErrorCode::Server,
            Self::CannotListen { .. } => ErrorCode::Other,
            Self::Stopped => ErrorCode::Cancelled,
            Self::Refused { .. }
            | Self::Silent { .. }
            | Self::Cut { .. }
            | Self::NoResolver { .. }
            | Self::NotDns { .. } => ErrorCode::Unreachable,
        }
    }

    fn message(&self, wording: &Wording) -> Sentence {
        wording.say(|c, s| match self {
            Self::NotAllowed { host } => c.net_not_allowed(s.quote(host)),
            Self::UnknownHost { host, .. } => c.net_unknown_host(s.quote(host)),
            Self::Refused { host, port, .. } => {
                c.net_refused(s.quote(host), s.number(port.to_string()))
            }
            Self::Silent { host, seconds } => {
                let duration = wording.duration(seconds_of(*seconds));
                c.net_silent(s.quote(host), s.number(duration))
            }
            Self::Cut { host, .. } => c.net_cut(s.quote(host)),
            Self::CertificateExpired { host } => c.net_certificate_expired(s.quote(host)),
            Self::CertificateForAnother { host } => c.net_certificate_for_another(s.quote(host)),
            Self::CertificateUntrusted { host, .. } => c.net_certificate_untrusted(s.quote(host)),
            Self::PinChanged { host, .. } => c.net_pin_changed(s.quote(host)),
            Self::BadCertificate { host, .. } => c.net_bad_certificate(s.quote(host)),
            Self::NoAgreement { host, .. } => c.net_no_agreement(s.quote(host)),
            Self::NoStartTls { host, .. } => c.net_no_starttls(s.quote(host)),
            Self::Tampered { host, .. } => c.net_tampered(s.quote(host)),
            Self::NotImap { host, .. } => c.net_not_imap(s.quote(host)),
            Self::NotHttp { host, .. } => c.net_not_http(s.quote(host)),
            Self::CannotListen { .. } => c.net_cannot_listen(),
            Self::NoResolver { .. } => c.net_no_resolver(),
            Self::NotDns { host, .. } => c.net_not_dns(s.quote(host)),
            Self::PlainElsewhere { host } => c.net_plain_elsewhere(s.quote(host)),
            Self::Stopped => c.problem_stopped(),
        })
    }

    fn reason(&self, wording: &Wording) -> Option<Sentence> {
        Some(match self {
            Self::UnknownHost {
                said: Some(said), ..
            }
            | Self::NoResolver { said: Some(said) }
            | Self::Refused { said, .. }
            | Self::CertificateUntrusted { said, .. }
            | Self::BadCertificate { said, .. }
            | Self::CannotListen { said } => wording.system_said(said),
            Self::Cut { how, .. } => broken(how, wording),
            Self::NoAgreement { why, .. } => no_protection(why, wording),
            Self::NotImap { did, .. } => not_imap(did, wording),
            Self::NotDns { why, .. } => no_records(why, wording),
            Self::NoStartTls { said, .. } => wording.say(|c, s| match said.as_str() {
                "" => c.net_no_starttls_reason_silent(),
                said => c.net_no_starttls_reason(s.quote(said)),
            }),
            Self::PinChanged {
                confirmed, shown, ..
            } => wording.say(|c, s| {
                c.net_pin_changed_reason(
                    s.quote(&confirmed.to_string()),
                    s.quote(&shown.sha256.to_string()),
                    s.phrase(wording.certificate(shown)),
                )
            }),
            Self::NotHttp { sent, .. } => wording.say(|c, _| match sent {
                BadAnswer::BadPath => c.net_http_bad_path(),
                BadAnswer::TooLong => c.net_http_too_long(),
                BadAnswer::Torn => c.net_http_torn(),
                BadAnswer::NotHttp => c.net_http_not_http(),
                BadAnswer::NoStatus => c.net_http_no_status(),
                BadAnswer::EndlessHead => c.net_http_endless_head(),
                BadAnswer::NoChunkSize => c.net_http_no_chunk_size(),
                BadAnswer::LongChunk => c.net_http_long_chunk(),
                BadAnswer::Compressed => c.net_http_compressed(),
                BadAnswer::BadLength => c.net_http_bad_length(),
                BadAnswer::TwoLengths => c.net_http_two_lengths(),
            }),
            Self::Tampered { what, .. } => wording.say(|c, _| match what {
                Tampering::SignedIn => c.net_tampered_signed_in(),
                Tampering::BeyondGreeting => c.net_tampered_beyond_greeting(),
                Tampering::Unasked => c.net_tampered_unasked(),
                Tampering::BeyondAnswer => c.net_tampered_beyond_answer(),
                Tampering::AlreadySignedIn => c.net_tampered_already_signed_in(),
                Tampering::AcceptedEarly => c.net_tampered_accepted_early(),
            }),
            Self::NotAllowed { .. } => wording.say(|c, _| c.net_not_allowed_reason()),
            Self::UnknownHost { said: None, .. } => {
                wording.say(|c, _| c.net_unknown_host_no_address())
            }
            Self::NoResolver { said: None } => wording.say(|c, _| c.net_no_resolver_reason()),
            Self::Silent { .. } => wording.say(|c, _| c.net_silent_reason()),
            Self::CertificateExpired { .. } => {
                wording.say(|c, _| c.net_certificate_expired_reason())
            }
            Self::CertificateForAnother { .. } => {
                wording.say(|c, _| c.net_certificate_for_another_reason())
            }
            Self::PlainElsewhere { .. } => wording.say(|c, _| c.net_plain_elsewhere_reason()),
            Self::Stopped => wording.say(|c, _| c.problem_stopped_reason()),
        })
    }

    fn hint(&self, wording: &Wording) -> Option<Sentence> {
        Some(wording.say(|c, s| match self {
            Self::NotAllowed { .. } => c.net_not_allowed_hint(),
            Self::UnknownHost { .. } => c.net_unknown_host_hint(),
            Self::Refused { .. } => c.net_refused_hint(),
            Self::Silent { .. } | Self::Cut { .. } => c.problem_check_connection(),
            Self::CertificateExpired { .. } => c.net_certificate_expired_hint(),
            Self::CertificateForAnother { .. } => c.net_certificate_for_another_hint(),
            Self::CertificateUntrusted { .. } => c.net_certificate_untrusted_hint(),
            Self::PinChanged { shown, .. } => {
                c.net_pin_changed_hint(s.quote(&shown.sha256.to_string()))
            }
            Self::BadCertificate { .. } => c.net_bad_certificate_hint(),
            Self::NoAgreement { .. } => c.net_no_agreement_hint(),
            Self::NoStartTls { .. } => c.net_no_starttls_hint(),
            Self::Tampered { .. } => c.net_tampered_hint(),
            Self::NotImap { .. } => c.net_not_imap_hint(),
            Self::NotHttp { .. } => c.problem_try_later(),
            Self::CannotListen { .. } => c.net_cannot_listen_hint(),
            Self::NoResolver { .. } | Self::NotDns { .. } => c.net_no_resolver_hint(),
            Self::PlainElsewhere { .. } => c.net_plain_elsewhere_hint(),
            Self::Stopped => c.problem_stopped_hint(),
        }))
    }
}

fn seconds_of(seconds: u64) -> i64 {
    i64::try_from(seconds).unwrap_or(i64::MAX)
}

fn broken(how: &Broken, wording: &Wording) -> Sentence {
    match how {
        Broken::HungUp => wording.say(|c, _| c.net_cut_hung_up()),
        Broken::Goodbye(said) => wording.server_said(said),
        Broken::System(said) => wording.system_said(said),
        Broken::NotSent => wording.say(|c, _| c.net_cut_not_sent()),
    }
}

fn no_protection(why: &NoProtection, wording: &Wording) -> Sentence {
    match why {
        NoProtection::Tls(said) => wording.system_said(said),
        NoProtection::NoCertificate => wording.say(|c, _| c.net_no_certificate()),
        NoProtection::NotAsked => wording.say(|c, _| c.net_protection_not_asked()),
    }
}

fn not_imap(did: &NotImap, wording: &Wording) -> Sentence {
    match did {
        NotImap::Said(said) => wording.server_said(said),
        NotImap::Silent => wording.say(|c, _| c.net_not_imap_silent()),
        NotImap::EndlessLine => wording.say(|c, _| c.net_not_imap_endless_line()),
        NotImap::TooMuch => wording.say(|c, _| c.net_not_imap_too_much()),
    }
}

fn no_records(why: &NoRecords, wording: &Wording) -> Sentence {
    match why {
        NoRecords::System(said) => wording.system_said(said),
        why => wording.say(|c, s| match why {
            NoRecords::BadName(name) => c.net_dns_bad_name(s.quote(name)),
            NoRecords::System(_) | NoRecords::HungUp => c.net_dns_hung_up(),
            NoRecords::Truncated => c.net_dns_truncated(),
            NoRecords::Unreadable => c.net_dns_unreadable(),
            NoRecords::Failed => c.net_dns_failed(),
            NoRecords::Refused => c.net_dns_refused(),
            NoRecords::Code(code) => c.net_dns_code(s.number(code.to_string())),
        }),
    }
}
