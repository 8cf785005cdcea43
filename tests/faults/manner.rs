//! Where and how a connection is cut, where that is not drawn.

use super::relay::{Deed, End, Fault};

/// How a connection is cut at a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Manner {
    /// The server seems to hang up before it.
    Close,
    /// The line is reset before it.
    Reset,
    /// Half of it still comes through.
    Half,
}

const MANNERS: [(&str, Manner); 3] = [
    ("close", Manner::Close),
    ("reset", Manner::Reset),
    ("half", Manner::Half),
];

/// A cut before a step, or half-way through it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cut {
    pub(crate) step: usize,
    manner: Manner,
}

/// Returns each way to cut at each of so many steps, by name.
pub(crate) fn cuts(steps: usize) -> Vec<(String, Cut)> {
    let cuts = (1..=steps).flat_map(|step| {
        MANNERS.map(|(word, manner)| (format!("{step}/{word}"), Cut { step, manner }))
    });
    cuts.collect()
}

impl Cut {
    /// Cuts once, at this step of a whole run.
    pub(crate) fn once(self) -> Fault {
        let mut steps = 0;
        Box::new(move |piece| {
            steps += 1;
            self.deeds(steps, piece.bytes.len())
        })
    }

    /// Cuts every connection at this step of its own.
    pub(crate) fn again_and_again(self) -> Fault {
        Box::new(move |piece| self.deeds(piece.number, piece.bytes.len()))
    }

    fn deeds(self, step: usize, bytes: usize) -> Vec<Deed> {
        match self.manner {
            _ if step != self.step => Vec::new(),
            Manner::Close => vec![Deed::Cut(End::Close)],
            Manner::Reset => vec![Deed::Cut(End::Reset)],
            Manner::Half => vec![Deed::Send(bytes / 2), Deed::Cut(End::Close)],
        }
    }
}
