-- Three steps: whom the words may mean, cut where they are too many; the best of them; and of these
-- whom the scope lets through. The first step knows the scope too, or the cut would leave nobody.
SELECT best.household_id, best.full_name, best.born, best.head
  FROM (SELECT near.*, row_number() OVER (
               ORDER BY position(:typed IN lower(near.full_name)) = 0, near.name_key <> :key,
                        position(:key IN near.name_key) = 0, NOT near.head,
                        near.name_key, near.born, near.household_id) AS place
          FROM (SELECT f.household_id, f.full_name, f.name_key, f.born, f.head
                  FROM registry.findable AS f
                 WHERE f.held @> CAST(:day AS date)
                   AND %s
                   AND %s
                 LIMIT :ranked) AS near
         ORDER BY place
         LIMIT :rows) AS best
 WHERE %s
 ORDER BY best.place
