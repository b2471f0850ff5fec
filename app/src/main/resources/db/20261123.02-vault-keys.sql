-- Data keys, each wrapped by the master key that lies outside the database; see chungtay.vault.Vault.
CREATE SCHEMA vault;

-- Tells the right master key from a wrong one, and nothing of either.
CREATE TABLE vault.master_check (
    only_one boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
    value    bytea       NOT NULL,
    made_at  timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE vault.data_key (
    id      uuid        PRIMARY KEY,
    wrapped bytea       NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now()
);
