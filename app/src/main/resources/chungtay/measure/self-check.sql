-- How many stood where on a day under a standard, counted without the columns of measure.
  WITH decided AS (
        SELECT DISTINCT ON (household_id) household_id, class, sub_class
          FROM review.decision
         WHERE standard = :standard
           AND decided_on <= :day
         ORDER BY household_id, decided_on DESC, entry DESC),
       assessed AS (
        SELECT DISTINCT ON (household_id) household_id, class, lacks, known
          FROM review.assessment
         WHERE standard = :standard
           AND assessed_on <= :day
         ORDER BY household_id, assessed_on DESC, entry DESC),
       standing AS (
        SELECT r.unit_id, k.persons, k.merit, k.ethnic_minority, k.no_labour, k.disabled,
               d.class, d.sub_class, a.class AS computed, a.lacks, coalesce(a.known, 0) AS known
          FROM registry.residence AS r
          LEFT JOIN registry.household_known AS k
            ON k.household_id = r.household_id
           AND k.withdrawn IS NULL
           AND k.held @> CAST(:day AS date)
          LEFT JOIN decided AS d ON d.household_id = r.household_id
          LEFT JOIN assessed AS a ON a.household_id = r.household_id
         WHERE r.withdrawn IS NULL
           AND r.held @> CAST(:day AS date)
           AND k.collective IS NOT TRUE)
SELECT s.unit_id, w.what, count(*) AS households, coalesce(sum(s.persons), 0) AS persons
  FROM standing AS s
 CROSS JOIN LATERAL (
        SELECT 'everybody'
         UNION ALL
        SELECT coalesce(s.class, 'undecided')
         UNION ALL
        SELECT s.class || ' ' || s.sub_class WHERE s.sub_class IS NOT NULL
         UNION ALL
        SELECT 'MERIT' WHERE s.merit
         UNION ALL
        SELECT 'ETHNIC_MINORITY' WHERE s.ethnic_minority
         UNION ALL
        SELECT 'NO_LABOUR' WHERE s.no_labour
         UNION ALL
        SELECT 'DISABLED' WHERE s.disabled
         UNION ALL
        SELECT 'disagreeing' WHERE s.class <> s.computed
         UNION ALL
        SELECT 'lacks ' || i FROM generate_series(1, :indicators) AS i WHERE get_bit(s.lacks::bit(32), 32 - i) = 1
         UNION ALL
        SELECT 'incomplete' WHERE s.known & (1 << :indicators) - 1 <> (1 << :indicators) - 1
       ) AS w (what)
 GROUP BY s.unit_id, w.what
