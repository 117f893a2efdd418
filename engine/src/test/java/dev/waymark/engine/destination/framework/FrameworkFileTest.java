package dev.waymark.engine.destination.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.profile.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Samples were made for this after the published forms: the CASE one after 1EdTech's CFPackage of CASE 1.1. */
class FrameworkFileTest {
    private static final FrameworkFile FILE = new FrameworkFile(CatalogueFile.shipped());

    private static final String CSV = """
            track,level,competency,expectation,element,proficiency,importance
            Engineering,Senior,Code review,"Reviews others' work, kindly",Programming,5,4.5
            Engineering,Senior,Kubernetes,Runs services on it,,,
            Engineering,Lead,Mentoring,Grows two people,2.B.1.e,4.5,
            """;

    private static final String YAML = """
            framework: Our ladder
            tracks:
              - track: Engineering
                levels:
                  - level: Senior
                    expectations:
                      - competency: Code review
                        expectation: Reviews others' work, kindly
                        element: Programming
                        proficiency: 5
                        importance: 4.5
                      - competency: Kubernetes
            """;

    private static final String CASE = """
            {"CFDocument": {"identifier": "d", "uri": "https://example.org/d", "title": "Our ladder"},
             "CFItems": [
               {"identifier": "t", "fullStatement": "Engineering", "CFItemType": "Track"},
               {"identifier": "l", "fullStatement": "Senior", "CFItemType": "Level"},
               {"identifier": "g", "fullStatement": "Craft"},
               {"identifier": "x", "fullStatement": "Reviews others' work, kindly", "abbreviatedStatement": "Code review"}],
             "CFAssociations": [
               {"associationType": "isChildOf", "originNodeURI": {"identifier": "t"}, "destinationNodeURI": {"identifier": "d"}},
               {"associationType": "isChildOf", "originNodeURI": {"identifier": "l"}, "destinationNodeURI": {"identifier": "t"}},
               {"associationType": "isChildOf", "originNodeURI": {"identifier": "g"}, "destinationNodeURI": {"identifier": "l"}},
               {"associationType": "isChildOf", "originNodeURI": {"identifier": "x"}, "destinationNodeURI": {"identifier": "g"}},
               {"associationType": "exactMatchOf", "originNodeURI": {"identifier": "x"}, "destinationNodeURI": {"identifier": "t"}}]}
            """;

    @Test
    void a_table_gives_tracks_levels_and_expectations() throws UnreadableFile {
        RoleFramework read = read(CSV);

        assertThat(read.roles())
                .extracting(RoleName::toString)
                .containsExactly("Engineering/Senior", "Engineering/Lead");
        Expectation first =
                read.of(read.role("engineering / senior").orElseThrow()).getFirst();
        assertThat(first.competency()).isEqualTo("Code review");
        assertThat(first.text()).isEqualTo("Reviews others' work, kindly");
        assertThat(first.element().orElseThrow().id().value()).isEqualTo("2.B.3.e");
        assertThat(first.proficiency()).hasValue(5);
        assertThat(first.importance()).hasValue(4.5);
        assertThat(read.expectations().get(1).element()).isEmpty();
        assertThat(read.expectations().get(2).proficiency()).hasValue(4.5);
    }

    @Test
    void semicolons_decimal_commas_and_other_columns_do_no_harm() throws UnreadableFile {
        RoleFramework read = read("Owner;Track;Level;Competency;Proficiency\nme;A;1;Speaking up;4,5\n");

        assertThat(read.expectations()).singleElement().satisfies(e -> {
            assertThat(e.role()).hasToString("A/1");
            assertThat(e.proficiency()).hasValue(4.5);
        });
    }

    @Test
    void yaml_says_the_same() throws UnreadableFile {
        RoleFramework read = read(YAML);

        assertThat(read.name()).isEqualTo("Our ladder");
        assertThat(read.expectations().getFirst())
                .isEqualTo(read(CSV).expectations().getFirst());
        assertThat(read.expectations()).hasSize(2);
    }

    @Test
    void a_case_package_is_read_along_its_tree() throws UnreadableFile {
        RoleFramework read = read(CASE);

        assertThat(read.name()).isEqualTo("Our ladder");
        assertThat(read.expectations()).singleElement().satisfies(e -> {
            assertThat(e.role()).hasToString("Engineering/Senior");
            assertThat(e.competency()).isEqualTo("Code review");
            assertThat(e.text()).isEqualTo("Reviews others' work, kindly");
        });
    }

    @Test
    void whose_it_is_and_its_licence_are_kept_where_given() throws UnreadableFile {
        RoleFramework yaml = read(YAML.replace(
                "framework: Our ladder\n", "framework: Our ladder\nattribution: The guild\nlicense: CC BY 4.0\n"));
        RoleFramework packaged = read(
                CASE.replace(
                        "\"title\": \"Our ladder\"",
                        "\"title\": \"Our ladder\", \"creator\": \"Ada\", \"publisher\": \"The guild\", \"licenseURI\": {\"uri\": \"https://example.org/l\", \"title\": \"CC BY 4.0\"}"));

        for (RoleFramework read : new RoleFramework[] {yaml, packaged}) {
            assertThat(read.attribution()).isEqualTo("The guild");
            assertThat(read.licence()).isEqualTo("CC BY 4.0");
        }
        assertThat(read(CSV).attribution()).isEmpty();
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                Arguments.of("nothing", "", "is empty"),
                Arguments.of("no such column", "track,level\nA,1\n", "'competency' is missing"),
                Arguments.of("column twice", "track,track,level,competency\n", "there twice"),
                Arguments.of("only a head", "track,level,competency\n", "holds no expectations"),
                Arguments.of("no level", "track,level,competency\nA,,x\n", "line 2, column 2: '': level is empty"),
                Arguments.of(
                        "level out of range",
                        CSV.replace("Programming,5,", "Programming,9,"),
                        "line 2, column 6: '9': proficiency is a number from 0 to 7"),
                Arguments.of(
                        "not a number", CSV.replace(",4.5\n", ",=1+2\n"), "'=1+2': importance is a number from 1 to 5"),
                Arguments.of(
                        "no such element",
                        CSV.replace("Programming", "Wizardry"),
                        "line 2, column 5: 'Wizardry': no skill or knowledge area"),
                Arguments.of("two elements", CSV.replace("Programming", "Mathematics"), "give the id"),
                Arguments.of("open quote", "track,level,competency\nA,1,\"x\n", "quote that is not closed"),
                Arguments.of("a row too long", "track,level,competency\nA,1," + "x".repeat(5_000), "longer than 4000"),
                Arguments.of(
                        "too many rows", "track,level,competency\n" + "A,1,x\n".repeat(50_001), "more than 50,000"),
                Arguments.of(
                        "billion laughs",
                        "tracks: &a [x]\nb: [*a, *a]\n",
                        "anchors and aliases (& and *) are not read"),
                Arguments.of("alias", "framework: x\ntracks: *nowhere\n", "line 2, column 9: 'nowhere': anchors"),
                Arguments.of("deep yaml", "tracks: " + "[".repeat(60) + "]".repeat(60), "nesting deeper than 40"),
                Arguments.of("broken yaml", "tracks:\n  - track: [x\n", "is not YAML"),
                Arguments.of("a text for tracks", "tracks: all\n", "'tracks' is a list"),
                Arguments.of("no tracks", "framework: x\n", "'tracks:' is missing"),
                Arguments.of("a list for a text", YAML.replace("Code review", "[a, b]"), "'competency' is a text"),
                Arguments.of("key twice", "tracks: []\ntracks: []\n", "it is there twice: keep one"),
                Arguments.of("cut-off json", CASE.substring(0, 200), "is not JSON"),
                Arguments.of("other json", "{\"basics\": {}}", "no CASE package"),
                Arguments.of("no associations", CASE.replace("CFAssociations", "Links"), "CFAssociations is missing"),
                Arguments.of("identifier twice", CASE.replace("\"l\", \"full", "\"t\", \"full"), "two items have this"),
                Arguments.of("xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>", "is no CSV"),
                Arguments.of("pdf", "%PDF-1.7 …", "is no CSV"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void what_is_wrong_is_named_with_its_place(String name, String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("ladder")
                .hasMessageContaining(message);
    }

    @Test
    void a_file_over_five_megabytes_and_a_circle_are_refused() {
        assertThatThrownBy(() -> FILE.read("ladder", new byte[FrameworkFile.LARGEST + 1]))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("5 MB");
        String circle = CASE.replace(
                "{\"identifier\": \"t\"}, \"destinationNodeURI\": {\"identifier\": \"d\"}",
                "{\"identifier\": \"t\"}, \"destinationNodeURI\": {\"identifier\": \"x\"}");
        assertThatThrownBy(() -> read(circle))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("no expectations");
    }

    static RoleFramework read(String text) throws UnreadableFile {
        return FILE.read("ladder", text.getBytes(StandardCharsets.UTF_8));
    }
}
