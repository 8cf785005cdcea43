use super::*;

#[path = "by_hand_tests.rs"]
mod by_hand;
#[path = "suggest_tests.rs"]
mod suggestions;

use crate::model::{Address, Field, ListId, MessageHash, MessageId, Place, Spelling, Traits};
use proptest::prelude::*;
use rstest::rstest;

/// A mail of the tests: addresses as `Name <address>` or `address`.
#[derive(Clone, Debug, Default)]
struct Mail {
    from: String,
    reply_to: Option<String>,
    to: Vec<String>,
    list: Option<&'static str>,
    traits: Traits,
    answers: bool,
    time: i64,
}

fn mail(from: &str, to: &[&str]) -> Mail {
    Mail {
        from: from.to_owned(),
        to: to.iter().map(|&one| one.to_owned()).collect(),
        ..Mail::default()
    }
}

impl Mail {
    fn through(mut self, list: &'static str) -> Self {
        self.list = Some(list);
        self.with(Traits::LIST)
    }

    fn with(mut self, traits: Traits) -> Self {
        self.traits = self.traits.with(traits);
        self
    }

    fn answering(mut self) -> Self {
        self.answers = true;
        self
    }

    fn at(mut self, time: i64) -> Self {
        self.time = time;
        self
    }
}

/// Ids given in the order of the alphabet, so that the order of the mails makes none.
struct World {
    history: History,
    ids: BTreeMap<String, AddressId>,
}

fn split(who: &str) -> (&str, &str) {
    match who.split_once(" <") {
        Some((name, address)) => (name, address.trim_end_matches('>')),
        None => ("", who),
    }
}

fn world(mails: &[Mail]) -> World {
    let mut history = History::new();
    let all = |mail: &Mail| {
        let mut all = vec![(Field::From, mail.from.clone())];
        all.extend(
            mail.reply_to
                .iter()
                .map(|one| (Field::ReplyTo, one.clone())),
        );
        // The last of several gets a copy.
        let copies = mail.to.len().saturating_sub(1).max(1);
        let field = |at| if at < copies { Field::To } else { Field::Cc };
        let received = mail.to.iter().enumerate();
        all.extend(received.map(|(at, one)| (field(at), one.clone())));
        all
    };
    let shown: BTreeSet<String> = mails.iter().flat_map(all).map(|(_, who)| who).collect();
    let mut ids = BTreeMap::new();
    for who in &shown {
        let address = Address::normalise(split(who).1).unwrap();
        ids.insert(address.as_str().to_owned(), AddressId(0));
    }
    for (i, (address, id)) in ids.iter_mut().enumerate() {
        *id = AddressId(i as i64 + 1);
        history.add_address(*id, Address::from_normalised(address.clone()));
    }
    let spelling_ids: BTreeMap<&String, SpellingId> = shown
        .iter()
        .enumerate()
        .map(|(i, who)| (who, SpellingId(i as i64 + 1)))
        .collect();
    for (who, &id) in &spelling_ids {
        let (name, spelled) = split(who);
        let address = ids[Address::normalise(spelled).unwrap().as_str()];
        history.add_spelling(Spelling {
            id,
            address,
            spelled: spelled.to_owned(),
            name: name.to_owned(),
        });
    }
    let lists: BTreeSet<&str> = mails.iter().filter_map(|mail| mail.list).collect();
    for (i, list) in lists.iter().enumerate() {
        history.add_list(ListId(i as i64), (*list).to_owned());
    }
    for (i, mail) in mails.iter().enumerate() {
        let list = mail
            .list
            .and_then(|list| lists.iter().position(|one| *one == list))
            .map(|i| ListId(i as i64));
        let places = all(mail).into_iter().map(|(field, who)| Place {
            spelling: spelling_ids[&who],
            field,
        });
        history.add_message(
            MessageId(i as i64),
            Timestamp(mail.time),
            mail.traits,
            list,
            None,
            mail.answers.then_some(MessageHash([1; 16])),
            places.collect::<Vec<_>>(),
        );
    }
    history.sort();
    World { history, ids }
}

impl World {
    fn people(&self, me: &[&str]) -> People {
        let me = me.iter().map(|one| self.ids[*one]).collect();
        resolve(&self.history, &me, &[])
    }

    fn person<'a>(&self, people: &'a People, address: &str) -> &'a Person {
        people
            .find(people.owner(self.ids[address]).unwrap())
            .unwrap()
    }
}

/// Whether the two are one person, after `mails`.
fn are_one(mails: &[Mail], one: &str, other: &str) -> bool {
    let world = world(mails);
    let people = world.people(&[]);
    people.owner(world.ids[one]) == people.owner(world.ids[other])
}

fn kind_of(mails: &[Mail], address: &str) -> Kind {
    let world = world(mails);
    world.person(&world.people(&[]), address).kind
}

#[rstest]
#[case::name_and_locals_agree("Ann Lee <ann.lee@ex.org>", "Ann Lee <alee@ex.net>", true)]
#[case::last_first("Lee, Ann <ann.lee@ex.org>", "Ann Lee <annlee@ex.net>", true)]
#[case::diacritics(
    "Zo\u{eb} M\u{fc}ller <zmueller@ex.org>",
    "Zoe Muller <zoe.muller@ex.net>",
    true
)]
#[case::via_a_list("Ann Lee via Friends <ann.lee@ex.org>", "Ann Lee <alee@ex.net>", true)]
#[case::department("Ann Lee (Sales) <ann.lee@ex.org>", "Ann Lee <alee@ex.net>", true)]
#[case::same_local_part("Ann Lee <sunny@ex.org>", "Ann Lee <sunny@ex.net>", true)]
#[case::middle_initial("Ann B. Lee <ann.lee@ex.org>", "Ann Lee <alee@ex.net>", true)]
#[case::other_middle_initial("Ann B. Lee <ann.lee@ex.org>", "Ann C. Lee <alee@ex.net>", false)]
#[case::local_part_alone("ann.lee@ex.org", "ann.lee@ex.net", false)]
#[case::single_first_name("Ann <ann@ex.org>", "Ann <ann@ex.net>", false)]
#[case::name_without_agreement("Ann Lee <sunny@ex.org>", "Ann Lee <cloudy@ex.net>", false)]
#[case::one_agrees_alone("Ann Lee <ann.lee@ex.org>", "Ann Lee <cloudy@ex.net>", false)]
#[case::desk(
    "Customer Service <customer@ex.org>",
    "Customer Service <customer@ex.net>",
    false
)]
#[case::company("Ex Corp <excorp@ex.org>", "Ex Corp <excorp@ex.net>", false)]
#[case::numbered_at_one_place("Ann Lee <ann.lee@ex.org>", "Ann Lee <ann.lee2@ex.org>", false)]
#[case::other_last_name("Ann Lee <ann.lee@ex.org>", "Ann Fox <ann.fox@ex.net>", false)]
#[case::one_is_a_program("Ann Lee <ann.lee@ex.org>", "Ann Lee <noreply@ex.net>", false)]
fn two_addresses_are_one_person(#[case] one: &str, #[case] other: &str, #[case] expected: bool) {
    let mails = [mail(one, &["me@ex.com"]), mail(other, &["me@ex.com"])];
    assert_eq!(are_one(&mails, split(one).1, split(other).1), expected);
}

#[rstest]
#[case::recipients_of_one_mail(mail("me@ex.com", &["alee@ex.net", "ann.lee@ex.org"]), false)]
#[case::one_wrote_to_the_other(mail("alee@ex.net", &["ann.lee@ex.org"]), false)]
#[case::recipients_of_two_mails(mail("me@ex.com", &["alee@ex.net"]), true)]
fn who_was_seen_apart_is_not_one(#[case] third: Mail, #[case] expected: bool) {
    let mails = [
        mail("Ann Lee <ann.lee@ex.org>", &["me@ex.com"]),
        mail("Ann Lee <alee@ex.net>", &["me@ex.com"]),
        third,
    ];
    assert_eq!(are_one(&mails, "ann.lee@ex.org", "alee@ex.net"), expected);
}

#[test]
fn a_third_address_does_not_join_two_that_were_seen_apart() {
    let mails = [
        mail("Ann Lee <alee@ex.com>", &["me@ex.com"]),
        mail("Ann Lee <ann.lee@ex.org>", &["me@ex.com"]),
        mail("Ann Lee <annlee@ex.net>", &["me@ex.com"]),
        mail("me@ex.com", &["ann.lee@ex.org", "annlee@ex.net"]),
    ];
    assert!(!are_one(&mails, "ann.lee@ex.org", "annlee@ex.net"));
}

#[test]
fn a_reply_address_of_the_author_may_be_theirs() {
    let mut first = mail("Ann Lee <ann.lee@ex.org>", &["me@ex.com"]);
    first.reply_to = Some("Ann Lee <alee@ex.net>".to_owned());
    assert!(are_one(&[first], "ann.lee@ex.org", "alee@ex.net"));
}

#[test]
fn a_name_on_many_addresses_says_nothing() {
    let mails: Vec<Mail> = (0..9)
        .map(|i| mail(&format!("Ann Lee <ann.lee@ex{i}.org>"), &["me@ex.com"]))
        .collect();
    assert!(!are_one(&mails, "ann.lee@ex1.org", "ann.lee@ex2.org"));
}

#[test]
fn an_address_with_several_names_is_merged_by_none() {
    let mails = [
        mail("Ann Lee <lee@ex.org>", &["me@ex.com"]),
        mail("Bob Lee <lee@ex.org>", &["me@ex.com"]),
        mail("Ann Lee <ann.lee@ex.net>", &["me@ex.com"]),
    ];
    assert!(!are_one(&mails, "lee@ex.org", "ann.lee@ex.net"));
}

#[test]
fn the_users_addresses_are_one_person_and_nobody_else_is() {
    let world = world(&[
        mail("Ann Lee <ann@ex.org>", &["kim@ex.org"]),
        mail("Ann Lee <sunny@ex.net>", &["ann@ex.org"]),
        mail("Ann Lee <ann.lee@ex.com>", &["kim@ex.org"]),
    ]);
    let people = world.people(&["ann@ex.org", "sunny@ex.net"]);
    let me = people.find(people.me().unwrap()).unwrap();
    assert!(me.is_me);
    assert_eq!(
        me.addresses,
        [world.ids["ann@ex.org"], world.ids["sunny@ex.net"]]
    );
    assert_ne!(people.owner(world.ids["ann.lee@ex.com"]), people.me());
    assert_eq!(people.iter().filter(|one| one.is_me).count(), 1);
}

#[test]
fn the_user_is_known_without_any_mail() {
    let people = resolve(&History::new(), &BTreeSet::from([AddressId(7)]), &[]);
    assert_eq!(people.me(), Some(PersonId(7)));
    assert!(resolve(&History::new(), &BTreeSet::new(), &[]).is_empty());
}

#[rstest]
#[case::person("ann.lee@ex.org", Kind::Person)]
#[case::freemail("sunny42@gmail.com", Kind::Person)]
#[case::initial_and_last("alee@ex.org", Kind::Person)]
#[case::exchange_wrapping("imceanotes-+22ann+20lee+22+20+3cann+40ex+3e@ex.org", Kind::Person)]
#[case::no_reply("no-reply@ex.org", Kind::Robot)]
#[case::no_reply_joined("noreply@ex.org", Kind::Robot)]
#[case::do_not_reply("do_not_reply@ex.org", Kind::Robot)]
#[case::no_reply_within("orders.noreply@ex.org", Kind::Robot)]
#[case::daemon("mailer-daemon@ex.org", Kind::Robot)]
#[case::bounces("friends-bounces@ex.org", Kind::Robot)]
#[case::notifications("notifications@ex.org", Kind::Robot)]
#[case::newsletter("newsletter@ex.org", Kind::Robot)]
#[case::one_for_each_reader("bounce-123-ann=ex.org@ex.net", Kind::Robot)]
#[case::support("support@ex.org", Kind::Role)]
#[case::numbered_support("support2@ex.org", Kind::Role)]
#[case::sales_somewhere("sales.north@ex.org", Kind::Role)]
#[case::somewhere_help("north-help@ex.org", Kind::Role)]
#[case::billing("billing@ex.org", Kind::Role)]
#[case::company_words("example.news@example.org", Kind::Role)]
#[case::list_domain("friends@googlegroups.com", Kind::List)]
#[case::list_host("friends@lists.ex.org", Kind::List)]
#[case::developers("friends-devel@ex.org", Kind::List)]
#[case::everybody("all.employees@ex.org", Kind::List)]
#[case::distribution("dl-north@ex.org", Kind::List)]
#[case::list_in_one_word("gaslist@ex.org", Kind::List)]
#[case::specialist("ann_specialist@ex.org", Kind::Person)]
#[case::committee("steeringcommittee@ex.org", Kind::Role)]
#[case::leaving_a_list("leave-friends-123x@ex.org", Kind::Robot)]
#[case::number("20266-6988@ex.org", Kind::Robot)]
#[case::number_at_freemail("202666988@qq.com", Kind::Person)]
#[case::surname_that_was_a_program("kim.jenkins@ex.org", Kind::Person)]
fn an_address_that_only_receives_is(#[case] address: &str, #[case] expected: Kind) {
    assert_eq!(kind_of(&[mail("me@ex.com", &[address])], address), expected);
}

#[rstest]
#[case::name_agrees("Ann Lee <ann.lee.sales@ex.org>", Kind::Person)]
#[case::company_name("Example <hi@example.org>", Kind::Role)]
#[case::magazine("The Weekly Example <hi@ex.org>", Kind::Role)]
#[case::odd_but_a_person("Ann Lee <sunny@ex.org>", Kind::Person)]
#[case::single_name("Ann <a@ex.org>", Kind::Person)]
fn a_name_tells(#[case] from: &str, #[case] expected: Kind) {
    assert_eq!(
        kind_of(&[mail(from, &["me@ex.com"])], split(from).1),
        expected
    );
}

const FRIENDS: &str = "friends.ex.org";

fn discussion() -> Vec<Mail> {
    [
        "Ann Lee <ann@ex.org>",
        "Kim Fox <kim@ex.net>",
        "Bob Ray <bob@ex.com>",
    ]
    .iter()
    .map(|from| mail(from, &["friends@ex.org"]).through(FRIENDS))
    .collect()
}

#[test]
fn who_writes_through_a_list_is_still_a_person() {
    assert_eq!(kind_of(&discussion(), "ann@ex.org"), Kind::Person);
}

#[test]
fn the_lists_address_is_a_list() {
    assert_eq!(kind_of(&discussion(), "friends@ex.org"), Kind::List);
}

#[test]
fn a_list_whose_id_is_spelled_otherwise_is_known_by_its_mail() {
    let mails: Vec<Mail> = discussion()
        .into_iter()
        .map(|mail| mail.through("other.ex.net"))
        .collect();
    assert_eq!(kind_of(&mails, "friends@ex.org"), Kind::List);
}

#[test]
fn the_user_is_no_list_though_every_mail_of_a_list_goes_to_them() {
    let mails: Vec<Mail> = discussion()
        .into_iter()
        .map(|mut mail| {
            mail.to = vec!["me@ex.com".to_owned()];
            mail
        })
        .collect();
    let world = world(&mails);
    let people = world.people(&["me@ex.com"]);
    assert_eq!(world.person(&people, "me@ex.com").kind, Kind::Person);
}

#[test]
fn mail_in_bulk_that_answers_nobody_comes_from_a_robot() {
    let bulk = |from: &str| mail(from, &["me@ex.com"]).with(Traits::UNSUBSCRIBE);
    assert_eq!(kind_of(&[bulk("Hi <hi@ex.org>")], "hi@ex.org"), Kind::Robot);
    assert_eq!(
        kind_of(&[bulk("Ann Lee <ann.lee@ex.org>")], "ann.lee@ex.org"),
        Kind::Person,
        "a person may write a newsletter"
    );
    assert_eq!(
        kind_of(
            &[bulk("Hi <hi@ex.org>"), mail("hi@ex.org", &["me@ex.com"])],
            "hi@ex.org"
        ),
        Kind::Person,
        "and also writes mail of their own"
    );
    assert_eq!(
        kind_of(&[bulk("Hi <hi@ex.org>").answering()], "hi@ex.org"),
        Kind::Person,
        "and answers"
    );
}

#[rstest]
#[case::full_name("Ann Lee <sunny@ex.org>", Kind::Person)]
#[case::freemail("Sunny <sunny@gmail.com>", Kind::Person)]
#[case::company_in_the_name("Ex Deals <sunny@ex.org>", Kind::Robot)]
#[case::single_name("Sunny <sunny@ex.org>", Kind::Robot)]
fn mail_in_bulk_alone_tells(#[case] from: &str, #[case] expected: Kind) {
    let bulk = mail(from, &["me@ex.com"]).with(Traits::UNSUBSCRIBE);
    assert_eq!(kind_of(&[bulk], split(from).1), expected);
}

#[rstest]
#[case::list_word("Ann Lee <lists@ex.org>")]
#[case::desk_word("Ann Lee <contact@ex.org>")]
fn somebody_who_talks_with_others_may_sit_at_any_desk(#[case] from: &str) {
    let mails = [mail(from, &["me@ex.com"]).answering()];
    assert_eq!(kind_of(&mails, split(from).1), Kind::Person);
}

#[test]
fn who_answers_may_still_be_a_robot_by_name() {
    let mails = [mail("friendly test robot <lkp@ex.org>", &["me@ex.com"]).answering()];
    assert_eq!(kind_of(&mails, "lkp@ex.org"), Kind::Robot);
}

#[test]
fn what_others_write_beside_an_address_makes_nobody_a_desk() {
    let mails = [mail("me@ex.com", &["e-mail <sunny@ex.org>"])];
    assert_eq!(kind_of(&mails, "sunny@ex.org"), Kind::Person);
    let world = world(&mails);
    let people = world.people(&[]);
    assert_eq!(world.person(&people, "sunny@ex.org").name, "sunny@ex.org");
}

#[test]
fn names_in_another_order_are_merged_only_where_addresses_spell_both_out() {
    let short = [
        mail("Ann Lee <alee@ex.org>", &["me@ex.com"]),
        mail("Lee Ann <lann@ex.net>", &["me@ex.com"]),
    ];
    assert!(!are_one(&short, "alee@ex.org", "lann@ex.net"));
    let full = [
        mail("Ann Lee <ann.lee@ex.org>", &["me@ex.com"]),
        mail("Lee Ann <leeann@ex.net>", &["me@ex.com"]),
    ];
    assert!(are_one(&full, "ann.lee@ex.org", "leeann@ex.net"));
}

#[test]
fn a_vacation_notice_makes_nobody_a_robot() {
    let notice = mail("Ann Lee <sunny@ex.org>", &["me@ex.com"])
        .with(Traits::AUTO_SUBMITTED)
        .answering();
    let mails = [
        notice.clone(),
        notice,
        mail("Ann Lee <sunny@ex.org>", &["me@ex.com"]),
    ];
    assert_eq!(kind_of(&mails, "sunny@ex.org"), Kind::Person);
}

#[rstest]
#[case::nobodys("brightside@ex.org", Kind::Robot)]
#[case::a_name_that_others_have("jfoxley@ex.org", Kind::Person)]
#[case::a_first_name("ann@ex.org", Kind::Person)]
#[case::freemail("xyz@gmail.com", Kind::Person)]
fn who_writes_and_is_never_written_to_announces(#[case] from: &str, #[case] expected: Kind) {
    let mut mails = vec![mail("Kim Foxley <kim@ex.net>", &["me@ex.com"])];
    mails.extend((0..3).map(|_| mail(from, &["me@ex.com"])));
    assert_eq!(kind_of(&mails, from), expected);
    mails.push(mail("me@ex.com", &[from]));
    assert_eq!(
        kind_of(&mails, from),
        Kind::Person,
        "once somebody writes to it"
    );
}

#[test]
fn an_address_to_which_several_write_in_bulk_is_a_list() {
    let posted = |from: &str| mail(from, &["talks@ex.org"]).with(Traits::PRECEDENCE);
    let mails = [
        "Ann Lee <ann@ex.net>",
        "Kim Fox <kim@ex.net>",
        "Bob Ray <bob@ex.net>",
    ]
    .map(posted);
    assert_eq!(kind_of(&mails, "talks@ex.org"), Kind::List);
    assert_eq!(
        kind_of(&mails[..2], "talks@ex.org"),
        Kind::Person,
        "two may write to anybody"
    );
}

#[rstest]
#[case::numbers("spring_offer.um.a.12.637@ex.org", Kind::Robot)]
#[case::letters_and_digits_in_turn("h1gb2db4y9q@ex.org", Kind::Robot)]
#[case::site("ex.com@mail.ex.org", Kind::Robot)]
#[case::year("ann.lee1984@ex.org", Kind::Person)]
fn an_address_made_by_a_program_is_a_robots(#[case] from: &str, #[case] expected: Kind) {
    assert_eq!(kind_of(&[mail(from, &["me@ex.com"])], from), expected);
}

#[rstest]
#[case::listserv("talks-l@ex.org", Kind::List)]
#[case::team("team.north@ex.org", Kind::List)]
#[case::called_one("Talks Mailing List <talks@ex.org>", Kind::List)]
#[case::host("anything@lists.ex.org", Kind::List)]
#[case::somebody("Kim Hill <kim-l@ex.org>", Kind::Person)]
fn an_address_that_is_named_as_a_list_is_one(#[case] to: &str, #[case] expected: Kind) {
    assert_eq!(kind_of(&[mail("ann@ex.net", &[to])], split(to).1), expected);
}

#[test]
fn an_address_that_many_people_write_with_is_no_person() {
    let mails: Vec<Mail> = ["Ann Lee", "Kim Fox", "Bob Ray", "Eve Orr"]
        .iter()
        .map(|name| mail(&format!("{name} <updater@ex.org>"), &["me@ex.com"]))
        .collect();
    assert_eq!(kind_of(&mails, "updater@ex.org"), Kind::Robot);
}

#[rstest]
#[case::best(&["ann@ex.org", "Ann <ann@ex.org>", "Ann Lee <ann@ex.org>"], "Ann Lee")]
#[case::last_first(&["\"Lee, Ann\" <ann@ex.org>"], "Ann Lee")]
#[case::mixed_case(&["ANN LEE <ann@ex.org>", "ANN LEE <ann@ex.org>", "Ann Lee <ann@ex.org>"], "Ann Lee")]
#[case::via_a_list(&["Ann Lee via Friends <ann@ex.org>"], "Ann Lee")]
#[case::most_used(&["Ann Lee <ann@ex.org>", "Ann Fox <ann@ex.org>", "Ann Fox <ann@ex.org>"], "Ann Fox")]
#[case::from_the_local_part(&["ann.lee@ex.org"], "Ann Lee")]
#[case::address(&["annlee@ex.org"], "annlee@ex.org")]
fn a_person_is_called(#[case] froms: &[&str], #[case] expected: &str) {
    let mails: Vec<Mail> = froms
        .iter()
        .map(|from| mail(from, &["me@ex.com"]))
        .collect();
    let world = world(&mails);
    let people = world.people(&[]);
    assert_eq!(world.person(&people, split(froms[0]).1).name, expected);
}

#[rstest]
#[case::where_replies_go(Some("Ann Lee <sunny@ex.net>"), "me@ex.com")]
#[case::without_a_name(Some("ann.lee@ex.net"), "me@ex.com")]
#[case::among_the_copies(None, "Ann Lee <sunny@ex.net>")]
fn what_a_list_sends_in_somebodys_name_is_theirs(#[case] reply_to: Option<&str>, #[case] to: &str) {
    let mut sent = mail(
        "Ann Lee via Friends <friends@ex.org>",
        &["friends@ex.org", to],
    )
    .through(FRIENDS);
    sent.reply_to = reply_to.map(str::to_owned);
    let own = split(reply_to.unwrap_or(to)).1;
    let world = world(&[sent.clone(), sent.clone(), sent]);
    let people = world.people(&[]);
    let ann = world.person(&people, own);
    assert_eq!((ann.name.as_str(), ann.kind), ("Ann Lee", Kind::Person));
    assert_eq!(world.person(&people, "friends@ex.org").kind, Kind::List);
}

#[test]
fn a_list_is_not_called_by_the_name_of_who_writes_through_it() {
    let mut mails = discussion();
    mails.push(mail("Ann Lee via Friends <friends@ex.org>", &["me@ex.com"]).through(FRIENDS));
    let world = world(&mails);
    let people = world.people(&[]);
    assert_eq!(
        world.person(&people, "friends@ex.org").name,
        "friends@ex.org"
    );
}

#[test]
fn spellings_come_most_recent_first_and_once() {
    let world = world(&[
        mail("Ann Lee <ann.lee@ex.org>", &["me@ex.com"]).at(1),
        mail("ann..lee@ex.org", &["me@ex.com"]).at(3),
        mail("Lee, Ann <ann.lee@ex.org>", &["me@ex.com"]).at(2),
    ]);
    let people = world.people(&[]);
    assert_eq!(
        world.person(&people, "ann.lee@ex.org").spelled,
        ["ann..lee@ex.org", "ann.lee@ex.org"]
    );
}

#[test]
fn an_organisation_is_that_of_the_most_recent_address_that_has_one() {
    let world = world(&[
        mail("Ann Lee <ann.lee@old.org>", &["me@ex.com"]).at(1),
        mail("Ann Lee <ann.lee@mail.ex.co.uk>", &["me@ex.com"]).at(2),
        mail("Ann Lee <ann.lee@gmail.com>", &["me@ex.com"]).at(3),
    ]);
    let people = world.people(&[]);
    assert_eq!(
        world
            .person(&people, "annlee@gmail.com")
            .organisation
            .as_deref(),
        Some("ex.co.uk")
    );
}

#[test]
fn a_person_has_the_lowest_of_the_ids() {
    let world = world(&[
        mail("Ann Lee <zoe.lee@ex.org>", &["me@ex.com"]),
        mail("Ann Lee <ann.lee@ex.net>", &["me@ex.com"]),
    ]);
    let people = world.people(&[]);
    let ann = world.person(&people, "zoe.lee@ex.org");
    assert_eq!(ann.id.0, ann.addresses[0].0);
    assert_eq!(ann.addresses.len(), 2);
    assert!(ann.addresses.is_sorted());
}

/// People of a small world where names and addresses are easily confused.
fn who() -> impl Strategy<Value = String> {
    (
        proptest::sample::select(vec!["", "Ann Lee", "Lee, Ann", "Ann", "Kim Fox", "Support"]),
        proptest::sample::select(vec!["ann", "ann.lee", "alee", "kim.fox", "support", "news"]),
        proptest::sample::select(vec!["ex.org", "ex.net", "gmail.com"]),
    )
        .prop_map(|(name, local, domain)| match name {
            "" => format!("{local}@{domain}"),
            _ => format!("{name} <{local}@{domain}>"),
        })
}

fn mails() -> impl Strategy<Value = Vec<Mail>> {
    let one = (
        who(),
        proptest::collection::vec(who(), 0..4),
        any::<bool>(),
        any::<bool>(),
    );
    proptest::collection::vec(one, 1..14).prop_map(|mails| {
        mails
            .into_iter()
            .map(|(from, to, list, answers)| Mail {
                from,
                to,
                list: list.then_some(FRIENDS),
                traits: if list {
                    Traits::LIST
                } else {
                    Traits::default()
                },
                answers,
                ..Mail::default()
            })
            .collect()
    })
}

fn described(world: &World) -> Vec<Person> {
    world.people(&[]).iter().cloned().collect()
}

proptest! {
    #[test]
    fn the_order_of_mails_of_equal_time_makes_no_difference(
        (given, shuffled) in mails().prop_flat_map(|mails| (Just(mails.clone()), Just(mails).prop_shuffle()))
    ) {
        prop_assert_eq!(described(&world(&given)), described(&world(&shuffled)));
    }

    #[test]
    fn nobody_is_two_recipients_of_one_mail(mails in mails()) {
        let world = world(&mails);
        let people = world.people(&[]);
        for mail in &mails {
            let owners: BTreeMap<_, _> = mail
                .to
                .iter()
                .map(|who| world.ids[Address::normalise(split(who).1).unwrap().as_str()])
                .map(|id| (id, people.owner(id)))
                .collect();
            let distinct: BTreeSet<_> = owners.values().collect();
            prop_assert_eq!(distinct.len(), owners.len());
        }
    }

    #[test]
    fn everybody_is_somebody_once(mails in mails()) {
        let world = world(&mails);
        let people = world.people(&[]);
        let mut seen = BTreeSet::new();
        for person in people.iter() {
            prop_assert_eq!(person.id.0, person.addresses[0].0);
            prop_assert!(!person.name.is_empty() && !person.spelled.is_empty());
            for address in &person.addresses {
                prop_assert!(seen.insert(*address), "an address of two people");
            }
        }
        prop_assert_eq!(seen.len(), world.ids.len());
    }

    #[test]
    fn what_comes_later_does_not_change_what_was(earlier in mails(), later in mails()) {
        // The same ids for both: those of the whole world.
        let mut both = earlier.clone();
        both.extend(later.into_iter().map(|mail| mail.at(10)));
        let whole = world(&both);
        let mut cut = History::new();
        for (id, address) in whole.history.addresses() {
            cut.add_address(id, address.clone());
        }
        for spelling in whole.history.spellings() {
            cut.add_spelling(spelling.clone());
        }
        for (id, list) in whole.history.lists() {
            cut.add_list(*id, list.clone());
        }
        for message in whole.history.messages().iter().filter(|message| message.time < Timestamp(10)) {
            cut.add_message(
                message.id, message.time, message.traits, message.list, message.hash, message.parent,
                whole.history.places(message).to_vec(),
            );
        }
        let alone = world(&earlier);
        let names = |people: &People| {
            people.iter().map(|one| (one.name.clone(), one.spelled.clone(), one.kind)).collect::<BTreeSet<_>>()
        };
        prop_assert_eq!(names(&resolve(&cut, &BTreeSet::new(), &[])), names(&alone.people(&[])));
    }
}
