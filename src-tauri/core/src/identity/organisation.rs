//! Where somebody works, by their mail domain.

/// First labels of domains that give mailboxes to anybody, under whatever ending: `yahoo.co.uk`, `gmx.de`.
const FREE_LABELS: &[&str] = &[
    "126",
    "163",
    "aol",
    "btinternet",
    "fastmail",
    "freemail",
    "gmx",
    "googlemail",
    "hotmail",
    "hushmail",
    "icloud",
    "live",
    "mail",
    "mailinator",
    "msn",
    "netscape",
    "orange",
    "outlook",
    "proton",
    "protonmail",
    "qq",
    "rediffmail",
    "rocketmail",
    "sina",
    "tutanota",
    "wanadoo",
    "yahoo",
    "yandex",
    "ymail",
    "zoho",
];
/// Other domains that give mailboxes to anybody, mail providers and providers of connections; and those of the
/// made-up mailbox.
const FREE_DOMAINS: &[&str] = &[
    "139.com",
    "21cn.com",
    "adelphia.net",
    "alice.it",
    "ameritech.net",
    "arcor.de",
    "att.net",
    "attbi.com",
    "bellatlantic.net",
    "bellsouth.net",
    "bigfoot.com",
    "bigpond.com",
    "bigpond.net.au",
    "bk.ru",
    "bluewin.ch",
    "blueyonder.co.uk",
    "bol.com.br",
    "caramail.com",
    "centurylink.net",
    "centurytel.net",
    "charter.net",
    "club-internet.fr",
    "comcast.net",
    "compuserve.com",
    "cox.net",
    "cs.com",
    "daum.net",
    "earthlink.net",
    "email.com",
    "email.cz",
    "email.it",
    "embarqmail.com",
    "excite.com",
    "fastmail.fm",
    "flash.net",
    "foxmail.com",
    "free.fr",
    "freenet.de",
    "freeserve.co.uk",
    "frontier.com",
    "frontiernet.net",
    "gmail.com",
    "gte.net",
    "hanmail.net",
    "home.com",
    "hushmail.com",
    "ig.com.br",
    "inbox.com",
    "inbox.ru",
    "interia.pl",
    "juno.com",
    "kitemail.example",
    "laposte.net",
    "libero.it",
    "list.ru",
    "lycos.com",
    "mac.com",
    "mail.com",
    "mailbox.org",
    "mchsi.com",
    "me.com",
    "mediaone.net",
    "mindspring.com",
    "nate.com",
    "naver.com",
    "neostrada.pl",
    "netcom.com",
    "netzero.com",
    "netzero.net",
    "ntlworld.com",
    "o2.co.uk",
    "o2.pl",
    "onet.pl",
    "op.pl",
    "optonline.net",
    "optusnet.com.au",
    "pacbell.net",
    "pm.me",
    "pobox.com",
    "postbox.example",
    "posteo.de",
    "prodigy.net",
    "prodigy.net.mx",
    "qwest.net",
    "rambler.ru",
    "riseup.net",
    "rogers.com",
    "rr.com",
    "sbcglobal.net",
    "seznam.cz",
    "sfr.fr",
    "shaw.ca",
    "sky.com",
    "snet.net",
    "sohu.com",
    "swbell.net",
    "sympatico.ca",
    "t-online.de",
    "talk21.com",
    "talktalk.net",
    "telia.com",
    "telkom.net",
    "telus.net",
    "terra.com.br",
    "terra.es",
    "tin.it",
    "tiscali.co.uk",
    "tiscali.it",
    "tom.com",
    "tuta.io",
    "ukr.net",
    "uol.com.br",
    "usa.net",
    "uswest.net",
    "verizon.net",
    "videotron.ca",
    "virgilio.it",
    "virgin.net",
    "virginmedia.com",
    "vodafone.it",
    "walla.com",
    "web.de",
    "windstream.net",
    "wp.pl",
    "xs4all.nl",
    "xtra.co.nz",
    "zonnet.nl",
];

/// Returns the part of a mail domain that somebody registered: `ex.co.uk` of `mail.ex.co.uk`; `None` for what is no
/// domain name.
pub(super) fn registrable(domain: &str) -> Option<&str> {
    psl::domain_str(domain)
}

/// Returns whether anybody may have an address there, so that it says nothing of where they work.
pub(super) fn is_free(domain: &str) -> bool {
    let Some(registrable) = registrable(domain) else {
        return false;
    };
    let label = registrable.split('.').next().unwrap_or_default();
    FREE_LABELS.binary_search(&label).is_ok() || FREE_DOMAINS.binary_search(&registrable).is_ok()
}

/// Returns the organisation that a mail domain stands for, as its registrable domain; `None` for freemail, addresses
/// by number, and names that only a local network knows.
pub(super) fn of(domain: &str) -> Option<&str> {
    let registrable = registrable(domain)?;
    // `.example` is set apart for made-up companies (RFC 2606), those of the made-up mailbox among them.
    let known = registrable.ends_with(".example")
        || psl::suffix(registrable.as_bytes()).is_some_and(|suffix| suffix.is_known());
    let number = registrable
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | '[' | ']' | ':'));
    (known && !number && !is_free(domain)).then_some(registrable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::plain("ex.org", Some("ex.org"))]
    #[case::below("mail.hq.ex.org", Some("ex.org"))]
    #[case::two_part_ending("mail.ex.co.uk", Some("ex.co.uk"))]
    #[case::freemail("gmail.com", None)]
    #[case::freemail_elsewhere("yahoo.co.uk", None)]
    #[case::provider("houston.rr.com", None)]
    #[case::local_name("server.localdomain", None)]
    #[case::made_up("mail.ex.example", Some("ex.example"))]
    #[case::number("[192.0.2.1]", None)]
    #[case::number_without_brackets("192.0.2.1", None)]
    #[case::only_an_ending("co.uk", None)]
    #[case::nothing("", None)]
    fn the_organisation_behind(#[case] domain: &str, #[case] expected: Option<&str>) {
        assert_eq!(of(domain), expected);
    }

    #[test]
    fn domains_are_in_the_order_in_which_they_are_searched() {
        assert!(FREE_LABELS.is_sorted());
        assert!(FREE_DOMAINS.is_sorted());
    }
}
