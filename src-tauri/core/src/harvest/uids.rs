//! Sets of UIDs as ranges, and cutting them into chunks, newest first.

use crate::model::UidRange;

/// Returns `ranges` ascending, apart and joined where they touch.
pub(super) fn tidy(mut ranges: Vec<UidRange>) -> Vec<UidRange> {
    ranges.retain(|range| range.first <= range.last);
    ranges.sort_unstable();
    let mut tidy: Vec<UidRange> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match tidy.last_mut() {
            Some(before) if before.last.saturating_add(1) >= range.first => {
                before.last = before.last.max(range.last);
            }
            _ => tidy.push(range),
        }
    }
    tidy
}

/// Returns the parts of `all` that are not in `done`; `done` has to be tidy.
pub(super) fn without(all: UidRange, done: &[UidRange]) -> Vec<UidRange> {
    let mut left = Vec::new();
    let mut next = Some(all.first);
    for range in done {
        let Some(first) = next else { break };
        if range.last < first {
            continue;
        }
        if range.first > all.last {
            break;
        }
        if range.first > first {
            left.push(UidRange {
                first,
                last: range.first - 1,
            });
        }
        next = range.last.checked_add(1);
    }
    if let Some(first) = next.filter(|first| *first <= all.last) {
        left.push(UidRange {
            first,
            last: all.last,
        });
    }
    left
}

/// Returns the parts of `ranges` (tidy) that lie in `within`.
pub(super) fn inside(ranges: &[UidRange], within: UidRange) -> Vec<UidRange> {
    let begin = ranges.partition_point(|range| range.last < within.first);
    ranges
        .iter()
        .skip(begin)
        .take_while(|range| range.first <= within.last)
        .map(|range| UidRange {
            first: range.first.max(within.first),
            last: range.last.min(within.last),
        })
        .collect()
}

/// Returns how many UIDs there are in `ranges`.
pub(super) fn count(ranges: &[UidRange]) -> u64 {
    ranges
        .iter()
        .map(|range| u64::from(range.last - range.first) + 1)
        .sum()
}

/// Returns every UID in `ranges`.
pub(super) fn each(ranges: &[UidRange]) -> impl Iterator<Item = u32> {
    ranges.iter().flat_map(|range| range.first..=range.last)
}

/// A range to read, and which of its UIDs the server holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Work {
    /// What is done when this is: all UIDs in it, also those that nobody holds.
    pub(super) range: UidRange,
    /// The UIDs that the server says it holds; tidy.
    pub(super) expected: Vec<UidRange>,
    /// How often it failed.
    pub(super) failures: u32,
}

impl Work {
    /// Returns the range to ask for, or `None` where there is nothing to ask.
    pub(super) fn ask(&self) -> Option<UidRange> {
        Some(UidRange {
            first: self.expected.first()?.first,
            last: self.expected.last()?.last,
        })
    }

    /// Cuts it in two before `uid`; the lower part is `None` where `uid` is its first.
    pub(super) fn cut(self, uid: u32) -> (Option<Self>, Option<Self>) {
        let part = |first: u32, last: u32| {
            (first <= last).then(|| {
                let range = UidRange { first, last };
                Self {
                    range,
                    expected: inside(&self.expected, range),
                    failures: self.failures,
                }
            })
        };
        let lower = uid
            .checked_sub(1)
            .filter(|last| *last >= self.range.first)
            .and_then(|last| part(self.range.first, last.min(self.range.last)));
        let upper = part(uid.max(self.range.first), self.range.last);
        (lower, upper)
    }

    /// Returns the UID that cuts it into halves of what it holds.
    pub(super) fn middle(&self) -> Option<u32> {
        let held = count(&self.expected);
        let mut half = held / 2;
        for range in &self.expected {
            let here = u64::from(range.last - range.first) + 1;
            if half < here {
                let step = u32::try_from(half).ok()?;
                return (held > 1).then(|| range.first + step);
            }
            half -= here;
        }
        None
    }
}

/// What of a mailbox is still to be read, handed out newest first.
#[derive(Clone, Debug)]
pub(super) struct Ahead {
    /// Ranges not done, ascending.
    open: Vec<UidRange>,
    /// What the server holds in them, ascending.
    held: Vec<UidRange>,
}

impl Ahead {
    /// Begins with the ranges not done and what the server holds; both tidy.
    pub(super) fn new(open: Vec<UidRange>, held: &[UidRange]) -> Self {
        let held = open.iter().flat_map(|range| inside(held, *range)).collect();
        Self { open, held }
    }

    /// Returns how many messages are still to be read.
    pub(super) fn count(&self) -> u64 {
        count(&self.held)
    }

    /// Returns the newest part with at most `most` messages.
    pub(super) fn next(&mut self, most: u32) -> Option<Work> {
        let open = self.open.pop()?;
        let mut expected = Vec::new();
        let mut left = most.max(1);
        let mut first = open.first;
        while let Some(range) = self
            .held
            .last_mut()
            .filter(|range| range.first >= open.first)
        {
            if left == 0 {
                // What nobody holds between this part and the next belongs to this one.
                first = range.last + 1;
                self.open.push(UidRange {
                    first: open.first,
                    last: range.last,
                });
                break;
            }
            let here = range.last - range.first + 1;
            if here <= left {
                left -= here;
                expected.push(*range);
                self.held.pop();
            } else {
                let cut = range.last - left + 1;
                expected.push(UidRange {
                    first: cut,
                    last: range.last,
                });
                range.last = cut - 1;
                left = 0;
            }
        }
        expected.reverse();
        Some(Work {
            range: UidRange {
                first,
                last: open.last,
            },
            expected,
            failures: 0,
        })
    }
}

#[cfg(test)]
#[path = "uids_tests.rs"]
mod tests;
