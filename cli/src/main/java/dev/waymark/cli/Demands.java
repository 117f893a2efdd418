package dev.waymark.cli;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.plan.Demand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a person insists on against what the target asks for. */
final class Demands {
    private static final int MOST_NAMED = 8;

    private final GapReport gap;

    Demands(GapReport gap) {
        this.gap = gap;
    }

    /**
     * Leaves out what is held already.
     *
     * @throws BadInput naming what the target does not ask for, or not so much of
     */
    List<Demand> read(List<String> given) {
        List<Demand> demands = new ArrayList<>();
        for (String text : given) {
            (text.contains("=") ? level(text) : tool(text)).ifPresent(demands::add);
        }
        return demands;
    }

    private Optional<Demand> tool(String text) {
        HardRequirement asked = gap.hard().stream()
                .filter(h -> h.kind() == HardRequirement.Kind.TOOL && isSame(h.asked(), text))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "--must '%s': %s asks for no tool of that name. Its tools: %s. For a skill give a level: --must '%s=4'"
                                .formatted(text, gap.target().title(), tools(), text.strip())));
        return asked.status() == HardRequirement.Status.MET
                ? Optional.empty()
                : Optional.of(new Demand.Tool(asked.asked()));
    }

    private Optional<Demand> level(String text) {
        String name = text.substring(0, text.lastIndexOf('=')).strip();
        SkillGap asked = asked(text, name);
        double level = number(text);
        double needed = asked.requirement().level();
        if (level > needed + 1e-9) {
            throw new BadInput(
                    "--must '%s': %s asks for level %.1f of %s, and a plan goes no further. Try --must '%s=%.1f'"
                            .formatted(
                                    text,
                                    gap.target().title(),
                                    needed,
                                    asked.requirement().element().distinctName(),
                                    name,
                                    Math.floor(needed * 10) / 10));
        }
        return level <= needed - asked.points() + 1e-9
                ? Optional.empty()
                : Optional.of(new Demand.Level(asked.requirement().element(), level));
    }

    private SkillGap asked(String text, String name) {
        List<SkillGap> meant = gap.gaps().stream()
                .filter(g -> names(g.requirement().element()).anyMatch(n -> isSame(n, name)))
                .toList();
        if (meant.isEmpty()) {
            throw new BadInput("--must '%s': %s does not ask for '%s'. What it asks for most: %s"
                    .formatted(text, gap.target().title(), name, elements(gap.gaps())));
        }
        if (meant.size() > 1) {
            throw new BadInput("--must '%s': '%s' may be any of %s: say which".formatted(text, name, elements(meant)));
        }
        return meant.getFirst();
    }

    private static double number(String text) {
        String given = text.substring(text.lastIndexOf('=') + 1).strip();
        try {
            double level = Double.parseDouble(given.replace(',', '.'));
            if (level >= 0 && level <= 7) {
                return level;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw new BadInput(
                "--must '%s': '%s' is no level: give a number from 0 to 7, such as 3.5".formatted(text, given));
    }

    private static Stream<String> names(Element element) {
        return Stream.of(element.id().toString(), element.name(), element.distinctName());
    }

    private static boolean isSame(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private String tools() {
        return String.join(
                ", ",
                gap.hard().stream()
                        .filter(h -> h.kind() == HardRequirement.Kind.TOOL)
                        .map(HardRequirement::asked)
                        .limit(MOST_NAMED)
                        .toList());
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
