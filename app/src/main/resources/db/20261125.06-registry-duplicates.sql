-- Households that look alike, and what people said of them; see chungtay.registry.duplicate.

-- Households that somebody touched and nobody has compared since; one may wait twice, so that who puts
-- it here waits for nobody.
CREATE TABLE registry.uncompared (
    entry        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    household_id uuid   NOT NULL
);

-- Two households that look alike, with the grounds. Made from registry.findable, so made anew whenever
-- one of the two is touched.
CREATE TABLE registry.pair (
    one     uuid     NOT NULL,
    other   uuid     NOT NULL,
    score   smallint NOT NULL,
    blocks  text[]   NOT NULL,                          -- why they were compared
    persons smallint NOT NULL,                          -- how many of the one are in the other
    PRIMARY KEY (one, other),
    CHECK (one < other)                                 -- each pair once
);
CREATE INDEX pair_by_score ON registry.pair (score DESC, one, other);   -- the queue
CREATE INDEX pair_other ON registry.pair (other);                       -- what is made anew

-- What somebody said of a pair, the newest counts. Two that were said to be two are asked again only once
-- more speaks for their being one.
CREATE TABLE registry.judgement (
    entry    bigint   GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    one      uuid     NOT NULL,
    other    uuid     NOT NULL,
    verdict  text     NOT NULL CHECK (verdict IN ('SAME', 'DIFFERENT')),
    score    smallint NOT NULL,                         -- of the pair when it was judged
    recorded uuid     NOT NULL REFERENCES audit.act,    -- with the reason
    CHECK (one < other)
);
CREATE INDEX judgement_of ON registry.judgement (one, other, entry);
CALL audit.guard('registry.judgement', facts => false);
CALL registry.reference('registry.judgement', 'one', 'registry.household');
CALL registry.reference('registry.judgement', 'other', 'registry.household');

-- Namesakes of one age are compared; those of any age are too many.
DROP INDEX registry.findable_by_name;
CREATE INDEX findable_by_name ON registry.findable (name_key, (extract(year FROM born)));

-- Whoever was findable before is compared too.
INSERT INTO registry.uncompared (household_id) SELECT DISTINCT household_id FROM registry.findable;
