package dev.waymark.engine.catalogue.compiled;

import static dev.waymark.engine.testing.Catalogues.aCatalogueOf;
import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Outlook;
import dev.waymark.engine.catalogue.Preparation;
import dev.waymark.engine.catalogue.RelatedOccupation;
import dev.waymark.engine.catalogue.UnusableSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueFileTest {
    @TempDir
    Path folder;

    private static Catalogue small() {
        return aCatalogueOf(
                anOccupation("15-2051.00", "Data Scientists")
                        .asking("2.A.1.e", "Mathematics", 4.12, 5.5)
                        .asking("2.C.3.a", "Computers", 5, 7)
                        .using("Python", true, true)
                        .using("Ωmega", false, true)
                        .relatedTo("15-2041.00", RelatedOccupation.Tier.PRIMARY_SHORT)
                        .prepared(new Preparation(
                                List.of(0.0, 0.25, 0.7501, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
                                List.of(),
                                List.of(1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
                                List.of()))
                        .paying(112_590)
                        .projected(new Outlook(
                                OptionalDouble.of(245.9),
                                OptionalDouble.of(328.4),
                                OptionalDouble.of(23.4),
                                OptionalDouble.empty(),
                                OptionalDouble.of(0),
                                Optional.of("Bachelor's degree"),
                                Optional.empty(),
                                Optional.of("None"))),
                anOccupation("15-2041.00", "Statisticians").withoutZone(),
                anOccupation("29-1141.00", "Registered Nurses").inZone(3).using("Python", true, false));
    }

    @Test
    void what_is_written_is_read_again() throws Exception {
        Catalogue before = small();
        Path file = folder.resolve("small.waymark");
        CatalogueFile.write(before, file);
        Catalogue after = CatalogueFile.load(file);

        assertThat(after.provenance()).isEqualTo(before.provenance());
        assertThat(after.elements()).isEqualTo(before.elements());
        assertThat(after.occupations()).isEqualTo(before.occupations());
        assertThat(after.titles()).containsExactlyInAnyOrderElementsOf(before.titles());
        assertThat(after.occupation(new OccupationCode("29-1141.00"))
                        .orElseThrow()
                        .title())
                .isEqualTo("Registered Nurses");
        assertThat(after.occupation(new OccupationCode("29-1141.01"))).isEmpty();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void the_same_catalogue_gives_the_same_bytes_also_after_a_round_trip() throws Exception {
        byte[] bytes = CatalogueFile.bytesOf(small());

        assertThat(CatalogueFile.bytesOf(small())).isEqualTo(bytes);
        assertThat(CatalogueFile.bytesOf(CatalogueFile.open("again", bytes))).isEqualTo(bytes);
    }

    @Test
    void every_changed_byte_is_noticed() {
        byte[] bytes = CatalogueFile.bytesOf(small());
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));

            assertThatThrownBy(() -> CatalogueFile.open("changed", changed)).isInstanceOf(UnusableSource.class);
        }
    }

    @Test
    void every_truncation_is_noticed() {
        byte[] bytes = CatalogueFile.bytesOf(small());
        for (int length = 0; length < bytes.length; length += 7) {
            byte[] cut = Arrays.copyOf(bytes, length);

            assertThatThrownBy(() -> CatalogueFile.open("cut", cut)).isInstanceOf(UnusableSource.class);
        }
    }

    @Test
    void another_format_version_is_refused_with_advice() {
        byte[] bytes = CatalogueFile.bytesOf(small());
        bytes[9] = 3;

        assertThatThrownBy(() -> CatalogueFile.open("next.waymark", bytes))
                .isInstanceOf(UnusableSource.class)
                .hasMessage(
                        "next.waymark has catalogue format 3, and this Waymark reads formats 1 and 2. Build one with: "
                                + "waymark catalogue build --onet ZIP --bls DIR --out FILE");
    }

    @Test
    void damage_and_other_files_are_told_apart() throws Exception {
        byte[] bytes = CatalogueFile.bytesOf(small());
        bytes[bytes.length - 1] ^= 1;
        Path damaged = Files.write(folder.resolve("damaged.waymark"), bytes);
        Path other = Files.writeString(folder.resolve("other.txt"), "Dear reader");
        Path missing = folder.resolve("missing.waymark");

        assertThatThrownBy(() -> CatalogueFile.load(damaged))
                .hasMessage(damaged + " is damaged: its checksum does not match. Copy or build it again.");
        assertThatThrownBy(() -> CatalogueFile.load(other))
                .hasMessageStartingWith(other + " is not a Waymark catalogue.");
        assertThatThrownBy(() -> CatalogueFile.load(missing)).hasMessageStartingWith(missing + " is not there.");
    }

    @Test
    void texts_with_long_shared_beginnings_and_any_script_survive() throws Exception {
        Random random = new Random(11);
        var titles = random.ints(200, 0, 4)
                .mapToObj(i -> "é".repeat(random.nextInt(300)) + "日本語".substring(0, i) + random.nextInt(50))
                .distinct()
                .toList();
        Catalogue before = aCatalogueOf(
                Stream.of(anOccupation("15-2051.00", "Data Scientists").build()),
                titles.stream().map(t -> new JobTitle(t, new OccupationCode("15-2051.00"), JobTitle.Source.ALTERNATE)));

        assertThat(CatalogueFile.open("texts", CatalogueFile.bytesOf(before)).titles())
                .isEqualTo(before.titles());
    }
}
