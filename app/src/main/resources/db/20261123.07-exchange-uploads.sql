-- Uploads, and what was understood of them until it is committed; see chungtay.exchange.
CREATE SCHEMA exchange;

CREATE TABLE exchange.upload (
    id          uuid        PRIMARY KEY,
    file_name   text        NOT NULL,
    bytes       bigint      NOT NULL,
    file_hash   text        NOT NULL,                   -- SHA-256, in hexadecimal
    standard    text        NOT NULL,                   -- these three where no column says them
    review_year smallint    NOT NULL,
    day         date        NOT NULL,
    state       text        NOT NULL CHECK (state IN ('RECEIVED', 'READ', 'CONFIRMED', 'COMMITTED', 'DROPPED', 'FAILED')),
    received    uuid        NOT NULL REFERENCES audit.act,
    received_at timestamptz NOT NULL,
    read_at     timestamptz,
    tally       jsonb,                                  -- chungtay.exchange.Tally, as of read_at
    matched_at  bigint,                                 -- the last commit that the matching saw
    refusal     text,                                   -- why it failed, and the fields of the message
    fields      jsonb,
    confirmed_by text[],                                -- person, post, origin, reason
    committed   uuid        REFERENCES audit.act,
    committed_at timestamptz
);
CREATE INDEX upload_newest_first ON exchange.upload (received_at DESC);
CREATE INDEX upload_by_hash ON exchange.upload (file_hash);

-- The file as it came, encrypted, in parts.
CREATE TABLE exchange.content (
    upload_id uuid    NOT NULL REFERENCES exchange.upload,
    part      integer NOT NULL,
    cipher    bytea   NOT NULL,
    PRIMARY KEY (upload_id, part)
);
ALTER TABLE exchange.content ALTER COLUMN cipher SET STORAGE EXTERNAL;  -- ciphers do not compress

CREATE TABLE exchange.sheet (
    upload_id uuid     NOT NULL REFERENCES exchange.upload,
    number    smallint NOT NULL,
    name      text     NOT NULL,
    above     text     NOT NULL,                        -- the title over the headings
    headings  text[]   NOT NULL,
    unread    text[]   NOT NULL,                        -- headings that say nothing to us
    PRIMARY KEY (upload_id, number)
);

-- The two tables of staging are read anew from the kept file when a crash has emptied them, so they
-- need no log. Identity numbers are in them only as ciphers, keyed hashes and tails.
CREATE UNLOGGED TABLE exchange.staged_household (
    upload_id       uuid     NOT NULL,
    number          integer  NOT NULL,                  -- in the order of the file
    sheet           smallint NOT NULL,
    first_row       integer  NOT NULL,
    last_row        integer  NOT NULL,
    kept_out        boolean  NOT NULL,                  -- for what its own rows say
    twice           boolean  NOT NULL,                  -- for what another household of the file says
    own_key         text,                               -- equal for two rows of one household
    code            text,
    day             date,
    commune_id      uuid,
    village         text,
    village_key     text,
    unit_id         uuid,                               -- the village once known; else the commune
    persons         smallint,
    ethnic_minority boolean,
    no_labour       boolean,
    merit           boolean,
    disabled        boolean,
    farming         boolean,
    collective      boolean,
    members_listed  boolean,
    head_name       text,
    head_key        text,
    head_born       smallint,
    head_identity   bytea,
    standard        text,
    review_year     smallint,
    class           text,
    sub_class       text,
    decision_number text,
    causes          text[],
    assessed_on     date,
    area            text,
    has_form        boolean,
    b1              integer,
    b2              integer,
    income          bigint,
    lacks           integer,
    known           integer,
    computed_class     text,
    computed_sub_class text,
    household_id    uuid,
    match           text     CHECK (match IN ('CODE', 'IDENTITY', 'SETTLED', 'NEW', 'ASK')),
    PRIMARY KEY (upload_id, number)
) WITH (fillfactor = 60);                               -- matching updates every row

CREATE UNLOGGED TABLE exchange.staged_person (
    upload_id       uuid     NOT NULL,
    number          integer  NOT NULL,                  -- of the household
    position        smallint NOT NULL,
    row             integer  NOT NULL,
    relation        text     NOT NULL,
    full_name       text     NOT NULL,
    name_key        text     NOT NULL,
    born            date,
    born_year_only  boolean,
    gender          text,
    ethnic          text,
    identity_cipher bytea,
    identity_index  bytea,
    identity_tail   text
);
CREATE INDEX staged_person_of ON exchange.staged_person (upload_id, number);

CREATE TABLE exchange.complaint (
    entry      bigint   GENERATED ALWAYS AS IDENTITY,
    upload_id  uuid     NOT NULL REFERENCES exchange.upload,
    sheet      smallint NOT NULL,
    first_row  integer  NOT NULL,                       -- of the household
    last_row   integer  NOT NULL,
    row        integer  NOT NULL,
    col        integer  NOT NULL,                       -- from 0; -1: the row as a whole
    heading    text     NOT NULL,
    written    text     NOT NULL,                       -- identity numbers only by their end
    fault      text     NOT NULL,
    suggestion text     NOT NULL,
    details    text[]   NOT NULL,
    keeps_out  boolean  NOT NULL
);
CREATE INDEX complaint_in_order ON exchange.complaint (upload_id, keeps_out, sheet, row, entry);

-- What a person settled; kept when the file is read anew. No unit, no household: it is a new one.
CREATE TABLE exchange.village_choice (
    upload_id   uuid NOT NULL REFERENCES exchange.upload,
    commune_id  uuid NOT NULL,
    village_key text NOT NULL,
    unit_id     uuid,
    recorded    uuid NOT NULL REFERENCES audit.act,
    PRIMARY KEY (upload_id, commune_id, village_key)
);

CREATE TABLE exchange.household_choice (
    upload_id    uuid    NOT NULL REFERENCES exchange.upload,
    number       integer NOT NULL,
    household_id uuid,
    recorded     uuid    NOT NULL REFERENCES audit.act,
    PRIMARY KEY (upload_id, number)
);
