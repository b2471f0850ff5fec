-- What may be committed, numbered within each household: a list may speak of one on several days.
CREATE TEMPORARY TABLE committing ON COMMIT DROP AS
SELECT s.number, s.household_id, s.match, s.code, s.unit_id, s.day, s.persons, s.ethnic_minority, s.no_labour, s.merit,
       s.disabled, s.farming, s.collective, s.members_listed,
       row_number() OVER (PARTITION BY s.household_id ORDER BY s.day, s.number) AS round
  FROM exchange.staged_household AS s
 WHERE s.upload_id = :upload AND NOT s.kept_out AND NOT s.twice AND s.match <> 'ASK' AND s.unit_id IS NOT NULL;

CREATE INDEX ON committing (round);
ANALYZE committing
