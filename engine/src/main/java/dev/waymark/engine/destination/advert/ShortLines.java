package dev.waymark.engine.destination.advert;

/**
 * An advert's text in lines of a length that is quick to read, whatever was pasted; every character keeps its place. What
 * came as one long line, as from a PDF, is broken after a sentence or else between words.
 */
final class ShortLines {
    private static final int LONGEST = 600;

    private ShortLines() {}

    static String of(String text) {
        StringBuilder lines = new StringBuilder(
                text.replace("\r\n", " \n").replace('\r', '\n').replace('\u00a0', ' '));
        int start = 0;
        int sentence = -1;
        int word = -1;
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (c == '\n') {
                start = i + 1;
                sentence = -1;
                word = -1;
                continue;
            }
            if (Character.isWhitespace(c)) {
                word = i;
                sentence = i > start && lines.charAt(i - 1) == '.' ? i : sentence;
            }
            if (i - start >= LONGEST) {
                int cut = sentence > start ? sentence : word > start ? word : i;
                lines.setCharAt(cut, '\n');
                i = cut;
                start = cut + 1;
                sentence = -1;
                word = -1;
            }
        }
        return lines.toString();
    }
}
