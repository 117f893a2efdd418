package dev.waymark.engine.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes small O*NET releases of made-up facts, as a folder or zip. Tables are written with {@code |} between values,
 * which becomes a tab in {@code .txt} and a comma in {@code .csv}.
 */
public final class ReleaseBuilder {
    private final Map<String, String> files = new LinkedHashMap<>();
    private String top = "";

    private ReleaseBuilder() {}

    /** Nothing but its name and three occupations: analysts, builders and carpenters. */
    public static ReleaseBuilder aRelease() {
        return new ReleaseBuilder()
                .file("Read Me.txt", "O*NET 99.1 Database\nMade up\n")
                .table("Occupation Data.txt", """
                        O*NET-SOC Code|Title|Description
                        15-1000.00|Analysts|Not kept
                        47-2000.00|Builders|Not kept
                        47-2001.00|Carpenters|Not kept
                        """);
    }

    /** The three occupations with ratings of Writing and Building in the form up to 30.1; carpenters are not rated. */
    public static ReleaseBuilder aRatedRelease() {
        return aRelease().table("Skills.txt", """
                        O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Standard Error|Recommend Suppress|Not Relevant
                        15-1000.00|2.A.1.c|Writing|IM|4.12|0.125|N|n/a
                        15-1000.00|2.A.1.c|Writing|LV|5.5|0.3|N|N
                        47-2000.00|2.A.1.c|Writing|IM|2|0.2|N|
                        47-2000.00|2.A.1.c|Writing|LV|1.75|0.2|N|N
                        """).table("Knowledge.txt", """
                        O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Standard Error|Recommend Suppress|Not Relevant
                        15-1000.00|2.C.3.d|Building|IM|1.1||N|
                        15-1000.00|2.C.3.d|Building|LV|0.5||N|Y
                        47-2000.00|2.C.3.d|Building|IM|4.5||N|
                        47-2000.00|2.C.3.d|Building|LV|5.12|0.4|N|N
                        """).table("Related Occupations.txt", """
                        O*NET-SOC Code|Related O*NET-SOC Code|Relatedness Tier|Index
                        47-2001.00|47-2000.00|Primary-Short|1
                        47-2000.00|47-2001.00|Primary-Long|1
                        15-1000.00|47-2000.00|Supplemental|1
                        """);
    }

    public ReleaseBuilder table(String name, String rows) {
        return file(name, rows.replace('|', name.endsWith(".csv") ? ',' : '\t'));
    }

    public ReleaseBuilder file(String name, String content) {
        files.put(name, content);
        return this;
    }

    public ReleaseBuilder without(String name) {
        files.remove(name);
        return this;
    }

    public ReleaseBuilder under(String topFolder) {
        top = topFolder + "/";
        return this;
    }

    public Path folder(Path in) throws IOException {
        for (var file : files.entrySet()) {
            Path target = in.resolve(top + file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        return in;
    }

    public Path zip(Path to) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(top + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return to;
    }
}
