-- The chain of acts: each seal holds the hash of its act and of the seal before it, so that nobody
-- changes, removes or slips in an act unseen; see chungtay.audit.Chain.
CREATE TABLE audit.seal (
    place     bigint      PRIMARY KEY CHECK (place > 0),    -- in the chain, from 1, without gaps
    act       uuid        NOT NULL UNIQUE REFERENCES audit.act,
    hash      bytea       NOT NULL CHECK (octet_length(hash) = 32),
    sealed_at timestamptz NOT NULL CHECK (isfinite(sealed_at))
);
CALL audit.guard('audit.seal', facts => false);

-- Acts that wait for their seal: what the sealer takes next, without looking through all acts.
CREATE TABLE audit.unsealed (
    act uuid PRIMARY KEY REFERENCES audit.act
);

-- An act waits from the transaction that wrote it, so its writer takes no lock of the chain.
CREATE FUNCTION audit.await_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit.unsealed (act) VALUES (NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER await_seal AFTER INSERT ON audit.act FOR EACH ROW EXECUTE FUNCTION audit.await_seal();

-- Nothing but its seal ends the waiting of an act.
CREATE FUNCTION audit.sealed_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM audit.seal WHERE act = OLD.act) THEN
        RAISE EXCEPTION 'an act waits until it is sealed';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER no_update BEFORE UPDATE ON audit.unsealed FOR EACH ROW EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON audit.unsealed EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER sealed_only BEFORE DELETE ON audit.unsealed FOR EACH ROW EXECUTE FUNCTION audit.sealed_only();

INSERT INTO audit.unsealed (act) SELECT id FROM audit.act;    -- the acts from before there was a chain

-- A day that is none could not be told, nor sealed.
ALTER TABLE audit.act ADD CONSTRAINT act_happened_at_is_finite CHECK (isfinite(happened_at));

CREATE INDEX act_by_time ON audit.act (happened_at, id);                -- the trail, newest first, part by part
CREATE INDEX act_by_subject ON audit.act (subject, happened_at, id);    -- who opened or changed this one
