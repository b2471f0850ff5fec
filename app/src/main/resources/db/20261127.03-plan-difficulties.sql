-- What stands in the way of a plan, and what was said of it; see chungtay.plan.difficulty.

CREATE TABLE plan.difficulty (
    id        uuid PRIMARY KEY,                          -- made with the form, so that one sent twice is known again
    plan_id   uuid NOT NULL REFERENCES plan.plan,
    clause    text CHECK (clause <> ''),                 -- none: the plan as a whole
    task_id   uuid REFERENCES plan.task,                 -- none: a clause, or the whole
    agency_id uuid NOT NULL REFERENCES access.agency,    -- that raised it
    words     text NOT NULL CHECK (words <> ''),
    wish      text CHECK (wish <> ''),                   -- what it asks for; none: nothing in particular
    day       date NOT NULL,                             -- of business
    recorded  uuid NOT NULL REFERENCES audit.act,
    CHECK (task_id IS NULL OR clause IS NOT NULL)
);
CREATE INDEX difficulty_of_plan ON plan.difficulty (plan_id);
CREATE INDEX difficulty_of_task ON plan.difficulty (task_id);
CALL audit.guard('plan.difficulty', facts => false);

-- What was said of it since, line by line; the newest counts. None: it was raised and lies with the standing agency.
CREATE TABLE plan.difficulty_said (
    entry         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    difficulty_id uuid   NOT NULL REFERENCES plan.difficulty,
    standing      text   NOT NULL CHECK (standing IN ('RAISED', 'RETURNED', 'SENT_UP', 'ANSWERED', 'SOLVED', 'WITHDRAWN')),
    day           date   NOT NULL,                       -- of business
    note          text   NOT NULL CHECK (note <> ''),
    recorded      uuid   NOT NULL REFERENCES audit.act
);
CREATE INDEX difficulty_said_of ON plan.difficulty_said (difficulty_id, entry);
CALL audit.guard('plan.difficulty_said', facts => false);
