INSERT INTO arriving_household (household_id, is_new, code, unit_id, day, persons, ethnic_minority, no_labour, merit,
                                disabled, farming, collective, members_listed)
SELECT c.household_id, c.match = 'NEW' AND c.round = 1, c.code, c.unit_id, c.day, c.persons, c.ethnic_minority,
       c.no_labour, c.merit, c.disabled, c.farming, c.collective, c.members_listed
  FROM committing AS c
 WHERE c.round = :round;

INSERT INTO arriving_person (household_id, position, relation, full_name, name_key, born, born_year_only, gender,
                             ethnic, identity_cipher, identity_index, identity_tail)
SELECT c.household_id, p.position, p.relation, p.full_name, p.name_key, p.born, p.born_year_only, p.gender,
       p.ethnic, p.identity_cipher, p.identity_index, p.identity_tail
  FROM committing AS c
  JOIN exchange.staged_person AS p ON p.upload_id = :upload AND p.number = c.number
 WHERE c.round = :round
