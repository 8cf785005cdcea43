-- Once released, this file is never edited: what changes comes as a further migration.

-- The one certificate that the account's server may show, by its SHA-256; NULL for any that the system trusts.
ALTER TABLE account ADD COLUMN pin BLOB CHECK (length(pin) = 32);
