package dev.waymark.engine.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.library.Activity.Hours;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.Offer.Format;
import dev.waymark.engine.library.Offer.Run;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.skill.SkillHomes;
import dev.waymark.engine.skill.SkillSearch;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaOrgCoursesTest {
    private static final Catalogue CATALOGUE = CatalogueFile.shipped();
    private static final ReadCourses READ =
            new ReadCourses(CATALOGUE, SkillSearch.over(CATALOGUE), SkillHomes.whenAsked(CATALOGUE));

    private static final String COURSE = """
            {"@context": "https://schema.org", "@type": "Course", "name": "Statistics for everyone",
             "courseCode": "S-1", "description": "<p>Samples &amp; tests</p>", "url": "https://a.example/s1",
             "provider": {"@type": "Organization", "name": "Open School"},
             "teaches": ["Statistics", {"@type": "DefinedTerm", "name": "Critical thinking"}],
             "educationalLevel": "Beginner", "coursePrerequisites": "None",
             "educationalCredentialAwarded": "Certificate of attendance",
             "offers": [{"@type": "Offer", "price": "120.00", "priceCurrency": "EUR"}, {"price": 90, "priceCurrency": "EUR"}],
             "hasCourseInstance": [
              {"@type": "CourseInstance", "courseMode": "online", "startDate": "2027-03-01", "endDate": "2027-04-30", "courseWorkload": "PT30H"},
              {"@type": "CourseInstance", "courseMode": "online", "startDate": "2027-09-01T09:00", "endDate": "2027-10-30", "courseWorkload": "PT30H"}]}
            """;

    private static CourseReading read(String text) {
        try {
            return READ.read("courses.json", text.getBytes(StandardCharsets.UTF_8), CourseSettings.NONE);
        } catch (UnreadableFile e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_course_is_read_with_its_dates_price_provider_and_what_it_teaches() {
        Course course = read(COURSE).complete().getFirst();

        assertThat(course.id()).isEqualTo("course-open-school-s-1");
        assertThat(course.hours()).contains(new Hours(30, 30));
        assertThat(course.costs())
                .containsExactly(new Money(
                        new java.math.BigDecimal("120"), Money.of(1, "EUR").currency()));
        assertThat(course.offer().format()).isEqualTo(Format.ONLINE);
        assertThat(course.offer().link()).contains(URI.create("https://a.example/s1"));
        assertThat(course.offer().runs())
                .containsExactly(
                        new Run(LocalDate.parse("2027-03-01"), LocalDate.parse("2027-04-30")),
                        new Run(LocalDate.parse("2027-09-01"), LocalDate.parse("2027-10-30")));
        assertThat(course.teaches()).extracting(t -> t.element().name()).contains("Critical Thinking");
        assertThat(course.level().from()).isZero();
    }

    @Test
    void a_credential_is_named_in_words_and_makes_no_certification() {
        Course course = read(COURSE).complete().getFirst();

        assertThat(course.kind()).isEqualTo(ActivityKind.COURSE);
        assertThat(course.description())
                .isEqualTo("Samples & tests It names as its credential: Certificate of attendance.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@graph\": [{\"@type\": \"WebPage\"}, %s]}",
                "[%s]",
                "{\"@type\": \"ItemList\", \"itemListElement\": [{\"@type\": \"ListItem\", \"position\": 1, \"item\": %s}]}",
                "<!doctype html><html><head><script type=\"application/ld+json\">%s</script></head></html>",
                "<html><script>var x = {}</script><SCRIPT TYPE='application/ld+json' id=a><!-- %s --></SCRIPT>",
                "<html><script type=\"application/ld+json\">{broken</script><script type=\"application/ld+json\">%s</script>"
            })
    void courses_are_found_wherever_they_stand(String around) {
        assertThat(read(around.replace("%s", COURSE)).complete())
                .extracting(Course::title)
                .containsExactly("Statistics for everyone");
    }

    @Test
    void what_is_referred_to_by_id_is_looked_up() {
        String text = """
                {"@graph": [
                 {"@type": ["Course", "Product"], "name": "Public speaking", "provider": {"@id": "#us"},
                  "hasCourseInstance": {"@id": "#i"}, "timeRequired": "PT8H"},
                 {"@id": "#us", "@type": "Organization", "name": "Us"},
                 {"@id": "#i", "@type": "CourseInstance", "startDate": "2027-05-03",
                  "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
                  "offers": {"category": "Free"}}]}
                """;

        Course course = read(text).complete().getFirst();

        assertThat(course.offer().provider()).contains("Us");
        assertThat(course.offer().format()).isEqualTo(Format.IN_PERSON);
        assertThat(course.costs()).allMatch(Money::isZero).isNotEmpty();
        assertThat(course.offer().runs()).hasSize(1);
    }

    @Test
    void a_schedule_says_how_long_and_how_often() {
        String text = """
                {"@type": "http://schema.org/Course", "name": "Programming", "isAccessibleForFree": true,
                 "hasCourseInstance": {"courseSchedule": {"duration": "PT3H", "repeatFrequency": "Weekly", "repeatCount": 10}}}
                """;

        assertThat(read(text).complete().getFirst().hours()).contains(new Hours(30, 30));
    }

    @Test
    void what_is_not_said_lacks() {
        assertThat(read("{\"@type\": \"Course\", \"name\": \"Statistics\"}")
                        .courses()
                        .getFirst()
                        .lacks())
                .isEqualTo(Set.of(Lack.HOURS, Lack.PRICE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"@type\": \"Recipe\"}",
                "<html><body>Courses</body></html>",
                "{\"@type\": \"Course\"",
                "<script type=application/ld+json>"
            })
    void what_has_no_course_is_refused_in_words(String text) {
        assertThatThrownBy(() -> READ.read("x.json", text.getBytes(StandardCharsets.UTF_8), CourseSettings.NONE))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("x.json")
                .hasMessageNotContaining("résumé");
    }

    @Test
    void depth_and_references_in_a_circle_do_no_harm() {
        String circle =
                "{\"@graph\": [{\"@type\": \"Course\", \"name\": \"Statistics\", \"provider\": {\"@id\": \"#a\"}},"
                        + "{\"@id\": \"#a\", \"@type\": \"Organization\", \"name\": {\"@id\": \"#a\"}}]}";
        assertThat(read(circle).courses()).hasSize(1);
        String deep = "{\"a\":".repeat(50) + COURSE + "}".repeat(50);
        assertThatThrownBy(() -> READ.read("x.json", deep.getBytes(StandardCharsets.UTF_8), CourseSettings.NONE))
                .isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() ->
                        READ.read("x.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8), CourseSettings.NONE))
                .isInstanceOf(UnreadableFile.class);
    }
}
