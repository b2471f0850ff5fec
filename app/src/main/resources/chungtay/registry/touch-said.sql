-- Whose facts may change when some households and persons are spoken of: they themselves, and
-- everybody who ever belonged to one of the households.
DROP TABLE IF EXISTS touched_household;
CREATE TEMPORARY TABLE touched_household ON COMMIT DROP AS
SELECT unnest(CAST(:households AS uuid[])) AS household_id;
ANALYZE touched_household;

DROP TABLE IF EXISTS touched_person;
CREATE TEMPORARY TABLE touched_person ON COMMIT DROP AS
SELECT unnest(CAST(:persons AS uuid[])) AS person_id
 UNION
SELECT m.person_id
  FROM touched_household AS t
  JOIN registry.membership AS m ON m.household_id = t.household_id AND m.withdrawn IS NULL;
ANALYZE touched_person
