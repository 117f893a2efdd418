package dev.waymark.engine.catalogue.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.catalogue.RelatedOccupation;
import dev.waymark.engine.catalogue.onet.OnetOccupation;
import dev.waymark.engine.catalogue.onet.OnetRelease;
import dev.waymark.engine.catalogue.onet.SurveyedRating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProfileEstimatorTest {
    private static final Element WRITING = new Element(new ElementId("2.A.1.c"), "Writing");
    private static final Element BUILDING = new Element(new ElementId("2.C.3.d"), "Building");

    @Test
    void an_estimate_is_near_its_close_relatives_and_named_after_them() {
        OnetRelease release = twoTrades();
        ProfileEstimator estimator = new ProfileEstimator(release);
        Ratings ratings = estimator.estimate(new OccupationCode("47-1009.00"), estimator.leaveOneOut());

        assertThat(ratings).isInstanceOfSatisfying(Ratings.Estimated.class, estimated -> {
            assertThat(estimated.from().subList(0, 2))
                    .containsExactlyInAnyOrder(new OccupationCode("47-1000.00"), new OccupationCode("47-1008.00"));
            assertThat(level(estimated, 0)).isBetween(0.8, 1.4);
            assertThat(level(estimated, 1)).isBetween(5.6, 6.2);
            assertThat(estimated.all()).allMatch(r -> r.quality() == RatingQuality.ESTIMATED);
        });
    }

    @Test
    void its_error_is_what_leaving_out_measured() {
        ProfileEstimator estimator = new ProfileEstimator(twoTrades());
        LeaveOneOut errors = estimator.leaveOneOut();
        Ratings.Estimated estimated = (Ratings.Estimated) estimator.estimate(new OccupationCode("47-1009.00"), errors);

        assertThat(estimated.error()).isCloseTo(Math.max(0.1, errors.levelError()), within(0.0001));
        assertThat(estimated.all().get(1).levelError()).isCloseTo(Math.max(0.1, errors.levelError(1)), within(0.0001));
    }

    @Test
    void nothing_is_estimated_from_nothing() {
        OnetRelease release = release(List.of(
                occupation(1, new double[] {3, 4}, List.of(2)),
                occupation(2, new double[] {2, 4}, List.of(1)),
                occupation(3, null, List.of())));
        ProfileEstimator estimator = new ProfileEstimator(release);

        assertThat(estimator.estimate(new OccupationCode("15-1003.00"), estimator.leaveOneOut()))
                .isEqualTo(new Ratings.NotRated());
    }

    @Test
    void the_closed_form_equals_really_leaving_each_one_out() {
        Random random = new Random(5);
        List<OnetOccupation> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(occupation(
                    i,
                    new double[] {1 + 5 * random.nextDouble(), 1 + 5 * random.nextDouble()},
                    List.of((i + 1) % 12, (i + 5) % 12, random.nextInt(12))));
        }
        LeaveOneOut closed = new ProfileEstimator(release(all)).leaveOneOut();

        double squares = 0;
        for (int i = 0; i < all.size(); i++) {
            List<OnetOccupation> without = new ArrayList<>(all);
            without.set(i, unrated(all.get(i)));
            ProfileEstimator estimator = new ProfileEstimator(release(without));
            Ratings estimate = estimator.estimate(all.get(i).code(), estimator.leaveOneOut());
            for (int e = 0; e < 2; e++) {
                double truth = all.get(i)
                        .ratings()
                        .get(e == 0 ? WRITING.id() : BUILDING.id())
                        .level();
                squares += Math.pow(level((Ratings.Estimated) estimate, e) - truth, 2);
            }
        }
        assertThat(Math.sqrt(squares / 24)).isCloseTo(closed.levelError(), within(0.005));
    }

    @Test
    void baselines_are_what_they_say() {
        OnetRelease release = release(List.of(
                occupation(1, new double[] {1, 1}, List.of(2, 3)),
                occupation(2, new double[] {3, 3}, List.of(1, 3)),
                occupation(3, new double[] {5, 5}, List.of(2, 1))));
        Baselines baselines = new Baselines(release);

        assertThat(baselines.grandMean().levelError()).isCloseTo(Math.sqrt((9 + 0 + 9) / 3.0), within(1e-12));
        assertThat(baselines.nearestRelated(1).levelError()).isCloseTo(2, within(1e-12));
        assertThat(baselines.nearestRelated(10).levelError()).isCloseTo(Math.sqrt(6), within(1e-12));
    }

    /** Ten desk jobs that write and ten trades that build; two of each are not rated. */
    private static OnetRelease twoTrades() {
        List<OnetOccupation> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            boolean desk = i < 10;
            int first = desk ? 0 : 10;
            double wobble = 0.02 * (i % 10);
            double[] levels =
                    i % 10 == 9 ? null : desk ? new double[] {5 + wobble, 1} : new double[] {1 + wobble, 6 - wobble};
            all.add(occupation(i, levels, List.of(first + (i + 9) % 10, first + (i + 1) % 10)));
        }
        return release(all);
    }

    private static OnetRelease release(List<OnetOccupation> occupations) {
        return new OnetRelease("Test", List.of(WRITING, BUILDING), occupations, List.of(), List.of());
    }

    private static OccupationCode code(int number) {
        return new OccupationCode("%s-%04d.00".formatted(number < 10 ? "15" : "47", 1000 + number % 10));
    }

    private static OnetOccupation unrated(OnetOccupation o) {
        return new OnetOccupation(
                o.code(),
                o.title(),
                o.jobZone(),
                new TreeMap<>(),
                o.tools(),
                o.preparation(),
                o.related(),
                o.interests(),
                o.values());
    }

    private static OnetOccupation occupation(int number, double[] levels, List<Integer> related) {
        TreeMap<ElementId, SurveyedRating> ratings = new TreeMap<>();
        if (levels != null) {
            ratings.put(WRITING.id(), new SurveyedRating(3, levels[0], 0.2, RatingQuality.MEASURED));
            ratings.put(BUILDING.id(), new SurveyedRating(2, levels[1], 0.2, RatingQuality.MEASURED));
        }
        List<RelatedOccupation> links = new ArrayList<>();
        related.forEach(
                r -> links.add(new RelatedOccupation(code(r), RelatedOccupation.Tier.PRIMARY_SHORT, links.size() + 1)));
        return new OnetOccupation(
                code(number),
                "Number " + number,
                OptionalInt.of(number < 10 ? 4 : 2),
                ratings,
                List.of(),
                Optional.empty(),
                links,
                List.of(),
                Map.of());
    }

    private static double level(Ratings.Estimated estimated, int at) {
        List<ElementRating> all = estimated.all();
        return all.get(at).level();
    }
}
