package dev.waymark.server.pages;

/** A plan in the list of all. */
public record VersionRow(
        int number, String name, boolean current, String made, String reason, String target, String outcome) {
    public String label() {
        return name.isEmpty() ? "Plan " + number : name + " (plan " + number + ")";
    }
}
