package dev.waymark.engine.documents;

/**
 * A picture in two layouts: one for a desktop and paper, one for a phone. {@code pictures.css} shows the right one and
 * colours both from the page's tokens.
 */
public interface Picture {
    /** About 980 units wide. */
    String wide();

    /** About 360 units wide. */
    String narrow();

    /** The wide layout with its colours written in, for renderers without custom properties. */
    String print();

    /** Both layouts as HTML; the page's stylesheet shows one of them. */
    default String responsive() {
        return "<div class=\"picture-wide\">" + wide() + "</div>\n<div class=\"picture-narrow\">" + narrow() + "</div>";
    }
}
