//! The mails of an introduction, from the best way to somebody.

use super::{Answers, AppError};
use crate::model::{Correspondent, DraftAnswer, DraftPeople, DraftWords, Hop, PersonId};
use crate::report;

impl Answers {
    /// Drafts the mails that ask for an introduction to `target`: by way of `through`, or of the best way there is.
    ///
    /// # Errors
    /// [`AppError::NoIntroduction`] if none is seen; else as [`Answers::introduce`].
    pub fn draft(
        &self,
        target: PersonId,
        through: Option<PersonId>,
        words: &DraftWords,
    ) -> Result<DraftAnswer, AppError> {
        let found = self.introduce(target, 3, 0)?;
        let through = found.introductions.iter().find(|one| {
            let first = one.hops.first().map(|hop| hop.id);
            through.is_none() || first == through
        });
        let none = || AppError::NoIntroduction(found.target.name.clone());
        let hops = through.map(|way| way.hops.as_slice()).ok_or_else(none)?;
        let ([introducer, target], between) = match hops {
            [introducer, target] => ([introducer, target], None),
            [introducer, between, target] => ([introducer, target], Some(between)),
            _ => return Err(none()),
        };
        let people = DraftPeople {
            me: self.myself()?,
            introducer: correspondent(introducer),
            between: between.map(correspondent),
            target: correspondent(target),
        };
        Ok(report::draft(&people, words, self.wording(), self.moment()))
    }

    /// Returns the user as they write: their name, and the address that they used last.
    fn myself(&self) -> Result<Correspondent, AppError> {
        let people = &self.picture()?.people;
        let me = people.me().and_then(|id| people.find(id));
        let me = me.ok_or(AppError::NobodyIsMe)?;
        Ok(Correspondent {
            name: named(&me.name),
            address: me.spelled.first().cloned().unwrap_or_default(),
        })
    }
}

fn correspondent(hop: &Hop) -> Correspondent {
    Correspondent {
        name: named(&hop.name),
        address: hop.addresses.first().cloned().unwrap_or_default(),
    }
}

/// Returns a name; none where an address stands for it.
fn named(name: &str) -> String {
    if name.contains('@') {
        String::new()
    } else {
        name.to_owned()
    }
}
