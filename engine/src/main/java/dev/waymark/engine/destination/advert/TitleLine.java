package dev.waymark.engine.destination.advert;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line of an advert that says which job it is for. */
final class TitleLine {
    private static final int LOOKED_AT = 6;
    private static final int LONGEST = 14;

    private static final Pattern LABELLED =
            Pattern.compile("(?iu)^\\W*(?:job title|position|role|job|vacancy|stelle|title)\\s*:\\s*(.+)$");

    private static final Pattern WANTED = Pattern.compile(
            "(?iu)\\b(?:looking for|seeking|recruiting|hiring|we need|suchen)\\s+(?:(?:an?|the|our next|einen?|eine)\\s+)?(?:experienced |skilled |talented |motivated |qualified )*([\\p{L}/ -]{3,60}?)(?=\\s+(?:to|who|with|for|in|at|based|and you|zur|für|mit|\\()|[.,;!(]|$)");

    /** "I want to become a nurse who …". */
    private static final Pattern DREAMT = Pattern.compile(
            "(?iu)\\b(?:i|my|me)\\b.{0,80}?\\b(?:be|become|becoming|being|work as|working as|job as)\\s+an?\\s+([\\p{L}/ -]{3,60}?)(?=\\s+(?:to|who|with|for|in|at|and|that|where)\\b|[.,;!(]|$)");

    private static final Pattern EXTRAS = Pattern.compile(
            "(?iu)\\([^)]*\\)|\\b[mfwdx](?:/[mfwdx]){1,3}\\b|\\b(?:full|part)[- ]time\\b|\\b(?:permanent|remote|hybrid|temporary|fixed[- ]term)\\b|[£€$]\\S+.*$|^\\W*(?:wanted|now hiring|hiring)\\s*:?\\s*");

    private TitleLine() {}

    static Optional<String> of(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .limit(LOOKED_AT)
                .toList();
        for (String line : lines) {
            Matcher labelled = LABELLED.matcher(line);
            if (labelled.matches()) {
                return cleaned(labelled.group(1));
            }
        }
        boolean startsSo = !lines.isEmpty()
                && lines.getFirst().split("\\s+").length <= LONGEST
                && !lines.getFirst().matches(".*[.!?:]$")
                && !lines.getFirst().matches("(?i)^(i|my|we|ich|wir)\\b.*")
                && AdvertSection.headedBy(lines.getFirst()).isEmpty();
        if (startsSo) {
            return cleaned(lines.getFirst());
        }
        for (String line : lines) {
            Matcher wanted = WANTED.matcher(line);
            if (wanted.find()) {
                return cleaned(wanted.group(1));
            }
            Matcher dreamt = DREAMT.matcher(line);
            if (dreamt.find()) {
                return cleaned(dreamt.group(1));
            }
        }
        return Optional.empty();
    }

    /** Without place, pay, hours and "(m/w/d)". */
    private static Optional<String> cleaned(String line) {
        String title = EXTRAS.matcher(line.replaceAll("^[#*\\s]+|[*\\s]+$", "")).replaceAll(" ");
        title = title.split("\\s+[|–—•·-]\\s+|\\s+(?:at|@)\\s+(?=\\p{Lu})|,")[0]
                .replaceAll("\\s+", " ")
                .strip();
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }
}
