-- Says of every staged household which one of the registry it is, if any.
DELETE FROM exchange.complaint
 WHERE upload_id = :upload
   AND fault IN ('HOUSEHOLD_TWICE', 'SAME_NAME_TWICE', 'IDENTITY_TWICE');

-- Its code.
UPDATE exchange.staged_household AS s
   SET household_id = c.household_id, match = 'CODE'
  FROM registry.household_code AS c
 WHERE s.upload_id = :upload AND NOT s.kept_out AND c.code = s.code;

-- What somebody settled; without a household it stays a new one, whatever its name.
UPDATE exchange.staged_household AS s
   SET household_id = c.household_id, match = CASE WHEN c.household_id IS NULL THEN 'NEW' ELSE 'SETTLED' END
  FROM exchange.household_choice AS c
 WHERE s.upload_id = :upload AND NOT s.kept_out AND s.match IS NULL
   AND c.upload_id = s.upload_id AND c.number = s.number;

-- The head's identity number and the commune; the standing of the day before any other.
UPDATE exchange.staged_household AS s
   SET household_id = f.household_id, match = 'IDENTITY'
  FROM (SELECT DISTINCT ON (n.number) n.number, m.household_id
          FROM exchange.staged_household AS n
          JOIN registry.person_known AS k ON k.identity_index = n.head_identity AND k.withdrawn IS NULL
          JOIN registry.membership AS m
            ON m.person_id = k.person_id AND m.withdrawn IS NULL AND m.relation = 'HEAD'
          JOIN registry.residence AS r ON r.household_id = m.household_id AND r.withdrawn IS NULL
         WHERE n.upload_id = :upload AND NOT n.kept_out AND n.match IS NULL AND n.head_identity IS NOT NULL
           AND (r.unit_id = n.commune_id
                OR EXISTS (SELECT FROM place.version AS v
                            WHERE v.unit_id = r.unit_id AND v.parent_id = n.commune_id AND v.withdrawn IS NULL))
         ORDER BY n.number, (m.held @> n.day) DESC, (r.held @> n.day) DESC, m.entry DESC) AS f
 WHERE s.upload_id = :upload AND s.number = f.number;

-- Somebody of that name heads a household there: a person must say. Two codes, two identity numbers
-- or two years of birth are two persons without asking.
UPDATE exchange.staged_household AS s
   SET match = 'ASK'
  FROM (SELECT DISTINCT n.number
          FROM exchange.staged_household AS n
          JOIN registry.person_known AS k ON k.name_key = n.head_key AND k.withdrawn IS NULL
          JOIN registry.membership AS m
            ON m.person_id = k.person_id AND m.withdrawn IS NULL AND m.relation = 'HEAD'
          JOIN registry.residence AS r ON r.household_id = m.household_id AND r.withdrawn IS NULL
         WHERE n.upload_id = :upload AND NOT n.kept_out AND n.match IS NULL
           AND (n.head_identity IS NULL OR k.identity_index IS NULL)
           AND (n.head_born IS NULL OR k.born IS NULL OR extract(year FROM k.born) = n.head_born)
           AND (n.code IS NULL
                OR NOT EXISTS (SELECT FROM registry.household_code AS c WHERE c.household_id = m.household_id))
           AND (r.unit_id = n.commune_id
                OR EXISTS (SELECT FROM place.version AS v
                            WHERE v.unit_id = r.unit_id AND v.parent_id = n.commune_id AND v.withdrawn IS NULL))
       ) AS f
 WHERE s.upload_id = :upload AND s.number = f.number;

-- The others are new; rows of one household get one id. Materialized: a join may ask for it often.
WITH f AS MATERIALIZED (
    SELECT own_key, registry.new_id() AS household_id
      FROM exchange.staged_household
     WHERE upload_id = :upload AND NOT kept_out AND household_id IS NULL AND (match IS NULL OR match = 'NEW')
     GROUP BY own_key
)
UPDATE exchange.staged_household AS s
   SET household_id = f.household_id, match = 'NEW'
  FROM f
 WHERE s.upload_id = :upload AND NOT s.kept_out AND s.household_id IS NULL
   AND (s.match IS NULL OR s.match = 'NEW') AND s.own_key = f.own_key;

-- One household twice under one standard, year and day: the first counts.
UPDATE exchange.staged_household AS s
   SET twice = true
  FROM (SELECT number,
               row_number() OVER (PARTITION BY coalesce(household_id::text, own_key), standard, review_year, day
                                      ORDER BY number) AS place
          FROM exchange.staged_household
         WHERE upload_id = :upload AND NOT kept_out) AS f
 WHERE s.upload_id = :upload AND s.number = f.number AND f.place > 1;

INSERT INTO exchange.complaint
       (upload_id, sheet, first_row, last_row, row, col, heading, written, fault, suggestion, details, keeps_out)
SELECT s.upload_id, s.sheet, s.first_row, s.last_row, s.first_row, -1, '', s.head_name,
       CASE WHEN s.own_key LIKE 'N%' THEN 'SAME_NAME_TWICE' ELSE 'HOUSEHOLD_TWICE' END, '',
       ARRAY[f.first_row::text], true
  FROM exchange.staged_household AS s
  JOIN LATERAL (SELECT o.first_row
                  FROM exchange.staged_household AS o
                 WHERE o.upload_id = s.upload_id AND NOT o.kept_out AND NOT o.twice
                   AND coalesce(o.household_id::text, o.own_key) = coalesce(s.household_id::text, s.own_key)
                   AND o.standard = s.standard AND o.review_year = s.review_year AND o.day = s.day
                 ORDER BY o.number
                 LIMIT 1) AS f ON true
 WHERE s.upload_id = :upload AND s.twice;

-- One identity number for two persons of one day: whoever comes first keeps it.
WITH named AS (
    SELECT p.number, p.row, p.full_name, p.identity_tail,
           row_number() OVER (PARTITION BY p.identity_index, s.day ORDER BY p.number, p.position) AS place,
           first_value(p.row) OVER (PARTITION BY p.identity_index, s.day ORDER BY p.number, p.position) AS first_row
      FROM exchange.staged_person AS p
      JOIN exchange.staged_household AS s ON s.upload_id = p.upload_id AND s.number = p.number
     WHERE p.upload_id = :upload AND p.identity_index IS NOT NULL AND NOT s.kept_out AND NOT s.twice
), again AS (
    SELECT number, row, first_row, identity_tail FROM named WHERE place > 1
), told AS (
    INSERT INTO exchange.complaint
           (upload_id, sheet, first_row, last_row, row, col, heading, written, fault, suggestion, details, keeps_out)
    SELECT s.upload_id, s.sheet, s.first_row, s.last_row, a.row, -1, '', '•••' || a.identity_tail,
           'IDENTITY_TWICE', '', ARRAY[a.first_row::text], true
      FROM again AS a
      JOIN exchange.staged_household AS s ON s.upload_id = :upload AND s.number = a.number
    RETURNING 1
)
UPDATE exchange.staged_household AS s
   SET twice = true
 WHERE s.upload_id = :upload AND s.number IN (SELECT number FROM again)
