-- Once released, this file is never edited: what changes comes as a further migration.

-- Copies of a message are looked for among those of its second. A mailbox is read nearly in the order of time, so what
-- is written to these indexes lies close together; by hash alone, every transaction would touch most of their pages.
DROP INDEX message_by_hash;
DROP INDEX message_by_content;
CREATE INDEX message_by_hash ON message (sent_at, hash) WHERE hash IS NOT NULL;
CREATE INDEX message_by_content ON message (sent_at, content);
