-- The known households among the arriving ones of which the list says something new: what stands of
-- its day and of all days after does not say it already.
DROP TABLE IF EXISTS touched_household;
CREATE TEMPORARY TABLE touched_household ON COMMIT DROP AS
SELECT a.household_id
  FROM arriving_household AS a
 WHERE NOT a.is_new
   AND NOT EXISTS (SELECT FROM registry.residence AS r
                     JOIN registry.household_known AS k ON k.household_id = r.household_id
                    WHERE r.household_id = a.household_id
                      AND r.withdrawn IS NULL AND r.held @> a.day AND upper_inf(r.held)
                      AND k.withdrawn IS NULL AND k.held @> a.day AND upper_inf(k.held)
                      AND (a.unit_id IS NULL OR r.unit_id = a.unit_id)
                      AND (a.persons IS NULL OR k.persons = a.persons)
                      AND (a.ethnic_minority IS NULL OR k.ethnic_minority = a.ethnic_minority)
                      AND (a.no_labour IS NULL OR k.no_labour = a.no_labour)
                      AND (a.merit IS NULL OR k.merit = a.merit)
                      AND (a.disabled IS NULL OR k.disabled = a.disabled)
                      AND (a.farming IS NULL OR k.farming = a.farming)
                      AND (a.collective IS NULL OR k.collective = a.collective));
ANALYZE touched_household
