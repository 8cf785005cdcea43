//! Light or dark, as the user chose it: kept in the store, since the web view keeps nothing.

use super::{Answers, AppError, Keeper};
use crate::model::Theme;

const NAME: &str = "theme";

impl Answers {
    /// Returns what was chosen; as the system has it where nothing was.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn theme(&self) -> Result<Theme, AppError> {
        let kept = self.store.find_setting(NAME)?;
        Ok(kept
            .and_then(|word| Theme::from_word(&word))
            .unwrap_or_default())
    }
}

impl Keeper {
    /// Keeps what the user chose.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn set_theme(&mut self, theme: Theme) -> Result<(), AppError> {
        Ok(self.store.set_setting(NAME, theme.as_str())?)
    }
}
