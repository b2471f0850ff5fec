-- What search and the comparing of households look through; see chungtay.registry.Findable.
--
-- Everything here follows from the facts and is made from them behind the acts, so it may be thrown
-- away and made anew. The facts alone would have to be joined, three tables a person, for each of
-- thousands who bear a common name.

-- One row for each stay of a person, known by one name, in one household at one place.
CREATE TABLE registry.findable (
    household_id   uuid      NOT NULL,
    person_id      uuid      NOT NULL,
    unit_id        uuid      NOT NULL,
    held           daterange NOT NULL,
    head           boolean   NOT NULL,
    full_name      text      NOT NULL,
    name_key       text      NOT NULL,
    born           date,
    born_year_only boolean   NOT NULL,
    gender         text,
    identity_index bytea,
    identity_tail  text,
    terms          text[]    NOT NULL                   -- the words of name_key, and the year of birth
);
-- Without its list of what waits, which every search would read to its end.
CREATE INDEX findable_by_term ON registry.findable USING gin (terms) WITH (fastupdate = off);
CREATE INDEX findable_of ON registry.findable (household_id);           -- what is made anew, and whom two households share
CREATE INDEX findable_in ON registry.findable (unit_id);                -- whoever is looked for within a few villages
CREATE INDEX findable_by_name ON registry.findable (name_key);          -- namesakes
CREATE INDEX findable_by_identity ON registry.findable (identity_index) WHERE identity_index IS NOT NULL;
CREATE INDEX findable_by_tail ON registry.findable (identity_tail) WHERE identity_tail IS NOT NULL;

-- Every word that has been part of a name: what a word that was begun or misspelt may mean.
CREATE TABLE registry.word (
    word text PRIMARY KEY
);

-- The number of the last act that a reader behind the acts has read.
CREATE TABLE registry.followed (
    reader text   PRIMARY KEY,
    number bigint NOT NULL
);

-- Which households an act has touched is asked for each act.
CREATE INDEX membership_withdrawn ON registry.membership (withdrawn) WHERE withdrawn IS NOT NULL;
CREATE INDEX person_known_withdrawn ON registry.person_known (withdrawn) WHERE withdrawn IS NOT NULL;

-- Nobody is searched for in the facts any more; the larger of the two cost each list some seconds.
DROP INDEX registry.person_known_by_name;
DROP INDEX registry.person_known_by_tail;
