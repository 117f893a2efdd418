-- Accounts, tokens and sign-in failures are looked up before anyone knows which organisation to ask for, so they are
-- the only tables beside the sessions that row-level security does not cover. They hold nothing about a career.
CREATE TABLE account (
    account_id      uuid        NOT NULL,
    email           text        NOT NULL,
    name            text        NOT NULL,
    password_hash   text        NOT NULL,
    organisation_id uuid        NOT NULL,
    demo            boolean     NOT NULL DEFAULT false,
    created_at      timestamptz NOT NULL,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT account_pk PRIMARY KEY (account_id),
    CONSTRAINT account_email_once UNIQUE (email),
    CONSTRAINT account_organisation_once UNIQUE (organisation_id),
    CONSTRAINT account_email_normalised CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254)
);

CREATE TABLE access_token (
    token_hash   bytea       NOT NULL,
    account_id   uuid        NOT NULL,
    label        text        NOT NULL,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    CONSTRAINT access_token_pk PRIMARY KEY (token_hash),
    CONSTRAINT access_token_of FOREIGN KEY (account_id) REFERENCES account (account_id) ON DELETE CASCADE,
    CONSTRAINT access_token_label_short CHECK (length(label) BETWEEN 1 AND 80)
);
CREATE INDEX access_token_by_account ON access_token (account_id);

-- Counted by what was tried, hashed: an email address, or the address of the machine that tried.
CREATE TABLE sign_in_failure (
    subject  bytea       NOT NULL,
    since    timestamptz NOT NULL,
    failures integer     NOT NULL,
    CONSTRAINT sign_in_failure_pk PRIMARY KEY (subject)
);
CREATE INDEX sign_in_failure_by_age ON sign_in_failure (since);
