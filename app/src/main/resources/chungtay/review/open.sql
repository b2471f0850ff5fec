DROP TABLE IF EXISTS arriving_decision, arriving_assessment;

CREATE TEMPORARY TABLE arriving_decision (
    id           uuid     NOT NULL DEFAULT registry.new_id(),
    household_id uuid     NOT NULL,
    standard     text     NOT NULL,
    review_year  smallint NOT NULL,
    class        text     NOT NULL,
    sub_class    text,
    number       text,
    decided_on   date     NOT NULL,
    causes       text[]   NOT NULL DEFAULT '{}',
    UNIQUE (household_id, standard, review_year, decided_on)
) ON COMMIT DROP;

CREATE TEMPORARY TABLE arriving_assessment (
    id           uuid     NOT NULL DEFAULT registry.new_id(),
    household_id uuid     NOT NULL,
    standard     text     NOT NULL,
    review_year  smallint NOT NULL,
    assessed_on  date     NOT NULL,
    area         text     NOT NULL,
    b1           integer,
    b2           integer,
    income       bigint,
    lacks        integer  NOT NULL,
    known        integer  NOT NULL,
    farming      boolean  NOT NULL DEFAULT false,
    class        text,
    sub_class    text,
    law_hash     text     NOT NULL,
    UNIQUE (household_id, standard, review_year, assessed_on)
) ON COMMIT DROP
