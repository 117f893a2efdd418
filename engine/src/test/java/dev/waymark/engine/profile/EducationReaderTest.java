package dev.waymark.engine.profile;

import static dev.waymark.engine.profile.Resumes.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.EducationLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EducationReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            B.Sc.                        | BACHELOR
            BSc (Hons) Computer Science  | BACHELOR
            Bachelor's degree            | BACHELOR
            Bachelor of Arts             | BACHELOR
            B.A.                         | BACHELOR
            Licence professionnelle      | BACHELOR
            Licenciatura                 | BACHELOR
            Diplom (FH)                  | BACHELOR
            本科                          | BACHELOR
            M.Sc.                        | MASTER
            Master of Business Administration | MASTER
            MBA                          | MASTER
            Diplom-Ingenieur             | MASTER
            Diplôme d'ingénieur          | MASTER
            MS                           | MASTER
            Ph.D.                        | DOCTORATE
            Dr. rer. nat.                | DOCTORATE
            J.D.                         | FIRST_PROFESSIONAL
            Associate of Applied Science | ASSOCIATE
            ADN                          | ASSOCIATE
            RN                           | ASSOCIATE
            BTS                          | ASSOCIATE
            HND                          | ASSOCIATE
            Apprenticeship               | POST_SECONDARY_CERTIFICATE
            Berufsausbildung             | POST_SECONDARY_CERTIFICATE
            NVQ Level 3                  | POST_SECONDARY_CERTIFICATE
            Certified Scrum Master       | POST_SECONDARY_CERTIFICATE
            Diploma in Carpentry         | POST_SECONDARY_CERTIFICATE
            PGCE                         | POST_BACHELOR_CERTIFICATE
            High School Diploma          | HIGH_SCHOOL
            Abitur                       | HIGH_SCHOOL
            Baccalauréat                 | HIGH_SCHOOL
            Some college                 | SOME_COLLEGE
            """)
    void a_level_is_recognised(String studyType, EducationLevel level) {
        assertThat(StudyLevel.of(studyType, "", "")).contains(level);
    }

    @Test
    void the_area_and_the_school_tell_the_level_where_the_type_does_not() {
        assertThat(StudyLevel.of("", "Bachelor of Nursing", "")).contains(EducationLevel.BACHELOR);
        assertThat(StudyLevel.of("", "", "Springfield High School")).contains(EducationLevel.HIGH_SCHOOL);
        assertThat(StudyLevel.of("", "Ma Rainey and the blues", "University")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"startDate\": \"2010\", \"endDate\": \"2014\"",
                "\"endDate\": \"2014-06\"",
                "\"startDate\": \"2010\", \"graduated\": true",
                "\"gpa\": \"\""
            })
    void a_study_is_completed_by(String dates) throws Exception {
        assertThat(study(dates).completed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"startDate\": \"2024-09\"",
                "\"startDate\": \"2024-09\", \"endDate\": \"2028-06\"",
                "\"startDate\": \"2024-09\", \"endDate\": \"present\"",
                "\"area\": \"History (not completed)\", \"endDate\": \"2014\""
            })
    void a_study_is_not_completed_by(String dates) throws Exception {
        assertThat(study(dates).completed()).isFalse();
    }

    private static EducationEntry study(String fields) throws UnreadableFile {
        return read("{\"education\": [{\"institution\": \"U\", \"studyType\": \"BSc\", " + fields + "}]}")
                .value()
                .education()
                .getFirst();
    }
}
