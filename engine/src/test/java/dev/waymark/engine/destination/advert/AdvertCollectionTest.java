package dev.waymark.engine.destination.advert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.search.OccupationSearch;
import dev.waymark.engine.search.TargetMatch;
import dev.waymark.engine.skill.Skill;
import dev.waymark.engine.skill.SkillSearch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eleven adverts written for this, in as many professions; what each asks was judged by eye with the reader at hand. */
class AdvertCollectionTest {
    private static final Catalogue CATALOGUE = CatalogueFile.shipped();
    static final ReadAdverts READ =
            new ReadAdverts(CATALOGUE, OccupationSearch.over(CATALOGUE), SkillSearch.over(CATALOGUE));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        nurse-informatics | Nursing Informatics Specialist | Health Informatics Specialists | NMC registration; 3 years of experience; 2.C.5.a; Structured query language SQL; 2.A.1.c; 2.A.1.d | bachelor's degree | Tableau; PRINCE2
        site-manager | Site Manager | Construction Managers | SMSTS; CSCS card; first aid certificate; 5 years of experience; 2.C.3.d; driving licence; Microsoft Project | 2.B.1.b; 2.B.5.b | Autodesk AutoCAD; post-secondary certificate
        data-scientist | Senior Data Scientist | Data Scientists | Python; Structured query language SQL; master's degree; 5 years of experience; 2.C.3.a; Docker; Git; English | 2.C.4.a; 2.A.1.e | R; Kubernetes
        hgv-driver | HGV Class 1 Driver | Heavy and Tractor-Trailer Truck Drivers | HGV class 1 (C+E) licence; Driver CPC; digital tachograph card; 2 years of experience | 2.C.10 | ADR certificate; 2.C.1.e
        head-of-year | Head of Year 9 | Unknown | qualified teacher status (QTS); bachelor's degree; 2.B.1.e; 2.C.6; 2.A.1.e; 2.C.4.a; DBS check; 2.C.5.b | - | Microsoft Excel; 2.B.5.d
        accountant | Management Accountant | Accountants and Auditors | 2.C.1.c; 3 years of experience; Microsoft Excel; SAP software | 2.B.5.b; ACCA; CIMA | Microsoft Power BI
        ux-designer | UX Designer | Web and Digital Interface Designers | Figma; JavaScript; 2.B.3.b; 2.C.3.c; bachelor's degree | - | Adobe Photoshop
        elektroniker | Elektroniker | Unknown | post-secondary certificate; 3 years of experience; driving licence; German | - | Autodesk AutoCAD
        chef | Head Chef | Chefs and Head Cooks | Food Hygiene Certificate; 3 years of experience; 2.B.5.d | 2.C.2.b | 2.B.5.c
        software-engineer | Senior Software Engineer | Software Developers | Oracle Java; Spring Boot; PostgreSQL; Linux; 2.B.3.e; 2.C.3.a; 6 years of experience | - | Kubernetes; Amazon Web Services AWS software; 2.B.1.b; 2.C.1.a
        teaching-assistant | Teaching Assistant | Ambiguous | high school diploma; 2.A.1.e; 2.C.4.a | 2.C.6; 2.A.1.b; 2.B.1.f | first aid certificate
        """)
    void is_read_as_a_person_would(
            String name, String title, String occupation, String required, String unclear, String nice)
            throws IOException {
        AdvertsReading together = READ.read(List.of(advert(name)), List.of());
        AdvertReading reading = together.adverts().getFirst();

        assertThat(reading.title()).contains(title);
        assertThat(occupation(together.occupation())).isEqualTo(occupation);
        assertThat(asked(reading, Firmness.REQUIRED)).isEqualTo(required);
        assertThat(asked(reading, Firmness.UNCLEAR)).isEqualTo(unclear);
        assertThat(asked(reading, Firmness.NICE)).isEqualTo(nice);
        assertThat(reading.mentions())
                .allSatisfy(
                        m -> assertThat(m.span().in(reading.advert().text())).isEqualTo(m.said()));
    }

    private static String occupation(TargetMatch match) {
        return match instanceof TargetMatch.Found found
                ? found.occupation().title()
                : match.getClass().getSimpleName();
    }

    /** Rated elements by their ids, all else by name, in the order of the text. */
    private static String asked(AdvertReading reading, Firmness firmness) {
        String all = reading.mentions().stream()
                .filter(m -> m.firmness() == firmness)
                .map(m -> m.asked() instanceof Asked.OfSkill(Skill.Rated rated)
                        ? rated.id()
                        : m.asked().label())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "-" : all;
    }

    static Advert advert(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(AdvertCollectionTest.class.getResourceAsStream(name + ".txt"))) {
            return new Advert(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
