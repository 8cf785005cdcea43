-- Once released, this file is never edited: what changes comes as a further migration.

-- Who gives the permission that an account signs in with, and the program it is given to; NULL where it has a password.
ALTER TABLE account ADD COLUMN authority TEXT;
ALTER TABLE account ADD COLUMN client_id TEXT;
