-- The day a token last opened something, so that a person can tell which of their tokens are in use.
ALTER TABLE access_token ADD COLUMN last_used_on date;
