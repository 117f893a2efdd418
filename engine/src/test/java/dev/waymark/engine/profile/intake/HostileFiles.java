package dev.waymark.engine.profile.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Files made to break whoever opens them. */
final class HostileFiles {
    private static final String GOOD = "Ann Lee\n\nExperience\nCook, Inn, 2015 – 2017\n• soups\n";

    private HostileFiles() {}

    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        markup(files);
        archives(files);
        pdfs(files);
        words(files);
        characters(files);
        tables(files);
        return files;
    }

    private static void markup(Map<String, byte[]> files) {
        String body =
                "<SkillsPassport><LearnerInfo><Headline><Description><Label>&x;</Label></Description></Headline></LearnerInfo></SkillsPassport>";
        String xml = "<?xml version=\"1.0\"?>";
        files.put("xxe file.xml", text(xml + "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + body));
        files.put("xxe http.xml", text(xml + "<!DOCTYPE a [<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">]>" + body));
        files.put(
                "xxe parameter.xml",
                text(xml + "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p.dtd\"> %p;]>" + body));
        files.put(
                "external dtd.xml",
                text(xml + "<!DOCTYPE SkillsPassport SYSTEM \"http://127.0.0.1:9/x.dtd\">" + body.replace("&x;", "y")));
        StringBuilder laughs = new StringBuilder(xml + "<!DOCTYPE a [<!ENTITY x0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY x")
                    .append(i)
                    .append(" \"")
                    .append(("&x" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        files.put("billion laughs.xml", text(laughs + "<!ENTITY x \"&x11;\">]>" + body));
        files.put(
                "quadratic.xml",
                text(xml + "<!DOCTYPE a [<!ENTITY x \"" + "a".repeat(100_000) + "\">]><a>" + "&x;".repeat(100_000)
                        + "</a>"));
        files.put("deep.xml", text(xml + "<SkillsPassport>" + "<a>".repeat(500_000)));
        files.put(
                "wide.xml",
                text(xml + "<SkillsPassport><LearnerInfo>" + "<a/>".repeat(900_000)
                        + "</LearnerInfo></SkillsPassport>"));
        files.put("many attributes.xml", text(xml + "<SkillsPassport " + many("a", "=\"1\" ", 60_000) + "/>"));
        files.put("cut.xml", text(xml + "<SkillsPassport><LearnerInfo><Identif"));
        files.put("undeclared entity.xml", text(xml + body));
        files.put(
                "xinclude.xml",
                text(
                        xml
                                + "<SkillsPassport xmlns:xi=\"http://www.w3.org/2001/XInclude\"><LearnerInfo><xi:include href=\"/etc/passwd\" parse=\"text\"/></LearnerInfo></SkillsPassport>"));
        files.put("stylesheet.xml", text(xml + "<?xml-stylesheet href=\"http://127.0.0.1:9/x.xsl\"?><Candidate/>"));
        files.put(
                "utf16.xml",
                ("\uFEFF" + "<?xml version=\"1.0\" encoding=\"UTF-16\"?><SkillsPassport/>")
                        .getBytes(StandardCharsets.UTF_16LE));
        files.put("other xml.xml", text(xml + "<svg onload=\"alert(1)\"/>"));
    }

    private static void archives(Map<String, byte[]> files) throws IOException {
        byte[] zeros = new byte[70 * 1024 * 1024];
        byte[] bomb = Papers.zip(Map.of("Positions.csv", zeros));
        files.put("bomb wanted.zip", bomb);
        files.put("bomb unwanted.zip", Papers.zip(Map.of("messages.csv", zeros)));
        files.put("bomb nested.zip", Papers.zip(Map.of("a.zip", bomb, "Skills.csv", text("Name\nTIG\n"))));
        files.put("bomb word.docx", Papers.zip(Map.of("word/document.xml", zeros)));
        files.put(
                "slip.zip",
                Papers.zipOfText(Map.of("../../../../tmp/waymark-slip/Positions.csv", "Company Name,Title\nA,Cook\n")));
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 5_000; i++) {
            many.put("f" + i, new byte[0]);
        }
        files.put("many files.zip", Papers.zip(many));
        byte[] good = Papers.zipOfText(Map.of("Positions.csv", "Company Name,Title\nA,Cook\n".repeat(50)));
        files.put("cut.zip", Arrays.copyOf(good, good.length / 3));
        files.put("overlapping.zip", repeated(good, 40));
        files.put("empty.zip", new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        byte[] damaged = good.clone();
        new Random(4).ints(20, 30, damaged.length).forEach(i -> damaged[i] ^= 0x5A);
        files.put("damaged.zip", damaged);
        files.put("other things.zip", Papers.zipOfText(Map.of("readme.txt", "hello")));
    }

    private static void pdfs(Map<String, byte[]> files) throws IOException {
        byte[] good = Papers.pdf(GOOD);
        files.put("cut.pdf", Arrays.copyOf(good, good.length / 2));
        files.put("no body.pdf", text("%PDF-1.7\n%%EOF"));
        files.put(
                "script.pdf",
                pdf(
                        "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"));
        files.put(
                "embedded file.pdf",
                pdf(
                        "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a.exe)4 0 R]>>>>>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R>>",
                        "<</Type/Filespec/F(a.exe)>>"));
        files.put(
                "cyclic pages.pdf", pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"));
        files.put(
                "claims many pages.pdf",
                pdf(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[" + "3 0 R ".repeat(50_000) + "]/Count 2000000000>>",
                        "<</Type/Page/Parent 2 0 R>>"));
        files.put("deep objects.pdf", pdf("<</Type/Catalog/Pages " + "[".repeat(200_000) + ">>"));
        files.put("flate bomb.pdf", flate(1_000));
        files.put("locked.pdf", Locked.pdf(good));
        files.put("pdf in name only.pdf", text(GOOD));
    }

    private static void words(Map<String, byte[]> files) throws IOException {
        String paragraph = "<w:p><w:r><w:t>Cook, Inn, 2015 – 2017</w:t></w:r></w:p>";
        byte[] good = Papers.wordOf("<w:p><w:r><w:t>Experience</w:t></w:r></w:p>" + paragraph);
        files.put("cut.docx", Arrays.copyOf(good, good.length - 200));
        files.put(
                "external.docx",
                Papers.zipOfText(Map.of(
                        "word/_rels/document.xml.rels",
                                "<Relationships><Relationship TargetMode=\"External\" Target=\"http://127.0.0.1:9/t.dotm\"/></Relationships>",
                        "word/vbaProject.bin", "macro",
                        "word/document.xml",
                                "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Experience</w:t></w:r></w:p>"
                                        + paragraph + "</w:body></w:document>")));
        files.put(
                "xxe.docx",
                Papers.zipOfText(Map.of(
                        "word/document.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")));
        files.put("deep.docx", Papers.wordOf("<w:tbl>".repeat(50_000)));
        files.put("endless.docx", Papers.wordOf(paragraph.repeat(60_000)));
        files.put("empty.docx", Papers.wordOf(""));
    }

    private static void characters(Map<String, byte[]> files) {
        files.put("empty.txt", new byte[0]);
        files.put("nuls.txt", new byte[100_000]);
        files.put("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        files.put("page.txt", text("<!doctype html><html><script>alert(1)</script></html>"));
        files.put("100 MB.txt", new byte[100 * 1024 * 1024]);
        files.put("one long line.txt", text("a".repeat(4_900_000)));
        files.put("dates without end.txt", text("Experience\n" + "2015 - ".repeat(400_000)));
        files.put("brackets.txt", text("Experience\n" + "(((((,,,,,".repeat(200_000)));
        files.put("many jobs.txt", text("Experience\n" + "Cook, Inn, 2015 – 2017\n".repeat(100_000)));
        files.put("spread.txt", text("A B ".repeat(500_000)));
        files.put("lone surrogates.txt", text(GOOD.replace("soups", "\uD800\uDC00 x")));
        files.put("not utf8.txt", join(text(GOOD), new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF, (byte) 0xFE}));
        files.put("utf16.txt", ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_16LE));
        files.put("utf16 broken.txt", Arrays.copyOf(("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_16BE), 61));
        files.put("deep.json", text("{\"work\":" + "[".repeat(1_000_000)));
        files.put("cut.json", text("{\"work\": [{\"position\": \"Co"));
        files.put(
                "wide.json",
                text("{\"SkillsPassport\":{\"LearnerInfo\":{\"WorkExperience\":[" + "{},".repeat(300_000) + "{}]}}}"));
        files.put("huge number.json", text("{\"name\": " + "9".repeat(900_000) + "}"));
        files.put("program.txt", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0});
        byte[] noise = new byte[200_000];
        new Random(9).nextBytes(noise);
        files.put("noise.txt", noise);
    }

    private static void tables(Map<String, byte[]> files) {
        String header = "Company Name,Title,Description,Location,Started On,Finished On\n";
        files.put(
                "formulas.csv",
                text(
                        header
                                + "\"=HYPERLINK(\"\"http://127.0.0.1:9\"\",\"\"Acme\"\")\",@SUM(A1),+cmd|'/c calc'!A0,,2015,2016\n"));
        files.put("quote never closed.csv", text(header + "Acme,\"Cook,,,2015,2016\n".repeat(20_000)));
        files.put("many rows.csv", text(header + "Acme,Cook,,,2015,2016\n".repeat(150_000)));
        files.put("many columns.csv", text(header + "Acme,Cook" + ",x".repeat(1_000_000)));
        files.put("only a header.csv", text(header));
    }

    private static byte[] flate(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] chunk = "(a) Tj ".repeat(150_000).getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < megabytes; i++) {
                out.write(chunk);
            }
        }
        byte[] head = text(
                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
                        + packed.size() + ">>stream\n");
        return join(join(head, packed.toByteArray()), text("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
    }

    private static byte[] pdf(String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        for (int i = 0; i < objects.length; i++) {
            pdf.append(i + 1).append(" 0 obj").append(objects[i]).append("endobj\n");
        }
        return text(pdf + "trailer<</Root 1 0 R>>\n%%EOF");
    }

    private static String many(String name, String value, int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(name).append(i).append(value);
        }
        return all.toString();
    }

    private static byte[] repeated(byte[] part, int times) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
