-- A target is an occupation at a grade, or one of the person's own, kept whole because no catalogue has it.
ALTER TABLE target ADD COLUMN grade text NOT NULL DEFAULT 'EXPERIENCED';
ALTER TABLE target ADD COLUMN snapshot jsonb;
ALTER TABLE target ADD COLUMN snapshot_form smallint;
ALTER TABLE target ADD CONSTRAINT target_grade_known CHECK (grade IN ('EXPERIENCED', 'SENIOR', 'LEAD'));
ALTER TABLE target ADD CONSTRAINT target_snapshot_formed CHECK ((snapshot IS NULL) = (snapshot_form IS NULL));

ALTER TABLE target DROP CONSTRAINT target_once;
CREATE UNIQUE INDEX target_once ON target (organisation_id, occupation_code, grade) WHERE snapshot IS NULL;

-- The shortlist: what was aimed at before stays at hand to compare with, what comes is saved by choice.
ALTER TABLE target ADD COLUMN saved boolean NOT NULL DEFAULT true;
ALTER TABLE target ALTER COLUMN saved SET DEFAULT false;
