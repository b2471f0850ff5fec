-- Who joins the movement of a plan, how agencies are scored, whom they nominate; see chungtay.plan.commendation.

-- What an agency says of a year: that it joins and what it takes on, or that it does so no longer. The highest number counts.
CREATE TABLE plan.registration (
    plan_id    uuid     NOT NULL REFERENCES plan.plan,
    year       smallint NOT NULL,
    agency_id  uuid     NOT NULL REFERENCES access.agency,
    number     smallint NOT NULL CHECK (number > 0),       -- two who say something at once: one is told
    joins      boolean  NOT NULL,
    words      text     NOT NULL CHECK (words <> ''),      -- what it takes on; why it does so no longer
    households integer  NOT NULL CHECK (households >= 0),  -- that it takes on by name
    day        date     NOT NULL,                          -- of business
    recorded   uuid     NOT NULL REFERENCES audit.act,
    PRIMARY KEY (plan_id, year, agency_id, number)
);
CALL audit.guard('plan.registration', facts => false);

-- What the standing agency sets beside the computed score of an agency. The highest number counts.
CREATE TABLE plan.score_correction (
    plan_id   uuid     NOT NULL REFERENCES plan.plan,
    year      smallint NOT NULL,
    agency_id uuid     NOT NULL REFERENCES access.agency,
    number    smallint NOT NULL CHECK (number > 0),
    points    integer  CHECK (points BETWEEN 0 AND 10000), -- [hundredths of a point]; none: taken back
    reason    text     NOT NULL CHECK (reason <> ''),
    day       date     NOT NULL,
    recorded  uuid     NOT NULL REFERENCES audit.act,
    PRIMARY KEY (plan_id, year, agency_id, number)
);
CALL audit.guard('plan.score_correction', facts => false);

-- The scores of a year as they were when they were closed.
CREATE TABLE plan.score_closing (
    id       uuid     PRIMARY KEY,
    plan_id  uuid     NOT NULL REFERENCES plan.plan,
    year     smallint NOT NULL,
    version  smallint NOT NULL CHECK (version > 0),
    inputs   text     NOT NULL CHECK (inputs ~ '^[0-9a-f]{64}$'), -- SHA-256 of all that the scores follow from
    reason   text     NOT NULL CHECK (reason <> ''),
    day      date     NOT NULL,
    recorded uuid     NOT NULL REFERENCES audit.act,
    UNIQUE (plan_id, year, version)
);
CALL audit.guard('plan.score_closing', facts => false);

CREATE TABLE plan.closed_score (
    closing_id uuid    NOT NULL REFERENCES plan.score_closing,
    agency_id  uuid    NOT NULL REFERENCES access.agency,
    points     integer CHECK (points BETWEEN 0 AND 10000),    -- [hundredths of a point]; none: not ranked
    corrected  integer CHECK (corrected BETWEEN 0 AND 10000),
    lines      jsonb   NOT NULL,                              -- chungtay.plan.commendation.score.ScoreLine
    recorded   uuid    NOT NULL REFERENCES audit.act,
    PRIMARY KEY (closing_id, agency_id)
);
CALL audit.guard('plan.closed_score', facts => false);

-- Whom an agency nominates. Of a household nothing is copied: what it is called stays in the registry.
CREATE TABLE plan.nomination (
    id           uuid     PRIMARY KEY,
    plan_id      uuid     NOT NULL REFERENCES plan.plan,
    year         smallint NOT NULL,
    agency_id    uuid     NOT NULL REFERENCES access.agency,
    kind         text     NOT NULL CHECK (kind IN ('COLLECTIVE', 'PERSON', 'HOUSEHOLD')),
    name         text     CHECK (name <> ''),
    position     text     CHECK (position <> ''),
    household_id uuid     REFERENCES registry.household,
    commune_id   uuid     REFERENCES place.unit,              -- where the household lived then
    recorded     uuid     NOT NULL REFERENCES audit.act,
    CHECK ((kind = 'HOUSEHOLD') = (household_id IS NOT NULL) AND (kind = 'HOUSEHOLD') = (commune_id IS NOT NULL)),
    CHECK ((kind = 'HOUSEHOLD') = (name IS NULL) AND (kind = 'PERSON') = (position IS NOT NULL))
);
CREATE INDEX nomination_of ON plan.nomination (plan_id, year);
CALL audit.guard('plan.nomination', facts => false);

-- What was said of a nomination, in the order of its numbers.
CREATE TABLE plan.nomination_step (
    nomination_id uuid     NOT NULL REFERENCES plan.nomination,
    number        smallint NOT NULL CHECK (number > 0),
    stage         text     NOT NULL CHECK (stage <> ''),      -- chungtay.plan.commendation.NominationStage
    note          text     NOT NULL CHECK (note <> ''),       -- merits, or why
    form          text     CHECK (form <> ''),                -- of the commendation, in the words of the decision
    decision      text     CHECK (decision <> ''),            -- its number
    decided       date,
    day           date     NOT NULL,
    recorded      uuid     NOT NULL REFERENCES audit.act,
    PRIMARY KEY (nomination_id, number),
    CHECK ((stage = 'COMMENDED') = (form IS NOT NULL AND decision IS NOT NULL AND decided IS NOT NULL))
);
CALL audit.guard('plan.nomination_step', facts => false);
