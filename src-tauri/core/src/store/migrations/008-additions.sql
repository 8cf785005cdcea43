-- Once released, this file is never edited: what changes comes as a further migration.

-- New messages are added to a scoring: what that takes is kept beside what it found. All of it is made anew by the next
-- whole scoring, so nothing is carried over.
DROP TABLE link;
DROP TABLE tie;
DROP TABLE person;
DROP TABLE scoring;

-- Rises with every change but added messages.
ALTER TABLE revision ADD COLUMN rewritten INTEGER NOT NULL DEFAULT 0;

CREATE TABLE scoring (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    revision       INTEGER NOT NULL, -- of the messages it saw
    rewritten      INTEGER NOT NULL,
    as_of          INTEGER NOT NULL, -- of the last addition
    newest         INTEGER NOT NULL, -- the highest id of the messages it saw
    messages       INTEGER NOT NULL, -- that the whole scoring saw
    added          INTEGER NOT NULL, -- since then
    whole_at       INTEGER NOT NULL, -- this and what follows: of the whole scoring (model/basis.rs)
    contact        REAL    NOT NULL,
    silence_offset REAL    NOT NULL,
    silence_slope  REAL    NOT NULL,
    deep           REAL
) STRICT;

CREATE TABLE person (
    id           INTEGER PRIMARY KEY,
    name         TEXT    NOT NULL,
    organisation TEXT,
    kind         TEXT    NOT NULL,
    is_me        INTEGER NOT NULL,
    spelled      TEXT    NOT NULL,   -- JSON array
    addresses    TEXT    NOT NULL    -- JSON array of address ids
) STRICT;

-- Whose each address is.
CREATE TABLE owner (
    address_id INTEGER PRIMARY KEY,
    person_id  INTEGER NOT NULL
) STRICT;

CREATE TABLE tie (
    person_id INTEGER PRIMARY KEY,
    tie       TEXT NOT NULL          -- JSON
) STRICT;

-- Every exchange with a person (tie/ledger.rs), of the whole scoring and since.
CREATE TABLE ledger (
    person_id INTEGER PRIMARY KEY,
    rank      INTEGER,               -- among those whom the user writes to most; NULL: never
    exchanges BLOB NOT NULL
) STRICT;
CREATE TABLE ledger_added (
    person_id INTEGER PRIMARY KEY,
    exchanges BLOB NOT NULL
) STRICT;

-- What speaks for ties between a person and everybody with a lower id (tie/pairs.rs), of the whole scoring and since.
CREATE TABLE link (
    person_id INTEGER PRIMARY KEY,
    pairs     BLOB NOT NULL
) STRICT;
CREATE TABLE link_added (
    person_id INTEGER PRIMARY KEY,
    pairs     BLOB NOT NULL
) STRICT;
