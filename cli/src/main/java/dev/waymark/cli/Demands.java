package dev.waymark.cli;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.plan.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a person insists on against what the target asks for. */
final class Demands {
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
                .filter(h -> h.kind() == HardRequirement.Kind.TOOL && LevelOfRequirement.isSame(h.asked(), text))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "--must '%s': %s asks for no tool of that name. Its tools: %s. For a skill give a level: --must '%s=4'"
                                .formatted(text, gap.target().title(), tools(), text.strip())));
        return asked.status() == HardRequirement.Status.MET
                ? Optional.empty()
                : Optional.of(new Demand.Tool(asked.asked()));
    }

    private Optional<Demand> level(String text) {
        LevelOfRequirement asked = LevelOfRequirement.read("--must", text, gap);
        double needed = asked.gap().requirement().level();
        Element element = asked.gap().requirement().element();
        if (asked.level() > needed + 1e-9) {
            throw new BadInput(
                    "--must '%s': %s asks for level %.1f of %s, and a plan goes no further. Try --must '%s=%.1f'"
                            .formatted(
                                    text,
                                    gap.target().title(),
                                    needed,
                                    element.distinctName(),
                                    text.substring(0, text.lastIndexOf('=')).strip(),
                                    Math.floor(needed * 10) / 10));
        }
        return asked.level() <= needed - asked.gap().points() + 1e-9
                ? Optional.empty()
                : Optional.of(new Demand.Level(element, asked.level()));
    }

    private String tools() {
        return String.join(
                ", ",
                gap.hard().stream()
                        .filter(h -> h.kind() == HardRequirement.Kind.TOOL)
                        .map(HardRequirement::asked)
                        .limit(LevelOfRequirement.MOST_NAMED)
                        .toList());
    }
}
