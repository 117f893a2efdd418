-- What a person brings, wants, plans and does. Every table leads with the organisation in every key, and shows its rows
-- only to a transaction that has said which organisation it is for.
CREATE TABLE organisation (
    organisation_id uuid        NOT NULL,
    kind            text        NOT NULL,
    name            text        NOT NULL,
    created_at      timestamptz NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT organisation_pk PRIMARY KEY (organisation_id),
    CONSTRAINT organisation_kind_known CHECK (kind IN ('PERSONAL'))
);
ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON organisation
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

CREATE TABLE profile (
    organisation_id uuid        NOT NULL,
    name            text        NOT NULL,
    resume          jsonb,
    remarks         jsonb       NOT NULL DEFAULT '[]',
    file_name       text,
    employed        boolean     NOT NULL DEFAULT true,
    updated_at      timestamptz NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT profile_pk PRIMARY KEY (organisation_id),
    CONSTRAINT profile_of FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id) ON DELETE CASCADE
);
ALTER TABLE profile ENABLE ROW LEVEL SECURITY;
ALTER TABLE profile FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON profile
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

CREATE TABLE experience (
    organisation_id uuid        NOT NULL,
    experience_id   uuid        NOT NULL,
    place           integer     NOT NULL,
    title           text        NOT NULL,
    employer        text,
    occupation_code text        NOT NULL,
    years           numeric(5, 2) NOT NULL,
    years_since     numeric(5, 2) NOT NULL,
    confidence      numeric(4, 3) NOT NULL,
    confirmed       boolean     NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT experience_pk PRIMARY KEY (organisation_id, experience_id),
    CONSTRAINT experience_of FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id) ON DELETE CASCADE,
    CONSTRAINT experience_code_formed CHECK (occupation_code ~ '^[0-9]{2}-[0-9]{4}[.][0-9]{2}$'),
    CONSTRAINT experience_lasted CHECK (years > 0 AND years <= 80 AND years_since BETWEEN 0 AND 80),
    CONSTRAINT experience_confidence_is_a_share CHECK (confidence BETWEEN 0 AND 1)
);
ALTER TABLE experience ENABLE ROW LEVEL SECURITY;
ALTER TABLE experience FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON experience
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

CREATE TABLE self_rating (
    organisation_id uuid        NOT NULL,
    element_id      text        NOT NULL,
    level           numeric(3, 1) NOT NULL,
    rated_on        date        NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT self_rating_pk PRIMARY KEY (organisation_id, element_id),
    CONSTRAINT self_rating_of FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id) ON DELETE CASCADE,
    CONSTRAINT self_rating_on_scale CHECK (level BETWEEN 0 AND 7)
);
ALTER TABLE self_rating ENABLE ROW LEVEL SECURITY;
ALTER TABLE self_rating FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON self_rating
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

CREATE TABLE motivation (
    organisation_id uuid        NOT NULL,
    motivates       text        NOT NULL,
    excels          text        NOT NULL,
    struggles       text        NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT motivation_pk PRIMARY KEY (organisation_id),
    CONSTRAINT motivation_of FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id) ON DELETE CASCADE
);
ALTER TABLE motivation ENABLE ROW LEVEL SECURITY;
ALTER TABLE motivation FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON motivation
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

CREATE TABLE energy_entry (
    organisation_id uuid        NOT NULL,
    entry_id        uuid        NOT NULL,
    place           integer     NOT NULL,
    label           text        NOT NULL,
    ability         smallint    NOT NULL,
    energy          smallint    NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT energy_entry_pk PRIMARY KEY (organisation_id, entry_id),
    CONSTRAINT energy_entry_of FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id) ON DELETE CASCADE,
    CONSTRAINT energy_entry_on_map CHECK (ability BETWEEN -3 AND 3 AND energy BETWEEN -3 AND 3)
);
ALTER TABLE energy_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE energy_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON energy_entry
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

CREATE TABLE target (
    organisation_id uuid        NOT NULL,
    target_id       uuid        NOT NULL,
    occupation_code text        NOT NULL,
    title           text        NOT NULL,
    move            text        NOT NULL,
    current         boolean     NOT NULL,
    chosen_at       timestamptz NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT target_pk PRIMARY KEY (organisation_id, target_id),
    CONSTRAINT target_once UNIQUE (organisation_id, occupation_code),
    CONSTRAINT target_of FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id) ON DELETE CASCADE,
    CONSTRAINT target_code_formed CHECK (occupation_code ~ '^[0-9]{2}-[0-9]{4}[.][0-9]{2}$'),
    CONSTRAINT target_move_known CHECK (move IN ('STAY', 'MOVE', 'CHANGE'))
);
CREATE UNIQUE INDEX target_current_once ON target (organisation_id) WHERE current;
ALTER TABLE target ENABLE ROW LEVEL SECURITY;
ALTER TABLE target FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON target
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

CREATE TABLE horizon_goal (
    organisation_id uuid        NOT NULL,
    years           smallint    NOT NULL,
    statement       text        NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT horizon_goal_pk PRIMARY KEY (organisation_id, years),
    CONSTRAINT horizon_goal_of FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id) ON DELETE CASCADE,
    CONSTRAINT horizon_goal_horizon_known CHECK (years IN (1, 3, 5))
);
ALTER TABLE horizon_goal ENABLE ROW LEVEL SECURITY;
ALTER TABLE horizon_goal FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON horizon_goal
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

CREATE TABLE planning_limits (
    organisation_id uuid        NOT NULL,
    hours_per_week  numeric(4, 1) NOT NULL,
    budget_amount   numeric(14, 3) NOT NULL,
    budget_currency char(3)     NOT NULL,
    starts_on       date,
    done_by         date        NOT NULL,
    weeks_off       date[]      NOT NULL DEFAULT '{}',
    at_once         smallint    NOT NULL,
    confidence      numeric(4, 3) NOT NULL,
    readiness       numeric(4, 3),
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT planning_limits_pk PRIMARY KEY (organisation_id),
    CONSTRAINT planning_limits_of FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id) ON DELETE CASCADE,
    CONSTRAINT planning_limits_possible CHECK (
        hours_per_week > 0 AND hours_per_week <= 60 AND budget_amount >= 0 AND at_once BETWEEN 1 AND 10
        AND confidence > 0 AND confidence < 1 AND (readiness IS NULL OR readiness BETWEEN 0 AND 1)
        AND (starts_on IS NULL OR starts_on < done_by))
);
ALTER TABLE planning_limits ENABLE ROW LEVEL SECURITY;
ALTER TABLE planning_limits FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON planning_limits
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

CREATE TABLE plan (
    organisation_id  uuid        NOT NULL,
    plan_id          uuid        NOT NULL,
    number           integer     NOT NULL,
    target_id        uuid        NOT NULL,
    current          boolean     NOT NULL,
    made_at          timestamptz NOT NULL,
    reason           text        NOT NULL,
    starts_on        date        NOT NULL,
    ends_on          date        NOT NULL,
    done_by          date        NOT NULL,
    hours            numeric(9, 2) NOT NULL,
    spent_amount     numeric(14, 3) NOT NULL,
    spent_currency   char(3)     NOT NULL,
    readiness_before numeric(4, 3) NOT NULL,
    readiness_after  numeric(4, 3) NOT NULL,
    forecast_p50     date        NOT NULL,
    forecast_p80     date        NOT NULL,
    snapshot         jsonb       NOT NULL,
    snapshot_form    smallint    NOT NULL,
    version          integer     NOT NULL DEFAULT 0,
    CONSTRAINT plan_pk PRIMARY KEY (organisation_id, plan_id),
    CONSTRAINT plan_number_once UNIQUE (organisation_id, number),
    CONSTRAINT plan_of FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id) ON DELETE CASCADE,
    CONSTRAINT plan_toward FOREIGN KEY (organisation_id, target_id)
        REFERENCES target (organisation_id, target_id) ON DELETE CASCADE,
    CONSTRAINT plan_runs_forward CHECK (ends_on >= starts_on)
);
CREATE UNIQUE INDEX plan_current_once ON plan (organisation_id) WHERE current;
CREATE INDEX plan_by_target ON plan (organisation_id, target_id);
ALTER TABLE plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON plan
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

CREATE TABLE plan_activity (
    organisation_id uuid        NOT NULL,
    plan_id         uuid        NOT NULL,
    activity_id     text        NOT NULL,
    place           integer     NOT NULL,
    title           text        NOT NULL,
    kind            text        NOT NULL,
    starts_on       date        NOT NULL,
    ends_on         date        NOT NULL,
    hours           numeric(8, 2) NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT plan_activity_pk PRIMARY KEY (organisation_id, plan_id, activity_id),
    CONSTRAINT plan_activity_of FOREIGN KEY (organisation_id, plan_id)
        REFERENCES plan (organisation_id, plan_id) ON DELETE CASCADE,
    CONSTRAINT plan_activity_runs_forward CHECK (ends_on >= starts_on AND hours > 0)
);
ALTER TABLE plan_activity ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_activity FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON plan_activity
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

CREATE TABLE activity_progress (
    organisation_id uuid        NOT NULL,
    activity_id     text        NOT NULL,
    title           text        NOT NULL,
    raises          jsonb       NOT NULL,
    status          text        NOT NULL,
    begun_on        date,
    done_on         date,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT activity_progress_pk PRIMARY KEY (organisation_id, activity_id),
    CONSTRAINT activity_progress_of FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id) ON DELETE CASCADE,
    CONSTRAINT activity_progress_status_known CHECK (status IN ('PLANNED', 'UNDERWAY', 'DONE')),
    CONSTRAINT activity_progress_done_has_a_day CHECK ((status = 'DONE') = (done_on IS NOT NULL))
);
ALTER TABLE activity_progress ENABLE ROW LEVEL SECURITY;
ALTER TABLE activity_progress FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON activity_progress
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

CREATE TABLE activity_log (
    organisation_id uuid        NOT NULL,
    entry_id        uuid        NOT NULL,
    activity_id     text        NOT NULL,
    spent_on        date        NOT NULL,
    hours           numeric(4, 2) NOT NULL,
    note            text        NOT NULL,
    logged_at       timestamptz NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT activity_log_pk PRIMARY KEY (organisation_id, entry_id),
    CONSTRAINT activity_log_of FOREIGN KEY (organisation_id, activity_id)
        REFERENCES activity_progress (organisation_id, activity_id) ON DELETE CASCADE,
    CONSTRAINT activity_log_within_a_day CHECK (hours > 0 AND hours <= 24)
);
CREATE INDEX activity_log_by_activity ON activity_log (organisation_id, activity_id, spent_on);
ALTER TABLE activity_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE activity_log FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON activity_log
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

CREATE TABLE review (
    organisation_id uuid        NOT NULL,
    review_id       uuid        NOT NULL,
    plan_id         uuid        NOT NULL,
    due_on          date        NOT NULL,
    title           text        NOT NULL,
    what            text        NOT NULL,
    held_on         date,
    notes           text        NOT NULL DEFAULT '',
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT review_pk PRIMARY KEY (organisation_id, review_id),
    CONSTRAINT review_of FOREIGN KEY (organisation_id, plan_id)
        REFERENCES plan (organisation_id, plan_id) ON DELETE CASCADE
);
CREATE INDEX review_by_plan ON review (organisation_id, plan_id, due_on);
ALTER TABLE review ENABLE ROW LEVEL SECURITY;
ALTER TABLE review FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON review
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);
