-- A goal can be made more specific: what narrows it, how one will know, by when, one's own part, why. Its years count
-- from the day it was set; of goals set before this was kept, from now.
ALTER TABLE horizon_goal ADD COLUMN detail text NOT NULL DEFAULT '';
ALTER TABLE horizon_goal ADD COLUMN measure text NOT NULL DEFAULT '';
ALTER TABLE horizon_goal ADD COLUMN due_on date;
ALTER TABLE horizon_goal ADD COLUMN part text NOT NULL DEFAULT '';
ALTER TABLE horizon_goal ADD COLUMN why text NOT NULL DEFAULT '';
ALTER TABLE horizon_goal ADD COLUMN set_on date NOT NULL DEFAULT current_date;
ALTER TABLE horizon_goal ALTER COLUMN set_on DROP DEFAULT;

-- First steps toward it, each small enough for a day; one at a time is open.
CREATE TABLE goal_step (
    organisation_id uuid        NOT NULL,
    step_id         uuid        NOT NULL,
    years           smallint    NOT NULL,
    what            text        NOT NULL,
    minutes         smallint    NOT NULL,
    due_on          date        NOT NULL,
    cue             text        NOT NULL,
    done_on         date,
    taken_at        timestamptz NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT goal_step_pk PRIMARY KEY (organisation_id, step_id),
    CONSTRAINT goal_step_of FOREIGN KEY (organisation_id, years)
        REFERENCES horizon_goal (organisation_id, years) ON DELETE CASCADE,
    CONSTRAINT goal_step_fits_a_day CHECK (minutes BETWEEN 1 AND 30)
);
CREATE INDEX goal_step_by_goal ON goal_step (organisation_id, years, taken_at);
CREATE UNIQUE INDEX goal_step_open_once ON goal_step (organisation_id, years) WHERE done_on IS NULL;
ALTER TABLE goal_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE goal_step FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON goal_step
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);
