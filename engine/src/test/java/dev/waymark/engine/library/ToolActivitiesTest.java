package dev.waymark.engine.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Tool;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.library.Activity.Setting;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolActivitiesTest {
    private static final Catalogue CATALOGUE = CatalogueFile.shipped();
    private static final ActivityLibrary STARTER = StarterLibrary.load();

    private final ToolActivities tools = new ToolActivities(CATALOGUE);

    @Test
    void a_tool_that_no_activity_teaches_gets_four_kinds_with_stable_ids() {
        List<Activity> made = made(List.of("Apache Kafka"));

        assertThat(made)
                .extracting(Activity::id)
                .containsExactly(
                        "tool-apache-kafka-course",
                        "tool-apache-kafka-project",
                        "tool-apache-kafka-block",
                        "tool-apache-kafka-reading");
        assertThat(made)
                .extracting(Activity::kind)
                .containsExactly(ActivityKind.COURSE, ActivityKind.TOOL, ActivityKind.SHADOWING, ActivityKind.READING);
        assertThat(made).allSatisfy(a -> {
            assertThat(a.tools()).containsExactly("Apache Kafka");
            assertThat(a.title()).contains("Apache Kafka");
            assertThat(a.setting()).isEqualTo(Setting.ANYWHERE);
        });
        assertThat(made).isEqualTo(made(List.of("Apache Kafka")));
    }

    @Test
    void one_makes_something_before_one_asks_and_reads() {
        List<Activity> made = made(List.of("Apache Kafka"));

        assertThat(made)
                .extracting(Activity::after)
                .containsExactly(
                        Set.of(), Set.of(), Set.of("tool-apache-kafka-project"), Set.of("tool-apache-kafka-project"));
    }

    @Test
    void only_what_is_made_counts_towards_a_rated_level() {
        assertThat(oneOfEachFamily())
                .allSatisfy(a -> assertThat(a.develops().isEmpty()).as(a.id()).isEqualTo(!a.id().endsWith("-project")));
    }

    @Test
    void the_librarys_own_activity_always_wins() {
        assertThat(tools.addedTo(STARTER, List.of("microsoft EXCEL", "Python"), Set.of()))
                .isSameAs(STARTER);
    }

    @Test
    void what_was_begun_is_there_even_if_nobody_asks_for_the_tool_any_more() {
        ActivityLibrary again = tools.addedTo(STARTER, List.of(), Set.of("tool-apache-kafka-reading", "my-own-course"));

        assertThat(again.activity("tool-apache-kafka-reading")).isPresent();
        assertThat(again.activity("tool-apache-kafka-reading").orElseThrow())
                .isEqualTo(made(List.of("Apache Kafka")).getLast());
        assertThat(again.activity("my-own-course")).isEmpty();
    }

    @Test
    void what_was_begun_with_a_tool_that_a_new_catalogue_no_longer_names_is_there_too() {
        ActivityLibrary again = tools.addedTo(STARTER, List.of(), Set.of("tool-gone-for-good-project"));

        assertThat(again.activity("tool-gone-for-good-project").orElseThrow().title())
                .isEqualTo("Make something needed, with gone for good");
    }

    @Test
    void tools_named_twice_are_taught_once() {
        assertThat(made(List.of("Apache Kafka", "apache kafka"))).hasSize(4);
    }

    @Test
    void names_that_differ_have_ids_that_differ() {
        Map<String, String> names = new HashMap<>();

        all().forEach(tool -> assertThat(names.put(ToolIds.slug(tool.name()), tool.name()))
                .as(tool.name())
                .isIn(null, tool.name()));
        assertThat(names).hasSizeGreaterThan(8_000).containsKeys("c", "c-plus-plus", "c-sharp");
        assertThat(ToolIds.slug("日本語")).matches("[0-9a-f]+");
    }

    @Test
    void every_kind_of_tool_in_the_catalogue_is_in_one_family() {
        List<String> grouped = ToolFamilies.SHIPPED.categories().values().stream()
                .flatMap(Set::stream)
                .toList();
        Set<String> known = all().map(Tool::category).collect(Collectors.toSet());

        assertThat(grouped).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void tools_put_into_a_family_by_hand_are_in_the_catalogue_and_in_no_second_one() {
        List<String> named = ToolFamilies.SHIPPED.tools().values().stream()
                .flatMap(Set::stream)
                .toList();

        assertThat(all().map(Tool::name)).containsAll(named);
        assertThat(named).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "Apache Kafka, programming",
        "C++, programming",
        "pandas, programming",
        "Microsoft Access, databases",
        "MongoDB, databases",
        "Alteryx software, analysis",
        "Autodesk Navisworks, drawing",
        "QGIS, maps",
        "Firewall software, security",
        "Microsoft Windows, systems",
        "Warehouse management system WMS, stock",
        "Kronos Workforce Timekeeper, enterprise",
        "Yardi software, enterprise",
        "Henry Schein Dentrix, health",
        "Adobe Premiere Pro, pictures",
        "Zoom, everyday",
        "Google Workspace software, office",
        "WordPress, web",
        "Intuit TurboTax, money",
        "Google Ads, customers",
        "Microsoft SharePoint, records",
        "HEC-RAS, science",
        "ABB MicroSCADA Pro DMS, plant",
        "Kahoot!, teaching",
        "Project management software, projects",
        "Apple Numbers for Mac, spreadsheets",
        "Video game software, any",
        "Nobody ever heard of it, any"
    })
    void a_tool_is_learnt_as_its_family_is(String tool, String family) {
        Set<String> kinds = all().filter(t -> t.name().equals(tool))
                .map(Tool::category)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ToolFamilies.SHIPPED.of(tool, kinds)).isEqualTo(family);
    }

    @Test
    void each_family_has_its_own_words() {
        List<Activity> written = oneOfEachFamily();

        assertThat(ToolFamilies.SHIPPED.categories()).hasSize(23);
        assertThat(written).hasSize(23 * 4);
        assertThat(texts(written, Activity::title)).doesNotHaveDuplicates();
        assertThat(Likeness.pairsAbove(0.34, texts(written, Activity::title))).isEmpty();
        assertThat(Likeness.pairsAbove(0.25, texts(written, ToolActivitiesTest::doesAlone)))
                .isEmpty();
        assertThat(Likeness.pairsAbove(0.25, texts(written, Activity::produces)))
                .isEmpty();
        assertThat(Likeness.pairsAbove(0.3, texts(written, Activity::shownBy))).isEmpty();
        assertThat(texts(written, Activity::cue)).doesNotHaveDuplicates();
        assertThat(texts(written, Activity::action)).doesNotHaveDuplicates();
    }

    @Test
    void it_says_that_it_is_general_and_leaves_no_blank() {
        oneOfEachFamily().forEach(a -> {
            assertThat(a.does()).as(a.id()).endsWith("fit it to Thingummy.");
            assertThat(String.join(" ", a.title(), a.does(), a.produces(), a.shownBy(), a.cue(), a.action()))
                    .as(a.id())
                    .doesNotContain("TOOL")
                    .doesNotContain(StarterLibraryTest.VAGUE);
            assertThat(a.cue()).as(a.id()).matches("(I |[a-z]).*[^.]");
            assertThat(a.action()).as(a.id()).matches("I .*[^.]");
        });
    }

    @Test
    void hours_and_costs_are_moderate_and_known() {
        oneOfEachFamily().forEach(a -> {
            assertThat(a.hours().least()).as(a.id()).isBetween(2, 40);
            assertThat(a.hours().most()).as(a.id()).isBetween(a.hours().least() + 4, 60);
            assertThat(a.weekly().most()).as(a.id()).isLessThanOrEqualTo(12);
            for (String currency : List.of("EUR", "USD", "GBP")) {
                assertThat(a.cost(Currency.getInstance(currency))).as(a.id()).isPresent();
            }
            if (a.kind() == ActivityKind.READING || a.kind() == ActivityKind.SHADOWING) {
                assertThat(a.costs()).as(a.id()).allMatch(c -> c.isZero());
            }
        });
    }

    @Test
    void every_tool_of_the_catalogue_can_be_taught() {
        List<String> names = all().map(Tool::name).distinct().toList();

        ActivityLibrary everything = tools.addedTo(STARTER, names, Set.of());

        Set<String> taught = everything.activities().stream()
                .flatMap(a -> a.tools().stream())
                .map(t -> t.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertThat(names).allMatch(name -> taught.contains(name.toLowerCase(Locale.ROOT)));
    }

    private List<Activity> made(List<String> names) {
        List<Activity> all =
                new ArrayList<>(tools.addedTo(STARTER, names, Set.of()).activities());
        all.removeAll(STARTER.activities());
        return all;
    }

    private static List<Activity> oneOfEachFamily() {
        return ToolFamilies.SHIPPED.categories().keySet().stream()
                .flatMap(family -> ToolPatterns.SHIPPED.of(family, "Thingummy").stream())
                .toList();
    }

    /** Without the sentence that all of them end in. */
    private static String doesAlone(Activity activity) {
        return activity.does().substring(0, activity.does().indexOf(" This suits tools"));
    }

    private static List<String> texts(List<Activity> activities, Function<Activity, String> of) {
        return activities.stream().map(of).toList();
    }

    private static Stream<Tool> all() {
        return CATALOGUE.occupations().stream().flatMap(o -> o.tools().stream());
    }
}
