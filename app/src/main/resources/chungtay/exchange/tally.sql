-- What the staged households of an upload come to; see chungtay.exchange.Tally.
SELECT count(*) AS households,
       count(*) FILTER (WHERE ready) AS ready,
       count(*) FILTER (WHERE kept_out) AS kept_out,
       count(*) FILTER (WHERE NOT kept_out AND match = 'ASK') AS asked,
       count(*) FILTER (WHERE fresh) AS fresh,
       count(*) FILTER (WHERE NOT kept_out AND match = 'CODE') AS by_code,
       count(*) FILTER (WHERE NOT kept_out AND match = 'IDENTITY') AS by_identity,
       count(*) FILTER (WHERE NOT kept_out AND match = 'SETTLED') AS settled,
       count(*) FILTER (WHERE otherwise) AS computed_otherwise,
       count(*) FILTER (WHERE changed) AS changed,
       count(*) FILTER (WHERE changed AND class_before = 'POOR') AS out_of_poverty,
       count(*) FILTER (WHERE changed AND class = 'POOR') AS into_poverty,
       (SELECT count(*) FROM exchange.staged_person WHERE upload_id = :upload) AS persons
  FROM exchange.compared
 WHERE upload_id = :upload
