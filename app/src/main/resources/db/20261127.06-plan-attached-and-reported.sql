-- Files that agencies attach: evidence to tasks, papers to what they send; see chungtay.plan.attached. The bytes lie in the closed
-- store of files. What a file is called is in clear, as notes on tasks are: it names no household.
CREATE TABLE plan.attached (
    id            uuid    PRIMARY KEY,                   -- and the name of its file in the data folder
    task_id       uuid    REFERENCES plan.task,          -- that it shows something of
    period        date,
    submission_id uuid    REFERENCES plan.submission,    -- that it goes with
    agency_id     uuid    NOT NULL REFERENCES access.agency, -- who attached it
    signed        boolean NOT NULL,                      -- whether it is the signed version
    day           date    NOT NULL,                      -- of business
    type          text    NOT NULL CHECK (type IN ('PDF', 'JPEG', 'PNG', 'WORD', 'EXCEL')),
    bytes         integer NOT NULL CHECK (bytes > 0),
    hash          text    NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    title         text    NOT NULL CHECK (title <> ''),
    name          text    NOT NULL CHECK (name <> ''),
    recorded      uuid    NOT NULL REFERENCES audit.act,
    withdrawn     uuid    REFERENCES audit.act,
    CHECK ((task_id IS NULL) <> (submission_id IS NULL)),
    CHECK ((task_id IS NULL) = (period IS NULL)),
    CHECK (NOT signed OR type = 'PDF')
);
-- A file is there once, also where two hand it in at once.
CREATE UNIQUE INDEX attached_once_to_task ON plan.attached (task_id, period, hash) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX attached_once_to_submission ON plan.attached (submission_id, hash) WHERE withdrawn IS NULL;
CALL audit.guard('plan.attached', facts => true);

-- Figures that agencies report, each with its source; the highest revision of a period counts, all stay. See chungtay.plan.figure.
CREATE TABLE plan.reported (
    plan_id  uuid     NOT NULL REFERENCES plan.plan,
    figure   text     NOT NULL CHECK (figure <> ''),     -- a code of data/plan/*/figures.yaml
    period   date     NOT NULL,                          -- its first day
    revision smallint NOT NULL CHECK (revision > 0),
    value    bigint   NOT NULL CHECK (value >= 0),
    source   text     NOT NULL CHECK (source <> ''),
    day      date     NOT NULL,                          -- of business
    recorded uuid     NOT NULL REFERENCES audit.act,
    PRIMARY KEY (plan_id, figure, period, revision)      -- two who report at once: one is told
);
CALL audit.guard('plan.reported', facts => false);
