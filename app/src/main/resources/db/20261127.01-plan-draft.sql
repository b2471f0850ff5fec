-- Plans on their way from a text to their tasks; see chungtay.plan.draft. A plan is no secret: nothing here is encrypted.

CREATE TABLE plan.draft (
    id       uuid PRIMARY KEY,
    name     text NOT NULL,                             -- of the file; empty where the text was pasted
    source   text NOT NULL,                             -- as it was read, line by line
    recorded uuid NOT NULL REFERENCES audit.act
);
CALL audit.guard('plan.draft', facts => false);

-- Each correction is a version of its own; the highest counts.
CREATE TABLE plan.draft_version (
    draft_id uuid    NOT NULL REFERENCES plan.draft,
    version  integer NOT NULL CHECK (version > 0),
    change   text    NOT NULL CHECK (change <> ''),     -- chungtay.plan.draft.Change
    piece    text    NOT NULL,                          -- key of what was corrected; empty for the whole
    content  jsonb   NOT NULL,                          -- chungtay.plan.draft.Manuscript
    recorded uuid    NOT NULL REFERENCES audit.act,
    PRIMARY KEY (draft_id, version)                     -- two who correct at once: one is told
);
CALL audit.guard('plan.draft_version', facts => false);

-- Which edition came of which version.
CREATE TABLE plan.draft_published (
    draft_id uuid     NOT NULL,
    version  integer  NOT NULL,
    plan_id  uuid     NOT NULL,
    edition  smallint NOT NULL,
    recorded uuid     NOT NULL REFERENCES audit.act,
    PRIMARY KEY (plan_id, edition),
    FOREIGN KEY (draft_id, version) REFERENCES plan.draft_version,
    FOREIGN KEY (plan_id, edition) REFERENCES plan.edition
);
CREATE INDEX draft_published_of ON plan.draft_published (draft_id);   -- what became of a draft
CALL audit.guard('plan.draft_published', facts => false);

-- The text of a plan as somebody brought it, read beside our wording.
CREATE TABLE plan.text (
    entry     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_id   uuid   NOT NULL REFERENCES plan.plan,
    name      text   NOT NULL,                          -- of the file
    source    text   NOT NULL,
    clauses   jsonb  NOT NULL,                          -- by the path of each clause, what stands in it
    recorded  uuid   NOT NULL REFERENCES audit.act,
    withdrawn uuid   REFERENCES audit.act
);
CREATE UNIQUE INDEX text_standing ON plan.text (plan_id) WHERE withdrawn IS NULL;
CALL audit.guard('plan.text', facts => true);
