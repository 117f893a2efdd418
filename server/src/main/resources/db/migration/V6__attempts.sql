-- Sign-ups are counted as sign-ins are, and both before they are looked into: so the table holds tries, not failures.
ALTER TABLE sign_in_failure RENAME TO attempt;
ALTER TABLE attempt RENAME COLUMN failures TO tries;
ALTER TABLE attempt RENAME CONSTRAINT sign_in_failure_pk TO attempt_pk;
ALTER INDEX sign_in_failure_by_age RENAME TO attempt_by_age;
