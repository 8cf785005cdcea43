//! The numbers of the models, and where each comes from.
//!
//! Fitted on 2026-11-23 on the dev mailboxes of the public Enron release (FERC/CMU, 2015-05-07: 47 mailboxes, headers
//! only). At the dates below which 30, 40, ... 80% of a mailbox's messages lie, everyone its owner had written to was
//! asked about: written to again within 90 days or not. The weights of the strength maximise the mean over those
//! cuts of AUC + NDCG@10 / 3 by coordinate search, are rounded to one figure, and none may be negative.
//!
//! The chances were fitted on 2026-11-25 at the same cuts, each mailbox weighted by the root of its people: MBG/NBD by
//! likelihood over all ties, then one logistic regression for contact and one for silence (`cargo bench -p closeknit-core
//! --bench judged -- fit`; docs/judged.md says what each is worth on owners left out). The priors of the user's own past
//! lie within a range, 30 to 150, in which for owners left out nothing changes that could be told from luck.
//!
//! The strength, cross-validated by owner at the cuts of 50 and 70%, weights fitted on one half of the owners and judged
//! on the other (three splits): AUC .817, NDCG@10 .719, where Interactions Rank has .805 and .712. Tried and left out,
//! because they added nothing there: a discount by group size for the user's own mail, half-lives of 7 and 180 days
//! beside the 30, the root of sent times received.

/// Half-life of one message, in days.
pub(super) const MESSAGE_HALF_LIFE: f64 = 30.0;

/// Half-life of an active week, in days: regular contact is forgotten later than single messages.
pub(super) const WEEK_HALF_LIFE: f64 = 180.0;

/// Half-life of a reply, in days.
pub(super) const REPLY_HALF_LIFE: f64 = 60.0;

/// Weight of a message that the user sent.
pub(super) const SENT: f64 = 1.5;

/// Weight of a message of theirs.
pub(super) const RECEIVED: f64 = 0.3;

/// Weight of a mail by a third person to the user and to them, over the number of its recipients.
pub(super) const TOGETHER: f64 = 4.0;

/// Where [`TOGETHER`] is half spent: past it, more shared mail says little more.
pub(super) const TOGETHER_ENOUGH: f64 = 20.0;

/// Weight of a contact today; halves after [`RECENCY_DAYS`], to a third after twice as many.
pub(super) const RECENCY: f64 = 2.0;

/// See [`RECENCY`].
pub(super) const RECENCY_DAYS: f64 = 7.0;

/// Weight of an instant reply, by either; of one a day later, half of it.
pub(super) const REPLY: f64 = 0.15;

/// Weight of a week with contact.
pub(super) const WEEK: f64 = 0.3;

/// Weight of ln(1 + years since the first contact).
pub(super) const YEARS: f64 = 0.2;

/// No relationship by mail counts as longer than this, whatever a broken date says.
pub(super) const MOST_YEARS: f64 = 20.0;

/// The amount at which strength is one half: where, on the dev mailboxes, so is the chance of contact in 90 days.
pub(super) const HALF_STRENGTH: f64 = 5.2;

/// From this strength on a tie is strong: 11% of the ties of the dev mailboxes, of whom 73% were written to again
/// within 90 days.
pub(super) const STRONG: f64 = 0.5;

/// From this strength on a tie is fair: 27% of the ties, of whom 29% were written to again; below it, of 61%, 7%.
pub(super) const FAIR: f64 = 0.2;

/// Contact: logit p = CONTACT_STRENGTH x logit(strength) + CONTACT_MBG x logit(P of contact by MBG/NBD) +
/// CONTACT_OFFSET + the user's own offset.
pub(super) const CONTACT_STRENGTH: f64 = 0.83;

/// See [`CONTACT_STRENGTH`].
pub(super) const CONTACT_MBG: f64 = 0.31;

/// See [`CONTACT_STRENGTH`].
pub(super) const CONTACT_OFFSET: f64 = -0.15;

/// Silence: logit p = SILENCE_RECENCY x ln(1 + days since the last contact) + SILENCE_STRENGTH x logit(strength) +
/// SILENCE_MBG x logit(P of contact by MBG/NBD) + SILENCE_OFFSET, times the user's own slope, + the user's own offset.
pub(super) const SILENCE_RECENCY: f64 = 0.36;

/// See [`SILENCE_RECENCY`].
pub(super) const SILENCE_STRENGTH: f64 = -0.69;

/// See [`SILENCE_RECENCY`].
pub(super) const SILENCE_MBG: f64 = -0.32;

/// See [`SILENCE_RECENCY`].
pub(super) const SILENCE_OFFSET: f64 = -1.27;

/// How much it takes to believe that the user differs from the dev mailboxes: the precision of the normal prior of the
/// user's own offset to the contact logit, in the information of as many people as `p (1 - p)` of theirs sum to.
pub(super) const CONTACT_PRIOR: f64 = 50.0;

/// The same for silence.
pub(super) const SILENCE_PRIOR: f64 = 75.0;

/// The precision of the normal prior, around 1, of the user's own slope of the silence logit.
pub(super) const SILENCE_SLOPE_PRIOR: f64 = 50.0;

/// MBG/NBD over episodes of contact: shape of the rates.
pub(super) const MBG_R: f64 = 0.79;

/// Scale of the rates, in days.
pub(super) const MBG_ALPHA: f64 = 39.0;

/// Of the chance to drop out after an episode: a.
pub(super) const MBG_A: f64 = 0.45;

/// Of the chance to drop out after an episode: b.
pub(super) const MBG_B: f64 = 0.87;

/// Among at most this many people, the user not counted, a message says something of each two of them.
pub(super) const LINK_PEOPLE: usize = 10;

/// Among more, up to this many, only of those whom the user knows best and each other; among more still, of nobody.
pub(super) const LINK_CROWD: usize = 200;

/// How many of a crowd are looked at as introducers: those to whom the user has written most.
pub(super) const LINK_CROWD_KNOWN: usize = 3;

/// Half-life of evidence for a tie between others, in days.
pub(super) const LINK_HALF_LIFE: f64 = 180.0;

/// What a message adds to the evidence where the one wrote it to the other; sharing it adds 1/(people - 1).
pub(super) const LINK_WROTE: f64 = 2.0;

/// The same where the other wrote it to the one.
pub(super) const LINK_WRITTEN_TO: f64 = 1.0;

/// What a message adds for each of two who reply in one thread.
pub(super) const LINK_THREAD: f64 = 1.0;

/// P(the two write to each other): logit p = LINK_SLOPE x ln(evidence) + LINK_OFFSET. From 4,180 pairs of mailbox
/// owners seen together in the mailbox of a third, asked whether their own mailboxes show them writing.
pub(super) const LINK_SLOPE: f64 = 0.45;

/// See [`LINK_SLOPE`].
pub(super) const LINK_OFFSET: f64 = 0.40;

/// Together among this many people or fewer, the user not counted, is together among few.
pub(super) const FEW: usize = 4;
