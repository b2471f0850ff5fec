-- A newer edition may move a duty, and change who helps and who waits; see chungtay.plan.Continuity.

-- By the place in the edition the place by which a duty is known, where that is another: {"III.2#3": "III.2#2"}.
ALTER TABLE plan.edition ADD COLUMN moved jsonb NOT NULL DEFAULT '{}';
ALTER TABLE plan.edition ALTER COLUMN moved DROP DEFAULT;

-- A part is a fact of its own: a newer edition may give it to another agency.
DROP TRIGGER no_update ON plan.part;
DROP TRIGGER no_delete ON plan.part;
DROP TRIGGER no_truncate ON plan.part;
ALTER TABLE plan.part DROP CONSTRAINT part_pkey;
ALTER TABLE plan.part DROP CONSTRAINT part_part_check;
ALTER TABLE plan.part
    ADD COLUMN entry bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ADD COLUMN withdrawn uuid REFERENCES audit.act,
    ADD CONSTRAINT part_part_check CHECK (part IN ('LEAD', 'WITH', 'WAITING'));
INSERT INTO plan.part (task_id, agency_id, part, recorded) SELECT id, waiting, 'WAITING', recorded FROM plan.task;
CREATE UNIQUE INDEX part_standing ON plan.part (task_id, part, agency_id) WHERE withdrawn IS NULL;
CREATE UNIQUE INDEX part_one_waits ON plan.part (task_id) WHERE withdrawn IS NULL AND part = 'WAITING';
CALL audit.guard('plan.part', facts => true);

ALTER TABLE plan.task DROP COLUMN waiting;
