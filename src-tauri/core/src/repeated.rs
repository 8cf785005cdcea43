//! A few bytes made a megabyte long, for the fuzzer of repetitions and for the test that runs its seeds.

/// As far as a repetition is written out, in bytes.
const LENGTH: usize = 1 << 20;

/// Returns the first byte of `input`, which says what to do, and what the rest makes: its second byte says how many
/// bytes stand once before those that are repeated. Less than two bytes make nothing.
pub fn repeated(input: &[u8]) -> Option<(u8, Vec<u8>)> {
    let [way, head, piece @ ..] = input else {
        return None;
    };
    let (head, piece) = piece.split_at(usize::from(*head).min(piece.len()));
    let times = LENGTH / piece.len().max(1);
    Some((*way, [head, &piece.repeat(times)].concat()))
}
