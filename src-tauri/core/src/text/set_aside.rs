//! Why folders are not read and messages not stored.

use super::Wording;
use crate::model::{Sentence, SetAsideReason};

impl Wording {
    /// Says why mail is set aside, as a clause.
    pub fn set_aside(&self, reason: &SetAsideReason) -> Sentence {
        self.say(|c, s| match reason {
            SetAsideReason::Junk => c.aside_junk(),
            SetAsideReason::Trash => c.aside_trash(),
            SetAsideReason::Drafts => c.aside_drafts(),
            SetAsideReason::Covered => c.aside_covered(),
            SetAsideReason::NotYours => c.aside_not_yours(),
            SetAsideReason::FolderRefused(words) => match words.as_str() {
                "" => c.aside_folder_refused(),
                words => c.aside_folder_refused_saying(s.quote(words)),
            },
            SetAsideReason::FolderWithoutUids => c.aside_folder_without_uids(),
            SetAsideReason::FolderUnstable => c.aside_folder_unstable(),
            SetAsideReason::FolderWithheld => c.aside_folder_withheld(),
            SetAsideReason::NamesNobody => c.aside_names_nobody(),
            SetAsideReason::Undated => c.aside_undated(),
            SetAsideReason::NotGiven => c.aside_not_given(),
            SetAsideReason::Refused(words) => match words.as_str() {
                "" => c.aside_refused(),
                words => c.aside_refused_saying(s.quote(words)),
            },
            SetAsideReason::BreaksConnection(words) => match words.as_str() {
                "" => c.aside_breaks_connection(),
                words => c.aside_breaks_connection_saying(s.quote(words)),
            },
            SetAsideReason::Other(words) => s.quote(words),
        })
    }
}
