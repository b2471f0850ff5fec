-- By which a calendar program asks for the tasks of a post: kept as its hash alone; see chungtay.access.token.CalendarKeys.
CREATE TABLE access.calendar_key (
    entry     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    post_id   uuid   NOT NULL,                       -- of access.post, of which there may be several rows
    key_hash  bytea  NOT NULL UNIQUE,
    recorded  uuid   NOT NULL REFERENCES audit.act,
    withdrawn uuid   REFERENCES audit.act
);
CREATE UNIQUE INDEX calendar_key_standing ON access.calendar_key (post_id) WHERE withdrawn IS NULL;
CALL audit.guard('access.calendar_key', facts => true);
