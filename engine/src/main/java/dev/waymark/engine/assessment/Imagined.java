package dev.waymark.engine.assessment;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.profile.SelfRating;
import java.util.ArrayList;
import java.util.List;

/** A reading that is not there, to see what it would change if it were. */
public enum Imagined {
    OWN_RATING("ownRating", "you rated yourself so"),
    MANAGERS_RATING("managersRating", "a manager who knows your work rated you so"),
    TEST("test", "a test with a level showed it");

    private final String label;
    private final String words;

    Imagined(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** A name for programs. */
    public String label() {
        return label;
    }

    /** After "if", about the person: "you rated yourself so". */
    public String words() {
        return words;
    }

    /**
     * The background with the reading in it, as of today. One's own earlier rating of the element gives way to it; what
     * others said and what was shown stands beside it.
     *
     * @param level 0–7
     */
    public Background in(Background background, Element element, double level) {
        return switch (this) {
            case OWN_RATING -> {
                List<SelfRating> ratings = new ArrayList<>(background.selfRatings());
                ratings.removeIf(rating -> rating.element().id().equals(element.id()));
                ratings.add(new SelfRating(element, level));
                yield background.rating(ratings);
            }
            case MANAGERS_RATING -> {
                List<OthersRating> ratings = new ArrayList<>(background.othersRatings());
                Rater manager = new Rater("imagined", Rater.Role.MANAGER, "somebody");
                ratings.add(new OthersRating(element, level, manager, 0));
                yield background.ratedBy(ratings);
            }
            case TEST -> {
                List<Evidence> shown = new ArrayList<>(background.evidence());
                shown.add(new Evidence(element, Evidence.Kind.TEST, level, 0, true, false, "imagined"));
                yield background.showing(shown);
            }
        };
    }
}
