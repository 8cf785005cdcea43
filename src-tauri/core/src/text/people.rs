//! Who is who: what speaks for two being one person, and what the user decided by hand.

use super::Wording;
use super::sentence::sentence;
use crate::model::{Decision, Kind, Sentence, Sign};

impl Wording {
    /// Says what speaks for two being one person, or against it, as a clause.
    pub fn sign(&self, sign: &Sign) -> Sentence {
        let c = &self.catalogue;
        sentence(|s| match sign {
            Sign::SameName(name) => c.sign_same_name(s.quote(name)),
            Sign::LikeName(one, other) => {
                let one = s.quote(one);
                c.sign_like_name(one, s.quote(other))
            }
            Sign::SpelledName(address, name) => {
                let address = s.quote(address);
                c.sign_spelled_name(address, s.quote(name))
            }
            Sign::SameLocalPart(local) => c.sign_same_local_part(s.quote(local)),
            Sign::SamePeople(count) => {
                c.sign_same_people(*count, s.number(self.number((*count).into())))
            }
            Sign::TookOver(when) => c.sign_took_over(s.date(*when, self.month(*when))),
            Sign::ReceivedTogether => c.sign_received_together(),
        })
    }

    /// Says what the user decided, as a clause.
    pub fn decision(&self, decision: &Decision) -> Sentence {
        let c = &self.catalogue;
        sentence(|s| match decision {
            Decision::Merge { one, other } => {
                let one = s.quote(&one.to_string());
                c.decision_merge(one, s.quote(&other.to_string()))
            }
            Decision::Apart { one, other } => {
                let one = s.quote(&one.to_string());
                c.decision_apart(one, s.quote(&other.to_string()))
            }
            Decision::Split { address } => c.decision_split(s.quote(&address.to_string())),
            Decision::Mine { address } => c.decision_mine(s.quote(&address.to_string())),
            Decision::NotMine { address } => c.decision_not_mine(s.quote(&address.to_string())),
            Decision::Mark { address, is } => {
                let address = s.quote(&address.to_string());
                match is {
                    Kind::Person => c.decision_mark_person(address),
                    Kind::List => c.decision_mark_list(address),
                    Kind::Robot => c.decision_mark_robot(address),
                    Kind::Role => c.decision_mark_role(address),
                }
            }
            Decision::Snooze { address, until } => {
                let address = s.quote(&address.to_string());
                c.decision_snooze(address, s.date(*until, self.date(*until)))
            }
            Decision::LetGo { address } => c.decision_let_go(s.quote(&address.to_string())),
        })
    }
}
