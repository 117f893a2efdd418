package dev.waymark.engine.plan;

/** What the planner is doing, for whoever waits. */
public enum PlanStep {
    CHOOSING("Choosing activities"),
    SCHEDULING("Finding weeks for them"),
    REFINING("Looking for a better plan"),
    FORECASTING("Forecasting how it may slip"),
    EXPLAINING("Looking for what stands in the way"),
    WRITING("Writing goals and reviews");

    private final String label;

    PlanStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
