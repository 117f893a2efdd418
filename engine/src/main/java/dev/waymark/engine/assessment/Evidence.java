package dev.waymark.engine.assessment;

import dev.waymark.engine.catalogue.Element;

/**
 * A dated thing that speaks for a level.
 *
 * @param level the level it shows on the element's anchors, 0–7
 * @param yearsAgo the work was done or the paper was given, 0 or more
 * @param confirmed by someone other than the person
 * @param expired whether it has run out; it still says what was once there
 * @param name as the person wrote it: "AWS Solutions Architect"
 */
public record Evidence(
        Element element, Kind kind, double level, double yearsAgo, boolean confirmed, boolean expired, String name) {
    /** Noise grows by this factor on the person's own word, and once it has run out. */
    private static final double UNCONFIRMED = 1.5;

    private static final double EXPIRED = 1.3;

    public Evidence {
        if (!(level >= 0 && level <= 7)) {
            throw new IllegalArgumentException("%s: a level is between 0 and 7, not %s".formatted(name, level));
        }
        if (!(yearsAgo >= 0)) {
            throw new IllegalArgumentException("%s: dated in the future".formatted(name));
        }
    }

    /** In words a person can check: "certificate: AWS Solutions Architect, 3 years old, expired". */
    String words() {
        String age =
                yearsAgo < 1 ? "" : yearsAgo < 1.5 ? ", a year old" : ", %d years old".formatted(Math.round(yearsAgo));
        return kind.label + ": " + name + age + (expired ? ", expired" : "") + (confirmed ? ", confirmed" : "");
    }

    double variance() {
        double noise = kind.noise * (confirmed ? 1 : UNCONFIRMED) * (expired ? EXPIRED : 1);
        return noise * noise;
    }

    /**
     * What kind of thing it is. A measure tells a level from both sides; of the others one learns that the level is
     * at least what they show, because a test passed or a piece of work leaves open how much more there is. The noise
     * is ours: no published figure fits all of a kind.
     */
    public enum Kind {
        TEST("test or examination with a level", 0.6, true),
        REVIEW("performance review", 0.9, true),
        CERTIFICATE("certificate", 0.6, false),
        ARTEFACT("piece of work", 0.7, false),
        PROJECT("project", 0.8, false),
        COURSE("completed course", 0.9, false);

        private final String label;
        private final double noise;
        private final boolean measure;

        Kind(String label, double noise, boolean measure) {
            this.label = label;
            this.noise = noise;
            this.measure = measure;
        }

        public String label() {
            return label;
        }

        /** Whether it tells a level from both sides; otherwise it says "at least". */
        public boolean isMeasure() {
            return measure;
        }
    }
}
