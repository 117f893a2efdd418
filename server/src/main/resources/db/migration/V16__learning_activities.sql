-- Learning activities that a person or organisation wrote down. One under the id of a course takes that course's place.
CREATE TABLE own_activity (
    organisation_id uuid        NOT NULL,
    activity_id     text        NOT NULL,
    snapshot        jsonb       NOT NULL,
    snapshot_form   smallint    NOT NULL,
    changed_at      timestamptz NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT own_activity_pk PRIMARY KEY (organisation_id, activity_id),
    CONSTRAINT own_activity_of FOREIGN KEY (organisation_id)
        REFERENCES organisation (organisation_id) ON DELETE CASCADE,
    CONSTRAINT own_activity_has_an_id CHECK (activity_id <> '')
);
ALTER TABLE own_activity ENABLE ROW LEVEL SECURITY;
ALTER TABLE own_activity FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON own_activity
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

-- A catalogue of courses that was read from a file and agreed to, with how it is read, to read it again.
CREATE TABLE course_catalogue (
    organisation_id uuid        NOT NULL,
    catalogue_id    uuid        NOT NULL,
    name            text        NOT NULL,
    settings        jsonb       NOT NULL,
    settings_form   smallint    NOT NULL,
    read_at         timestamptz NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT course_catalogue_pk PRIMARY KEY (organisation_id, catalogue_id),
    CONSTRAINT course_catalogue_name_is_its_own UNIQUE (organisation_id, name),
    CONSTRAINT course_catalogue_of FOREIGN KEY (organisation_id)
        REFERENCES organisation (organisation_id) ON DELETE CASCADE
);
ALTER TABLE course_catalogue ENABLE ROW LEVEL SECURITY;
ALTER TABLE course_catalogue FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON course_catalogue
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

-- A course of a catalogue, also one that lacks something and is not planned yet.
CREATE TABLE catalogue_course (
    organisation_id uuid        NOT NULL,
    catalogue_id    uuid        NOT NULL,
    course_id       text        NOT NULL,
    place           integer     NOT NULL,
    complete        boolean     NOT NULL,
    snapshot        jsonb       NOT NULL,
    snapshot_form   smallint    NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT catalogue_course_pk PRIMARY KEY (organisation_id, catalogue_id, course_id),
    CONSTRAINT catalogue_course_of FOREIGN KEY (organisation_id, catalogue_id)
        REFERENCES course_catalogue (organisation_id, catalogue_id) ON DELETE CASCADE
);
ALTER TABLE catalogue_course ENABLE ROW LEVEL SECURITY;
ALTER TABLE catalogue_course FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON catalogue_course
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

-- What pays for activities, and for a time other hours than usual.
ALTER TABLE planning_limits
    ADD COLUMN funds jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN other_hours jsonb NOT NULL DEFAULT '[]',
    ADD CONSTRAINT planning_limits_funds_are_a_list CHECK (jsonb_typeof(funds) = 'array'),
    ADD CONSTRAINT planning_limits_other_hours_are_a_list CHECK (jsonb_typeof(other_hours) = 'array');
