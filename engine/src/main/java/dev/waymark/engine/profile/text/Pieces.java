package dev.waymark.engine.profile.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a heading line into what its writer put side by side: "Cook – Hotel Adler, Bern" has three pieces. */
final class Pieces {
    private static final Pattern STRONG = Pattern.compile("\\s*[|•·‖¦]\\s*|\\s{2,}|\\s+[–—−-]+\\s+|\\s*[–—]\\s*|;\\s+");
    private static final Pattern AT =
            Pattern.compile("(?iu)\\s+(?:at|@|bei|beim|chez)\\s+(?:der\\s+|the\\s+)?(?=[\\p{Lu}\\d])");
    private static final Pattern PLACE = Pattern.compile(
            "(?u)(?:(?i:remote|hybrid|home office|télétravail|full[- ]time|part[- ]time|permanent|temporary|contract|vollzeit|teilzeit|cdi|cdd|temps (?:plein|partiel))"
                    + "|\\p{Lu}[\\p{L}.'’ -]{1,24},\\s*(?:\\p{Lu}{2,3}|[\\p{Lu}][\\p{L} ]{3,20})"
                    + "|(?i:london|berlin|paris|madrid|hamburg|münchen|munich|köln|cologne|wien|vienna|zürich|zurich|bern|basel|lyon|marseille|lille|toulouse|nantes|bordeaux|manchester|birmingham|leeds|bristol|glasgow|edinburgh|cardiff|liverpool|sheffield|dublin|cork|new york|boston|chicago|austin|seattle|san francisco|los angeles|toronto|vancouver|sydney|melbourne|frankfurt(?: am main)?|stuttgart|leipzig|dresden|bremen|hannover|nürnberg|dortmund|essen|düsseldorf|barcelona|sevilla|valencia|amsterdam|brussels|bruxelles|warsaw|prague|lisbon|rome|milan"
                    + "|uk|united kingdom|england|scotland|wales|ireland|germany|deutschland|france|spain|españa|switzerland|schweiz|austria|österreich|usa|united states|canada|australia|netherlands|poland|italy|belgium|portugal|india|kenya|nigeria)(?:\\s*\\(.*\\))?)");

    private Pieces() {}

    /** What comes before and after "at", where a line says so; empty otherwise. */
    static List<String> saidAt(String text) {
        String[] sides = AT.split(text, 2);
        return sides.length == 2 && sides[0].length() > 1 && sides[1].length() > 1
                ? List.of(DateSpan.trimmed(sides[0]), DateSpan.trimmed(sides[1]))
                : List.of();
    }

    static List<String> of(String text) {
        List<String> strong = parts(STRONG.split(text));
        List<String> pieces = new ArrayList<>();
        for (String piece : strong) {
            pieces.addAll(isPlace(piece) ? List.of(piece) : commas(piece));
        }
        return pieces;
    }

    private static List<String> commas(String piece) {
        List<String> pieces = new ArrayList<>();
        for (String part : parts(piece.split(",\\s+(?![^(]*\\))"))) {
            boolean belongs = !pieces.isEmpty() && (EmployerWords.isLegalForm(part) || part.matches("\\p{Lu}{2}"));
            if (belongs) {
                pieces.set(pieces.size() - 1, pieces.getLast() + ", " + part);
            } else {
                pieces.add(part);
            }
        }
        return pieces;
    }

    private static List<String> parts(String[] split) {
        return Arrays.stream(split)
                .map(DateSpan::trimmed)
                .filter(p -> p.codePoints().anyMatch(Character::isLetter))
                .toList();
    }

    static boolean isPlace(String piece) {
        return PLACE.matcher(piece).matches() && EmployerWords.score(piece) == 0 && TitleWords.score(piece) == 0;
    }
}
