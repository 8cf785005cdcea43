//! Bars for the volume by month: sent above the line, received below, as numbers that the template draws.

use crate::model::MonthAnswer;
use crate::text::Wording;

/// One month's two bars, in the units of the drawing.
pub(super) struct Bar {
    pub(super) x: String,
    pub(super) width: String,
    pub(super) sent_y: String,
    pub(super) sent_height: String,
    pub(super) received_height: String,
    pub(super) title: String,
}

/// A year's mark under the bars.
pub(super) struct Mark {
    pub(super) x: String,
    pub(super) year: String,
}

/// The drawing.
pub(super) struct Chart {
    pub(super) bars: Vec<Bar>,
    pub(super) years: Vec<Mark>,
    pub(super) middle: String,
    pub(super) most: String,
}

/// The width of the drawing, and the height of its bars.
const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 150.0;

/// One year of the table beside the drawing.
pub(super) struct Year {
    pub(super) year: String,
    /// Sent and received of its twelve months; empty where there is no such month.
    pub(super) months: Vec<(String, String)>,
    pub(super) sent: String,
    pub(super) received: String,
}

/// Lays out the months, earliest first, without gaps.
pub(super) fn chart(months: &[MonthAnswer], wording: &Wording) -> Chart {
    let most_sent = months.iter().map(|month| month.sent).max().unwrap_or(0);
    let most_received = months.iter().map(|month| month.received).max().unwrap_or(0);
    let scale = HEIGHT / f64::from(most_sent.saturating_add(most_received).max(1));
    let middle = f64::from(most_sent) * scale;
    let step = WIDTH / months.len().max(1) as f64;
    let number = |x: f64| format!("{x:.2}");
    let bars = months.iter().enumerate().map(|(at, month)| Bar {
        x: number(at as f64 * step + step * 0.1),
        width: number((step * 0.8).min(28.0)),
        sent_y: number(middle - f64::from(month.sent) * scale),
        sent_height: number(f64::from(month.sent) * scale),
        received_height: number(f64::from(month.received) * scale),
        title: wording.month_volume(month),
    });
    let years = months.iter().enumerate().filter_map(|(at, month)| {
        let (year, number_of_month) = month.month.split_once('-')?;
        (number_of_month == "01").then(|| Mark {
            x: number(at as f64 * step),
            year: year.to_owned(),
        })
    });
    Chart {
        bars: bars.collect(),
        years: years.collect(),
        middle: number(middle),
        most: wording.number((most_sent.max(most_received)).into()),
    }
}

/// Puts the months into rows of a year each.
pub(super) fn years(months: &[MonthAnswer], wording: &Wording) -> Vec<Year> {
    let mut rows: Vec<(String, [Option<&MonthAnswer>; 12])> = Vec::new();
    for month in months {
        let Some((year, number)) = month.month.split_once('-') else {
            continue;
        };
        let Some(place) = number
            .parse::<usize>()
            .ok()
            .and_then(|number| number.checked_sub(1))
        else {
            continue;
        };
        if rows.last().is_none_or(|(last, _)| last != year) {
            rows.push((year.to_owned(), [None; 12]));
        }
        if let Some(cell) = rows.last_mut().and_then(|(_, row)| row.get_mut(place)) {
            *cell = Some(month);
        }
    }
    rows.into_iter()
        .map(|(year, row)| {
            let sum = |of: fn(&MonthAnswer) -> u32| {
                wording.number(row.iter().flatten().map(|month| u64::from(of(month))).sum())
            };
            Year {
                year,
                sent: sum(|month| month.sent),
                received: sum(|month| month.received),
                months: row
                    .iter()
                    .map(|month| {
                        month.map_or_else(Default::default, |month| {
                            (
                                wording.number((month.sent).into()),
                                wording.number((month.received).into()),
                            )
                        })
                    })
                    .collect(),
            }
        })
        .collect()
}
