package dev.waymark.engine.catalogue;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * BLS Employment Projections 2024–34 for the occupation's six-digit SOC code.
 *
 * @param employment thousands of jobs in 2024
 * @param projected thousands of jobs in 2034
 * @param openings thousands of openings a year
 * @param exitRate percent leaving the labour force a year
 * @param transferRate percent moving to another occupation a year
 * @param entryEducation typical education needed for entry, in BLS's words
 * @param relatedExperience work experience in a related occupation, in BLS's words
 * @param onTheJobTraining typical training to competency, in BLS's words
 * @param group the broader group this is for, where BLS merges the occupation's own code into it; empty otherwise
 */
public record Outlook(
        OptionalDouble employment,
        OptionalDouble projected,
        OptionalDouble openings,
        OptionalDouble exitRate,
        OptionalDouble transferRate,
        Optional<String> entryEducation,
        Optional<String> relatedExperience,
        Optional<String> onTheJobTraining,
        Optional<String> group) {
    /** Of the occupation's own code. */
    public Outlook(
            OptionalDouble employment,
            OptionalDouble projected,
            OptionalDouble openings,
            OptionalDouble exitRate,
            OptionalDouble transferRate,
            Optional<String> entryEducation,
            Optional<String> relatedExperience,
            Optional<String> onTheJobTraining) {
        this(
                employment,
                projected,
                openings,
                exitRate,
                transferRate,
                entryEducation,
                relatedExperience,
                onTheJobTraining,
                Optional.empty());
    }

    /** Change in employment 2024–34 in percent; empty where either end is missing. */
    public OptionalDouble changePercent() {
        return employment.isPresent() && projected.isPresent() && employment.getAsDouble() > 0
                ? OptionalDouble.of((projected.getAsDouble() / employment.getAsDouble() - 1) * 100)
                : OptionalDouble.empty();
    }
}
