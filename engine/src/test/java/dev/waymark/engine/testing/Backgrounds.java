package dev.waymark.engine.testing;

import dev.waymark.engine.assessment.Background;
import dev.waymark.engine.assessment.Evidence;
import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.assessment.Gain;
import dev.waymark.engine.assessment.OthersRating;
import dev.waymark.engine.assessment.Rater;
import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.profile.EducationEntry;
import dev.waymark.engine.profile.Period;
import dev.waymark.engine.profile.SelfRating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds what speaks for a person's levels: {@code aBackground().working(nurse, 6).rating(mathematics, 3)}. */
public final class Backgrounds {
    private final List<Experience> experiences = new ArrayList<>();
    private final List<EducationEntry> studies = new ArrayList<>();
    private final List<SelfRating> ratings = new ArrayList<>();
    private final List<SelfRating> stated = new ArrayList<>();
    private final List<OthersRating> others = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Gain> gains = new ArrayList<>();

    private Backgrounds() {}

    public static Backgrounds aBackground() {
        return new Backgrounds();
    }

    public Backgrounds working(Occupation occupation, double years) {
        experiences.add(new Experience(occupation, years, 0, 1));
        return this;
    }

    public Backgrounds working(Experience experience) {
        experiences.add(experience);
        return this;
    }

    public Backgrounds studied(String area, EducationLevel level) {
        studies.add(aStudy(area, level, true));
        return this;
    }

    public Backgrounds brokeOff(String area, EducationLevel level) {
        studies.add(aStudy(area, level, false));
        return this;
    }

    public Backgrounds rating(Element element, double level) {
        ratings.add(new SelfRating(element, level));
        return this;
    }

    public Backgrounds rating(SelfRating rating) {
        ratings.add(rating);
        return this;
    }

    public Backgrounds ratedBy(String colleague, Element element, double level) {
        return ratedBy(new OthersRating(element, level, new Rater(colleague, Rater.Role.COLLEAGUE, colleague), 0));
    }

    public Backgrounds ratedBy(OthersRating rating) {
        others.add(rating);
        return this;
    }

    public Backgrounds showing(Evidence shown) {
        evidence.add(shown);
        return this;
    }

    public Backgrounds stating(Element element, double level) {
        stated.add(new SelfRating(element, level));
        return this;
    }

    public Backgrounds gaining(Element element, double points) {
        gains.add(new Gain(element, points, "a finished course", 0));
        return this;
    }

    public Backgrounds gaining(Gain gain) {
        gains.add(gain);
        return this;
    }

    public Background build() {
        return new Background(experiences, studies, ratings, stated, others, evidence, List.of(), gains);
    }

    public static EducationEntry aStudy(String area, EducationLevel level, boolean completed) {
        return new EducationEntry(
                Optional.of("A college"),
                Optional.of(area),
                Optional.of(level.label()),
                Optional.of(level),
                new Period(Optional.empty(), Optional.empty(), false),
                completed,
                List.of());
    }
}
