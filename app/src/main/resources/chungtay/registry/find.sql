-- Makes findable anew for every household that the acts have touched: by a stay that began or ended,
-- or because something else is known of a member.
CREATE TEMPORARY TABLE followed_act ON COMMIT DROP AS
SELECT id FROM audit.act WHERE number > :after AND number <= :upTo;

CREATE TEMPORARY TABLE followed_household ON COMMIT DROP AS
SELECT household_id FROM registry.residence WHERE recorded IN (SELECT id FROM followed_act)
 UNION
SELECT household_id FROM registry.residence WHERE withdrawn IN (SELECT id FROM followed_act)
 UNION
SELECT household_id FROM registry.membership WHERE recorded IN (SELECT id FROM followed_act)
 UNION
SELECT household_id FROM registry.membership WHERE withdrawn IN (SELECT id FROM followed_act)
 UNION
SELECT m.household_id
  FROM registry.person_known AS k
  JOIN registry.membership AS m ON m.person_id = k.person_id AND m.withdrawn IS NULL
 WHERE k.recorded IN (SELECT id FROM followed_act)
 UNION
SELECT m.household_id
  FROM registry.person_known AS k
  JOIN registry.membership AS m ON m.person_id = k.person_id AND m.withdrawn IS NULL
 WHERE k.withdrawn IN (SELECT id FROM followed_act);
ANALYZE followed_act, followed_household;

DELETE FROM registry.findable AS f
 USING followed_household AS t
 WHERE f.household_id = t.household_id;

INSERT INTO registry.findable (household_id, person_id, unit_id, held, head, full_name, name_key, born, born_year_only,
       gender, identity_index, identity_tail, terms)
SELECT m.household_id, m.person_id, r.unit_id, m.held * k.held * r.held, m.relation = 'HEAD', k.full_name, k.name_key,
       k.born, k.born_year_only, k.gender, k.identity_index, k.identity_tail,
       string_to_array(concat_ws(' ', k.name_key, extract(year FROM k.born)), ' ')
  FROM followed_household AS t
  JOIN registry.membership AS m ON m.household_id = t.household_id AND m.withdrawn IS NULL
  JOIN registry.person_known AS k ON k.person_id = m.person_id AND k.withdrawn IS NULL AND k.held && m.held
  JOIN registry.residence AS r ON r.household_id = m.household_id AND r.withdrawn IS NULL AND r.held && m.held
 WHERE NOT isempty(m.held * k.held * r.held);

INSERT INTO registry.word (word)
SELECT DISTINCT w.word
  FROM followed_household AS t
  JOIN registry.findable AS f ON f.household_id = t.household_id
 CROSS JOIN LATERAL unnest(string_to_array(f.name_key, ' ')) AS w (word)
 WHERE w.word <> ''
    ON CONFLICT DO NOTHING;

INSERT INTO registry.uncompared (household_id)
SELECT household_id FROM followed_household
