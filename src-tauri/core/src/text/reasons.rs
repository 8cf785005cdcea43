//! Why a tie is as strong as it is.

use super::Wording;
use super::sentence::sentence;
use crate::model::{Kind, Label, Reason, Sentence, Term};

impl Wording {
    /// Returns the word for a strength.
    pub fn label(&self, label: Label) -> String {
        match label {
            Label::Strong => self.catalogue.label_strong(),
            Label::Fair => self.catalogue.label_fair(),
            Label::Weak => self.catalogue.label_weak(),
        }
    }

    /// Returns the word for what somebody is.
    pub fn kind(&self, kind: Kind) -> String {
        match kind {
            Kind::Person => self.catalogue.kind_person(),
            Kind::List => self.catalogue.kind_list(),
            Kind::Robot => self.catalogue.kind_robot(),
            Kind::Role => self.catalogue.kind_role(),
        }
    }

    /// Returns what a reason looks at, as a heading.
    pub fn term(&self, term: &Term) -> String {
        match term {
            Term::Frequency { .. } => self.catalogue.term_frequency(),
            Term::Recency { .. } => self.catalogue.term_recency(),
            Term::ResponseTime { .. } => self.catalogue.term_response_time(),
            Term::Length { .. } => self.catalogue.term_length(),
            Term::Regularity { .. } => self.catalogue.term_regularity(),
            Term::Together { .. } => self.catalogue.term_together(),
        }
    }

    /// Says what was found, as a phrase.
    pub fn reason(&self, reason: &Reason) -> Sentence {
        let c = &self.catalogue;
        sentence(|s| match reason.term {
            Term::Frequency { sent, received } => {
                let sent = s.phrase(self.messages(sent.into()));
                c.reason_frequency(sent, s.number(self.number(received.into())))
            }
            Term::Recency { seconds } => c.reason_recency(self.duration(seconds)),
            Term::Length { seconds } => c.reason_length(self.duration(seconds)),
            Term::Regularity { days } => {
                let shown = s.number(self.number(days.into()));
                c.reason_regularity(c.unit_days(days, shown))
            }
            Term::Together { messages } => {
                c.reason_together(s.phrase(self.messages(messages.into())))
            }
            Term::ResponseTime {
                replies,
                mine,
                theirs,
            } => {
                let replies = s.phrase(self.replies(replies.into()));
                match (mine, theirs) {
                    (None, None) => c.reason_no_replies(),
                    (Some(mine), None) => c.reason_my_replies(self.duration(mine), replies),
                    (None, Some(theirs)) => c.reason_their_replies(self.duration(theirs), replies),
                    (Some(mine), Some(theirs)) => {
                        c.reason_replies(self.duration(mine), self.duration(theirs), replies)
                    }
                }
            }
        })
    }
}
