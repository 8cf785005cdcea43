-- Once released, this file is never edited: what changes comes as a further migration.

-- The subject is never read.
ALTER TABLE message DROP COLUMN subject;

-- From here on what the user says by hand of an address counts for more than what stands in `me`. Until now `me` held
-- both, and an address in it was added after anything that was said against it.
DELETE FROM decision
WHERE decision ->> 'kind' = 'not_mine'
AND decision ->> 'address' IN (SELECT normalised FROM address WHERE id IN (SELECT address_id FROM me));

-- Evidence of ties tells who wrote to whom, and reasons for strengths are kept in no words. A decision about people is
-- applied to the last whole scoring without loading the history: what that takes is kept beside
-- what it found. All of it is made anew by the next whole scoring, so nothing is carried over.
DELETE FROM link;
DELETE FROM link_added;
DELETE FROM ledger_added;
DELETE FROM person;
DROP TABLE tie;
DROP TABLE ledger;
DROP TABLE owner;
DROP TABLE scoring;

CREATE TABLE scoring (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    revision       INTEGER NOT NULL, -- of the messages it saw
    rewritten      INTEGER NOT NULL,
    as_of          INTEGER NOT NULL, -- of the last addition
    newest         INTEGER NOT NULL, -- the highest id of the messages it saw
    added          INTEGER NOT NULL, -- messages since the whole scoring
    decisions      TEXT    NOT NULL, -- JSON array: those about people that it applied
    whole_at       INTEGER NOT NULL, -- this and what follows: of the whole scoring (model/basis.rs)
    whole_newest   INTEGER NOT NULL,
    messages       INTEGER NOT NULL, -- that it saw
    contact        REAL    NOT NULL,
    silence_offset REAL    NOT NULL,
    silence_slope  REAL    NOT NULL,
    deep           REAL
) STRICT;

-- Whose each address is, and what the whole scoring found out about it (model/address_facts.rs).
CREATE TABLE owner (
    address_id INTEGER PRIMARY KEY,
    person_id  INTEGER NOT NULL,
    rank       INTEGER,              -- of its person, among those whom the user writes to most; NULL: never
    namesakes  INTEGER,              -- the number of the full name that it shares; NULL: none
    facts      BLOB    NOT NULL
) STRICT;
CREATE INDEX owner_by_namesakes ON owner (namesakes) WHERE namesakes IS NOT NULL;

-- The user's ties. The reasons for a strength are worked out from the exchanges when they are asked for, as of `scored_at`.
CREATE TABLE tie (
    person_id      INTEGER PRIMARY KEY,
    scored_at      INTEGER NOT NULL,
    strength       REAL    NOT NULL,
    peak           REAL    NOT NULL,
    label          TEXT    NOT NULL,
    sent           INTEGER NOT NULL,
    received       INTEGER NOT NULL,
    overheard      INTEGER NOT NULL, -- of those, without the user among the recipients
    first          INTEGER NOT NULL,
    last           INTEGER NOT NULL,
    my_reply       INTEGER,          -- median seconds; NULL: none
    their_reply    INTEGER,
    contact        REAL    NOT NULL, -- chances for 90 days
    silence        REAL    NOT NULL,
    contact_days   INTEGER NOT NULL,
    usual_gap_days REAL    NOT NULL,
    fading         INTEGER NOT NULL,
    activity       BLOB    NOT NULL  -- varints: messages a month, the last one first, without the empty ones at the end
) STRICT;

-- Every exchange with a person (tie/ledger.rs), of the whole scoring.
CREATE TABLE ledger (
    person_id INTEGER PRIMARY KEY,
    exchanges BLOB NOT NULL
) STRICT;

-- The messages of the whole scoring in few bytes (model/compact.rs), in chunks, and their threads.
CREATE TABLE compact_message (
    id       INTEGER PRIMARY KEY,
    messages BLOB NOT NULL
) STRICT;
CREATE TABLE compact_thread (
    id      INTEGER PRIMARY KEY,
    threads BLOB NOT NULL
) STRICT;
