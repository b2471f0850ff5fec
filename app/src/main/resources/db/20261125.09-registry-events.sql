-- Dated events of households, what they say, and what is taken back; see chungtay.registry.event.

-- An event may say that a household is gone: merged into another, moved out, or without a member.
ALTER TABLE registry.listing ADD COLUMN gone boolean NOT NULL DEFAULT false;

-- What these acts said no longer counts: the event that said it is undone.
CREATE TABLE registry.undone (
    act      uuid PRIMARY KEY REFERENCES audit.act,
    recorded uuid NOT NULL
);
CALL audit.guard('registry.undone', facts => false);
CALL registry.reference('registry.undone', 'recorded', 'audit.act');

CREATE VIEW registry.listing_counted AS
SELECT l.*
  FROM registry.listing AS l
 WHERE NOT EXISTS (SELECT FROM registry.undone AS u WHERE u.act = l.recorded);

-- Who has died, from which day on nobody is named with effect.
CREATE TABLE registry.death (
    person_id uuid NOT NULL,
    day       date NOT NULL,
    recorded  uuid NOT NULL,
    PRIMARY KEY (person_id, recorded)
);
CALL audit.guard('registry.death', facts => false);
CALL registry.reference('registry.death', 'person_id', 'registry.person');
CALL registry.reference('registry.death', 'recorded', 'audit.act');

CREATE VIEW registry.death_counted AS
SELECT d.person_id, d.day, d.recorded
  FROM registry.death AS d
 WHERE NOT EXISTS (SELECT FROM registry.undone AS u WHERE u.act = d.recorded);

-- What was said of the persons whom an event has touched, as it came, lists before and after
-- included: so that an event can be taken back whatever came later. Of all others the facts
-- themselves tell it. Null is "not said".
CREATE TABLE registry.naming (
    entry           bigint   GENERATED ALWAYS AS IDENTITY PRIMARY KEY,   -- of two for one day the later corrects
    person_id       uuid     NOT NULL,
    day             date     NOT NULL,
    household_id    uuid,                               -- null: something was said of the person alone
    relation        text,                               -- null with a household: no longer belongs to it
    position        smallint,
    full_name       text     CHECK (full_name <> ''),
    name_key        text,
    born            date,
    born_year_only  boolean,
    gender          text     CHECK (gender IN ('MALE', 'FEMALE')),
    ethnic          text,
    identity_cipher bytea,
    identity_index  bytea,
    identity_tail   text     CHECK (length(identity_tail) <= 3),
    recorded        uuid     NOT NULL,
    CHECK (relation IS NULL OR (household_id IS NOT NULL AND position IS NOT NULL))
);
CREATE INDEX naming_of ON registry.naming (person_id, day);
CREATE INDEX naming_in ON registry.naming (household_id, day);
CREATE INDEX naming_recorded ON registry.naming (recorded);              -- for taking an event back
CALL audit.guard('registry.naming', facts => false);
CALL registry.reference('registry.naming', 'person_id', 'registry.person');
CALL registry.reference('registry.naming', 'household_id', 'registry.household');
CALL registry.reference('registry.naming', 'recorded', 'audit.act');

CREATE VIEW registry.naming_counted AS
SELECT n.*
  FROM registry.naming AS n
 WHERE NOT EXISTS (SELECT FROM registry.undone AS u WHERE u.act = n.recorded);

-- What happened, as somebody tells it.
CREATE TABLE registry.event (
    id            uuid    PRIMARY KEY,
    kind          text    NOT NULL CHECK (kind ~ '^[A-Z_]+$'),
    day           date    NOT NULL,
    reason        text    NOT NULL CHECK (reason <> ''),
    document      text    CHECK (document <> ''),       -- number of a paper
    file_hash     text    CHECK (file_hash ~ '^[0-9a-f]{64}$'),
    said          bytea   NOT NULL,                     -- all of it, by the vault
    changes_class boolean NOT NULL,                     -- so a second person must approve
    undoes        uuid    REFERENCES registry.event,
    recorded      uuid    NOT NULL REFERENCES audit.act
);
CREATE INDEX event_recorded ON registry.event (recorded);
CREATE INDEX event_undoes ON registry.event (undoes) WHERE undoes IS NOT NULL;
CALL audit.guard('registry.event', facts => false);

CREATE TABLE registry.event_household (
    event_id     uuid    NOT NULL REFERENCES registry.event,
    household_id uuid    NOT NULL,
    leads        boolean NOT NULL,                      -- on whose page it is told
    recorded     uuid    NOT NULL,
    PRIMARY KEY (event_id, household_id)
);
CREATE INDEX event_of_household ON registry.event_household (household_id);
CALL audit.guard('registry.event_household', facts => false);

CREATE TABLE registry.event_person (
    event_id  uuid NOT NULL REFERENCES registry.event,
    person_id uuid NOT NULL,
    recorded  uuid NOT NULL,
    PRIMARY KEY (event_id, person_id)
);
CREATE INDEX event_of_person ON registry.event_person (person_id);
CALL audit.guard('registry.event_person', facts => false);

-- What became of it, a row a step; the newest says how it stands.
CREATE TABLE registry.event_step (
    entry    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id uuid   NOT NULL REFERENCES registry.event,
    state    text   NOT NULL CHECK (state IN ('PROPOSED', 'DONE', 'REFUSED')),
    reason   text   CHECK (reason <> ''),               -- why it was refused
    recorded uuid   NOT NULL REFERENCES audit.act,
    UNIQUE (event_id, state)
);
CREATE INDEX event_step_recorded ON registry.event_step (recorded);
CALL audit.guard('registry.event_step', facts => false);
