package dev.waymark.engine.profile.intake;

import dev.waymark.engine.profile.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a file is, by its first bytes. Its name may say anything. */
enum FileKind {
    PDF,
    ZIP,
    /** XML, JSON, CSV or plain text: its characters tell. */
    CHARACTERS;

    private static final int PDF_WITHIN = 1024;
    private static final String SAVE = "Save or export it as PDF, Word (.docx) or plain text.";

    /** By the first bytes, as Latin-1. */
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("\u0089PNG", "a picture. Type or paste the text that is on it."),
            Map.entry("\u00FF\u00D8\u00FF", "a picture. Type or paste the text that is on it."),
            Map.entry("GIF8", "a picture. Type or paste the text that is on it."),
            Map.entry("RIFF", "a picture, sound or film. Type or paste the text instead."),
            Map.entry("II*\u0000", "a picture. Type or paste the text that is on it."),
            Map.entry("MM\u0000*", "a picture. Type or paste the text that is on it."),
            Map.entry("{\\rtf", "a document in rich text (RTF). " + SAVE),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "a document of an old Office version. " + SAVE),
            Map.entry("\u001F\u008B", "an archive that is not a zip. Unpack it first."),
            Map.entry("7z\u00BC\u00AF", "an archive that is not a zip. Unpack it first."),
            Map.entry("Rar!", "an archive that is not a zip. Unpack it first."),
            Map.entry("BZh", "an archive that is not a zip. Unpack it first."),
            Map.entry("MZ\u0090", "a program, which is not opened."),
            Map.entry("\u007FELF", "a program, which is not opened."),
            Map.entry("SQLite format", "a database, which is not opened."));

    /** @throws UnreadableFile saying what it is, if it is nothing that can be read */
    static FileKind of(String fileName, byte[] bytes) throws UnreadableFile {
        String start = new String(bytes, 0, Math.min(bytes.length, PDF_WITHIN), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        Optional<String> refused = REFUSED.entrySet().stream()
                .filter(e -> start.startsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (refused.isPresent()) {
            throw new UnreadableFile("%s is %s".formatted(fileName, refused.get()));
        }
        if (start.contains("%PDF-")) {
            return PDF;
        }
        String opening = start.replace("\u0000", "")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (opening.startsWith("<!doctype html") || opening.startsWith("<html") || opening.contains("<html ")) {
            throw new UnreadableFile(
                    "%s is a web page. Print it to a PDF, or copy its text and paste it.".formatted(fileName));
        }
        if (opening.isEmpty() && bytes.length > 0 && Arrays.equals(bytes, new byte[bytes.length])) {
            throw new UnreadableFile("%s is empty. Choose the file that holds your data.".formatted(fileName));
        }
        return CHARACTERS;
    }
}
