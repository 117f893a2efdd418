package dev.waymark.engine.catalogue.esco;

import static dev.waymark.engine.testing.ReleaseBuilder.aRatedRelease;
import static dev.waymark.engine.testing.ReleaseBuilder.aRelease;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.CrosswalkLink;
import dev.waymark.engine.catalogue.Esco;
import dev.waymark.engine.catalogue.EscoOccupation;
import dev.waymark.engine.catalogue.EscoSkill;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.catalogue.compiler.BuildCatalogue;
import dev.waymark.engine.skill.SkillSearch;
import dev.waymark.engine.testing.SharedData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EscoReleaseTest {
    private static final String WELD = "http://data.europa.eu/esco/skill/weld";
    private static final String LAW = "http://data.europa.eu/esco/skill/law";
    private static final String WELDER = "http://data.europa.eu/esco/occupation/welder";

    @TempDir
    Path folder;

    private Path english() throws Exception {
        return aRelease()
                .without("Occupation Data.txt")
                .file("skills_en.csv", """
                        conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels
                        KnowledgeSkillCompetence,%s,skill/competence,,weld metal,"join metal
                        fuse metal"
                        KnowledgeSkillCompetence,%s,knowledge,,building law,
                        """.formatted(WELD, LAW))
                .file("occupations_en.csv", """
                        conceptType,conceptUri,iscoGroup,preferredLabel,altLabels
                        Occupation,%s,7212,welder,
                        """.formatted(WELDER))
                .file("occupationSkillRelations_en.csv", """
                        occupationUri,relationType,skillType,skillUri
                        %1$s,optional,knowledge,%3$s
                        %1$s,essential,skill,%2$s
                        %1$s,essential,skill,http://data.europa.eu/esco/skill/not-in-the-subset
                        """.formatted(WELDER, WELD, LAW))
                .file("broaderRelationsSkillPillar_en.csv", """
                        conceptType,conceptUri,broaderType,broaderUri
                        KnowledgeSkillCompetence,%s,SkillGroup,http://data.europa.eu/esco/skill/S1
                        """.formatted(WELD))
                .zip(folder.resolve("ESCO dataset - v1.2.0 - en.zip"));
    }

    private Path german() throws Exception {
        return aRelease().file("skills_de.csv", """
                        conceptUri,preferredLabel,altLabels
                        %s,Metall schweißen,Metall fügen
                        """.formatted(WELD)).zip(folder.resolve("de.zip"));
    }

    private Path crosswalk() throws Exception {
        return Files.writeString(folder.resolve("crosswalk.csv"), """
                \uFEFFMapping project name,ESCO-O*NET Crosswalk,,
                ,,,
                O*NET Id,O*NET Title,ESCO or ISCO URI,Type of Match
                47-2000.00,Builders,%s,closeMatch
                """.formatted(WELDER));
    }

    @Test
    void skills_occupations_needs_and_hierarchy_are_joined_by_their_addresses() throws Exception {
        EscoRelease.Read read = EscoRelease.read(List.of(english(), german()), List.of());
        Esco esco = read.esco();

        assertThat(read.badRows()).isEmpty();
        assertThat(esco.release()).isEqualTo("ESCO 1.2.0");
        assertThat(esco.skill(WELD))
                .contains(new EscoSkill(
                        WELD,
                        false,
                        Map.of("en", "weld metal", "de", "Metall schweißen"),
                        List.of("Metall fügen", "fuse metal", "join metal"),
                        List.of("http://data.europa.eu/esco/skill/S1")));
        assertThat(esco.skill(LAW).orElseThrow().knowledge()).isTrue();
        assertThat(esco.occupation(WELDER).orElseThrow().needs())
                .containsExactly(new EscoOccupation.Need(WELD, true), new EscoOccupation.Need(LAW, false));
    }

    @Test
    void a_compiled_catalogue_keeps_it_and_names_its_source() throws Exception {
        BuildCatalogue.Built plain =
                BuildCatalogue.from(aRatedRelease().zip(folder.resolve("r.zip")), Optional.empty());
        BuildCatalogue.Built built =
                BuildCatalogue.withEsco(plain, List.of(english(), german()), Optional.of(crosswalk()));
        Path file = folder.resolve("c.waymark");
        CatalogueFile.write(built.catalogue(), file);
        Catalogue loaded = CatalogueFile.load(file);
        Esco esco = loaded.esco().orElseThrow();

        assertThat(esco.skills())
                .isEqualTo(built.catalogue().esco().orElseThrow().skills());
        assertThat(esco.occupations())
                .isEqualTo(built.catalogue().esco().orElseThrow().occupations());
        assertThat(esco.links(new OccupationCode("47-2000.00")))
                .containsExactly(
                        new CrosswalkLink(new OccupationCode("47-2000.00"), WELDER, CrosswalkLink.Match.CLOSE));
        assertThat(loaded.occupations()).isEqualTo(plain.catalogue().occupations());
        assertThat(loaded.titles()).isEqualTo(plain.catalogue().titles());
        assertThat(loaded.provenance().attribution())
                .contains("This service uses the ESCO classification of the European Commission");
    }

    @Test
    void its_skills_are_found_in_texts_of_either_language() throws Exception {
        BuildCatalogue.Built plain =
                BuildCatalogue.from(aRatedRelease().zip(folder.resolve("r.zip")), Optional.empty());
        SkillSearch search =
                SkillSearch.over(BuildCatalogue.withEsco(plain, List.of(english(), german()), Optional.empty())
                        .catalogue());

        assertThat(search.search("I was joining metal for years", 5))
                .extracting(m -> m.skill().id())
                .contains(WELD);
        assertThat(search.search("Ich kann Metall schweissen", 5))
                .extracting(m -> m.skill().id())
                .contains(WELD);
        assertThat(search.search("never did I weld metal", 5)).isEmpty();
    }

    @Test
    void a_bad_row_is_named_by_file_line_column_and_value() throws Exception {
        Path bad = aRelease().file("skills_en.csv", """
                        conceptUri,preferredLabel
                        %s,weld metal
                        http://example.org/other,?
                        """.formatted(WELD)).zip(folder.resolve("bad.zip"));

        EscoRelease.Read read = EscoRelease.read(List.of(bad), List.of());

        assertThat(read.badRows())
                .singleElement()
                .hasToString(
                        "skills_en.csv, line 3, column conceptUri: 'http://example.org/other': expected an address of ESCO's, with /esco/skill/ in it");
        assertThat(read.esco().skills()).hasSize(1);
    }

    @Test
    void what_is_no_download_of_esco_or_no_crosswalk_is_refused_with_advice() throws Exception {
        Path other = aRelease().zip(folder.resolve("other.zip"));
        Path text = Files.writeString(folder.resolve("x.csv"), "a,b\n1,2\n");

        assertThatThrownBy(() -> EscoRelease.read(List.of(other), List.of()))
                .isInstanceOf(UnusableSource.class)
                .hasMessageContaining("Download ESCO as CSV");
        assertThatThrownBy(() -> EscoRelease.read(List.of(text), List.of())).isInstanceOf(UnusableSource.class);
        assertThatThrownBy(() -> Crosswalk.read(text))
                .isInstanceOf(UnusableSource.class)
                .hasMessageContaining("begins with 'O*NET Id'");
        assertThatThrownBy(() -> Crosswalk.read(folder.resolve("none.csv")))
                .isInstanceOf(UnusableSource.class)
                .hasMessageContaining("is not there");
    }

    @Test
    void the_official_files_are_read_whole() throws Exception {
        Path skills = SharedData.file("esco/esco_v1.1_ict_subset_en.zip");
        Path occupations = SharedData.file("esco/esco_v1.2_occupations_en.zip");
        Crosswalk.Read crosswalk = Crosswalk.read(SharedData.file("crosswalk/crosswalk_esco_onet.csv"));
        EscoRelease.Read read = EscoRelease.read(List.of(skills, occupations), crosswalk.links());

        assertThat(crosswalk.badRows()).isEmpty();
        assertThat(read.badRows()).isEmpty();
        assertThat(read.esco().skills()).hasSize(1311);
        assertThat(read.esco().occupations().stream()
                        .mapToInt(o -> o.needs().size())
                        .sum())
                .isEqualTo(1970);
        assertThat(read.esco().links()).hasSize(4253);
    }
}
