//! The addresses of a message in one blob: varints of spelling id * 8 + field, in the order of the envelope.

use crate::model::{Field, Place, SpellingId, put_varint, take_varint};

pub(super) fn encode(places: impl IntoIterator<Item = Place>, out: &mut Vec<u8>) {
    for place in places {
        put_varint(out, (place.spelling.0 as u64) << 3 | place.field as u64);
    }
}

pub(super) fn decode(mut blob: &[u8]) -> impl Iterator<Item = Place> {
    std::iter::from_fn(move || {
        let value = take_varint(&mut blob)?;
        let field = *Field::ALL.get((value & 7) as usize)?;
        Some(Place {
            spelling: SpellingId((value >> 3) as i64),
            field,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn participants_survive_the_blob(ids in prop::collection::vec((0i64..1 << 40, 0usize..6), 0..50)) {
            let places: Vec<Place> =
                ids.into_iter().map(|(id, field)| Place { spelling: SpellingId(id), field: Field::ALL[field] }).collect();
            let mut blob = Vec::new();
            encode(places.iter().copied(), &mut blob);
            prop_assert_eq!(decode(&blob).collect::<Vec<_>>(), places);
        }

        #[test]
        fn any_blob_is_read_without_panic(blob in prop::collection::vec(any::<u8>(), 0..200)) {
            decode(&blob).for_each(drop);
        }
    }
}
