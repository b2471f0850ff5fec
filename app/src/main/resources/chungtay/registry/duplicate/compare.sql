-- Finds anew whoever looks like the households of `comparing`, whom nobody has compared since they
-- were touched. Only what still holds is compared.
CREATE TEMPORARY TABLE alike ON COMMIT DROP AS
WITH mine AS MATERIALIZED (
    SELECT f.*, extract(year FROM f.born) AS year
      FROM comparing AS c
      JOIN registry.findable AS f ON f.household_id = c.household_id AND upper_inf(f.held)
), candidate AS (
    SELECT m AS mine, t AS theirs                       -- one name and one year of birth
      FROM mine AS m
      JOIN registry.findable AS t ON t.name_key = m.name_key AND extract(year FROM t.born) = m.year
     WHERE t.household_id <> m.household_id AND upper_inf(t.held)
     UNION ALL
    SELECT m, t                                         -- one name in one village, a year not known
      FROM mine AS m
      JOIN registry.findable AS t ON t.name_key = m.name_key AND t.unit_id = m.unit_id
     WHERE t.household_id <> m.household_id AND upper_inf(t.held) AND (t.born IS NULL OR m.born IS NULL)
     UNION ALL
    SELECT m, t                                         -- one identity number under two names or years
      FROM mine AS m
      JOIN registry.findable AS t ON t.identity_index = m.identity_index
     WHERE t.household_id <> m.household_id AND upper_inf(t.held)
       AND (t.name_key <> m.name_key OR extract(year FROM t.born) IS DISTINCT FROM m.year)
), compared AS (
    SELECT least((mine).household_id, (theirs).household_id) AS one,
           greatest((mine).household_id, (theirs).household_id) AS other,
           least((mine).person_id, (theirs).person_id) AS person, greatest((mine).person_id, (theirs).person_id) AS alter,
           (mine).name_key = (theirs).name_key AS name,
           (mine).full_name = (theirs).full_name AS marks,
           extract(year FROM (theirs).born) = (mine).year AS year,
           (mine).born = (theirs).born AND NOT (mine).born_year_only AND NOT (theirs).born_year_only AS birthday,
           (mine).gender = (theirs).gender AS gender,
           (mine).identity_index = (theirs).identity_index AS identity,
           (mine).unit_id = (theirs).unit_id AS village
      FROM candidate
), weighed AS (
    SELECT DISTINCT ON (one, other, person, alter) c.*,
           20 * CAST(name AS int) + 5 * CAST(marks AS int)
           + CASE WHEN birthday THEN 20 WHEN year THEN 10 ELSE 0 END
           + CASE WHEN gender THEN 0 WHEN NOT gender THEN -20 ELSE 0 END
           + CASE WHEN identity THEN 60 WHEN NOT identity THEN -40 ELSE 0 END
           + 15 * CAST(village AS int) AS points
      FROM compared AS c
     ORDER BY one, other, person, alter
), ranked AS (
    SELECT w.*, row_number() OVER (PARTITION BY one, other ORDER BY points DESC, person, alter) AS place,
           least(count(*) FILTER (WHERE name AND identity IS NOT FALSE) OVER (PARTITION BY one, other), 20) AS persons
      FROM weighed AS w
)
SELECT r.*, r.points + 15 * least(greatest(r.persons - 1, 0), 3) AS score
  FROM ranked AS r
 WHERE r.place = 1;

DELETE FROM registry.pair AS p USING comparing AS c WHERE p.one = c.household_id;
DELETE FROM registry.pair AS p USING comparing AS c WHERE p.other = c.household_id;

INSERT INTO registry.pair (one, other, score, blocks, persons)
SELECT a.one, a.other, a.score,
       array_remove(ARRAY[CASE WHEN identity THEN 'IDENTITY' END, CASE WHEN name AND village THEN 'VILLAGE' END,
                          CASE WHEN name AND birthday THEN 'BIRTHDAY' END, CASE WHEN persons > 1 THEN 'PERSONS' END], NULL),
       a.persons
  FROM alike AS a
 WHERE a.score >= :enough
