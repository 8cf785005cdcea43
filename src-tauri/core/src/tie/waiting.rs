//! Who waits for whose reply: messages from one to the other that nothing answered.

use super::exchange::{Turn, replies, turns};
use super::ledger;
use crate::model::{DAY, Ledger, PersonId, Timestamp};

/// Waiting longer than this, nobody waits any more: of all replies that come, nearly all come within fourteen days.
const LONGEST: i64 = 60 * DAY;

/// Where less than this share of such messages was ever answered, no answer is due.
const ANSWERED: f64 = 1.0 / 3.0;

/// One side of a tie that waits for the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    /// The other person.
    pub person: PersonId,
    /// Whether they wait for the user; else the user waits for them.
    pub for_me: bool,
    /// When the earliest message that waits was written.
    pub since: Timestamp,
    /// Messages that wait.
    pub messages: u32,
    /// The share of such messages that were answered until now, counted as if one more was and one more was not.
    pub answered: f64,
    /// Median seconds until such a reply; `None` where there was none.
    pub usual_seconds: Option<i64>,
}

/// Returns who waits for whom at `now`, by the exchanges with them, most probably answered first; `None` if these are
/// damaged.
///
/// A message waits that is to the other alone or among others, is at most sixty days old, and is answered neither by a
/// reply that names it nor by a later message that names none. Where replies are rare, nobody waits for one; nor does
/// anybody before the usual time has passed.
pub fn waiting<'a>(
    ledgers: impl Iterator<Item = (PersonId, &'a Ledger)>,
    now: Timestamp,
) -> Option<Vec<Waiting>> {
    let mut all = Vec::new();
    for (person, ledger) in ledgers {
        let of_one = ledger::all(ledger)?;
        let turns: Vec<Turn> = turns(&of_one).collect();
        for for_me in [true, false] {
            let mut times: Vec<(i64, i64)> = replies(&of_one)
                .filter(|reply| reply.mine == for_me)
                .map(|reply| (reply.asked, reply.seconds))
                .collect();
            let waiting = side(&turns, &mut times, for_me, now);
            all.extend(waiting.map(|waiting| Waiting { person, ..waiting }));
        }
    }
    all.sort_by(|a, b| {
        b.answered
            .total_cmp(&a.answered)
            .then_with(|| b.since.cmp(&a.since))
            .then_with(|| a.person.cmp(&b.person))
    });
    Some(all)
}

/// Returns the earliest moment of a message that may wait at `now`.
pub fn longest_wait(now: Timestamp) -> Timestamp {
    Timestamp(now.0 - LONGEST)
}

/// Returns what waits on one side: messages of the other (`for_me`) or of the user, with the times of the replies to such.
fn side(
    turns: &[Turn],
    replies: &mut [(i64, i64)],
    for_me: bool,
    now: Timestamp,
) -> Option<Waiting> {
    replies.sort_unstable();
    let asks = |turn: &&Turn| turn.mine != for_me;
    let answered = |turn: &&Turn| {
        let at = replies.partition_point(|(asked, _)| *asked < turn.time);
        replies
            .get(at)
            .is_some_and(|(asked, _)| *asked == turn.time)
    };
    // A message that names none answers all before it.
    let last_plain = turns
        .iter()
        .rfind(|turn| turn.mine == for_me && !turn.names_parent)
        .map_or(i64::MIN, |turn| turn.time);
    let open = || {
        turns.iter().filter(asks).filter(|turn| {
            turn.time > last_plain && now.0 - turn.time <= LONGEST && !answered(turn)
        })
    };
    let asked = turns.iter().filter(asks).count();
    let first = open().next()?;
    let done = turns.iter().filter(asks).filter(answered).count();
    let mut seconds: Vec<i64> = replies.iter().map(|(_, seconds)| *seconds).collect();
    let usual_seconds = super::tally::median(&mut seconds);
    let share = (done as f64 + 1.0) / (asked as f64 + 2.0);
    let due = now.0 - first.time >= usual_seconds.unwrap_or(DAY);
    (share >= ANSWERED && due).then(|| Waiting {
        person: PersonId(0),
        for_me,
        since: Timestamp(first.time),
        messages: u32::try_from(open().count()).unwrap_or(u32::MAX),
        answered: share,
        usual_seconds,
    })
}

#[cfg(test)]
mod tests {
    use super::super::made_up::{Mail, Mailbox, NOW, mail};
    use super::super::measure;
    use super::*;
    use rstest::rstest;

    fn found(mails: &[Mail]) -> Vec<Waiting> {
        let mailbox = Mailbox::new(mails);
        let measured = measure(&mailbox.history, &mailbox.people, NOW);
        let ledgers = measured.ledgers.iter();
        waiting(ledgers.map(|(person, ledger)| (*person, ledger)), NOW).unwrap()
    }

    /// Ann and the user answered each other within half a day, often.
    fn habit() -> Vec<Mail> {
        (0..10)
            .flat_map(|week| {
                let day = 100.0 + 7.0 * f64::from(week);
                [
                    mail(day, "ann", &["me"]),
                    mail(day - 0.5, "me", &["ann"]),
                    mail(day - 1.0, "ann", &["me"]),
                    mail(day - 1.5, "me", &["ann"]),
                ]
            })
            .collect()
    }

    #[rstest]
    #[case::theirs(vec![mail(5.0, "ann", &["me"])], Some((true, 1)))]
    #[case::mine(vec![mail(5.0, "me", &["ann"])], Some((false, 1)))]
    #[case::two_of_theirs(vec![mail(5.0, "ann", &["me"]), mail(4.0, "ann", &["me"])], Some((true, 2)))]
    #[case::answered(vec![mail(5.0, "ann", &["me"]), mail(4.9, "me", &["ann"]), mail(4.8, "ann", &["me"]), mail(4.7, "me", &["ann"])], Some((false, 1)))]
    #[case::answered_by_name(
        vec![mail(5.0, "ann", &["me"]).named(1), mail(4.0, "me", &["ann"]).named(2).answering(1)],
        Some((false, 1)),
    )]
    #[case::another_thread_was_answered(
        vec![
            mail(6.0, "ann", &["me"]).named(1),
            mail(5.0, "ann", &["me"]).named(2),
            mail(4.0, "me", &["ann"]).named(3).answering(1),
            mail(3.0, "ann", &["me"]).named(4).answering(3),
            mail(2.0, "me", &["ann"]).named(5).answering(4),
        ],
        Some((true, 1)),
    )]
    #[case::too_fresh(vec![mail(0.1, "ann", &["me"])], None)]
    #[case::too_old(vec![mail(61.0, "ann", &["me"])], None)]
    #[case::a_copy(vec![mail(5.0, "ann", &["kim"]).cc(&["me"])], None)]
    fn who_waits(#[case] mails: Vec<Mail>, #[case] expected: Option<(bool, u32)>) {
        let all = found(&[habit(), mails].concat());
        let first = all.first().map(|one| (one.for_me, one.messages));
        assert_eq!(first, expected, "{all:?}");
    }

    #[test]
    fn where_replies_are_rare_nobody_waits() {
        let mails: Vec<Mail> = (1..20)
            .map(|day| mail(f64::from(day), "ann", &["me"]))
            .collect();
        assert_eq!(found(&mails), []);
    }

    #[test]
    fn who_is_most_probably_answered_comes_first() {
        let mut mails = habit();
        mails.push(mail(3.0, "ann", &["me"]));
        mails.push(mail(2.0, "kim", &["me"]));
        let all = found(&mails);
        let mailbox = Mailbox::new(&mails);
        let people: Vec<_> = all.iter().map(|one| one.person).collect();
        assert_eq!(people, [mailbox.id("ann"), mailbox.id("kim")]);
    }
}
