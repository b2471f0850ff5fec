-- From now on it is kept as it came what is said of the touched persons. What was said until now is
-- what their facts tell: on which days lists named them, where, and what was known of them then.
INSERT INTO registry.naming (person_id, day, household_id, relation, position, full_name, name_key, born,
       born_year_only, gender, ethnic, identity_cipher, identity_index, identity_tail, recorded)
WITH fresh AS (
    SELECT t.person_id
      FROM touched_person AS t
     WHERE NOT EXISTS (SELECT FROM registry.naming AS n WHERE n.person_id = t.person_id)
), member AS (
    SELECT m.person_id, m.household_id, m.relation, m.position, m.held, m.recorded
      FROM fresh AS t
      JOIN registry.membership AS m ON m.person_id = t.person_id AND m.withdrawn IS NULL
), placed AS (
    SELECT person_id, lower(held) AS day, household_id, relation, position, recorded
      FROM member
     UNION
    SELECT m.person_id, l.day, m.household_id, m.relation, m.position, m.recorded
      FROM member AS m
      JOIN registry.listing_counted AS l ON l.household_id = m.household_id AND l.day <@ m.held
     WHERE l.members_listed OR l.head = m.person_id
), known AS (
    SELECT k.*
      FROM fresh AS t
      JOIN registry.person_known AS k ON k.person_id = t.person_id AND k.withdrawn IS NULL
), said AS (
    SELECT p.person_id, p.day, p.household_id, p.relation, p.position, p.recorded FROM placed AS p
     UNION ALL
    SELECT k.person_id, lower(k.held), NULL, NULL, NULL, k.recorded
      FROM known AS k
     WHERE NOT EXISTS (SELECT FROM placed AS p WHERE p.person_id = k.person_id AND p.day = lower(k.held))
)
SELECT s.person_id, s.day, s.household_id, s.relation, s.position, k.full_name, k.name_key, k.born,
       CASE WHEN k.born IS NOT NULL THEN k.born_year_only END, k.gender, k.ethnic,
       k.identity_cipher, k.identity_index, k.identity_tail, s.recorded
  FROM said AS s
  JOIN known AS k ON k.person_id = s.person_id AND k.held @> s.day
 ORDER BY s.person_id, s.day
