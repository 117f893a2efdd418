package dev.waymark.engine.profile.intake;

import dev.waymark.engine.profile.JsonValue;
import dev.waymark.engine.profile.LenientJson;
import dev.waymark.engine.profile.Remarks;
import dev.waymark.engine.profile.ResumeDraft;
import dev.waymark.engine.profile.ResumeFormat;
import dev.waymark.engine.profile.ResumeReader;
import dev.waymark.engine.profile.ResumeReading;
import dev.waymark.engine.profile.SourceText;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.profile.europass.Europass;
import dev.waymark.engine.profile.extraction.Archive;
import dev.waymark.engine.profile.extraction.PdfText;
import dev.waymark.engine.profile.extraction.WordText;
import dev.waymark.engine.profile.linkedin.LinkedInData;
import dev.waymark.engine.profile.text.TextResume;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what a person brings, in any of the forms that {@link ResumeFormat} lists. What the file is, is told by its
 * content; its name is a hint only where the content leaves it open.
 */
public final class ReadResume {
    /** Bytes of any file; text itself may be 5 MB. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final Pattern JSON =
            Pattern.compile("^(?:\\s|//[^\\n]*\\n|#[^\\n]*\\n|/\\*.{0,2000}?\\*/)*[\\[{]", Pattern.DOTALL);

    private final ResumeReader resumes;

    /** @param today decides what lies in the future and what is completed */
    public ReadResume(LocalDate today) {
        resumes = new ResumeReader(today);
    }

    /** @throws UnreadableFile if it cannot be read, or as of bytes */
    public ResumeReading read(String fileName, InputStream in) throws UnreadableFile {
        try {
            return read(fileName, in.readNBytes(LARGEST + 1));
        } catch (IOException e) {
            throw new UnreadableFile("%s could not be read: %s".formatted(fileName, e.getMessage()), e);
        }
    }

    /** @throws UnreadableFile if it is too large, of no known form, broken, or holds nothing of a résumé */
    public ResumeReading read(String fileName, byte[] bytes) throws UnreadableFile {
        if (bytes.length > LARGEST) {
            throw new UnreadableFile(
                    "%s is larger than %d MB. A résumé is far smaller: take out pictures, or copy its text and paste it."
                            .formatted(fileName, LARGEST / 1024 / 1024));
        }
        Remarks remarks = new Remarks();
        return switch (FileKind.of(fileName, bytes)) {
            case PDF -> lines(fileName, ResumeFormat.PDF, PdfText.of(fileName, bytes), remarks);
            case ZIP -> archive(fileName, bytes, remarks);
            case CHARACTERS -> characters(fileName, bytes, remarks);
        };
    }

    private ResumeReading lines(String fileName, ResumeFormat format, String text, Remarks remarks)
            throws UnreadableFile {
        return resumes.read(fileName, format, TextResume.read(text, remarks), remarks);
    }

    private ResumeReading archive(String fileName, byte[] bytes, Remarks remarks) throws UnreadableFile {
        Archive archive =
                Archive.open(fileName, bytes, name -> name.equals("document.xml") || LinkedInData.isTable(name));
        Optional<byte[]> word = archive.file("document.xml");
        if (word.isPresent()) {
            return lines(fileName, ResumeFormat.WORD, WordText.of(fileName, word.get()), remarks);
        }
        if (archive.files().isEmpty()) {
            throw new UnreadableFile(
                    "%s is an archive with neither a Word document nor LinkedIn's tables (Positions.csv and the like) in it. If your résumé is inside, unpack it first."
                            .formatted(fileName));
        }
        ResumeDraft draft = LinkedInData.read(archive.files(), remarks);
        archive.others().stream()
                .filter(name -> !name.isBlank())
                .forEach(name -> remarks.left(name, "the whole file", "not a table that a résumé is made of"));
        return resumes.read(fileName, ResumeFormat.LINKEDIN, draft, remarks);
    }

    /** A stray control character is forgiven; one in twenty is no text. */
    private static boolean isText(String text) {
        long strange = text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c) || c == 0xFFFD)
                .count();
        return strange * 20 <= text.length();
    }

    private ResumeReading characters(String fileName, byte[] bytes, Remarks remarks) throws UnreadableFile {
        String text = SourceText.read(fileName, bytes, remarks);
        String name = fileName.toLowerCase(Locale.ROOT);
        if (text.stripLeading().startsWith("<?xml") || text.stripLeading().startsWith("<") && name.endsWith(".xml")) {
            Optional<ResumeDraft> europass = Europass.readXml(fileName, bytes, remarks);
            if (europass.isEmpty()) {
                throw new UnreadableFile("%s is XML, but not of Europass: it has neither SkillsPassport nor Candidate."
                        .formatted(fileName));
            }
            return resumes.read(fileName, ResumeFormat.EUROPASS, europass.get(), remarks);
        }
        if (JSON.matcher(text.substring(0, Math.min(text.length(), 4_000))).find() || name.endsWith(".json")) {
            JsonValue root = LenientJson.read(fileName, text, remarks);
            Optional<ResumeDraft> europass = Europass.read(root, remarks);
            return europass.isPresent()
                    ? resumes.read(fileName, ResumeFormat.EUROPASS, europass.get(), remarks)
                    : resumes.read(fileName, root, remarks);
        }
        if (LinkedInData.isTable(fileName, text)) {
            return resumes.read(fileName, ResumeFormat.LINKEDIN, LinkedInData.read(fileName, text, remarks), remarks);
        }
        if (!isText(text)) {
            throw new UnreadableFile("%s holds no readable text. Save or export it as PDF, Word (.docx) or plain text."
                    .formatted(fileName));
        }
        return lines(fileName, ResumeFormat.TEXT, text, remarks);
    }
}
