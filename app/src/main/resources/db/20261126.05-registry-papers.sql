-- Papers of households and notes about them; see chungtay.registry.paper.

CREATE TABLE registry.paper (
    id           uuid    PRIMARY KEY,                   -- and the name of its file in the data folder
    household_id uuid    NOT NULL,
    event_id     uuid    REFERENCES registry.event,     -- of which it speaks
    day          date    NOT NULL,                      -- of business, on which it was attached
    type         text    NOT NULL CHECK (type IN ('PDF', 'JPEG', 'PNG')),
    bytes        integer NOT NULL CHECK (bytes > 0),
    hash         text    NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    said         bytea   NOT NULL,                      -- title and name, by the vault
    recorded     uuid    NOT NULL REFERENCES audit.act,
    withdrawn    uuid    REFERENCES audit.act
);
CREATE INDEX paper_of_household ON registry.paper (household_id);
-- A household has a file once, also where two hand it in at once.
CREATE UNIQUE INDEX paper_once ON registry.paper (household_id, hash) WHERE withdrawn IS NULL;
CALL audit.guard('registry.paper', facts => true);
CALL registry.reference('registry.paper', 'household_id', 'registry.household');

CREATE TABLE registry.note (
    id           uuid  PRIMARY KEY,
    household_id uuid  NOT NULL,
    day          date  NOT NULL,                        -- of business, on which it was written
    said         bytea NOT NULL,                        -- the text, by the vault
    recorded     uuid  NOT NULL REFERENCES audit.act,
    withdrawn    uuid  REFERENCES audit.act
);
CREATE INDEX note_of_household ON registry.note (household_id);
CALL audit.guard('registry.note', facts => true);
CALL registry.reference('registry.note', 'household_id', 'registry.household');
