package dev.waymark.engine.gap;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.destination.Target;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is missing toward a target.
 *
 * @param concrete skills that the job needs by name, as far as a catalogue says: held, likely or not named; none in
 *     reports kept from before there were any
 * @param gaps every requirement, heaviest expected gap first
 */
public record GapReport(
        Target target,
        Readiness readiness,
        List<SkillGap> gaps,
        List<HardRequirement> hard,
        @Nullable List<ConcreteRequirement> concrete) {
    public GapReport {
        gaps = List.copyOf(gaps);
        hard = List.copyOf(hard);
        concrete = concrete == null ? List.of() : List.copyOf(concrete);
    }

    public GapReport(Target target, Readiness readiness, List<SkillGap> gaps, List<HardRequirement> hard) {
        this(target, readiness, gaps, hard, List.of());
    }

    @Override
    public List<ConcreteRequirement> concrete() {
        return concrete == null ? List.of() : concrete;
    }

    /** Of one element; empty if the target has no requirement of it. */
    public Optional<SkillGap> gap(ElementId element) {
        return gaps.stream()
                .filter(gap -> gap.requirement().element().id().equals(element))
                .findFirst();
    }

    /** The tools asked for by name that the person lacks, as the target spells them. */
    public List<String> missingTools() {
        return hard.stream()
                .filter(asked ->
                        asked.kind() == HardRequirement.Kind.TOOL && asked.status() == HardRequirement.Status.NOT_MET)
                .map(HardRequirement::asked)
                .toList();
    }

    /** The gaps worth hours, heaviest first. */
    public List<SkillGap> open() {
        return gaps.stream().filter(SkillGap::isOpen).toList();
    }
}
