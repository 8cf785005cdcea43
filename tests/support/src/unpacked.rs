//! Real Cyrus and Courier servers for tests, on loopback, with a certificate, a user and mail of their own in a folder
//! that goes with them.
//!
//! Debian's three IMAP servers cannot be installed beside each other, so `./x test` unpacks these two into
//! `target/tools/servers`. Each runs in a mount namespace of its own, in which `/usr`, `/etc` and `/run` show what was
//! unpacked and made up on top of the system's; the system itself stays as it is. That needs Linux and root.

use crate::dovecot::{PASSWORD, Raw, Shows, USER, free_port, make_certificate};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A server that `./x test` unpacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Cyrus,
    Courier,
}

/// A running server; stopped when dropped.
pub struct Unpacked {
    child: Child,
    folder: tempfile::TempDir,
    /// The port that speaks plain text.
    pub port: u16,
    /// The port that speaks TLS.
    pub tls_port: u16,
}

impl Unpacked {
    /// Starts a server without mail from what is unpacked in `tools`; or says why it cannot be had here.
    pub fn start(kind: Kind, tools: &Path) -> Result<Self, String> {
        if !tools.join("done").exists() {
            return Err(format!(
                "`./x test` has not unpacked it into {}",
                tools.display()
            ));
        }
        let mut unshare = Command::new("unshare");
        let allowed = unshare.args(["--mount", "--pid", "--fork", "true"]);
        if !allowed.output().is_ok_and(|out| out.status.success()) {
            return Err("it needs a mount namespace, and this user may not make one".to_owned());
        }
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::set_permissions(root, fs::Permissions::from_mode(0o755)).unwrap();
        make_certificate(root, Shows::Good);
        let (port, tls_port) = (free_port(), free_port());
        let script = match kind {
            Kind::Cyrus => cyrus(root, port, tls_port),
            Kind::Courier => courier(root, port, tls_port),
        };
        fs::write(root.join("start"), [INSIDE, &script].concat()).unwrap();
        let log = fs::File::create(root.join("log")).unwrap();
        // What is started inside ends with its first process, the shell, and that with the one that is known outside: it
        // has to stay, since who becomes another user is no longer told of its parent's end.
        let child = Command::new("unshare")
            .args(["--mount", "--pid", "--fork", "--kill-child", "sh"])
            .arg(root.join("start"))
            .args([tools, root])
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .expect("it ran just now");
        let mut server = Self {
            child,
            folder,
            port,
            tls_port,
        };
        server.wait_until_ready();
        Ok(server)
    }

    /// Returns where the certificate is, as for `SSL_CERT_FILE`.
    pub fn certificate_path(&self) -> PathBuf {
        self.folder.path().join("cert.pem")
    }

    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    fn wait_until_ready(&mut self) {
        let due = Instant::now() + Duration::from_secs(30);
        while Raw::greeting(self.port).is_none() || Raw::connect(self.tls_port).is_none() {
            let ended = self.child.try_wait().unwrap();
            assert!(
                ended.is_none() && Instant::now() < due,
                "it is not there: {}",
                self.log()
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Unpacked {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What both begin with. `$1` is where the servers are unpacked, `$2` the folder of this one.
const INSIDE: &str = r#"set -e
mount -t overlay usr -o lowerdir="$1/usr:/usr" /usr
mkdir -p "$2/etc"
mount -t overlay etc -o lowerdir="$2/etc:$1/etc:/etc" /etc
mount -t tmpfs run /run
export LD_LIBRARY_PATH=/usr/lib:$(echo /usr/lib/*-linux-gnu):/usr/lib/cyrus
"#;

/// Returns how Cyrus is started: it reads its users from a sasldb, under the name of the machine that it is told.
fn cyrus(root: &Path, port: u16, tls_port: u16) -> String {
    let (user, _) = USER.split_once('@').unwrap();
    let at = root.display();
    fs::write(
        root.join("imapd.conf"),
        format!(
            "configdirectory: {at}/conf\npartition-default: {at}/mail\ndefaultpartition: default\n\
             cyrus_user: nobody\ncyrus_group: nogroup\nadmins: cyrus\nservername: localhost\n\
             virtdomains: userid\ndefaultdomain: ex.org\nunixhierarchysep: yes\naltnamespace: yes\n\
             allowplaintext: yes\nmunge8bit: no\nsasl_mech_list: PLAIN LOGIN\nsasl_pwcheck_method: auxprop\n\
             sasl_auxprop_plugin: sasldb\nsasl_sasldb_path: {at}/sasldb2\nidlesocket: {at}/conf/idle\n\
             tls_server_cert: {at}/cert.pem\ntls_server_key: {at}/key.pem\nautocreate_quota: 0\n"
        ),
    )
    .unwrap();
    let service = |name: &str, words: &str, port: u16| {
        format!(
            "  {name} cmd=\"imapd{words} -C {at}/imapd.conf\" listen=\"127.0.0.1:{port}\" proto=tcp4\n"
        )
    };
    let services = service("imap", "", port) + &service("imaps", " -s", tls_port);
    fs::write(
        root.join("cyrus.conf"),
        format!("START {{\n}}\nSERVICES {{\n{services}}}\nEVENTS {{\n}}\nDAEMON {{\n}}\n"),
    )
    .unwrap();
    fs::write(root.join("password"), PASSWORD).unwrap();
    format!(
        "saslpasswd2 -p -c -f '{at}/sasldb2' -u localhost {user} <'{at}/password'\n\
         mkdir -p '{at}/conf/db' '{at}/conf/proc' '{at}/conf/socket' '{at}/conf/log' '{at}/mail'\n\
         chown -R nobody:nogroup '{at}'\n\
         /usr/lib/cyrus/bin/master -C '{at}/imapd.conf' -M '{at}/cyrus.conf' -p '{at}/conf/pid' &\nwait $!\n"
    )
}

/// Returns how Courier is started: one process that knows its users, one that listens in plain, one in TLS.
fn courier(root: &Path, port: u16, tls_port: u16) -> String {
    let at = root.display();
    let etc = root.join("etc/courier");
    let mail = root.join("mail");
    for part in ["cur", "new", "tmp"] {
        fs::create_dir_all(mail.join("Maildir").join(part)).unwrap();
    }
    fs::create_dir_all(&etc).unwrap();
    fs::write(
        etc.join("authdaemonrc"),
        "authmodulelist=\"authuserdb\"\nauthmodulelistorig=\"authuserdb\"\ndaemons=2\n\
         authdaemonvar=/run/courier/authdaemon\n",
    )
    .unwrap();
    let both: Vec<u8> = ["key.pem", "cert.pem"]
        .iter()
        .flat_map(|name| fs::read(root.join(name)).unwrap())
        .collect();
    fs::write(root.join("both.pem"), both).unwrap();
    fs::write(root.join("password"), PASSWORD).unwrap();
    let listen =
        "couriertcpd -address=127.0.0.1 -maxprocs=40 -maxperip=40 -nodnslookup -noidentlookup";
    let serve = "/usr/lib/courier/courier/imaplogin /usr/bin/imapd Maildir";
    format!(
        r#"db=/usr/lib/courier/courier-authlib/makedatprog
printf '{USER}\tuid=65534|gid=65534|home={at}/mail|mail={at}/mail/Maildir\n.\n' | $db - '{at}/made' '{at}/etc/courier/userdb.dat'
printf '{USER}\tsystempw=%s\n.\n' "$(openssl passwd -1 -stdin <'{at}/password')" | $db - '{at}/made' '{at}/etc/courier/userdbshadow.dat'
chown -R nobody:nogroup '{at}/mail'
mkdir -p /run/courier/authdaemon
/usr/lib/courier/courier-authlib/authdaemond &
until [ -S /run/courier/authdaemon/socket ]; do sleep 0.01; done
export IMAP_CAPABILITY="IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA IDLE"
export IMAP_MAILBOX_SANITY_CHECK=1 IMAP_IDLE_TIMEOUT=60 IMAP_ULIMITD=131072 IMAP_USELOCKS=1 IMAP_UMASK=022
export TLS_CERTFILE='{at}/both.pem' COURIERTLS=/usr/bin/couriertls IMAP_STARTTLS=NO
{listen} {port} {serve} &
{listen} {tls_port} /usr/bin/couriertls -server -tcpd {serve} &
wait $!
"#
    )
}
