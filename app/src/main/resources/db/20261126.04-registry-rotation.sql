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
