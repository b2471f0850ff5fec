-- What a person is told of themselves, and whom an account reached; see chungtay.registry.subject.

-- Which acts showed a household among others; lists name theirs in what they leave behind.
CREATE INDEX act_that_showed ON audit.act USING gin ((after -> 'households') jsonb_path_ops)
 WHERE jsonb_exists(after, 'households');

-- What was withdrawn is held all the same, and is told with the rest.
CREATE INDEX membership_was ON registry.membership (person_id) WHERE withdrawn IS NOT NULL;
CREATE INDEX person_known_was ON registry.person_known (person_id) WHERE withdrawn IS NOT NULL;
CREATE INDEX residence_was ON registry.residence (household_id) WHERE withdrawn IS NOT NULL;
CREATE INDEX household_known_was ON registry.household_known (household_id) WHERE withdrawn IS NOT NULL;

-- How long the standing agency keeps whoever no list names any more, the newest counts. The law as we read it
-- names no term for this; see chungtay.registry.subject.Retention.
CREATE TABLE registry.retention (
    entry    bigint   GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    years    smallint NOT NULL CHECK (years BETWEEN 1 AND 100),
    recorded uuid     NOT NULL REFERENCES audit.act     -- with the reason
);
CALL audit.guard('registry.retention', facts => false);

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

-- A fact says the same when its number is encrypted by another key, so that alone may be done to it, and only
-- while keys are being changed; else it is withdrawn by a newer one, as every fact.
CREATE FUNCTION registry.withdraw_or_renew() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    given uuid := NEW.withdrawn;
    renewed registry.person_known := NEW;
BEGIN
    renewed.identity_cipher := OLD.identity_cipher;
    renewed.identity_index := OLD.identity_index;
    IF NEW IS DISTINCT FROM OLD AND renewed IS NOT DISTINCT FROM OLD
       AND NEW.identity_cipher IS NOT NULL AND OLD.identity_cipher IS NOT NULL
       AND NEW.identity_index IS NOT NULL AND OLD.identity_index IS NOT NULL
       AND (SELECT count(*) FROM vault.master) > 1 THEN
        RETURN NEW;
    END IF;
    NEW.withdrawn := OLD.withdrawn;
    IF OLD.withdrawn IS NOT NULL OR given IS NULL OR NEW IS DISTINCT FROM OLD THEN
        RAISE EXCEPTION 'a fact of registry.person_known is withdrawn by a newer one, never changed';
    END IF;
    NEW.withdrawn := given;
    RETURN NEW;
END $$;
DROP TRIGGER no_update ON registry.person_known;
CREATE TRIGGER no_update BEFORE UPDATE ON registry.person_known FOR EACH ROW EXECUTE FUNCTION registry.withdraw_or_renew();
