-- Once released, this file is never edited: what changes comes as a further migration.

-- Evidence of ties tells who wrote to whom, and reasons of strengths are kept as numbers, not in words. The next whole
-- scoring makes all of it anew.
DELETE FROM link;
DELETE FROM link_added;
DELETE FROM ledger;
DELETE FROM ledger_added;
DELETE FROM tie;
DELETE FROM owner;
DELETE FROM person;
DELETE FROM scoring;
