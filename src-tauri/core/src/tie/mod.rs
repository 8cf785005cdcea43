//! Exchanges to strength with its reasons, contact and silence probability, and ties between others. Pure.
//!
//! [`score`] gives the user's tie to everybody they exchanged mail with, [`detail`] one tie message by message,
//! [`reply_times`] the speed of both sides over all, and [`links`] the ties between others that the mail shows.
//! [`measure`] and [`evidence`] find the same and leave what new messages are added to, by [`Changes`] and
//! [`added_evidence`].
//! Bulk and automated mail counts nowhere here. Only messages before `now` count, so any past moment can be asked.

mod additions;
mod chance;
mod compact;
mod exchange;
mod ledger;
mod links;
mod links_to;
#[cfg(test)]
mod made_up;
mod meeting;
mod mix;
mod outcome;
mod owners;
mod packed_pairs;
mod pairs;
pub mod parameters;
mod reliability;
mod rescore;
mod roll;
mod signs;
mod strength;
mod tally;
#[cfg(test)]
mod tests;
mod trace;
mod waiting;

use crate::model::{
    Basis, DAY, ExchangeAnswer, History, Label, Ledger, People, PersonId, Reason, ReplyTimesAnswer,
    Strength, Tie, Timestamp,
};
pub use additions::{Added, Changes, Measured, measure, windows};
use chance::{Own, Past, moments};
pub use compact::compact;
use exchange::{Exchange, Exchanges, REPLY_WITHIN, replies};
pub use links::{added_evidence, evidence, links};
pub use links_to::LinksTo;
pub use meeting::{Meeting, meetings};
pub use outcome::{Outcome, outcomes};
pub use owners::Owners;
pub use packed_pairs::add_pairs;
pub use pairs::packed_links;
pub use reliability::{reliability, wilson};
#[cfg(test)]
pub use rescore::measure_under;
pub use rescore::{ChangedPairs, Rescored, rescore, tie_before, tie_of};
use roll::Roll;
pub use signs::{Episodes, Signs};
pub use strength::Amounts;
use tally::Tally;
pub use trace::{trace, trace_link};
pub use waiting::{Waiting, longest_wait, waiting};

/// Months of activity that a tie keeps, of 30 days each.
const MONTHS: usize = 24;

/// Contact on fewer days than this makes nobody missed.
const FADING_DAYS: u32 = 4;

/// Of the ties with enough contact, those at least as strong at their peak as this share may fade: the top fifth.
const FADING_SHARE: f64 = 0.2;

/// In a small mailbox a fifth is nobody: so many of the strongest may fade at least.
const FADING_LEAST: usize = 5;

/// A tie fades when silence for 90 days is at least this likely.
const FADING_SILENCE: f64 = 0.5;

/// Silent for longer than this many days, a tie is no longer fading but dormant: it may be worth reviving.
const DORMANT_DAYS: f64 = 730.0;

/// Returns the user's ties at `now`, by person: one to everybody who wrote to the user or was written to, lists and
/// robots included, the user themselves not.
pub fn score(history: &History, people: &People, now: Timestamp) -> Vec<Tie> {
    let roll = Roll::new(history, people);
    weigh(&roll, &Exchanges::new(&roll, history, now), now).0
}

/// Returns the ties, and what was learned from all of them.
fn weigh(roll: &Roll, exchanges: &Exchanges, now: Timestamp) -> (Vec<Tie>, Basis) {
    let mut past = Past::default();
    let standing: Vec<Standing<'_>> = (0..roll.len() as u32)
        .filter(|&number| number != roll.me() && !exchanges.of(number).is_empty())
        .map(|number| {
            let exchanges = exchanges.of(number);
            let (signs, amounts, peak) = signs::signs(exchanges, moments(now));
            past.add(&signs, exchanges, now);
            let [.., signs] = signs;
            Standing {
                person: roll.id(number),
                exchanges,
                signs,
                amounts,
                peak,
            }
        })
        .collect();
    let own = Own::learn(&past);
    let ties = standing
        .iter()
        .filter_map(|standing| standing.tie(own, now));
    let mut ties: Vec<Tie> = ties.collect();
    let deep = deep(&ties);
    for tie in &mut ties {
        tie.fading = fades(tie, deep, now);
    }
    (ties, own.basis(now, deep))
}

/// Returns the word for how strong a tie is.
pub fn label(strength: Strength) -> Label {
    match strength.get() {
        s if s >= parameters::STRONG => Label::Strong,
        s if s >= parameters::FAIR => Label::Fair,
        _ => Label::Weak,
    }
}

/// How one tie stands now.
struct Standing<'a> {
    person: PersonId,
    exchanges: &'a [Exchange],
    signs: Signs,
    amounts: Amounts,
    peak: Strength,
}

impl<'a> Standing<'a> {
    fn new(person: PersonId, exchanges: &'a [Exchange], now: Timestamp) -> Self {
        let ([signs], amounts, peak) = signs::signs(exchanges, [now]);
        Self {
            person,
            exchanges,
            signs,
            amounts,
            peak,
        }
    }

    fn reasons(&self, tally: &Tally, now: Timestamp) -> Vec<Reason> {
        strength::reasons(&self.amounts, &tally.terms(&self.amounts, now))
    }

    fn tie(&self, own: Own, now: Timestamp) -> Option<Tie> {
        let tally = Tally::new(self.exchanges, now)?;
        let signs = &self.signs;
        let (contact_probability, silence_probability) = own.chances(signs);
        Some(Tie {
            person: self.person,
            strength: signs.strength,
            peak: self.peak,
            label: label(signs.strength),
            reasons: self.reasons(&tally, now),
            sent: tally.sent,
            received: tally.received,
            overheard: tally.overheard,
            first: tally.first,
            last: tally.last,
            reply: tally.reply,
            contact_probability,
            silence_probability,
            contact_days: tally.contact_days,
            usual_gap_days: tally.usual_gap_days,
            fading: false,
            activity: tally.activity,
        })
    }
}

/// Returns whether the user is losing touch with somebody: a tie that was once deep, is more likely than not to stay
/// silent, and was silent for two years at most.
fn fades(tie: &Tie, deep: Option<f64>, now: Timestamp) -> bool {
    deep.is_some_and(|least| was_deep(tie, least))
        && tie.silence_probability >= FADING_SILENCE
        && now.days_since(tie.last) <= DORMANT_DAYS
}

fn was_deep(tie: &Tie, least: f64) -> bool {
    tie.contact_days >= FADING_DAYS && tie.peak.get() >= least
}

/// Returns the peak strength that makes a tie with enough contact one of the user's top fifth; `None` if there is no such
/// tie.
fn deep(ties: &[Tie]) -> Option<f64> {
    let mut peaks: Vec<f64> = ties
        .iter()
        .filter(|tie| tie.contact_days >= FADING_DAYS)
        .map(|tie| tie.peak.get())
        .collect();
    peaks.sort_by(|a, b| b.total_cmp(a));
    let fifth = (peaks.len() as f64 * FADING_SHARE).ceil() as usize;
    let top = fifth.max(FADING_LEAST).min(peaks.len());
    peaks.get(top.checked_sub(1)?).copied()
}

/// Returns the ties that were once deep and have slept for more than two years: as useful as current ones, and fresher
/// (Levin, Walter & Murnighan, Organization Science 2011). Deepest first.
pub fn dormant(ties: &[Tie], now: Timestamp) -> Vec<&Tie> {
    let Some(least) = deep(ties) else {
        return Vec::new();
    };
    let sleeps = |tie: &&Tie| was_deep(tie, least) && now.days_since(tie.last) > DORMANT_DAYS;
    let mut dormant: Vec<&Tie> = ties.iter().filter(sleeps).collect();
    dormant.sort_by(|a, b| {
        b.peak
            .get()
            .total_cmp(&a.peak.get())
            .then_with(|| a.person.cmp(&b.person))
    });
    dormant
}

/// Orders the fading ties, whom the user would miss most first: by peak strength times the chance of silence.
pub fn fading(ties: &[Tie]) -> Vec<&Tie> {
    let mut fading: Vec<&Tie> = ties.iter().filter(|tie| tie.fading).collect();
    let loss = |tie: &Tie| tie.peak.get() * tie.silence_probability;
    fading.sort_by(|a, b| {
        loss(b)
            .total_cmp(&loss(a))
            .then_with(|| a.person.cmp(&b.person))
    });
    fading
}

/// One tie message by message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Detail {
    /// Every message between the two, earliest first.
    pub exchanges: Vec<ExchangeAnswer>,
    /// Seconds that the user took to reply, in the order of time.
    pub my_replies: Vec<i64>,
    /// Seconds that they took to reply, in the order of time.
    pub their_replies: Vec<i64>,
}

/// Returns the user's tie to one person message by message; `None` if the exchanges are damaged.
pub fn detail(ledger: &Ledger) -> Option<Detail> {
    let exchanges = ledger::all(ledger)?;
    let mut detail = Detail {
        exchanges: exchanges
            .iter()
            .filter(|exchange| exchange.role.is_direct())
            .map(|exchange| ExchangeAnswer {
                at: Timestamp(exchange.time),
                sent: exchange.role.is_sent(),
                recipients: exchange.size,
            })
            .collect(),
        ..Detail::default()
    };
    for reply in replies(&exchanges) {
        let side = if reply.mine {
            &mut detail.my_replies
        } else {
            &mut detail.their_replies
        };
        side.push(reply.seconds);
    }
    Some(detail)
}

/// Returns the reasons for the strength of a tie at `now`; `None` if the exchanges are damaged, or there are none.
pub fn reasons(ledger: &Ledger, now: Timestamp) -> Option<Vec<Reason>> {
    let exchanges = ledger::all(ledger)?;
    let standing = Standing::new(PersonId(0), &exchanges, now);
    Some(standing.reasons(&Tally::new(&exchanges, now)?, now))
}

/// Returns how fast the user replies, and how fast the others reply to the user; `None` if the exchanges are damaged.
pub fn reply_times<'a>(
    ledgers: impl Iterator<Item = &'a Ledger>,
) -> Option<(ReplyTimesAnswer, ReplyTimesAnswer)> {
    let (mut mine, mut theirs) = (Vec::new(), Vec::new());
    for ledger in ledgers {
        for reply in replies(&ledger::all(ledger)?) {
            if reply.mine { &mut mine } else { &mut theirs }.push(reply.seconds);
        }
    }
    Some((summary(mine), summary(theirs)))
}

fn summary(mut seconds: Vec<i64>) -> ReplyTimesAnswer {
    seconds.sort_unstable();
    let at = |share: f64| {
        let last = seconds.len().checked_sub(1)?;
        seconds.get((last as f64 * share).round() as usize).copied()
    };
    let within = |most: i64| seconds.partition_point(|&s| s <= most) as u32;
    ReplyTimesAnswer {
        replies: seconds.len() as u32,
        quarter_seconds: at(0.25),
        median_seconds: at(0.5),
        three_quarters_seconds: at(0.75),
        within: [
            within(3600),
            within(DAY),
            within(3 * DAY),
            within(REPLY_WITHIN),
        ],
    }
}
