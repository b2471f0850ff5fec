-- Targets of a plan, as it hands them out; see chungtay.plan.Targets.
CREATE SCHEMA plan;

CREATE TABLE plan.target (
    entry     bigint       GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan      text         NOT NULL,                      -- 45/KH-UBND
    year      smallint     NOT NULL,
    unit_id   uuid         NOT NULL REFERENCES place.unit,
    kind      text         NOT NULL CHECK (kind IN ('POVERTY_RATE_DOWN', 'MERIT_HOUSEHOLDS_OUT')),
    value     numeric(9,3) NOT NULL CHECK (value >= 0),   -- [percentage points] or [households]
    source    text         NOT NULL CHECK (source <> ''),
    recorded  uuid         NOT NULL REFERENCES audit.act,
    withdrawn uuid         REFERENCES audit.act
);
CREATE UNIQUE INDEX target_once ON plan.target (plan, year, unit_id, kind) WHERE withdrawn IS NULL;
CALL audit.guard('plan.target', facts => true);
