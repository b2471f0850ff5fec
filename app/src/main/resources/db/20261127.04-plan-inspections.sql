-- How others carry a plan out, looked at on the spot; see chungtay.plan.inspection.

CREATE TABLE plan.inspection (
    id        uuid PRIMARY KEY,                          -- made with the form, so that one sent twice is known again
    plan_id   uuid NOT NULL REFERENCES plan.plan,
    by_id     uuid NOT NULL REFERENCES access.agency,    -- who inspects
    of_id     uuid NOT NULL REFERENCES access.agency,    -- who is inspected
    first_day date NOT NULL,
    last_day  date NOT NULL,
    team      text NOT NULL CHECK (team <> ''),          -- who goes there, in words
    reason    text NOT NULL CHECK (reason <> ''),
    day       date NOT NULL,                             -- of business, on which it was planned
    recorded  uuid NOT NULL REFERENCES audit.act,
    CHECK (first_day <= last_day),
    CHECK (by_id <> of_id)
);
CREATE INDEX inspection_by ON plan.inspection (by_id);
CREATE INDEX inspection_of ON plan.inspection (of_id);
CALL audit.guard('plan.inspection', facts => false);

-- What is looked at. None: the whole plan.
CREATE TABLE plan.inspection_clause (
    inspection_id uuid     NOT NULL REFERENCES plan.inspection,
    number        smallint NOT NULL CHECK (number > 0),
    clause        text     NOT NULL CHECK (clause <> ''),
    recorded      uuid     NOT NULL REFERENCES audit.act,
    PRIMARY KEY (inspection_id, number)
);
CALL audit.guard('plan.inspection_clause', facts => false);

-- What became of it; the newest counts. None: it is planned.
CREATE TABLE plan.inspection_said (
    entry         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    inspection_id uuid   NOT NULL REFERENCES plan.inspection,
    course        text   NOT NULL CHECK (course IN ('PLANNED', 'CARRIED_OUT', 'CANCELLED')),
    day           date   NOT NULL,                       -- of business
    held          date,                                  -- the day on which it was carried out
    note          text   NOT NULL CHECK (note <> ''),
    recorded      uuid   NOT NULL REFERENCES audit.act,
    CHECK ((course = 'CARRIED_OUT') = (held IS NOT NULL))
);
CREATE INDEX inspection_said_of ON plan.inspection_said (inspection_id, entry);
CALL audit.guard('plan.inspection_said', facts => false);

-- What was found.
CREATE TABLE plan.found (
    entry         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    inspection_id uuid   NOT NULL REFERENCES plan.inspection,
    kind          text   NOT NULL CHECK (kind IN ('GOOD', 'BAD', 'NEITHER')),
    what          text   NOT NULL CHECK (what <> ''),
    clause        text   CHECK (clause <> ''),           -- that it belongs to; none: the plan as a whole
    task_id       uuid   REFERENCES plan.task,
    day           date   NOT NULL,                       -- of business
    recorded      uuid   NOT NULL REFERENCES audit.act,
    withdrawn     uuid   REFERENCES audit.act,
    CHECK (task_id IS NULL OR clause IS NOT NULL)
);
CREATE INDEX found_by ON plan.found (inspection_id);
CALL audit.guard('plan.found', facts => true);

-- What must follow: who has to do what by when.
CREATE TABLE plan.follow_up (
    id            uuid PRIMARY KEY,
    inspection_id uuid NOT NULL REFERENCES plan.inspection,
    agency_id     uuid NOT NULL REFERENCES access.agency,
    what          text NOT NULL CHECK (what <> ''),
    last_day      date NOT NULL,                         -- on which it is in time
    day           date NOT NULL,                         -- of business, on which it was asked for
    recorded      uuid NOT NULL REFERENCES audit.act
);
CREATE INDEX follow_up_of ON plan.follow_up (inspection_id);
CREATE INDEX follow_up_by ON plan.follow_up (agency_id);
CALL audit.guard('plan.follow_up', facts => false);

-- How far it has come, as with tasks; the newest counts. None: it is open.
CREATE TABLE plan.follow_up_step (
    entry        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    follow_up_id uuid   NOT NULL REFERENCES plan.follow_up,
    state        text   NOT NULL CHECK (state IN ('REPORTED', 'RETURNED', 'ACCEPTED', 'DROPPED', 'OPEN')),
    day          date   NOT NULL,                        -- of business, which tells whether it was in time
    note         text   NOT NULL CHECK (note <> ''),
    recorded     uuid   NOT NULL REFERENCES audit.act
);
CREATE INDEX follow_up_step_of ON plan.follow_up_step (follow_up_id, entry);
CALL audit.guard('plan.follow_up_step', facts => false);
