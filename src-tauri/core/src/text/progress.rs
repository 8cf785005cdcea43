//! How things stand, and how far a harvest or an import has come.

use super::Wording;
use super::sentence::sentence;
use crate::model::{Progress, ProgressSaid, Stage, StatusAnswer, StatusSaid};

impl Wording {
    /// Says how things stand.
    pub fn status(&self, status: &StatusAnswer) -> StatusSaid {
        let c = &self.catalogue;
        let as_of = status.as_of;
        let watched = status.up_to_date.len() as u64;
        StatusSaid {
            as_of: status
                .as_of_fixed
                .then(|| sentence(|s| c.status_as_of(s.date(as_of, self.date(as_of))))),
            up_to_date: (watched > 0).then(|| {
                sentence(|s| c.status_up_to_date(watched as f64, s.number(self.number(watched))))
            }),
        }
    }

    /// Says how far a harvest or an import has come.
    pub fn progress(&self, progress: &Progress) -> ProgressSaid {
        let c = &self.catalogue;
        let (done, total) = (progress.done, progress.total);
        let reading = progress.stage == Stage::Reading;
        let rate = progress.rate.round();
        ProgressSaid {
            count: (total > 0).then(|| {
                sentence(|s| {
                    let (done, total) =
                        (s.number(self.number(done)), s.phrase(self.messages(total)));
                    c.progress_count(done, total)
                })
            }),
            done: sentence(|s| c.progress_done(s.phrase(self.messages(done)))),
            share: (total > 0).then(|| self.share((done as f64 / total as f64).min(1.0))),
            rate: (reading && rate >= 1.0)
                .then(|| sentence(|s| c.progress_rate(s.number(self.number(rate as u64))))),
            left: progress
                .seconds_left
                .filter(|_| reading)
                .map(|seconds| self.time_left(seconds)),
        }
    }

    /// Says how long something still takes, never more exactly than that can be known.
    fn time_left(&self, seconds: f64) -> String {
        if seconds < 10.0 {
            return self.catalogue.progress_seconds_left();
        }
        let rounded = match seconds {
            s if s < 90.0 => (s / 10.0).ceil() * 10.0,
            s => s,
        };
        self.catalogue.progress_left(self.duration(rounded as i64))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Zone;
    use rstest::rstest;

    #[rstest]
    #[case(3.0, "a few seconds left")]
    #[case(41.0, "about 50 seconds left")]
    #[case(600.0, "about 10 minutes left")]
    #[case(10_800.0, "about 3 hours left")]
    fn time_left_is_never_too_exact(#[case] seconds: f64, #[case] said: &str) {
        assert_eq!(Wording::english(Zone::utc()).time_left(seconds), said);
    }
}
