-- What nobody settled waits in the reject file.
INSERT INTO exchange.complaint
       (upload_id, sheet, first_row, last_row, row, col, heading, written, fault, suggestion, details, keeps_out)
SELECT s.upload_id, s.sheet, s.first_row, s.last_row, s.first_row, -1, '',
       CASE WHEN s.match = 'ASK' THEN s.head_name ELSE s.village END,
       CASE WHEN s.match = 'ASK' THEN 'HOUSEHOLD_WAITED' ELSE 'VILLAGE_WAITED' END, '', '{}', true
  FROM exchange.staged_household AS s
 WHERE s.upload_id = :upload AND NOT s.kept_out AND NOT s.twice AND (s.match = 'ASK' OR s.unit_id IS NULL)
