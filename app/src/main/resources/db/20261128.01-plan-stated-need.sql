-- What households say that they need; see chungtay.plan.need. No kinds: it was asked and needs nothing.
CREATE TABLE plan.stated_need (
    entry        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    household_id uuid   NOT NULL,
    kinds        text[] NOT NULL CHECK (array_position(kinds, NULL) IS NULL), -- codes of data/plan/needs.yaml
    day          date   NOT NULL,                                             -- of business
    recorded     uuid   NOT NULL REFERENCES audit.act,
    withdrawn    uuid   REFERENCES audit.act
);
CREATE UNIQUE INDEX stated_need_standing ON plan.stated_need (household_id) WHERE withdrawn IS NULL;
CREATE INDEX stated_need_of ON plan.stated_need (household_id, entry);
CALL audit.guard('plan.stated_need', facts => true);
CALL registry.reference('plan.stated_need', 'household_id', 'registry.household');
