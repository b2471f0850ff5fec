-- What the newest decision of that household, standard, year and day already says is not said again.
INSERT INTO review.decision (id, household_id, standard, review_year, class, sub_class, number, decided_on, causes,
       recorded)
SELECT a.id, a.household_id, a.standard, a.review_year, a.class, a.sub_class, a.number, a.decided_on, a.causes, :act
  FROM arriving_decision AS a
  LEFT JOIN (SELECT DISTINCT ON (d.household_id, d.standard, d.review_year, d.decided_on) d.*
               FROM arriving_decision AS n
               JOIN review.decision AS d USING (household_id, standard, review_year, decided_on)
              ORDER BY d.household_id, d.standard, d.review_year, d.decided_on, d.entry DESC) AS d
         USING (household_id, standard, review_year, decided_on)
 WHERE d.entry IS NULL
    OR (d.class, d.sub_class, d.number, d.causes) IS DISTINCT FROM (a.class, a.sub_class, a.number, a.causes)
 ORDER BY a.id;

INSERT INTO review.assessment (id, household_id, standard, review_year, assessed_on, area, b1, b2, income, lacks,
       known, farming, class, sub_class, law_hash, recorded)
SELECT a.id, a.household_id, a.standard, a.review_year, a.assessed_on, a.area, a.b1, a.b2, a.income, a.lacks,
       a.known, a.farming, a.class, a.sub_class, a.law_hash, :act
  FROM arriving_assessment AS a
  LEFT JOIN (SELECT DISTINCT ON (s.household_id, s.standard, s.review_year, s.assessed_on) s.*
               FROM arriving_assessment AS n
               JOIN review.assessment AS s USING (household_id, standard, review_year, assessed_on)
              ORDER BY s.household_id, s.standard, s.review_year, s.assessed_on, s.entry DESC) AS s
         USING (household_id, standard, review_year, assessed_on)
 WHERE s.entry IS NULL
    OR (s.area, s.b1, s.b2, s.income, s.lacks, s.known, s.farming, s.class, s.sub_class, s.law_hash)
       IS DISTINCT FROM
       (a.area, a.b1, a.b2, a.income, a.lacks, a.known, a.farming, a.class, a.sub_class, a.law_hash)
 ORDER BY a.id
