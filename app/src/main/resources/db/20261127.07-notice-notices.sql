-- What people are told of, who has read it, and how it reaches them by e-mail; see chungtay.notice.

CREATE SCHEMA notice;

-- Left in the transaction of the act that it tells of. No text in one language, and nothing of any household.
CREATE TABLE notice.notice (
    entry      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind       text   NOT NULL CHECK (kind <> ''),          -- key of its message
    theme      text   NOT NULL CHECK (theme IN ('LATE', 'SOON', 'RETURNED', 'AWAITED', 'NEW')),
    agency_id  uuid   REFERENCES access.agency,             -- told to whoever holds a post there …
    needs      text,                                        -- … that has this right
    account_id uuid   REFERENCES access.account,            -- or to one person
    said       jsonb  NOT NULL,                             -- what fills the gaps of the message
    page       text   NOT NULL CHECK (page ~ '^/[a-z]'),    -- that it leads to, without language and day
    day        date   NOT NULL,                             -- of business
    once       text,                                        -- what is told to nobody twice
    recorded   uuid   NOT NULL REFERENCES audit.act,
    CHECK ((agency_id IS NULL) <> (account_id IS NULL)),
    CHECK ((agency_id IS NULL) = (needs IS NULL))
);
CREATE INDEX notice_of_agency ON notice.notice (agency_id, needs, day) WHERE agency_id IS NOT NULL;   -- the bell of each page
CREATE INDEX notice_of_account ON notice.notice (account_id, day) WHERE account_id IS NOT NULL;
CREATE UNIQUE INDEX notice_once ON notice.notice (once, agency_id, account_id) NULLS NOT DISTINCT WHERE once IS NOT NULL;
CALL audit.guard('notice.notice', facts => false);

-- What is below changes under the work and is no act, as sessions are none: who has read what, how far
-- the day has come, what waits to be sent.

CREATE TABLE notice.seen (
    account_id uuid   NOT NULL REFERENCES access.account,
    notice     bigint NOT NULL REFERENCES notice.notice,
    PRIMARY KEY (account_id, notice)
);

CREATE TABLE notice.seen_all (
    account_id uuid   PRIMARY KEY REFERENCES access.account,
    upto       bigint NOT NULL                              -- number of the last act whose notices count as read
);

-- Which reminders of a day are given. Of two who begin a day, the second finds the row.
CREATE TABLE notice.morning (
    day   date NOT NULL,
    daily text NOT NULL,
    PRIMARY KEY (day, daily)
);

-- Where somebody wants mail; said by them, once a code had been there and back.
CREATE TABLE notice.address (
    entry      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES access.account,
    address    text NOT NULL CHECK (address <> '' AND length(address) <= 254),
    recorded   uuid NOT NULL REFERENCES audit.act,
    withdrawn  uuid REFERENCES audit.act
);
CREATE UNIQUE INDEX address_standing ON notice.address (account_id) WHERE withdrawn IS NULL;
CALL audit.guard('notice.address', facts => true);

CREATE TABLE notice.choice (
    entry      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES access.account,
    choice     text NOT NULL CHECK (choice IN ('NONE', 'DIGEST', 'AT_ONCE')),
    language   text NOT NULL CHECK (language IN ('VI', 'EN')),
    recorded   uuid NOT NULL REFERENCES audit.act,
    withdrawn  uuid REFERENCES audit.act
);
CREATE UNIQUE INDEX choice_standing ON notice.choice (account_id) WHERE withdrawn IS NULL;
CALL audit.guard('notice.choice', facts => true);

-- An address that waits to be proved. The code is made when it is sent; only its hash is kept.
CREATE TABLE notice.proof (
    account_id uuid     PRIMARY KEY REFERENCES access.account,
    address    text     NOT NULL CHECK (address <> '' AND length(address) <= 254),
    code_hash  bytea,                                       -- none before it is sent
    until      timestamptz,
    tries      smallint NOT NULL DEFAULT 0
);

-- How far somebody has been written to [numbers of acts].
CREATE TABLE notice.mailed (
    account_id  uuid   PRIMARY KEY REFERENCES access.account,
    digest_day  date,                                       -- of the last digest
    digest_upto bigint NOT NULL,
    once_upto   bigint NOT NULL,                            -- of what waits for them
    once_at     timestamptz
);

-- Mails that wait, and what became of them. What they say is put together when they are sent.
CREATE TABLE notice.mail (
    id         uuid        PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES access.account,
    kind       text        NOT NULL CHECK (kind IN ('CODE', 'DIGEST', 'AT_ONCE')),
    address    text        NOT NULL CHECK (address <> '' AND length(address) <= 254),
    language   text        NOT NULL CHECK (language IN ('VI', 'EN')),
    after      bigint      NOT NULL,                        -- tells of acts beyond this one …
    upto       bigint      NOT NULL,                        -- … up to this one;
    told       bigint      NOT NULL,                        -- what waits was told at once up to this one
    made       timestamptz NOT NULL,
    due        timestamptz NOT NULL,
    tries      smallint    NOT NULL DEFAULT 0,
    state      text        NOT NULL CHECK (state IN ('WAITING', 'SENDING', 'SENT', 'NOTHING_NEW', 'GIVEN_UP', 'UNSURE')),
    answer     text        NOT NULL DEFAULT ''              -- of the mail server, at the last try
);
CREATE INDEX mail_waiting ON notice.mail (due) WHERE state IN ('WAITING', 'SENDING');
CREATE INDEX mail_of ON notice.mail (account_id, made);     -- how many codes somebody had sent; their last mail
CREATE INDEX mail_failed ON notice.mail (made) WHERE state IN ('GIVEN_UP', 'UNSURE');   -- for the administrator
