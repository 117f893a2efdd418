package dev.waymark.engine.profile;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in words why a file is not JSON: where, what stands there, and what to try. */
final class JsonFault {
    private JsonFault() {}

    static UnreadableFile in(String fileName, String text, JacksonException fault, boolean tooMuch, int deepest) {
        TokenStreamLocation at = fault.getLocation() == null ? TokenStreamLocation.NA : fault.getLocation();
        String place = at.getLineNr() > 0
                ? "line %d, column %d".formatted(at.getLineNr(), Math.max(1, at.getColumnNr()))
                : "its start";
        if (tooMuch) {
            return new UnreadableFile(
                    "%s, %s: this is nested deeper than %d levels or has names or numbers too long for a résumé. Export it again from the program that made it."
                            .formatted(fileName, place, deepest),
                    fault);
        }
        if (fault instanceof UnexpectedEndOfInputException
                || fault.getOriginalMessage().startsWith("Unexpected end-of-input")) {
            return new UnreadableFile(
                    "%s, %s: the file ends in the middle, before every bracket and quote is closed. It was probably cut off: save or download it again."
                            .formatted(fileName, place),
                    fault);
        }
        return new UnreadableFile(
                "%s, %s: this is not JSON near '%s'.%s".formatted(fileName, place, near(text, at), advice(text)),
                fault);
    }

    private static String near(String text, TokenStreamLocation at) {
        String[] lines = text.split("\\R", Math.max(1, at.getLineNr() + 1));
        String line = at.getLineNr() >= 1 && at.getLineNr() <= lines.length ? lines[at.getLineNr() - 1] : text;
        int from = Math.clamp(at.getColumnNr() - 20L, 0, line.length());
        return Remarks.shortened(line.substring(from, Math.min(line.length(), from + 40)));
    }

    private static String advice(String text) {
        String start = text.strip();
        if (start.startsWith("%PDF") || start.startsWith("PK") || start.startsWith("{\\rtf")) {
            return " This looks like a PDF, Word or RTF document. Waymark reads JSON Resume (jsonresume.org): export or type it in that form.";
        }
        if (start.startsWith("<")) {
            return " This looks like a web page or XML. Waymark reads JSON Resume (jsonresume.org): export it in that form.";
        }
        return " Look for a missing comma, quote or bracket just before that place, and try again.";
    }
}
