//! Signing in with the browser: how the user comes by a registration of their own, and where a permission is taken back.

use super::Wording;
use crate::model::Authority;

impl Wording {
    /// Says how the user comes by a registration of their own, step by step, in sentences.
    pub fn registration(&self, authority: Authority) -> Vec<String> {
        let c = &self.catalogue;
        match authority {
            Authority::Google => vec![
                c.registration_google_project(),
                c.registration_google_audience(),
                c.registration_google_client(),
            ],
            Authority::Microsoft => vec![
                c.registration_microsoft_app(),
                c.registration_microsoft_platform(),
                c.registration_microsoft_client(),
            ],
        }
    }

    /// Says where the user takes back a permission.
    pub fn withdrawal(&self, authority: Authority) -> String {
        match authority {
            Authority::Google => self.catalogue.withdrawal_google(),
            Authority::Microsoft => self.catalogue.withdrawal_microsoft(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Zone;

    #[test]
    fn every_authority_has_steps_to_a_registration() {
        let words = Wording::english(Zone::utc());
        for authority in [Authority::Google, Authority::Microsoft] {
            for step in words.registration(authority) {
                assert!(step.ends_with('.') && step.len() > 20, "{step}");
            }
            assert!(words.withdrawal(authority).contains('.'), "a web address");
        }
    }
}
