package dev.waymark.server.web;

/** The five steps to a first plan, in the order that lets each build on the one before. */
public enum Step {
    EXPERIENCE("Experience", "/me/experience"),
    DESTINATION("Destination", "/destination"),
    RATINGS("Ratings", "/me/ratings"),
    GAP("Gap", "/gap"),
    PLAN("Plan", "/plan/limits");

    private final String label;
    private final String path;

    Step(String label, String path) {
        this.label = label;
        this.path = path;
    }

    public int number() {
        return ordinal() + 1;
    }

    public String label() {
        return label;
    }

    public String path() {
        return path;
    }
}
