package dev.waymark.server.learning;

import dev.waymark.engine.library.Activity;

/**
 * An activity of somebody's library, with where it comes from.
 *
 * @param source in words: "Waymark", "you", or the name of a catalogue
 */
public record ShelvedActivity(Activity activity, Shelf shelf, String source) {
    /** Whose an activity is. */
    public enum Shelf {
        /** Brought along by Waymark: generic, tied to no provider. */
        STARTER("generic"),
        OWN("your own"),
        CATALOGUE("from a catalogue");

        private final String label;

        Shelf(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
