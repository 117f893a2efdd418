package dev.waymark.engine.profile.europass;

import dev.waymark.engine.profile.Remarks;
import dev.waymark.engine.profile.ResumeDraft;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The newer form, a candidate in the terms of HR Open. */
final class CandidateProfile {
    private static final Set<String> READ = Set.of(
            "ID",
            "languageCode",
            "schemaLocation",
            "ExecutiveSummary",
            "EmploymentHistory",
            "EducationHistory",
            "PersonQualifications",
            "Skills",
            "Certifications",
            "Licenses");

    private final Branch candidate;
    private final Remarks remarks;
    private final ResumeDraft draft = new ResumeDraft();

    CandidateProfile(Branch candidate, Remarks remarks) {
        this.candidate = candidate;
        this.remarks = remarks;
    }

    ResumeDraft read() {
        String name = "CandidatePerson.PersonName.";
        draft.basics()
                .put("name", (candidate.text(name + "GivenName") + " " + candidate.text(name + "FamilyName")).strip())
                .put("summary", candidate.text("CandidateProfile.ExecutiveSummary"));
        for (Branch profile : candidate.all("CandidateProfile")) {
            read(profile);
            profile.names().stream()
                    .filter(part -> !READ.contains(part))
                    .forEach(part -> remarks.left(part, "the whole part", "not needed for a plan: left out"));
        }
        for (Branch tongue : candidate.all("CandidatePerson", "PrimaryLanguageCode")) {
            draft.add("languages", "PrimaryLanguageCode")
                    .put("language", tongue.asText())
                    .put("fluency", "mother tongue");
        }
        return draft;
    }

    private void read(Branch profile) {
        int number = 0;
        for (Branch employer : profile.all("EmploymentHistory", "EmployerHistory")) {
            for (Branch position : employer.all("PositionHistory")) {
                number++;
                dated(draft.add("work", "PositionHistory " + number), position, "EmploymentPeriod")
                        .put("position", position.text("PositionTitle"))
                        .put("name", employer.text("OrganizationName"))
                        .put("highlights", RichText.paragraphs(position.text("Description")));
            }
        }
        number = 0;
        for (Branch study : profile.all("EducationHistory", "EducationOrganizationAttendance")) {
            number++;
            dated(draft.add("education", "EducationOrganizationAttendance " + number), study, "AttendancePeriod")
                    .put("studyType", study.text("EducationDegree.DegreeName", "ProgramName"))
                    .put("area", study.text("EducationDegree.OccupationalSkillsCovered", "MajorProgramName"))
                    .put("institution", study.text("OrganizationName"));
        }
        competencies(profile);
        Stream.of("Certifications.Certification", "Licenses.License")
                .flatMap(path -> profile.all(path.split("\\.")).stream())
                .forEach(c -> draft.add("certificates", "Certification")
                        .put("name", c.text("CertificationName", "LicenseName", "Name", "CertificationTypeCode"))
                        .put("issuer", c.text("IssuingAuthorityName", "IssuingAuthority.Name"))
                        .put("date", day(c.text("FirstIssuedDate.FormattedDateTime", "FirstIssuedDate"))));
    }

    private void competencies(Branch profile) {
        for (Branch competency : profile.all("PersonQualifications", "PersonCompetency")) {
            if (competency.text("TaxonomyID").equalsIgnoreCase("language")) {
                List<String> levels = competency.all("CompetencyDimension").stream()
                        .map(d -> d.text("Score.ScoreText", "ScoreText"))
                        .filter(l -> !l.isEmpty())
                        .sorted()
                        .distinct()
                        .toList();
                draft.add("languages", "PersonCompetency")
                        .put("language", competency.text("CompetencyName", "CompetencyID"))
                        .put(
                                "fluency",
                                levels.size() > 1
                                        ? levels.getFirst() + " to " + levels.getLast()
                                        : String.join("", levels));
            } else {
                draft.add("skills", "PersonCompetency").put("name", competency.text("CompetencyName", "CompetencyID"));
            }
        }
    }

    private static ResumeDraft.Entry dated(ResumeDraft.Entry entry, Branch of, String period) {
        boolean current = Stream.of(".CurrentIndicator", ".Ongoing", ".OngoingIndicator")
                .anyMatch(flag -> of.text(period + flag).equalsIgnoreCase("true"));
        String end = day(of.text(period + ".EndDate.FormattedDateTime", period + ".EndDate"));
        return entry.put("startDate", day(of.text(period + ".StartDate.FormattedDateTime", period + ".StartDate")))
                .put("endDate", current ? "present" : end);
    }

    /** A date may come with its time. */
    private static String day(String date) {
        int time = date.indexOf('T');
        return time > 0 ? date.substring(0, time) : date;
    }
}
