package dev.waymark.engine.profile.extraction;

import dev.waymark.engine.profile.UnreadableFile;
import javax.xml.stream.XMLStreamReader;

/** The text of a Word document: paragraphs as lines, list items with a bullet, cells of a row side by side. */
public final class WordText {
    private static final int LONGEST = 400_000;

    private WordText() {}

    /**
     * @param document the archive's {@code word/document.xml}; nothing it refers to is opened
     * @throws UnreadableFile if it is not well-formed or holds no text
     */
    public static String of(String fileName, byte[] document) throws UnreadableFile {
        Body body = new Body();
        Markup.read(fileName, document, body);
        if (body.text.toString().isBlank()) {
            throw new UnreadableFile(
                    "%s holds no text. If it is a picture in a document, type the text instead.".formatted(fileName));
        }
        return body.text.toString();
    }

    private static final class Body implements Markup.Reader {
        private final StringBuilder text = new StringBuilder();
        private int row;
        private int fallback;
        private int deleted;
        private boolean inText;
        private boolean listed;
        private int paragraph;

        @Override
        public void starts(String name, XMLStreamReader at) {
            switch (name) {
                // A drawing's text stands twice: as it is, and for programs that cannot show it.
                case "Fallback" -> fallback++;
                case "del", "moveFrom" -> deleted++;
                case "tr" -> row++;
                case "t" -> inText = true;
                case "tab" -> add("\t");
                case "br", "cr" -> add("\n");
                case "noBreakHyphen" -> add("-");
                case "p" -> {
                    paragraph = text.length();
                    listed = false;
                }
                case "numPr" -> listed = true;
                default -> {}
            }
        }

        @Override
        public void text(String part) {
            if (inText) {
                if (listed && text.length() == paragraph) {
                    add("• ");
                }
                add(part);
            }
        }

        @Override
        public void ends(String name) {
            switch (name) {
                case "Fallback" -> fallback--;
                case "del", "moveFrom" -> deleted--;
                case "t" -> inText = false;
                case "p" -> add("\n");
                case "tc" -> closeCell();
                case "tr" -> {
                    row--;
                    add("\n");
                }
                default -> {}
            }
        }

        /** A cell of one paragraph stands beside the next one; a cell of several stays below. */
        private void closeCell() {
            if (row == 1 && text.length() - 1 >= paragraph && text.charAt(text.length() - 1) == '\n') {
                text.setLength(text.length() - 1);
                add("\t");
            }
        }

        private void add(String part) {
            if (fallback == 0 && deleted == 0 && text.length() + part.length() <= LONGEST) {
                text.append(part);
            }
        }
    }
}
