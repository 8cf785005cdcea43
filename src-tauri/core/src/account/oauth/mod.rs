//! Signing in with the browser: OAuth 2.0 for programs on the user's own machine (RFC 8252), with PKCE (RFC 7636).
//!
//! [`SigningIn`] makes the address of the authority's page, waits on a port of this machine for the browser to come
//! back, and turns what it brings into a [`Permission`]. That gives access tokens for as long as it is not withdrawn.
//! The user's own registration ([`Client`]) is what the permission is given to: Closeknit has none of its own.
//!
//! | file | what it does |
//! |---|---|
//! | `authority` | Google and Microsoft: where they are asked, for what, for which mail servers |
//! | `browser` | the page, the way back, and what cannot be guessed in it |
//! | `token` | questions to the token server, and its answers |
//! | `permission` | a permission, its access token, and what the keyring keeps of it |
//! | `error`, `problem` | what can go wrong, and how it is said |

mod authority;
mod browser;
mod error;
mod permission;
mod problem;
mod token;

pub use authority::{Authorities, Place};
pub use browser::SigningIn;
pub use error::{OAuthError, Oddity, Outage};
pub use permission::{Client, Permission};
