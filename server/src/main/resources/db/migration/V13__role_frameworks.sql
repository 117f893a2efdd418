-- A role framework that the person brought, kept whole as it was read, with whose it is.
CREATE TABLE role_framework (
    organisation_id uuid        NOT NULL,
    framework_id    uuid        NOT NULL,
    name            text        NOT NULL,
    attribution     text        NOT NULL,
    licence         text        NOT NULL,
    roles           integer     NOT NULL,
    expectations    integer     NOT NULL,
    snapshot        jsonb       NOT NULL,
    snapshot_form   smallint    NOT NULL,
    kept_at         timestamptz NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT role_framework_pk PRIMARY KEY (organisation_id, framework_id),
    CONSTRAINT role_framework_of FOREIGN KEY (organisation_id)
        REFERENCES organisation (organisation_id) ON DELETE CASCADE
);
ALTER TABLE role_framework ENABLE ROW LEVEL SECURITY;
ALTER TABLE role_framework FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON role_framework
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);
