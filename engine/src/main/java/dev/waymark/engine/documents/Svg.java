package dev.waymark.engine.documents;

/** Writes an accessible SVG element by element; every text is escaped. */
final class Svg {
    private final StringBuilder out = new StringBuilder(8192);

    /**
     * @param id unique in the page: title and description are referred to by it
     * @param scale size to draw at where no stylesheet says otherwise, in CSS pixels per unit
     * @param style written into the picture; empty where the page's stylesheet colours it
     */
    Svg(
            String id,
            String kind,
            double width,
            double height,
            double scale,
            String title,
            String description,
            String style) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture ")
                .append(kind)
                .append("\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append("\" width=\"")
                .append(number(width * scale))
                .append("\" height=\"")
                .append(number(height * scale))
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-title ")
                .append(id)
                .append("-desc\">\n<title id=\"")
                .append(id)
                .append("-title\">")
                .append(escape(title))
                .append("</title>\n<desc id=\"")
                .append(id)
                .append("-desc\">")
                .append(escape(description))
                .append("</desc>\n");
        if (!style.isEmpty()) {
            out.append("<style>").append(style).append("</style>\n");
        }
    }

    private Svg(String kind, double width, double height) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture ")
                .append(kind)
                .append("\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append("\" width=\"")
                .append(number(width))
                .append("\" height=\"")
                .append(number(height))
                .append("\" aria-hidden=\"true\">\n");
    }

    /** Passed over when read aloud: for a mark whose figures stand beside it. */
    static Svg decoration(String kind, double width, double height) {
        return new Svg(kind, width, height);
    }

    Svg open(String kind, String title) {
        out.append("<g class=\"")
                .append(kind)
                .append("\"><title>")
                .append(escape(title))
                .append("</title>\n");
        return this;
    }

    /** A group about something with an id, beginning on a day, for scripts that move it. */
    Svg open(String kind, String title, String about, String day) {
        out.append("<g class=\"")
                .append(kind)
                .append("\" data-activity=\"")
                .append(escape(about))
                .append("\" data-from=\"")
                .append(day)
                .append("\"><title>")
                .append(escape(title))
                .append("</title>\n");
        return this;
    }

    /** Which days lie where, for scripts that move things. */
    Svg scale(TimeAxis axis) {
        out.append("<g class=\"scale\" data-from=\"")
                .append(axis.from())
                .append("\" data-to=\"")
                .append(axis.to())
                .append("\" data-left=\"")
                .append(number(axis.left()))
                .append("\" data-right=\"")
                .append(number(axis.right()))
                .append("\"/>\n");
        return this;
    }

    Svg close() {
        out.append("</g>\n");
        return this;
    }

    Svg line(String kind, double x1, double y1, double x2, double y2) {
        return path(kind, "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2));
    }

    Svg path(String kind, String d) {
        out.append("<path class=\"").append(kind).append("\" d=\"").append(d).append("\"/>\n");
        return this;
    }

    Svg bar(String kind, double x, double y, double width, double height, double radius) {
        out.append("<rect class=\"").append(kind).append("\" x=\"").append(number(x));
        out.append("\" y=\"").append(number(y)).append("\" width=\"").append(number(width));
        out.append("\" height=\"").append(number(height)).append("\" rx=\"").append(number(radius));
        out.append("\"/>\n");
        return this;
    }

    Svg ring(String kind, double x, double y, double radius) {
        out.append("<circle class=\"").append(kind).append("\" cx=\"").append(number(x));
        out.append("\" cy=\"")
                .append(number(y))
                .append("\" r=\"")
                .append(number(radius))
                .append("\"/>\n");
        return this;
    }

    /** A flag whose pole stands on (x, y). */
    Svg flag(String kind, double x, double y, double height) {
        return path(kind, "M" + number(x) + " " + number(y) + "V" + number(y - height) + "l14 5.5l-14 5.5");
    }

    /** @param anchor start, middle or end */
    Svg text(String kind, double x, double y, String anchor, String text) {
        out.append("<text class=\"").append(kind).append("\" x=\"").append(number(x));
        out.append("\" y=\"").append(number(y)).append('"');
        if (!anchor.equals("start")) {
            out.append(" text-anchor=\"").append(anchor).append('"');
        }
        out.append('>').append(escape(text)).append("</text>\n");
        return this;
    }

    String end() {
        return out.append("</svg>").toString();
    }

    /** One decimal, none where it is 0. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    /** For text and for quoted attributes; control characters, which XML forbids, become spaces. */
    static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&#34;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(PlainText.isAllowedInXml(c) ? c : ' ');
            }
        });
        return escaped.toString();
    }
}
