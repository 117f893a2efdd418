package dev.waymark.server.web;

/**
 * The design tokens' style sheet for each appearance. The sheet follows the device by a media query; a person who chose
 * light or dark gets the same values without the query, so the choice needs no script.
 */
final class Palette {
    private static final String DARK_QUERY = "@media (prefers-color-scheme: dark)";
    private final String sheet;
    private final int query;

    Palette(String sheet) {
        this.sheet = sheet;
        this.query = sheet.indexOf(DARK_QUERY);
        if (query < 0) {
            throw new IllegalArgumentException("The tokens' style sheet has no '" + DARK_QUERY + "'");
        }
    }

    String sheet(Appearance appearance) {
        return switch (appearance) {
            case AUTO -> sheet;
            case LIGHT -> light().replace("color-scheme: light dark", "color-scheme: light");
            case DARK -> light().replace("color-scheme: light dark", "color-scheme: dark") + dark();
        };
    }

    private String light() {
        return sheet.substring(0, query);
    }

    /** What stands between the braces of the media query, which is the last rule of the sheet. */
    private String dark() {
        return sheet.substring(sheet.indexOf('{', query) + 1, sheet.lastIndexOf('}'));
    }
}
