package dev.waymark.engine.testing;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Outlook;
import dev.waymark.engine.catalogue.Preparation;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.catalogue.RelatedOccupation;
import dev.waymark.engine.catalogue.Tool;
import dev.waymark.engine.catalogue.Wage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds an occupation: {@code anOccupation("15-2051.00", "Data Scientists").asking("2.A.1.e", "Mathematics", 4, 5)}. */
public final class OccupationBuilder {
    private final OccupationCode code;
    private final String title;
    private OptionalInt jobZone = OptionalInt.of(4);
    private final List<ElementRating> ratings = new ArrayList<>();
    private final List<Tool> tools = new ArrayList<>();
    private final List<RelatedOccupation> related = new ArrayList<>();
    private Optional<Preparation> preparation = Optional.empty();
    private List<Double> interests = List.of();
    private Optional<Wage> wage = Optional.empty();
    private Optional<Outlook> outlook = Optional.empty();

    private OccupationBuilder(String code, String title) {
        this.code = new OccupationCode(code);
        this.title = title;
    }

    public static OccupationBuilder anOccupation(String code, String title) {
        return new OccupationBuilder(code, title);
    }

    public OccupationBuilder inZone(int zone) {
        jobZone = OptionalInt.of(zone);
        return this;
    }

    public OccupationBuilder withoutZone() {
        jobZone = OptionalInt.empty();
        return this;
    }

    /** Adds a measured requirement with a standard error of 0.2. */
    public OccupationBuilder asking(String elementId, String name, double importance, double level) {
        ratings.add(new ElementRating(
                new Element(new ElementId(elementId), name), importance, level, 0.2, RatingQuality.MEASURED));
        return this;
    }

    public OccupationBuilder using(String tool, boolean hot, boolean inDemand) {
        tools.add(new Tool(tool, "Software", hot, inDemand));
        return this;
    }

    public OccupationBuilder relatedTo(String other, RelatedOccupation.Tier tier) {
        related.add(new RelatedOccupation(new OccupationCode(other), tier, related.size() + 1));
        return this;
    }

    public OccupationBuilder interests(List<Double> scores) {
        interests = List.copyOf(scores);
        return this;
    }

    public OccupationBuilder prepared(Preparation how) {
        preparation = Optional.of(how);
        return this;
    }

    public OccupationBuilder paying(int median) {
        wage = Optional.of(new Wage(OptionalInt.empty(), OptionalInt.of(median), OptionalInt.empty(), false));
        return this;
    }

    public OccupationBuilder projected(Outlook how) {
        outlook = Optional.of(how);
        return this;
    }

    public Occupation build() {
        Ratings all = ratings.isEmpty()
                ? new Ratings.NotRated()
                : new Ratings.Surveyed(ratings.stream()
                        .sorted((a, b) -> a.element().compareTo(b.element()))
                        .toList());
        return new Occupation(
                code, title, jobZone, all, tools, preparation, related, interests, Map.of(), wage, outlook);
    }
}
