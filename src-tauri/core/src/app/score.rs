//! Scoring what the store holds: all of it, or what is new.
//!
//! A whole scoring is the truth. It is made where there is none, after every change but added messages and decisions about
//! people (`decided.rs`), once a day, and in mailboxes so small that it is quick anyway. Between two of them new messages are added: whoever is on them is scored
//! anew, by the same code on the same exchanges. Until the next whole scoring people stay who they are, an address not
//! seen before is somebody of its own, what was learned of the user over all ties holds (`tie/additions.rs`), and that two
//! others answer in one thread is not seen (`tie::added_evidence`).

use super::AppError;
use super::decided::{self, Decided};
use crate::model::{
    AddressFacts, AddressId, Decision, History, MessageId, Packed, People, Person, PersonId,
    Timestamp,
};
use crate::store::{AddedScores, Revision, Rewritten, Scored, Scores, Store, StoreError};
use crate::{identity, tie};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

/// Scores older than this are made anew: recency and silence change by the day.
const STALE_DAYS: f64 = 1.0;

/// When new messages are added rather than all scored anew.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// With fewer messages than this, a whole scoring is quick enough.
    pub(super) least: u64,
    /// Of what a whole scoring saw, no more than one in so many is added.
    pub(super) share: u64,
}

impl Limits {
    /// A million messages take 4.4 s of two cores (`./x bench answers`), so 50,000 take a quarter of a second.
    pub(super) const USUAL: Self = Self {
        least: 50_000,
        share: 50,
    };

    /// Returns whether a scoring holds at `now` but for messages and decisions that came since.
    pub(super) fn hold(
        self,
        scored: &Scored,
        store: &Store,
        now: Timestamp,
    ) -> Result<bool, AppError> {
        let (_, rewritten) = store.revisions()?;
        Ok(scored.rewritten == rewritten
            && scored.messages >= self.least
            && scored.as_of <= now
            && !is_stale(scored, now))
    }

    /// Returns how many messages may be added to a scoring at `now`; `None` where all is to be scored anew.
    fn most(self, scored: &Scored, store: &Store, now: Timestamp) -> Result<Option<u64>, AppError> {
        let room = (scored.messages / self.share).checked_sub(scored.added);
        let holds = self.hold(scored, store, now)?;
        Ok(room.filter(|_| holds))
    }
}

fn is_stale(scored: &Scored, now: Timestamp) -> bool {
    now.days_since(scored.basis.at).abs() >= STALE_DAYS
}

/// Returns what the store has scored, if that holds at `now`.
pub(super) fn find_fresh(store: &Store, now: Timestamp) -> Result<Option<Scored>, AppError> {
    let Some(scored) = store.find_scored()? else {
        return Ok(None);
    };
    let is_fresh = scored.revision == store.revision()? && !is_stale(&scored, now);
    Ok(is_fresh.then_some(scored))
}

/// Resolves, scores and keeps what was found: of everybody, or of those whom decisions and new messages concern.
///
/// # Errors
/// [`AppError::Store`].
pub(super) fn score_and_save(
    store: &mut Store,
    now: Timestamp,
    limits: Limits,
) -> Result<Way, AppError> {
    let began = Instant::now();
    let way = match decided::apply(store, now, limits)? {
        decided if decided != Decided::Unfit && add(store, now, limits)? => match decided {
            Decided::Applied => Way::Decided,
            _ => Way::Added,
        },
        _ => {
            score_all(store, now)?;
            Way::Whole
        }
    };
    tracing::info!(?way, ms = began.elapsed().as_millis(), "scored");
    Ok(way)
}

/// How a scoring was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// New messages were added to the one before.
    Added,
    /// Decisions were applied to the one before, and new messages added.
    Decided,
    /// All was scored.
    Whole,
}

/// What all is scored from, as of one moment of the store.
struct Whole {
    revisions: (Revision, Rewritten),
    newest: MessageId,
    history: History,
    me: BTreeSet<AddressId>,
    decisions: Vec<Decision>,
}

fn score_all(store: &mut Store, now: Timestamp) -> Result<(), AppError> {
    let Whole {
        revisions: (revision, rewritten),
        newest,
        history,
        me,
        decisions,
    } = store.at_once(|store| {
        Ok::<_, StoreError>(Whole {
            revisions: store.revisions()?,
            newest: store.newest_message()?,
            history: store.load_history(Some(now))?,
            me: store.me_ids()?,
            decisions: decided::about_people(store)?,
        })
    })?;
    let (people, mut facts) = identity::resolve_and_keep(&history, &me, &decisions);
    // None needs the other, and there are two cores nearly everywhere.
    std::thread::scope(|scope| {
        let pairs = scope.spawn(|| tie::evidence(&history, &people, now));
        let measured = tie::measure(&history, &people, now);
        let compact = tie::compact(&history, &me, now);
        for one in &mut facts {
            let owner = people.owner(one.address);
            one.rank = owner.and_then(|owner| measured.ranks.get(&owner).copied());
        }
        let scored = Scored {
            revision,
            rewritten,
            as_of: now,
            newest,
            added: 0,
            whole_newest: newest,
            messages: history.messages().len() as u64,
            basis: measured.basis,
        };
        let scores = Scores {
            people: &people,
            facts: &facts,
            decisions: &decisions,
            compact: &compact,
            ties: &measured.ties,
            ledgers: &measured.ledgers,
            pairs: Box::new(|| {
                let pairs = pairs.join();
                pairs.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            }),
        };
        Ok(store.save_scores(&scored, scores)?)
    })
}

/// Adds what is new to the last scoring; returns whether it did: not where all is to be scored.
fn add(store: &mut Store, now: Timestamp, limits: Limits) -> Result<bool, AppError> {
    let added = store.at_once(|store| {
        let Some(before) = store.find_scored()? else {
            return Ok(None);
        };
        let Some(most) = limits.most(&before, store, now)? else {
            return Ok(None);
        };
        let news = News::load(store, &before, now, most)?;
        news.map(|news| news.score(store, before, now))
            .transpose()
            .map(Option::flatten)
    })?;
    match added {
        Some((before, scored, added)) => Ok(store.add_scores(&before, &scored, &added)?),
        None => Ok(false),
    }
}

/// New messages, and those that they may answer or be answered by.
struct News {
    /// The new ones alone.
    new: History,
    /// Those that were there.
    held: History,
    /// Both.
    all: History,
    /// Everybody on any of them.
    people: People,
    /// Who of those is new.
    strangers: Vec<Person>,
    /// What was found out about their addresses.
    facts: Vec<AddressFacts>,
}

/// Of what a whole scoring saw, one message in so many is looked through for answers, and so many more: a fortnight's mail
/// is less. New messages of all times, as of another mailbox, are not.
const AROUND: (u64, u64) = (10, 1_000);

impl News {
    fn load(
        store: &Store,
        before: &Scored,
        now: Timestamp,
        most: u64,
    ) -> Result<Option<Self>, AppError> {
        let limit = usize::try_from(most).unwrap_or(usize::MAX);
        let Some(ids) = store.list_new(before.newest, before.as_of, now, limit)? else {
            return Ok(None);
        };
        let windows = tie::windows(ids.iter().map(|(_, time)| *time));
        let around = usize::try_from(before.messages / AROUND.0 + AROUND.1).unwrap_or(usize::MAX);
        let Some(all) = store.load_windows(&windows, now, around)? else {
            return Ok(None);
        };
        let ids: BTreeSet<MessageId> = ids.into_iter().map(|(id, _)| id).collect();
        let (new, held) = (
            all.filter(|id| ids.contains(&id)),
            all.filter(|id| !ids.contains(&id)),
        );
        let me = store.me_ids()?;
        let addresses = all.addresses().map(|(id, _)| id);
        let known = store.load_owners(addresses.chain(me.iter().copied()))?;
        let (strangers, facts) = strangers(&new, &People::new(known.iter().cloned()), store, &me)?;
        let people = People::new(known.into_iter().chain(strangers.iter().cloned()));
        Ok(Some(Self {
            new,
            held,
            all,
            people,
            strangers,
            facts,
        }))
    }

    /// Scores everybody whom the new messages concern; `None` if what is kept of them is damaged.
    fn score(
        self,
        store: &Store,
        before: Scored,
        now: Timestamp,
    ) -> Result<Option<(Scored, Scored, AddedScores)>, AppError> {
        let (revision, rewritten) = store.revisions()?;
        let scored = Scored {
            revision,
            rewritten,
            as_of: now,
            newest: store.newest_message()?,
            added: before.added + self.new.messages().len() as u64,
            ..before
        };
        let Some(mut added) = self.exchanges(store, &before, now)? else {
            return Ok(None);
        };
        let Some(pairs) = self.evidence(store, &before, now)? else {
            return Ok(None);
        };
        added.pairs = pairs;
        added.people = self.strangers;
        added.facts = self.facts;
        Ok(Some((before, scored, added)))
    }

    fn exchanges(
        &self,
        store: &Store,
        before: &Scored,
        now: Timestamp,
    ) -> Result<Option<AddedScores>, AppError> {
        let mut added = AddedScores::default();
        let changes = tie::Changes::between(&self.held, &self.all, &self.people, now);
        for person in changes.people() {
            let ledger = store.find_ledger(person)?;
            let Some(one) = changes.add(person, &ledger, &before.basis, now) else {
                return Ok(None);
            };
            let packed = |bytes| Packed { person, bytes };
            added.ties.extend(one.tie);
            added.ledgers.push(packed(one.added));
            added.ledgers_of_whole.extend(one.whole.map(packed));
        }
        Ok(Some(added))
    }

    /// Returns what speaks for ties between others since the whole scoring, of everybody of whom that changes.
    fn evidence(
        &self,
        store: &Store,
        before: &Scored,
        now: Timestamp,
    ) -> Result<Option<Vec<Packed>>, AppError> {
        let mut ranks = BTreeMap::<PersonId, u32>::new();
        for (address, _) in self.new.addresses() {
            let owner = self.people.owner(address);
            if let Some(person) = owner.and_then(|owner| self.people.find(owner))
                && let Some(rank) = store.find_rank(&person.addresses)?
            {
                ranks.insert(person.id, rank);
            }
        }
        let rank = |person: PersonId| ranks.get(&person).copied();
        let more = tie::added_evidence(&self.new, &self.people, rank, before.basis.at, now);
        let mut all = Vec::with_capacity(more.len());
        for more in more {
            let merged = match store.find_added_pairs(more.person)? {
                Some(before) => tie::add_pairs(&before, &more),
                None => Some(more),
            };
            let Some(merged) = merged else {
                return Ok(None);
            };
            all.push(merged);
        }
        Ok(Some(all))
    }
}

/// Returns who stands behind addresses that belong to nobody known, each somebody of its own: whose they are beside that
/// takes all the mail to tell; with what was found out about the addresses.
fn strangers(
    new: &History,
    known: &People,
    store: &Store,
    me: &BTreeSet<AddressId>,
) -> Result<(Vec<Person>, Vec<AddressFacts>), AppError> {
    let is_new = |address: &AddressId| known.owner(*address).is_none();
    let unknown = new.addresses().filter(|(id, _)| is_new(id));
    let split = unknown.map(|(_, address)| Decision::Split {
        address: address.clone(),
    });
    let mut decisions = store.list_decisions()?;
    let decided = decisions.len();
    decisions.extend(split);
    if decisions.len() == decided {
        return Ok((Vec::new(), Vec::new()));
    }
    let (people, mut facts) = identity::resolve_and_keep(new, me, &decisions);
    let strangers = people
        .iter()
        .filter(|person| person.addresses.iter().all(is_new));
    facts.retain(|one| is_new(&one.address));
    for one in &mut facts {
        (one.namesakes, one.apart) = (None, Vec::new());
    }
    Ok((strangers.cloned().collect(), facts))
}

#[cfg(test)]
#[path = "score_tests.rs"]
pub(super) mod tests;
