//! The mails of an introduction, in the user's voice.

use super::Wording;
use super::sentence::{plain, sentence};

/// Who is who in a draft, by what they are called; one line each, without invisible characters.
#[derive(Clone, Copy, Debug)]
pub struct DraftNames<'a> {
    /// The user.
    pub me: &'a str,
    /// The user by first name.
    pub my_first: &'a str,
    /// The user's address.
    pub my_address: &'a str,
    /// Whom the user asks, by first name.
    pub introducer: &'a str,
    /// Who stands between the introducer and the target, where somebody does.
    pub between: Option<&'a str>,
    /// Whom the user wants to meet.
    pub target: &'a str,
    /// The same by first name.
    pub target_first: &'a str,
    /// Who the user is, as a sentence.
    pub about: &'a str,
    /// What the user wants, as a sentence.
    pub ask: &'a str,
}

impl Wording {
    /// Returns what stands for the user's own sentences until they are written: what is asked, and who asks.
    pub fn draft_placeholders(&self) -> (String, String) {
        let c = &self.catalogue;
        (c.draft_ask_placeholder(), c.draft_about_placeholder())
    }

    /// Returns the subjects of the two mails: the ask, and the answer once introduced.
    pub fn draft_subjects(&self, names: &DraftNames<'_>) -> (String, String) {
        let c = &self.catalogue;
        let ask = sentence(|s| c.draft_ask_subject(s.quote(names.target)));
        let follow_up = sentence(|s| c.draft_follow_up_subject(s.quote(names.introducer)));
        (plain(&ask), plain(&follow_up))
    }

    /// Returns the paragraph to be forwarded.
    pub fn draft_forwardable(&self, names: &DraftNames<'_>) -> String {
        plain(&sentence(|s| {
            let (me, address) = (s.quote(names.me), s.quote(names.my_address));
            let (target, first) = (s.quote(names.target), s.quote(names.my_first));
            let (about, ask) = (s.quote(names.about), s.quote(names.ask));
            self.catalogue
                .draft_forwardable(me, address, target, first, about, ask)
        }))
    }

    /// Returns the text of the mail that asks.
    pub fn draft_ask(&self, names: &DraftNames<'_>, forwardable: &str) -> String {
        let c = &self.catalogue;
        let how = sentence(|s| {
            let target = s.quote(names.target);
            match names.between {
                None => c.draft_ask_directly(target),
                Some(between) => c.draft_ask_through(target, s.quote(between)),
            }
        });
        format!(
            "{}\n\n{}\n\n{}\n\n{}\n{}\n\n{}\n\n{forwardable}\n",
            self.greeting(names.introducer),
            plain(&how),
            c.draft_no_problem(),
            c.draft_thanks(),
            names.me,
            c.draft_to_forward()
        )
    }

    /// Returns the text of the answer once introduced.
    pub fn draft_follow_up(&self, names: &DraftNames<'_>) -> String {
        let c = &self.catalogue;
        let thanks = sentence(|s| c.draft_follow_up_thanks(s.quote(names.introducer)));
        let about = sentence(|s| c.draft_follow_up_about(s.quote(names.about), s.quote(names.ask)));
        format!(
            "{}\n\n{}\n\n{}\n\n{}\n\n{}\n",
            plain(&thanks),
            self.greeting(names.target_first),
            plain(&about),
            c.draft_follow_up_call(),
            names.me
        )
    }

    fn greeting(&self, first: &str) -> String {
        plain(&sentence(|s| self.catalogue.draft_greeting(s.quote(first))))
    }
}
