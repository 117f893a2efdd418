package dev.waymark.engine.recognition;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.search.OccupationMatch;
import dev.waymark.engine.search.OccupationSearch;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Titles that say someone led others at their own trade: a foreman electrician is an electrician, and supervises some.
 * The classification has first-line supervisors for most trades, in the trade's own major group.
 */
final class Leading {
    private static final Pattern WORDS =
            Pattern.compile("(?iu)\\b(foreman|forewoman|foreperson|supervisor|charge\\s?hand"
                    + "|(team|crew|shift|squad|gang|section|tech|technical)[\\s-]?(lead|leader|head))\\b");
    private static final int CANDIDATES = 40;

    private final Set<OccupationCode> supervisors = new HashSet<>();
    private final Catalogue catalogue;
    private final OccupationSearch search;

    Leading(Catalogue catalogue, OccupationSearch search) {
        this.catalogue = catalogue;
        this.search = search;
        catalogue.occupations().stream()
                .filter(o -> o.title().startsWith("First-Line Supervisors"))
                .forEach(o -> supervisors.add(o.code()));
    }

    static boolean isIn(String title) {
        return WORDS.matcher(title).find();
    }

    /** The trade alone: "Electrician" of "Foreman Electrician"; empty where the title names none. */
    static String trade(String title) {
        return String.join(
                " | ",
                RankTitle.parts(WORDS.matcher(title).replaceAll(" ")).stream()
                        .filter(part -> part.chars().anyMatch(Character::isLetter))
                        .toList());
    }

    /** Who supervises this trade first-hand; empty where the classification has nobody, or the occupation leads itself. */
    Optional<Occupation> supervisorsOf(Occupation trade) {
        if (supervisors.contains(trade.code())) {
            return Optional.empty();
        }
        String group = trade.code().value().substring(0, 2);
        List<OccupationCode> sameGroup = supervisors.stream()
                .filter(code -> code.value().startsWith(group))
                .sorted()
                .toList();
        Optional<OccupationCode> code = sameGroup.size() < 2
                ? sameGroup.stream().findFirst()
                : search.search("supervisor " + trade.title(), CANDIDATES).stream()
                        .map(OccupationMatch::code)
                        .filter(sameGroup::contains)
                        .findFirst();
        return code.flatMap(catalogue::occupation);
    }
}
