-- Acts: one row for each thing that somebody did; see chungtay.audit.Acts.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE SCHEMA audit;

CREATE TABLE audit.act (
    id          uuid        PRIMARY KEY,
    number      bigint      UNIQUE,                 -- order of commits, set last; none on an act that only read
    happened_at timestamptz NOT NULL,
    person      text        NOT NULL CHECK (person <> ''),
    post        text        NOT NULL CHECK (post <> ''),
    origin      text        NOT NULL CHECK (origin <> ''),
    kind        text        NOT NULL CHECK (kind <> ''),
    subject     text        NOT NULL,
    reason      text        NOT NULL CHECK (reason <> ''),
    before      jsonb,
    after       jsonb,
    file_hash   text                                -- SHA-256 of the file of an import
);

-- An act is never changed: its number is set once, at the end of the transaction that wrote it.
CREATE FUNCTION audit.number_only() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    given bigint := NEW.number;
BEGIN
    NEW.number := OLD.number;
    IF OLD.number IS NOT NULL OR given IS NULL OR NEW IS DISTINCT FROM OLD THEN
        RAISE EXCEPTION 'an act is never changed';
    END IF;
    NEW.number := given;
    RETURN NEW;
END $$;

-- For every table that is only added to.
CREATE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%.% is only added to', TG_TABLE_SCHEMA, TG_TABLE_NAME;
END $$;

-- For every table of facts: a fact may be withdrawn once, and nothing else of it changes.
CREATE FUNCTION audit.withdraw_only() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    given uuid := NEW.withdrawn;
BEGIN
    NEW.withdrawn := OLD.withdrawn;
    IF OLD.withdrawn IS NOT NULL OR given IS NULL OR NEW IS DISTINCT FROM OLD THEN
        RAISE EXCEPTION 'a fact of %.% is withdrawn by a newer one, never changed',
            TG_TABLE_SCHEMA, TG_TABLE_NAME;
    END IF;
    NEW.withdrawn := given;
    RETURN NEW;
END $$;

-- Guards one table: `facts` may be withdrawn, everything else is only added to.
CREATE PROCEDURE audit.guard(guarded regclass, facts boolean) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER no_delete BEFORE DELETE ON %s FOR EACH ROW EXECUTE FUNCTION audit.refuse()', guarded);
    EXECUTE format('CREATE TRIGGER no_truncate BEFORE TRUNCATE ON %s EXECUTE FUNCTION audit.refuse()', guarded);
    EXECUTE format('CREATE TRIGGER no_update BEFORE UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION audit.%I()',
        guarded, CASE WHEN facts THEN 'withdraw_only' ELSE 'refuse' END);
END $$;

CREATE TRIGGER no_delete BEFORE DELETE ON audit.act FOR EACH ROW EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON audit.act EXECUTE FUNCTION audit.refuse();
CREATE TRIGGER number_once BEFORE UPDATE ON audit.act FOR EACH ROW EXECUTE FUNCTION audit.number_only();
