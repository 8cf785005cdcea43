//! A server's certificate, as a phrase.

use super::Wording;
use crate::model::{Sentence, ShownCertificate};

impl Wording {
    /// Says whose a certificate is and until when.
    pub fn certificate(&self, shown: &ShownCertificate) -> Sentence {
        let names = shown.names.join(", ");
        let whose = self.say(|c, s| match (names.as_str(), shown.subject.as_str()) {
            ("", "") => c.certificate_nameless(),
            ("", name) | (name, "") => c.certificate_for(s.quote(name)),
            (names, subject) => c.certificate_for_subject(s.quote(names), s.quote(subject)),
        });
        match shown.until {
            Some(until) => self
                .say(|c, s| c.certificate_until(s.phrase(whose), s.date(until, self.date(until)))),
            None => whose,
        }
    }
}
