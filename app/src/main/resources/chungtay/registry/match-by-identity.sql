-- A person keeps the id under which the number is known, in this household before any other.
UPDATE arriving_person AS a
   SET person_id = b.person_id, known = true
  FROM (SELECT DISTINCT ON (n.person_id) n.person_id AS arriving_id, k.person_id
          FROM arriving_person AS n
          JOIN registry.person_known AS k
            ON k.identity_index = n.identity_index AND k.withdrawn IS NULL
          LEFT JOIN registry.membership AS m
            ON m.person_id = k.person_id AND m.household_id = n.household_id AND m.withdrawn IS NULL
         ORDER BY n.person_id, m.household_id NULLS LAST, k.person_id) AS b
 WHERE a.person_id = b.arriving_id;

-- Unknown until now, but named twice in this intake: one person.
UPDATE arriving_person AS a
   SET person_id = b.person_id, known = true
  FROM (SELECT identity_index, (array_agg(person_id ORDER BY person_id))[1] AS person_id
          FROM arriving_person
         WHERE NOT known AND identity_index IS NOT NULL
         GROUP BY identity_index
        HAVING count(*) > 1) AS b
 WHERE NOT a.known AND a.identity_index = b.identity_index
