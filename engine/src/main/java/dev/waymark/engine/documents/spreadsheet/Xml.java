package dev.waymark.engine.documents.spreadsheet;

/** Writes XML element by element; every text and attribute is escaped. */
final class Xml {
    private final StringBuilder out =
            new StringBuilder(16 * 1024).append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

    /** @param attributes names and values in turn */
    Xml open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        return this;
    }

    Xml empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    Xml close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    Xml text(String text) {
        text.codePoints().forEach(this::append);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
    }

    /** Control characters and halves of characters, which XML forbids, become spaces. */
    private void append(int c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(isAllowed(c) ? c : ' ');
        }
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
