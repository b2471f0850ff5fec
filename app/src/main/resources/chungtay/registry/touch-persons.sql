-- Of whom the list says nothing new: of its day and of all days after, the same stands already.
DROP TABLE IF EXISTS told_again;
CREATE TEMPORARY TABLE told_again ON COMMIT DROP AS
SELECT a.person_id, a.household_id
  FROM arriving_person AS a
  JOIN arriving_household AS h ON h.household_id = a.household_id
  JOIN registry.membership AS m
    ON m.person_id = a.person_id AND m.withdrawn IS NULL AND m.held @> h.day AND upper_inf(m.held)
   AND m.household_id = a.household_id AND m.relation = a.relation
  JOIN registry.person_known AS k
    ON k.person_id = a.person_id AND k.withdrawn IS NULL AND k.held @> h.day AND upper_inf(k.held)
   AND k.full_name = a.full_name
   AND (a.born IS NULL OR (k.born, k.born_year_only) = (a.born, coalesce(a.born_year_only, false)))
   AND (a.gender IS NULL OR k.gender = a.gender)
   AND (a.ethnic IS NULL OR k.ethnic = a.ethnic)
   AND (a.identity_index IS NULL OR k.identity_index = a.identity_index)
 WHERE a.known AND NOT h.is_new;
ANALYZE told_again;

-- Whose facts may change: everybody who ever belonged to an arriving household that is known, and
-- everybody arriving who is known or joins one.
DROP TABLE IF EXISTS touched_person;
CREATE TEMPORARY TABLE touched_person ON COMMIT DROP AS
WITH reason AS (
    SELECT m.person_id, m.household_id
      FROM arriving_household AS h
      JOIN registry.membership AS m ON m.household_id = h.household_id AND m.withdrawn IS NULL
     WHERE NOT h.is_new
     UNION
    SELECT a.person_id, a.household_id
      FROM arriving_person AS a
      JOIN arriving_household AS h ON h.household_id = a.household_id
     WHERE a.known OR NOT h.is_new
)
SELECT DISTINCT r.person_id
  FROM reason AS r
 WHERE NOT EXISTS (SELECT FROM told_again AS t
                    WHERE t.person_id = r.person_id AND t.household_id = r.household_id);
ANALYZE touched_person
