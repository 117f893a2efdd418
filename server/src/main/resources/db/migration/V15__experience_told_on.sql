-- Years in a job and since it are those of the day they were told: one still held goes on, one left recedes.
ALTER TABLE experience ADD COLUMN told_on date NOT NULL DEFAULT CURRENT_DATE;
