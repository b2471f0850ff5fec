-- Agencies, the people in them, and the posts and areas from which follows what they may see and do; see chungtay.access.
CREATE SCHEMA access;

CREATE TABLE access.agency (
    id       uuid PRIMARY KEY,
    code     text NOT NULL UNIQUE CHECK (code <> ''),   -- ours; that of law/agencies.yaml where the law knows the agency
    kind     text NOT NULL CHECK (kind IN ('COMMITTEE', 'DEPARTMENT', 'INSURANCE', 'BANK', 'FRONT', 'MASS_ORGANISATION',
                                           'ASSOCIATION', 'PARTY', 'COUNCIL', 'OFFICE', 'MINISTRY', 'SPONSOR')),
    unit_id  uuid REFERENCES place.unit,                -- whose People's Committee it is; none of the others has one
    recorded uuid NOT NULL REFERENCES audit.act,
    CHECK ((kind = 'COMMITTEE') = (unit_id IS NOT NULL))
);
CALL audit.guard('access.agency', facts => false);

CREATE TABLE access.agency_name (
    entry     bigint    GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id uuid      NOT NULL REFERENCES access.agency,
    held      daterange NOT NULL CHECK (NOT isempty(held)),
    name_vi   text      NOT NULL CHECK (name_vi <> ''),
    name_en   text      NOT NULL CHECK (name_en <> ''),
    short_vi  text      NOT NULL CHECK (short_vi <> ''),
    short_en  text      NOT NULL CHECK (short_en <> ''),
    basis     text      NOT NULL CHECK (basis <> ''),   -- how we know
    recorded  uuid      NOT NULL REFERENCES audit.act,
    withdrawn uuid      REFERENCES audit.act,
    EXCLUDE USING gist (agency_id WITH =, held WITH &&) WHERE (withdrawn IS NULL)
);
CALL audit.guard('access.agency_name', facts => true);

-- Somebody who signs in: staff of an agency, a village head, a sponsor.
CREATE TABLE access.account (
    id       uuid    PRIMARY KEY,
    login    text    NOT NULL UNIQUE CHECK (login ~ '^[a-z0-9][a-z0-9.-]{1,62}[a-z0-9]$'),
    name     text    NOT NULL CHECK (name <> ''),
    demo     boolean NOT NULL,                          -- made up for the demo: a real office refuses it
    recorded uuid    NOT NULL REFERENCES audit.act
);
CALL audit.guard('access.account', facts => false);

CREATE TABLE access.post (
    entry      bigint    GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id         uuid      NOT NULL,                      -- of the post; its row is withdrawn when it ends earlier than foreseen
    account_id uuid      NOT NULL REFERENCES access.account,
    agency_id  uuid      NOT NULL REFERENCES access.agency,
    role       text      NOT NULL CHECK (role <> ''),
    acting     text      CHECK (acting IN ('KT', 'TM', 'TL', 'TUQ')),   -- signs for: KT. the head, TM. the body, TL. by order, TUQ. by authority
    held       daterange NOT NULL CHECK (NOT isempty(held)),
    recorded   uuid      NOT NULL REFERENCES audit.act,
    withdrawn  uuid      REFERENCES audit.act,
    EXCLUDE USING gist (id WITH =, held WITH &&) WHERE (withdrawn IS NULL)
);
CREATE INDEX post_of ON access.post (account_id) WHERE withdrawn IS NULL;
CALL audit.guard('access.post', facts => true);

-- Where an agency, or one post in it, works. A post without areas of its own works in those of its agency.
CREATE TABLE access.area (
    entry     bigint    GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id uuid      REFERENCES access.agency,
    post_id   uuid,
    unit_id   uuid      NOT NULL REFERENCES place.unit,
    held      daterange NOT NULL CHECK (NOT isempty(held)),
    recorded  uuid      NOT NULL REFERENCES audit.act,
    withdrawn uuid      REFERENCES audit.act,
    CHECK (num_nonnulls(agency_id, post_id) = 1),
    EXCLUDE USING gist (agency_id WITH =, unit_id WITH =, held WITH &&) WHERE (withdrawn IS NULL AND agency_id IS NOT NULL),
    EXCLUDE USING gist (post_id WITH =, unit_id WITH =, held WITH &&) WHERE (withdrawn IS NULL AND post_id IS NOT NULL)
);
CREATE INDEX area_of_agency ON access.area (agency_id) WHERE withdrawn IS NULL AND agency_id IS NOT NULL;
CREATE INDEX area_of_post ON access.area (post_id) WHERE withdrawn IS NULL AND post_id IS NOT NULL;
CREATE INDEX area_in ON access.area (unit_id) WHERE withdrawn IS NULL;    -- who follows a unit, and which nobody follows
CALL audit.guard('access.area', facts => true);

-- The households that a post is entrusted with by name: those of a sponsor.
CREATE TABLE access.entrusted (
    entry        bigint    GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    post_id      uuid      NOT NULL,
    household_id uuid      NOT NULL,
    held         daterange NOT NULL CHECK (NOT isempty(held)),
    recorded     uuid      NOT NULL REFERENCES audit.act,
    withdrawn    uuid      REFERENCES audit.act,
    EXCLUDE USING gist (post_id WITH =, household_id WITH =, held WITH &&) WHERE (withdrawn IS NULL)
);
CALL audit.guard('access.entrusted', facts => true);
