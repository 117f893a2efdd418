-- People call a plan by a name of their own.
ALTER TABLE plan ADD COLUMN name text NOT NULL DEFAULT '';
ALTER TABLE plan ADD CONSTRAINT plan_name_short CHECK (length(name) <= 80);

-- What a person wants of plans toward a target: activities in their weeks and hours, and what to leave out.
CREATE TABLE plan_wishes (
    organisation_id uuid        NOT NULL,
    target_id       uuid        NOT NULL,
    wishes          jsonb       NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT plan_wishes_pk PRIMARY KEY (organisation_id, target_id),
    CONSTRAINT plan_wishes_toward FOREIGN KEY (organisation_id, target_id)
        REFERENCES target (organisation_id, target_id) ON DELETE CASCADE
);
ALTER TABLE plan_wishes ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_wishes FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON plan_wishes
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

-- A plan changed by hand that waits for a yes: one at a time, made on a plan and on wishes as they were then.
CREATE TABLE plan_proposal (
    organisation_id uuid        NOT NULL,
    proposal_id     uuid        NOT NULL,
    plan_id         uuid        NOT NULL,
    wishes          jsonb       NOT NULL,
    wishes_version  integer     NOT NULL,
    reason          text        NOT NULL,
    made_at         timestamptz NOT NULL,
    snapshot        jsonb       NOT NULL,
    snapshot_form   smallint    NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT plan_proposal_pk PRIMARY KEY (organisation_id, proposal_id),
    CONSTRAINT plan_proposal_once UNIQUE (organisation_id),
    CONSTRAINT plan_proposal_changes FOREIGN KEY (organisation_id, plan_id)
        REFERENCES plan (organisation_id, plan_id) ON DELETE CASCADE
);
CREATE INDEX plan_proposal_by_plan ON plan_proposal (organisation_id, plan_id);
ALTER TABLE plan_proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_proposal FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON plan_proposal
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);
