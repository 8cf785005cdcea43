//! Who gives permission to read mail, where an account signs in with the browser.

use closeknit_core::app::Authorities;
use closeknit_core::app::Trust;

/// For tests: an authority played on this machine. Whatever it says, it is honoured for servers of this machine alone.
const PLAYED: &str = "CLOSEKNIT_TEST_AUTHORITY";

/// Returns Google and Microsoft, each for its own mail servers.
pub(crate) fn authorities() -> Authorities {
    std::env::var(PLAYED)
        .ok()
        .and_then(|played| Authorities::played_here(&played, Trust::default()))
        .unwrap_or_default()
}
