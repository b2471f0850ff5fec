-- Journeys to an outside provider that came to an end; see chungtay.access.outside.Journeys. None ends twice. A row is thrown away once
-- its journey would be too late anyway.
CREATE TABLE access.journey (
    state text        PRIMARY KEY,                          -- worth nothing any more
    until timestamptz NOT NULL
);

-- For throwing away.
CREATE INDEX journey_until ON access.journey (until);
