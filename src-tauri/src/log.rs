//! The diagnostic log that `--log FILE` writes, to be attached to a bug report: what was done, how long it took and how it
//! ended. Who and what it was about must not get into it: no name, address, host, folder, path or secret. So an event has
//! counts, durations, ids, and words that stand in this program, and nothing else.

use closeknit_core::model::Timestamp;
use std::ffi::OsStr;
use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock};
use std::time::Instant;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::FormatTime;
use tracing_subscriber::layer::SubscriberExt;

/// Where the log of this process is.
static FILE: OnceLock<PathBuf> = OnceLock::new();

/// Begins the log of this process, `verb` being what it does. `goes_on`: another process began the file.
///
/// # Errors
/// Where the file is there already, unless `goes_on`, or cannot be written.
pub(crate) fn begin(
    file: &Path,
    verb: &str,
    goes_on: bool,
    clock: fn() -> Timestamp,
) -> std::io::Result<()> {
    let file = std::path::absolute(file)?;
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_max_level(LevelFilter::DEBUG)
        .with_timer(Stamp {
            clock,
            began: Instant::now(),
            process: std::process::id(),
        })
        .with_writer(Mutex::new(open(&file, goes_on)?))
        .finish()
        // Other packages, such as the one that speaks to the keyring, say what they like.
        .with(Targets::new().with_target("closeknit", LevelFilter::DEBUG));
    tracing::subscriber::set_global_default(subscriber).map_err(std::io::Error::other)?;
    // It is set once, as the subscriber is.
    let _ = FILE.set(file);
    tracing::info!(
        version = env!("CARGO_PKG_VERSION"),
        os = std::env::consts::OS,
        arch = std::env::consts::ARCH,
        verb,
        "started"
    );
    Ok(())
}

/// Returns the words that make another process of this program go on with the log.
pub(crate) fn for_child() -> impl Iterator<Item = &'static OsStr> {
    let file = FILE.get().into_iter();
    file.flat_map(|file| [OsStr::new("--log"), file.as_os_str()])
}

/// Opens the file so that several processes can write to it, each line at once.
fn open(file: &Path, goes_on: bool) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.append(true).create(goes_on).create_new(!goes_on);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}

/// When something happened: the time, how long the process has run by then, and its number.
struct Stamp {
    clock: fn() -> Timestamp,
    began: Instant,
    process: u32,
}

impl FormatTime for Stamp {
    fn format_time(&self, w: &mut Writer<'_>) -> std::fmt::Result {
        let after = self.began.elapsed().as_millis();
        write!(w, "{} +{after}ms [{}]", (self.clock)(), self.process)
    }
}
