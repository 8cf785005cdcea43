//! Importing files: the same way as a harvest from raw header bytes on.

use super::intake::Parsed;
use super::keeper::{Keeper, address};
use super::{AppError, Work};
use crate::import::mbox::{Mbox, MboxError};
use crate::import::{RawMessage, demo};
use crate::model::{
    AccountId, Mailbox, MailboxRole, Progress, SetAsideReason, Stage, Timestamp, UidRange,
};
use crate::store::NewMailbox;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// Messages in a transaction.
const CHUNK: usize = 1000;
/// Chunks that wait for the writer at most.
const WAITING: usize = 4;
/// How often progress is told.
const TELL_EVERY: Duration = Duration::from_millis(200);

/// What an import came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Messages in the files.
    pub messages: u64,
    /// Of them, those that the store did not hold.
    pub new: u64,
}

/// What is read from a file: parts of it, with the bytes read so far.
type Part = (Parsed, u64);

/// Tells progress now and then.
struct Teller<'a, 'w> {
    work: &'a mut Work<'w>,
    began: Instant,
    told: Option<Instant>,
    bytes_before: u64,
    bytes_in_all: u64,
    done: u64,
}

impl Teller<'_, '_> {
    fn tell(&mut self, mailbox: &str, bytes: u64) {
        if self.told.is_some_and(|told| told.elapsed() < TELL_EVERY) {
            return;
        }
        self.told = Some(Instant::now());
        let share = (self.bytes_before + bytes) as f64 / self.bytes_in_all.max(1) as f64;
        let seconds = self.began.elapsed().as_secs_f64();
        (self.work.progress)(&Progress {
            stage: Stage::Reading,
            account: String::new(),
            mailbox: mailbox.to_owned(),
            done: self.done,
            total: (self.done as f64 / share.max(1e-9)).round() as u64,
            rate: self.done as f64 / seconds.max(1e-3),
            seconds_left: (share > 0.0).then(|| seconds / share * (1.0 - share).max(0.0)),
            note: None,
        });
    }
}

/// Returns a number that changes when the file does: it stands for UIDVALIDITY, so that a changed file is read anew and
/// matched by its messages, and an unchanged one is passed over.
fn validity(path: &Path) -> Result<u32, MboxError> {
    let failed = |source| MboxError::Read {
        path: path.to_owned(),
        source,
    };
    let facts = std::fs::metadata(path).map_err(failed)?;
    let modified = facts.modified().map_err(failed)?;
    let since = modified
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default();
    let mut hasher = blake3::Hasher::new();
    hasher
        .update(&facts.len().to_le_bytes())
        .update(&since.as_nanos().to_le_bytes());
    let [a, b, c, d, ..] = *hasher.finalize().as_bytes();
    Ok(u32::from_le_bytes([a, b, c, d]).max(1))
}

/// What a file is for, as far as its name says.
fn role(path: &Path) -> MailboxRole {
    let stem = path
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    match stem.as_str() {
        "inbox" => MailboxRole::Inbox,
        _ if stem
            .split(|c: char| !c.is_alphabetic())
            .any(|word| word == "sent") =>
        {
            MailboxRole::Sent
        }
        _ => MailboxRole::Other,
    }
}

impl Keeper {
    /// Imports mbox files, taking `me` as the user's own addresses. Files that have not changed since they were
    /// imported are passed over. Score afterwards.
    ///
    /// # Errors
    /// [`AppError::Mbox`] names the first file that cannot be read; those before it are imported.
    /// [`AppError::Stopped`] if `work` was stopped; what was read by then is kept.
    pub fn import_mbox(
        &mut self,
        paths: &[PathBuf],
        me: &[String],
        work: &mut Work<'_>,
    ) -> Result<Imported, AppError> {
        let mine: Vec<_> = me
            .iter()
            .map(|mine| address(mine))
            .collect::<Result<_, _>>()?;
        let mut files = Vec::new();
        for path in paths {
            files.push((path, Mbox::open(path)?, validity(path)?));
        }
        let account = self.store.import_account()?;
        for address in &mine {
            self.store.add_me(address)?;
        }
        let mut teller = Teller {
            work,
            began: Instant::now(),
            told: None,
            bytes_before: 0,
            bytes_in_all: files.iter().map(|(_, file, _)| file.bytes()).sum(),
            done: 0,
        };
        let mut imported = Imported::default();
        for (path, file, validity) in files {
            let bytes = file.bytes();
            let one = self.import_file(account, path, file, validity, &mut teller)?;
            imported.messages += one.messages;
            imported.new += one.new;
            teller.bytes_before += bytes;
        }
        let listed = self.store.list_mailbox_names(account)?;
        self.store.drop_replaced(account, &listed)?;
        Ok(imported)
    }

    fn import_file(
        &mut self,
        account: AccountId,
        path: &Path,
        file: Mbox,
        validity: u32,
        teller: &mut Teller<'_, '_>,
    ) -> Result<Imported, AppError> {
        let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let raw_name = whole.as_os_str().as_encoded_bytes();
        let shown_name = whole.to_string_lossy();
        let new = NewMailbox {
            raw_name,
            shown_name: &shown_name,
            role: role(path),
            uid_validity: validity,
            on_server: 0,
            skipped: None,
        };
        if let Some(known) = self.store.find_mailbox(account, raw_name)?
            && known.checkpoint.uid_validity == validity
            && !known.checkpoint.done.is_empty()
        {
            return Ok(Imported {
                messages: known.on_server,
                new: 0,
            });
        }
        let mailbox = self.store.note_mailbox(account, &new)?;
        let mut imported = self.save_parts(&mailbox, &shown_name, teller, |sender| {
            let mut parsed = Parsed::default();
            let mut read = 0;
            file.read::<AppError>(|message, bytes| {
                read = bytes;
                parsed.add(message.number, &message.header, message.received);
                if parsed.len() >= CHUNK {
                    sender
                        .send((std::mem::take(&mut parsed), bytes))
                        .map_err(|_| AppError::Stopped)?;
                }
                Ok(())
            })?;
            sender.send((parsed, read)).map_err(|_| AppError::Stopped)
        })?;
        let last = u32::try_from(imported.messages).unwrap_or(u32::MAX);
        self.store.note_mailbox(
            account,
            &NewMailbox {
                on_server: imported.messages,
                ..new
            },
        )?;
        self.store.save_chunk(
            mailbox.id,
            Some(UidRange {
                first: 1,
                last: last.max(1),
            }),
            &[],
            &[],
        )?;
        imported.messages = u64::from(last);
        Ok(imported)
    }

    /// Runs `read` on a thread of its own and saves the parts that it sends.
    fn save_parts(
        &mut self,
        mailbox: &Mailbox,
        shown_name: &str,
        teller: &mut Teller<'_, '_>,
        read: impl FnOnce(&mpsc::SyncSender<Part>) -> Result<(), AppError> + Send,
    ) -> Result<Imported, AppError> {
        let (sender, receiver) = mpsc::sync_channel::<Part>(WAITING);
        std::thread::scope(|scope| {
            let reader = scope.spawn(move || read(&sender));
            let mut imported = Imported::default();
            let mut failed = None;
            for (parsed, bytes) in &receiver {
                if teller.work.is_stopped() {
                    failed = Some(AppError::Stopped);
                    break;
                }
                imported.messages += parsed.len() as u64;
                teller.done += parsed.len() as u64;
                match parsed.save(&mut self.store, mailbox.id) {
                    Ok(saved) => imported.new += saved.new as u64,
                    Err(error) => {
                        failed = Some(error);
                        break;
                    }
                }
                teller.tell(shown_name, bytes);
            }
            drop(receiver); // a reader that still sends is told by it
            let read = reader
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            match failed {
                Some(error) => Err(error),
                None => read.map(|()| imported),
            }
        })
    }

    /// Fills the store with the made-up mailbox of a made-up person, in place of whatever it held.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn fill_demo(&mut self, now: Timestamp) -> Result<(), AppError> {
        let account = self.store.import_account()?;
        self.store.remove_account(account)?;
        let account = self.store.import_account()?;
        for mine in demo::MY_ADDRESSES {
            self.store.add_me(&address(mine)?)?;
        }
        let mut mailboxes = BTreeMap::<&str, (demo::DemoMailbox, Parsed, u64)>::new();
        demo::generate(
            now,
            demo::Size::default(),
            demo::SEED,
            |mailbox, message: RawMessage| {
                let (_, parsed, count) =
                    mailboxes
                        .entry(mailbox.name)
                        .or_insert((mailbox, Parsed::default(), 0));
                *count += 1;
                if mailbox.role.is_harvested() {
                    parsed.add(message.number, &message.header, message.received);
                }
            },
        );
        for (name, (mailbox, mut parsed, count)) in mailboxes {
            let skipped = match mailbox.role {
                MailboxRole::Junk => Some(SetAsideReason::Junk),
                MailboxRole::Trash => Some(SetAsideReason::Trash),
                MailboxRole::Drafts => Some(SetAsideReason::Drafts),
                _ => None,
            };
            let new = NewMailbox {
                raw_name: name.as_bytes(),
                shown_name: name,
                role: mailbox.role,
                uid_validity: 1,
                on_server: count,
                skipped: skipped.as_ref(),
            };
            let noted = self.store.note_mailbox(account, &new)?;
            parsed.range = Some(UidRange {
                first: 1,
                last: u32::try_from(count).unwrap_or(u32::MAX),
            });
            parsed.save(&mut self.store, noted.id)?;
        }
        self.score(now)
    }
}
