-- Which households an event made one, so that what people said of a pair is told with what became of it;
-- see chungtay.registry.duplicate.

-- It stands as long as nobody undoes it and no later list names the household again that was given up.
CREATE VIEW registry.merge AS
SELECT e.id AS event_id, e.day, gone.household_id AS gone, kept.household_id AS kept, s.recorded, u.act IS NOT NULL AS undone,
       u.act IS NULL
       AND NOT EXISTS (SELECT
                         FROM registry.residence AS r
                        WHERE r.household_id = gone.household_id AND r.withdrawn IS NULL AND upper_inf(r.held)) AS stands
  FROM registry.event AS e
  JOIN registry.event_step AS s ON s.event_id = e.id AND s.state = 'DONE'
  JOIN registry.event_household AS gone ON gone.event_id = e.id AND gone.leads
  JOIN registry.event_household AS kept ON kept.event_id = e.id AND NOT kept.leads
  LEFT JOIN registry.undone AS u ON u.act = s.recorded
 WHERE e.kind = 'MERGE';
