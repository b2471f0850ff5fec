-- Pairs each unmatched person of a known household with the member of the same name and year of
-- birth that suits best, where both are each other's best; repeated until no pair is left.
WITH member AS MATERIALIZED (
    SELECT DISTINCT m.household_id, m.person_id, m.position, k.name_key, k.born
      FROM arriving_household AS h
      JOIN registry.membership AS m ON m.household_id = h.household_id AND m.withdrawn IS NULL
      JOIN registry.person_known AS k ON k.person_id = m.person_id AND k.withdrawn IS NULL
     WHERE NOT h.is_new
       AND NOT EXISTS (SELECT FROM arriving_person AS t WHERE t.known AND t.person_id = m.person_id)
), pair AS (
    SELECT a.person_id AS arriving_id, m.person_id,
           (a.born IS NULL OR m.born IS NULL) AS doubtful, abs(a.position - m.position) AS distance
      FROM member AS m
      JOIN arriving_person AS a
        ON a.household_id = m.household_id AND a.name_key = m.name_key AND NOT a.known
     WHERE a.born IS NULL OR m.born IS NULL
        OR extract(year FROM a.born) = extract(year FROM m.born)
), ranked AS (
    SELECT arriving_id, person_id,
           row_number() OVER (PARTITION BY arriving_id ORDER BY doubtful, distance, person_id) AS of_arriving,
           first_value(arriving_id) OVER (PARTITION BY person_id ORDER BY doubtful, distance, arriving_id) AS best
      FROM pair
)
UPDATE arriving_person AS a
   SET person_id = r.person_id, known = true
  FROM ranked AS r
 WHERE r.of_arriving = 1 AND r.best = r.arriving_id AND a.person_id = r.arriving_id
