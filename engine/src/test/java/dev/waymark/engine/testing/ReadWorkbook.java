package dev.waymark.engine.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a workbook as a spreadsheet program would, knowing nothing of how it was written. */
public final class ReadWorkbook {
    private final Map<String, Document> parts = new LinkedHashMap<>();

    /** What a place holds. */
    public record Held(String text, String formula, String format, boolean number) {
        public double figure() {
            return Double.parseDouble(text);
        }

        public LocalDate day() {
            return LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(text));
        }
    }

    private ReadWorkbook() {}

    public static ReadWorkbook of(byte[] file) {
        ReadWorkbook read = new ReadWorkbook();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
            xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                read.parts.put(entry.getName(), xml.newDocumentBuilder().parse(new ByteArrayInputStream(part)));
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError("Not a workbook", e);
        }
        return read;
    }

    public List<String> partNames() {
        return List.copyOf(parts.keySet());
    }

    public Document part(String name) {
        return parts.get(name);
    }

    public List<String> sheets() {
        return all(parts.get("xl/workbook.xml"), "sheet").stream()
                .map(s -> s.getAttribute("name"))
                .toList();
    }

    public Document sheet(String name) {
        return parts.get("xl/worksheets/sheet" + (sheets().indexOf(name) + 1) + ".xml");
    }

    /** Everything on a sheet by its place, such as {@code B2}. */
    public Map<String, Held> cells(String sheet) {
        Map<String, Held> cells = new LinkedHashMap<>();
        for (Element cell : all(sheet(sheet), "c")) {
            boolean text = cell.getAttribute("t").equals("inlineStr");
            List<Element> formula = all(cell, "f");
            cells.put(
                    cell.getAttribute("r"),
                    new Held(
                            all(cell, text ? "t" : "v").getFirst().getTextContent(),
                            formula.isEmpty() ? "" : formula.getFirst().getTextContent(),
                            format(Integer.parseInt(cell.getAttribute("s"))),
                            !text));
        }
        return cells;
    }

    /** The code by which a style writes its numbers. */
    private String format(int style) {
        Document styles = parts.get("xl/styles.xml");
        Element formats = (Element) styles.getElementsByTagName("cellXfs").item(0);
        String id = all(formats, "xf").get(style).getAttribute("numFmtId");
        return all(styles, "numFmt").stream()
                .filter(f -> f.getAttribute("numFmtId").equals(id))
                .findFirst()
                .map(f -> f.getAttribute("formatCode"))
                .orElse("");
    }

    private static List<Element> all(Document in, String name) {
        return all(in.getDocumentElement(), name);
    }

    private static List<Element> all(Element in, String name) {
        NodeList nodes = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
