package dev.waymark.engine.library;

/** A way of learning or moving on, in the lane it is drawn in. */
public enum ActivityKind {
    COURSE("course", Lane.STUDY),
    READING("reading", Lane.STUDY),
    PRACTICE_PROJECT("practice project", Lane.PRACTICE),
    STRETCH_ASSIGNMENT("stretch assignment at work", Lane.PRACTICE),
    VOLUNTEERING("volunteering", Lane.PRACTICE),
    TOOL("tool", Lane.PRACTICE),
    MENTORING("mentoring", Lane.PEOPLE),
    SHADOWING("shadowing", Lane.PEOPLE),
    LISTENING("talks and podcasts", Lane.PEOPLE),
    CONFERENCE("conference or event", Lane.PEOPLE),
    CONNECTION("connections", Lane.PEOPLE),
    CERTIFICATION("certification", Lane.CREDENTIALS),
    FORMAL_DEGREE("formal degree", Lane.CREDENTIALS),
    APPLICATION("applying and interviewing", Lane.CREDENTIALS);

    private final String label;
    private final Lane lane;

    ActivityKind(String label, Lane lane) {
        this.label = label;
        this.lane = lane;
    }

    public String label() {
        return label;
    }

    public Lane lane() {
        return lane;
    }

    /** The lanes of the trail. */
    public enum Lane {
        STUDY("Study"),
        PRACTICE("Practice"),
        PEOPLE("People"),
        CREDENTIALS("Credentials");

        private final String label;

        Lane(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
