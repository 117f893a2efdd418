package dev.waymark.engine.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.Tool;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.library.Activity.Setting;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StarterLibraryTest {
    private static final List<String> ELEMENTS =
            """
            2.A.1.a 2.A.1.b 2.A.1.c 2.A.1.d 2.A.1.e 2.A.1.f 2.A.2.a 2.A.2.b 2.A.2.c 2.A.2.d
            2.B.1.a 2.B.1.b 2.B.1.c 2.B.1.d 2.B.1.e 2.B.1.f 2.B.2.i
            2.B.3.a 2.B.3.b 2.B.3.c 2.B.3.d 2.B.3.e 2.B.3.g 2.B.3.h 2.B.3.j 2.B.3.k 2.B.3.l 2.B.3.m
            2.B.4.e 2.B.4.g 2.B.4.h 2.B.5.a 2.B.5.b 2.B.5.c 2.B.5.d
            2.C.1.a 2.C.1.b 2.C.1.c 2.C.1.d 2.C.1.e 2.C.1.f 2.C.10 2.C.2.a 2.C.2.b
            2.C.3.a 2.C.3.b 2.C.3.c 2.C.3.d 2.C.3.e 2.C.4.a 2.C.4.b 2.C.4.c 2.C.4.d 2.C.4.e 2.C.4.f 2.C.4.g
            2.C.5.a 2.C.5.b 2.C.6 2.C.7.a 2.C.7.b 2.C.7.c 2.C.7.d 2.C.7.e 2.C.8.a 2.C.8.b 2.C.9.a 2.C.9.b
            """.lines().flatMap(l -> Stream.of(l.split(" "))).toList();

    /** What weighs in professional and skilled jobs: reading and writing to law, care and building. */
    private static final String WEIGHTY = """
            2.A.1.a 2.A.1.b 2.A.1.c 2.A.1.d 2.A.1.e 2.A.2.a 2.A.2.b 2.A.2.d 2.B.1.a 2.B.1.b 2.B.1.c 2.B.1.d 2.B.1.e
            2.B.1.f 2.B.2.i 2.B.3.e 2.B.3.k 2.B.4.e 2.B.4.g 2.B.4.h 2.B.5.a 2.B.5.b 2.B.5.d 2.C.1.a 2.C.1.c 2.C.1.d
            2.C.1.e 2.C.1.f 2.C.2.a 2.C.3.a 2.C.3.b 2.C.3.c 2.C.3.d 2.C.3.e 2.C.4.a 2.C.4.e 2.C.5.a 2.C.5.b 2.C.6
            2.C.7.a 2.C.8.a 2.C.8.b 2.C.9.b
            """;

    static final Set<String> VAGUE = Set.of(
            "improve your",
            "various",
            "leverage",
            "synerg",
            "best practice",
            "holistic",
            "mindset",
            "stakeholder",
            "soft skill",
            "deep dive",
            "proactive",
            "world-class",
            "cutting-edge",
            "empower",
            "passion",
            "journey to",
            "etc.",
            "and so on",
            "enhance",
            "utilise",
            "robust",
            "impactful");

    private final ActivityLibrary library = StarterLibrary.load();

    @Test
    void every_skill_and_knowledge_area_is_developed() {
        assertThat(ELEMENTS).hasSize(68);
        assertThat(library.activities().stream()
                        .flatMap(a -> a.develops().keySet().stream())
                        .map(ElementId::value))
                .containsAll(ELEMENTS)
                .isSubsetOf(ELEMENTS);
    }

    @Test
    void everything_can_be_learnt_in_four_ways_one_of_them_with_a_mentor_for_just_this() {
        ELEMENTS.forEach(id -> {
            assertThat(mainlyAbout(id).stream()
                            .map(Activity::kind)
                            .flatMap(kind -> Way.of(kind).stream())
                            .distinct())
                    .as(id)
                    .hasSizeGreaterThanOrEqualTo(4);
            assertThat(mainlyAbout(id)).as(id).anyMatch(a -> a.kind() == ActivityKind.MENTORING && share(a, id) >= 0.5);
        });
    }

    @Test
    void everything_leads_from_the_first_steps_to_mastery() {
        List<String> weighty = List.of(WEIGHTY.split("\\s+"));
        assertThat(ELEMENTS).containsAll(weighty);
        ELEMENTS.forEach(id -> {
            assertThat(mainlyAbout(id)).as("first step for %s", id).anyMatch(a -> a.from() <= 2);
            assertThat(mainlyAbout(id))
                    .as("last step for %s", id)
                    .anyMatch(a -> a.to() >= (weighty.contains(id) ? 6 : 5.5));
        });
    }

    @Test
    void no_level_on_the_way_is_without_something_that_teaches_it() {
        ELEMENTS.forEach(id -> {
            for (double level = 0.5; level < 5.5; level += 0.5) {
                double here = level;
                assertThat(mainlyAbout(id))
                        .as("%s at %s", id, here)
                        .anyMatch(a -> a.from() <= here + 0.5 && a.to() >= here + 0.1);
            }
        });
    }

    @Test
    void everything_has_two_ways_for_people_without_a_job_up_to_level_four_and_a_half() {
        ELEMENTS.forEach(id -> assertThat(
                        mainlyAbout(id).stream().filter(a -> a.setting() == Setting.ANYWHERE && a.to() >= 4.5))
                .as(id)
                .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void whoever_offers_a_certificate_or_a_degree_is_left_to_the_reader() {
        assertThat(library.activities().stream().filter(a -> a.kind() == ActivityKind.CERTIFICATION))
                .hasSizeGreaterThan(10)
                .allSatisfy(a -> assertThat(a.does())
                        .as(a.id())
                        .containsAnyOf("for you to find", "up to you", "adverts", "Ask"));
        assertThat(library.activities()).allSatisfy(a -> {
            assertThat(a.offer()).as(a.id()).isEqualTo(Offer.OPEN);
            assertThat(a.effect()).as(a.id()).isEqualTo(Effect.ESTIMATED);
        });
    }

    @Test
    void every_kind_of_activity_occurs() {
        assertThat(library.activities().stream().map(Activity::kind)).contains(ActivityKind.values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Python",
                "Structured query language SQL",
                "R",
                "Microsoft Excel",
                "Tableau",
                "Microsoft Power BI",
                "Amazon Web Services AWS software",
                "Microsoft Azure software",
                "Git",
                "Linux",
                "JavaScript",
                "Oracle Java",
                "Docker",
                "Kubernetes",
                "Autodesk AutoCAD",
                "Autodesk Revit",
                "Microsoft Project",
                "Oracle Primavera Enterprise Project Portfolio Management",
                "SAP software",
                "Salesforce software",
                "Intuit QuickBooks",
                "Epic Systems",
                "MEDITECH software",
                "Microsoft PowerPoint",
                "Adobe Photoshop",
                "Adobe Creative Cloud software",
                "Atlassian JIRA",
                "Atlassian Confluence",
                "IBM SPSS Statistics",
                "SAS",
                "ESRI ArcGIS software",
                "The MathWorks MATLAB",
                "Learning management system LMS"
            })
    void the_tools_that_adverts_name_most_are_taught(String tool) {
        assertThat(library.activities()).anyMatch(a -> a.tools().contains(tool));
    }

    @Test
    void tools_and_elements_go_by_the_names_of_the_shipped_catalogue() {
        Catalogue catalogue = CatalogueFile.shipped();
        Set<String> known = catalogue.occupations().stream()
                .flatMap(o -> o.tools().stream())
                .map(Tool::name)
                .collect(Collectors.toSet());

        assertThat(known)
                .containsAll(library.activities().stream()
                        .flatMap(a -> a.tools().stream())
                        .toList());
        assertThat(ElementNames.KNOWN.all()).isEqualTo(catalogue.elements());
    }

    @Test
    void no_two_activities_read_alike() {
        assertThat(Likeness.pairsAbove(0.12, texts(Activity::does))).isEmpty();
        assertThat(Likeness.pairsAbove(0.18, texts(Activity::produces))).isEmpty();
        assertThat(Likeness.pairsAbove(0.18, texts(Activity::shownBy))).isEmpty();
        assertThat(Likeness.pairsAbove(0.25, texts(Activity::action))).isEmpty();
        assertThat(Likeness.pairsAbove(0.25, texts(Activity::cue))).isEmpty();
        assertThat(texts(Activity::title)).doesNotHaveDuplicates();
    }

    @Test
    void no_sentence_is_a_form_filled_in() {
        Map<String, Long> openings = library.activities().stream()
                .flatMap(a -> Stream.of(a.title(), a.does(), a.produces(), a.shownBy(), a.cue()))
                .map(t -> Arrays.stream(t.split(" ")).limit(4).collect(Collectors.joining(" ")))
                .collect(Collectors.groupingBy(t -> t, Collectors.counting()));

        assertThat(openings)
                .allSatisfy((opening, times) -> assertThat(times).as(opening).isLessThan(4));
    }

    @Test
    void nothing_vague_is_said() {
        assertThat(library.activities())
                .allSatisfy(a -> assertThat(everything(a).toLowerCase(Locale.ROOT))
                        .as(a.id())
                        .doesNotContain(VAGUE));
    }

    @Test
    void every_activity_says_enough_to_start_on_monday_and_no_more_than_one_reads() {
        library.activities().forEach(a -> {
            assertThat(words(a.does())).as(a.id()).isBetween(18, 62);
            assertThat(words(a.produces())).as(a.id()).isBetween(7, 32);
            assertThat(words(a.shownBy())).as(a.id()).isBetween(5, 32);
            assertThat(words(a.title())).as(a.id()).isBetween(3, 15);
            assertThat(a.does()).as(a.id()).matches("[A-Z].*\\.");
            assertThat(a.cue()).as(a.id()).matches("(I |[a-z]).*[^.]");
            assertThat(a.action()).as(a.id()).matches("I .*[^.]");
        });
    }

    @Test
    void hours_are_what_its_kind_honestly_takes() {
        Map<ActivityKind, int[]> honest = new EnumMap<>(ActivityKind.class);
        honest.put(ActivityKind.READING, new int[] {6, 40});
        honest.put(ActivityKind.LISTENING, new int[] {6, 24});
        honest.put(ActivityKind.COURSE, new int[] {25, 120});
        honest.put(ActivityKind.PRACTICE_PROJECT, new int[] {15, 80});
        honest.put(ActivityKind.STRETCH_ASSIGNMENT, new int[] {30, 120});
        honest.put(ActivityKind.VOLUNTEERING, new int[] {30, 100});
        honest.put(ActivityKind.TOOL, new int[] {15, 60});
        honest.put(ActivityKind.MENTORING, new int[] {12, 40});
        honest.put(ActivityKind.SHADOWING, new int[] {8, 24});
        honest.put(ActivityKind.CONFERENCE, new int[] {8, 24});
        honest.put(ActivityKind.CONNECTION, new int[] {6, 20});
        honest.put(ActivityKind.CERTIFICATION, new int[] {40, 160});
        honest.put(ActivityKind.FORMAL_DEGREE, new int[] {600, 2400});
        honest.put(ActivityKind.APPLICATION, new int[] {15, 40});

        library.activities().forEach(a -> {
            int[] range = honest.get(a.kind());
            assertThat(a.hours().least())
                    .as(a.id())
                    .isBetween(range[0], a.hours().most());
            assertThat(a.hours().most()).as(a.id()).isLessThanOrEqualTo(range[1]);
            assertThat(a.weekly().least()).as(a.id()).isBetween(1, a.weekly().most());
            assertThat(a.weekly().most()).as(a.id()).isLessThanOrEqualTo(30);
        });
    }

    @Test
    void reading_and_listening_lead_no_further_than_level_four() {
        assertThat(library.activities().stream()
                        .filter(a -> a.kind() == ActivityKind.READING || a.kind() == ActivityKind.LISTENING))
                .allSatisfy(a -> assertThat(a.to()).as(a.id()).isLessThanOrEqualTo(4));
    }

    @Test
    void costs_are_known_in_euros_dollars_and_pounds_and_work_pays_its_own() {
        library.activities().forEach(a -> {
            for (String currency : List.of("EUR", "USD", "GBP")) {
                assertThat(a.cost(Currency.getInstance(currency)))
                        .as("%s in %s", a.id(), currency)
                        .isPresent();
            }
            if (a.setting() == Setting.AT_WORK) {
                assertThat(a.costs()).as(a.id()).allMatch(c -> c.isZero());
            }
        });
    }

    @Test
    void a_route_by_three_stages_leads_from_a_map_of_people_to_a_door() {
        assertThat(library.activity("sponsor-and-references").orElseThrow().after())
                .containsExactly("five-conversations");
        assertThat(library.activity("five-conversations").orElseThrow().after()).containsExactly("map-twenty-people");
        assertThat(library.activity("apply-in-batches").orElseThrow().after()).containsExactly("cv-from-the-advert-up");
    }

    private List<Activity> mainlyAbout(String id) {
        return library.activities().stream().filter(a -> share(a, id) >= 0.3).toList();
    }

    private static double share(Activity activity, String id) {
        return activity.develops().getOrDefault(new ElementId(id), 0.0);
    }

    /** Ways of learning that differ, where kinds of activity may not. */
    private enum Way {
        TAUGHT(ActivityKind.COURSE),
        DONE(ActivityKind.PRACTICE_PROJECT, ActivityKind.STRETCH_ASSIGNMENT),
        MENTORED(ActivityKind.MENTORING),
        READ(ActivityKind.READING),
        WATCHED(ActivityKind.SHADOWING),
        HEARD(ActivityKind.LISTENING, ActivityKind.CONFERENCE),
        GIVEN(ActivityKind.VOLUNTEERING),
        EXAMINED(ActivityKind.CERTIFICATION, ActivityKind.FORMAL_DEGREE);

        private final Set<ActivityKind> kinds;

        Way(ActivityKind... kinds) {
            this.kinds = Set.of(kinds);
        }

        static Optional<Way> of(ActivityKind kind) {
            return Arrays.stream(values())
                    .filter(way -> way.kinds.contains(kind))
                    .findFirst();
        }
    }

    private List<String> texts(Function<Activity, String> of) {
        return library.activities().stream().map(of).toList();
    }

    private static String everything(Activity a) {
        return String.join(" ", a.title(), a.does(), a.produces(), a.shownBy(), a.cue(), a.action());
    }

    private static int words(String text) {
        return text.split(" ").length;
    }
}
