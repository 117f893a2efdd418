package dev.waymark.engine.profile.text;

import dev.waymark.engine.profile.Remarks;
import dev.waymark.engine.profile.ResumeDraft;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists of skills, certificates and languages. */
final class SkillLists {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;•·|‖]\\s+(?![^(]*\\))|\\s*[|•·]\\s*|\\s{2,}");
    private static final Pattern GROUP = Pattern.compile("([^:,;]{2,40}):\\s+(.+)");
    private static final Pattern LEVEL = Pattern.compile(
            "(?iu)^(.{2,50}?)\\s*(?:[(–—:-]\\s*)(basic|beginner|elementary|intermediate|good|very good|advanced|expert|proficient|fluent|native|grundkenntnisse|gut|sehr gut|fortgeschritten|d[ée]butant|interm[ée]diaire|avanc[ée])\\)?$");
    private static final Pattern LANGUAGE =
            Pattern.compile("(?u)^(\\p{Lu}?\\p{L}{3,}(?:\\s\\p{Lu}\\p{L}+)?)(?:\\s*[:(–—,-]+\\s*|\\s+)?(.*?)\\)?$");
    private static final int LONGEST_SKILL = 9;

    private final ResumeDraft draft;
    private final Remarks remarks;

    SkillLists(ResumeDraft draft, Remarks remarks) {
        this.draft = draft;
        this.remarks = remarks;
    }

    void skills(List<Line> lines) {
        for (Line line : lines) {
            Matcher group = GROUP.matcher(line.text());
            if (group.matches()) {
                draft.add("skills", line.place())
                        .put("name", group.group(1).strip())
                        .put("keywords", items(group.group(2)));
            } else {
                items(line.text()).forEach(item -> skill(line, item));
            }
        }
    }

    private void skill(Line line, String item) {
        if (item.split("\\s+").length > LONGEST_SKILL) {
            remarks.leftLine(line.place(), item, "too long for a skill: name it in a few words");
            return;
        }
        Matcher level = LEVEL.matcher(item);
        boolean levelled = level.matches();
        draft.add("skills", line.place())
                .put("name", levelled ? level.group(1) : item)
                .put("level", levelled ? level.group(2) : "");
    }

    void certificates(List<Line> lines) {
        for (String text : Paragraphs.of(lines.stream()
                .map(l -> new Line(l.number(), l.text(), true, false))
                .toList())) {
            Line line = lines.stream()
                    .filter(l -> l.text().equals(text))
                    .findFirst()
                    .orElse(lines.getFirst());
            DateSpan span = DateSpan.any(text).orElse(new DateSpan("", "", text, false));
            boolean comma = span.rest().chars().filter(c -> c == ',').count() == 1;
            String[] parts = span.rest().split(comma ? ",\\s+" : "\\s+[|–—-]\\s+|\\s*[|]\\s*|,\\s+", 2);
            if (parts[0].isBlank()) {
                remarks.leftLine(line.place(), text, "no certificate was found in it");
                continue;
            }
            draft.add("certificates", line.place())
                    .put("name", parts[0].strip())
                    .put("issuer", parts.length > 1 ? DateSpan.trimmed(parts[1]) : "")
                    .put("date", span.start());
        }
    }

    void languages(List<Line> lines) {
        for (Line line : lines) {
            boolean several = line.text().chars().filter(c -> c == ':').count() > 1;
            boolean pairs = !several
                    && (line.text().matches("(?u)[^,;|]*\\([^)]*,[^)]*\\).*")
                            || line.text().matches("(?u)\\p{L}+\\s*[:–-][^,;|]*,[^,;|(]*[a-z].*"));
            List<String> items = pairs && !line.text().contains("), ")
                    ? Arrays.asList(line.text().split("[;|]"))
                    : Arrays.asList(line.text().split("[;|•]|,(?![^(]*\\))|\\s{3,}"));
            items.stream().map(String::strip).filter(s -> !s.isEmpty()).forEach(item -> language(line, item));
        }
    }

    private void language(Line line, String item) {
        Matcher m = LANGUAGE.matcher(item.strip());
        if (m.matches() && item.length() <= 80) {
            draft.add("languages", line.place())
                    .put("language", m.group(1))
                    .put("fluency", DateSpan.trimmed(m.group(2)));
        } else {
            remarks.leftLine(line.place(), item, "no language was found in it");
        }
    }

    private static List<String> items(String text) {
        return Arrays.stream(SEPARATOR.split(text))
                .map(item -> item.strip().replaceAll("(?<![.]\\p{L})\\.$", ""))
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
