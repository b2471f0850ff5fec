-- What events say, and what was said of those whom they touch, says the same when another key encrypts it. That alone may
-- be done to it, and only while keys are being changed; see chungtay.registry.event.SaidKeeper.
CREATE FUNCTION registry.renew_said() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    renewed registry.event := NEW;
BEGIN
    renewed.said := OLD.said;
    IF renewed IS NOT DISTINCT FROM OLD AND (SELECT count(*) FROM vault.master) > 1 THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a row of registry.event is never changed';
END $$;
DROP TRIGGER no_update ON registry.event;
CREATE TRIGGER no_update BEFORE UPDATE ON registry.event FOR EACH ROW EXECUTE FUNCTION registry.renew_said();

CREATE FUNCTION registry.renew_naming() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    renewed registry.naming := NEW;
BEGIN
    renewed.identity_cipher := OLD.identity_cipher;
    renewed.identity_index := OLD.identity_index;
    IF renewed IS NOT DISTINCT FROM OLD
       AND (NEW.identity_cipher IS NULL) = (OLD.identity_cipher IS NULL)
       AND (NEW.identity_index IS NULL) = (OLD.identity_index IS NULL)
       AND (SELECT count(*) FROM vault.master) > 1 THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a row of registry.naming is never changed';
END $$;
DROP TRIGGER no_update ON registry.naming;
CREATE TRIGGER no_update BEFORE UPDATE ON registry.naming FOR EACH ROW EXECUTE FUNCTION registry.renew_naming();
