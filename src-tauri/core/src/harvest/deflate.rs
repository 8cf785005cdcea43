//! COMPRESS=DEFLATE (RFC 4978): raw deflate in both directions, bounded in what it inflates to by the room given.

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress};
use std::io::{self, Read, Write};

/// Bytes read from the wire at once.
const READ: usize = 32 << 10;

/// The deflate pair.
pub(super) struct Deflate {
    inflate: Decompress,
    deflate: Compress,
    held: Vec<u8>,
    /// Where the part of `held` begins that is not inflated yet.
    at: usize,
    /// Whether the inflater may hold more than it had room for.
    pending: bool,
}

impl Deflate {
    /// Begins with what was received beyond the server's consent.
    pub(super) fn new(held: &[u8]) -> Self {
        Self {
            inflate: Decompress::new(false),
            deflate: Compress::new(Compression::default(), false),
            held: held.to_vec(),
            at: 0,
            pending: !held.is_empty(),
        }
    }

    /// Returns whether there may be more to hand on without reading from the wire.
    pub(super) fn has_more(&self) -> bool {
        self.pending || self.at < self.held.len()
    }

    /// Reads and inflates into `room`; returns 0 at the end only.
    pub(super) fn read(&mut self, from: &mut dyn Read, room: &mut [u8]) -> io::Result<usize> {
        loop {
            if self.at == self.held.len() && !self.pending {
                self.held.resize(READ, 0);
                self.at = 0;
                let bytes = match from.read(&mut self.held) {
                    Ok(bytes) => bytes,
                    Err(error) => {
                        self.held.clear();
                        return Err(error);
                    }
                };
                self.held.truncate(bytes);
                if bytes == 0 {
                    return Ok(0);
                }
            }
            let (taken, made) = (self.inflate.total_in(), self.inflate.total_out());
            let input = self.held.get(self.at..).unwrap_or_default();
            self.inflate
                .decompress(input, room, FlushDecompress::Sync)
                .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
            let taken = usize::try_from(self.inflate.total_in() - taken).unwrap_or_default();
            let made = usize::try_from(self.inflate.total_out() - made).unwrap_or_default();
            self.at += taken;
            self.pending = made == room.len();
            if made > 0 {
                return Ok(made);
            }
            if taken == 0 && self.at < self.held.len() {
                // Neither forward nor out: the deflate stream has ended or is broken.
                return Err(io::ErrorKind::InvalidData.into());
            }
            self.pending = false;
        }
    }

    /// Deflates `bytes` to the last one and writes them.
    pub(super) fn write(&mut self, to: &mut dyn Write, bytes: &[u8]) -> io::Result<()> {
        let mut packed = Vec::with_capacity(bytes.len() + 64);
        let begun = self.deflate.total_in();
        loop {
            let done = usize::try_from(self.deflate.total_in() - begun).unwrap_or(bytes.len());
            let rest = bytes.get(done..).unwrap_or_default();
            let before = packed.len();
            self.deflate
                .compress_vec(rest, &mut packed, FlushCompress::Sync)
                .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
            let done = usize::try_from(self.deflate.total_in() - begun).unwrap_or(bytes.len());
            // Room left over means that everything, the flush included, is out.
            if done == bytes.len() && packed.len() < packed.capacity() {
                return to.write_all(&packed);
            }
            if packed.len() == before && packed.len() < packed.capacity() {
                return Err(io::ErrorKind::InvalidData.into());
            }
            packed.reserve(256);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_one_side_writes_the_other_reads(
            lines in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 1..3000), 1..8),
            room in 1_usize..5000,
        ) {
            let (mut here, mut wire) = (Deflate::new(&[]), Vec::new());
            for line in &lines {
                here.write(&mut wire, line).unwrap();
            }
            // A part of it came with the server's consent.
            let (first, rest) = wire.split_at(wire.len() / 3);
            let mut there = Deflate::new(first);
            let (mut rest, mut read, mut some) = (rest, Vec::new(), vec![0; room]);
            loop {
                match there.read(&mut rest, &mut some).unwrap() {
                    0 => break,
                    bytes => read.extend_from_slice(&some[..bytes]),
                }
            }
            prop_assert_eq!(read, lines.concat());
        }

        #[test]
        fn no_bytes_make_it_panic_or_stand_still(bytes in proptest::collection::vec(any::<u8>(), 0..500)) {
            let mut there = Deflate::new(&[]);
            let mut some = [0; 100];
            let mut bytes = bytes.as_slice();
            while there.read(&mut bytes, &mut some).is_ok_and(|read| read > 0) {}
        }
    }
}
