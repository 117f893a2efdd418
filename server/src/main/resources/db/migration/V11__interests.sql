-- What went best and worst, in the person's words.
ALTER TABLE motivation ADD COLUMN best text NOT NULL DEFAULT '';
ALTER TABLE motivation ADD COLUMN worst text NOT NULL DEFAULT '';

CREATE TABLE interest_answer (
    organisation_id uuid        NOT NULL,
    item_id         text        NOT NULL,
    answer          smallint    NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT interest_answer_pk PRIMARY KEY (organisation_id, item_id),
    CONSTRAINT interest_answer_of FOREIGN KEY (organisation_id)
        REFERENCES organisation (organisation_id) ON DELETE CASCADE,
    CONSTRAINT interest_answer_on_scale CHECK (answer BETWEEN 1 AND 5)
);
ALTER TABLE interest_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE interest_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON interest_answer
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

CREATE TABLE work_value (
    organisation_id uuid        NOT NULL,
    value           text        NOT NULL,
    weight          smallint    NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT work_value_pk PRIMARY KEY (organisation_id, value),
    CONSTRAINT work_value_of FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id) ON DELETE CASCADE,
    CONSTRAINT work_value_on_scale CHECK (weight BETWEEN 1 AND 5)
);
ALTER TABLE work_value ENABLE ROW LEVEL SECURITY;
ALTER TABLE work_value FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON work_value
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);
