-- Of whom it is kept as it came what was said, that is kept of this list too. One that says the same
-- again adds nothing, unless an event said it, which may be taken back.
WITH told AS MATERIALIZED (
    SELECT a.*, h.day
      FROM arriving_person AS a
      JOIN arriving_household AS h ON h.household_id = a.household_id
     WHERE EXISTS (SELECT FROM registry.naming AS n WHERE n.person_id = a.person_id)
)
INSERT INTO registry.naming (person_id, day, household_id, relation, position, full_name, name_key, born,
       born_year_only, gender, ethnic, identity_cipher, identity_index, identity_tail, recorded)
SELECT a.person_id, a.day, a.household_id, a.relation, a.position, a.full_name, a.name_key, a.born,
       CASE WHEN a.born IS NOT NULL THEN coalesce(a.born_year_only, false) END, a.gender, a.ethnic,
       a.identity_cipher, a.identity_index, a.identity_tail, :act
  FROM told AS a
  LEFT JOIN LATERAL (SELECT n.*
                       FROM registry.naming_counted AS n
                      WHERE n.person_id = a.person_id AND n.household_id = a.household_id AND n.day = a.day
                      ORDER BY n.entry DESC LIMIT 1) AS n ON true
 WHERE n.entry IS NULL
    OR EXISTS (SELECT FROM registry.event_step AS s WHERE s.recorded = n.recorded)
    OR n.relation IS DISTINCT FROM a.relation
    OR n.full_name IS DISTINCT FROM a.full_name
    OR (a.born IS NOT NULL AND (n.born, n.born_year_only) IS DISTINCT FROM (a.born, coalesce(a.born_year_only, false)))
    OR (a.gender IS NOT NULL AND n.gender IS DISTINCT FROM a.gender)
    OR (a.ethnic IS NOT NULL AND n.ethnic IS DISTINCT FROM a.ethnic)
    OR (a.identity_index IS NOT NULL AND n.identity_index IS DISTINCT FROM a.identity_index);

-- A list that names all members takes the place of what was said before of that household and day.
INSERT INTO registry.naming (person_id, day, household_id, recorded)
SELECT n.person_id, n.day, n.household_id, :act
  FROM (SELECT DISTINCT ON (n.person_id, n.household_id, n.day) n.person_id, n.household_id, n.day, n.relation
          FROM registry.naming_counted AS n
          JOIN arriving_household AS h ON h.household_id = n.household_id AND h.day = n.day AND h.members_listed
         ORDER BY n.person_id, n.household_id, n.day, n.entry DESC) AS n
 WHERE n.relation IS NOT NULL
   AND NOT EXISTS (SELECT FROM arriving_person AS a
                    WHERE a.person_id = n.person_id AND a.household_id = n.household_id)
