package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.choosing.Near;
import dev.waymark.engine.documents.Figures;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One page of occupations near and far.
 *
 * @param found how many there are on all pages
 */
public record ExploreView(List<Row> rows, int found, int page, int pages) {
    private static final int PER_PAGE = 20;
    private static final int ASKED = 3;

    /** An occupation in a line or two. */
    public record Row(String code, String title, String readiness, String asks, String facts, String strengths) {
        static Row of(Near near) {
            Occupation occupation = near.occupation();
            return new Row(
                    occupation.code().value(),
                    occupation.title(),
                    Figures.percent(near.readiness()),
                    ExploreView.asks(occupation),
                    "pay " + ProspectView.pay(occupation.wage()) + " · jobs by 2034 "
                            + ProspectView.change(occupation.outlook())
                            + occupation.jobZone().stream()
                                    .mapToObj(zone -> " · preparation " + zone + " of 5")
                                    .collect(Collectors.joining()),
                    near.reused().isEmpty()
                            ? ""
                            : "uses %s".formatted(Figures.count(near.reused().size(), "strength", "strengths")));
        }
    }

    static ExploreView of(List<Near> found, int wanted) {
        int pages = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
        int page = Math.clamp(wanted, 1, pages);
        return new ExploreView(
                found.stream()
                        .skip((page - 1L) * PER_PAGE)
                        .limit(PER_PAGE)
                        .map(Row::of)
                        .toList(),
                found.size(),
                page,
                pages);
    }

    /** What weighs most in the work: importance as a weight times the level asked. */
    static List<ElementRating> heaviest(Occupation occupation, int most) {
        return occupation.ratings().all().stream()
                .sorted(Comparator.comparingDouble((ElementRating r) -> r.weight() * r.level())
                        .reversed()
                        .thenComparing(ElementRating::element))
                .limit(most)
                .toList();
    }

    private static String asks(Occupation occupation) {
        return heaviest(occupation, ASKED).stream()
                .map(r -> r.element().distinctName())
                .collect(Collectors.joining(", "));
    }
}
