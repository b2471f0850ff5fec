-- Of whom it is kept as it came what was said; the facts of the others tell it themselves.
DROP TABLE IF EXISTS told_person;
CREATE TEMPORARY TABLE told_person ON COMMIT DROP AS
SELECT t.person_id, (SELECT min(d.day) FROM registry.death_counted AS d WHERE d.person_id = t.person_id) AS died
  FROM touched_person AS t
 WHERE EXISTS (SELECT FROM registry.naming AS n WHERE n.person_id = t.person_id);
ANALYZE told_person;

-- Whom the newest word on a household and a day names there (relation null: or says to have left),
-- as long as they lived.
DROP TABLE IF EXISTS told_naming;
CREATE TEMPORARY TABLE told_naming ON COMMIT DROP AS
SELECT DISTINCT ON (n.person_id, n.household_id, n.day)
       n.person_id, n.household_id, n.day, n.entry, n.relation, n.position
  FROM told_person AS t
  JOIN registry.naming_counted AS n ON n.person_id = t.person_id
 WHERE n.household_id IS NOT NULL
   AND (t.died IS NULL OR n.day < t.died)
 ORDER BY n.person_id, n.household_id, n.day, n.entry DESC;
ANALYZE told_naming;

-- On which days lists named them, and where: earlier lists, then (turn 1) the arriving one. A list
-- that names all members takes the place of what was said before of that household and day.
DROP TABLE IF EXISTS named;
CREATE TEMPORARY TABLE named ON COMMIT DROP AS
WITH member AS (
    SELECT m.person_id, m.household_id, m.relation, m.position, m.held
      FROM touched_person AS t
      JOIN registry.membership AS m ON m.person_id = t.person_id AND m.withdrawn IS NULL
     WHERE NOT EXISTS (SELECT FROM told_person AS o WHERE o.person_id = t.person_id)
), earlier AS (
    SELECT person_id, lower(held) AS day, household_id, relation, position
      FROM member
     UNION
    SELECT m.person_id, l.day, m.household_id, m.relation, m.position
      FROM member AS m
      JOIN registry.listing_counted AS l ON l.household_id = m.household_id AND l.day <@ m.held
     WHERE l.members_listed OR l.head = m.person_id
)
SELECT e.person_id, e.day, CAST(0 AS bigint) AS turn, e.household_id, e.relation, e.position
  FROM earlier AS e
 WHERE NOT EXISTS (SELECT FROM arriving_household AS h
                    WHERE h.household_id = e.household_id AND h.day = e.day AND h.members_listed)
 UNION ALL
SELECT a.person_id, h.day, 1, a.household_id, a.relation, a.position
  FROM touched_person AS t
  JOIN arriving_person AS a ON a.person_id = t.person_id
  JOIN arriving_household AS h ON h.household_id = a.household_id
 WHERE NOT EXISTS (SELECT FROM told_person AS o WHERE o.person_id = t.person_id)
 UNION ALL
SELECT person_id, day, entry, household_id, relation, position
  FROM told_naming
 WHERE relation IS NOT NULL;
ANALYZE named;

-- A membership lasts until the person is named again, its household without the person, or death.
DROP TABLE IF EXISTS following_membership;
CREATE TEMPORARY TABLE following_membership ON COMMIT DROP AS
WITH once AS (
    SELECT DISTINCT ON (person_id, day) person_id, day, household_id, relation, position
      FROM named
     ORDER BY person_id, day, turn DESC
), bounded AS (
    SELECT o.*, least(lead(o.day) OVER (PARTITION BY o.person_id ORDER BY o.day),
                      (SELECT min(l.day)
                         FROM registry.listing_counted AS l
                        WHERE l.household_id = o.household_id AND l.day > o.day
                          AND (l.members_listed
                               OR (o.relation = 'HEAD' AND l.head <> o.person_id
                                   AND NOT EXISTS (SELECT FROM registry.death_counted AS d
                                                    WHERE d.person_id = l.head AND d.day <= l.day)))),
                      (SELECT min(n.day)
                         FROM told_naming AS n
                        WHERE n.person_id = o.person_id AND n.household_id = o.household_id
                          AND n.relation IS NULL AND n.day > o.day),
                      (SELECT d.died FROM told_person AS d WHERE d.person_id = o.person_id)) AS until
      FROM once AS o
), run AS (
    SELECT b.*, count(*) FILTER (WHERE begins) OVER (PARTITION BY person_id ORDER BY day) AS run
      FROM (SELECT b.*, (household_id, relation, day) IS DISTINCT FROM
                        (lag(household_id) OVER earlier, lag(relation) OVER earlier, lag(until) OVER earlier) AS begins
              FROM bounded AS b
            WINDOW earlier AS (PARTITION BY person_id ORDER BY day)) AS b
)
SELECT person_id, household_id, relation, (array_agg(position ORDER BY day))[1] AS position,
       daterange(min(day), nullif(max(coalesce(until, 'infinity')), 'infinity')) AS held
  FROM run
 GROUP BY person_id, household_id, relation, run;
ANALYZE following_membership;

UPDATE registry.membership AS m
   SET withdrawn = :act
  FROM touched_person AS t
 WHERE t.person_id = m.person_id AND m.withdrawn IS NULL
   AND NOT EXISTS (SELECT FROM following_membership AS f
                    WHERE f.person_id = m.person_id AND f.held = m.held
                      AND f.household_id = m.household_id AND f.relation = m.relation);

INSERT INTO registry.membership (person_id, household_id, relation, position, held, recorded)
SELECT f.person_id, f.household_id, f.relation, f.position, f.held, :act
  FROM following_membership AS f
 WHERE NOT EXISTS (SELECT FROM registry.membership AS m
                    WHERE m.person_id = f.person_id AND m.withdrawn IS NULL AND m.held = f.held);

-- What is known of them: on each day that a list named them, what it said, else what was known.
DROP TABLE IF EXISTS following_person;
CREATE TEMPORARY TABLE following_person ON COMMIT DROP AS
WITH fact AS (
    SELECT k.*
      FROM touched_person AS t
      JOIN registry.person_known AS k ON k.person_id = t.person_id AND k.withdrawn IS NULL
     WHERE NOT EXISTS (SELECT FROM told_person AS o WHERE o.person_id = t.person_id)
), told AS (
    SELECT person_id, lower(held) AS day FROM fact
     UNION
    SELECT person_id, day FROM named WHERE turn = 0
), said AS (
    SELECT k.person_id, d.day, CAST(0 AS bigint) AS turn, k.full_name, k.name_key, k.born,
           CASE WHEN k.born IS NOT NULL THEN k.born_year_only END AS born_year_only, k.gender, k.ethnic,
           k.identity_cipher, k.identity_index, k.identity_tail
      FROM told AS d
      JOIN fact AS k ON k.person_id = d.person_id AND k.held @> d.day
     UNION ALL
    SELECT a.person_id, h.day, 1, a.full_name, a.name_key, a.born,
           CASE WHEN a.born IS NOT NULL THEN coalesce(a.born_year_only, false) END, a.gender, a.ethnic,
           a.identity_cipher, a.identity_index, a.identity_tail
      FROM touched_person AS t
      JOIN arriving_person AS a ON a.person_id = t.person_id
      JOIN arriving_household AS h ON h.household_id = a.household_id
     WHERE NOT EXISTS (SELECT FROM told_person AS o WHERE o.person_id = t.person_id)
     UNION ALL
    SELECT n.person_id, n.day, n.entry, n.full_name, n.name_key, n.born, n.born_year_only, n.gender, n.ethnic,
           n.identity_cipher, n.identity_index, n.identity_tail
      FROM told_person AS t
      JOIN registry.naming_counted AS n ON n.person_id = t.person_id
     WHERE t.died IS NULL OR n.day < t.died
), known AS (
    SELECT person_id, day,
           registry.latest(full_name) OVER earlier AS full_name, registry.latest(name_key) OVER earlier AS name_key,
           registry.latest(born) OVER earlier AS born,
           coalesce(registry.latest(born_year_only) OVER earlier, false) AS born_year_only,
           registry.latest(gender) OVER earlier AS gender, registry.latest(ethnic) OVER earlier AS ethnic,
           registry.latest(identity_cipher) OVER earlier AS identity_cipher,
           registry.latest(identity_index) OVER earlier AS identity_index,
           registry.latest(identity_tail) OVER earlier AS identity_tail,
           lead(day) OVER earlier IS NOT DISTINCT FROM day AS corrected
      FROM said
    WINDOW earlier AS (PARTITION BY person_id ORDER BY day, turn)
), changed AS (
    SELECT k.*, (full_name, born, born_year_only, gender, ethnic, identity_index)
                IS DISTINCT FROM
                (lag(full_name) OVER earlier, lag(born) OVER earlier, lag(born_year_only) OVER earlier,
                 lag(gender) OVER earlier, lag(ethnic) OVER earlier, lag(identity_index) OVER earlier) AS changed
      FROM known AS k
     WHERE NOT corrected
    WINDOW earlier AS (PARTITION BY person_id ORDER BY day)
)
SELECT person_id, daterange(day, lead(day) OVER (PARTITION BY person_id ORDER BY day)) AS held, full_name, name_key,
       born, born_year_only, gender, ethnic, identity_cipher, identity_index, identity_tail
  FROM changed
 WHERE changed;
ANALYZE following_person;

-- A cipher differs each time, so the keyed hash stands for the number.
UPDATE registry.person_known AS k
   SET withdrawn = :act
  FROM touched_person AS t
 WHERE t.person_id = k.person_id AND k.withdrawn IS NULL
   AND NOT EXISTS (SELECT FROM following_person AS f
                    WHERE f.person_id = k.person_id AND f.held = k.held
                      AND (f.full_name, f.born, f.born_year_only, f.gender, f.ethnic, f.identity_index)
                          IS NOT DISTINCT FROM
                          (k.full_name, k.born, k.born_year_only, k.gender, k.ethnic, k.identity_index));

INSERT INTO registry.person_known (person_id, held, full_name, name_key, born, born_year_only, gender, ethnic,
       identity_cipher, identity_index, identity_tail, recorded)
SELECT f.person_id, f.held, f.full_name, f.name_key, f.born, f.born_year_only, f.gender, f.ethnic,
       f.identity_cipher, f.identity_index, f.identity_tail, :act
  FROM following_person AS f
 WHERE NOT EXISTS (SELECT FROM registry.person_known AS k
                    WHERE k.person_id = f.person_id AND k.withdrawn IS NULL AND k.held = f.held)
