//! Harvesting an account: reader, parser and the one writer on threads of their own, with bounded channels between.

use super::intake::Parsed;
use super::keeper::Keeper;
use super::later::Later;
use super::{AppError, Work, score};
use crate::harvest::{
    self, Chunk, Compress, CredentialSource, Limits, Opened, Outcome, Plan, Resume, Sink,
    SinkError, Skipped,
};
use crate::model::{Account, MailboxId, Progress, Stage, Timestamp, UidRange, WireLine};
use crate::store::{NewMailbox, Store, StoreError};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};

/// Chunks that wait for the parser, and for the writer, at most.
const WAITING: usize = 4;

/// How an account is harvested.
#[derive(Clone, Copy, Debug, Default)]
pub struct HarvestOptions {
    /// Whether answers are asked for compressed.
    pub compress: Compress,
    /// Whether to stay and read new mail as it comes.
    pub watch: bool,
    /// Time limits and sizes.
    pub limits: Limits,
}

/// What the reader says, in the order in which it happens.
enum Heard {
    Opened(Opened, Sender<Resume>),
    Held(MailboxId, Sender<Vec<UidRange>>),
    Gone(MailboxId, Vec<UidRange>),
    Skipped(Skipped),
    Chunk(Chunk),
    Finished(MailboxId, u64),
    CaughtUp,
    Wire(WireLine),
    Progress(Progress),
}

/// What the writer is handed: the same, with chunks parsed.
enum Handed {
    Parsed(MailboxId, Parsed),
    Other(Heard),
}

/// The reader's end: passes everything on.
struct Speaker {
    heard: SyncSender<Heard>,
}

/// Nobody listens any more: the writer failed, and knows why.
#[derive(Debug, thiserror::Error)]
#[error("what was read cannot be kept")]
struct Unheard;

impl Speaker {
    fn say(&self, what: Heard) -> Result<(), SinkError> {
        self.heard.send(what).map_err(|_| Unheard.into())
    }
}

impl Sink for Speaker {
    fn opened(&mut self, mailbox: &Opened) -> Result<Resume, SinkError> {
        let (sender, receiver) = channel();
        self.say(Heard::Opened(mailbox.clone(), sender))?;
        receiver.recv().map_err(|_| Unheard.into())
    }

    fn held(&mut self, mailbox: MailboxId) -> Result<Vec<UidRange>, SinkError> {
        let (sender, receiver) = channel();
        self.say(Heard::Held(mailbox, sender))?;
        receiver.recv().map_err(|_| Unheard.into())
    }

    fn gone(&mut self, mailbox: MailboxId, uids: &[UidRange]) -> Result<(), SinkError> {
        self.say(Heard::Gone(mailbox, uids.to_vec()))
    }

    fn caught_up(&mut self) -> Result<(), SinkError> {
        self.say(Heard::CaughtUp)
    }

    fn skipped(&mut self, mailbox: &Skipped) -> Result<(), SinkError> {
        self.say(Heard::Skipped(mailbox.clone()))
    }

    fn chunk(&mut self, chunk: Chunk) -> Result<(), SinkError> {
        self.say(Heard::Chunk(chunk))
    }

    fn finished(&mut self, mailbox: MailboxId, on_server: u64) -> Result<(), SinkError> {
        self.say(Heard::Finished(mailbox, on_server))
    }

    fn wire(&mut self, line: WireLine) -> Result<(), SinkError> {
        self.say(Heard::Wire(line))
    }

    fn progress(&mut self, progress: Progress) {
        let _ = self.say(Heard::Progress(progress)); // a writer that failed is told of by what follows
    }
}

fn parse(chunk: &Chunk) -> Parsed {
    let mut parsed = Parsed::of(chunk.range);
    for (message, raw) in chunk.headers() {
        parsed.add(message.uid, raw, message.received);
    }
    for withheld in &chunk.withheld {
        parsed.set_aside(withheld.uid, withheld.reason.clone());
        if withheld.again {
            parsed.later = parsed.later.or(parsed.range.take());
        }
    }
    parsed
}

/// Parses chunks on the way from the reader to the writer, keeping their order.
fn pass_on(heard: &Receiver<Heard>, handed: &SyncSender<Handed>) {
    for what in heard {
        let next = match what {
            Heard::Chunk(chunk) => Handed::Parsed(chunk.mailbox, parse(&chunk)),
            other => Handed::Other(other),
        };
        if handed.send(next).is_err() {
            return; // the writer failed; the reader is told by the closed channel
        }
    }
}

/// Writes what was read.
struct Writer<'a, 'w> {
    store: &'a mut Store,
    account: &'a Account,
    work: &'a mut Work<'w>,
    clock: &'a (dyn Fn() -> Timestamp + Sync),
    /// Whether to score whenever all is read.
    scores: bool,
    /// Names of the mailboxes met: the others are gone from the server.
    listed: Vec<Vec<u8>>,
    /// Whether messages may be left that no mailbox holds.
    has_loose: bool,
    /// What is not asked for again at once.
    later: Later,
}

impl Writer<'_, '_> {
    /// Every mailbox is read: what is gone goes.
    fn settle(&mut self) -> Result<(), AppError> {
        let listed = std::mem::take(&mut self.listed);
        self.store.drop_replaced(self.account.id, &listed)?;
        if std::mem::take(&mut self.has_loose) {
            self.store.drop_loose()?;
        }
        let now = (self.clock)();
        self.store.note_harvested(self.account.id, now)?;
        if self.scores && !score::is_fresh(self.store, now)? {
            (self.work.progress)(&Progress::at(Stage::Scoring, &self.account.email));
            score::score_and_save(self.store, now, score::Limits::USUAL)?;
        }
        Ok(())
    }

    fn write(&mut self, handed: Handed) -> Result<(), AppError> {
        match handed {
            Handed::Parsed(mailbox, parsed) => {
                if let Some(range) = parsed.later {
                    self.later.add(mailbox, range, (self.clock)());
                }
                parsed.save(self.store, mailbox).map(drop)
            }
            Handed::Other(Heard::Opened(opened, reply)) => {
                let mailbox = self.store.note_mailbox(
                    self.account.id,
                    &NewMailbox {
                        raw_name: &opened.raw_name,
                        shown_name: &opened.name,
                        role: opened.role,
                        uid_validity: opened.uid_validity,
                        on_server: opened.on_server,
                        skipped: None,
                    },
                )?;
                self.listed.push(opened.raw_name);
                // Without a UIDVALIDITY, UIDs mean nothing the next time: it is read anew, and matched by its messages.
                if opened.uid_validity == 0 && !mailbox.checkpoint.done.is_empty() {
                    self.store.restart_mailbox(mailbox.id)?;
                    self.has_loose = true;
                }
                let mut done = mailbox.checkpoint.done;
                done.extend(self.later.of(mailbox.id, (self.clock)()));
                let _ = reply.send(Resume {
                    mailbox: mailbox.id,
                    held: self.store.count_held(mailbox.id)?,
                    done,
                });
                Ok(())
            }
            Handed::Other(Heard::Held(mailbox, reply)) => {
                let _ = reply.send(self.store.list_held(mailbox)?);
                Ok(())
            }
            Handed::Other(Heard::Gone(mailbox, uids)) => {
                Ok(self.store.drop_gone(mailbox, &uids)?)
            }
            Handed::Other(Heard::CaughtUp) => self.settle(),
            Handed::Other(Heard::Skipped(skipped)) => {
                self.listed.push(skipped.raw_name.clone());
                let reason = &skipped.reason;
                if reason.is_refused_folder() {
                    let name = &skipped.raw_name;
                    let on_server = skipped.on_server;
                    if self
                        .store
                        .note_refused(self.account.id, name, on_server, reason)?
                    {
                        return Ok(());
                    }
                }
                self.store.note_mailbox(
                    self.account.id,
                    &NewMailbox {
                        raw_name: &skipped.raw_name,
                        shown_name: &skipped.name,
                        role: skipped.role,
                        uid_validity: 0,
                        on_server: skipped.on_server,
                        skipped: Some(reason),
                    },
                )?;
                Ok(())
            }
            Handed::Other(Heard::Finished(mailbox, on_server)) => {
                Ok(self.store.note_on_server(mailbox, on_server)?)
            }
            Handed::Other(Heard::Wire(line)) => {
                Ok(self.store.append_wire_lines(&self.account.email, &[line])?)
            }
            Handed::Other(Heard::Progress(progress)) => {
                (self.work.progress)(&progress);
                Ok(())
            }
            Handed::Other(Heard::Chunk(chunk)) => {
                parse(&chunk).save(self.store, chunk.mailbox).map(drop)
            }
        }
    }
}

impl Keeper {
    /// Reads what is new in an account; score afterwards. Watching, it stays with the account until it is stopped, and
    /// new mail is read and scored as it comes.
    ///
    /// # Errors
    /// [`AppError::Harvest`] says what the server or the network did; [`AppError::Store`], as on a full disk;
    /// [`AppError::Stopped`]. What was read by then is kept, and the next run goes on from there. Watching, a lost
    /// connection is no error: it is made again.
    pub fn harvest(
        &mut self,
        email: &str,
        credentials: &dyn CredentialSource,
        options: HarvestOptions,
        clock: &(dyn Fn() -> Timestamp + Sync),
        work: &mut Work<'_>,
    ) -> Result<Outcome, AppError> {
        let account = self.find_account(email)?;
        let endpoint = account
            .endpoint
            .clone()
            .ok_or_else(|| StoreError::NoAccount(email.to_owned()))?;
        let plan = Plan {
            compress: options.compress,
            watch: options.watch,
            limits: options.limits,
            wording: std::sync::Arc::clone(&self.wording),
            ..Plan::new(&account.email, endpoint)
        };
        let stop = std::sync::Arc::clone(work.stop);
        let (heard_sender, heard) = sync_channel(WAITING);
        let (handed_sender, handed) = sync_channel(WAITING);
        let mut writer = Writer {
            store: &mut self.store,
            account: &account,
            work,
            clock,
            scores: options.watch,
            listed: Vec::new(),
            has_loose: false,
            later: Later::default(),
        };
        let (outcome, written) = std::thread::scope(|scope| {
            let reader = scope.spawn(|| {
                let mut speaker = Speaker {
                    heard: heard_sender,
                };
                harvest::run(&plan, credentials, &mut speaker, clock, &stop)
            });
            scope.spawn(move || pass_on(&heard, &handed_sender));
            let written = handed.iter().try_for_each(|one| writer.write(one));
            drop(handed);
            (
                reader
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
                written,
            )
        });
        written?;
        let outcome = outcome?;
        match outcome.stopped {
            true => Err(AppError::Stopped),
            false => Ok(outcome),
        }
    }
}
