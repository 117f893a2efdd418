package dev.waymark.server.pages;

import java.util.List;

/**
 * The elements to rate.
 *
 * @param target title of the destination
 * @param open not answered yet
 * @param answered before, to be changed if need be
 */
public record RatingsView(String target, List<Question> open, List<Question> answered) {
    /**
     * One element.
     *
     * @param field name of its field
     * @param why it is asked
     * @param answer as given: a level, {@code unsure}, or blank
     */
    public record Question(String field, String name, String why, List<AnchorRow> anchors, String answer) {
        public boolean isAnswered(String value) {
            return answer.equals(value);
        }
    }

    /** What a level looks like. */
    public record AnchorRow(int level, String text) {}
}
