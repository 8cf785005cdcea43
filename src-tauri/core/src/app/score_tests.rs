//! Whether new messages are added or all is scored, and that both come to the same.

use super::{Limits, Way, find_fresh, score_and_save};
use crate::app::Answers;
use crate::model::{
    AccountId, Address, DAY, Decision, Endpoint, Envelope, Field, Kind, Link, MailboxId,
    MailboxRole, MessageHash, Participant, Person, Security, Tie, Timestamp, Traits, UidRange,
};
use crate::store::{NewMailbox, NewMessage, Store};
use rstest::rstest;
use tempfile::TempDir;

pub(in crate::app) const NOW: Timestamp = Timestamp(1_767_225_600);

/// However few messages there are, they are added.
pub(in crate::app) const ALWAYS: Limits = Limits { least: 0, share: 1 };

pub(in crate::app) struct Folder {
    folder: TempDir,
    pub(in crate::app) store: Store,
    account: AccountId,
    inbox: MailboxId,
    uid: u32,
}

impl Folder {
    pub(in crate::app) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        let endpoint = Endpoint {
            host: "mail.ex.org".to_owned(),
            port: 993,
            security: Security::Tls,
            username: "me@ex.org".to_owned(),
            pin: None,
        };
        let account = store.add_account("me@ex.org", &endpoint).unwrap();
        store.add_me(&address("me@ex.org")).unwrap();
        let inbox = NewMailbox {
            raw_name: b"INBOX",
            shown_name: "INBOX",
            role: MailboxRole::Inbox,
            uid_validity: 1,
            on_server: 0,
            skipped: None,
        };
        let inbox = store.note_mailbox(account, &inbox).unwrap().id;
        Self {
            folder,
            store,
            account,
            inbox,
            uid: 0,
        }
    }

    /// Saves messages in the order in which they are handed in.
    pub(in crate::app) fn save(&mut self, mails: &[Mail]) {
        let messages = mails.iter().map(|mail| {
            self.uid += 1;
            let at = Timestamp(NOW.0 - (mail.days_ago * DAY as f64) as i64);
            let from = participant(Field::From, mail.from);
            let to = mail.to.iter().map(|to| participant(Field::To, to));
            let cc = mail.cc.iter().map(|cc| participant(Field::Cc, cc));
            let hash = |number: u8| MessageHash([number; 16]);
            let envelope = Envelope {
                date: Some(at),
                participants: std::iter::once(from).chain(to).chain(cc).collect(),
                traits: mail.traits,
                message_id: Some(hash(mail.hash)),
                parent: mail.parent.map(hash),
                ..Envelope::default()
            };
            NewMessage::new(self.uid, at, envelope)
        });
        let messages: Vec<NewMessage> = messages.collect();
        self.store
            .save_chunk(self.inbox, None, &messages, &[])
            .unwrap();
    }

    pub(in crate::app) fn score(&mut self, now: Timestamp, limits: Limits) -> Way {
        let way = score_and_save(&mut self.store, now, limits).unwrap();
        assert!(
            find_fresh(&self.store, now).unwrap().is_some(),
            "just scored"
        );
        way
    }

    pub(in crate::app) fn people(&self) -> Vec<Person> {
        self.store.load_people().unwrap().iter().cloned().collect()
    }

    /// The ties, without what is learned over all of them.
    fn own_ties(&self) -> Vec<Tie> {
        let ties = self.store.load_ties().unwrap().into_iter();
        ties.map(|(tie, _)| Tie {
            contact_probability: 0.0,
            silence_probability: 0.0,
            fading: false,
            ..tie
        })
        .collect()
    }

    pub(in crate::app) fn links(&self, now: Timestamp) -> Vec<Link> {
        let answers = Answers::open(self.folder.path(), now, None).unwrap();
        answers.links().unwrap()
    }
}

pub(in crate::app) fn address(text: &str) -> Address {
    Address::normalise(text).unwrap()
}

/// Somebody at ex.org by that name; or an address in full, with the name that it spells.
fn participant(field: Field, who: &str) -> Participant {
    let (name, address) = match who.split_once('@') {
        Some((local, _)) => {
            let words = local
                .split('.')
                .map(|word| word[..1].to_uppercase() + &word[1..]);
            (words.collect::<Vec<_>>().join(" "), who.to_owned())
        }
        None => (who.to_owned(), format!("{who}@ex.org")),
    };
    Participant {
        field,
        name,
        address,
    }
}

#[derive(Clone, Debug)]
pub(in crate::app) struct Mail {
    pub(in crate::app) days_ago: f64,
    pub(in crate::app) from: &'static str,
    pub(in crate::app) to: Vec<&'static str>,
    pub(in crate::app) cc: Vec<&'static str>,
    pub(in crate::app) traits: Traits,
    pub(in crate::app) hash: u8,
    pub(in crate::app) parent: Option<u8>,
}

pub(in crate::app) fn mail(
    hash: u8,
    days_ago: f64,
    from: &'static str,
    to: &[&'static str],
) -> Mail {
    Mail {
        days_ago,
        from,
        to: to.to_vec(),
        cc: Vec::new(),
        traits: Traits::default(),
        hash,
        parent: None,
    }
}

fn answer(hash: u8, parent: u8, days_ago: f64, from: &'static str, to: &'static str) -> Mail {
    Mail {
        parent: Some(parent),
        ..mail(hash, days_ago, from, &[to])
    }
}

fn earlier() -> Vec<Mail> {
    vec![
        mail(1, 300.0, "ann", &["me", "kim"]),
        mail(2, 200.0, "me", &["ann"]),
        answer(3, 99, 9.0, "me", "lee"),
        mail(4, 8.0, "kim", &["me", "lee"]),
        mail(5, 7.0, "me", &["kim", "ann"]),
    ]
}

/// Out of order, with an answer to what is there, one to what comes with it, what an older one answers, and a stranger.
fn later() -> Vec<Mail> {
    vec![
        answer(10, 5, 6.0, "kim", "me"),
        mail(11, 250.0, "lee", &["me", "ann"]),
        mail(99, 10.0, "lee", &["me"]),
        mail(12, 5.0, "zoe", &["me", "ann"]),
        answer(13, 12, 4.0, "me", "zoe"),
    ]
}

#[test]
fn what_is_added_is_what_a_whole_scoring_finds() {
    let mut added = Folder::new();
    added.save(&earlier());
    assert_eq!(
        added.score(NOW, ALWAYS),
        Way::Whole,
        "there was none before"
    );
    for (mail, minutes) in later().into_iter().zip(1..) {
        added.save(&[mail]);
        let now = Timestamp(NOW.0 + 60 * minutes);
        assert_eq!(added.score(now, ALWAYS), Way::Added);
    }
    let now = Timestamp(NOW.0 + 3_600);
    assert_eq!(added.score(now, ALWAYS), Way::Added, "nothing came");
    let mut whole = Folder::new();
    whole.save(&earlier());
    whole.save(&later());
    assert_eq!(whole.score(now, ALWAYS), Way::Whole);
    assert_eq!(added.people(), whole.people());
    let counts = |ties: &[Tie]| -> Vec<_> {
        let count = |tie: &Tie| (tie.person, tie.sent, tie.received, tie.reply, tie.first);
        ties.iter().map(count).collect()
    };
    assert_eq!(counts(&added.own_ties()), counts(&whole.own_ties()));
    let (found, expected) = (added.links(now), whole.links(now));
    assert!(found.len() >= 8, "{found:?}");
    assert_eq!(found.len(), expected.len());
    for (one, other) in found.iter().zip(&expected) {
        assert_eq!(
            (one.from, one.to, &one.evidence),
            (other.from, other.to, &other.evidence)
        );
        let apart = (one.strength.get() - other.strength.get()).abs();
        assert!(apart < 1e-5, "{one:?} {other:?}");
    }
}

#[test]
fn ties_added_at_the_moment_of_the_whole_scoring_are_exactly_its() {
    let mut added = Folder::new();
    added.save(&earlier());
    added.score(NOW, ALWAYS);
    added.save(&later());
    assert_eq!(added.score(NOW, ALWAYS), Way::Added);
    let mut whole = Folder::new();
    whole.save(&earlier());
    whole.save(&later());
    whole.score(NOW, ALWAYS);
    assert_eq!(added.own_ties(), whole.own_ties());
}

#[test]
fn a_stranger_is_somebody_and_stays_who_they_are() {
    let mut folder = Folder::new();
    folder.save(&earlier());
    folder.score(NOW, ALWAYS);
    folder.save(&[
        mail(20, 2.0, "no-reply", &["me"]),
        mail(21, 2.0, "zoe", &["me"]),
    ]);
    assert_eq!(folder.score(NOW, ALWAYS), Way::Added);
    folder.save(&[mail(22, 1.0, "zoe", &["me"])]);
    assert_eq!(folder.score(NOW, ALWAYS), Way::Added);
    let people = folder.people();
    let named = |name: &str| {
        let mut found = people.iter().filter(|person| person.name == name);
        (found.next().unwrap(), found.count())
    };
    let (zoe, others) = named("zoe");
    assert_eq!(others, 0);
    let ties = folder.own_ties();
    let tie = ties.iter().find(|tie| tie.person == zoe.id).unwrap();
    assert_eq!(tie.received, 2);
    let robots = people.iter().filter(|person| person.kind == Kind::Robot);
    assert_eq!(robots.count(), 1, "no-reply: {people:?}");
}

#[test]
fn a_message_dated_later_counts_once_its_time_has_come() {
    let mut folder = Folder::new();
    folder.save(&earlier());
    folder.save(&[mail(30, -0.25, "ann", &["me"])]);
    folder.score(NOW, ALWAYS);
    let received = |folder: &Folder| {
        folder
            .own_ties()
            .iter()
            .map(|tie| tie.received)
            .sum::<u32>()
    };
    let before = received(&folder);
    folder.save(&[mail(31, -0.5, "ann", &["me"])]);
    assert_eq!(folder.score(NOW, ALWAYS), Way::Added);
    assert_eq!(received(&folder), before, "neither has come yet");
    for (hours, count) in [(7, 1), (8, 1), (13, 2), (14, 2)] {
        let now = Timestamp(NOW.0 + hours * 3_600);
        assert_eq!(folder.score(now, ALWAYS), Way::Added);
        assert_eq!(received(&folder), before + count, "after {hours} hours");
    }
}

#[rstest]
#[case::the_user_has_another_address(|folder: &mut Folder| {
    folder.store.add_me(&address("lee@ex.org")).unwrap();
})]
#[case::the_user_has_one_less(|folder: &mut Folder| {
    let decision = Decision::NotMine { address: address("me@ex.org") };
    folder.store.add_decision(&decision, NOW).unwrap();
})]
#[case::messages_went(|folder: &mut Folder| {
    folder.store.drop_gone(folder.inbox, &[UidRange { first: 2, last: 2 }]).unwrap();
})]
#[case::a_mailbox_is_read_again(|folder: &mut Folder| {
    folder.store.restart_mailbox(folder.inbox).unwrap();
})]
fn all_is_scored_after(#[case] change: fn(&mut Folder)) {
    let mut folder = Folder::new();
    folder.save(&earlier());
    folder.score(NOW, ALWAYS);
    change(&mut folder);
    folder.save(&[mail(40, 1.0, "ann", &["me"])]);
    assert!(find_fresh(&folder.store, NOW).unwrap().is_none());
    assert_eq!(folder.score(NOW, ALWAYS), Way::Whole);
    folder.save(&[mail(41, 1.5, "ann", &["me"])]);
    assert_eq!(folder.score(NOW, ALWAYS), Way::Added, "once is enough");
}

#[test]
fn a_message_that_was_moved_is_still_there() {
    let mut folder = Folder::new();
    folder.save(&earlier());
    folder.score(NOW, ALWAYS);
    let archive = NewMailbox {
        raw_name: b"Archive",
        shown_name: "Archive",
        role: MailboxRole::Archive,
        uid_validity: 1,
        on_server: 0,
        skipped: None,
    };
    let archive = folder.store.note_mailbox(folder.account, &archive).unwrap();
    let inbox = std::mem::replace(&mut folder.inbox, archive.id);
    folder.save(&earlier());
    let all = UidRange { first: 1, last: 5 };
    folder.store.drop_gone(inbox, &[all]).unwrap();
    folder.save(&[mail(40, 1.0, "ann", &["me"])]);
    assert_eq!(folder.score(NOW, ALWAYS), Way::Added);
}

#[rstest]
#[case::a_day_later(DAY, ALWAYS, Way::Whole)]
#[case::within_the_day(DAY - 1, ALWAYS, Way::Added)]
#[case::by_a_clock_set_back(-3_600, ALWAYS, Way::Whole)]
#[case::in_a_small_mailbox(60, Limits { least: 6, share: 1 }, Way::Whole)]
#[case::in_one_large_enough(60, Limits { least: 5, share: 1 }, Way::Added)]
#[case::where_much_is_new(60, Limits { least: 0, share: 3 }, Way::Whole)]
#[case::where_little_is_new(60, Limits { least: 0, share: 2 }, Way::Added)]
fn two_new_among_five_are_scored(
    #[case] seconds: i64,
    #[case] limits: Limits,
    #[case] expected: Way,
) {
    let mut folder = Folder::new();
    folder.save(&earlier());
    folder.score(NOW, limits);
    folder.save(&[mail(50, 0.1, "ann", &["me"]), mail(51, 0.2, "me", &["ann"])]);
    assert_eq!(folder.score(Timestamp(NOW.0 + seconds), limits), expected);
}

#[test]
fn what_was_added_counts_towards_much() {
    let limits = Limits { least: 0, share: 2 };
    let mut folder = Folder::new();
    folder.save(&earlier());
    folder.score(NOW, limits);
    let ways = (60..63).map(|hash| {
        folder.save(&[mail(hash, 0.1, "ann", &["me"])]);
        folder.score(NOW, limits)
    });
    assert_eq!(
        ways.collect::<Vec<_>>(),
        [Way::Added, Way::Added, Way::Whole],
        "two of five are half, rounded down"
    );
}

#[test]
fn nothing_is_added_to_a_scoring_that_another_has_replaced() {
    let mut folder = Folder::new();
    folder.save(&earlier());
    folder.score(NOW, ALWAYS);
    let before = folder.store.find_scored().unwrap().unwrap();
    let ties = folder.own_ties();
    folder.score(Timestamp(NOW.0 + DAY), ALWAYS);
    let stale = crate::store::AddedScores {
        ties: vec![Tie {
            sent: 77,
            ..ties[0].clone()
        }],
        ..Default::default()
    };
    let did = folder.store.add_scores(&before, &before, &stale).unwrap();
    assert!(!did);
    assert!(folder.own_ties().iter().all(|tie| tie.sent != 77));
}
