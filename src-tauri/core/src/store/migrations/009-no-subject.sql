-- Once released, this file is never edited: what changes comes as a further migration.

-- The subject is never read.
ALTER TABLE message DROP COLUMN subject;
