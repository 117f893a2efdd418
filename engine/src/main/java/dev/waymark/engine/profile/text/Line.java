package dev.waymark.engine.profile.text;

/**
 * A line that is not blank.
 *
 * @param number counted from 1 through the whole text
 * @param text without its bullet
 * @param afterBlank whether an empty line stands before it
 */
record Line(int number, String text, boolean bullet, boolean afterBlank) {
    private static final int LONGEST_HEADER = 110;

    String place() {
        return "line " + number;
    }

    /** Short, begun like a title and not ended like a sentence. */
    boolean isHeaderLike() {
        int first = text.codePointAt(0);
        return !bullet
                && text.length() <= LONGEST_HEADER
                && !Character.isLowerCase(first)
                && (!text.endsWith(".") || EmployerWords.endsWithLegalForm(text))
                && !text.endsWith(",")
                && text.split("\\s+").length <= 16;
    }

    Line plain() {
        return new Line(number, text, false, afterBlank);
    }
}
