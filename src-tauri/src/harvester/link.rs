//! Opening a link in the program that the user has set up for it. No shell sees it.

use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// What cannot be opened says so within this time; what can may go on for as long as it likes.
const SAYS_SO_WITHIN: Duration = Duration::from_secs(3);

/// What opens a link as the user has it set up; only Linux's is tested.
#[cfg(target_os = "linux")]
const OPENS: &[&str] = &["xdg-open"];
#[cfg(target_os = "macos")]
const OPENS: &[&str] = &["open"];
#[cfg(windows)]
const OPENS: &[&str] = &["rundll32", "url.dll,FileProtocolHandler"];

/// Opens a link of this scheme; `None` where it is another, or no link.
///
/// # Errors
/// Why nothing could be started, or what was started refused.
pub(super) fn open(link: &str, scheme: &str) -> Option<Result<(), String>> {
    let is_plain = link.chars().all(|c| c.is_ascii_graphic());
    (is_plain && link.starts_with(scheme)).then(|| start(link))
}

fn start(link: &str) -> Result<(), String> {
    let (program, words) = OPENS.split_first().ok_or("no way to open a link")?;
    let mut opened = Command::new(program)
        .args(words)
        .arg(link)
        // Our own output is read by the window.
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("{program}: {error}"))?;
    let (ended, end) = mpsc::channel();
    std::thread::spawn(move || {
        // Whoever asked may not listen any more.
        let _ = ended.send(opened.wait());
    });
    match end.recv_timeout(SAYS_SO_WITHIN) {
        Ok(Ok(status)) if !status.success() => Err(format!("{program}: {status}")),
        Ok(Err(error)) => Err(format!("{program}: {error}")),
        Ok(Ok(_)) | Err(_) => Ok(()),
    }
}
