-- What was said of pairs, and which were merged, before an act and the newest first. The gaps are what must be
-- true of the one and of the other to be in scope; it is enough for one of them here.
SELECT d.act, d.one, d.other, d.outcome, d.standing, d.event_id, d.gone, d.day, d.stands,
       a.person, a.happened_at, a.reason,
       EXISTS (SELECT FROM registry.pair AS p WHERE p.one = d.one AND p.other = d.other) AS alike,
       (%1$s) AND (%2$s) AS seen
  FROM (SELECT j.recorded AS act, j.one, j.other, j.verdict AS outcome,
               CASE WHEN m.event_id IS NOT NULL
                         OR EXISTS (SELECT
                                      FROM registry.judgement AS n
                                     WHERE n.one = j.one AND n.other = j.other AND n.entry > j.entry)
                    THEN 'FOLLOWED' ELSE 'COUNTS' END AS standing,
               m.event_id, m.gone, m.day, m.stands
          FROM registry.judgement AS j
          LEFT JOIN LATERAL
               (SELECT t.event_id, t.gone, t.day, t.stands
                  FROM registry.merge AS t
                 WHERE t.gone IN (j.one, j.other) AND t.kept IN (j.one, j.other) AND t.stands
                 LIMIT 1) AS m ON true
         UNION ALL
        SELECT m.recorded, least(m.gone, m.kept), greatest(m.gone, m.kept), 'MERGED',
               CASE WHEN m.undone THEN 'UNDONE' WHEN m.stands THEN 'COUNTS' ELSE 'FOLLOWED' END,
               m.event_id, m.gone, m.day, m.stands
          FROM registry.merge AS m) AS d
  JOIN audit.act AS a ON a.id = d.act
 WHERE d.act < :before AND ((%1$s) OR (%2$s))
 ORDER BY d.act DESC
 LIMIT :atMost
