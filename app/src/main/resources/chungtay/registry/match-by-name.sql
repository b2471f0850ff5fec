-- Pairs each unmatched person of a known household with the member of the same name and year of
-- birth that suits best, where both are each other's best; repeated until no pair is left.
WITH pair AS (
    SELECT a.person_id AS arriving_id, m.person_id,
           (a.born IS NULL OR k.born IS NULL) AS doubtful, abs(a.position - m.position) AS distance
      FROM arriving_household AS h
      JOIN arriving_person AS a ON a.household_id = h.household_id AND NOT a.known
      JOIN registry.membership AS m ON m.household_id = h.household_id AND m.withdrawn IS NULL
      JOIN registry.person_known AS k
        ON k.person_id = m.person_id AND k.withdrawn IS NULL AND k.name_key = a.name_key
     WHERE NOT h.is_new
       AND (a.born IS NULL OR k.born IS NULL
            OR extract(year FROM a.born) = extract(year FROM k.born))
       AND NOT EXISTS (SELECT FROM arriving_person AS t WHERE t.known AND t.person_id = m.person_id)
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
