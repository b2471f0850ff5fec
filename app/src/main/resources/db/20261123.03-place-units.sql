-- Units of administration: identity, and what held of each on which days; see chungtay.place.Places.
CREATE SCHEMA place;

CREATE TABLE place.unit (
    id       uuid PRIMARY KEY,
    level    text NOT NULL CHECK (level IN ('PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
    recorded uuid NOT NULL REFERENCES audit.act
);
CALL audit.guard('place.unit', facts => false);

CREATE TABLE place.version (
    entry      bigint    GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    unit_id    uuid      NOT NULL REFERENCES place.unit,
    held       daterange NOT NULL CHECK (NOT isempty(held)),
    code       text,                                    -- the State's; re-used by it, so never a key; villages have none
    name       text      NOT NULL CHECK (name <> ''),   -- with its kind: Xã Bảo Linh
    short_name text      NOT NULL CHECK (short_name <> ''),
    kind       text      NOT NULL,                      -- Tỉnh, Huyện, Xã, Phường, Thị trấn, Thôn, Xóm, Tổ dân phố …
    area       text      CHECK (area IN ('RURAL', 'URBAN')),
    parent_id  uuid      REFERENCES place.unit,         -- none for the province, and for what stands outside its tree
    basis      text      CHECK (basis <> ''),           -- how we know; none where the act that recorded it says so
    recorded   uuid      NOT NULL REFERENCES audit.act,
    withdrawn  uuid      REFERENCES audit.act,
    EXCLUDE USING gist (unit_id WITH =, held WITH &&) WHERE (withdrawn IS NULL)
);
CREATE INDEX version_below ON place.version (parent_id) WHERE withdrawn IS NULL;    -- the villages of a commune, by name
CALL audit.guard('place.version', facts => true);

CREATE TABLE place.succession (
    from_unit uuid NOT NULL REFERENCES place.unit,
    to_unit   uuid NOT NULL REFERENCES place.unit,
    day       date NOT NULL,
    share     text NOT NULL CHECK (share IN ('WHOLE', 'PART')),
    basis     text NOT NULL,
    recorded  uuid NOT NULL REFERENCES audit.act,
    PRIMARY KEY (from_unit, to_unit, day)
);
CALL audit.guard('place.succession', facts => false);

-- Names under which lists know a village, its own among them; the key is chungtay.place.NameKey.
CREATE TABLE place.alias (
    unit_id  uuid NOT NULL REFERENCES place.unit,
    name     text NOT NULL,
    name_key text NOT NULL,
    recorded uuid NOT NULL REFERENCES audit.act,
    PRIMARY KEY (unit_id, name_key)
);
CALL audit.guard('place.alias', facts => false);

CREATE TABLE place.area_class (
    entry     bigint    GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    unit_id   uuid      NOT NULL REFERENCES place.unit,
    class     text      NOT NULL CHECK (class IN ('REGION_I', 'REGION_II', 'REGION_III', 'EXTREMELY_DIFFICULT', 'HIGHLAND', 'ETHNIC_MOUNTAINOUS')),
    held      daterange NOT NULL CHECK (NOT isempty(held)),
    act       text      NOT NULL CHECK (act <> ''),
    made_up   boolean   NOT NULL,
    recorded  uuid      NOT NULL REFERENCES audit.act,
    withdrawn uuid      REFERENCES audit.act,
    EXCLUDE USING gist (unit_id WITH =, class WITH =, held WITH &&) WHERE (withdrawn IS NULL)
);
CALL audit.guard('place.area_class', facts => true);

-- Resident households and persons of a unit, counted on a day by somebody named; the denominator of rates.
CREATE TABLE place.residents (
    entry      bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    unit_id    uuid    NOT NULL REFERENCES place.unit,
    day        date    NOT NULL,
    households integer NOT NULL CHECK (households >= 0),
    persons    integer NOT NULL CHECK (persons >= 0),
    source     text    NOT NULL CHECK (source <> ''),
    recorded   uuid    NOT NULL REFERENCES audit.act,
    withdrawn  uuid    REFERENCES audit.act
);
CREATE UNIQUE INDEX residents_once_a_day ON place.residents (unit_id, day) WHERE withdrawn IS NULL;
CALL audit.guard('place.residents', facts => true);

CREATE TABLE place.tile (
    unit_id     uuid         NOT NULL REFERENCES place.unit,
    layout      text         NOT NULL,                 -- the year whose units the tile map shows
    longitude   numeric(7,3) NOT NULL,
    latitude    numeric(7,3) NOT NULL,
    tile_row    smallint     NOT NULL,
    tile_column smallint     NOT NULL,
    recorded    uuid         NOT NULL REFERENCES audit.act,
    PRIMARY KEY (unit_id, layout)
);
CALL audit.guard('place.tile', facts => false);
