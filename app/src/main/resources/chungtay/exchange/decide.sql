INSERT INTO arriving_decision (household_id, standard, review_year, class, sub_class, number, decided_on, causes)
SELECT s.household_id, s.standard, s.review_year, s.class, s.sub_class, s.decision_number, s.day, s.causes
  FROM committing AS c
  JOIN exchange.staged_household AS s ON s.upload_id = :upload AND s.number = c.number
 WHERE s.class IS NOT NULL;

INSERT INTO arriving_assessment (household_id, standard, review_year, assessed_on, area, b1, b2, income, lacks, known,
                                 farming, class, sub_class, law_hash)
SELECT DISTINCT ON (s.household_id, s.standard, s.review_year, s.assessed_on)
       s.household_id, s.standard, s.review_year, s.assessed_on, s.area, s.b1, s.b2, s.income, s.lacks, s.known,
       coalesce(s.farming, false), s.computed_class, s.computed_sub_class, :law
  FROM committing AS c
  JOIN exchange.staged_household AS s ON s.upload_id = :upload AND s.number = c.number
 WHERE s.has_form
 ORDER BY s.household_id, s.standard, s.review_year, s.assessed_on, s.number DESC
