-- Plans as they were published, and the tasks that follow from them; see chungtay.plan.

CREATE TABLE plan.plan (
    id       uuid PRIMARY KEY,
    unit_id  uuid NOT NULL REFERENCES place.unit,       -- that it is made for
    number   text NOT NULL CHECK (number <> ''),        -- 45/KH-UBND
    issued   date NOT NULL,
    recorded uuid NOT NULL REFERENCES audit.act,
    UNIQUE (unit_id, number, issued)
);
CALL audit.guard('plan.plan', facts => false);

-- A plan is published whole; a mended one is a newer edition, and the old stays to be read.
CREATE TABLE plan.edition (
    plan_id   uuid     NOT NULL REFERENCES plan.plan,
    edition   smallint NOT NULL CHECK (edition > 0),
    content   jsonb    NOT NULL,                        -- chungtay.plan.document.Plan
    recorded  uuid     NOT NULL REFERENCES audit.act,
    withdrawn uuid     REFERENCES audit.act,
    PRIMARY KEY (plan_id, edition)
);
CREATE UNIQUE INDEX edition_standing ON plan.edition (plan_id) WHERE withdrawn IS NULL;
CALL audit.guard('plan.edition', facts => true);

-- Whom it was sent to. A newer edition goes to whoever it names in addition.
CREATE TABLE plan.recipient (
    plan_id   uuid NOT NULL REFERENCES plan.plan,
    agency_id uuid NOT NULL REFERENCES access.agency,
    recorded  uuid NOT NULL REFERENCES audit.act,
    PRIMARY KEY (plan_id, agency_id)
);
CALL audit.guard('plan.recipient', facts => false);

-- Who has said that they have it.
CREATE TABLE plan.acknowledged (
    plan_id   uuid NOT NULL REFERENCES plan.plan,
    agency_id uuid NOT NULL,
    day       date NOT NULL,                            -- of business
    recorded  uuid NOT NULL REFERENCES audit.act,
    PRIMARY KEY (plan_id, agency_id),
    FOREIGN KEY (plan_id, agency_id) REFERENCES plan.recipient
);
CALL audit.guard('plan.acknowledged', facts => false);

-- What one agency, or several jointly, has to do: of a duty laid on a class there is one for each.
CREATE TABLE plan.task (
    id        uuid     PRIMARY KEY,
    plan_id   uuid     NOT NULL REFERENCES plan.plan,
    clause    text     NOT NULL CHECK (clause <> ''),
    duty      smallint NOT NULL CHECK (duty > 0),       -- the how manieth of its clause
    waiting   uuid     NOT NULL REFERENCES access.agency, -- whom it is reported to first, and who accepts it
    recorded  uuid     NOT NULL REFERENCES audit.act,
    withdrawn uuid     REFERENCES audit.act             -- a newer edition has it no more
);
CREATE INDEX task_of ON plan.task (plan_id) WHERE withdrawn IS NULL;
CALL audit.guard('plan.task', facts => true);

CREATE TABLE plan.part (
    task_id   uuid NOT NULL REFERENCES plan.task,
    agency_id uuid NOT NULL REFERENCES access.agency,
    part      text NOT NULL CHECK (part IN ('LEAD', 'WITH')),
    recorded  uuid NOT NULL REFERENCES audit.act,
    PRIMARY KEY (task_id, agency_id)
);
CREATE INDEX part_of ON plan.part (agency_id);          -- the tasks of an agency
CALL audit.guard('plan.part', facts => false);

-- By when a duty is looked at for which the plan sets no day: said by the standing agency, and shown as its own.
CREATE TABLE plan.review_day (
    entry     bigint   GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_id   uuid     NOT NULL REFERENCES plan.plan,
    clause    text     NOT NULL CHECK (clause <> ''),
    duty      smallint NOT NULL CHECK (duty > 0),
    due       text     NOT NULL CHECK (due <> ''),      -- chungtay.plan.document.Due
    recorded  uuid     NOT NULL REFERENCES audit.act,
    withdrawn uuid     REFERENCES audit.act
);
CREATE UNIQUE INDEX review_day_standing ON plan.review_day (plan_id, clause, duty) WHERE withdrawn IS NULL;
CALL audit.guard('plan.review_day', facts => true);

-- How far a task has come, step by step; the newest counts. None: it is open.
CREATE TABLE plan.step (
    entry    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id  uuid   NOT NULL REFERENCES plan.task,
    period   date   NOT NULL,                           -- of what comes again its first day, of all else that of the plan
    state    text   NOT NULL CHECK (state IN ('REPORTED', 'RETURNED', 'ACCEPTED', 'DROPPED', 'OPEN')),
    day      date   NOT NULL,                           -- of business, which tells whether it was in time
    note     text   NOT NULL CHECK (note <> ''),
    recorded uuid   NOT NULL REFERENCES audit.act
);
CREATE INDEX step_of ON plan.step (task_id, period, entry DESC);
CALL audit.guard('plan.step', facts => false);
