//! A chunk that was asked for, and what has come of it.

use super::RawHeader;
use super::answer::Row;
use super::uids::{self, Work};
use crate::model::UidRange;
use std::time::Instant;

/// A chunk that was asked for.
#[derive(Debug)]
pub(super) struct Flight {
    pub(super) tag: String,
    pub(super) work: Work,
    /// How many rows are due.
    due: u64,
    pub(super) messages: Vec<RawHeader>,
    pub(super) bytes: Vec<u8>,
    /// Whether the UIDs came in ascending order, each once.
    ordered: bool,
    /// Rows that were dropped for their size.
    pub(super) dropped: u64,
    /// When its first row came.
    pub(super) first_row: Option<Instant>,
}

impl Flight {
    pub(super) fn new(tag: String, work: Work) -> Self {
        let due = uids::count(&work.expected);
        let held = usize::try_from(due).unwrap_or_default();
        Self {
            tag,
            work,
            due,
            messages: Vec::with_capacity(held.min(4096)),
            bytes: Vec::with_capacity(held.min(4096) * 512),
            ordered: true,
            dropped: 0,
            first_row: None,
        }
    }

    /// Returns how many rows came.
    pub(super) fn rows(&self) -> usize {
        self.messages.len()
    }

    pub(super) fn byte_count(&self) -> usize {
        self.bytes.len()
    }

    /// Returns whether as many rows came as are due: a good server gives each UID once.
    pub(super) fn is_full(&self) -> bool {
        self.messages.len() as u64 + self.dropped >= self.due
    }

    /// Keeps a row; `false` where it is one too many.
    pub(super) fn take(&mut self, uid: u32, row: &Row<'_>, header: &[u8]) -> bool {
        let (Ok(start), Ok(len)) = (u32::try_from(self.bytes.len()), u32::try_from(header.len()))
        else {
            return false;
        };
        if self.is_full() {
            return false;
        }
        if self.messages.last().is_some_and(|last| last.uid >= uid) {
            self.ordered = false;
        }
        self.bytes.extend_from_slice(header);
        self.messages.push(RawHeader {
            uid,
            received: row.received,
            size: row.size,
            start,
            len,
        });
        if self.first_row.is_none() {
            self.first_row = Some(Instant::now());
        }
        true
    }

    /// Puts the rows in order, each UID once, and returns the UIDs that are missing; tidy.
    pub(super) fn settle(&mut self) -> Vec<UidRange> {
        if !self.ordered {
            self.messages.sort_by_key(|message| message.uid);
            self.messages.dedup_by_key(|message| message.uid);
            self.ordered = true;
        }
        let expected = uids::count(&self.work.expected);
        // Nearly always everything is there.
        if self.messages.len() as u64 == expected
            && self.work.ask()
                == self
                    .messages
                    .first()
                    .zip(self.messages.last())
                    .map(|(first, last)| UidRange {
                        first: first.uid,
                        last: last.uid,
                    })
            && expected == u64::from(self.span())
        {
            return Vec::new();
        }
        let got = self.messages.iter().map(|message| UidRange {
            first: message.uid,
            last: message.uid,
        });
        let got = uids::tidy(got.collect());
        let due = self.work.expected.iter();
        due.flat_map(|range| uids::without(*range, &uids::inside(&got, *range)))
            .collect()
    }

    fn span(&self) -> u32 {
        self.work
            .ask()
            .map_or(0, |range| (range.last - range.first).saturating_add(1))
    }
}
