//! Every sentence that a person reads and that is said in more than one place, or made of parts: for the terminal, the
//! window, the report and drafts alike.
//!
//! The words stand in Fluent catalogues, `core/locales/LANGUAGE/*.ftl`; `catalogue.rs` is made of them by the build script.
//! A [`Wording`] is one language with the user's time zone. What it says is a string where it holds words of Closeknit's
//! own alone, and else a [`Sentence`] in parts, which [`plain`] makes one string of.

#[allow(
    clippy::unwrap_used,
    clippy::all,
    missing_docs,
    unreachable_pub,
    rust_2018_idioms,
    reason = "made by fluent-typed; what it unwraps, the build script has checked"
)]
mod catalogue;
mod certificate;
mod draft;
mod evidence;
mod name;
mod people;
mod problem;
mod proof;
mod reasons;
mod report;
mod sentence;
mod set_aside;
mod sign_in;
mod unit;
mod visible;
mod week;
mod zone;

pub use draft::DraftNames;
pub use evidence::Named;
pub use name::first_name;
pub use problem::{Problem, lines_below};
pub use proof::Needed;
pub use sentence::{Slots, capitalised, plain};
pub use visible::{is_hidden, visible};
pub use week::{Awaited, Week, WeekLine, WeekPart};
pub use zone::Zone;

/// Every message, each a function that takes what stands in it.
pub use catalogue::L10nLanguage as Catalogue;

use catalogue::{L10n, L10nLanguage};

// Made for every catalogue; nothing here offers a choice of languages yet.
const _: () = {
    let _ = L10n::iter;
    let _ = L10n::language_name;
    let _ = L10n::load_all;
};

/// How to speak to the user: in which language, and by which clock.
pub struct Wording {
    catalogue: L10nLanguage,
    zone: Zone,
}

impl std::fmt::Debug for Wording {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wording")
            .field("zone", &self.zone)
            .finish_non_exhaustive()
    }
}

impl Wording {
    /// English, the one language there is.
    pub fn english(zone: Zone) -> Self {
        Self {
            catalogue: L10n::En.load(),
            zone,
        }
    }

    /// Speaks by a catalogue that was not there when Closeknit was built, as a translator tries one out.
    ///
    /// # Errors
    /// What is missing in it, or cannot be read.
    pub fn of_catalogue(language: &str, catalogue: &[u8], zone: Zone) -> Result<Self, String> {
        let catalogue = L10nLanguage::new_external(language, catalogue);
        let catalogue = catalogue.map_err(|error| error.to_string())?;
        Ok(Self { catalogue, zone })
    }

    /// Returns the user's time zone.
    pub fn zone(&self) -> &Zone {
        &self.zone
    }
}
