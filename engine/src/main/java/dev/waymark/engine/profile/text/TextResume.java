package dev.waymark.engine.profile.text;

import dev.waymark.engine.profile.Remarks;
import dev.waymark.engine.profile.ResumeDraft;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a résumé of plain lines: parts by their headings, jobs and studies by their dates, lists by their separators.
 * Every line ends up in the résumé or among what was left.
 */
public final class TextResume {
    private static final Pattern PAGE = Pattern.compile(
            "(?iu)(?:page|seite|p\\.)?\\s*\\d{1,2}(?:\\s*(?:of|/|von|sur)\\s*\\d{1,2})?|(?:page|seite)\\s*\\d.*");

    private final Remarks remarks;
    private final ResumeDraft draft = new ResumeDraft();
    private final List<Line> profile = new ArrayList<>();

    private TextResume(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Reads any text; where nothing is found, the draft is empty. */
    public static ResumeDraft read(String text, Remarks remarks) {
        return new TextResume(remarks).read(Lines.of(text));
    }

    private ResumeDraft read(List<Line> lines) {
        if (lines.size() == Lines.MOST) {
            remarks.left(
                    lines.getLast().place(), "all that follows", "only the first " + Lines.MOST + " lines are read");
        }
        Map<Heading.Part, List<Line>> parts = new EnumMap<>(Heading.Part.class);
        List<Line> opening = new ArrayList<>();
        List<Line> open = opening;
        for (Line line : lines) {
            Optional<Heading> heading = heading(line, open == opening);
            if (heading.isPresent()) {
                open = parts.computeIfAbsent(heading.get().part(), p -> new ArrayList<>());
                if (!heading.get().rest().isEmpty()) {
                    open.add(new Line(line.number(), heading.get().rest(), false, true));
                }
            } else if (PAGE.matcher(line.text()).matches() && !line.text().matches("(?:19|20)\\d{2}")) {
                remarks.leftLine(line.place(), line.text(), "a page number");
            } else {
                open.add(line);
            }
        }
        boolean headed = parts.containsKey(Heading.Part.WORK) || parts.containsKey(Heading.Part.EDUCATION);
        new Opening(draft, remarks).read(headed ? opening : untilFirstDate(opening));
        if (!headed) {
            List<Line> rest = opening.subList(untilFirstDate(opening).size(), opening.size());
            new Jobs(draft, remarks)
                    .read("work", rest.stream().filter(l -> !Studies.isStudy(l)).toList());
            read(Heading.Part.EDUCATION, rest.stream().filter(Studies::isStudy).toList());
        }
        parts.forEach(this::read);
        if (!profile.isEmpty()) {
            draft.basics().put("summary", String.join(" ", Paragraphs.of(profile)));
        }
        return draft;
    }

    /** "Languages: Java, Go" among skills is a group of them, and "Training: …" below a job is part of it. */
    private static Optional<Heading> heading(Line line, boolean opening) {
        return Heading.of(line)
                .filter(h -> h.rest().isEmpty() || line.afterBlank() || opening || h.part() != Heading.Part.LANGUAGES)
                .filter(h -> h.rest().isEmpty()
                        || h.part() == Heading.Part.SKILLS
                        || h.part() == Heading.Part.LANGUAGES
                        || h.part() == Heading.Part.CERTIFICATES
                        || h.part() == Heading.Part.OTHER
                        || h.part() == Heading.Part.PROFILE
                        || h.part() == Heading.Part.EDUCATION && line.afterBlank());
    }

    /** Without headings, jobs begin near the first line with dates. */
    private static List<Line> untilFirstDate(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (DateSpan.range(lines.get(i).text()).isPresent()) {
                int from = i;
                while (from > 1
                        && !lines.get(from).afterBlank()
                        && lines.get(from - 1).isHeaderLike()
                        && i - from < 2) {
                    from--;
                }
                return lines.subList(0, from);
            }
        }
        return lines;
    }

    private void read(Heading.Part part, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        SkillLists lists = new SkillLists(draft, remarks);
        switch (part) {
            case PROFILE -> profile.addAll(lines);
            case WORK -> new Jobs(draft, remarks).read("work", lines);
            case VOLUNTEER -> new Jobs(draft, remarks).read("volunteer", lines);
            case EDUCATION -> new Studies(draft, remarks).read(lines);
            case SKILLS -> lists.skills(lines);
            case CERTIFICATES -> lists.certificates(lines);
            case LANGUAGES -> lists.languages(lines);
            case PROJECTS -> new TextProjects(draft).read(lines);
            case CONTACT -> new Opening(draft, remarks).read(lines);
            case OTHER ->
                lines.forEach(line -> remarks.leftLine(
                        line.place(), line.text(), "references, interests, publications and the like are not used"));
        }
    }
}
