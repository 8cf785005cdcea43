//! Opening a mailbox: what is new in it, what is gone from it, or that it need not be opened.

use super::answer::{self, Answer};
use super::command::Command;
use super::pace::throttle;
use super::reading::Reading;
use super::run::Runner;
use super::session::Examined;
use super::survey::Found;
use super::uids::{self, Ahead};
use super::{HarvestError, Opened};
use crate::model::{MailboxId, SetAsideReason, UidRange};

/// UIDs that a search may find beyond those that the mailbox is said to hold: new mail comes in between.
const MOST_NEW: u64 = 1000;

impl Found {
    /// Returns what the caller is told of it.
    fn opened(&self, uid_validity: u32, on_server: u64) -> Opened {
        Opened {
            raw_name: self.raw_name.clone(),
            name: self.name.clone(),
            role: self.role,
            uid_validity,
            on_server,
        }
    }
}

/// A server that shows only the newest of a folder shows a round number of them, as Yahoo's ten thousand: then what is
/// missing below those is not gone.
const ROUND: u64 = 1000;

/// What a mailbox holds, beside what the caller holds of it.
struct Compared {
    there: Vec<UidRange>,
    /// How many messages the caller holds that are not shown any more.
    hidden: u64,
    /// What is there and was never read, also where all was read once: a server may show later what it hid.
    unread: Vec<UidRange>,
}

/// How a mailbox opened.
pub(super) enum Opening {
    Ready,
    Refused(SetAsideReason),
}

impl Runner<'_> {
    /// Returns whether a mailbox need not be opened: it has no UID that is not done, and holds as many messages as are
    /// held of it. New mail would raise the first, and mail that is gone lower the second; flags are not read.
    pub(super) fn is_unchanged(&mut self, mailbox: &Found) -> Result<bool, HarvestError> {
        let (Some(messages), Some((uid_next, uid_validity))) = (mailbox.messages, mailbox.uids)
        else {
            return Ok(false);
        };
        if uid_validity == 0 || uid_next == 0 {
            return Ok(false);
        }
        let resume = self.desk.opened(&mailbox.opened(uid_validity, messages))?;
        let all = UidRange {
            first: 1,
            last: uid_next - 1,
        };
        let left = match messages {
            0 => Vec::new(),
            _ => uids::without(all, &uids::tidy(resume.done)),
        };
        if resume.held != messages || !left.is_empty() {
            return Ok(false);
        }
        self.desk.expect(messages, 0);
        self.desk.finished(resume.mailbox, messages)?;
        Ok(true)
    }

    /// Opens a mailbox for reading only, and finds out what is to be read in it.
    pub(super) fn open(
        &mut self,
        mailbox: &Found,
        reading: &mut Option<Reading>,
    ) -> Result<Opening, HarvestError> {
        let opened = self.connected()?.examine(&mailbox.raw_name)?;
        self.note()?;
        let opened = match opened {
            Ok(opened) => opened,
            Err(said) if throttle(&said).is_some() => return Err(self.throttled(said)),
            Err(said) => return Ok(Opening::Refused(SetAsideReason::FolderRefused(said))),
        };
        let Examined {
            messages: exists,
            uid_validity,
            uid_next,
        } = opened;
        if reading
            .as_ref()
            .is_some_and(|reading| reading.uid_validity == uid_validity)
        {
            return Ok(Opening::Ready);
        }
        let resume = self.desk.opened(&mailbox.opened(uid_validity, exists))?;
        // Without a UIDVALIDITY, UIDs of another day say nothing.
        let done = match uid_validity {
            0 => Vec::new(),
            _ => uids::tidy(resume.done),
        };
        let top = match uid_next.checked_sub(1) {
            Some(top) if exists > 0 => Some(top),
            // The server does not say where its UIDs end: it is asked which there are.
            None if exists > 0 => None,
            _ => Some(0),
        };
        let mut open = uids::without(
            UidRange {
                first: 1,
                last: top.unwrap_or(u32::MAX),
            },
            &done,
        );
        if top == Some(0) {
            open.clear();
        }
        let (mut held, mut sure) = (Vec::new(), true);
        if done.is_empty() && top.is_some_and(|top| u64::from(top) == exists) {
            // As many messages as UIDs: there is nothing to find out.
            held.clone_from(&open);
        } else if let (Some(first), Some(last)) = (open.first(), open.last()) {
            let span = UidRange {
                first: first.first,
                last: last.last,
            };
            let searched = self.search(span, exists)?;
            if searched.is_none() && top.is_none() {
                return Ok(Opening::Refused(SetAsideReason::FolderWithoutUids));
            }
            sure = searched.is_some();
            held = searched.unwrap_or_default();
            if top.is_none() {
                let last = held.last().map_or(0, |range| range.last);
                open.retain(|range| range.first <= last);
                if let Some(range) = open.last_mut() {
                    range.last = range.last.min(last);
                }
            }
            // A search that finds less than there is cannot be relied on.
            if done.is_empty() && uids::count(&held) < exists && top.is_some() {
                sure = false;
            }
            if !sure {
                held.clone_from(&open);
            }
        }
        let mut ahead = Ahead::new(open.clone(), &held);
        let mut hidden = 0;
        if sure
            && (resume.held > 0 || !done.is_empty())
            && resume.held + ahead.count() != exists
            && let Some(compared) = self.compare(resume.mailbox, top.unwrap_or(u32::MAX), exists)?
        {
            hidden = compared.hidden;
            open.extend(compared.unread);
            ahead = Ahead::new(uids::tidy(open), &compared.there);
        }
        self.desk
            .expect(mailbox.messages.unwrap_or_default(), ahead.count());
        *reading = Some(Reading::new(
            resume.mailbox,
            uid_validity,
            exists + hidden,
            sure,
            ahead,
        ));
        Ok(Opening::Ready)
    }

    /// Compares what a mailbox of `exists` messages holds, `last` the highest, with what the caller holds, and says what is
    /// gone. `None` where a search finds another number: it cannot be relied on, or something is just changing, and the
    /// next harvest looks again.
    fn compare(
        &mut self,
        mailbox: MailboxId,
        last: u32,
        exists: u64,
    ) -> Result<Option<Compared>, HarvestError> {
        let there = match exists {
            0 => Some(Vec::new()),
            _ => self.search(UidRange { first: 1, last }, exists)?,
        };
        let Some(there) = there.filter(|there| uids::count(there) == exists) else {
            return Ok(None);
        };
        let held = uids::tidy(self.desk.held(mailbox)?);
        let less = |all: &[UidRange], some: &[UidRange]| -> Vec<UidRange> {
            let parts = all.iter().map(|range| uids::without(*range, some));
            parts.flatten().collect()
        };
        let mut gone = less(&held, &there);
        let mut hidden = Vec::new();
        if let Some(oldest) = there.first().filter(|_| exists.is_multiple_of(ROUND)) {
            let below = UidRange {
                first: 1,
                last: oldest.first.saturating_sub(1),
            };
            hidden = uids::inside(&gone, below);
            gone = less(&gone, &[below]);
        }
        self.desk.gone(mailbox, &gone)?;
        Ok(Some(Compared {
            hidden: uids::count(&hidden),
            unread: less(&there, &held),
            there,
        }))
    }

    /// Returns which UIDs of a range exist; `None` where the server does not say, or says more than the `most` that
    /// it claims to hold.
    pub(super) fn search(
        &mut self,
        range: UidRange,
        most: u64,
    ) -> Result<Option<Vec<UidRange>>, HarvestError> {
        let most = most.saturating_add(MOST_NEW);
        let session = self.connected()?;
        let esearch = session.can("ESEARCH");
        let mut found = Vec::new();
        let end = session.ask(&Command::Search { range, esearch }, &mut |answer| {
            if let Answer::Found(part) = answer
                && found.len() as u64 <= most
            {
                answer::found(part, &mut found);
            }
        })?;
        self.note()?;
        if !end.is_ok() && throttle(&end.said).is_some() {
            return Err(self.throttled(end.said));
        }
        let found = uids::inside(&uids::tidy(found), range);
        Ok((end.is_ok() && uids::count(&found) <= most).then_some(found))
    }
}
