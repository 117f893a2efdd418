package dev.waymark.engine.profile.linkedin;

import dev.waymark.engine.profile.Remarks;
import dev.waymark.engine.profile.ResumeDraft;
import dev.waymark.engine.profile.SourceText;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.profile.linkedin.LinkedInTable.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads tables of a LinkedIn data archive. */
public final class LinkedInData {
    private final Remarks remarks;
    private final ResumeDraft draft = new ResumeDraft();

    private LinkedInData(Remarks remarks) {
        this.remarks = remarks;
    }

    /** @param name of a file without its folder, in small letters */
    public static boolean isTable(String name) {
        return LinkedInKind.isNamed(name);
    }

    /** Whether a text is one of the tables, by its header. */
    public static boolean isTable(String fileName, String text) {
        return LinkedInTable.read(fileName, text.lines().limit(12).reduce("", (a, b) -> a + b + "\n"), new Remarks())
                .filter(t -> t.columns().size() > 1
                        || fileName.toLowerCase(Locale.ROOT).contains("skill"))
                .isPresent();
    }

    /** @throws UnreadableFile if a table is too large */
    public static ResumeDraft read(Map<String, byte[]> tables, Remarks remarks) throws UnreadableFile {
        LinkedInData data = new LinkedInData(remarks);
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            if (table.getValue().length > 0) {
                data.read(table.getKey(), SourceText.read(table.getKey(), table.getValue(), remarks));
            }
        }
        return data.draft;
    }

    /** Reads one table. */
    public static ResumeDraft read(String fileName, String text, Remarks remarks) {
        LinkedInData data = new LinkedInData(remarks);
        data.read(fileName, text);
        return data.draft;
    }

    private void read(String name, String text) {
        LinkedInTable.read(name, text, remarks)
                .ifPresentOrElse(
                        table -> LinkedInKind.of(table.columns())
                                .ifPresent(kind -> table.rows().forEach(row -> read(kind, row))),
                        () -> remarks.left(name, "its header", "no known columns: left out"));
    }

    private void read(LinkedInKind kind, Row row) {
        switch (kind) {
            case POSITIONS -> job(row, "work", row.get("title", "position"));
            case VOLUNTEERING -> job(row, "volunteer", row.get("role"));
            case EDUCATION -> study(row);
            case CERTIFICATIONS ->
                draft.add("certificates", row.place())
                        .put("name", row.get("name"))
                        .put("issuer", row.get("authority", "issuingorganization"))
                        .put("date", row.get("startedon", "issuedon", "issuedate"));
            case LANGUAGES ->
                draft.add("languages", row.place())
                        .put("language", row.get("name"))
                        .put("fluency", row.get("proficiency"));
            case SKILLS -> draft.add("skills", row.place()).put("name", row.get("name", "skill"));
            case PROJECTS ->
                draft.add("projects", row.place())
                        .put("name", row.get("title"))
                        .put("highlights", lines(row.get("description")))
                        .put("startDate", row.get("startedon"))
                        .put("endDate", row.get("finishedon"));
            case PROFILE ->
                draft.basics()
                        .put("name", (row.get("firstname") + " " + row.get("lastname")).strip())
                        .put("label", row.get("headline"))
                        .put("summary", row.get("summary"));
        }
    }

    private void job(Row row, String part, String title) {
        draft.add(part, row.place())
                .put("position", title)
                .put("name", row.get("companyname", "company", "organization"))
                .put("startDate", row.get("startedon", "startdate", "from"))
                .put("endDate", end(row))
                .put("highlights", lines(row.get("description")));
    }

    /** An empty end is how LinkedIn says that it goes on. */
    private static String end(Row row) {
        String end = row.get("finishedon", "enddate", "to");
        return end.isEmpty() && !row.get("startedon", "startdate", "from").isEmpty() ? "present" : end;
    }

    private void study(Row row) {
        String degree = row.get("degreename", "degree");
        int comma = degree.indexOf(", ");
        draft.add("education", row.place())
                .put("institution", row.get("schoolname", "school"))
                .put("studyType", comma > 0 ? degree.substring(0, comma) : degree)
                .put("area", comma > 0 ? degree.substring(comma + 2) : row.get("fieldofstudy"))
                .put("startDate", row.get("startdate", "startedon"))
                .put("endDate", row.get("enddate", "finishedon"))
                .put(
                        "courses",
                        Stream.of(row.get("notes"), row.get("activities"))
                                .filter(t -> !t.isEmpty())
                                .toList());
    }

    /** Bullets are typed into one cell: "• like this • and this". */
    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R+|\\s*[•▪●◦]\\s*"))
                .map(line -> line.strip().replaceFirst("^[-–*]\\s+", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
