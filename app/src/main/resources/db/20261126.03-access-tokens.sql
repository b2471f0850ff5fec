-- What machines show to ask in the name of a post; see chungtay.access.token. A token is never changed: it is ended.
CREATE TABLE access.token (
    id         uuid        PRIMARY KEY,
    token_hash bytea       NOT NULL UNIQUE,                 -- whoever reads the table cannot ask with it
    account_id uuid        NOT NULL REFERENCES access.account,
    post_id    uuid        NOT NULL,                        -- whose scope it has, as long as the post is held
    name       text        NOT NULL CHECK (name <> ''),
    purpose    text        NOT NULL CHECK (purpose <> ''),  -- why it asks: the reason of the line of each opening
    households boolean     NOT NULL,                        -- false: units and totals alone
    made       timestamptz NOT NULL,
    until      timestamptz NOT NULL,
    recorded   uuid        NOT NULL REFERENCES audit.act,
    withdrawn  uuid        REFERENCES audit.act,            -- when it was ended before its time
    CHECK (until > made AND until <= made + interval '366 days')
);
CALL audit.guard('access.token', facts => true);

-- When one was last shown, to the minute; beside it, because what is guarded never changes.
CREATE TABLE access.token_use (
    token_id uuid        PRIMARY KEY REFERENCES access.token,
    used     timestamptz NOT NULL
);
