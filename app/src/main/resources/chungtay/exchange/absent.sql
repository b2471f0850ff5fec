-- Households that are poor, under the list's standard and on its last day, in the communes that it
-- names, and that it does not name.
WITH listed AS (
    SELECT DISTINCT commune_id FROM exchange.staged_household WHERE upload_id = :upload AND commune_id IS NOT NULL
), asked AS (
    SELECT standard, max(day) AS day
      FROM exchange.staged_household
     WHERE upload_id = :upload AND class IS NOT NULL
     GROUP BY standard
), resident AS (
    SELECT r.household_id, a.standard, a.day
      FROM asked AS a
      JOIN registry.residence AS r ON r.held @> a.day AND r.withdrawn IS NULL
      LEFT JOIN place.version AS v ON v.unit_id = r.unit_id AND v.held @> a.day AND v.withdrawn IS NULL
      JOIN listed AS l ON l.commune_id IN (r.unit_id, v.parent_id)
)
SELECT count(DISTINCT r.household_id)
  FROM resident AS r
  JOIN LATERAL (SELECT d.class
                  FROM review.decision AS d
                 WHERE d.household_id = r.household_id AND d.standard = r.standard AND d.decided_on <= r.day
                 ORDER BY d.decided_on DESC, d.entry DESC
                 LIMIT 1) AS d ON d.class = 'POOR'
 WHERE NOT EXISTS (SELECT FROM exchange.staged_household AS s
                    WHERE s.upload_id = :upload AND s.household_id = r.household_id)
