package dev.waymark.engine.documents;

/** How wide a line of Source Sans 3 roughly is, to decide whether a label fits. Errs on the wide side. */
final class TextWidth {
    private TextWidth() {}

    /** In the unit of the font size. */
    static double of(String text, double fontSize) {
        double ems = text.codePoints().mapToDouble(TextWidth::em).sum();
        return ems * fontSize;
    }

    /** The text, or as much of it as fits with an ellipsis. */
    static String fitted(String text, double fontSize, double width) {
        if (of(text, fontSize) <= width) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        for (int keep = points.length - 1; keep > 0; keep--) {
            String cut = new String(points, 0, keep).stripTrailing() + "…";
            if (of(cut, fontSize) <= width) {
                return cut;
            }
        }
        return "…";
    }

    private static double em(int c) {
        if ("ijlI.,:;'|!()[] ".indexOf(c) >= 0) {
            return 0.27;
        }
        if ("ftr-".indexOf(c) >= 0) {
            return 0.36;
        }
        if ("mwMW@%—…".indexOf(c) >= 0) {
            return 0.84;
        }
        if (c > 0x2E7F) {
            return 1.05;
        }
        return Character.isUpperCase(c) ? 0.62 : 0.52;
    }
}
