-- What papers are called and what is noted says the same when another key encrypts it. That alone may be done to it, and
-- only while keys are being changed; see chungtay.registry.key.SaidKeeper.
CREATE FUNCTION registry.renew_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF to_jsonb(NEW) - 'said' = to_jsonb(OLD) - 'said' AND (SELECT count(*) FROM vault.master) > 1 THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'what a row of %.% says is never changed', TG_TABLE_SCHEMA, TG_TABLE_NAME;
END $$;

DROP TRIGGER no_update ON registry.paper;
CREATE TRIGGER no_update BEFORE UPDATE ON registry.paper FOR EACH ROW
    WHEN (NEW.said IS NOT DISTINCT FROM OLD.said) EXECUTE FUNCTION audit.withdraw_only();
CREATE TRIGGER renew_only BEFORE UPDATE ON registry.paper FOR EACH ROW
    WHEN (NEW.said IS DISTINCT FROM OLD.said) EXECUTE FUNCTION registry.renew_kept();

DROP TRIGGER no_update ON registry.note;
CREATE TRIGGER no_update BEFORE UPDATE ON registry.note FOR EACH ROW
    WHEN (NEW.said IS NOT DISTINCT FROM OLD.said) EXECUTE FUNCTION audit.withdraw_only();
CREATE TRIGGER renew_only BEFORE UPDATE ON registry.note FOR EACH ROW
    WHEN (NEW.said IS DISTINCT FROM OLD.said) EXECUTE FUNCTION registry.renew_kept();
