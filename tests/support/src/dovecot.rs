//! A real Dovecot for tests: on loopback, at free ports, with a certificate, users and mail of its own in a folder
//! that goes with it.

mod raw;

pub use raw::Raw;
use std::fs;
use std::io::Write;
use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant, SystemTime};

/// The made-up user.
pub const USER: &str = "ann@ex.org";
/// Her password: with what quoting has to survive.
pub const PASSWORD: &str = r#"canary "pass\word"#;

/// The certificate that the server shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// For localhost, in date.
    Good,
    /// For localhost, out of date.
    Expired,
    /// For another host.
    AnotherHost,
    /// For hosts under ex.org.
    Settings,
}

/// A running Dovecot; stopped when dropped.
pub struct Dovecot {
    child: Child,
    folder: tempfile::TempDir,
    /// The port that speaks plain text and STARTTLS.
    pub port: u16,
    /// The port that speaks TLS.
    pub tls_port: u16,
}

impl Dovecot {
    /// Starts a server with an empty mailbox and a good certificate.
    pub fn start() -> Self {
        Self::with("")
    }

    /// The same with these lines at the end of its settings.
    pub fn with(settings: &str) -> Self {
        Self::set_up(Shows::Good, settings)
    }

    /// Starts a server that shows this certificate.
    pub fn showing(certificate: Shows) -> Self {
        Self::set_up(certificate, "")
    }

    fn set_up(certificate: Shows, settings: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder for Dovecot");
        let root = folder.path();
        // The mail processes run as somebody else and have to come through.
        fs::set_permissions(root, fs::Permissions::from_mode(0o755)).expect("permissions");
        make_certificate(root, certificate);
        let (port, tls_port) = (free_port(), free_port());
        fs::write(root.join("users"), users()).expect("users");
        let config = config(root, port, tls_port) + settings;
        fs::write(root.join("dovecot.conf"), config).expect("config");
        let child = spawn(root);
        let mut server = Self {
            child,
            folder,
            port,
            tls_port,
        };
        make_maildir(&server.maildir(""));
        server.own();
        server.wait_until_ready();
        server
    }

    /// Ends it with every connection, and starts it again at the same ports.
    pub fn restart(&mut self) {
        self.end();
        self.child = spawn(self.folder.path());
        self.wait_until_ready();
    }

    /// Gives it another certificate that nobody vouches for, at the same ports.
    pub fn renew_certificate(&mut self) {
        make_certificate(self.folder.path(), Shows::Good);
        self.restart();
    }

    /// Returns the certificate, in PEM.
    pub fn certificate(&self) -> Vec<u8> {
        fs::read(self.certificate_path()).expect("the certificate")
    }

    /// Returns the SHA-256 of the certificate, as openssl writes it.
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.certificate_path())
    }

    /// Returns where the certificate is, as for `SSL_CERT_FILE`.
    pub fn certificate_path(&self) -> PathBuf {
        self.folder.path().join("cert.pem")
    }

    /// Returns the folder of a mailbox, named as on disk (modified UTF-7, `.` between levels); "" is INBOX.
    pub fn maildir(&self, mailbox: &str) -> PathBuf {
        let root = self.folder.path().join("mail").join(USER).join("Maildir");
        match mailbox {
            "" | "INBOX" => root,
            name => root.join(format!(".{name}")),
        }
    }

    /// Puts a message into a mailbox, unseen and recent, or seen; `received` is in seconds since 1970.
    pub fn add(&self, mailbox: &str, message: &[u8], received: u64, seen: bool) {
        static NUMBER: AtomicU32 = AtomicU32::new(1);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = self.maildir(mailbox);
        make_maildir(&folder);
        let (part, flags) = if seen { ("cur", ":2,S") } else { ("new", "") };
        let name = format!("{received}.M{number:06}P1.ex,S={}{flags}", message.len());
        let path = folder.join(part).join(name);
        let mut file = fs::File::create(&path).expect("a message");
        file.write_all(message).expect("a message");
        file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(received))
            .expect("a message's time");
        drop(file);
        own(&[&folder, &folder.join(part), &path]);
    }

    /// Gives everything to the user as whom the mail processes run.
    pub fn own(&self) {
        let mut folders = vec![self.folder.path().join("mail")];
        while let Some(folder) = folders.pop() {
            own(&[&folder]);
            for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
                let path = entry.path();
                match path.is_dir() {
                    true => folders.push(path),
                    false => own(&[&path]),
                }
            }
        }
    }

    /// Opens a connection that says what it is told to, for looking from outside.
    pub fn raw(&self) -> Raw {
        Raw::sign_in(self.port)
    }

    /// Returns what the server has logged.
    pub fn log(&self) -> String {
        ["dovecot.log", "stderr"]
            .iter()
            .filter_map(|name| fs::read_to_string(self.folder.path().join(name)).ok())
            .collect()
    }

    fn wait_until_ready(&mut self) {
        let due = Instant::now() + Duration::from_secs(30);
        loop {
            if Raw::greeting(self.port).is_some() {
                return;
            }
            let ended = self.child.try_wait().expect("Dovecot's state");
            assert!(
                ended.is_none() && Instant::now() < due,
                "Dovecot is not there: {}",
                self.log()
            );
            std::thread::yield_now();
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Dovecot {
    fn drop(&mut self) {
        self.end();
    }
}

impl Dovecot {
    fn end(&mut self) {
        // Dovecot ends its children on TERM only.
        let _ = Command::new("kill")
            .arg(self.child.id().to_string())
            .status();
        let due = Instant::now() + Duration::from_secs(20);
        while Instant::now() < due {
            if matches!(self.child.try_wait(), Ok(Some(_))) {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Starts Dovecot on the settings in a folder.
fn spawn(root: &Path) -> Child {
    let program = program();
    Command::new(&program)
        .arg("-F")
        .arg("-c")
        .arg(root.join("dovecot.conf"))
        .stdout(Stdio::null())
        .stderr(fs::File::create(root.join("stderr")).expect("a log"))
        .spawn()
        .unwrap_or_else(|error| panic!("{} does not start: {error}", program.display()))
}

fn program() -> PathBuf {
    [
        "/usr/sbin/dovecot",
        "/usr/local/sbin/dovecot",
        "/usr/bin/dovecot",
    ]
    .iter()
    .map(PathBuf::from)
    .find(|path| path.exists())
    .expect("Dovecot is not installed; `./x test` installs it (Debian: dovecot-imapd)")
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|here| here.uid() == 0)
}

/// Returns the user and group as whom mail is read: this user, or nobody where this is root, whom Dovecot refuses.
fn reader() -> (u32, u32) {
    match fs::metadata("/proc/self") {
        Ok(here) if here.uid() != 0 => (here.uid(), here.gid()),
        _ => (65534, 65534),
    }
}

fn own(paths: &[&Path]) {
    if is_root() {
        let (user, group) = reader();
        for path in paths {
            chown(path, Some(user), Some(group)).expect("mail for its reader");
        }
    }
}

fn make_maildir(folder: &Path) {
    for part in ["cur", "new", "tmp"] {
        let path = folder.join(part);
        if !path.exists() {
            fs::create_dir_all(&path).expect("a maildir");
            own(&[folder, &path]);
        }
    }
}

pub fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
        .port()
}

fn users() -> String {
    format!("{USER}:{{PLAIN}}{PASSWORD}\n")
}

fn config(root: &Path, port: u16, tls_port: u16) -> String {
    let (user, group) = reader();
    let root = root.display();
    // As root Dovecot drops to its own users; as anybody else all of it runs as that user, without a chroot.
    let own = if is_root() {
        String::new()
    } else {
        let name = |flag: &str| {
            let out = Command::new("id").arg(flag).output().expect("who I am");
            String::from_utf8_lossy(&out.stdout).trim().to_owned()
        };
        let (user, group) = (name("-un"), name("-gn"));
        format!(
            "default_internal_user = {user}\ndefault_internal_group = {group}\ndefault_login_user = {user}\n\
             service imap-login {{\n  chroot =\n}}\nservice anvil {{\n  chroot =\n}}\n"
        )
    };
    format!(
        r#"base_dir = {root}/run
state_dir = {root}/state
log_path = {root}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <{root}/cert.pem
ssl_key = <{root}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
mail_max_userip_connections = 200
first_valid_uid = 1
mail_location = maildir:~/Maildir
mail_plugins = zlib
maildir_stat_dirs = yes
passdb {{
  driver = passwd-file
  args = username_format=%u {root}/users
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={root}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    special_use = \Sent
  }}
  mailbox Archive {{
    special_use = \Archive
  }}
  mailbox Drafts {{
    special_use = \Drafts
  }}
  mailbox Junk {{
    special_use = \Junk
  }}
  mailbox Trash {{
    special_use = \Trash
  }}
}}
protocol imap {{
  mail_plugins = zlib imap_zlib
}}
# Processes serve one connection after the other: starting one takes ten times as long as signing in.
service imap {{
  service_count = 200
}}
service imap-login {{
  service_count = 0
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
{own}
"#
    )
}

/// Makes a certificate that signs itself: `cert.pem` and `key.pem`.
pub fn make_certificate(root: &Path, shows: Shows) {
    let names = match shows {
        Shows::AnotherHost => "DNS:mail.ex.org",
        Shows::Settings => "DNS:ex.org,DNS:autoconfig.ex.org,DNS:imap.ex.org",
        _ => "DNS:localhost,IP:127.0.0.1",
    };
    let (begins, ends) = match shows {
        Shows::Expired => ("20200101000000Z", "20200201000000Z"),
        _ => ("20200101000000Z", "20991231000000Z"),
    };
    fs::write(
        root.join("ca.cnf"),
        format!(
            "[ca]\ndefault_ca=d\n[d]\ndatabase={0}/index.txt\nnew_certs_dir={0}\nserial={0}/serial\n\
             default_md=sha256\npolicy=p\nx509_extensions=e\nunique_subject=no\n[p]\ncommonName=supplied\n\
             [e]\nsubjectAltName={names}\n",
            root.display()
        ),
    )
    .expect("openssl's settings");
    fs::write(root.join("index.txt"), "").expect("openssl's index");
    fs::write(root.join("serial"), "01\n").expect("openssl's serial");
    let at = |name: &str| root.join(name).display().to_string();
    let (key, request, cert) = (at("key.pem"), at("request.pem"), at("cert.pem"));
    openssl(&[
        "req",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-subj",
        "/CN=Closeknit test",
        "-keyout",
        &key,
        "-out",
        &request,
    ]);
    openssl(&[
        "ca",
        "-batch",
        "-notext",
        "-selfsign",
        "-config",
        &at("ca.cnf"),
        "-in",
        &request,
        "-keyfile",
        &key,
        "-startdate",
        begins,
        "-enddate",
        ends,
        "-out",
        &cert,
    ]);
}

/// Returns the SHA-256 of a certificate, as openssl writes it.
pub fn fingerprint(certificate: &Path) -> String {
    let path = certificate.display().to_string();
    let said = openssl(&["x509", "-noout", "-fingerprint", "-sha256", "-in", &path]);
    let (_, digits) = said.trim().split_once('=').expect("a fingerprint");
    digits.to_owned()
}

fn openssl(arguments: &[&str]) -> String {
    let out = Command::new("openssl")
        .args(arguments)
        .output()
        .expect("openssl is not installed; `./x test` installs it (Debian: openssl)");
    assert!(
        out.status.success(),
        "openssl {arguments:?}: {}",
        String::from_utf8_lossy(&out.stderr)
    );
    String::from_utf8_lossy(&out.stdout).into_owned()
}
