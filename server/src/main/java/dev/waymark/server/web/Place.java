package dev.waymark.server.web;

/** A place of the main navigation. */
public enum Place {
    TODAY("Today", "/today"),
    ME("Me", "/me"),
    DESTINATION("Destination", "/destination"),
    GAP("Gap", "/gap"),
    PLAN("Plan", "/plan"),
    PROGRESS("Progress", "/progress");

    private final String label;
    private final String path;

    Place(String label, String path) {
        this.label = label;
        this.path = path;
    }

    public String label() {
        return label;
    }

    public String path() {
        return path;
    }

    /** The name of its icon. */
    public String icon() {
        return path.substring(1);
    }
}
