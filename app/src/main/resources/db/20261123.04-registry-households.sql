-- Households, persons and what is known of them; see chungtay.registry.
CREATE SCHEMA registry;

CREATE TABLE registry.household (
    id       uuid PRIMARY KEY,
    recorded uuid NOT NULL REFERENCES audit.act
);
CALL audit.guard('registry.household', facts => false);

-- The code that lists know a household by.
CREATE TABLE registry.household_code (
    code         text NOT NULL CHECK (code <> ''),
    household_id uuid NOT NULL REFERENCES registry.household,
    recorded     uuid NOT NULL REFERENCES audit.act,
    PRIMARY KEY (code)
);
CREATE INDEX household_code_of ON registry.household_code (household_id);
CALL audit.guard('registry.household_code', facts => false);

CREATE TABLE registry.residence (
    entry        bigint    GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    household_id uuid      NOT NULL REFERENCES registry.household,
    unit_id      uuid      NOT NULL REFERENCES place.unit,  -- the village, or the commune when the list names no village
    held         daterange NOT NULL CHECK (NOT isempty(held)),
    recorded     uuid      NOT NULL REFERENCES audit.act,
    withdrawn    uuid      REFERENCES audit.act,
    CONSTRAINT residence_one_a_day EXCLUDE USING gist (household_id WITH =, held WITH &&) WHERE (withdrawn IS NULL)
);
CREATE INDEX residence_of ON registry.residence (household_id) WHERE withdrawn IS NULL;
CREATE INDEX residence_in ON registry.residence (unit_id) WHERE withdrawn IS NULL;
CREATE INDEX residence_recorded ON registry.residence (recorded);    -- for the readers that follow acts
CREATE INDEX residence_withdrawn ON registry.residence (withdrawn) WHERE withdrawn IS NOT NULL;
CALL audit.guard('registry.residence', facts => true);

-- What is known of a household as a whole; null is "the list does not say".
CREATE TABLE registry.household_known (
    entry           bigint    GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    household_id    uuid      NOT NULL REFERENCES registry.household,
    held            daterange NOT NULL CHECK (NOT isempty(held)),
    persons         smallint  CHECK (persons > 0),
    ethnic_minority boolean,
    no_labour       boolean,
    merit           boolean,
    disabled        boolean,
    farming         boolean,
    collective      boolean   NOT NULL DEFAULT false,   -- collective housing: outside every class
    recorded        uuid      NOT NULL REFERENCES audit.act,
    withdrawn       uuid      REFERENCES audit.act,
    CONSTRAINT household_known_one_a_day EXCLUDE USING gist (household_id WITH =, held WITH &&) WHERE (withdrawn IS NULL)
);
CREATE INDEX household_known_of ON registry.household_known (household_id) WHERE withdrawn IS NULL;
CREATE INDEX household_known_recorded ON registry.household_known (recorded);
CREATE INDEX household_known_withdrawn ON registry.household_known (withdrawn) WHERE withdrawn IS NOT NULL;
CALL audit.guard('registry.household_known', facts => true);

CREATE TABLE registry.person (
    id       uuid PRIMARY KEY,
    recorded uuid NOT NULL REFERENCES audit.act
);
CALL audit.guard('registry.person', facts => false);

CREATE TABLE registry.membership (
    entry        bigint    GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id    uuid      NOT NULL REFERENCES registry.person,
    household_id uuid      NOT NULL REFERENCES registry.household,
    relation     text      NOT NULL,                    -- to the head, as lists write it; HEAD for the head
    position     smallint  NOT NULL,                    -- order within the household's list
    held         daterange NOT NULL CHECK (NOT isempty(held)),
    recorded     uuid      NOT NULL REFERENCES audit.act,
    withdrawn    uuid      REFERENCES audit.act,
    CONSTRAINT membership_one_a_day EXCLUDE USING gist (person_id WITH =, held WITH &&) WHERE (withdrawn IS NULL)
);
CREATE INDEX membership_of ON registry.membership (household_id) WHERE withdrawn IS NULL;
CREATE INDEX membership_recorded ON registry.membership (recorded);
CALL audit.guard('registry.membership', facts => true);

CREATE TABLE registry.person_known (
    entry           bigint    GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id       uuid      NOT NULL REFERENCES registry.person,
    held            daterange NOT NULL CHECK (NOT isempty(held)),
    full_name       text      NOT NULL CHECK (full_name <> ''),
    name_key        text      NOT NULL,                 -- without tone marks; chungtay.wording.SearchKey
    born            date,
    born_year_only  boolean   NOT NULL DEFAULT false,
    gender          text      CHECK (gender IN ('MALE', 'FEMALE')),
    ethnic          text,
    identity_cipher bytea,                              -- by the vault; never in clear
    identity_index  bytea,                              -- keyed hash, for search
    identity_tail   text      CHECK (length(identity_tail) <= 3),
    recorded        uuid      NOT NULL REFERENCES audit.act,
    withdrawn       uuid      REFERENCES audit.act,
    CONSTRAINT person_known_one_a_day EXCLUDE USING gist (person_id WITH =, held WITH &&) WHERE (withdrawn IS NULL)
);
CREATE INDEX person_known_of ON registry.person_known (person_id) WHERE withdrawn IS NULL;
CREATE INDEX person_known_by_identity ON registry.person_known (identity_index) WHERE withdrawn IS NULL AND identity_index IS NOT NULL;
CREATE INDEX person_known_by_name ON registry.person_known USING gin (name_key gin_trgm_ops) WHERE withdrawn IS NULL;
CREATE INDEX person_known_recorded ON registry.person_known (recorded);
CALL audit.guard('registry.person_known', facts => true);
