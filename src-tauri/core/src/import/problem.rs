//! Why a file cannot be imported, in words for a person.

use super::mbox::{Found, MboxError};
use crate::model::{ErrorCode, Sentence};
use crate::text::{Problem, Wording};

impl Problem for MboxError {
    fn code(&self) -> ErrorCode {
        match self {
            Self::Read { .. } => ErrorCode::File,
            Self::Folder { .. } | Self::NotMbox { .. } => ErrorCode::NotMbox,
        }
    }

    fn message(&self, wording: &Wording) -> Sentence {
        wording.say(|c, s| match self {
            Self::Read { path, .. } => c.file_unreadable(s.quote(&path.display().to_string())),
            Self::Folder { path } => c.mbox_folder(s.quote(&path.display().to_string())),
            Self::NotMbox { path, .. } => c.mbox_not_one(s.quote(&path.display().to_string())),
        })
    }

    fn reason(&self, wording: &Wording) -> Option<Sentence> {
        match self {
            Self::Read { source, .. } => Some(wording.system_said(&source.to_string())),
            Self::Folder { .. } => None,
            Self::NotMbox { found, .. } => Some(wording.say(|c, s| {
                let expected = s.quote("From ann@ex.org Mon May 14 16:39:00 2001");
                match found {
                    Found::SingleMessage => c.mbox_single_message(expected),
                    Found::Compressed => c.mbox_compressed(),
                    Found::Binary => c.mbox_binary(expected),
                    Found::Text => c.mbox_text(expected),
                }
            })),
        }
    }

    fn hint(&self, wording: &Wording) -> Option<Sentence> {
        Some(wording.say(|c, _| match self {
            Self::Read { .. } => c.file_unreadable_hint(),
            Self::Folder { .. } => c.mbox_folder_hint(),
            Self::NotMbox {
                found: Found::Compressed,
                ..
            } => c.mbox_compressed_hint(),
            Self::NotMbox { .. } => c.mbox_not_one_hint(),
        }))
    }
}
