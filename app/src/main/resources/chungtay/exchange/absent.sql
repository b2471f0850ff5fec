-- Households that are poor, under the list's standard and on its last day, in the communes that it
-- names, and that it does not name.
WITH listed AS (
    SELECT DISTINCT commune_id FROM exchange.staged_household WHERE upload_id = :upload AND commune_id IS NOT NULL
), asked AS (
    SELECT standard, max(day) AS day
      FROM exchange.staged_household
     WHERE upload_id = :upload AND class IS NOT NULL
     GROUP BY standard
), inside AS (
    SELECT a.standard, a.day, l.commune_id AS unit_id
      FROM asked AS a CROSS JOIN listed AS l
     UNION
    SELECT a.standard, a.day, v.unit_id
      FROM asked AS a CROSS JOIN listed AS l
      JOIN place.version AS v ON v.parent_id = l.commune_id AND v.held @> a.day AND v.withdrawn IS NULL
), unnamed AS MATERIALIZED (          -- before their decisions are looked up one by one
    SELECT r.household_id, i.standard, i.day
      FROM inside AS i
      JOIN registry.residence AS r ON r.unit_id = i.unit_id AND r.held @> i.day AND r.withdrawn IS NULL
     WHERE r.household_id NOT IN (     -- not NOT EXISTS: this is hashed whatever the planner expects
               SELECT household_id
                 FROM exchange.staged_household
                WHERE upload_id = :upload AND household_id IS NOT NULL)
)
SELECT DISTINCT u.household_id, u.day
  FROM unnamed AS u
  JOIN LATERAL (SELECT d.class
                  FROM review.decision AS d
                 WHERE d.household_id = u.household_id AND d.standard = u.standard AND d.decided_on <= u.day
                 ORDER BY d.decided_on DESC, d.entry DESC
                 LIMIT 1) AS d ON d.class = 'POOR'
