//! Words in local parts, names and domains that say who, or what, stands behind an address.

/// Local parts, or words in them, that only programs use.
const ROBOTS: &[&str] = &[
    "alert",
    "alerts",
    "announce",
    "announcement",
    "announcements",
    "apache",
    "autoconfirm",
    "automailer",
    "automated",
    "automatic",
    "autoreply",
    "autoresponder",
    "bot",
    "bounce",
    "bounced",
    "bounces",
    "bugzilla",
    "buildbot",
    "confirm",
    "confirmation",
    "confirmations",
    "cron",
    "daemon",
    "deals",
    "delivery",
    "digest",
    "donotreply",
    "emailer",
    "features",
    "feed",
    "feeds",
    "fetchmail",
    "join",
    "leave",
    "listmaster",
    "listproc",
    "listserv",
    "mailbot",
    "mailer",
    "mailerdaemon",
    "mailing",
    "mailings",
    "mailman",
    "majordomo",
    "mdaemon",
    "messenger",
    "nagios",
    "newsletter",
    "newsletters",
    "nobody",
    "noreply",
    "notice",
    "notices",
    "notification",
    "notifications",
    "notifier",
    "notify",
    "offer",
    "offers",
    "postmaster",
    "promo",
    "promos",
    "promotion",
    "promotions",
    "receipt",
    "receipts",
    "reminder",
    "reminders",
    "replies",
    "reply",
    "robot",
    "root",
    "rss",
    "rssfeed",
    "rssfeeds",
    "signoff",
    "specials",
    "subscribe",
    "subscriptions",
    "sweeps",
    "sweepstakes",
    "sysadmin",
    "unsub",
    "unsubscribe",
    "update",
    "updates",
    "usenet",
    "uucp",
    "wwwdata",
    "zabbix",
];

/// Local parts, or words in them, of a desk that several people may sit at.
const ROLES: &[&str] = &[
    "abuse",
    "account",
    "accounting",
    "accounts",
    "admin",
    "administration",
    "administrator",
    "advertising",
    "advisories",
    "advisory",
    "billing",
    "booking",
    "bookings",
    "bookstore",
    "careers",
    "chairman",
    "chapter",
    "clerk",
    "clickathome",
    "club",
    "comments",
    "communications",
    "compliance",
    "concierge",
    "conference",
    "conferences",
    "contact",
    "contactus",
    "copyright",
    "customer",
    "customercare",
    "customers",
    "customerservice",
    "customerservices",
    "custserv",
    "desk",
    "editor",
    "editorial",
    "editors",
    "enquiries",
    "enquiry",
    "events",
    "facilities",
    "feedback",
    "finance",
    "fundraising",
    "general",
    "hello",
    "help",
    "helpdesk",
    "hostmaster",
    "hr",
    "info",
    "infodesk",
    "information",
    "inquiries",
    "inquiry",
    "interested",
    "invoice",
    "invoices",
    "jobs",
    "legal",
    "letters",
    "library",
    "licensing",
    "maintainer",
    "maintainers",
    "manager",
    "marketing",
    "media",
    "member",
    "memberservices",
    "membership",
    "mgmt",
    "moderator",
    "netops",
    "news",
    "newsdesk",
    "newsroom",
    "noc",
    "office",
    "operations",
    "operator",
    "ops",
    "order",
    "orders",
    "owner",
    "partner",
    "partners",
    "payments",
    "payroll",
    "pr",
    "press",
    "privacy",
    "programs",
    "publications",
    "publicity",
    "purchasing",
    "reception",
    "recruiting",
    "recruitment",
    "registrar",
    "registration",
    "relations",
    "request",
    "requests",
    "research",
    "reservations",
    "resources",
    "responses",
    "returns",
    "sales",
    "secretariat",
    "security",
    "seminars",
    "service",
    "services",
    "shipping",
    "shop",
    "spam",
    "store",
    "subs",
    "support",
    "survey",
    "surveys",
    "sys",
    "system",
    "systems",
    "tech",
    "techsupport",
    "tickets",
    "training",
    "travel",
    "treasurer",
    "upstream",
    "webadmin",
    "webmaster",
    "webteam",
    "welcome",
    "wholesale",
];

/// Local parts, or words in them, of an address that reaches many.
const LISTS: &[&str] = &[
    "all",
    "allemployees",
    "allstaff",
    "committee",
    "committees",
    "crew",
    "department",
    "dept",
    "dev",
    "devel",
    "developers",
    "discuss",
    "discussion",
    "dist",
    "distribution",
    "division",
    "dl",
    "employees",
    "everybody",
    "everyone",
    "faculty",
    "folks",
    "forum",
    "group",
    "groups",
    "list",
    "lists",
    "maillist",
    "members",
    "ml",
    "notes",
    "patches",
    "pdl",
    "people",
    "staff",
    "students",
    "subscribers",
    "talk",
    "team",
    "teams",
    "traders",
    "users",
    "workers",
    "worldwide",
];

/// Words that no person is called, but companies, lists, desks and programs are.
const IN_NO_NAME: &[&str] = &[
    "agency",
    "assistant",
    "association",
    "bank",
    "bugs",
    "bulletin",
    "center",
    "centre",
    "club",
    "co",
    "college",
    "com",
    "community",
    "company",
    "conference",
    "consulting",
    "corp",
    "corporation",
    "council",
    "customer",
    "customers",
    "daily",
    "dot",
    "email",
    "enterprises",
    "express",
    "foundation",
    "gmbh",
    "government",
    "inc",
    "institute",
    "international",
    "journal",
    "limited",
    "llc",
    "ltd",
    "magazine",
    "mail",
    "mailing",
    "management",
    "market",
    "markets",
    "monthly",
    "net",
    "network",
    "networks",
    "online",
    "org",
    "plc",
    "project",
    "recipient",
    "recipients",
    "report",
    "reports",
    "review",
    "school",
    "society",
    "software",
    "solutions",
    "technologies",
    "technology",
    "the",
    "times",
    "today",
    "undisclosed",
    "university",
    "via",
    "web",
    "weekly",
    "www",
    "your",
];

/// Those of them that show as much where somebody else wrote them.
const IN_NO_NAME_OF_OTHERS: &[&str] = &[
    "association",
    "bugs",
    "community",
    "council",
    "foundation",
    "gmbh",
    "inc",
    "institute",
    "llc",
    "ltd",
    "mailing",
    "management",
    "project",
    "recipient",
    "recipients",
    "undisclosed",
    "university",
];

/// The same as one word, from whose parts nothing shows: these are looked for anywhere in a local part.
const ROBOTS_ANYWHERE: &[&str] = &[
    "autoconfirm",
    "autoreply",
    "donotreply",
    "dontreply",
    "mailerdaemon",
    "newsletter",
    "noreply",
    "notreply",
    "unsubscribe",
];

/// What a local part in one piece ends with where a desk stands behind it.
const ROLE_ENDINGS: &[&str] = &[
    "alerts",
    "announcements",
    "center",
    "centre",
    "committee",
    "customerservice",
    "feedback",
    "helpdesk",
    "marketing",
    "membership",
    "news",
    "online",
    "subscriptions",
    "support",
    "webmaster",
];

/// Words in a program's own name, however it answers.
const PROGRAMS: &[&str] = &[
    "alerts",
    "bot",
    "bugzilla",
    "daemon",
    "mailer-daemon",
    "newsletter",
    "noreply",
    "notification",
    "notifications",
    "robot",
];

/// Labels before the registrable domain under which programs send.
const ROBOT_HOSTS: &[&str] = &[
    "alerts",
    "bounce",
    "bounces",
    "campaign",
    "campaigns",
    "cmail",
    "enews",
    "listserver",
    "mailer",
    "mailers",
    "mailings",
    "marketing",
    "mktg",
    "news",
    "newsletter",
    "newsletters",
    "notifications",
    "notify",
    "offers",
    "promo",
    "replies",
    "reply",
    "rsp",
    "updates",
];

/// Labels before the registrable domain under which lists live.
const LIST_HOSTS: &[&str] = &[
    "groups", "list", "listen", "listes", "lists", "listserv", "mailman", "ml", "sympa",
];

/// Domains on which every address is a list.
const LIST_DOMAINS: &[&str] = &[
    "egroups.com",
    "freelists.org",
    "googlegroups.com",
    "groups.io",
    "linuxgram.com",
    "listbox.com",
    "lists.linux.dev",
    "lists.sourceforge.net",
    "listserv.net",
    "mail-archive.com",
    "onelist.com",
    "topica.com",
    "vger.kernel.org",
    "yahoogroups.com",
];

fn holds(words: &[&str], word: &str) -> bool {
    words.binary_search(&word).is_ok()
}

pub(super) fn is_robot(word: &str) -> bool {
    holds(ROBOTS, word)
}

pub(super) fn is_robot_anywhere(joined: &str) -> bool {
    ROBOTS_ANYWHERE.iter().any(|word| joined.contains(word))
}

pub(super) fn is_role(word: &str) -> bool {
    holds(ROLES, word)
}

pub(super) fn ends_as_role(joined: &str) -> bool {
    ROLE_ENDINGS.iter().any(|ending| joined.ends_with(ending))
}

/// Returns whether a word ends in `list` as `gaslist` does, and not as `specialist` and `novelist` do.
pub(super) fn ends_as_list(word: &str) -> bool {
    word.strip_suffix("list").is_some_and(|before| {
        before.len() >= 3 && !before.ends_with(['a', 'c', 'e', 'i', 'l', 'y'])
    })
}

pub(super) fn is_program(word: &str) -> bool {
    holds(PROGRAMS, word)
}

pub(super) fn is_list(word: &str) -> bool {
    holds(LISTS, word)
}

pub(super) fn is_robot_host(label: &str) -> bool {
    holds(ROBOT_HOSTS, label)
}

pub(super) fn is_list_host(label: &str) -> bool {
    holds(LIST_HOSTS, label)
}

pub(super) fn is_list_domain(domain: &str) -> bool {
    holds(LIST_DOMAINS, domain)
}

/// Returns whether a word, folded, names many or a desk, also where others write it beside an address; `e-mail` and
/// `Corp`, which they write beside a person's too, do not.
pub(super) fn is_many_or_desk(word: &str) -> bool {
    holds(IN_NO_NAME_OF_OTHERS, word)
        || is_list(word) && word != "dev"
        || is_role(word)
        || is_robot(word)
}

/// Returns whether a word, folded, cannot be part of a person's name.
pub(super) fn is_in_no_name(word: &str) -> bool {
    // Dev is a first name too.
    holds(IN_NO_NAME, word) || is_robot(word) || is_role(word) || is_list(word) && word != "dev"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_in_the_order_in_which_they_are_searched() {
        for words in [
            PROGRAMS,
            IN_NO_NAME_OF_OTHERS,
            ROBOTS,
            ROLES,
            LISTS,
            IN_NO_NAME,
            ROBOT_HOSTS,
            LIST_HOSTS,
            LIST_DOMAINS,
        ] {
            assert!(words.is_sorted(), "{words:?}");
        }
    }
}
