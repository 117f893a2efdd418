package dev.waymark.engine.horizon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A wording that the person's own data suggests for what a goal leaves open; they take of it what they like. */
public record Sharper(List<Proposal> proposals) {
    public Sharper {
        proposals = List.copyOf(proposals);
    }

    /**
     * @param text what to write there; an ISO date for {@link Aspect#DATE}
     * @param from which of the person's data it is from
     */
    public record Proposal(Aspect aspect, String text, String from) {}

    /** The goal with what was taken filled in. */
    public WrittenGoal applied(WrittenGoal goal, Set<Aspect> taken) {
        WrittenGoal filled = goal;
        for (Proposal proposal : proposals) {
            if (taken.contains(proposal.aspect())) {
                filled = filled(filled, proposal);
            }
        }
        return filled;
    }

    private static WrittenGoal filled(WrittenGoal g, Proposal proposal) {
        String text = proposal.text();
        return switch (proposal.aspect()) {
            case WHAT ->
                new WrittenGoal(g.horizon(), text, g.detail(), g.measure(), g.by(), g.part(), g.why(), g.setOn());
            case DETAIL ->
                new WrittenGoal(g.horizon(), g.statement(), text, g.measure(), g.by(), g.part(), g.why(), g.setOn());
            case MEASURE ->
                new WrittenGoal(g.horizon(), g.statement(), g.detail(), text, g.by(), g.part(), g.why(), g.setOn());
            case DATE ->
                new WrittenGoal(
                        g.horizon(),
                        g.statement(),
                        g.detail(),
                        g.measure(),
                        Optional.of(LocalDate.parse(text)),
                        g.part(),
                        g.why(),
                        g.setOn());
            case PART ->
                new WrittenGoal(g.horizon(), g.statement(), g.detail(), g.measure(), g.by(), text, g.why(), g.setOn());
            case WHY ->
                new WrittenGoal(g.horizon(), g.statement(), g.detail(), g.measure(), g.by(), g.part(), text, g.setOn());
            case HOURS -> g;
        };
    }
}
