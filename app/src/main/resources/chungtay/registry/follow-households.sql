-- What follows from everything that was said of the touched households, as far as it counts.
DROP TABLE IF EXISTS following_household;
CREATE TEMPORARY TABLE following_household ON COMMIT DROP AS
SELECT household_id, day, CASE WHEN NOT gone THEN unit_id END AS unit_id, persons, ethnic_minority, no_labour, merit, disabled, farming, collective
  FROM (SELECT l.household_id, l.day, l.gone,
               registry.latest(l.unit_id) OVER said AS unit_id,
               registry.latest(l.persons) OVER said AS persons,
               registry.latest(l.ethnic_minority) OVER said AS ethnic_minority,
               registry.latest(l.no_labour) OVER said AS no_labour,
               registry.latest(l.merit) OVER said AS merit,
               registry.latest(l.disabled) OVER said AS disabled,
               registry.latest(l.farming) OVER said AS farming,
               coalesce(registry.latest(l.collective) OVER said, false) AS collective,
               lead(l.day) OVER said IS NOT DISTINCT FROM l.day AS corrected
          FROM touched_household AS t
          JOIN registry.listing_counted AS l ON l.household_id = t.household_id
        WINDOW said AS (PARTITION BY l.household_id ORDER BY l.day, l.entry)) AS s
 WHERE NOT corrected;

DROP TABLE IF EXISTS following_residence;
CREATE TEMPORARY TABLE following_residence ON COMMIT DROP AS
SELECT household_id, unit_id, held
  FROM (SELECT household_id, unit_id, daterange(day, lead(day) OVER (PARTITION BY household_id ORDER BY day)) AS held
          FROM (SELECT household_id, day, unit_id, lag(unit_id) OVER (PARTITION BY household_id ORDER BY day) AS before
                  FROM following_household) AS s
         WHERE unit_id IS DISTINCT FROM before) AS s
 WHERE unit_id IS NOT NULL;
ANALYZE following_residence;

UPDATE registry.residence AS r
   SET withdrawn = :act
  FROM touched_household AS t
 WHERE t.household_id = r.household_id AND r.withdrawn IS NULL
   AND NOT EXISTS (SELECT FROM following_residence AS f
                    WHERE f.household_id = r.household_id AND f.held = r.held AND f.unit_id = r.unit_id);

INSERT INTO registry.residence (household_id, unit_id, held, recorded)
SELECT f.household_id, f.unit_id, f.held, :act
  FROM following_residence AS f
 WHERE NOT EXISTS (SELECT FROM registry.residence AS r
                    WHERE r.household_id = f.household_id AND r.withdrawn IS NULL AND r.held = f.held);

DROP TABLE IF EXISTS following_known;
CREATE TEMPORARY TABLE following_known ON COMMIT DROP AS
SELECT household_id, daterange(day, lead(day) OVER (PARTITION BY household_id ORDER BY day)) AS held,
       persons, ethnic_minority, no_labour, merit, disabled, farming, collective
  FROM (SELECT f.*,
               row_number() OVER earlier > 1
               AND (persons, ethnic_minority, no_labour, merit, disabled, farming, collective)
                   IS NOT DISTINCT FROM
                   (lag(persons) OVER earlier, lag(ethnic_minority) OVER earlier, lag(no_labour) OVER earlier,
                    lag(merit) OVER earlier, lag(disabled) OVER earlier, lag(farming) OVER earlier,
                    lag(collective) OVER earlier) AS unchanged
          FROM following_household AS f
        WINDOW earlier AS (PARTITION BY household_id ORDER BY day)) AS s
 WHERE NOT unchanged;
ANALYZE following_known;

UPDATE registry.household_known AS k
   SET withdrawn = :act
  FROM touched_household AS t
 WHERE t.household_id = k.household_id AND k.withdrawn IS NULL
   AND NOT EXISTS (SELECT FROM following_known AS f
                    WHERE f.household_id = k.household_id AND f.held = k.held
                      AND (f.persons, f.ethnic_minority, f.no_labour, f.merit, f.disabled, f.farming, f.collective)
                          IS NOT DISTINCT FROM
                          (k.persons, k.ethnic_minority, k.no_labour, k.merit, k.disabled, k.farming, k.collective));

INSERT INTO registry.household_known (household_id, held, persons, ethnic_minority, no_labour, merit, disabled, farming,
       collective, recorded)
SELECT f.household_id, f.held, f.persons, f.ethnic_minority, f.no_labour, f.merit, f.disabled, f.farming,
       f.collective, :act
  FROM following_known AS f
 WHERE NOT EXISTS (SELECT FROM registry.household_known AS k
                    WHERE k.household_id = f.household_id AND k.withdrawn IS NULL AND k.held = f.held)
