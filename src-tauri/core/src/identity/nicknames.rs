//! Names that people are called by beside the one they were given: Bob is Robert, Sasha is Aleksandr.

use std::collections::HashMap;
use std::sync::LazyLock;

/// English: every pair stands in the `nicknames` list of Carlton Northern and others, version 1.0.1 (Apache-2.0); the rarer
/// ones are left out. A given name, then what it is shortened to.
const ENGLISH: &[&str] = &[
    "abigail abby gail",
    "abraham abe",
    "albert al bert",
    "alexander al alex sandy",
    "alexandra alex sandra sandy",
    "alfred al fred",
    "amanda mandy",
    "andrew andy drew",
    "angela angie",
    "anthony tony",
    "arthur art",
    "barbara babs",
    "benjamin ben benny",
    "bernard bernie",
    "bradley brad",
    "caroline carol carrie",
    "catherine cathy kit",
    "charles charlie chuck",
    "charlotte lottie",
    "christina chris tina christy",
    "christine chris chrissy tina",
    "christopher chris kit",
    "clifford cliff",
    "cynthia cindy",
    "daniel dan danny",
    "david dave davey",
    "deborah deb debbie",
    "dennis denny",
    "donald don donny",
    "dorothy dot dottie dolly",
    "douglas doug",
    "edward ed eddie ned ted teddy",
    "edwin ed eddie",
    "eleanor ellie nora",
    "elizabeth beth betsy betty eliza lisa liz lizzie libby bess",
    "emily em emmy",
    "eugene gene",
    "florence flo",
    "frances fran",
    "francis frank",
    "franklin frank",
    "frederick fred freddy fritz",
    "gabriel gabe",
    "gabrielle gabby",
    "geoffrey geoff jeff",
    "gerald gerry jerry",
    "gilbert gil bert",
    "gregory greg",
    "harold hal harry",
    "harriet hattie",
    "henry hank harry hal",
    "herbert herb bert",
    "howard howie",
    "isaac ike",
    "isabella bella",
    "jacob jake jay",
    "jacqueline jackie",
    "james jim jimmy jamie",
    "jane janie",
    "janet jan",
    "jeffrey jeff",
    "jennifer jen jenny",
    "jeremiah jerry",
    "jessica jess jessie",
    "joanna jo joan",
    "john jack johnny",
    "jonathan jon nathan",
    "joseph joe joey",
    "josephine jo josie",
    "joshua josh",
    "judith judy",
    "katherine kate kathy kay kit",
    "kathleen kathy",
    "kenneth ken kenny",
    "kimberly kim",
    "lawrence larry",
    "leonard leo len lenny",
    "leslie les",
    "louis lou",
    "louise lou",
    "lucille lucy",
    "madeline maddie",
    "margaret maggie marge meg peg peggy daisy",
    "martha marty",
    "martin marty",
    "mary molly polly",
    "matilda tilly",
    "matthew matt",
    "maxwell max",
    "melissa missy mel",
    "michael mike mick mickey micky",
    "mitchell mitch",
    "nancy nan",
    "nathan nate",
    "nathaniel nate nat nathan",
    "nicholas nick nicky",
    "norman norm",
    "oliver ollie",
    "pamela pam",
    "patricia pat patty trish tricia",
    "patrick pat paddy",
    "peter pete",
    "philip phil",
    "phillip phil",
    "priscilla cilla",
    "randolph randy",
    "raymond ray",
    "rebecca becky becca",
    "richard dick rich rick ricky",
    "robert bob bobby rob",
    "roberta bobbie",
    "rodney rod",
    "roger rod",
    "ronald ron ronnie",
    "rosemary rose",
    "rudolph rudy",
    "russell russ rusty",
    "samantha sam",
    "samuel sam sammy",
    "sandra sandy",
    "sarah sally sadie",
    "sidney sid",
    "solomon sol",
    "stephanie steph steffi",
    "stephen steve",
    "steven steve",
    "stuart stu",
    "susan sue susie suzie",
    "suzanne sue",
    "sylvester sly",
    "tabitha tabby",
    "teresa terry tess",
    "terence terry",
    "theodore ted teddy theo",
    "theresa terry tess",
    "thomas tom tommy",
    "timothy tim timmy",
    "tobias toby",
    "valerie val",
    "veronica ronnie",
    "victor vic",
    "victoria vicky",
    "vincent vince vinny",
    "virginia ginny",
    "walter walt wally",
    "wilfred will fred",
    "wilhelmina mina",
    "william bill billy will willie",
    "winifred winnie",
    "zachary zach zack",
];

/// Further ones, of English, Spanish, French, German, Italian, Polish, Portuguese and Russian, in Latin letters and
/// without diacritics: general knowledge, put together for this project and under its licence.
const OTHERS: &[&str] = &[
    "abraham bram",
    "albert bertie",
    "alexander lex xander",
    "alfred alf alfie",
    "catherine kate katie cate",
    "charles chas",
    "christopher topher",
    "isabella izzy",
    "kathleen kate",
    "katherine katie kitty",
    "lawrence laurie",
    "lillian lily",
    "margaret greta",
    "natalie nat",
    "robert robbie bert",
    "rosemary rosie",
    "alessandro sandro ale",
    "alejandro alex ale jandro",
    "alexandre alex",
    "aleksandr aleksander alexander sasha sascha sanya alik",
    "aleksandra alexandra sasha ola",
    "aleksei alexey aleksey lyosha alyosha",
    "anastasia anastasiya nastya stasia",
    "anatoly anatoliy tolya",
    "andreas andi andy",
    "andrei andrey andrew andryusha",
    "andrzej jedrek",
    "anna ann ania anya anja annie anni",
    "antonio toni tonio tono",
    "antoine toine",
    "barbara basia babsi",
    "benedikt ben",
    "bernhard bernd",
    "beatriz bea",
    "carlos carlitos",
    "concepcion concha conchita",
    "daniel dani",
    "dmitry dmitriy dmitri dima mitya",
    "dolores lola",
    "dominik nik",
    "eduardo edu lalo",
    "ekaterina yekaterina katya katia",
    "elena lena lenochka",
    "elisabeth lisa elli sissi",
    "eugeny evgeny evgeniy yevgeny zhenya",
    "evgenia evgeniya zhenya",
    "fernando nando",
    "francesca franca",
    "francesco franco checco",
    "francisca paca paqui",
    "francisco paco pancho fran kiko cisco",
    "francois fanfan",
    "friedrich fritz",
    "galina galya",
    "georg schorsch",
    "george yorgos giorgos",
    "giovanni gianni vanni",
    "giuseppe beppe peppe pino",
    "giuseppina pina",
    "gregory grigory grisha",
    "guadalupe lupe",
    "guillaume guigui",
    "guillermo guille memo",
    "hans johannes",
    "heinrich heinz heiner",
    "ignacio nacho",
    "irina ira irochka",
    "isabel isa chabela",
    "ivan vanya",
    "jan johannes",
    "jerzy jurek",
    "jesus chuy",
    "joaquin quino",
    "johann hans",
    "johanna hanna",
    "josef sepp jupp",
    "jose pepe chepe",
    "josefa pepa",
    "juergen jurgen",
    "julia yulia julka",
    "katarzyna kasia",
    "katharina kathi kati kathe",
    "konstantin kostya kostas",
    "krzysztof krzysiek",
    "larisa lara",
    "leonardo leo",
    "leopold poldi",
    "lidia lida",
    "lorenzo renzo",
    "ludmila lyudmila lyuda mila",
    "ludwig lutz wiggerl",
    "luigi gigi",
    "magdalena magda lena leni",
    "malgorzata gosia malgosia",
    "manuel manolo manu",
    "margarete grete gretel",
    "margarita rita",
    "maria masha mascha marysia mia marie",
    "mariya masha",
    "mario marietto",
    "matthias matze hias",
    "mercedes merche",
    "michael michi",
    "mikhail mihail michail misha mischa",
    "miguel migue",
    "montserrat montse",
    "nadezhda nadia nadya",
    "natalia nataliya natasha nata talia",
    "nikolai nikolay kolya",
    "olga olya",
    "pavel pasha",
    "pedro perico",
    "philippe phil",
    "pilar pili",
    "piotr piotrek",
    "rafael rafa",
    "ramon moncho",
    "ricardo ricky rico",
    "roberto beto robi tito",
    "rosario charo",
    "salvador salva",
    "salvatore toto turi",
    "santiago santi",
    "sebastian basti seb bastian",
    "sergei sergey serge seryozha",
    "stanislaw staszek",
    "stanislav stas slava",
    "stefan steffen",
    "stefania stefi",
    "svetlana sveta lana",
    "tatiana tatyana tanya tania",
    "theresia resi",
    "therese resi",
    "tomasz tomek",
    "tommaso maso",
    "ulrich uli",
    "ursula uschi ulla",
    "vadim vadik",
    "valentin valya",
    "valentina valya",
    "vasily vasiliy vasya",
    "victor viktor vitya",
    "vincenzo enzo",
    "vladimir vova volodya vlad",
    "vladislav vlad slava",
    "vyacheslav slava",
    "walter walti",
    "wilhelm willi",
    "wolfgang wolf wolfi",
    "yekaterina katya",
    "yuri yuriy yura",
    "zbigniew zbyszek",
];

/// The rows that each name stands in.
static ROWS: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let mut rows: HashMap<&'static str, Vec<&'static str>> = HashMap::new();
    for row in ENGLISH.iter().chain(OTHERS) {
        for name in row.split(' ') {
            rows.entry(name).or_default().push(row);
        }
    }
    rows
});

/// Returns the names, in Latin letters and lower case, that somebody called `name` may also be called by, each once, in
/// the order of their letters.
pub(super) fn of(name: &str) -> Vec<&'static str> {
    let rows = ROWS.get(name).map(Vec::as_slice).unwrap_or_default();
    let mut names: Vec<&str> = rows
        .iter()
        .flat_map(|row| row.split(' '))
        .filter(|other| *other != name)
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Returns whether people are called so.
pub(super) fn is_name(name: &str) -> bool {
    ROWS.contains_key(name)
}

/// Returns whether somebody called by the one name may also be called by the other.
pub(super) fn are_of_one(one: &str, other: &str) -> bool {
    let rows = ROWS.get(one).map(Vec::as_slice).unwrap_or_default();
    one != other
        && rows
            .iter()
            .any(|row| row.split(' ').any(|name| name == other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::short("bob", "robert")]
    #[case::long("william", "bill")]
    #[case::both_short("bob", "rob")]
    #[case::of_two_names("alex", "alexandra")]
    #[case::spanish("paco", "francisco")]
    #[case::russian("sasha", "aleksandr")]
    fn one_person_is_called_by_both(#[case] one: &str, #[case] other: &str) {
        assert!(are_of_one(one, other) && are_of_one(other, one));
        assert!(of(one).contains(&other));
    }

    #[rstest]
    #[case::two_names("robert", "william")]
    #[case::the_same("bob", "bob")]
    #[case::no_name("zzz", "bob")]
    fn no_one_is_called_by_both(#[case] one: &str, #[case] other: &str) {
        assert!(!are_of_one(one, other));
    }

    #[test]
    fn names_are_as_they_are_compared() {
        for row in ENGLISH.iter().chain(OTHERS) {
            assert!(row.split(' ').count() >= 2, "{row}");
            assert!(
                row.chars().all(|c| c.is_ascii_lowercase() || c == ' '),
                "{row}"
            );
        }
    }
}
