use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn range(first: u32, last: u32) -> UidRange {
    UidRange { first, last }
}

fn set(ranges: &[UidRange]) -> BTreeSet<u32> {
    each(ranges).collect()
}

fn ranges() -> impl Strategy<Value = Vec<UidRange>> {
    proptest::collection::vec((1_u32..200, 0_u32..20), 0..12).prop_map(|pairs| {
        pairs
            .into_iter()
            .map(|(first, more)| range(first, first + more))
            .collect()
    })
}

#[test]
fn the_highest_uid_of_all_does_not_overflow() {
    let all = range(1, u32::MAX);
    assert_eq!(without(all, &[range(5, u32::MAX)]), [range(1, 4)]);
    assert_eq!(tidy(vec![range(3, u32::MAX), range(1, 9)]), [all]);
}

#[test]
fn a_sparse_mailbox_is_cut_by_what_it_holds() {
    let mut ahead = Ahead::new(
        vec![range(1, 1000)],
        &[range(1, 2), range(500, 500), range(900, 901)],
    );
    let chunk = ahead.next(2).unwrap();
    assert_eq!(
        (chunk.range, chunk.expected),
        (range(501, 1000), vec![range(900, 901)])
    );
    let chunk = ahead.next(2).unwrap();
    assert_eq!(
        (chunk.range, chunk.expected),
        (range(2, 500), vec![range(2, 2), range(500, 500)])
    );
    assert_eq!(ahead.next(2).unwrap().range, range(1, 1));
    assert_eq!(ahead.next(2), None);
}

proptest! {
    #[test]
    fn tidying_changes_no_member(ranges in ranges()) {
        let tidied = tidy(ranges.clone());
        prop_assert_eq!(set(&tidied), set(&ranges));
        prop_assert!(tidied.windows(2).all(|pair| pair[0].last + 1 < pair[1].first));
    }

    #[test]
    fn what_is_left_is_everything_but_what_is_done(done in ranges(), first in 1_u32..100, more in 0_u32..150) {
        let all = range(first, first + more);
        let done = tidy(done);
        let expected: BTreeSet<u32> = set(&[all]).difference(&set(&done)).copied().collect();
        prop_assert_eq!(set(&without(all, &done)), expected);
        let within: BTreeSet<u32> = set(&[all]).intersection(&set(&done)).copied().collect();
        prop_assert_eq!(set(&inside(&done, all)), within);
    }

    #[test]
    fn chunks_cover_everything_once_newest_first(done in ranges(), held in ranges(), most in 1_u32..40) {
        let open = without(range(1, 220), &tidy(done));
        let held = tidy(held);
        let mut ahead = Ahead::new(open.clone(), &held);
        let in_open: BTreeSet<u32> = set(&open).intersection(&set(&held)).copied().collect();
        prop_assert_eq!(ahead.count(), in_open.len() as u64);
        let (mut covered, mut read, mut before) = (BTreeSet::new(), BTreeSet::new(), u32::MAX);
        while let Some(work) = ahead.next(most) {
            prop_assert!(work.range.last < before);
            before = work.range.first;
            prop_assert!(count(&work.expected) <= u64::from(most));
            for uid in work.range.first..=work.range.last {
                prop_assert!(covered.insert(uid));
            }
            for uid in each(&work.expected) {
                prop_assert!((work.range.first..=work.range.last).contains(&uid));
                prop_assert!(read.insert(uid));
            }
        }
        prop_assert_eq!(covered, set(&open));
        prop_assert_eq!(read, in_open);
    }

    #[test]
    fn cutting_loses_nothing(held in ranges(), at in 0_u32..240) {
        let all = range(1, 220);
        let work = Work { range: all, expected: tidy(held), failures: 1 };
        let (lower, upper) = work.clone().cut(at);
        let parts: Vec<Work> = lower.into_iter().chain(upper).collect();
        let ranges: Vec<UidRange> = parts.iter().map(|part| part.range).collect();
        prop_assert_eq!(set(&ranges), set(&[all]));
        prop_assert_eq!(count(&ranges), 220);
        let expected: Vec<UidRange> = parts.iter().flat_map(|part| part.expected.clone()).collect();
        prop_assert_eq!(set(&expected), set(&work.expected));
        if let Some(middle) = work.middle() {
            let (lower, upper) = work.cut(middle);
            let (lower, upper) = (count(&lower.unwrap().expected), count(&upper.unwrap().expected));
            prop_assert!(lower.abs_diff(upper) <= 1 && lower > 0);
        }
    }
}
