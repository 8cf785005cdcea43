//! Names for people and companies that do not exist.

/// Given and family names that go together. Where a name is not in Latin script, `|` and a romanisation follow.
struct Pool {
    given: &'static [&'static str],
    family: &'static [&'static str],
    family_first: bool,
    /// Minutes east of Greenwich, and whether summer time is kept.
    zone: (i32, bool),
}

const fn pool(
    given: &'static [&'static str],
    family: &'static [&'static str],
    zone: (i32, bool),
) -> Pool {
    Pool {
        given,
        family,
        family_first: false,
        zone,
    }
}

#[rustfmt::skip]
const POOLS: [Pool; 12] = [
    pool(
        &["Isolde", "Clemens", "Friedlinde", "Jannik", "Wiebke", "Ottmar", "Svea", "Tjark", "Ronja", "Enno", "Marlene", "Veit", "Gesa", "Lorenz", "Birte", "Arno"],
        &["Aumüller", "Brinkhoff", "Dreesbach", "Eschenfelder", "Fährmann", "Grasmück", "Hollerbusch", "Immenroth", "Kaltwasser", "Löwenhaupt", "Mühlenbrock", "Nebelung", "Ochsenkamp", "Pfennigwerth", "Quittenbaum", "Rübenach", "Sanddorn", "Tannhäuser", "Uhlenbrauck", "Vogelreuter", "Weidenbach", "Zuckschwerdt"],
        (60, true),
    ),
    pool(
        &["Imogen", "Rufus", "Tamsin", "Alasdair", "Bronwen", "Callum", "Elspeth", "Fergus", "Gwenllian", "Hamish", "Isla", "Lachlan", "Morwenna", "Niall", "Orla", "Piers"],
        &["Ashgrove", "Birchcombe", "Coldharbour", "Dunwhistle", "Eastermead", "Fallowby", "Greystoke-Lamb", "Hartwhistle", "Inchbold", "Kettlewick", "Larkspur", "Merrithorn", "Nettlefield", "Oakhanger", "Penhallick", "Quillfeather", "Rookesby", "Saltmarsh", "Thistledown", "Underhay", "Wetherspring", "Yarrowick"],
        (0, true),
    ),
    pool(
        &["Solène", "Anatole", "Clémence", "Gaspard", "Éloïse", "Lucien", "Maëlle", "Octave", "Perrine", "Rémi", "Sidonie", "Théophile", "Ysaline", "Bastien", "Capucine", "Faustin"],
        &["Aubépin", "Boisgontier", "Chantereine", "Desruelles", "Épinoy", "Fontanelle", "Grivolat", "Hautecour", "Jolivaux", "Lagrenée", "Montfleury", "Noisetier", "Orvault", "Poirelle", "Quatrelivres", "Rivoallan", "Sauvageot", "Tourneville", "Valcourtois", "Vermandel", "Villeroux", "Ronceraie"],
        (60, true),
    ),
    pool(
        &["Inés", "Baltasar", "Candela", "Dámaso", "Estrella", "Fermín", "Guiomar", "Hernán", "Jimena", "Leandro", "Nuria", "Octavio", "Pilar", "Rocío", "Severino", "Ximena"],
        &["Almarza", "Belchite", "Carrascal", "Dosaguas", "Espinardo", "Fuentelsol", "Garrapinillo", "Huertanueva", "Iruñela", "Juncadella", "Lagunilla", "Montesalgado", "Navascués", "Olmedilla", "Peñarrubia", "Quintanaluz", "Robledillo", "Salvatierra", "Tordesilla", "Urdapilleta", "Valdeolivas", "Zarzalejo"],
        (60, true),
    ),
    pool(
        &["Bogna", "Dobromir", "Grażyna", "Jacenty", "Kalina", "Lubomir", "Mścisław", "Nawojka", "Oleg", "Radosława", "Sławomir", "Świętosława", "Tadea", "Wanda", "Zbyszko", "Żaneta"],
        &["Bednarzyk", "Cichoń", "Drozdowicz", "Gałązka", "Jaskółka", "Krukowiak", "Leszczyniak", "Modrzejka", "Niezabudka", "Olszynka", "Pszczółka", "Rokitnik", "Skowronek", "Śliwka", "Trzcinka", "Wiśniarz", "Zięba", "Żołędź", "Borsuczak", "Chabrowicz", "Jemioła", "Kalinka"],
        (60, true),
    ),
    pool(
        &["Astrid", "Birk", "Dagny", "Eskil", "Frøydis", "Gunnvor", "Håkon", "Ingunn", "Jørn", "Kjersti", "Leif", "Maren", "Njål", "Oddny", "Ragnhild", "Søren"],
        &["Almskog", "Bjørkelund", "Dalgaard-Vik", "Elvestrand", "Fjellheim", "Granlien", "Havnebakken", "Isdammen", "Krokvatn", "Lyngmo", "Myrstad", "Nøttveit", "Ospelund", "Rognebær", "Skogsfjord", "Tjernsli", "Ulvesund", "Vårdal", "Ødemark", "Åkerholt", "Snøfugl", "Tyttebær"],
        (60, true),
    ),
    pool(
        &["Adaeze", "Kwame", "Abena", "Chidubem", "Folasade", "Kofi", "Nkechi", "Olumide", "Sefakor", "Temiloluwa", "Uchenna", "Yaa", "Zainabu", "Baraka", "Makena", "Jabari"],
        &["Abiodunwa", "Bamidele-Ray", "Chukwuneke", "Dzokoto", "Ekwegbalu", "Fiagbe", "Gyamerah", "Ibikunle", "Kiplangatu", "Lutalowe", "Mwangaza", "Nwankwola", "Odhiambola", "Penda", "Quaynorsu", "Sarkodele", "Tettehwa", "Umezurike", "Wanjalira", "Yeboahne", "Zulukhane", "Akintolade"],
        (60, false),
    ),
    pool(
        &["Aarohi", "Devdutt", "Ishaani", "Kaveri", "Madhuri", "Nikhilesh", "Pallavi", "Rohan", "Sharmistha", "Tanmay", "Urvashi", "Vikrant", "Anirudh", "Bhavna", "Charulata", "Gautam"],
        &["Amritwala", "Bhattamishra", "Chandavarkar", "Deshmukhya", "Ghoshalkar", "Iyengaran", "Jambhekar", "Kulkarnath", "Lokapally", "Mahapatrika", "Narasimhala", "Oberoya", "Parthasarath", "Ramanujan-Das", "Satyanarayan", "Thirumalai", "Upadhyayan", "Vaidyalingam", "Wadekarni", "Yagnikar", "Zaveriwala", "Bandodkari"],
        (330, false),
    ),
    pool(
        &["Олена|Olena", "Тарас|Taras", "Соломія|Solomiia", "Орест|Orest", "Мар'яна|Mariana", "Лесь|Les", "Зоряна|Zoriana", "Богдан|Bohdan", "Дарина|Daryna", "Юстина|Yustyna"],
        &["Гайворон|Haivoron", "Журавель|Zhuravel", "Калинець|Kalynets", "Лозовик|Lozovyk", "Очеретний|Ocheretnyi", "Перепелиця|Perepelytsia", "Сорокопуд|Sorokopud", "Тополя|Topolia", "Черемха|Cheremkha", "Яворина|Yavoryna"],
        (120, true),
    ),
    Pool {
        given: &["愛子|Aiko", "遥|Haruka", "蓮|Ren", "美月|Mizuki", "大地|Daichi", "千尋|Chihiro", "光|Hikaru", "小春|Koharu"],
        family: &["風見川|Kazamigawa", "月森|Tsukimori", "霧島谷|Kirishimadani", "花籠|Hanakago", "雪代|Yukishiro", "鈴鹿野|Suzukano", "白鷺|Shirasagi", "若葉山|Wakabayama"],
        family_first: true,
        zone: (540, false),
    },
    pool(
        &["ليلى|Layla", "سامر|Samer", "نور|Nour", "زياد|Ziad", "هالة|Hala", "طارق|Tareq"],
        &["الياسمين|Alyasmin", "النهري|Alnahri", "البستاني|Albustani", "القمري|Alqamari", "الزيتوني|Alzaytuni", "الفجري|Alfajri"],
        (180, false),
    ),
    pool(
        &["Ελένη|Eleni", "Σπύρος|Spyros", "Δάφνη|Dafni", "Θάνος|Thanos", "Ιάσονας|Iasonas", "Μυρτώ|Myrto"],
        &["Ελαιώνας|Elaionas", "Θαλασσινός|Thalassinos", "Μελισσάς|Melissas", "Πευκάκης|Pefkakis", "Αμυγδαλιάς|Amygdalias", "Γλαρένιος|Glarenios"],
        (120, true),
    ),
];

#[rustfmt::skip]
const COMPANY_FIRST: [&str; 30] = [
    "Amber", "Bracken", "Cinder", "Dapple", "Ember", "Fallow", "Gorse", "Heron", "Ivory", "Juniper", "Kestrel", "Linden", "Marl", "Nettle", "Osier",
    "Pebble", "Quarry", "Rowan", "Sedge", "Thistle", "Umber", "Vesper", "Willow", "Yarrow", "Zephyr", "Cobalt", "Delta", "Granite", "Harrow", "Larch",
];
#[rustfmt::skip]
const COMPANY_SECOND: [&str; 30] = [
    "Bridge", "Brook", "Crest", "Dale", "Field", "Ford", "Forge", "Gate", "Grove", "Harbour", "Hollow", "Kiln", "Lantern", "Loom", "Meadow",
    "Mill", "Orchard", "Path", "Pier", "Pond", "Quill", "Reach", "Ridge", "Row", "Sail", "Shed", "Spire", "Stead", "Weir", "Yard",
];

/// A name as it is shown, and what a local part can be made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) given: String,
    pub(super) family: String,
    pub(super) shown: String,
    pub(super) given_latin: String,
    pub(super) family_latin: String,
    pub(super) zone: (i32, bool),
}

/// Returns the `index`th name; different for every index up to about half a million.
pub(super) fn name(index: usize) -> Name {
    let single: usize = POOLS.iter().map(|p| p.given.len() * p.family.len()).sum();
    let (round, within) = (index / single, index % single);
    // A stride that shares no factor with the number of pairs visits each once, in mixed order.
    let stride = (1_009..).find(|s| gcd(*s, single) == 1).unwrap_or(1);
    let mut left = (within * stride + 17) % single;
    for pool in &POOLS {
        let here = pool.given.len() * pool.family.len();
        if left < here {
            return build(
                pool,
                left / pool.family.len(),
                left % pool.family.len(),
                round,
            );
        }
        left -= here;
    }
    build(&POOLS[0], 0, 0, round)
}

fn build(pool: &Pool, given: usize, family: usize, round: usize) -> Name {
    let (given, given_latin) = both(pool.given[given]);
    let (mut family_shown, mut family_latin) = both(pool.family[family]);
    if round > 0 {
        // Past the first pairs, families are joined by marriage.
        let (other, other_latin) = both(pool.family[(family + round) % pool.family.len()]);
        family_shown = format!("{family_shown}-{other}");
        family_latin = format!("{family_latin}{other_latin}");
        let again = round / pool.family.len();
        if again > 0 {
            family_shown = format!("{family_shown} {}", roman(again + 1));
            family_latin = format!("{family_latin}{}", again + 1);
        }
    }
    let shown = if pool.family_first {
        format!("{family_shown} {given}")
    } else {
        format!("{given} {family_shown}")
    };
    Name {
        given,
        family: family_shown,
        shown,
        given_latin: ascii(&given_latin),
        family_latin: ascii(&family_latin),
        zone: pool.zone,
    }
}

/// Returns the `index`th company; its name and its domain under `.example` (RFC 2606).
pub(super) fn company(index: usize) -> (String, String) {
    let pairs = COMPANY_FIRST.len() * COMPANY_SECOND.len();
    // 487 shares no factor with 900.
    let at = (index * 487 + 31) % pairs;
    let name = format!(
        "{} {}",
        COMPANY_FIRST[at / COMPANY_SECOND.len()],
        COMPANY_SECOND[at % COMPANY_SECOND.len()]
    );
    let again = index / pairs;
    let mut domain = name.to_lowercase().replace(' ', "");
    if again > 0 {
        domain.push_str(&(again + 1).to_string());
    }
    domain.push_str(".example");
    (name, domain)
}

fn both(text: &str) -> (String, String) {
    let (shown, latin) = text.split_once('|').unwrap_or((text, text));
    (shown.to_owned(), latin.to_owned())
}

fn gcd(a: usize, b: usize) -> usize {
    if b == 0 { a } else { gcd(b, a % b) }
}

fn roman(n: usize) -> String {
    "I".repeat(n.min(20))
}

/// Returns the letters and digits of `name` as they stand in a local part.
fn ascii(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => out.push(c),
            'ä' | 'á' | 'à' | 'â' | 'å' | 'ą' | 'ã' => out.push('a'),
            'é' | 'è' | 'ê' | 'ë' | 'ę' => out.push('e'),
            'í' | 'ï' | 'î' => out.push('i'),
            'ö' | 'ó' | 'ô' | 'ø' => out.push('o'),
            'ü' | 'ú' | 'û' => out.push('u'),
            'ç' | 'ć' | 'č' => out.push('c'),
            'ł' => out.push('l'),
            'ń' | 'ñ' => out.push('n'),
            'ś' | 'š' => out.push('s'),
            'ź' | 'ż' | 'ž' => out.push('z'),
            'æ' => out.push_str("ae"),
            'ß' => out.push_str("ss"),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_and_local_parts_are_told_apart() {
        let names: Vec<Name> = (0..20_000).map(name).collect();
        let shown: BTreeSet<_> = names.iter().map(|n| &n.shown).collect();
        assert_eq!(shown.len(), names.len(), "two people share a name");
        for name in &names {
            assert!(!name.given_latin.is_empty(), "no local part for {name:?}");
            assert!(!name.family_latin.is_empty(), "no local part for {name:?}");
        }
    }

    #[test]
    fn companies_live_where_nobody_can() {
        let domains: BTreeSet<_> = (0..2_000).map(|index| company(index).1).collect();
        assert_eq!(domains.len(), 2_000, "two companies share a domain");
        assert!(domains.iter().all(|domain| domain.ends_with(".example")));
    }
}
