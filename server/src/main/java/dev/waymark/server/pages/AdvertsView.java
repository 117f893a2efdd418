package dev.waymark.server.pages;

import java.util.List;

/**
 * What was found in adverts, to be corrected.
 *
 * @param text as it was pasted
 * @param choices occupations it could be; empty if none can be told
 */
public record AdvertsView(String text, String said, List<Choice> choices, List<Group> groups) {
    /** Before anything was pasted. */
    public static final AdvertsView BLANK = new AdvertsView("", "", List.of(), List.of());

    public AdvertsView {
        choices = List.copyOf(choices);
        groups = List.copyOf(groups);
    }

    /** Whether something was read. */
    public boolean read() {
        return !said.isEmpty();
    }

    /** An occupation that may be meant. */
    public record Choice(String code, String title, String why, boolean chosen) {}

    /** Requirements under one heading. */
    public record Group(String title, String note, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param id names its field in the form
     * @param detail by how many adverts, in what words
     * @param asked REQUIRED, UNCLEAR or NICE, or OUT if it is left out
     */
    public record Row(String id, String label, String detail, String asked) {
        /** Which of the answers is chosen. */
        public boolean is(String answer) {
            return asked.equals(answer);
        }
    }
}
