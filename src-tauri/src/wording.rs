//! How to speak to the user: in English, or by a translator's own catalogue.

use closeknit_core::text::{Wording, Zone};

/// Names a catalogue to speak by, so that a translator sees it at work: `en=/path/to/catalogue.ftl`, the language deciding
/// plurals. It has to hold every message.
const CATALOGUE: &str = "CLOSEKNIT_CATALOGUE";

/// Returns how to speak, dates being said in `zone`. A catalogue that cannot be used is complained about on standard error,
/// and English is spoken.
pub(crate) fn wording(zone: Zone) -> Wording {
    let Some(named) = std::env::var(CATALOGUE).ok() else {
        return Wording::english(zone);
    };
    read(&named, zone.clone()).unwrap_or_else(|problem| {
        eprintln!("closeknit: {CATALOGUE} cannot be used: {problem}");
        Wording::english(zone)
    })
}

fn read(named: &str, zone: Zone) -> Result<Wording, String> {
    let (language, file) = named
        .split_once('=')
        .ok_or("it should look like en=/path/to/catalogue.ftl")?;
    let catalogue = std::fs::read(file).map_err(|error| format!("{file}: {error}"))?;
    Wording::of_catalogue(language, &catalogue, zone)
}
