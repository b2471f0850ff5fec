DROP TABLE IF EXISTS arriving_household, arriving_person;

CREATE TEMPORARY TABLE arriving_household (
    household_id    uuid     PRIMARY KEY,
    is_new          boolean  NOT NULL,
    code            text,
    unit_id         uuid,
    day             date     NOT NULL,
    persons         smallint,
    ethnic_minority boolean,
    no_labour       boolean,
    merit           boolean,
    disabled        boolean,
    farming         boolean,
    collective      boolean,
    members_listed  boolean  NOT NULL,
    CHECK (unit_id IS NOT NULL OR NOT is_new)
) ON COMMIT DROP;

CREATE TEMPORARY TABLE arriving_person (
    person_id       uuid     NOT NULL DEFAULT registry.new_id(),
    household_id    uuid     NOT NULL,
    position        smallint NOT NULL,
    relation        text     NOT NULL,
    full_name       text     NOT NULL,
    name_key        text     NOT NULL,
    born            date,
    born_year_only  boolean,
    gender          text,
    ethnic          text,
    identity_cipher bytea,
    identity_index  bytea,
    identity_tail   text,
    known           boolean  NOT NULL DEFAULT false
) ON COMMIT DROP
