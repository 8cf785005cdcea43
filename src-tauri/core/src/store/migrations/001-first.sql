-- Once released, this file is never edited: what changes comes as a further migration.

CREATE TABLE account (
    id           INTEGER PRIMARY KEY,
    email        TEXT    NOT NULL UNIQUE,
    host         TEXT,              -- NULL: imported files
    port         INTEGER,
    security     TEXT,
    username     TEXT,
    harvested_at INTEGER
) STRICT;

-- Key of a mailbox is its name under one UIDVALIDITY: when the server changes that, a new row is filled beside the
-- old one, which goes once the new one is complete.
CREATE TABLE mailbox (
    id           INTEGER PRIMARY KEY,
    account_id   INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    raw_name     BLOB    NOT NULL,
    shown_name   TEXT    NOT NULL,
    role         TEXT    NOT NULL,
    uid_validity INTEGER NOT NULL,
    on_server    INTEGER NOT NULL DEFAULT 0,
    skipped      TEXT,              -- why it is not read; NULL where it is
    replaced     INTEGER NOT NULL DEFAULT 0,
    UNIQUE (account_id, raw_name, uid_validity)
) STRICT;

CREATE TABLE done_range (
    mailbox_id INTEGER NOT NULL REFERENCES mailbox (id) ON DELETE CASCADE,
    first_uid  INTEGER NOT NULL,
    last_uid   INTEGER NOT NULL,
    PRIMARY KEY (mailbox_id, first_uid)
) STRICT, WITHOUT ROWID;

CREATE TABLE address (
    id         INTEGER PRIMARY KEY,
    normalised TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE me (
    address_id INTEGER PRIMARY KEY REFERENCES address (id)
) STRICT;

CREATE TABLE spelling (
    id         INTEGER PRIMARY KEY,
    address_id INTEGER NOT NULL REFERENCES address (id),
    spelled    TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    UNIQUE (spelled, name)
) STRICT;

CREATE TABLE list (
    id      INTEGER PRIMARY KEY,
    list_id TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE message (
    id           INTEGER PRIMARY KEY,
    sent_at      INTEGER NOT NULL,
    traits       INTEGER NOT NULL,
    list_id      INTEGER REFERENCES list (id),
    participants BLOB    NOT NULL,  -- varints: spelling id * 8 + field
    hash         BLOB,              -- of the Message-ID, 16 bytes
    parent       BLOB,              -- of the message it answers, 16 bytes
    content      INTEGER NOT NULL,  -- 64 bits of the hash of From, Date, To and Cc
    subject      TEXT
) STRICT;
CREATE INDEX message_by_hash ON message (hash) WHERE hash IS NOT NULL;
CREATE INDEX message_by_content ON message (content);

CREATE TABLE copy (
    mailbox_id INTEGER NOT NULL REFERENCES mailbox (id) ON DELETE CASCADE,
    uid        INTEGER NOT NULL,
    message_id INTEGER NOT NULL REFERENCES message (id),
    PRIMARY KEY (mailbox_id, uid)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_by_message ON copy (message_id);

CREATE TABLE set_aside (
    mailbox_id INTEGER NOT NULL REFERENCES mailbox (id) ON DELETE CASCADE,
    uid        INTEGER NOT NULL,
    reason     TEXT    NOT NULL,
    PRIMARY KEY (mailbox_id, uid)
) STRICT, WITHOUT ROWID;

CREATE TABLE wire_line (
    id        INTEGER PRIMARY KEY,
    account   TEXT    NOT NULL,
    at        INTEGER NOT NULL,
    host      TEXT    NOT NULL,
    command   TEXT    NOT NULL,
    bytes_out INTEGER NOT NULL,
    bytes_in  INTEGER NOT NULL,
    line_hash BLOB    NOT NULL,     -- of this line
    chain     BLOB    NOT NULL      -- of the chain before and line_hash, so that text can be struck out
) STRICT;

-- What the last scoring found; made anew from the tables above by the next.
CREATE TABLE scoring (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL,      -- of the messages it saw
    as_of    INTEGER
) STRICT;

CREATE TABLE person (
    id           INTEGER PRIMARY KEY,
    name         TEXT    NOT NULL,
    organisation TEXT,
    kind         TEXT    NOT NULL,
    is_me        INTEGER NOT NULL,
    spelled      TEXT    NOT NULL,  -- JSON array
    addresses    TEXT    NOT NULL   -- JSON array of address ids
) STRICT;

CREATE TABLE tie (
    person_id           INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    tie                 TEXT    NOT NULL -- JSON
) STRICT;

CREATE TABLE link (
    from_person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    to_person   INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    strength    REAL    NOT NULL,
    inferred    INTEGER NOT NULL,
    evidence    BLOB    NOT NULL,   -- varints: kind, messages, first, last - first
    PRIMARY KEY (from_person, to_person)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_to ON link (to_person);

CREATE TABLE revision (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    value INTEGER NOT NULL
) STRICT;
INSERT INTO revision (id, value) VALUES (1, 0);
