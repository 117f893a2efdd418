package dev.waymark.engine.assessment;

import static dev.waymark.engine.testing.Backgrounds.aBackground;
import static dev.waymark.engine.testing.Catalogues.aCatalogueOf;
import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.profile.SelfRating;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold whatever is said of a person: tried on thousands of generated backgrounds. */
class AssessmentPropertiesTest {
    private final Occupation nurse = anOccupation("29-1141.00", "Registered Nurses")
            .asking("2.C.5.a", "Medicine and Dentistry", 4.5, 5.6)
            .asking("2.C.5.b", "Therapy and Counseling", 4.0, 4.4)
            .asking("2.B.3.e", "Programming", 1.2, 0.4)
            .asking("2.B.1.a", "Social Perceptiveness", 4.1, 4.3)
            .build();
    private final Catalogue catalogue = aCatalogueOf(Stream.of(nurse), Stream.of());
    private final Assessor assessor = new Assessor(catalogue);
    private final List<Element> elements = catalogue.elements();

    @Test
    void more_evidence_never_widens_an_interval() {
        Random random = new Random(3);
        for (int person = 0; person < 400; person++) {
            Background background =
                    aBackground().working(nurse, random.nextDouble(0.2, 12)).build();
            for (int added = 0; added < 12; added++) {
                Background more = withOneMore(background, random);
                Assessment before = assessor.assess(background);
                Assessment after = assessor.assess(more);
                for (Element element : elements) {
                    double wide = before.of(element.id()).orElseThrow().deviation();
                    double narrow = after.of(element.id()).orElseThrow().deviation();
                    assertThat(narrow)
                            .as("%s of person %d after %s", element.name(), person, more)
                            .isLessThanOrEqualTo(wide + 1e-7);
                }
                background = more;
            }
        }
    }

    @Test
    void the_order_of_ratings_does_not_matter() {
        Random random = new Random(5);
        for (int person = 0; person < 200; person++) {
            Background background = aBackground().working(nurse, 4).build();
            for (int added = 0; added < 15; added++) {
                background = withOneMore(background, random);
            }
            Assessment one = assessor.assess(background);
            Assessment other = assessor.assess(shuffled(background, random));
            for (Element element : elements) {
                Proficiency a = one.of(element.id()).orElseThrow();
                Proficiency b = other.of(element.id()).orElseThrow();
                assertThat(b.mean()).isCloseTo(a.mean(), within(1e-6));
                assertThat(b.deviation()).isCloseTo(a.deviation(), within(1e-6));
            }
        }
    }

    /** One self-rating an element, so that nothing is replaced. */
    private Background withOneMore(Background background, Random random) {
        Element element = elements.get(random.nextInt(elements.size()));
        double level = random.nextInt(8);
        double yearsAgo = random.nextInt(3) * 1.5;
        boolean rated =
                background.selfRatings().stream().anyMatch(r -> r.element().equals(element));
        return switch (random.nextInt(rated ? 1 : 0, 3)) {
            case 0 -> background.rating(plus(background.selfRatings(), new SelfRating(element, level, yearsAgo)));
            case 1 -> {
                String id = "rater " + random.nextInt(4);
                Rater rater = new Rater(id, Rater.Role.COLLEAGUE, id);
                yield background.ratedBy(
                        plus(background.othersRatings(), new OthersRating(element, level, rater, yearsAgo)));
            }
            default -> {
                Evidence.Kind kind = Evidence.Kind.values()[random.nextInt(Evidence.Kind.values().length)];
                yield background.showing(plus(
                        background.evidence(),
                        new Evidence(element, kind, level, yearsAgo, random.nextBoolean(), random.nextBoolean(), "e")));
            }
        };
    }

    private static Background shuffled(Background background, Random random) {
        List<SelfRating> own = new ArrayList<>(background.selfRatings());
        List<OthersRating> others = new ArrayList<>(background.othersRatings());
        List<Evidence> evidence = new ArrayList<>(background.evidence());
        Collections.shuffle(own, random);
        Collections.shuffle(others, random);
        Collections.shuffle(evidence, random);
        return background.rating(own).ratedBy(others).showing(evidence);
    }

    private static <T> List<T> plus(List<T> list, T added) {
        return Stream.concat(list.stream(), Stream.of(added)).toList();
    }
}
