//! Raw header bytes to [`Envelope`](crate::model::Envelope): tolerant, pure, never failing.
