-- Targets handed down from level to level, and what units answer; see chungtay.plan.cascade.

-- What a unit hands to those below it of one aim; the highest version counts. Before the first, what the plan itself hands out.
CREATE TABLE plan.hand_down (
    id        uuid     PRIMARY KEY,
    plan_id   uuid     NOT NULL REFERENCES plan.plan,
    aim       text     NOT NULL CHECK (aim <> ''),       -- chungtay.plan.cascade.Aim
    parent_id uuid     NOT NULL REFERENCES place.unit,
    version   smallint NOT NULL CHECK (version > 0),
    day       date     NOT NULL,                         -- of business
    reason    text     NOT NULL CHECK (reason <> ''),
    recorded  uuid     NOT NULL REFERENCES audit.act,
    UNIQUE (plan_id, aim, parent_id, version)            -- two who hand down at once: one is told
);
CALL audit.guard('plan.hand_down', facts => false);

CREATE TABLE plan.handed (
    hand_down_id uuid    NOT NULL REFERENCES plan.hand_down,
    unit_id      uuid    NOT NULL REFERENCES place.unit,
    households   integer NOT NULL CHECK (households >= 0),
    recorded     uuid    NOT NULL REFERENCES audit.act,
    PRIMARY KEY (hand_down_id, unit_id)
);
CALL audit.guard('plan.handed', facts => false);

-- What a unit answers to what it was given. It counts as long as the unit is given the same; the newest counts.
CREATE TABLE plan.answer (
    entry      bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_id    uuid    NOT NULL REFERENCES plan.plan,
    aim        text    NOT NULL CHECK (aim <> ''),
    unit_id    uuid    NOT NULL REFERENCES place.unit,
    households integer NOT NULL CHECK (households >= 0), -- that it answers to
    counter    integer CHECK (counter >= 0),             -- that it proposes instead; none: it accepts
    day        date    NOT NULL,
    reason     text    NOT NULL CHECK (reason <> ''),
    recorded   uuid    NOT NULL REFERENCES audit.act
);
CREATE INDEX answer_of ON plan.answer (plan_id, aim, unit_id, entry DESC);
CALL audit.guard('plan.answer', facts => false);
