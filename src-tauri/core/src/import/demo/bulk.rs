//! What fills a mailbox beside people: lists, newsletters, programs, desks, and junk.

/// Why nobody wrote it to anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// People writing through a mailing list.
    List,
    /// A newsletter.
    Newsletter,
    /// A program that says so.
    Robot,
    /// A program that says nothing of it.
    Notifier,
    /// A desk that answers.
    Desk,
    /// What lands in Junk.
    Junk,
}

/// A sender that is nobody.
pub(super) struct Source {
    pub(super) name: &'static str,
    pub(super) address: &'static str,
    pub(super) sort: Sort,
    /// Its share of the mail that is not personal.
    pub(super) share: f64,
    /// How many days ago it began.
    pub(super) from: i64,
    pub(super) to: i64,
}

const fn source(
    name: &'static str,
    address: &'static str,
    sort: Sort,
    share: f64,
    from: i64,
    to: i64,
) -> Source {
    Source {
        name,
        address,
        sort,
        share,
        from,
        to,
    }
}

#[rustfmt::skip]
pub(super) const SOURCES: &[Source] = &[
    source("Growers", "growers@lists.soilcommons.example", Sort::List, 14.0, 1_700, 0),
    source("Open hydrology", "open-hydrology@lists.delta-institute.example", Sort::List, 9.0, 2_800, 0),
    source("Allotment neighbours", "plot-holders@lists.harbourgardens.example", Sort::List, 4.0, 1_400, 0),
    source("The Weekly Furrow", "letter@weeklyfurrow.example", Sort::Newsletter, 6.0, 2_000, 0),
    source("Tidewatch", "news@tidewatch.example", Sort::Newsletter, 5.0, 2_700, 900),
    source("Harbour Books", "hello@harbourbooks.example", Sort::Newsletter, 5.0, 2_400, 0),
    source("Slow Trains", "newsletter@slowtrains.example", Sort::Newsletter, 4.0, 1_900, 0),
    source("Founders' Breakfast", "breakfast@thirdfloor.example", Sort::Newsletter, 4.0, 1_450, 0),
    source("Seed & Sundry", "offers@seedandsundry.example", Sort::Newsletter, 6.0, 1_300, 0),
    source("Marrow Street Cinema", "programme@marrowstreet.example", Sort::Newsletter, 3.0, 2_500, 0),
    source("Parcel Post", "no-reply@parcelpost.example", Sort::Robot, 6.0, 2_800, 0),
    source("Cloudyard alerts", "alerts@cloudyard.example", Sort::Robot, 9.0, 1_400, 0),
    source("Rail tickets", "noreply@slowtrains.example", Sort::Robot, 3.0, 2_600, 0),
    source("Timesheet", "timesheet-bot@tideline.example", Sort::Robot, 5.0, 2_915, 1_480),
    source("Code desk", "notifications@patchbay.example", Sort::Notifier, 10.0, 1_460, 0),
    source("Ledgerly", "notification@ledgerly.example", Sort::Notifier, 4.0, 1_400, 0),
    source("Calendar", "calendar-noreply@kitemail.example", Sort::Notifier, 4.0, 2_300, 0),
    source("Cloudyard Billing", "billing@cloudyard.example", Sort::Desk, 2.0, 1_400, 0),
    source("Support", "support@ledgerly.example", Sort::Desk, 1.5, 1_200, 0),
    source("Trade Fair Office", "info@greenfair.example", Sort::Desk, 1.5, 1_300, 0),
    source("Jobs", "jobs@fernworks.example", Sort::Desk, 1.5, 900, 0),
    source("Prize department", "winner@luckydraw.example", Sort::Junk, 4.0, 400, 0),
    source("Dr. Cheap Pills", "sale@pillbarn.example", Sort::Junk, 3.0, 400, 0),
];
