package dev.waymark.engine.documents.spreadsheet;

import dev.waymark.engine.documents.spreadsheet.Style.Look;
import java.util.ArrayList;
import java.util.List;

/** The looks and formats that a workbook's cells use, numbered as they first appear. */
final class Styles {
    /** Formats below belong to the programs. */
    private static final int FIRST_FORMAT = 164;

    private static final String INK = "FF1D2A26";
    private static final String PINE = "FF1F5C4A";
    private static final String PAPER = "FFFFFDF8";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final List<Style> styles = new ArrayList<>(List.of(Style.of(Look.PLAIN)));
    private final List<String> formats = new ArrayList<>();

    /** Its number, which a cell names. */
    int numberOf(Style style) {
        if (!style.format().isEmpty() && !formats.contains(style.format())) {
            formats.add(style.format());
        }
        int known = styles.indexOf(style);
        if (known >= 0) {
            return known;
        }
        styles.add(style);
        return styles.size() - 1;
    }

    String xml() {
        Xml xml = new Xml().open("styleSheet", "xmlns", MAIN);
        if (!formats.isEmpty()) {
            xml.open("numFmts", "count", count(formats));
            for (int i = 0; i < formats.size(); i++) {
                xml.empty("numFmt", "numFmtId", String.valueOf(FIRST_FORMAT + i), "formatCode", formats.get(i));
            }
            xml.close("numFmts");
        }
        xml.open("fonts", "count", String.valueOf(Look.values().length));
        for (Look look : Look.values()) {
            font(xml, look);
        }
        xml.close("fonts").open("fills", "count", "3");
        xml.open("fill").empty("patternFill", "patternType", "none").close("fill");
        xml.open("fill").empty("patternFill", "patternType", "gray125").close("fill");
        xml.open("fill").open("patternFill", "patternType", "solid").empty("fgColor", "rgb", PINE);
        xml.close("patternFill").close("fill").close("fills");
        xml.open("borders", "count", "2").open("border").close("border").open("border");
        xml.empty("left")
                .empty("right")
                .open("top", "style", "thin")
                .empty("color", "rgb", PINE)
                .close("top");
        xml.empty("bottom").close("border").close("borders");
        xml.open("cellStyleXfs", "count", "1")
                .empty("xf", "numFmtId", "0", "fontId", "0")
                .close("cellStyleXfs");
        xml.open("cellXfs", "count", count(styles));
        styles.forEach(style -> format(xml, style));
        xml.close("cellXfs").open("cellStyles", "count", "1");
        xml.empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").close("cellStyles");
        return xml.close("styleSheet").toString();
    }

    private static void font(Xml xml, Look look) {
        xml.open("font");
        if (look != Look.PLAIN) {
            xml.empty("b");
        }
        xml.empty("sz", "val", look == Look.TITLE ? "16" : "11");
        xml.empty("color", "rgb", look == Look.HEADER ? PAPER : look == Look.TITLE ? PINE : INK);
        xml.empty("name", "val", "Calibri").close("font");
    }

    private void format(Xml xml, Style style) {
        String number = style.format().isEmpty() ? "0" : String.valueOf(FIRST_FORMAT + formats.indexOf(style.format()));
        Look look = style.look();
        xml.open(
                "xf",
                "numFmtId",
                number,
                "fontId",
                String.valueOf(look.ordinal()),
                "fillId",
                look == Look.HEADER ? "2" : "0",
                "borderId",
                look == Look.TOTAL ? "1" : "0",
                "xfId",
                "0",
                "applyNumberFormat",
                "1",
                "applyFont",
                "1",
                "applyAlignment",
                "1");
        boolean wraps = look != Look.TITLE && style.format().isEmpty();
        xml.empty("alignment", "vertical", "top", "wrapText", wraps ? "1" : "0").close("xf");
    }

    private static String count(List<?> list) {
        return String.valueOf(list.size());
    }
}
