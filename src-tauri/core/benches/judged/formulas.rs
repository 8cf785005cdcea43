//! Published formulas for how strong a tie is, and for whether it falls silent. Days since 1970 throughout.

/// A message between the user and somebody.
#[derive(Clone, Copy)]
pub(crate) struct Mail {
    pub(crate) day: f64,
    pub(crate) sent: bool,
    /// Whether the user wrote it or is named as a recipient.
    pub(crate) named: bool,
}

/// What passed between the user and somebody, earliest first.
#[derive(Default)]
pub(crate) struct Seen {
    mail: Vec<Mail>,
}

/// A formula: how strong, or how probably silent, at a day.
pub(crate) type Formula = fn(&Seen, f64) -> f64;

/// By strength.
pub(crate) const STRENGTH: [(&str, Formula); 6] = [
    ("message count", |seen, _| seen.mail.len() as f64),
    ("recency", |seen, now| -seen.age(now)),
    ("DotAlign", dotalign),
    ("PingCRM", pingcrm),
    ("msgvault", msgvault),
    ("Interactions Rank, half-life 30 d, sent x5", |seen, now| {
        5.0 * seen.faded(now, 30.0, true) + seen.faded(now, 30.0, false)
    }),
];

/// By silence.
pub(crate) const SILENCE: [(&str, Formula); 3] = [
    ("days since last contact", |seen, now| {
        now - seen.days().last()
    }),
    ("silence over mean gap (the 8x rule)", |seen, now| {
        let days = seen.days();
        (now - days.last()) / (days.span() / days.repeats()).max(1e-9)
    }),
    ("BG/NBD, 1 - P(alive)", |seen, now| {
        let days = seen.days();
        let (x, age) = (days.repeats(), now - days.first());
        let faded = ((10.0 + age) / (10.0 + days.span())).powf(0.9 + x);
        1.0 - 1.0 / (1.0 + 0.8 / (2.5 + x - 1.0) * faded)
    }),
];

impl Seen {
    pub(crate) fn add(&mut self, mail: Mail) {
        self.mail.push(mail);
    }

    /// Returns messages sent and received, halving every `half_life` days.
    pub(crate) fn faded(&self, now: f64, half_life: f64, sent: bool) -> f64 {
        let of_side = self.mail.iter().filter(|one| one.sent == sent);
        of_side
            .map(|one| (-(now - one.day) / half_life).exp2())
            .sum()
    }

    fn count(&self, sent: bool) -> f64 {
        self.mail.iter().filter(|one| one.sent == sent).count() as f64
    }

    /// Returns the days since the last message.
    fn age(&self, now: f64) -> f64 {
        now - self.mail.last().map_or(0.0, |one| one.day)
    }

    fn days(&self) -> Days {
        let named = self.mail.iter().filter(|one| one.named);
        let mut days: Vec<f64> = named.map(|one| one.day.floor()).collect();
        days.dedup();
        Days(days)
    }
}

/// Days with contact, earliest first; never none, for those whose silence is asked about.
struct Days(Vec<f64>);

impl Days {
    fn first(&self) -> f64 {
        self.0.first().copied().unwrap_or_default()
    }

    fn last(&self) -> f64 {
        self.0.last().copied().unwrap_or_default()
    }

    fn span(&self) -> f64 {
        self.last() - self.first()
    }

    fn repeats(&self) -> f64 {
        self.0.len() as f64 - 1.0
    }
}

fn dotalign(seen: &Seen, now: f64) -> f64 {
    let age = seen.age(now);
    let volume = 1.0 + 3.0 * seen.mail.len() as f64 / 10.0;
    let fresh = (0.75 * (1.0 - age / 730.0)).max(0.0) + (0.25 * (1.0 - age / 2190.0)).max(0.0);
    (volume + seen.count(false).min(seen.count(true))) * fresh
}

fn pingcrm(seen: &Seen, now: f64) -> f64 {
    let (got, gave) = (seen.count(false), seen.count(true));
    let recent = match seen.age(now) {
        ..7.0 => 3.0,
        7.0..30.0 => 2.0,
        30.0..90.0 => 1.0,
        _ => 0.0,
    };
    let lately = seen.mail.iter().filter(|one| now - one.day < 90.0).count() as f64;
    let known = now - seen.mail.first().map_or(now, |one| one.day);
    4.0 * got.min(gave) / got.max(gave).max(1.0)
        + recent
        + (lately / 5.0).min(2.0)
        + (known / 365.0).min(2.0)
}

fn msgvault(seen: &Seen, now: f64) -> f64 {
    2.0 * seen.faded(now, 365.0, true) + seen.faded(now, 365.0, false).ln_1p()
}
