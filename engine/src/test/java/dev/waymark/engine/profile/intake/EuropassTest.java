package dev.waymark.engine.profile.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.ResumeFormat;
import dev.waymark.engine.profile.ResumeReading;
import dev.waymark.engine.profile.StatedLanguage;
import dev.waymark.engine.profile.StatedSkill;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The samples are made up after the published schemas: real ones are people's own. */
class EuropassTest {
    private static final ReadResume READ = new ReadResume(LocalDate.of(2026, 9, 14));

    static final String PASSPORT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en">
              <DocumentInfo><DocumentType>ECV</DocumentType><XSDVersion>V3.3</XSDVersion></DocumentInfo>
              <LearnerInfo>
                <Identification><PersonName><FirstName>Ilse</FirstName><Surname>Veldkamp</Surname></PersonName></Identification>
                <Headline><Type><Code>position</Code></Type><Description><Label>Physiotherapist</Label></Description></Headline>
                <WorkExperienceList>
                  <WorkExperience>
                    <Period><From year="2018" month="--09" day="---01"/><Current>true</Current></Period>
                    <Position><Code>2264</Code><Label>Physiotherapist</Label></Position>
                    <Activities>&lt;ul&gt;&lt;li&gt;Rehabilitation after strokes&lt;/li&gt;&lt;li&gt;Groups&lt;/li&gt;&lt;/ul&gt;</Activities>
                    <Employer><Name>Ziekenhuis Oost</Name></Employer>
                  </WorkExperience>
                  <WorkExperience>
                    <Period><From year="2015"/><To year="2018" month="--08"/></Period>
                    <Position><Label>Sports therapist</Label></Position><Employer><Name>SC Veldhoven</Name></Employer>
                  </WorkExperience>
                </WorkExperienceList>
                <EducationList><Education>
                    <Period><From year="2011"/><To year="2015" month="--06"/></Period>
                    <Title>Bachelor of Physiotherapy</Title>
                    <Organisation><Name>Hogeschool Utrecht</Name></Organisation><Level><Code>6</Code></Level>
                </Education></EducationList>
                <Skills>
                  <Linguistic>
                    <MotherTongueList><MotherTongue><Description><Code>nl</Code><Label>Dutch</Label></Description></MotherTongue></MotherTongueList>
                    <ForeignLanguageList><ForeignLanguage><Description><Label>English</Label></Description>
                      <ProficiencyLevel><Listening>C1</Listening><Writing>B2</Writing></ProficiencyLevel></ForeignLanguage></ForeignLanguageList>
                  </Linguistic>
                  <Computer><Description>&lt;p&gt;Electronic patient records&lt;/p&gt;</Description></Computer>
                  <Driving><Description><Licence>B</Licence></Description></Driving>
                </Skills>
                <AchievementList><Achievement><Description>x</Description></Achievement></AchievementList>
              </LearnerInfo>
            </SkillsPassport>
            """;

    private static void isIlse(ResumeReading reading) {
        Resume resume = reading.resume();
        assertThat(reading.format()).isEqualTo(ResumeFormat.EUROPASS);
        assertThat(resume.name()).contains("Ilse Veldkamp");
        assertThat(resume.label()).contains("Physiotherapist");
        assertThat(resume.positions())
                .extracting(ReadResumeTest::job)
                .containsExactly(
                        "Physiotherapist | Ziekenhuis Oost | 2018-09 | now",
                        "Sports therapist | SC Veldhoven | 2015-07 | 2018-08");
        assertThat(resume.positions().getFirst().text()).containsExactly("Rehabilitation after strokes", "Groups");
        assertThat(resume.education().getFirst().level()).contains(EducationLevel.BACHELOR);
        assertThat(resume.languages())
                .extracting(StatedLanguage::toString)
                .containsExactly(
                        "StatedLanguage[language=Dutch, fluency=Optional[mother tongue]]",
                        "StatedLanguage[language=English, fluency=Optional[B2 to C1]]");
        assertThat(resume.skills()).extracting(StatedSkill::name).containsExactly("Electronic patient records");
        assertThat(resume.certificates()).extracting(c -> c.name()).containsExactly("Driving licence B");
    }

    @Test
    void version_three_is_read_from_xml() throws Exception {
        ResumeReading reading = READ.read("cv.xml", PASSPORT.getBytes(StandardCharsets.UTF_8));

        isIlse(reading);
        assertThat(reading.remarks()).extracting(r -> r.where()).containsExactly("AchievementList");
    }

    @Test
    void version_three_is_read_from_json() throws Exception {
        isIlse(READ.read("cv.json", """
                {"SkillsPassport": {"Locale": "en", "LearnerInfo": {
                  "Identification": {"PersonName": {"FirstName": "Ilse", "Surname": "Veldkamp"}},
                  "Headline": {"Type": {"Code": "position"}, "Description": {"Label": "Physiotherapist"}},
                  "WorkExperience": [
                    {"Period": {"From": {"Year": 2018, "Month": 9, "Day": 1}, "Current": true},
                     "Position": {"Label": "Physiotherapist"}, "Employer": {"Name": "Ziekenhuis Oost"},
                     "Activities": "<ul><li>Rehabilitation after strokes</li><li>Groups</li></ul>"},
                    {"Period": {"From": {"Year": 2015}, "To": {"Year": 2018, "Month": 8}},
                     "Position": {"Label": "Sports therapist"}, "Employer": {"Name": "SC Veldhoven"}}],
                  "Education": [{"Period": {"From": {"Year": 2011}, "To": {"Year": 2015, "Month": 6}},
                     "Title": "Bachelor of Physiotherapy", "Organisation": {"Name": "Hogeschool Utrecht"}}],
                  "Skills": {"Linguistic": {
                      "MotherTongue": [{"Description": {"Code": "nl", "Label": "Dutch"}}],
                      "ForeignLanguage": [{"Description": {"Label": "English"},
                          "ProficiencyLevel": {"Listening": "C1", "Writing": "B2"}}]},
                    "Computer": {"Description": "<p>Electronic patient records</p>"},
                    "Driving": {"Description": {"Licence": ["B"]}}}}}}
                """.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_newer_candidate_is_read_from_xml() throws Exception {
        ResumeReading reading = READ.read("cv.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:oa="http://www.openapplications.org/oagis/9">
                  <CandidatePerson><PersonName><oa:GivenName>Ilse</oa:GivenName><hr:FamilyName>Veldkamp</hr:FamilyName></PersonName>
                    <PrimaryLanguageCode name="NORMAL">nld</PrimaryLanguageCode></CandidatePerson>
                  <CandidateProfile languageCode="en">
                    <EmploymentHistory><EmployerHistory><hr:OrganizationName>Ziekenhuis Oost</hr:OrganizationName>
                      <PositionHistory><PositionTitle typeCode="FREETEXT">Physiotherapist</PositionTitle>
                        <EmploymentPeriod><StartDate><hr:FormattedDateTime>2018-09-01</hr:FormattedDateTime></StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator></EmploymentPeriod>
                        <oa:Description>&lt;p&gt;Rehabilitation&lt;/p&gt;</oa:Description></PositionHistory></EmployerHistory></EmploymentHistory>
                    <EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>Hogeschool Utrecht</hr:OrganizationName>
                      <AttendancePeriod><StartDate><hr:FormattedDateTime>2011-09</hr:FormattedDateTime></StartDate><EndDate><hr:FormattedDateTime>2015-06</hr:FormattedDateTime></EndDate></AttendancePeriod>
                      <EducationDegree><hr:DegreeName>Bachelor of Physiotherapy</hr:DegreeName></EducationDegree></EducationOrganizationAttendance></EducationHistory>
                    <PersonQualifications><PersonCompetency><hr:TaxonomyID>language</hr:TaxonomyID><CompetencyID>eng</CompetencyID>
                      <CompetencyDimension><Score><hr:ScoreText>C1</hr:ScoreText></Score></CompetencyDimension></PersonCompetency></PersonQualifications>
                  </CandidateProfile></Candidate>
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.resume().positions())
                .extracting(ReadResumeTest::job)
                .containsExactly("Physiotherapist | Ziekenhuis Oost | 2018-09 | now");
        assertThat(reading.resume().education().getFirst().level()).contains(EducationLevel.BACHELOR);
        assertThat(reading.resume().languages())
                .extracting(StatedLanguage::language)
                .containsExactly("eng", "nld");
    }
}
