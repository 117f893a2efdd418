-- “Not sure” is an answer too: a row without a level says that the person was asked and could not tell.
ALTER TABLE self_rating ALTER COLUMN level DROP NOT NULL;
