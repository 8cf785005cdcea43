-- Once released, this file is never edited: what changes comes as a further migration.

-- From here on what the user says by hand of an address counts for more than what stands in `me`. Until now `me` held
-- both, and an address in it was added after anything that was said against it.
DELETE FROM decision
WHERE decision ->> 'kind' = 'not_mine'
AND decision ->> 'address' IN (SELECT normalised FROM address WHERE id IN (SELECT address_id FROM me));
