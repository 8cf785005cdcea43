//! The system's keyring, where passwords are kept: never in a file of ours.
//!
//! Asking it can take for ever (a prompt that nobody answers), so each question goes to a thread of its own and is
//! waited for only so long. A thread that hangs is left behind; it holds nothing but the question.

use crate::model::{Credential, ErrorCode, Sentence};
use crate::text::{Problem, Wording};
use std::sync::mpsc;
use std::time::Duration;

/// The name under which passwords are kept.
const SERVICE: &str = "closeknit";

/// Why the keyring gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum KeyringError {
    /// There is none on this system, or it does not run.
    #[error("no keyring on this system")]
    Missing {
        /// What the system said.
        said: String,
    },
    /// It did not answer in time: most likely it waits for somebody to unlock it.
    #[error("the keyring was silent for {seconds} s")]
    Silent {
        /// How long it was waited.
        seconds: u64,
    },
    /// It refused, or it is broken.
    #[error("the keyring refused: {why:?}")]
    Refused {
        /// Why.
        why: Refusal,
    },
}

/// Why a keyring refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The system says so.
    System(String),
    /// What it keeps for the address is not a password.
    NotAPassword,
    /// It keeps several passwords for the address.
    Several,
    /// It ended without an answer.
    BrokeDown,
}

impl Problem for KeyringError {
    fn code(&self) -> ErrorCode {
        ErrorCode::Other
    }

    fn message(&self, wording: &Wording) -> Sentence {
        wording.say(|c, s| match self {
            Self::Missing { .. } => c.keyring_missing(),
            Self::Silent { seconds } => {
                let seconds = i64::try_from(*seconds).unwrap_or(i64::MAX);
                c.keyring_silent(s.number(wording.duration(seconds)))
            }
            Self::Refused { .. } => c.keyring_refused(),
        })
    }

    fn reason(&self, wording: &Wording) -> Option<Sentence> {
        Some(match self {
            Self::Missing { said } => wording.system_said(said),
            Self::Silent { .. } => wording.say(|c, _| c.keyring_silent_reason()),
            Self::Refused { why } => match why {
                Refusal::System(said) => wording.system_said(said),
                Refusal::NotAPassword => wording.say(|c, _| c.keyring_not_a_password()),
                Refusal::Several => wording.say(|c, _| c.keyring_several()),
                Refusal::BrokeDown => wording.say(|c, _| c.keyring_broke_down()),
            },
        })
    }

    fn hint(&self, wording: &Wording) -> Option<Sentence> {
        Some(wording.say(|c, _| match self {
            Self::Missing { .. } => c.keyring_missing_hint(),
            Self::Silent { .. } => c.keyring_silent_hint(),
            Self::Refused { .. } => c.keyring_refused_hint(),
        }))
    }
}

/// The system's keyring, with a limit on how long it is waited for.
#[derive(Clone, Copy, Debug)]
pub struct Keyring {
    /// How long it is waited for; 30 s by default, enough to answer its prompt.
    pub patience: Duration,
}

impl Default for Keyring {
    fn default() -> Self {
        Self {
            patience: Duration::from_secs(30),
        }
    }
}

impl Keyring {
    /// Returns the password kept for an address, or `None` where there is none. Never makes one.
    ///
    /// # Errors
    /// [`KeyringError`] where there is no keyring or it gives no answer.
    pub fn get(&self, email: &str) -> Result<Option<Credential>, KeyringError> {
        self.ask(email, |entry| match entry.get_password() {
            Ok(password) => Ok(Some(Credential::new(password))),
            Err(keyring::Error::NoEntry) => Ok(None),
            Err(error) => Err(error),
        })
    }

    /// Keeps the password for an address, in place of the one kept before.
    ///
    /// # Errors
    /// [`KeyringError`] where there is no keyring or it does not take it.
    pub fn set(&self, email: &str, credential: &Credential) -> Result<(), KeyringError> {
        let credential = credential.clone();
        self.ask(email, move |entry| entry.set_password(credential.reveal()))
    }

    /// Forgets the password for an address; returns whether there was one.
    ///
    /// # Errors
    /// [`KeyringError`] where there is no keyring or it refuses.
    pub fn delete(&self, email: &str) -> Result<bool, KeyringError> {
        self.ask(email, |entry| match entry.delete_credential() {
            Ok(()) => Ok(true),
            Err(keyring::Error::NoEntry) => Ok(false),
            Err(error) => Err(error),
        })
    }

    fn ask<T: Send + 'static>(
        &self,
        email: &str,
        question: impl FnOnce(&keyring::Entry) -> keyring::Result<T> + Send + 'static,
    ) -> Result<T, KeyringError> {
        let (answer, answers) = mpsc::channel();
        let email = email.trim().to_lowercase();
        std::thread::Builder::new()
            .name("keyring".to_owned())
            .spawn(move || {
                let result = open(&email)
                    .and_then(|entry| question(&entry).map_err(|error| explain(&error)));
                // Nobody may be waiting any more.
                let _ = answer.send(result);
            })
            .map_err(|error| KeyringError::Refused {
                why: Refusal::System(error.to_string()),
            })?;
        match answers.recv_timeout(self.patience) {
            Ok(result) => result,
            Err(mpsc::RecvTimeoutError::Timeout) => Err(KeyringError::Silent {
                seconds: self.patience.as_secs().max(1),
            }),
            // The thread ended without an answer: something below it panicked.
            Err(mpsc::RecvTimeoutError::Disconnected) => Err(KeyringError::Refused {
                why: Refusal::BrokeDown,
            }),
        }
    }
}

fn open(email: &str) -> Result<keyring::Entry, KeyringError> {
    if let Err(error) = keyring::Entry::store_status() {
        return Err(KeyringError::Missing {
            said: error.to_string(),
        });
    }
    keyring::Entry::new(SERVICE, email).map_err(|error| explain(&error))
}

fn explain(error: &keyring::Error) -> KeyringError {
    match error {
        keyring::Error::NoDefaultStore | keyring::Error::NotSupportedByStore(_) => {
            KeyringError::Missing {
                said: error.to_string(),
            }
        }
        other => KeyringError::Refused {
            why: match other {
                // An error that carries what was kept must not carry it further.
                keyring::Error::BadEncoding(_) | keyring::Error::BadDataFormat(..) => {
                    Refusal::NotAPassword
                }
                keyring::Error::Ambiguous(_) => Refusal::Several,
                other => Refusal::System(other.to_string()),
            },
        },
    }
}
