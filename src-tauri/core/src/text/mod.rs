//! Every sentence that a person reads and that is said in more than one place, or made of parts: for the terminal, the
//! window, the report and drafts alike.
//!
//! The words stand in Fluent catalogues, `core/locales/LANGUAGE/*.ftl`; `catalogue.rs` is made of them by the build script.
//! A [`Wording`] is one language with the user's time zone. What it says is a string where it holds words of Closeknit's
//! own alone, and else a [`Sentence`](crate::model::Sentence) in parts, which [`plain`] makes one string of.

#[allow(
    clippy::unwrap_used,
    clippy::all,
    missing_docs,
    unreachable_pub,
    rust_2018_idioms,
    reason = "made by fluent-typed; what it unwraps, the build script has checked"
)]
mod catalogue;
mod draft;
mod evidence;
mod labels;
mod mail;
mod name;
mod people;
mod person;
mod progress;
mod proof;
mod reasons;
mod report;
mod sentence;
mod unit;
pub mod visible;
mod week;
mod zone;

pub use draft::DraftNames;
pub use evidence::Named;
pub use name::first_name;
pub use proof::Needed;
pub use sentence::{capitalised, plain};
pub use visible::visible;
pub use week::Awaited;
pub use zone::Zone;

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

#[cfg(test)]
mod tests;
