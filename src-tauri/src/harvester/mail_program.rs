//! The user's mail program, opened with a draft: Closeknit itself never sends.

use closeknit_core::model::{ErrorCode, UiError};
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

/// Opens a draft. Nothing but a `mailto:` link is taken, and no shell sees it.
///
/// # Errors
/// That there is no mail program, or that it cannot be started.
pub(super) fn open(link: &str) -> Result<(), UiError> {
    let plain = link.chars().all(|c| c.is_ascii_graphic());
    if !plain || !link.starts_with("mailto:") {
        return Err(UiError {
            code: ErrorCode::Invalid,
            message: "That is no draft of a mail".to_owned(),
            reason: None,
            hint: None,
        });
    }
    let (program, words) = OPENS
        .split_first()
        .ok_or_else(|| refused("no way to open a link"))?;
    let mut opened = Command::new(program)
        .args(words)
        .arg(link)
        // Our own output is read by the window.
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| refused(&format!("{program}: {error}")))?;
    let (ended, end) = mpsc::channel();
    std::thread::spawn(move || {
        // Whoever asked may not listen any more.
        let _ = ended.send(opened.wait());
    });
    match end.recv_timeout(SAYS_SO_WITHIN) {
        Ok(Ok(status)) if !status.success() => Err(refused(&format!("{program}: {status}"))),
        Ok(Err(error)) => Err(refused(&format!("{program}: {error}"))),
        Ok(Ok(_)) | Err(_) => Ok(()),
    }
}

fn refused(reason: &str) -> UiError {
    UiError {
        code: ErrorCode::Other,
        message: "No mail program could be opened".to_owned(),
        reason: Some(reason.to_owned()),
        hint: Some("Copy the text, or save the draft as a file and open that".to_owned()),
    }
}
