package dev.waymark.engine.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.courses.CourseReading.Question.About;
import dev.waymark.engine.courses.CourseSettings.DateOrder;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.Activity.Hours;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.Effect;
import dev.waymark.engine.library.LibraryReader;
import dev.waymark.engine.library.LibraryWriter;
import dev.waymark.engine.library.Offer.Run;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.profile.Remark;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.skill.SkillHomes;
import dev.waymark.engine.skill.SkillSearch;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCoursesTest {
    private static final Catalogue CATALOGUE = CatalogueFile.shipped();
    private static final ReadCourses READ =
            new ReadCourses(CATALOGUE, SkillSearch.over(CATALOGUE), SkillHomes.whenAsked(CATALOGUE));

    private static final String MESSY = """
            Kursprogramm 2027;;;;;;;;

            Kurs-Nr.;Kursname;Anbieter;Inhalt;Dauer;Preis;Termin;Art;Voraussetzungen
            P-101;Python für Einsteiger;Akademie;Grundlagen der Programmierung mit Python;3 Tage;1.290,00 €;01.03.–03.03.2027;Schulung;
            P-101;Python für Einsteiger;Akademie;Grundlagen der Programmierung mit Python;3 Tage;1.290,00 €;06.09.2027 bis 08.09.2027;Schulung;
            P-201;Machine Learning;Akademie;Statistics, programming and critical thinking;6 Wochen, 4 Std./Woche;1490;03/04/2027;Schulung;P-101
            K-7;Am Abend;Akademie;Wir sehen uns;8 Abende;auf Anfrage;;Kurs;
            X-1;;Akademie;ohne Titel;1 Tag;10 €;;;
            """;

    private static CourseReading read(String text, CourseSettings settings) {
        try {
            return READ.read("courses.csv", text.getBytes(StandardCharsets.UTF_8), settings);
        } catch (UnreadableFile e) {
            throw new AssertionError(e);
        }
    }

    private static CourseReading read(String text) {
        return read(text, CourseSettings.NONE);
    }

    private static Course only(String text) {
        return read(text).courses().getFirst();
    }

    @Test
    void a_messy_table_is_read_by_its_columns_names_and_rows_of_a_course_are_its_dates() {
        Course python = read(MESSY).courses().getFirst();

        assertThat(python.id()).isEqualTo("course-akademie-p-101");
        assertThat(python.where()).isEqualTo("row 4");
        assertThat(python.hours()).contains(new Hours(21, 21));
        assertThat(python.costs()).containsExactly(Money.of(1290, "EUR"));
        assertThat(python.tools()).containsExactly("Python");
        assertThat(python.level()).isEqualTo(new Course.Level(0, 3, Course.Level.Basis.WORDED));
        assertThat(python.offer().runs())
                .containsExactly(
                        new Run(LocalDate.parse("2027-03-01"), LocalDate.parse("2027-03-03")),
                        new Run(LocalDate.parse("2027-09-06"), LocalDate.parse("2027-09-08")));
        assertThat(python.activity().orElseThrow().effect()).isEqualTo(Effect.ESTIMATED);
    }

    @Test
    void what_lacks_something_is_kept_and_not_planned_until_told() {
        CourseReading reading = read(MESSY);

        assertThat(reading.courses()).hasSize(3);
        assertThat(reading.complete()).extracting(Course::title).containsExactly("Python für Einsteiger");
        assertThat(reading.incomplete())
                .extracting(Course::lacks)
                .containsExactly(Set.of(Lack.CURRENCY, Lack.DATES), Set.of(Lack.SUBJECT, Lack.HOURS, Lack.PRICE));
        assertThat(reading.questions())
                .extracting(CourseReading.Question::about)
                .containsExactly(About.CURRENCY, About.DATE_ORDER);
        assertThat(reading.questions().getFirst().example()).isEqualTo("row 6: 1490");
    }

    @Test
    void answering_once_completes_them() {
        CourseReading reading =
                read(MESSY, CourseSettings.NONE.in(Currency.getInstance("EUR")).dated(DateOrder.DAY_FIRST));

        Course learning = reading.courses().get(1);
        assertThat(reading.questions()).isEmpty();
        assertThat(learning.isComplete()).isTrue();
        assertThat(learning.costs()).containsExactly(Money.of(1490, "EUR"));
        assertThat(learning.offer().runs())
                .containsExactly(new Run(LocalDate.parse("2027-04-03"), LocalDate.parse("2027-05-14")));
        assertThat(learning.after()).containsExactly("course-akademie-p-101");
    }

    @Test
    void every_row_that_was_left_is_named_with_its_value() {
        assertThat(read(MESSY).remarks())
                .filteredOn(r -> r.kind() == Remark.Kind.LEFT)
                .extracting(Remark::where)
                .containsExactlyInAnyOrder("row 1", "row 7", "row 7", "row 8");
    }

    @Test
    void a_column_of_ones_own_naming_is_told() {
        CourseReading untold = read("A,B,C\nStatistics,40h,free\n");
        assertThat(untold.courses()).isEmpty();
        assertThat(untold.table().orElseThrow().headers()).containsExactly("A", "B", "C");

        CourseReading told = read(
                "A,B,C\nStatistics,40h,free\n",
                CourseSettings.NONE.with(
                        Map.of(CourseField.TITLE, "A", CourseField.HOURS, "b", CourseField.COST, "C")));
        assertThat(told.complete()).extracting(Course::title).containsExactly("Statistics");
    }

    @Test
    void a_column_told_that_is_not_there_is_refused_with_those_that_are() {
        assertThatThrownBy(() -> READ.read(
                        "courses.csv",
                        "title,hours\nStatistics,4h\n".getBytes(StandardCharsets.UTF_8),
                        CourseSettings.NONE.with(Map.of(CourseField.COST, "Preis"))))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("courses.csv has no column 'Preis' for 'cost'. Its columns are title, hours.");
    }

    @Test
    void a_level_that_the_provider_states_is_its_effect() {
        Course course = only("title,level from,level to,hours,price\nWriting reports,2,4.5,20,free\n");

        assertThat(course.activity().orElseThrow())
                .returns(2.0, Activity::from)
                .returns(4.5, Activity::to)
                .returns(new Effect(Effect.Basis.STATED, 1), Activity::effect);
    }

    @Test
    void a_course_is_a_course_unless_the_catalogue_says_otherwise() {
        assertThat(only("title,hours,price\nProject management certification,30h,free\n")
                        .kind())
                .isEqualTo(ActivityKind.COURSE);
        assertThat(only("title,type,hours,price\nProject management,Certification,30h,free\n")
                        .kind())
                .isEqualTo(ActivityKind.CERTIFICATION);
    }

    @Test
    void what_it_teaches_is_taken_by_name_where_it_is_named() {
        Course course = only("title,skills,hours,price\nEvening class,Negotiation; Writing,30h,free\n");

        assertThat(course.teaches())
                .extracting(t -> t.element().name(), Taught::share)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Negotiation", 0.5),
                        org.assertj.core.groups.Tuple.tuple("Writing", 0.5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title;hours;price\nStatistics;4h;free\n",
                "title\thours\tprice\nStatistics\t4h\tfree\n",
                "sep=;\ntitle;hours;price\nStatistics;4h;free\n",
                "title|hours|price\nStatistics|4h|free\n",
                "\uFEFFtitle,hours,price\r\n\"Statistics\",\"4h\",\"free\"\r\n"
            })
    void cells_may_be_parted_by_anything_usual(String text) {
        assertThat(read(text).complete()).extracting(Course::title).containsExactly("Statistics");
    }

    @Test
    void a_file_of_an_old_spreadsheet_is_read_with_its_umlauts() throws Exception {
        byte[] windows =
                "Kursname;Dauer;Gebühr\nÖffentlich reden;8 Std;20 €\n".getBytes(Charset.forName("windows-1252"));

        Course course =
                READ.read("alt.csv", windows, CourseSettings.NONE).courses().getFirst();

        assertThat(course.title()).isEqualTo("Öffentlich reden");
        assertThat(course.costs()).containsExactly(Money.of(20, "EUR"));
        assertThat(course.id()).startsWith("course-offentlich-reden");
    }

    @Test
    void ids_stay_when_rows_move_and_a_title_changes_under_its_code() {
        String one = "code,title,hours,price\nA1,Statistics,4h,free\nB2,Writing,4h,free\n";
        String other = "code,title,hours,price\nB2,Writing well,4h,free\nC3,Speaking,4h,free\nA1,Statistics,4h,free\n";

        CourseChanges changes =
                CourseChanges.between(read(one).courses(), read(other).courses());

        assertThat(changes.added()).extracting(Course::title).containsExactly("Speaking");
        assertThat(changes.changed()).extracting(Course::title).containsExactly("Writing well");
        assertThat(changes.gone()).isEmpty();
        assertThat(CourseChanges.between(read(other).courses(), read(one).courses())
                        .gone())
                .extracting(Course::id)
                .containsExactly("course-c3");
        assertThat(CourseChanges.between(read(one).courses(), read(one).courses())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void one_link_for_all_courses_makes_them_no_single_one() {
        String text =
                "title,link,hours,price\nStatistics,https://a.example/all,4h,free\nWriting,https://a.example/all,4h,free\n";

        assertThat(read(text).courses()).hasSize(2);
    }

    @Test
    void courses_that_ask_for_each_other_wait_for_one_only() {
        String text = "title,prerequisites,hours,price\nStatistics,Writing,4h,free\nWriting,Statistics,4h,free\n";

        CourseReading reading = read(text);

        assertThat(reading.library("circle").activities())
                .extracting(a -> a.after().size())
                .containsExactly(1, 0);
        assertThat(reading.remarks()).extracting(Remark::where).containsExactly("row 3");
    }

    @Test
    void what_was_read_is_written_and_read_back_as_it_is() throws Exception {
        String nasty = "title,description,provider,hours,price,start\n\"A: \"\"quoted\"\" # course on statistics\","
                + "\"- first\nsecond: {x}, \\ \t\u2028 ü\",\"[B]\",12h,9.50 EUR,2027-03-01\n";
        CourseReading reading = read(nasty);

        String yaml = LibraryWriter.yaml("From\nnasty.csv", reading.library("nasty"));

        assertThat(LibraryReader.read("nasty", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(reading.library("nasty"));
    }

    @Test
    void the_same_file_gives_the_same_reading() {
        assertThat(read(MESSY)).isEqualTo(read(MESSY));
    }
}
