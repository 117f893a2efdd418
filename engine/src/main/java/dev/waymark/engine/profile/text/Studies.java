package dev.waymark.engine.profile.text;

import dev.waymark.engine.profile.Remarks;
import dev.waymark.engine.profile.ResumeDraft;
import dev.waymark.engine.profile.StudyLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads courses of study, with dates or without. */
final class Studies {
    private static final Pattern SUBJECT = Pattern.compile("(?iu)^(.{2,60}?)\\s+(?:in|im fach|en|:)\\s+(\\p{L}.{2,})$");
    /** "BSc (Hons) Adult Nursing". */
    private static final Pattern BRIEF = Pattern.compile(
            "(?u)^((?:B\\.?Sc|B\\.?A|B\\.?Eng|B\\.?S|M\\.?Sc|M\\.?A|M\\.?Eng|M\\.?S|PGCE|Ph\\.?D|CAP|BTS|BEP|HND|HNC|(?:NVQ|BTEC|SVQ|City & Guilds) Level \\d)\\.?(?:\\s\\((?:Hons|Honours)\\)|\\sHons)?)\\s+(?!in\\b|of\\b)(\\p{L}.{2,})$");

    private static final DateSpan UNDATED = new DateSpan("", "", "", false);

    private final ResumeDraft draft;
    private final Remarks remarks;

    Studies(ResumeDraft draft, Remarks remarks) {
        this.draft = draft;
        this.remarks = remarks;
    }

    void read(List<Line> lines) {
        Blocks grouping = new Blocks(DateSpan::any, Studies::goesOn);
        List<Block> blocks = grouping.of(lines);
        blocks.forEach(this::add);
        List<Line> open = new ArrayList<>();
        for (Line line : grouping.strays()) {
            boolean begins = isType(line.text()) && open.stream().anyMatch(l -> isType(l.text()))
                    || EmployerWords.namesSchool(line.text())
                            && open.stream().anyMatch(l -> EmployerWords.namesSchool(l.text()))
                    || line.afterBlank();
            if (begins) {
                undated(open);
            }
            open.add(line);
        }
        undated(open);
    }

    private void undated(List<Line> lines) {
        if (lines.stream().anyMatch(l -> isType(l.text()) || EmployerWords.namesSchool(l.text()))) {
            int heads = Math.min(2, lines.size());
            add(new Block(
                    lines.getFirst(),
                    UNDATED,
                    lines.subList(0, heads).stream().map(Line::text).toList(),
                    List.copyOf(lines.subList(heads, lines.size()))));
        } else {
            lines.forEach(l -> remarks.leftLine(l.place(), l.text(), "no course of study was found in it"));
        }
        lines.clear();
    }

    private void add(Block block) {
        List<String> pieces = new ArrayList<>();
        block.header().forEach(line -> {
            List<String> sides = Pieces.saidAt(line);
            (sides.isEmpty() ? List.of(line) : sides).forEach(side -> pieces.addAll(Pieces.of(side)));
        });
        List<String> places = pieces.stream().filter(Pieces::isPlace).toList();
        pieces.removeAll(places);
        Optional<String> type = pieces.stream().filter(Studies::isType).findFirst();
        type.ifPresent(pieces::remove);
        Optional<String> school = pieces.stream()
                .filter(EmployerWords::namesSchool)
                .findFirst()
                .or(() ->
                        pieces.stream().filter(p -> EmployerWords.score(p) > 0).findFirst())
                .or(() -> type.isPresent() && pieces.size() > 1 ? Optional.of(pieces.getLast()) : Optional.empty());
        school.ifPresent(pieces::remove);
        if (type.isEmpty() && school.isEmpty() && pieces.isEmpty()) {
            remarks.leftLine(block.first().place(), block.first().text(), "no course of study was found in it");
            return;
        }
        String degree = type.orElse("");
        String area = pieces.isEmpty() ? "" : pieces.removeFirst();
        Matcher subject = SUBJECT.matcher(degree);
        Matcher brief = BRIEF.matcher(degree);
        if (area.isEmpty() && brief.matches()) {
            degree = brief.group(1);
            area = brief.group(2);
        } else if (area.isEmpty() && subject.matches()) {
            degree = subject.group(1);
            area = subject.group(2);
        }
        List<String> courses = new ArrayList<>(pieces);
        courses.addAll(Paragraphs.of(block.body()));
        DateSpan span = block.span();
        ResumeDraft.Entry entry = draft.add("education", block.first().place())
                .put("studyType", degree)
                .put("area", area)
                .put("institution", school.orElse(""))
                .put("startDate", span.isRange() ? span.start() : "")
                .put("endDate", span.isRange() ? span.end() : span.start())
                .put("courses", courses);
        places.forEach(place -> Jobs.leftPlace(remarks, block.first(), place));
        if (type.isEmpty()) {
            entry.guess("nothing says what it leads to");
        } else if (school.isEmpty()) {
            entry.guess("no school was found");
        }
    }

    private static boolean goesOn(List<String> header, String next) {
        List<String> pieces =
                header.stream().flatMap(l -> Pieces.of(l).stream()).toList();
        boolean typed = pieces.stream().anyMatch(Studies::isType);
        boolean schooled = pieces.stream().anyMatch(EmployerWords::namesSchool);
        return pieces.isEmpty()
                || !typed && isType(next)
                || !schooled && (EmployerWords.namesSchool(next) || EmployerWords.score(next) > 0);
    }

    /** Whether a line without dates of a job is about a study. */
    static boolean isStudy(Line line) {
        return !line.bullet()
                && DateSpan.range(line.text()).isEmpty()
                && line.isHeaderLike()
                && Pieces.of(line.text()).stream().anyMatch(Studies::isType)
                && EmployerWords.namesSchool(line.text());
    }

    private static boolean isType(String text) {
        return StudyLevel.of(text, "", "").isPresent()
                && (!EmployerWords.namesSchool(text)
                        || StudyLevel.of(text.split("[,(]")[0], "", "").isPresent()
                                && !EmployerWords.namesSchool(text.split("[,(]")[0]));
    }
}
