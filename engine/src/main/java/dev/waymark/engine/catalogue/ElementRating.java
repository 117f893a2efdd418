package dev.waymark.engine.catalogue;

/**
 * What an occupation asks of one element.
 *
 * @param importance O*NET's IM, 1 (not important) to 5 (extremely important)
 * @param level O*NET's LV, 0 to 7; 0 where the element is not relevant to the occupation
 * @param levelError standard error of the level, in level points, above 0
 */
public record ElementRating(
        Element element, double importance, double level, double levelError, RatingQuality quality) {
    public ElementRating {
        if (!(importance >= 1 && importance <= 5)) {
            throw new IllegalArgumentException(
                    "%s: importance %s is outside 1 to 5".formatted(element.name(), importance));
        }
        if (!(level >= 0 && level <= 7)) {
            throw new IllegalArgumentException("%s: level %s is outside 0 to 7".formatted(element.name(), level));
        }
        if (!(levelError > 0)) {
            throw new IllegalArgumentException(
                    "%s: level error %s is not above 0".formatted(element.name(), levelError));
        }
    }

    /** Importance rescaled to 0–1: (IM − 1) / 4. */
    public double weight() {
        return (importance - 1) / 4;
    }
}
