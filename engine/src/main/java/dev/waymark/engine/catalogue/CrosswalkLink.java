package dev.waymark.engine.catalogue;

/** A line of the official crosswalk: how an O*NET occupation compares with one of ESCO, or with a group of ISCO. */
public record CrosswalkLink(OccupationCode code, String uri, Match match) {
    /** As published, the nearest first. */
    public enum Match {
        EXACT("exactMatch", "the same occupation"),
        CLOSE("closeMatch", "nearly the same occupation"),
        NARROW("narrowMatch", "a narrower occupation"),
        BROAD("broadMatch", "a broader occupation"),
        EXACT_GROUP("exactISCO", "the same group of occupations");

        private final String published;
        private final String inWords;

        Match(String published, String inWords) {
            this.published = published;
            this.inWords = inWords;
        }

        public String published() {
            return published;
        }

        public String inWords() {
            return inWords;
        }

        /** Whether what ESCO says of its occupation can be taken as said of O*NET's. */
        public boolean isSame() {
            return this == EXACT || this == CLOSE;
        }
    }
}
