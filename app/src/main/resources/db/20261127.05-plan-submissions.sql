-- Plans and reports that agencies send, on forms that the plan's own data asks for; see chungtay.plan.submission.

-- What one agency sends of one thing that is asked, once in each period of the task that asks it.
CREATE TABLE plan.submission (
    id        uuid PRIMARY KEY,
    task_id   uuid NOT NULL REFERENCES plan.task,
    period    date NOT NULL,                             -- as in plan.step
    asked     text NOT NULL CHECK (asked <> ''),         -- a code of data/plan/*/submissions.yaml
    agency_id uuid NOT NULL REFERENCES access.agency,    -- who sends it
    recorded  uuid NOT NULL REFERENCES audit.act,
    UNIQUE (task_id, period, asked, agency_id)
);
CALL audit.guard('plan.submission', facts => false);

-- What is written and not sent yet; each saving is another row, the last stands.
CREATE TABLE plan.writing (
    entry         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    submission_id uuid   NOT NULL REFERENCES plan.submission,
    content       jsonb  NOT NULL,                       -- what stands in each field, as it was typed
    day           date   NOT NULL,                       -- of business
    recorded      uuid   NOT NULL REFERENCES audit.act,
    withdrawn     uuid   REFERENCES audit.act
);
CREATE UNIQUE INDEX writing_standing ON plan.writing (submission_id) WHERE withdrawn IS NULL;
CALL audit.guard('plan.writing', facts => true);

-- As it was sent: each sending is a version, and all of them stay.
CREATE TABLE plan.version (
    submission_id uuid     NOT NULL REFERENCES plan.submission,
    version       smallint NOT NULL CHECK (version > 0),
    content       jsonb    NOT NULL,
    day           date     NOT NULL,
    recorded      uuid     NOT NULL REFERENCES audit.act,
    PRIMARY KEY (submission_id, version)
);
CALL audit.guard('plan.version', facts => false);

-- How far it has come; the newest counts. None: it is a draft at most.
CREATE TABLE plan.submission_step (
    entry         bigint   GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    submission_id uuid     NOT NULL REFERENCES plan.submission,
    version       smallint NOT NULL,                     -- that it was said of
    state         text     NOT NULL CHECK (state IN ('SENT', 'RECEIVED', 'RETURNED', 'ACCEPTED')),
    day           date     NOT NULL,                     -- of business, which tells whether it was in time
    note          text     NOT NULL CHECK (note <> ''),
    recorded      uuid     NOT NULL REFERENCES audit.act,
    FOREIGN KEY (submission_id, version) REFERENCES plan.version
);
CREATE INDEX submission_step_of ON plan.submission_step (submission_id, entry DESC);
CALL audit.guard('plan.submission_step', facts => false);

-- Whom somebody reminded of what they had not sent.
CREATE TABLE plan.reminder (
    entry     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id   uuid   NOT NULL REFERENCES plan.task,
    period    date   NOT NULL,
    asked     text   NOT NULL CHECK (asked <> ''),
    agency_id uuid   NOT NULL REFERENCES access.agency,  -- who is reminded
    by_id     uuid   NOT NULL REFERENCES access.agency,  -- who reminds
    day       date   NOT NULL,
    recorded  uuid   NOT NULL REFERENCES audit.act,
    UNIQUE (task_id, period, asked, agency_id, by_id, day) -- once a day is enough
);
CREATE INDEX reminder_of ON plan.reminder (agency_id);   -- what an agency is reminded of
CALL audit.guard('plan.reminder', facts => false);
