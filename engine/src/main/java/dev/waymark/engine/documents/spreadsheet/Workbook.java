package dev.waymark.engine.documents.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Sheets in one file, as OOXML (ECMA-376) says. Equal workbooks give equal bytes.
 *
 * @param made the moment it carries
 */
public record Workbook(String title, ZonedDateTime made, List<Sheet> sheets) {
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String TYPE_OF_RELATIONS = "application/vnd.openxmlformats-package.relationships+xml";
    private static final String TYPE_OF_PROPERTIES = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String PARTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** The first moment a zip file can name, so that equal workbooks are equal bytes. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /** The whole file, in memory, so that nothing is ever half-written. */
    public byte[] bytes() {
        Styles styles = new Styles();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", roots());
        parts.put("docProps/core.xml", properties());
        parts.put("xl/workbook.xml", workbook());
        parts.put("xl/_rels/workbook.xml.rels", relations());
        for (int i = 0; i < sheets.size(); i++) {
            parts.put("xl/worksheets/sheet" + (i + 1) + ".xml", new SheetPart(styles).xml(sheets.get(i)));
        }
        parts.put("xl/styles.xml", styles.xml());
        return zipped(parts);
    }

    private String contentTypes() {
        Xml xml = new Xml().open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty("Default", "Extension", "rels", "ContentType", TYPE_OF_RELATIONS);
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty("Override", "PartName", "/xl/workbook.xml", "ContentType", TYPES + "sheet.main+xml");
        xml.empty("Override", "PartName", "/xl/styles.xml", "ContentType", TYPES + "styles+xml");
        xml.empty("Override", "PartName", "/docProps/core.xml", "ContentType", TYPE_OF_PROPERTIES);
        for (int i = 1; i <= sheets.size(); i++) {
            String part = "/xl/worksheets/sheet" + i + ".xml";
            xml.empty("Override", "PartName", part, "ContentType", TYPES + "worksheet+xml");
        }
        return xml.close("Types").toString();
    }

    private static String roots() {
        Xml xml = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
        xml.empty("Relationship", "Id", "rId1", "Type", PARTS + "/officeDocument", "Target", "xl/workbook.xml");
        String properties = PACKAGE + "relationships/metadata/core-properties";
        xml.empty("Relationship", "Id", "rId2", "Type", properties, "Target", "docProps/core.xml");
        return xml.close("Relationships").toString();
    }

    private String properties() {
        String day = DateTimeFormatter.ISO_INSTANT.format(
                made.withZoneSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
        Xml xml = new Xml()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PACKAGE + "metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        xml.open("dc:title").text(title).close("dc:title");
        xml.open("dc:creator").text("Waymark").close("dc:creator");
        xml.open("dc:language").text("en-GB").close("dc:language");
        xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(day).close("dcterms:created");
        return xml.close("cp:coreProperties").toString();
    }

    private String workbook() {
        Xml xml = new Xml().open("workbook", "xmlns", MAIN, "xmlns:r", PARTS);
        xml.open("bookViews").empty("workbookView").close("bookViews").open("sheets");
        for (int i = 1; i <= sheets.size(); i++) {
            String name = sheets.get(i - 1).name();
            xml.empty("sheet", "name", name, "sheetId", String.valueOf(i), "r:id", "rId" + i);
        }
        xml.close("sheets");
        List<Integer> headed = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).frozenRows() > 0) {
                headed.add(i);
            }
        }
        if (!headed.isEmpty()) {
            xml.open("definedNames");
            for (int i : headed) {
                Sheet sheet = sheets.get(i);
                xml.open("definedName", "name", "_xlnm.Print_Titles", "localSheetId", String.valueOf(i));
                xml.text("'" + sheet.name().replace("'", "''") + "'!$1:$" + sheet.frozenRows());
                xml.close("definedName");
            }
            xml.close("definedNames");
        }
        return xml.close("workbook").toString();
    }

    private String relations() {
        Xml xml = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
        for (int i = 1; i <= sheets.size(); i++) {
            String target = "worksheets/sheet" + i + ".xml";
            xml.empty("Relationship", "Id", "rId" + i, "Type", PARTS + "/worksheet", "Target", target);
        }
        String last = "rId" + (sheets.size() + 1);
        xml.empty("Relationship", "Id", last, "Type", PARTS + "/styles", "Target", "styles.xml");
        return xml.close("Relationships").toString();
    }

    private static byte[] zipped(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream(64 * 1024);
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
