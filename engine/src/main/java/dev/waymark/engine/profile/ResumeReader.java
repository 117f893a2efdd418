package dev.waymark.engine.profile;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a résumé in JSON Resume form, and what people make of that form. What cannot be understood is remarked on and
 * left out; only a file with nothing usable in it is refused.
 */
public final class ResumeReader {
    /** Sections of the schema, and common other names for them. */
    private static final Set<String> KNOWN = Set.of(
            "basics",
            "work",
            "volunteer",
            "education",
            "skills",
            "certificates",
            "languages",
            "projects",
            "awards",
            "publications",
            "interests",
            "references",
            "meta",
            "schema",
            "experience",
            "workexperience",
            "employment",
            "jobs",
            "positions",
            "certifications",
            "licenses",
            "licences",
            "name",
            "label",
            "summary",
            "headline",
            "volunteering",
            "personal",
            "basic",
            "studies",
            "languageskills",
            "xwaymark");

    private final LocalDate today;

    /** @param today decides what lies in the future and what is completed */
    public ResumeReader(LocalDate today) {
        this.today = today;
    }

    /** @throws UnreadableFile if it cannot be read, is over 5 MB, is not JSON or holds nothing of a résumé */
    public Reading<Resume> read(String fileName, InputStream in) throws UnreadableFile {
        return read(fileName, SourceText.bytes(fileName, in));
    }

    /** @throws UnreadableFile if it is over 5 MB, is not JSON or holds nothing of a résumé */
    public Reading<Resume> read(String fileName, byte[] bytes) throws UnreadableFile {
        Remarks remarks = new Remarks();
        String text = SourceText.read(fileName, bytes, remarks);
        JsonValue root = LenientJson.read(fileName, text, remarks);
        ResumeReading reading = read(fileName, root, remarks);
        return new Reading<>(reading.resume(), reading.remarks());
    }

    /**
     * Reads JSON that was parsed already.
     *
     * @throws UnreadableFile if it holds nothing of a résumé
     */
    public ResumeReading read(String fileName, JsonValue root, Remarks remarks) throws UnreadableFile {
        if (!(root instanceof JsonValue.Fields fields)) {
            throw new UnreadableFile(
                    "%s holds %s, not a résumé. A JSON Resume is one object in braces with parts such as \"basics\", \"work\" and \"education\"."
                            .formatted(fileName, kind(root)));
        }
        ResumeReading reading = reading(ResumeFormat.JSON_RESUME, new Section(fields, "", remarks), remarks);
        if (isEmpty(reading.resume())) {
            throw new UnreadableFile(
                    "%s has nothing of a résumé in it: no name, work, education or skills, only %s. See jsonresume.org for the form."
                            .formatted(fileName, Remarks.shortened(root.shown())));
        }
        return reading;
    }

    /**
     * Makes a résumé of what a reader of another format found.
     *
     * @throws UnreadableFile if that is nothing
     */
    public ResumeReading read(String fileName, ResumeFormat format, ResumeDraft draft, Remarks remarks)
            throws UnreadableFile {
        ResumeReading reading = reading(format, new Section(draft.asJson(), "", remarks), remarks);
        if (isEmpty(reading.resume())) {
            throw new UnreadableFile(
                    "%s was read as %s, and nothing of a résumé was found in it: no job, study or skill. Is it the right file?"
                            .formatted(fileName, format.label()));
        }
        return reading;
    }

    private ResumeReading reading(ResumeFormat format, Section root, Remarks remarks) {
        for (var unknown : root.all().entrySet()) {
            if (!KNOWN.contains(JsonValue.Fields.plainName(unknown.getKey()))) {
                remarks.left(unknown.getKey(), unknown.getValue().shown(), "not a part of a JSON Resume: left out");
            }
        }
        Section basics = root.object("basics", "basic", "personal").orElse(root);
        PeriodReader periods = new PeriodReader(today, remarks);
        WorkReader work = new WorkReader(periods, remarks);
        Background background = new Background(periods);
        remarkOnAddresses(basics, remarks);
        EducationReader studies = new EducationReader(today, periods, remarks);
        Resume resume = new Resume(
                basics.line("name", "fullName"),
                basics.line("label", "headline", "jobTitle", "title"),
                Optional.of(String.join(" ", basics.paragraphs("summary", "about", "profile", "objective")))
                        .filter(s -> !s.isBlank()),
                work.positions(root),
                studies.education(root),
                Skills.of(root),
                background.certificates(root),
                background.languages(root),
                background.projects(root));
        return new ResumeReading(format, resume, work.origins(), studies.origins(), remarks.all());
    }

    private static void remarkOnAddresses(Section basics, Remarks remarks) {
        for (Section profile : basics.entries("network", "profiles")) {
            profile.found("url")
                    .filter(f -> f.text().toLowerCase(Locale.ROOT).matches("(javascript|data|vbscript)\\s*:.*"))
                    .ifPresent(f -> remarks.left(f.path(), f.text(), "not a web address: left out"));
        }
    }

    private static boolean isEmpty(Resume resume) {
        return resume.name().isEmpty()
                && resume.label().isEmpty()
                && resume.summary().isEmpty()
                && resume.positions().isEmpty()
                && resume.education().isEmpty()
                && resume.skills().isEmpty()
                && resume.certificates().isEmpty();
    }

    private static String kind(JsonValue root) {
        return switch (root) {
            case JsonValue.Items items -> "a list";
            case JsonValue.Text text -> "a single text";
            case JsonValue.Literal literal -> "the single value " + Remarks.shortened(literal.value());
            case JsonValue.Nothing nothing -> "only null";
            case JsonValue.Fields fields -> "an object";
        };
    }
}
