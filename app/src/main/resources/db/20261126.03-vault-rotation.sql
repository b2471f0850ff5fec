-- Master keys: one, and while keys are being changed two; see chungtay.vault.Rotation.
CREATE TABLE vault.master (
    number   smallint    PRIMARY KEY CHECK (number > 0),
    value    bytea       NOT NULL UNIQUE,               -- tells the key from others, and nothing of it
    writes   boolean     NOT NULL,                      -- what is encrypted now is encrypted below it
    indexes  boolean     NOT NULL,                      -- identity numbers are found by its keyed hash
    made_at  timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX master_that_writes ON vault.master (writes) WHERE writes;
CREATE UNIQUE INDEX master_that_indexes ON vault.master (indexes) WHERE indexes;

INSERT INTO vault.master (number, value, writes, indexes, made_at)
SELECT 1, value, true, true, made_at FROM vault.master_check;
DROP TABLE vault.master_check;

ALTER TABLE vault.data_key ADD COLUMN master smallint REFERENCES vault.master;
UPDATE vault.data_key SET master = 1;
ALTER TABLE vault.data_key ALTER COLUMN master SET NOT NULL;

-- What the keyed hash of a number will be after the change, by what it is; empty at other times.
CREATE TABLE vault.renewed_index (
    before bytea PRIMARY KEY,
    after  bytea NOT NULL
);
