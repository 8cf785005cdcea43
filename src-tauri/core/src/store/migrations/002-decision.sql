-- Once released, this file is never edited: what changes comes as a further migration.

-- What the user decided by hand, in the order in which it was: by addresses, since people are made anew.
CREATE TABLE decision (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    made_at  INTEGER NOT NULL,
    decision TEXT    NOT NULL       -- JSON
) STRICT;
