-- A year of birth of which the day is known says nothing else.
UPDATE arriving_person AS a
   SET born = k.born, born_year_only = false
  FROM registry.person_known AS k
 WHERE a.known AND a.born_year_only
   AND k.person_id = a.person_id AND k.withdrawn IS NULL AND NOT k.born_year_only
   AND extract(year FROM k.born) = extract(year FROM a.born);

INSERT INTO registry.household (id, recorded)
SELECT household_id, :act FROM arriving_household WHERE is_new;

INSERT INTO registry.household_code (code, household_id, recorded)
SELECT a.code, a.household_id, :act
  FROM arriving_household AS a
 WHERE a.code IS NOT NULL
   AND NOT EXISTS (SELECT FROM registry.household_code AS c
                    WHERE c.code = a.code AND c.household_id = a.household_id);

INSERT INTO registry.person (id, recorded)
SELECT DISTINCT a.person_id, CAST(:act AS uuid)
  FROM arriving_person AS a
 WHERE NOT EXISTS (SELECT FROM registry.person AS p WHERE p.id = a.person_id);

-- A list that says what the newest list of that day said adds nothing; an event that said it may
-- be taken back.
INSERT INTO registry.listing (household_id, day, unit_id, persons, ethnic_minority, no_labour, merit, disabled, farming,
       collective, members_listed, head, recorded)
SELECT a.household_id, a.day, a.unit_id, a.persons, a.ethnic_minority, a.no_labour, a.merit, a.disabled, a.farming,
       a.collective, a.members_listed, p.person_id, :act
  FROM arriving_household AS a
  LEFT JOIN (SELECT DISTINCT ON (household_id) household_id, person_id
               FROM arriving_person
              WHERE relation = 'HEAD'
              ORDER BY household_id, position) AS p ON p.household_id = a.household_id
  LEFT JOIN (SELECT DISTINCT ON (l.household_id) l.*
               FROM arriving_household AS h
               JOIN registry.listing_counted AS l ON l.household_id = h.household_id AND l.day = h.day
              WHERE NOT h.is_new
              ORDER BY l.household_id, l.entry DESC) AS l ON l.household_id = a.household_id
 WHERE l.entry IS NULL
    OR EXISTS (SELECT FROM registry.event_step AS s WHERE s.recorded = l.recorded)
    OR (l.unit_id, l.persons, l.ethnic_minority, l.no_labour, l.merit, l.disabled, l.farming, l.collective,
        l.members_listed, l.head)
       IS DISTINCT FROM
       (a.unit_id, a.persons, a.ethnic_minority, a.no_labour, a.merit, a.disabled, a.farming, a.collective,
        a.members_listed, p.person_id);

-- New households with persons nobody knew: nothing to compare with.
INSERT INTO registry.residence (household_id, unit_id, held, recorded)
SELECT household_id, unit_id, daterange(day, NULL), :act FROM arriving_household WHERE is_new;

INSERT INTO registry.household_known (household_id, held, persons, ethnic_minority, no_labour, merit, disabled, farming,
       collective, recorded)
SELECT household_id, daterange(day, NULL), persons, ethnic_minority, no_labour, merit, disabled, farming,
       coalesce(collective, false), :act
  FROM arriving_household
 WHERE is_new;

INSERT INTO registry.membership (person_id, household_id, relation, position, held, recorded)
SELECT a.person_id, a.household_id, a.relation, a.position, daterange(h.day, NULL), :act
  FROM arriving_person AS a
  JOIN arriving_household AS h ON h.household_id = a.household_id AND h.is_new
 WHERE NOT a.known;

INSERT INTO registry.person_known (person_id, held, full_name, name_key, born, born_year_only, gender, ethnic,
       identity_cipher, identity_index, identity_tail, recorded)
SELECT a.person_id, daterange(h.day, NULL), a.full_name, a.name_key, a.born,
       a.born IS NOT NULL AND coalesce(a.born_year_only, false), a.gender, a.ethnic,
       a.identity_cipher, a.identity_index, a.identity_tail, :act
  FROM arriving_person AS a
  JOIN arriving_household AS h ON h.household_id = a.household_id AND h.is_new
 WHERE NOT a.known
