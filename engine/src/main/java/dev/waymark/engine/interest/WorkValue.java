package dev.waymark.engine.interest;

import java.util.Optional;
import java.util.stream.Stream;

/** What people want of work beside what it is about: the six values O*NET rates occupations on. */
public enum WorkValue {
    ACHIEVEMENT("Achievement", "To use what I am good at, and see what came of it"),
    INDEPENDENCE("Independence", "To decide for myself how I work and try my own ideas"),
    RECOGNITION("Recognition", "To get ahead, be looked up to and have a say"),
    RELATIONSHIPS("Relationships", "To work with people I like, for others, without a bad conscience"),
    SUPPORT("Support", "To have a fair employer and a manager who backs me"),
    WORKING_CONDITIONS("Working Conditions", "To have security, good pay, variety and decent conditions");

    private final String element;
    private final String meaning;

    WorkValue(String element, String meaning) {
        this.element = element;
        this.meaning = meaning;
    }

    /** Its name in the catalogue. */
    public String element() {
        return element;
    }

    /** As a person would say it. */
    public String meaning() {
        return meaning;
    }

    public String label() {
        return element.substring(0, 1) + element.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<WorkValue> named(String name) {
        return Stream.of(values()).filter(value -> value.name().equals(name)).findFirst();
    }
}
