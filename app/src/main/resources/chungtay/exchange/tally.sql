-- What the staged households of an upload come to; see chungtay.exchange.Tally.
WITH staged AS (
    SELECT s.household_id, s.kept_out, s.twice, s.match, s.unit_id, s.class, s.computed_class, s.standard, s.day,
           (NOT s.kept_out AND NOT s.twice AND s.match <> 'ASK'
            AND (s.unit_id IS NOT NULL OR c.village_key IS NOT NULL)) AS ready
      FROM exchange.staged_household AS s
      LEFT JOIN exchange.village_choice AS c
        ON c.upload_id = s.upload_id AND c.commune_id = s.commune_id AND c.village_key = s.village_key
     WHERE s.upload_id = :upload
), compared AS (
    SELECT s.class, d.class AS before
      FROM staged AS s
      JOIN LATERAL (SELECT d.class
                      FROM review.decision AS d
                     WHERE d.household_id = s.household_id AND d.standard = s.standard AND d.decided_on < s.day
                     ORDER BY d.decided_on DESC, d.entry DESC
                     LIMIT 1) AS d ON true
     WHERE s.ready AND s.match <> 'NEW' AND s.class IS NOT NULL
)
SELECT count(*) AS households,
       count(*) FILTER (WHERE ready) AS ready,
       count(*) FILTER (WHERE kept_out OR twice) AS kept_out,
       count(*) FILTER (WHERE NOT kept_out AND NOT twice AND match = 'ASK') AS asked,
       count(*) FILTER (WHERE NOT kept_out AND NOT twice AND match = 'NEW') AS fresh,
       count(*) FILTER (WHERE NOT kept_out AND NOT twice AND match = 'CODE') AS by_code,
       count(*) FILTER (WHERE NOT kept_out AND NOT twice AND match = 'IDENTITY') AS by_identity,
       count(*) FILTER (WHERE NOT kept_out AND NOT twice AND match = 'SETTLED') AS settled,
       count(*) FILTER (WHERE ready AND class <> computed_class) AS computed_otherwise,
       (SELECT count(*) FROM compared WHERE class <> before) AS changed,
       (SELECT count(*) FROM compared WHERE before = 'POOR' AND class <> 'POOR') AS out_of_poverty,
       (SELECT count(*) FROM compared WHERE before <> 'POOR' AND class = 'POOR') AS into_poverty,
       (SELECT count(*) FROM exchange.staged_person WHERE upload_id = :upload) AS persons
  FROM staged
