-- What is said of the merit households that a plan speaks of, one by one; see chungtay.plan.merit.
CREATE TABLE plan.care (
    entry        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_id      uuid   NOT NULL REFERENCES plan.plan,
    household_id uuid   NOT NULL,
    kind         text   NOT NULL CHECK (kind IN ('HELPED', 'MOVED', 'LIVING')),
    agency_id    uuid   NOT NULL REFERENCES access.agency, -- that helps it, that moved somebody to help, that judged how it lives
    as_around    boolean,                                  -- whether it lives at or above the average of those around it
    note         text   NOT NULL CHECK (note <> ''),       -- how; who was moved; by which measure it was judged
    day          date   NOT NULL,                          -- of business
    recorded     uuid   NOT NULL REFERENCES audit.act,
    withdrawn    uuid   REFERENCES audit.act,
    CHECK ((kind = 'LIVING') = (as_around IS NOT NULL))
);
CREATE UNIQUE INDEX care_standing ON plan.care (plan_id, household_id, kind) WHERE withdrawn IS NULL;
CALL audit.guard('plan.care', facts => true);
CALL registry.reference('plan.care', 'household_id', 'registry.household');
