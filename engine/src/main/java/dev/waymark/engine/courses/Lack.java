package dev.waymark.engine.courses;

/** What a course does not say and cannot be planned without. */
public enum Lack {
    SUBJECT("what it teaches", "nothing in it was recognised as a skill, a field of knowledge or a tool"),
    HOURS("its hours", "how many hours it takes is not stated"),
    PRICE("its price", "what it costs is not stated"),
    CURRENCY("its currency", "its price has no currency"),
    DATES("its dates", "its dates could not be read for certain");

    private final String label;
    private final String reason;

    Lack(String label, String reason) {
        this.label = label;
        this.reason = reason;
    }

    /** Such as "its hours". */
    public String label() {
        return label;
    }

    public String reason() {
        return reason;
    }
}
