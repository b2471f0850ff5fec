-- How people prove who they are; see chungtay.access.entry. What is replaced here is gone: the acts say when and by whom.
CREATE TABLE access.password (
    account_id uuid PRIMARY KEY REFERENCES access.account,
    hash       text NOT NULL CHECK (hash LIKE '$argon2id$%'),
    recorded   uuid NOT NULL REFERENCES audit.act
);

CREATE TABLE access.second_factor (
    account_id    uuid   PRIMARY KEY REFERENCES access.account,
    secret_cipher bytea  NOT NULL,                          -- by the vault; never in clear
    last_step     bigint NOT NULL,                          -- the time step of the last code: none works twice
    recorded      uuid   NOT NULL REFERENCES audit.act
);

-- What stands in for a lost second factor; each works once.
CREATE TABLE access.recovery_code (
    account_id uuid  NOT NULL REFERENCES access.account,
    code_hash  bytea NOT NULL,
    recorded   uuid  NOT NULL REFERENCES audit.act,
    PRIMARY KEY (account_id, code_hash)
);

-- What lets its holder choose a password, once: at the first time, or when the old one is lost. A new one voids the one before.
CREATE TABLE access.one_time_code (
    account_id uuid        PRIMARY KEY REFERENCES access.account,
    code_hash  bytea       NOT NULL UNIQUE,
    until      timestamptz NOT NULL,
    recorded   uuid        NOT NULL REFERENCES audit.act
);

-- A browser from which somebody came in before: what others try elsewhere does not lock it out.
CREATE TABLE access.device (
    account_id uuid        NOT NULL REFERENCES access.account,
    token_hash bytea       NOT NULL,
    first_seen timestamptz NOT NULL,
    PRIMARY KEY (account_id, token_hash)
);

-- Tries that failed or are under way, for a day. A name is hashed: somebody may have typed their password into its place.
CREATE TABLE access.attempt (
    entry       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at          timestamptz NOT NULL,
    name_hash   bytea       NOT NULL,
    address     text        NOT NULL,
    device_hash bytea                                       -- none from a browser that is not known for the name
);
CREATE INDEX attempt_at ON access.attempt (at);
CREATE INDEX attempt_of ON access.attempt (name_hash, at);
CREATE INDEX attempt_from ON access.attempt (address, at);

CREATE TABLE access.session (
    id         uuid        PRIMARY KEY,
    token_hash bytea       NOT NULL UNIQUE,                 -- whoever reads the table cannot sit down in a session
    account_id uuid        NOT NULL REFERENCES access.account,
    post_id    uuid,                                        -- from which it asks; none until one is chosen
    proven     boolean     NOT NULL,                        -- false while the second factor is awaited
    opened     timestamptz NOT NULL,
    seen       timestamptz NOT NULL,
    address    text        NOT NULL,
    agent      text        NOT NULL
);
CREATE INDEX session_of ON access.session (account_id);

-- Accounts with which nobody comes in any more.
CREATE TABLE access.closure (
    entry      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id uuid   NOT NULL REFERENCES access.account,
    recorded   uuid   NOT NULL REFERENCES audit.act,
    withdrawn  uuid   REFERENCES audit.act
);
CREATE UNIQUE INDEX closure_of ON access.closure (account_id) WHERE withdrawn IS NULL;
CALL audit.guard('access.closure', facts => true);
