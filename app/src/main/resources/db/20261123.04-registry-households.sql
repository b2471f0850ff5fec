-- Households, persons and what is known of them; see chungtay.registry.
CREATE SCHEMA registry;

-- A UUIDv7, for rows that are made in SQL; PostgreSQL has one of its own only from 18 on.
CREATE FUNCTION registry.new_id() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
    SELECT CAST(encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) PLACING
               substring(int8send(CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)) FROM 3) FROM 1 FOR 6),
               52, 1), 53, 1), 'hex') AS uuid)
$$;

-- A reference that is checked a statement at a time. Households, persons, units and acts are never
-- deleted, so only what comes in must be looked at; looked at row by row, it costs more on a
-- province's lists than all indexes together.
CREATE FUNCTION registry.check_reference() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    missing text;
BEGIN
    EXECUTE format('SELECT id FROM (SELECT DISTINCT %1$I AS id FROM arrived WHERE %1$I IS NOT NULL) AS a
                     WHERE NOT EXISTS (SELECT FROM %2$s AS t WHERE t.id = a.id) LIMIT 1', TG_ARGV[0], TG_ARGV[1])
       INTO missing;
    IF missing IS NOT NULL THEN
        RAISE foreign_key_violation
        USING MESSAGE = format('%s of %s.%s is no %s: %s', TG_ARGV[0], TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_ARGV[1], missing);
    END IF;
    RETURN NULL;
END $$;

CREATE PROCEDURE registry.reference(from_table regclass, from_column name, to_table regclass) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %s REFERENCING NEW TABLE AS arrived
                    FOR EACH STATEMENT EXECUTE FUNCTION registry.check_reference(%L, %L)',
        from_column || '_exists', from_table, from_column, to_table);
END $$;

CREATE TABLE registry.household (
    id       uuid PRIMARY KEY,
    recorded uuid NOT NULL
);
CALL audit.guard('registry.household', facts => false);
CALL registry.reference('registry.household', 'recorded', 'audit.act');

-- The code that lists know a household by.
CREATE TABLE registry.household_code (
    code         text NOT NULL CHECK (code <> ''),
    household_id uuid NOT NULL,
    recorded     uuid NOT NULL,
    PRIMARY KEY (code)
);
CREATE INDEX household_code_of ON registry.household_code (household_id);
CALL audit.guard('registry.household_code', facts => false);
CALL registry.reference('registry.household_code', 'household_id', 'registry.household');
CALL registry.reference('registry.household_code', 'recorded', 'audit.act');

-- Takes the last value that is not null; over a window: what was known by then.
CREATE FUNCTION registry.newer(anyelement, anyelement) RETURNS anyelement
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS 'SELECT $2';
CREATE AGGREGATE registry.latest(anyelement) (SFUNC = registry.newer, STYPE = anyelement);

CREATE TABLE registry.residence (
    entry        bigint    GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    household_id uuid      NOT NULL,
    unit_id      uuid      NOT NULL,  -- the village, or the commune when the list names no village
    held         daterange NOT NULL CHECK (NOT isempty(held)),
    recorded     uuid      NOT NULL,
    withdrawn    uuid      REFERENCES audit.act,
    CONSTRAINT residence_one_a_day EXCLUDE USING gist (household_id WITH =, held WITH &&) WHERE (withdrawn IS NULL)
);
CREATE INDEX residence_of ON registry.residence (household_id) WHERE withdrawn IS NULL;
CREATE INDEX residence_in ON registry.residence (unit_id) WHERE withdrawn IS NULL;
CREATE INDEX residence_recorded ON registry.residence (recorded);    -- for the readers that follow acts
CREATE INDEX residence_withdrawn ON registry.residence (withdrawn) WHERE withdrawn IS NOT NULL;
CALL audit.guard('registry.residence', facts => true);
CALL registry.reference('registry.residence', 'household_id', 'registry.household');
CALL registry.reference('registry.residence', 'unit_id', 'place.unit');
CALL registry.reference('registry.residence', 'recorded', 'audit.act');

-- What is known of a household as a whole; null is "the list does not say".
CREATE TABLE registry.household_known (
    entry           bigint    GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    household_id    uuid      NOT NULL,
    held            daterange NOT NULL CHECK (NOT isempty(held)),
    persons         smallint  CHECK (persons > 0),
    ethnic_minority boolean,
    no_labour       boolean,
    merit           boolean,
    disabled        boolean,
    farming         boolean,
    collective      boolean   NOT NULL DEFAULT false,   -- collective housing: outside every class
    recorded        uuid      NOT NULL,
    withdrawn       uuid      REFERENCES audit.act,
    CONSTRAINT household_known_one_a_day EXCLUDE USING gist (household_id WITH =, held WITH &&) WHERE (withdrawn IS NULL)
);
CREATE INDEX household_known_of ON registry.household_known (household_id) WHERE withdrawn IS NULL;
CREATE INDEX household_known_recorded ON registry.household_known (recorded);
CREATE INDEX household_known_withdrawn ON registry.household_known (withdrawn) WHERE withdrawn IS NOT NULL;
CALL audit.guard('registry.household_known', facts => true);
CALL registry.reference('registry.household_known', 'household_id', 'registry.household');
CALL registry.reference('registry.household_known', 'recorded', 'audit.act');

CREATE TABLE registry.person (
    id       uuid PRIMARY KEY,
    recorded uuid NOT NULL
);
CALL audit.guard('registry.person', facts => false);
CALL registry.reference('registry.person', 'recorded', 'audit.act');

-- What lists said of a household, day by day, as they came; null is "the list does not say".
-- The facts of residence and household_known are what follows from it.
CREATE TABLE registry.listing (
    entry           bigint   GENERATED ALWAYS AS IDENTITY PRIMARY KEY,   -- of two for one day the later corrects
    household_id    uuid     NOT NULL,
    day             date     NOT NULL,
    unit_id         uuid,
    persons         smallint CHECK (persons > 0),
    ethnic_minority boolean,
    no_labour       boolean,
    merit           boolean,
    disabled        boolean,
    farming         boolean,
    collective      boolean,
    members_listed  boolean  NOT NULL,                  -- who is not named no longer belongs
    head            uuid,
    recorded        uuid     NOT NULL
);
CREATE INDEX listing_of ON registry.listing (household_id, day);
CALL audit.guard('registry.listing', facts => false);
CALL registry.reference('registry.listing', 'household_id', 'registry.household');
CALL registry.reference('registry.listing', 'unit_id', 'place.unit');
CALL registry.reference('registry.listing', 'head', 'registry.person');
CALL registry.reference('registry.listing', 'recorded', 'audit.act');

CREATE TABLE registry.membership (
    entry        bigint    GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id    uuid      NOT NULL,
    household_id uuid      NOT NULL,
    relation     text      NOT NULL,                    -- to the head, as lists write it; HEAD for the head
    position     smallint  NOT NULL,                    -- order within the household's list
    held         daterange NOT NULL CHECK (NOT isempty(held)),
    recorded     uuid      NOT NULL,
    withdrawn    uuid      REFERENCES audit.act,
    CONSTRAINT membership_one_a_day EXCLUDE USING gist (person_id WITH =, held WITH &&) WHERE (withdrawn IS NULL)
);
CREATE INDEX membership_of ON registry.membership (household_id) WHERE withdrawn IS NULL;
CREATE INDEX membership_recorded ON registry.membership (recorded);
CALL audit.guard('registry.membership', facts => true);
CALL registry.reference('registry.membership', 'person_id', 'registry.person');
CALL registry.reference('registry.membership', 'household_id', 'registry.household');
CALL registry.reference('registry.membership', 'recorded', 'audit.act');

CREATE TABLE registry.person_known (
    entry           bigint    GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id       uuid      NOT NULL,
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
    recorded        uuid      NOT NULL,
    withdrawn       uuid      REFERENCES audit.act,
    CONSTRAINT person_known_one_a_day EXCLUDE USING gist (person_id WITH =, held WITH &&) WHERE (withdrawn IS NULL)
);
CREATE INDEX person_known_of ON registry.person_known (person_id) WHERE withdrawn IS NULL;
CREATE INDEX person_known_by_identity ON registry.person_known (identity_index) WHERE withdrawn IS NULL AND identity_index IS NOT NULL;
CREATE INDEX person_known_by_tail ON registry.person_known (identity_tail) WHERE withdrawn IS NULL AND identity_tail IS NOT NULL;
CREATE INDEX person_known_by_name ON registry.person_known USING gin (name_key gin_trgm_ops) WHERE withdrawn IS NULL;
CREATE INDEX person_known_recorded ON registry.person_known (recorded);
CALL audit.guard('registry.person_known', facts => true);
CALL registry.reference('registry.person_known', 'person_id', 'registry.person');
CALL registry.reference('registry.person_known', 'recorded', 'audit.act');
