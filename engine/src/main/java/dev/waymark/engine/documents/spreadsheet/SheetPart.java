package dev.waymark.engine.documents.spreadsheet;

import java.util.List;

/** One sheet as its part of the file. */
final class SheetPart {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** What a cell can hold. */
    private static final int LONGEST_TEXT = 32_767;

    private final Styles styles;

    SheetPart(Styles styles) {
        this.styles = styles;
    }

    String xml(Sheet sheet) {
        Xml xml = new Xml().open("worksheet", "xmlns", MAIN);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close("sheetPr");
        view(xml, sheet);
        xml.open("cols");
        for (int i = 0; i < sheet.widths().size(); i++) {
            String place = String.valueOf(i + 1);
            String width = String.valueOf(sheet.widths().get(i));
            xml.empty("col", "min", place, "max", place, "width", width, "customWidth", "1");
        }
        xml.close("cols").open("sheetData");
        for (int row = 0; row < sheet.rows().size(); row++) {
            row(xml, row, sheet.rows().get(row));
        }
        xml.close("sheetData");
        xml.empty(
                "pageMargins",
                "left",
                "0.5",
                "right",
                "0.5",
                "top",
                "0.6",
                "bottom",
                "0.6",
                "header",
                "0.3",
                "footer",
                "0.3");
        xml.empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToWidth", "1", "fitToHeight", "0");
        return xml.close("worksheet").toString();
    }

    private static void view(Xml xml, Sheet sheet) {
        xml.open("sheetViews").open("sheetView", "showGridLines", "0", "workbookViewId", "0");
        if (sheet.frozenRows() > 0 && sheet.frozenColumns() > 0) {
            String first = Sheet.column(sheet.frozenColumns()) + (sheet.frozenRows() + 1);
            xml.empty(
                    "pane",
                    "xSplit",
                    String.valueOf(sheet.frozenColumns()),
                    "ySplit",
                    String.valueOf(sheet.frozenRows()),
                    "topLeftCell",
                    first,
                    "activePane",
                    "bottomRight",
                    "state",
                    "frozen");
        }
        xml.close("sheetView").close("sheetViews");
    }

    private void row(Xml xml, int row, List<Cell> cells) {
        xml.open("row", "r", String.valueOf(row + 1));
        for (int i = 0; i < cells.size(); i++) {
            cell(xml, Sheet.column(i) + (row + 1), cells.get(i));
        }
        xml.close("row");
    }

    private void cell(Xml xml, String place, Cell cell) {
        switch (cell) {
            case Cell.Blank blank -> {}
            case Cell.Text text -> {
                xml.open("c", "r", place, "s", number(text.style()), "t", "inlineStr");
                xml.open("is").open("t", "xml:space", "preserve").text(cut(text.text()));
                xml.close("t").close("is").close("c");
            }
            case Cell.Figure figure -> {
                xml.open("c", "r", place, "s", number(figure.style()));
                if (!figure.formula().isEmpty()) {
                    xml.open("f").text(figure.formula()).close("f");
                }
                xml.open("v").text(figure.value().toPlainString()).close("v").close("c");
            }
        }
    }

    private String number(Style style) {
        return String.valueOf(styles.numberOf(style));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
