package dev.waymark.engine.profile.intake;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the files that people bring, as the programs they use would. */
final class Papers {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Papers() {}

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] zipOfText(Map<String, String> files) throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zip(bytes);
    }

    /** One paragraph a line; a line begun with a bullet is a list item of Word's own. */
    static byte[] word(String text) throws IOException {
        StringBuilder body = new StringBuilder();
        text.lines().forEach(line -> {
            boolean item = line.strip().startsWith("• ") || line.strip().startsWith("- ");
            String plain = item ? line.strip().substring(2) : line;
            body.append("<w:p>")
                    .append(item ? "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" : "")
                    .append("<w:r><w:t xml:space=\"preserve\">")
                    .append(escaped(plain))
                    .append("</w:t></w:r></w:p>");
        });
        return wordOf(body.toString());
    }

    static byte[] wordOf(String body) throws IOException {
        return zipOfText(Map.of(
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"" + WORD + "\"><w:body>" + body
                        + "</w:body></w:document>"));
    }

    /** Each line of the text as a line of the page. */
    static byte[] pdf(String text) throws IOException {
        StringBuilder html = new StringBuilder(
                "<html><head><style>p{margin:0;font:10pt serif;white-space:pre-wrap}</style></head><body>");
        text.lines()
                .forEach(line -> html.append("<p>")
                        .append(line.isBlank() ? "&#160;" : escaped(line))
                        .append("</p>"));
        return pdfOf(html.append("</body></html>").toString());
    }

    static byte[] pdfOf(String html) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, null);
        builder.toStream(bytes);
        builder.run();
        return bytes.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("•", "&#8226;");
    }
}
