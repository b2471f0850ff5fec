-- Forgets what an earlier matching said of the staged households, and nothing of those it never saw.
UPDATE exchange.staged_household
   SET household_id = NULL, match = NULL, twice = false
 WHERE upload_id = :upload AND match IS NOT NULL
