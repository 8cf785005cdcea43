//! Harvesting an account: reader, parser and the one writer on threads of their own, with bounded channels between.

use super::intake::Parsed;
use super::keeper::Keeper;
use super::{AppError, Work};
use crate::harvest::{
    self, Chunk, Compress, HarvestError, Opened, Outcome, Plan, Resume, Sink, SinkError, Skipped,
};
use crate::model::{Account, Credential, MailboxId, Progress, Timestamp, WireLine};
use crate::store::{NewMailbox, Store, StoreError};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};

/// Chunks that wait for the parser, and for the writer, at most.
const WAITING: usize = 4;

/// How an account is harvested.
#[derive(Clone, Copy, Debug, Default)]
pub struct HarvestOptions {
    /// Whether answers are asked for compressed.
    pub compress: Compress,
}

/// What the reader says, in the order in which it happens.
enum Heard {
    Opened(Opened, Sender<Resume>),
    Skipped(Skipped),
    Chunk(Chunk),
    Finished(MailboxId, u64),
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
    /// Names of the mailboxes met: the others are gone from the server.
    listed: Vec<Vec<u8>>,
}

impl Writer<'_, '_> {
    fn write(&mut self, handed: Handed) -> Result<(), AppError> {
        match handed {
            Handed::Parsed(mailbox, parsed) => parsed.save(self.store, mailbox).map(drop),
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
                let _ = reply.send(Resume {
                    mailbox: mailbox.id,
                    done: mailbox.checkpoint.done,
                });
                Ok(())
            }
            Handed::Other(Heard::Skipped(skipped)) => {
                self.store.note_mailbox(
                    self.account.id,
                    &NewMailbox {
                        raw_name: &skipped.raw_name,
                        shown_name: &skipped.name,
                        role: skipped.role,
                        uid_validity: 0,
                        on_server: skipped.on_server,
                        skipped: Some(&skipped.reason.to_string()),
                    },
                )?;
                self.listed.push(skipped.raw_name);
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
    /// Reads what is new in an account. Score afterwards.
    ///
    /// # Errors
    /// [`AppError::Harvest`] says what the server or the network did; [`AppError::Store`], as on a full disk;
    /// [`AppError::Stopped`]. What was read by then is kept, and the next run goes on from there.
    pub fn harvest(
        &mut self,
        email: &str,
        credential: &Credential,
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
            ..Plan::new(&account.email, endpoint)
        };
        let stop = std::sync::Arc::clone(work.stop);
        let (heard_sender, heard) = sync_channel(WAITING);
        let (handed_sender, handed) = sync_channel(WAITING);
        let mut writer = Writer {
            store: &mut self.store,
            account: &account,
            work,
            listed: Vec::new(),
        };
        let (outcome, written) = std::thread::scope(|scope| {
            let reader = scope.spawn(|| {
                let mut speaker = Speaker {
                    heard: heard_sender,
                };
                harvest::run(&plan, credential, &mut speaker, clock, &stop)
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
        let outcome = outcome.map_err(|error| match error {
            HarvestError::Stopped => AppError::Stopped,
            other => AppError::Harvest(other),
        })?;
        if outcome.stopped {
            return Err(AppError::Stopped);
        }
        let listed = writer.listed;
        self.store.drop_replaced(account.id, &listed)?;
        self.store.note_harvested(account.id, clock())?;
        Ok(outcome)
    }
}
