//! The window closes its own door to the network.
//!
//! On Linux the kernel holds it: after [`close_network`] no thread of this process, and nothing that it starts, can make
//! an internet socket. The harvester is started before. Everywhere, pages have a dead proxy and may go nowhere but to
//! the app's own ([`is_own_page`]).

use tauri::Url;

/// Where pages are told to send what they would send: nothing listens on port 1 of this machine.
pub(super) const DEAD_PROXY: &str = "http://127.0.0.1:1";

/// Returns whether `url` is one of the app's own pages, or the preview of a report inside one of them.
pub(super) fn is_own_page(url: &Url) -> bool {
    if url.as_str() == "about:srcdoc" {
        return true;
    }
    let (scheme, host) = if cfg!(windows) {
        ("http", "tauri.localhost")
    } else {
        ("tauri", "localhost")
    };
    url.scheme() == scheme && url.host_str() == Some(host) && url.port().is_none()
}

/// Why the door could not be closed.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct SandboxError(String);

/// Makes internet sockets impossible for this process, all its threads and whatever it starts from now on: `socket`
/// fails with "address family not supported" for every family but local and kernel ones, `io_uring_setup`, which could
/// go round that, with "not implemented".
///
/// # Errors
/// [`SandboxError`] if the kernel refuses; then no window may be opened.
#[cfg(all(target_os = "linux", not(feature = "webdriver")))]
pub(super) fn close_network() -> Result<(), SandboxError> {
    let refused = |error: &dyn std::fmt::Display| SandboxError(error.to_string());
    for filter in linux::filters().map_err(|error| refused(&error))? {
        seccompiler::apply_filter_all_threads(&filter).map_err(|error| refused(&error))?;
    }
    Ok(())
}

/// Elsewhere, and where WebDriver's inspector needs loopback, the kernel is not asked.
///
/// # Errors
/// Never.
#[cfg(not(all(target_os = "linux", not(feature = "webdriver"))))]
pub(super) fn close_network() -> Result<(), SandboxError> {
    Ok(())
}

#[cfg(target_os = "linux")]
#[cfg_attr(feature = "webdriver", allow(dead_code))]
mod linux {
    use seccompiler::{
        BackendError, BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition,
        SeccompFilter, SeccompRule,
    };
    use std::collections::BTreeMap;

    /// Marks calls of the x32 interface, which a 64-bit process may use too.
    const X32: i64 = 0x4000_0000;

    /// Returns the two filters: one for each way of failing.
    pub(super) fn filters() -> Result<[BpfProgram; 2], BackendError> {
        let other_than = |family: i32| {
            SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, family as u64)
        };
        let foreign = SeccompRule::new(vec![
            other_than(libc::AF_UNIX)?,
            other_than(libc::AF_NETLINK)?,
        ])?;
        Ok([
            filter(libc::SYS_socket, &[foreign], libc::EAFNOSUPPORT)?,
            filter(libc::SYS_io_uring_setup, &[], libc::ENOSYS)?,
        ])
    }

    fn filter(call: i64, rules: &[SeccompRule], errno: i32) -> Result<BpfProgram, BackendError> {
        let mut calls = BTreeMap::from([(call, rules.to_vec())]);
        if cfg!(target_arch = "x86_64") {
            calls.insert(call | X32, rules.to_vec());
        }
        SeccompFilter::new(
            calls,
            SeccompAction::Allow,
            SeccompAction::Errno(errno.unsigned_abs()),
            std::env::consts::ARCH.try_into()?,
        )?
        .try_into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::its_page("tauri://localhost/index.html", true)]
    #[case::a_screen("tauri://localhost/people/7?sort=name", true)]
    #[case::a_preview_in_it("about:srcdoc", true)]
    #[case::nothing("about:blank", false)]
    #[case::another_host("tauri://example.org/", false)]
    #[case::the_web("https://localhost/", false)]
    #[case::a_port("tauri://localhost:8080/", false)]
    #[case::a_look_alike("tauri://localhost.example.org/", false)]
    #[case::a_user_before_the_host("tauri://localhost@example.org/", false)]
    #[case::data("data:text/html,<p>", false)]
    #[case::script("javascript:alert(1)", false)]
    #[case::a_file("file:///etc/passwd", false)]
    #[case::mail("mailto:ann@ex.org", false)]
    #[cfg(not(windows))]
    fn only_the_apps_own_pages_may_be_gone_to(#[case] url: &str, #[case] allowed: bool) {
        assert_eq!(is_own_page(&Url::parse(url).unwrap()), allowed, "{url}");
    }

    /// On a thread of its own: a filter never comes off again.
    #[test]
    #[cfg(target_os = "linux")]
    fn behind_the_filter_local_sockets_work_and_internet_sockets_do_not() {
        std::thread::spawn(|| {
            for filter in linux::filters().unwrap() {
                seccompiler::apply_filter(&filter).unwrap();
            }
            for address in ["127.0.0.1:0", "[::1]:0"] {
                let tcp = std::net::TcpListener::bind(address).unwrap_err();
                assert_eq!(
                    tcp.raw_os_error(),
                    Some(libc::EAFNOSUPPORT),
                    "{address}: {tcp}"
                );
                let udp = std::net::UdpSocket::bind(address).unwrap_err();
                assert_eq!(
                    udp.raw_os_error(),
                    Some(libc::EAFNOSUPPORT),
                    "{address}: {udp}"
                );
            }
            std::os::unix::net::UnixDatagram::unbound().unwrap();
            let child = std::process::Command::new("sh")
                .args(["-c", "grep '^Seccomp:' /proc/self/status"])
                .output()
                .unwrap();
            assert_eq!(
                String::from_utf8_lossy(&child.stdout)
                    .split_whitespace()
                    .last(),
                Some("2"),
                "what it starts is behind the filter too"
            );
        })
        .join()
        .unwrap();
    }
}
