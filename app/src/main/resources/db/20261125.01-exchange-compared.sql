-- What a staged household is, held against what is known; the counts of the dry run and the lists
-- behind them ask the same columns. See chungtay.exchange.comparing.
CREATE VIEW exchange.compared AS
SELECT s.upload_id, s.number, s.first_row, s.head_name, s.village, s.commune_id, s.day, s.class, s.computed_class,
       s.household_id, s.match, b.class AS class_before,
       s.kept_out OR s.twice AS kept_out,
       r.ready,
       NOT (s.kept_out OR s.twice) AND s.match = 'NEW' AS fresh,
       NOT (s.kept_out OR s.twice) AND s.match IN ('CODE', 'IDENTITY', 'SETTLED') AS known,
       r.ready AND s.class <> b.class AS changed,
       r.ready AND s.class <> s.computed_class AS otherwise
  FROM exchange.staged_household AS s
  LEFT JOIN exchange.village_choice AS c
    ON c.upload_id = s.upload_id AND c.commune_id = s.commune_id AND c.village_key = s.village_key
 CROSS JOIN LATERAL (SELECT NOT (s.kept_out OR s.twice) AND s.match <> 'ASK'
                            AND (s.unit_id IS NOT NULL OR c.village_key IS NOT NULL) AS ready) AS r
  LEFT JOIN LATERAL (SELECT d.class                  -- as it stood before the list's own day
                       FROM review.decision AS d
                      WHERE d.household_id = s.household_id AND d.standard = s.standard AND d.decided_on < s.day
                      ORDER BY d.decided_on DESC, d.entry DESC
                      LIMIT 1) AS b ON r.ready AND s.match <> 'NEW';
