//! The story of the made-up mailbox: who is in it by name, when they wrote, and what the answers must therefore say.
//!
//! Ilse Marrow, hydrologist, forecast floods at Tideline Labs. Four years ago she and Tomasz Wierzba left to found
//! Fernworks, which makes soil sensors for growers. She now wants to meet Odile Castellane, who invests at Northlight,
//! and a first large customer; and she has neglected a few people she would be sorry to lose.

/// Free mail of this world. Real free mail providers are real brands, so it has its own.
pub const FREEMAIL: [&str; 2] = ["postbox.example", "kitemail.example"];

/// The user's name.
pub const MY_NAME: &str = "Ilse Marrow";

/// The user's addresses: the company's, her own, and the one at Tideline that she lost with the job.
pub const MY_ADDRESSES: [&str; 3] = [
    "ilse@fernworks.example",
    "ilse.marrow@postbox.example",
    "ilse.marrow@tideline.example",
];

/// Who sends for her at times, so that his address stands in her Sent folder: somebody to be asked about.
pub const ASSISTANT: &str = "benedikt@fernworks.example";

/// A way in that the mailbox holds.
#[cfg(any(test, feature = "inside"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PromisedIntroduction {
    /// Whom Ilse wants to meet.
    pub target: &'static str,
    /// Each person on the way, whom to ask first in front.
    pub through: &'static [&'static str],
    /// Whether the last step is inferred from shared mail alone.
    pub inferred: bool,
}

/// What the answers must say of the made-up mailbox, so that tests can hold the whole way from header to answer to it.
#[cfg(any(test, feature = "inside"))]
#[derive(Clone, Copy, Debug)]
pub struct Promises {
    /// People among the strongest ties.
    pub strong: &'static [&'static str],
    /// People she is losing touch with.
    pub fading: &'static [&'static str],
    /// People whose ties began or grew in the last 90 days.
    pub rising: &'static [&'static str],
    /// Ways in.
    pub introductions: &'static [PromisedIntroduction],
    /// A company where she knows nobody well and can be introduced.
    pub company: &'static str,
    /// The addresses of one person, each set of them.
    pub one_person: &'static [&'static [&'static str]],
    /// Who answers her within hours, and who takes days.
    pub quick: &'static [&'static str],
    /// Who takes days to answer her.
    pub slow: &'static [&'static str],
    /// Lists, programs and desks: nobody to know.
    pub no_person: &'static [&'static str],
}

/// What the answers must say.
#[cfg(any(test, feature = "inside"))]
pub const PROMISES: Promises = Promises {
    strong: &[
        "tomasz@fernworks.example",
        "agnes.marrow@postbox.example",
        "leontine@abara-lindqvist.example",
        "bashir@sedgeworks.example",
        "marit.tveitane@kitemail.example",
    ],
    fading: &[
        "ruta.eglynas@postbox.example",
        "dario.fontebasso@tideline.example",
        "aiko@tsukimori.example",
    ],
    rising: &[
        "noor@glasshouse.example",
        "mateo.quilodran@orchardunion.example",
    ],
    introductions: &[
        PromisedIntroduction {
            target: "odile@northlight.example",
            through: &["tomasz@fernworks.example", "priya@lanternseed.example"],
            inferred: false,
        },
        PromisedIntroduction {
            target: "hanneke@polderfruit.example",
            through: &["bashir@sedgeworks.example"],
            inferred: false,
        },
        PromisedIntroduction {
            target: "kwabena@harbourcouncil.example",
            through: &["marit.tveitane@kitemail.example"],
            inferred: true,
        },
    ],
    company: "northlight.example",
    one_person: &[
        &MY_ADDRESSES,
        &[
            "leontine@abara-lindqvist.example",
            "leontine.abara@kestrelgrid.example",
            "leontine.abara@postbox.example",
        ],
        &[
            "tomasz@fernworks.example",
            "tomasz.wierzba@tideline.example",
        ],
        &[
            "gideon.pfaltz@tideline.example",
            "gideon.pfaltz@brackenweir.example",
        ],
    ],
    quick: &["agnes.marrow@postbox.example", "tomasz@fernworks.example"],
    slow: &["anselm.kruetz@delta-institute.example"],
    no_person: &[
        "growers@lists.soilcommons.example",
        "no-reply@parcelpost.example",
        "billing@cloudyard.example",
    ],
};

/// A stretch of time in which somebody and the user wrote to each other, in days before now.
#[derive(Clone, Copy, Debug)]
pub(super) struct Phase {
    pub(super) from: i64,
    pub(super) to: i64,
    /// Conversations a week.
    pub(super) weekly: f64,
}

const fn phase(from: i64, to: i64, weekly: f64) -> Phase {
    Phase { from, to, weekly }
}

/// Somebody with a name in the story.
pub(super) struct Role {
    pub(super) name: &'static str,
    /// Addresses, and how many days ago each began to be used. Several of the same age are used side by side.
    pub(super) addresses: &'static [(&'static str, i64)],
    pub(super) phases: &'static [Phase],
    /// Median hours in which they answer the user, and the user answers them.
    pub(super) replies: (f64, f64),
    /// Whether they write in office hours.
    pub(super) work: bool,
    /// Messages in a conversation, on average.
    pub(super) talk: f64,
}

const YEARS_8: i64 = 2_915;
const FOUNDED: i64 = 1_475;

#[rustfmt::skip]
pub(super) const ROLES: &[Role] = &[
    Role { name: "Tomasz Wierzba", addresses: &[("tomasz.wierzba@tideline.example", YEARS_8), ("tomasz@fernworks.example", FOUNDED)], phases: &[phase(2_600, FOUNDED, 0.5), phase(FOUNDED, 0, 2.0)], replies: (1.5, 1.2), work: true, talk: 3.2 },
    Role { name: "Agnes Marrow", addresses: &[("agnes.marrow@postbox.example", YEARS_8)], phases: &[phase(YEARS_8, 0, 0.55)], replies: (2.5, 4.0), work: false, talk: 2.2 },
    Role { name: "Felix Marrow", addresses: &[("felix@marrow-boats.example", YEARS_8)], phases: &[phase(YEARS_8, 0, 0.2)], replies: (9.0, 5.0), work: false, talk: 2.4 },
    Role { name: "Leontine Abara", addresses: &[("leontine.abara@kestrelgrid.example", YEARS_8), ("leontine.abara@postbox.example", YEARS_8), ("leontine@abara-lindqvist.example", 900)], phases: &[phase(2_500, 0, 0.6)], replies: (3.5, 3.0), work: false, talk: 2.6 },
    Role { name: "Bashir Temourian", addresses: &[("bashir@sedgeworks.example", YEARS_8)], phases: &[phase(2_100, 0, 0.5)], replies: (4.0, 4.0), work: true, talk: 2.6 },
    Role { name: "Marit Tveitane", addresses: &[("marit.tveitane@kitemail.example", YEARS_8)], phases: &[phase(2_000, 0, 0.5)], replies: (5.0, 6.0), work: false, talk: 2.4 },
    Role { name: "Benedikt Osei-Lund", addresses: &[("benedikt@fernworks.example", 720)], phases: &[phase(720, 0, 0.9)], replies: (1.0, 1.5), work: true, talk: 2.2 },
    Role { name: "Ruta Eglynas", addresses: &[("ruta.eglynas@postbox.example", YEARS_8)], phases: &[phase(YEARS_8, 900, 0.5), phase(900, 214, 2.2)], replies: (3.0, 3.5), work: false, talk: 2.8 },
    Role { name: "Dario Fontebasso", addresses: &[("dario.fontebasso@tideline.example", YEARS_8)], phases: &[phase(2_700, 760, 0.5), phase(760, 197, 2.0)], replies: (5.0, 4.0), work: true, talk: 2.6 },
    Role { name: "月森 愛子", addresses: &[("aiko@tsukimori.example", YEARS_8)], phases: &[phase(800, 126, 2.0)], replies: (8.0, 5.0), work: true, talk: 2.8 },
    Role { name: "Noor Haddadin", addresses: &[("noor@glasshouse.example", YEARS_8)], phases: &[phase(47, 0, 3.0)], replies: (3.0, 2.5), work: true, talk: 2.8 },
    Role { name: "Mateo Quilodrán", addresses: &[("mateo.quilodran@orchardunion.example", YEARS_8)], phases: &[phase(1_900, 75, 0.03), phase(75, 0, 2.2)], replies: (5.0, 3.0), work: true, talk: 2.6 },
    Role { name: "Gideon Pfaltz", addresses: &[("gideon.pfaltz@tideline.example", YEARS_8), ("gideon.pfaltz@brackenweir.example", 1_100)], phases: &[phase(2_800, 1_475, 0.6), phase(1_100, 0, 0.22)], replies: (6.0, 5.0), work: true, talk: 2.4 },
    Role { name: "Anselm Krütz", addresses: &[("anselm.kruetz@delta-institute.example", YEARS_8)], phases: &[phase(2_400, 0, 0.16)], replies: (70.0, 7.0), work: true, talk: 2.6 },
    Role { name: "Sunniva Aabrekk", addresses: &[("sunniva@aabrekk.example", YEARS_8)], phases: &[phase(2_800, 1_300, 0.9)], replies: (4.0, 4.0), work: false, talk: 2.6 },
    Role { name: "Yusuf Demirkayan", addresses: &[("yusuf@demirkayan.example", YEARS_8)], phases: &[phase(1_500, 0, 0.2)], replies: (12.0, 9.0), work: false, talk: 2.2 },
    Role { name: "Zofia Halaszek", addresses: &[("zofia.halaszek@cobaltmill.example", YEARS_8)], phases: &[phase(800, 9, 0.22)], replies: (7.0, 8.0), work: true, talk: 2.4 },
    Role { name: "Odhran Kettlewick", addresses: &[("odhran@heronquill.example", YEARS_8)], phases: &[phase(600, 12, 0.25)], replies: (9.0, 6.0), work: true, talk: 2.4 },
    Role { name: "Олена Гайворон", addresses: &[("olena@haivoron-design.example", YEARS_8)], phases: &[phase(1_200, 0, 0.3)], replies: (6.0, 6.0), work: true, talk: 2.4 },
    Role { name: "Ελένη Θαλασσινού", addresses: &[("eleni@thalassinou.example", YEARS_8)], phases: &[phase(2_300, 0, 0.14)], replies: (14.0, 9.0), work: false, talk: 2.2 },
    Role { name: "Priya Raghavamurthi", addresses: &[("priya@lanternseed.example", YEARS_8)], phases: &[], replies: (20.0, 10.0), work: true, talk: 2.0 },
    Role { name: "Odile Castellane", addresses: &[("odile@northlight.example", YEARS_8)], phases: &[], replies: (30.0, 10.0), work: true, talk: 2.0 },
    Role { name: "Ruben Achterdijk", addresses: &[("ruben@northlight.example", YEARS_8)], phases: &[], replies: (30.0, 10.0), work: true, talk: 2.0 },
    Role { name: "Hanneke Veldsloot", addresses: &[("hanneke@polderfruit.example", YEARS_8)], phases: &[], replies: (30.0, 10.0), work: true, talk: 2.0 },
    Role { name: "Kwabena Asiedu-Frey", addresses: &[("kwabena@harbourcouncil.example", YEARS_8)], phases: &[], replies: (30.0, 10.0), work: true, talk: 2.0 },
    Role { name: "Petra Uferlos", addresses: &[("petra.uferlos@kitemail.example", YEARS_8)], phases: &[phase(900, 60, 0.01)], replies: (30.0, 20.0), work: false, talk: 1.4 },
    Role { name: "Jorunn Båtvik", addresses: &[("jorunn@keelyard.example", YEARS_8)], phases: &[], replies: (30.0, 20.0), work: false, talk: 1.4 },
    Role { name: "Ivo Plankarić", addresses: &[("ivo@keelyard.example", YEARS_8)], phases: &[], replies: (30.0, 20.0), work: false, talk: 1.4 },
    Role { name: "Sanne Touwslager", addresses: &[("sanne@ropewalk.example", YEARS_8)], phases: &[], replies: (30.0, 20.0), work: false, talk: 1.4 },
];

/// Mail that others wrote to each other with the user on it.
pub(super) struct Scene {
    pub(super) author: &'static str,
    pub(super) to: &'static [&'static str],
    pub(super) cc: &'static [&'static str],
    /// How many such messages, between these days before now.
    pub(super) times: i64,
    pub(super) from: i64,
    pub(super) until: i64,
    /// Whether the user stands in To instead of Cc.
    pub(super) to_me: bool,
}

#[rustfmt::skip]
pub(super) const SCENES: &[Scene] = &[
    // Tomasz knows Priya well; Priya works with Odile, whom neither founder has met.
    Scene { author: "Tomasz Wierzba", to: &["Priya Raghavamurthi"], cc: &[], times: 19, from: 520, until: 6, to_me: false },
    Scene { author: "Priya Raghavamurthi", to: &["Odile Castellane"], cc: &[], times: 2, from: 210, until: 60, to_me: false },
    Scene { author: "Priya Raghavamurthi", to: &["Odile Castellane", "Ruben Achterdijk"], cc: &[], times: 1, from: 130, until: 95, to_me: false },
    // Bashir sells to Hanneke and copies Ilse.
    Scene { author: "Bashir Temourian", to: &["Hanneke Veldsloot"], cc: &[], times: 14, from: 480, until: 12, to_me: false },
    // Petra runs the harbour choir: Marit and Kwabena are on its short mails, and never wrote to each other here.
    Scene { author: "Petra Uferlos", to: &["Marit Tveitane", "Kwabena Asiedu-Frey"], cc: &[], times: 11, from: 700, until: 18, to_me: true },
    Scene { author: "Petra Uferlos", to: &["Marit Tveitane", "Kwabena Asiedu-Frey", "Felix Marrow"], cc: &[], times: 6, from: 600, until: 40, to_me: true },
    // Only Yusuf joins Ilse to the boat builders.
    Scene { author: "Yusuf Demirkayan", to: &["Jorunn Båtvik", "Ivo Plankarić"], cc: &["Sanne Touwslager"], times: 9, from: 900, until: 30, to_me: false },
    Scene { author: "Yusuf Demirkayan", to: &["Sanne Touwslager"], cc: &[], times: 5, from: 800, until: 50, to_me: false },
    // Zofia waits for Ilse's answer.
    Scene { author: "Zofia Halaszek", to: &[], cc: &[], times: 1, from: 5, until: 4, to_me: true },
    // Ilse waits for Odhran's.
    Scene { author: MY_NAME, to: &["Odhran Kettlewick"], cc: &[], times: 1, from: 7, until: 6, to_me: false },
    // Benedikt writes to the firm's people with Ilse on the mail.
    Scene { author: "Benedikt Osei-Lund", to: &["Tomasz Wierzba"], cc: &["Олена Гайворон"], times: 16, from: 600, until: 3, to_me: false },
    Scene { author: "Tomasz Wierzba", to: &["Олена Гайворон"], cc: &[], times: 10, from: 600, until: 10, to_me: false },
];
