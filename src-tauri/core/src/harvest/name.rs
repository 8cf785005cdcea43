//! Mailbox names: modified UTF-7 for people, and what a mailbox is for by its name.

use crate::model::MailboxRole;

/// Names that mail programs and providers give to mailboxes, lower-cased, in many languages.
const NAMES: [(MailboxRole, &[&str]); 5] = [
    (
        MailboxRole::Sent,
        &[
            "sent",
            "sent items",
            "sent mail",
            "sent messages",
            "sent-mail",
            "sentmail",
            "outbox/sent",
            "gesendet",
            "gesendete elemente",
            "gesendete objekte",
            "gesendete nachrichten",
            "envoyés",
            "messages envoyés",
            "éléments envoyés",
            "objets envoyés",
            "courrier envoyé",
            "enviados",
            "enviadas",
            "elementos enviados",
            "mensajes enviados",
            "correo enviado",
            "itens enviados",
            "mensagens enviadas",
            "e-mails enviados",
            "inviata",
            "inviati",
            "posta inviata",
            "messaggi inviati",
            "elementi inviati",
            "verzonden",
            "verzonden items",
            "verzonden berichten",
            "skickat",
            "skickade",
            "skickade objekt",
            "sendt",
            "sendte elementer",
            "sendt post",
            "sendte elementer",
            "lähetetyt",
            "lähetetyt viestit",
            "wysłane",
            "elementy wysłane",
            "odeslané",
            "odeslaná pošta",
            "odoslané",
            "elküldött",
            "elküldött elemek",
            "trimise",
            "gönderilmiş öğeler",
            "gönderilenler",
            "gönderilmiş postalar",
            "отправленные",
            "надіслані",
            "изпратени",
            "απεσταλμένα",
            "已发送",
            "已发送邮件",
            "已發送",
            "寄件備份",
            "送信済み",
            "送信済みメール",
            "送信済みアイテム",
            "보낸편지함",
            "보낸 편지함",
        ],
    ),
    (
        MailboxRole::Archive,
        &[
            "archive",
            "archives",
            "archived",
            "archiv",
            "archivo",
            "archivio",
            "archief",
            "arquivo",
            "arkiv",
            "arkisto",
            "archiwum",
            "архив",
            "архів",
            "归档",
            "封存",
            "アーカイブ",
            "보관함",
        ],
    ),
    (
        MailboxRole::Drafts,
        &[
            "drafts",
            "draft",
            "entwürfe",
            "entwurf",
            "brouillons",
            "borradores",
            "rascunhos",
            "bozze",
            "concepten",
            "utkast",
            "kladder",
            "luonnokset",
            "wersje robocze",
            "kopie robocze",
            "szkice",
            "koncepty",
            "rozepsané",
            "piszkozatok",
            "ciorne",
            "taslaklar",
            "черновики",
            "чернетки",
            "чернови",
            "πρόχειρα",
            "草稿",
            "草稿箱",
            "草稿匣",
            "下書き",
            "임시보관함",
            "임시 보관함",
        ],
    ),
    (
        MailboxRole::Junk,
        &[
            "junk",
            "junk e-mail",
            "junk email",
            "junk mail",
            "spam",
            "bulk mail",
            "bulk",
            "spamverdacht",
            "unerwünscht",
            "unerwünschte werbung",
            "courrier indésirable",
            "indésirables",
            "pourriel",
            "correo no deseado",
            "no deseado",
            "lixo eletrônico",
            "lixo eletrónico",
            "posta indesiderata",
            "ongewenste e-mail",
            "ongewenst",
            "skräppost",
            "søppelpost",
            "uønsket mail",
            "uønsket e-post",
            "roskaposti",
            "wiadomości-śmieci",
            "niechciane",
            "nevyžádaná pošta",
            "levélszemét",
            "istenmeyen",
            "önemsiz",
            "спам",
            "нежелательная почта",
            "垃圾邮件",
            "垃圾郵件",
            "迷惑メール",
            "스팸메일함",
        ],
    ),
    (
        MailboxRole::Trash,
        &[
            "trash",
            "deleted",
            "deleted items",
            "deleted messages",
            "bin",
            "rubbish",
            "wastebasket",
            "papierkorb",
            "gelöscht",
            "gelöschte elemente",
            "gelöschte objekte",
            "corbeille",
            "éléments supprimés",
            "papelera",
            "elementos eliminados",
            "lixeira",
            "lixo",
            "itens excluídos",
            "itens eliminados",
            "cestino",
            "posta eliminata",
            "elementi eliminati",
            "prullenbak",
            "prullenmand",
            "verwijderde items",
            "papperskorgen",
            "borttagna objekt",
            "papirkurv",
            "slettet post",
            "slettede elementer",
            "roskakori",
            "poistetut",
            "kosz",
            "elementy usunięte",
            "koš",
            "odstraněná pošta",
            "kuka",
            "törölt elemek",
            "coș de gunoi",
            "çöp kutusu",
            "silinmiş öğeler",
            "корзина",
            "удаленные",
            "удалённые",
            "кошик",
            "кошче",
            "已删除",
            "已删除邮件",
            "刪除的郵件",
            "ゴミ箱",
            "휴지통",
        ],
    ),
];

/// Returns a mailbox's name for people: modified UTF-7 decoded, raw where it does not decode.
pub(super) fn shown(raw: &[u8]) -> String {
    decode(raw).unwrap_or_else(|| String::from_utf8_lossy(raw).into_owned())
}

/// Decodes modified UTF-7 (RFC 3501, 5.1.3); `None` where it is none.
fn decode(raw: &[u8]) -> Option<String> {
    let mut text = String::new();
    let mut rest = std::str::from_utf8(raw).ok()?;
    while let Some((plain, after)) = rest.split_once('&') {
        text.push_str(plain);
        let (coded, after) = after.split_once('-')?;
        match coded {
            "" => text.push('&'),
            _ => text.push_str(&utf16(coded)?),
        }
        rest = after;
    }
    text.push_str(rest);
    Some(text)
}

/// Decodes the base64 of modified UTF-7: `,` for `/`, no padding, UTF-16 inside.
fn utf16(coded: &str) -> Option<String> {
    let (mut bits, mut count, mut units) = (0_u32, 0_u32, Vec::new());
    for byte in coded.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b',' => 63,
            _ => return None,
        };
        bits = (bits << 6) | u32::from(value);
        count += 6;
        if count >= 16 {
            count -= 16;
            units.push(u16::try_from((bits >> count) & 0xffff).ok()?);
            bits &= (1 << count) - 1;
        }
    }
    // What is left over is padding: less than a character of base64, and zero.
    if count >= 6 || bits != 0 {
        return None;
    }
    String::from_utf16(&units).ok()
}

/// Returns what a mailbox is for by its name: at the top, below INBOX or below Gmail's own folder, or in one that is.
pub(super) fn role(shown: &str, delimiter: Option<char>) -> Option<MailboxRole> {
    let lower = shown.to_lowercase();
    if lower == "inbox" {
        return Some(MailboxRole::Inbox);
    }
    let mut parts: Vec<&str> = match delimiter {
        Some(delimiter) => lower.split(delimiter).collect(),
        None => vec![&lower],
    };
    if parts.len() > 1
        && matches!(
            parts.first(),
            Some(&("inbox" | "[gmail]" | "[google mail]"))
        )
    {
        parts.remove(0);
    }
    let top = parts.first()?;
    NAMES
        .iter()
        .find(|(_, names)| names.contains(top))
        .map(|(role, _)| *role)
}

/// Returns what a mailbox is for by a SPECIAL-USE attribute.
pub(super) fn special_use(attribute: &[u8]) -> Option<MailboxRole> {
    let is = |name: &str| attribute.eq_ignore_ascii_case(name.as_bytes());
    [
        ("\\Sent", MailboxRole::Sent),
        ("\\All", MailboxRole::All),
        ("\\AllMail", MailboxRole::All),
        ("\\Archive", MailboxRole::Archive),
        ("\\Inbox", MailboxRole::Inbox),
        ("\\Drafts", MailboxRole::Drafts),
        ("\\Junk", MailboxRole::Junk),
        ("\\Spam", MailboxRole::Junk),
        ("\\Trash", MailboxRole::Trash),
    ]
    .into_iter()
    .find(|(name, _)| is(name))
    .map(|(_, role)| role)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case::plain("INBOX", "INBOX")]
    #[case::umlaut("Entw&APw-rfe", "Entwürfe")]
    #[case::ampersand("R&-D", "R&D")]
    #[case::japanese("&U,BTFw-/&ZeVnLIqe-", "台北/日本語")]
    #[case::not_closed("a&b", "a&b")]
    #[case::not_base64("a&!!-b", "a&!!-b")]
    #[case::half_a_surrogate("&2AA-", "&2AA-")]
    fn shows_a_name(#[case] raw: &str, #[case] expected: &str) {
        assert_eq!(shown(raw.as_bytes()), expected);
    }

    #[test]
    fn raw_8_bit_is_shown_and_not_lost() {
        assert_eq!(shown("Entwürfe".as_bytes()), "Entwürfe");
        assert_eq!(shown(b"caf\xe9"), "caf\u{fffd}");
    }

    #[rstest]
    #[case::inbox("Inbox", Some(MailboxRole::Inbox))]
    #[case::sent("Sent Items", Some(MailboxRole::Sent))]
    #[case::below_inbox("INBOX/Gesendet", Some(MailboxRole::Sent))]
    #[case::year_below_sent("Sent/2019", Some(MailboxRole::Sent))]
    #[case::folder_in_the_bin("Papierkorb/Reisen", Some(MailboxRole::Trash))]
    #[case::cyrillic("Отправленные", Some(MailboxRole::Sent))]
    #[case::somebodys_own_folder("Projects/Sent", None)]
    #[case::other("Friends", None)]
    fn tells_what_a_mailbox_is_for(#[case] name: &str, #[case] expected: Option<MailboxRole>) {
        assert_eq!(role(name, Some('/')), expected);
    }

    #[test]
    fn every_name_is_in_small_letters_or_it_would_never_match() {
        for (_, names) in NAMES {
            for name in names {
                assert_eq!(&name.to_lowercase(), name);
            }
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(raw in proptest::collection::vec(any::<u8>(), 0..40)) {
            let _ = role(&shown(&raw), Some('/'));
        }
    }
}
