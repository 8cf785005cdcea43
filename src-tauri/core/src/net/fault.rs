//! What exactly was wrong with an answer, or with the lack of one.

/// How a connection ended in the middle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// The server hung up without a word.
    HungUp,
    /// The server hung up and said why.
    Goodbye(String),
    /// The system reports it.
    System(String),
    /// What was to be sent could not be.
    NotSent,
}

impl Broken {
    /// Returns what the server or the system said of it; empty where neither did.
    pub fn words(&self) -> &str {
        match self {
            Self::Goodbye(words) | Self::System(words) => words,
            Self::HungUp | Self::NotSent => "",
        }
    }
}

/// Why no protection could be agreed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoProtection {
    /// The TLS library says so.
    Tls(String),
    /// The server shows no certificate.
    NoCertificate,
    /// Protection was not asked for, so there is no certificate to look at.
    NotAsked,
}

/// What a server did that could be an attempt to have a password sent unprotected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tampering {
    /// It claimed to have signed the user in, before the connection was protected.
    SignedIn,
    /// It sent more than its greeting.
    BeyondGreeting,
    /// It answered a command that was not sent.
    Unasked,
    /// It sent more than the answer after which the protection begins.
    BeyondAnswer,
    /// It accepted a sign-in before the password was sent.
    AcceptedEarly,
    /// It claims, in its greeting, that somebody is signed in already.
    AlreadySignedIn,
}

/// What something that is no IMAP server did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotImap {
    /// It hung up without a greeting.
    Silent,
    /// It sent something else than a greeting.
    Said(String),
    /// It sent a line without an end.
    EndlessLine,
    /// It sent more than a sign-in takes.
    TooMuch,
}

impl NotImap {
    /// Takes what it said, where it said something.
    pub fn said(words: String) -> Self {
        match words.is_empty() {
            true => Self::Silent,
            false => Self::Said(words),
        }
    }
}

/// What is wrong with a web server's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadAnswer {
    /// None was asked for, since the path is not one that can be.
    BadPath,
    /// It is too long.
    TooLong,
    /// It breaks off.
    Torn,
    /// It is not HTTP.
    NotHttp,
    /// It has no status.
    NoStatus,
    /// Its head has no end.
    EndlessHead,
    /// A chunk of it has no size.
    NoChunkSize,
    /// A chunk of it is longer than its size.
    LongChunk,
    /// It is compressed, which was not asked for.
    Compressed,
    /// Its length is not a number.
    BadLength,
    /// It gives its length twice, differently.
    TwoLengths,
}

/// Why a name server gives no records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoRecords {
    /// The system reports it.
    System(String),
    /// The name is not one that can be asked about.
    BadName(String),
    /// It hung up.
    HungUp,
    /// It cuts its answer short, whichever way it is asked.
    Truncated,
    /// Its answer cannot be read.
    Unreadable,
    /// It could not find out (SERVFAIL).
    Failed,
    /// It refuses to answer (REFUSED).
    Refused,
    /// It answers with another error code.
    Code(u8),
}
