package dev.waymark.engine.catalogue.compiled;

import static dev.waymark.engine.testing.ReleaseBuilder.aRatedRelease;
import static dev.waymark.engine.testing.ReleaseBuilder.aRelease;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.compiler.BuildCatalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledCatalogueTest {
    @TempDir
    Path folder;

    @Test
    void the_shipped_one_is_in_use_until_another_is_installed_and_again_after_it_is_removed() throws Exception {
        Path data = folder.resolve("data");
        Catalogue other = BuildCatalogue.from(aRatedRelease().zip(folder.resolve("r.zip")), Optional.empty())
                .catalogue();

        assertThat(InstalledCatalogue.in(data)).isSameAs(CatalogueFile.shipped());
        InstalledCatalogue.install(other, data);
        assertThat(InstalledCatalogue.isImported(data)).isTrue();
        assertThat(InstalledCatalogue.in(data).provenance().release()).isEqualTo("O*NET 99.1");
        assertThat(InstalledCatalogue.remove(data)).isTrue();
        assertThat(InstalledCatalogue.remove(data)).isFalse();
        assertThat(InstalledCatalogue.in(data)).isSameAs(CatalogueFile.shipped());
    }

    @Test
    void one_without_ratings_is_refused_and_the_one_in_use_stays() throws Exception {
        Catalogue good = BuildCatalogue.from(aRatedRelease().zip(folder.resolve("r.zip")), Optional.empty())
                .catalogue();
        Catalogue empty = BuildCatalogue.from(aRelease().zip(folder.resolve("s.zip")), Optional.empty())
                .catalogue();
        InstalledCatalogue.install(good, folder);
        byte[] before = Files.readAllBytes(InstalledCatalogue.fileIn(folder));

        assertThatThrownBy(() -> InstalledCatalogue.install(empty, folder))
                .isInstanceOf(UnusableSource.class)
                .hasMessageContaining("the catalogue in use is as it was");
        assertThat(Files.readAllBytes(InstalledCatalogue.fileIn(folder))).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void a_damaged_one_is_told_of_with_the_way_back() throws Exception {
        Files.writeString(InstalledCatalogue.fileIn(folder), "not a catalogue");

        assertThatThrownBy(() -> InstalledCatalogue.in(folder))
                .isInstanceOf(UnusableSource.class)
                .hasMessageContaining("waymark catalogue import --shipped");
    }

    @Test
    void a_release_of_the_newer_kind_as_csv_with_renamed_tables_and_four_zones_is_taken_whole() throws Exception {
        Path zip = aRelease()
                .without("Occupation Data.txt")
                .table(
                        "Occupation Data.csv",
                        "O*NET-SOC Code|Title|Description\n15-1000.00|Coders|They code.\n47-2000.00|Builders|\"They build, mostly.\"\n")
                .table("Essential Skills.csv", """
                        O*NET-SOC Code|Title|Element ID|Element Name|Scale ID|Scale Name|Data Value|N|Standard Error|Recommend Suppress|Not Relevant
                        15-1000.00|Coders|2.A.1.a|Reading Comprehension|IM|Importance|4.00|8|0.1|N|
                        15-1000.00|Coders|2.A.1.a|Reading Comprehension|LV|Level|4.50|8|0.2|N|N
                        """)
                .table("Transferable Skills.csv", """
                        O*NET-SOC Code|Title|Element ID|Element Name|Scale ID|Scale Name|Data Value|N|Standard Error|Recommend Suppress|Not Relevant
                        15-1000.00|Coders|2.B.3.e|Programming|IM|Importance|4.50|8|0.1|N|
                        15-1000.00|Coders|2.B.3.e|Programming|LV|Level|5.00|8|0.2|N|N
                        """)
                .table("Software Skills.csv", """
                        O*NET-SOC Code|Title|Workplace Example|Element ID|Element Name|Hot Technology|In Demand
                        15-1000.00|Coders|Python|2.E.1|Development software|Y|Y
                        """)
                .table("Job Titles.csv", """
                        O*NET-SOC Code|Title|Job Title|Short Title|Source(s)
                        15-1000.00|Coders|Software Wright|n/a|02
                        """)
                .table("Job Zones.csv", "O*NET-SOC Code|Title|Job Zone\n15-1000.00|Coders|4\n47-2000.00|Builders|2\n")
                .table("Career Interest Types.csv", """
                        O*NET-SOC Code|Title|Element ID|Element Name|Scale ID|Data Value
                        15-1000.00|Coders|1.B.1.a|Realistic|OI|3.00
                        15-1000.00|Coders|1.B.1.b|Investigative|OI|6.00
                        15-1000.00|Coders|1.B.1.c|Artistic|OI|2.00
                        15-1000.00|Coders|1.B.1.d|Social|OI|1.00
                        15-1000.00|Coders|1.B.1.e|Enterprising|OI|2.00
                        15-1000.00|Coders|1.B.1.f|Conventional|OI|5.00
                        """)
                .zip(folder.resolve("db_31_0_csv.zip"));
        BuildCatalogue.Built built = BuildCatalogue.from(zip, Optional.empty());

        InstalledCatalogue.install(built.catalogue(), folder);

        var coders = InstalledCatalogue.in(folder).occupations().getFirst();
        assertThat(built.badRows()).isEmpty();
        assertThat(coders.ratings().all()).hasSize(2);
        assertThat(coders.tools()).extracting(t -> t.name()).containsExactly("Python");
        assertThat(coders.jobZone()).hasValue(4);
        assertThat(coders.interests()).containsExactly(3.0, 6.0, 2.0, 1.0, 2.0, 5.0);
        assertThat(InstalledCatalogue.in(folder).titles())
                .extracting(t -> t.text())
                .contains("Software Wright");
    }
}
