-- A target may be the same occupation at its first grade.
ALTER TABLE target DROP CONSTRAINT target_grade_known;
ALTER TABLE target ADD CONSTRAINT target_grade_known CHECK (grade IN ('JUNIOR', 'EXPERIENCED', 'SENIOR', 'LEAD'));
