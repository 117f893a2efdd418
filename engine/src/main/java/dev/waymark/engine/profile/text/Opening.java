package dev.waymark.engine.profile.text;

import dev.waymark.engine.profile.Remarks;
import dev.waymark.engine.profile.ResumeDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what stands before the first heading: name, what the person calls themselves, how to reach them. */
final class Opening {
    private static final Pattern REACHED = Pattern.compile(
            "(?iu).*(?:@|https?:|www\\.|linkedin|github\\.com|\\btel\\b|\\bphone\\b|\\bmobile\\b|\\be-?mail\\b|\\baddress\\b|adresse|telefon|tél|geboren|date of birth|nationality|\\+?\\d[\\d\\s()/.-]{7,}\\d|\\b\\d{5}\\b|\\b\\p{Lu}{1,2}\\d{1,2}\\p{Lu}?\\s?\\d\\p{Lu}{2}\\b).*");
    private static final Pattern NAME = Pattern.compile(
            "(?u)(?:(?:Dr|Mr|Mrs|Ms|Prof|Herr|Frau|Dipl)\\.?[\\s-]+(?:Ing\\.\\s+)?)?\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:van|von|de|da|del|der|di|la|le|bin|al|O['’])){0,2}(?:\\s+\\p{Lu}[\\p{L}'’.-]*){1,4}(?:,\\s+\\p{L}[\\p{L}. ]{1,10})?");
    private static final Pattern TITLED = Pattern.compile(
            "(?iu)(?:curriculum vitae|resume|résumé|cv|lebenslauf|name)(?:\\s*(?:of|[:–—-]|von|de)\\s*|\\s*$)");

    private final ResumeDraft draft;
    private final Remarks remarks;

    Opening(ResumeDraft draft, Remarks remarks) {
        this.draft = draft;
        this.remarks = remarks;
    }

    void read(List<Line> lines) {
        boolean named = false;
        boolean labelled = false;
        List<Line> summary = new ArrayList<>();
        for (Line line : lines) {
            String text = TITLED.matcher(line.text()).replaceFirst("").strip();
            if (text.isEmpty()) {
                remarks.leftLine(line.place(), line.text(), "what the document calls itself");
            } else if (!named && summary.isEmpty() && isName(text)) {
                String name = text.split("\\s{2,}|[|•]")[0].strip();
                draft.basics().put("name", name);
                remarks.guess(line.place(), name, "taken as your name");
                named = true;
            } else if (REACHED.matcher(text).matches() && text.length() < 160) {
                remarks.leftLine(line.place(), line.text(), "how to reach you: not kept");
            } else if (!labelled && line.isHeaderLike() && text.length() < 90 && TitleWords.score(text) > 0) {
                draft.basics().put("label", DateSpan.trimmed(text));
                remarks.guess(line.place(), text, "taken as what you call yourself");
                labelled = true;
            } else if (text.split("\\s+").length >= 6) {
                summary.add(line);
            } else {
                remarks.leftLine(line.place(), line.text(), "not understood");
            }
        }
        summary(summary);
    }

    private static boolean isName(String text) {
        String first = text.split("\\s{2,}|[|•]")[0].strip();
        return NAME.matcher(first).matches()
                && first.length() <= 50
                && (first.contains(",") || !Pieces.isPlace(first))
                && (TitleWords.score(first) == 0
                        || first.split(" ").length == 2 && first.equals(first.toUpperCase(Locale.ROOT)));
    }

    private void summary(List<Line> lines) {
        if (!lines.isEmpty()) {
            draft.basics().put("summary", String.join(" ", Paragraphs.of(lines)));
        }
    }
}
