package dev.waymark.engine.horizon;

import java.util.List;

/**
 * Looks at a goal as a good adviser would, aspect by aspect: specific, measurable, in one's own hands, fitting the hours
 * there are, relevant, dated (SMART; specific goals beat "do your best", Locke and Latham 2002). What is asked depends on
 * the horizon: an outcome and its skills for one year, a role for three, a direction for five.
 */
public final class LookAtGoal {
    private static final List<Prompt> PROMPTS = List.of(
            new WhatPrompt(),
            new DetailPrompt(),
            new MeasurePrompt(),
            new DatePrompt(),
            new PartPrompt(),
            new HoursPrompt(),
            new WhyPrompt());

    private LookAtGoal() {}

    /** @param goal with a statement */
    public static GoalReading at(WrittenGoal goal, Situation situation) {
        List<Finding> findings = PROMPTS.stream()
                .flatMap(prompt -> prompt.look(goal, situation).stream())
                .toList();
        List<Aspect> asked = findings.stream()
                .filter(Finding.Asked.class::isInstance)
                .map(Finding::aspect)
                .toList();
        return new GoalReading(goal, findings, Suggest.sharper(goal, asked, situation), ByLetter.of(goal, situation));
    }
}
