-- What was read from a file and waits for the person to agree: one at a time, and not for long.
CREATE TABLE pending_import (
    organisation_id uuid        NOT NULL,
    import_id       uuid        NOT NULL,
    file_name       text        NOT NULL,
    reading         jsonb       NOT NULL,
    reading_form    smallint    NOT NULL,
    read_at         timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT pending_import_pk PRIMARY KEY (organisation_id, import_id),
    CONSTRAINT pending_import_one_at_a_time UNIQUE (organisation_id),
    CONSTRAINT pending_import_of FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id) ON DELETE CASCADE,
    CONSTRAINT pending_import_expires_later CHECK (expires_at > read_at)
);
ALTER TABLE pending_import ENABLE ROW LEVEL SECURITY;
ALTER TABLE pending_import FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON pending_import
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);
