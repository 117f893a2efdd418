package dev.waymark.cli;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.SkillGap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A requirement of the target with a level, as in {@code Programming=3.5}.
 *
 * @param level 0–7
 */
record LevelOfRequirement(SkillGap gap, double level) {
    static final int MOST_NAMED = 8;

    /**
     * Reads what was given to an option.
     *
     * @throws BadInput if it has no level, or the target asks for nothing of that name, or for several
     */
    static LevelOfRequirement read(String option, String text, GapReport gap) {
        int equals = text.lastIndexOf('=');
        if (equals < 0) {
            throw new BadInput("%s '%s': give a skill and a level, such as '%s=4'".formatted(option, text, text));
        }
        return new LevelOfRequirement(
                asked(option, text, text.substring(0, equals).strip(), gap),
                number(option, text, text.substring(equals + 1).strip()));
    }

    private static SkillGap asked(String option, String text, String name, GapReport gap) {
        List<SkillGap> meant = gap.gaps().stream()
                .filter(g -> names(g.requirement().element()).anyMatch(n -> isSame(n, name)))
                .toList();
        if (meant.isEmpty()) {
            throw new BadInput("%s '%s': %s does not ask for '%s'. What it asks for most: %s"
                    .formatted(option, text, gap.target().title(), name, elements(gap.gaps())));
        }
        if (meant.size() > 1) {
            throw new BadInput(
                    "%s '%s': '%s' may be any of %s: say which".formatted(option, text, name, elements(meant)));
        }
        return meant.getFirst();
    }

    private static double number(String option, String text, String given) {
        try {
            double level = Double.parseDouble(given.replace(',', '.'));
            if (level >= 0 && level <= 7) {
                return level;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw new BadInput(
                "%s '%s': '%s' is no level: give a number from 0 to 7, such as 3.5".formatted(option, text, given));
    }

    private static Stream<String> names(Element element) {
        return Stream.of(element.id().toString(), element.name(), element.distinctName());
    }

    static boolean isSame(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private static String elements(List<SkillGap> some) {
        return String.join(
                ", ",
                some.stream()
                        .map(SkillGap::requirement)
                        .sorted(Comparator.comparingDouble(r -> -r.weight()))
                        .map(r -> r.element().distinctName())
                        .limit(MOST_NAMED)
                        .toList());
    }
}
