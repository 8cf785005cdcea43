-- Once released, this file is never edited: what changes comes as a further migration.

-- `content` becomes the address id of the author * 2^32 + 32 bits of the hash of To and Cc (store/content.rs works it
-- out anew), so that one index finds copies by both rules, and a message costs one entry instead of two.
DROP INDEX message_by_hash;
DROP INDEX message_by_content;
CREATE INDEX message_by_author ON message (sent_at, content);
