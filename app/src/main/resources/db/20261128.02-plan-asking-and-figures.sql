-- What officers set up beside a plan: what it asks to be sent, and which figures are to be reported. See chungtay.plan.submission and
-- chungtay.plan.figure.

-- Said when an edition was published; none: what data/plan says of the plan.
CREATE TABLE plan.asking (
    plan_id  uuid     NOT NULL,
    edition  smallint NOT NULL,
    asked    jsonb    NOT NULL,                          -- of chungtay.plan.submission.Asked
    recorded uuid     NOT NULL REFERENCES audit.act,
    PRIMARY KEY (plan_id, edition),
    FOREIGN KEY (plan_id, edition) REFERENCES plan.edition
);
CALL audit.guard('plan.asking', facts => false);

-- Figures to be reported, beside those of data/plan; each by a code that none of either has.
CREATE TABLE plan.figure (
    plan_id       uuid NOT NULL REFERENCES plan.plan,
    figure        text NOT NULL CHECK (figure ~ '^[a-z][a-z-]{0,40}$'),
    clause        text NOT NULL CHECK (clause <> ''),
    agency_id     uuid NOT NULL REFERENCES access.agency, -- whose it is
    every         text NOT NULL CHECK (every IN ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    what_vi       text NOT NULL CHECK (what_vi <> ''),
    what_en       text NOT NULL CHECK (what_en <> ''),
    unit_vi       text NOT NULL CHECK (unit_vi <> ''),
    unit_en       text NOT NULL CHECK (unit_en <> ''),
    definition_vi text NOT NULL CHECK (definition_vi <> ''),
    definition_en text NOT NULL CHECK (definition_en <> ''),
    day           date NOT NULL,                         -- of business
    recorded      uuid NOT NULL REFERENCES audit.act,
    PRIMARY KEY (plan_id, figure)                        -- two who add it at once: one is told
);
CALL audit.guard('plan.figure', facts => false);

-- No longer asked for, those of data/plan too; what was reported stays.
CREATE TABLE plan.figure_closed (
    plan_id  uuid NOT NULL REFERENCES plan.plan,
    figure   text NOT NULL CHECK (figure <> ''),
    reason   text NOT NULL CHECK (reason <> ''),
    day      date NOT NULL,
    recorded uuid NOT NULL REFERENCES audit.act,
    PRIMARY KEY (plan_id, figure)
);
CALL audit.guard('plan.figure_closed', facts => false);
