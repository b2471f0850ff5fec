-- What communes decided and what the rules compute, side by side; see chungtay.review.
CREATE SCHEMA review;

-- Recognised: only ever added; the newest of a household under a standard counts from its day.
CREATE TABLE review.decision (
    entry        bigint   GENERATED ALWAYS AS IDENTITY,   -- order of arrival; settles two of one day
    id           uuid     PRIMARY KEY,
    household_id uuid     NOT NULL,
    standard     text     NOT NULL,
    review_year  smallint NOT NULL,
    class        text     NOT NULL CHECK (class IN ('POOR', 'NEAR_POOR', 'AVERAGE', 'NOT_POOR')),
    sub_class    text     CHECK (sub_class IN ('INCOME', 'DEPRIVATION', 'FARMING')),
    number       text,                                    -- of the commune's decision; null: the list does not say
    decided_on   date     NOT NULL,
    causes       text[]   NOT NULL DEFAULT '{}',          -- codes of law/causes.yaml
    recorded     uuid     NOT NULL
);
CREATE INDEX decision_newest_first ON review.decision (household_id, standard, decided_on DESC, entry DESC);
CREATE INDEX decision_recorded ON review.decision (recorded);
CALL audit.guard('review.decision', facts => false);
CALL registry.reference('review.decision', 'household_id', 'registry.household');
CALL registry.reference('review.decision', 'recorded', 'audit.act');

-- Computed: the facts of a form and what the rules make of them.
CREATE TABLE review.assessment (
    entry        bigint   GENERATED ALWAYS AS IDENTITY,
    id           uuid     PRIMARY KEY,
    household_id uuid     NOT NULL,
    standard     text     NOT NULL,
    review_year  smallint NOT NULL,
    assessed_on  date     NOT NULL,
    area         text     NOT NULL CHECK (area IN ('RURAL', 'URBAN')),
    b1           integer  CHECK (b1 >= 0),                -- B1 of TT 17/2016, A of TT 07/2021 [points]
    b2           integer  CHECK (b2 >= 0),                -- B2, B [points]
    income       bigint   CHECK (income >= 0),            -- [VND a person a month]
    lacks        integer  NOT NULL,                       -- a bit an indicator of the standard
    known        integer  NOT NULL,                       -- the indicators that the form answers
    farming      boolean  NOT NULL DEFAULT false,         -- lives from agriculture, forestry, fishery or salt
    class        text     CHECK (class IN ('POOR', 'NEAR_POOR', 'AVERAGE', 'NOT_POOR')),  -- null: facts are missing
    sub_class    text     CHECK (sub_class IN ('INCOME', 'DEPRIVATION', 'FARMING')),
    law_hash     text     NOT NULL,                       -- of the law files that computed the class
    recorded     uuid     NOT NULL,
    CHECK (lacks & ~known = 0)
);
CREATE INDEX assessment_newest_first ON review.assessment (household_id, standard, assessed_on DESC, entry DESC);
CREATE INDEX assessment_recorded ON review.assessment (recorded);
CALL audit.guard('review.assessment', facts => false);
CALL registry.reference('review.assessment', 'household_id', 'registry.household');
CALL registry.reference('review.assessment', 'recorded', 'audit.act');
