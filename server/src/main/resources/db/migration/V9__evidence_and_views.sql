-- Ratings keep their dates: what was said before stays beside what is said now.
ALTER TABLE self_rating DROP CONSTRAINT self_rating_pk;
ALTER TABLE self_rating ADD CONSTRAINT self_rating_pk PRIMARY KEY (organisation_id, element_id, rated_on);

-- A dated thing that speaks for levels, and for which.
CREATE TABLE evidence (
    organisation_id uuid        NOT NULL,
    evidence_id     uuid        NOT NULL,
    kind            text        NOT NULL,
    name            text        NOT NULL,
    link            text        NOT NULL DEFAULT '',
    note            text        NOT NULL DEFAULT '',
    dated_on        date        NOT NULL,
    expires_on      date,
    confirmed_by    text        NOT NULL DEFAULT '',
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT evidence_pk PRIMARY KEY (organisation_id, evidence_id),
    CONSTRAINT evidence_of FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id) ON DELETE CASCADE,
    CONSTRAINT evidence_kind_known CHECK (kind IN ('TEST', 'REVIEW', 'CERTIFICATE', 'ARTEFACT', 'PROJECT', 'COURSE')),
    CONSTRAINT evidence_named CHECK (length(name) BETWEEN 1 AND 200),
    CONSTRAINT evidence_expires_after CHECK (expires_on IS NULL OR expires_on >= dated_on)
);
ALTER TABLE evidence ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON evidence
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

CREATE TABLE evidence_level (
    organisation_id uuid        NOT NULL,
    evidence_id     uuid        NOT NULL,
    element_id      text        NOT NULL,
    level           numeric(3, 1) NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT evidence_level_pk PRIMARY KEY (organisation_id, evidence_id, element_id),
    CONSTRAINT evidence_level_of FOREIGN KEY (organisation_id, evidence_id)
        REFERENCES evidence (organisation_id, evidence_id) ON DELETE CASCADE,
    CONSTRAINT evidence_level_on_scale CHECK (level BETWEEN 0 AND 7)
);
ALTER TABLE evidence_level ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence_level FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON evidence_level
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

-- Someone asked for their view, by a link of which only the hash is kept.
CREATE TABLE view_request (
    organisation_id uuid        NOT NULL,
    request_id      uuid        NOT NULL,
    secret_hash     bytea       NOT NULL,
    rater           text        NOT NULL,
    role            text        NOT NULL,
    anonymous       boolean     NOT NULL,
    elements        text[]      NOT NULL,
    asked_on        date        NOT NULL,
    expires_at      timestamptz NOT NULL,
    state           text        NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT view_request_pk PRIMARY KEY (organisation_id, request_id),
    CONSTRAINT view_request_of FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id) ON DELETE CASCADE,
    CONSTRAINT view_request_secret_once UNIQUE (organisation_id, secret_hash),
    CONSTRAINT view_request_role_known CHECK (role IN ('MANAGER', 'MENTOR', 'COLLEAGUE', 'REPORT', 'CLIENT', 'OTHER')),
    CONSTRAINT view_request_state_known CHECK (state IN ('OPEN', 'ANSWERED', 'REVOKED')),
    CONSTRAINT view_request_asks CHECK (cardinality(elements) BETWEEN 1 AND 20)
);
ALTER TABLE view_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE view_request FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON view_request
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

-- What someone answered. It does not say to which request: an anonymous view has no name and only the month, so that
-- nobody who reads the database, the person least of all, can tell whose it is.
CREATE TABLE others_view (
    organisation_id uuid        NOT NULL,
    view_id         uuid        NOT NULL,
    rater           text        NOT NULL,
    role            text        NOT NULL,
    anonymous       boolean     NOT NULL,
    given_on        date        NOT NULL,
    strength        text        NOT NULL DEFAULT '',
    suggestion      text        NOT NULL DEFAULT '',
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT others_view_pk PRIMARY KEY (organisation_id, view_id),
    CONSTRAINT others_view_of FOREIGN KEY (organisation_id) REFERENCES organisation (organisation_id) ON DELETE CASCADE,
    CONSTRAINT others_view_nameless_if_anonymous CHECK (NOT anonymous OR rater = ''),
    CONSTRAINT others_view_role_known CHECK (role IN ('MANAGER', 'MENTOR', 'COLLEAGUE', 'REPORT', 'CLIENT', 'OTHER'))
);
ALTER TABLE others_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE others_view FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON others_view
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

-- No level says that they were asked and could not tell.
CREATE TABLE others_rating (
    organisation_id uuid        NOT NULL,
    view_id         uuid        NOT NULL,
    element_id      text        NOT NULL,
    level           numeric(3, 1),
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT others_rating_pk PRIMARY KEY (organisation_id, view_id, element_id),
    CONSTRAINT others_rating_of FOREIGN KEY (organisation_id, view_id)
        REFERENCES others_view (organisation_id, view_id) ON DELETE CASCADE,
    CONSTRAINT others_rating_on_scale CHECK (level BETWEEN 0 AND 7)
);
ALTER TABLE others_rating ENABLE ROW LEVEL SECURITY;
ALTER TABLE others_rating FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON others_rating
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);

-- What a person thinks that others will say, before they see it.
CREATE TABLE view_prediction (
    organisation_id uuid        NOT NULL,
    element_id      text        NOT NULL,
    level           numeric(3, 1),
    predicted_on    date        NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT view_prediction_pk PRIMARY KEY (organisation_id, element_id),
    CONSTRAINT view_prediction_of FOREIGN KEY (organisation_id)
        REFERENCES organisation (organisation_id) ON DELETE CASCADE,
    CONSTRAINT view_prediction_on_scale CHECK (level BETWEEN 0 AND 7)
);
ALTER TABLE view_prediction ENABLE ROW LEVEL SECURITY;
ALTER TABLE view_prediction FORCE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON view_prediction
    USING (organisation_id = nullif(current_setting('waymark.organisation_id', true), '')::uuid);
