-- Data keys, each wrapped by the master key that lies outside the database; see chungtay.vault.Vault.
CREATE SCHEMA vault;

CREATE TABLE vault.data_key (
    id      uuid        PRIMARY KEY,
    wrapped bytea       NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now()
);
