//! Who wrote to whom, in sentences that are true of every message they count.

use super::Wording;
use super::name::{first_name, told_apart};
use super::sentence::sentence;
use crate::model::{Evidence, EvidenceKind, PersonId, Sentence, Timestamp};
use chrono::Datelike;

/// Somebody in a sentence.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: &'a str,
}

impl Wording {
    /// Says what evidence shows of two people, `from` being who would introduce; `None` is the user.
    pub fn evidence(
        &self,
        evidence: &Evidence,
        from: Option<Named<'_>>,
        to: Named<'_>,
    ) -> Sentence {
        let when = self.when(evidence);
        match from {
            None => self.with_the_user(evidence, to, when),
            Some(from) => self.between_others(evidence, from, to, when),
        }
    }

    fn when(&self, evidence: &Evidence) -> Sentence {
        let c = &self.catalogue;
        let (first, last) = (evidence.first, evidence.last);
        let month_of = |at: Timestamp| {
            let local = self.zone.local(at);
            (local.year(), local.month())
        };
        if evidence.messages <= 1 || first == last {
            sentence(|s| c.evidence_on(s.date(last, self.date(last))))
        } else if month_of(first) == month_of(last) {
            sentence(|s| c.evidence_in(s.date(last, self.month(last))))
        } else {
            sentence(|s| {
                let first = s.date(first, self.month(first));
                c.evidence_between(first, s.date(last, self.month(last)))
            })
        }
    }

    fn with_the_user(&self, evidence: &Evidence, to: Named<'_>, when: Sentence) -> Sentence {
        let c = &self.catalogue;
        let (mine, theirs) = (evidence.forward.into(), evidence.backward.into());
        let name = first_name(to.name);
        sentence(|s| {
            let (them, when) = (s.person(Some(to.id), name), s.phrase(when));
            match (evidence.forward, evidence.backward) {
                (0, 0) => {
                    let messages = s.phrase(self.messages(evidence.messages.into()));
                    c.evidence_overheard(messages, them, when)
                }
                (0, _) => c.evidence_they_wrote(them, s.phrase(self.times(theirs)), when),
                (_, 0) => c.evidence_you_wrote(them, s.phrase(self.times(mine)), when),
                _ => {
                    let mine = s.phrase(self.messages(mine));
                    c.evidence_you_both_wrote(them, mine, s.number(self.number(theirs)), when)
                }
            }
        })
    }

    fn between_others(
        &self,
        evidence: &Evidence,
        from: Named<'_>,
        to: Named<'_>,
        when: Sentence,
    ) -> Sentence {
        let c = &self.catalogue;
        let (one, other) = told_apart(from.name, to.name);
        let messages = u64::from(evidence.messages);
        sentence(|s| {
            let (one, other) = (s.person(Some(from.id), one), s.person(Some(to.id), other));
            let when = s.phrase(when);
            match evidence.kind {
                EvidenceKind::Direct | EvidenceKind::Wrote => {
                    match (evidence.forward, evidence.backward) {
                        (0, _) => {
                            let times = s.phrase(self.times(messages));
                            match evidence.with_you {
                                true => c.evidence_wrote_with_you(other, one, times, when),
                                false => c.evidence_wrote(other, one, times, when),
                            }
                        }
                        (_, 0) => {
                            let times = s.phrase(self.times(messages));
                            match evidence.with_you {
                                true => c.evidence_wrote_with_you(one, other, times, when),
                                false => c.evidence_wrote(one, other, times, when),
                            }
                        }
                        (forward, backward) => {
                            let by_one = s.phrase(self.messages(forward.into()));
                            let by_other = s.number(self.number(backward.into()));
                            match evidence.with_you {
                                true => c.evidence_both_wrote_with_you(
                                    one, other, by_one, by_other, when,
                                ),
                                false => c.evidence_both_wrote(one, other, by_one, by_other, when),
                            }
                        }
                    }
                }
                EvidenceKind::Thread => {
                    c.evidence_thread(one, other, s.phrase(self.messages(messages)), when)
                }
                EvidenceKind::TogetherFew => {
                    c.evidence_together_few(one, other, s.phrase(self.times(messages)), when)
                }
                EvidenceKind::TogetherMany => {
                    c.evidence_together_many(one, other, s.phrase(self.times(messages)), when)
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Zone, plain};
    use rstest::rstest;

    const ANN: Named<'_> = Named {
        id: PersonId(1),
        name: "Ann Berg",
    };
    const KIM: Named<'_> = Named {
        id: PersonId(2),
        name: "Kim Osei",
    };

    fn evidence(kind: EvidenceKind, forward: u32, backward: u32, with_you: bool) -> Evidence {
        Evidence {
            kind,
            messages: (forward + backward).max(3),
            first: Timestamp::parse("2019-02-03T00:00:00Z").unwrap(),
            last: Timestamp::parse("2025-05-14T00:00:00Z").unwrap(),
            forward,
            backward,
            with_you,
        }
    }

    #[rstest]
    #[case(4, 0, "You wrote to Kim 4 times, between February 2019 and May 2025")]
    #[case(0, 3, "Kim wrote to you 3 times, between February 2019 and May 2025")]
    #[case(
        4,
        3,
        "You and Kim wrote to each other: 4 messages from you, 3 from Kim, between February 2019 and May 2025"
    )]
    #[case(
        0,
        0,
        "3 messages from Kim reached you without being addressed to you, between February 2019 and May 2025"
    )]
    fn what_passed_between_the_user_and_somebody(
        #[case] sent: u32,
        #[case] received: u32,
        #[case] said: &str,
    ) {
        let evidence = evidence(EvidenceKind::Direct, sent, received, true);
        let words = Wording::english(Zone::utc());
        assert_eq!(plain(&words.evidence(&evidence, None, KIM)), said);
    }

    #[rstest]
    #[case(
        19,
        0,
        true,
        "Ann wrote to Kim with you on the mail, 19 times, between"
    )]
    #[case(
        0,
        19,
        true,
        "Kim wrote to Ann with you on the mail, 19 times, between"
    )]
    #[case(
        19,
        0,
        false,
        "Ann wrote to Kim in mail that reached you, 19 times, between"
    )]
    #[case(
        2,
        1,
        true,
        "Ann and Kim wrote to each other with you on the mail: 2 messages from Ann, 1 from Kim, between"
    )]
    fn what_passed_between_two_others(
        #[case] forward: u32,
        #[case] backward: u32,
        #[case] with_you: bool,
        #[case] said: &str,
    ) {
        let evidence = evidence(EvidenceKind::Wrote, forward, backward, with_you);
        let words = Wording::english(Zone::utc());
        let told = plain(&words.evidence(&evidence, Some(ANN), KIM));
        assert!(told.starts_with(said), "{told}");
    }
}
