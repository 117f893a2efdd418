package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.interest.InterestFit;
import dev.waymark.engine.interest.InterestFit.Agreement;
import dev.waymark.engine.interest.InterestProfile;
import dev.waymark.engine.interest.InterestScale;
import dev.waymark.engine.interest.ValueFit;
import dev.waymark.engine.interest.WorkValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a person likes to do, and what it fits.
 *
 * @param scales best liked first; empty until enough is answered
 * @param fits occupations that fit best, among all
 * @param targets how the person's own targets fit
 */
public record InterestsView(List<ScaleRow> scales, boolean complete, List<FitRow> fits, List<FitRow> targets) {
    /** A scale with its mean answer; the bar is 120 wide. */
    public record ScaleRow(String label, String meaning, String score, long width) {}

    /** An occupation with why it fits and why not. */
    public record FitRow(String code, String title, double correlation, String verdict, String why) {
        static FitRow of(Occupation occupation, InterestFit fit, Optional<ValueFit> values) {
            StringBuilder why = new StringBuilder();
            say(
                    why,
                    "Goes with your liking for ",
                    fit.agreeing().stream().filter(a -> a.person() > 0).toList());
            say(
                    why,
                    "It has little ",
                    fit.agreeing().stream().filter(a -> a.person() < 0).limit(2).toList(),
                    ", which you care less for");
            say(
                    why,
                    "Less of what you like: ",
                    fit.differing().stream().filter(a -> a.person() > 0).toList());
            say(
                    why,
                    "More than you like of ",
                    fit.differing().stream().filter(a -> a.person() < 0).toList());
            values.filter(v -> !v.offered().isEmpty())
                    .ifPresent(v ->
                            why.append("Offers ").append(names(v.offered())).append(". "));
            values.filter(v -> !v.missed().isEmpty())
                    .ifPresent(v ->
                            why.append("Offers less ").append(names(v.missed())).append(". "));
            return new FitRow(
                    occupation.code().value(),
                    occupation.title(),
                    fit.correlation(),
                    verdict(fit.correlation()) + String.format(Locale.ROOT, " (%.2f)", fit.correlation()),
                    why.toString().strip());
        }

        private static String verdict(double correlation) {
            return correlation >= 0.7
                    ? "fits well"
                    : correlation >= 0.3 ? "fits" : correlation >= -0.3 ? "neither way" : "goes against it";
        }

        private static void say(StringBuilder why, String start, List<Agreement> scales) {
            say(why, start, scales, "");
        }

        private static void say(StringBuilder why, String start, List<Agreement> scales, String end) {
            if (!scales.isEmpty()) {
                why.append(start)
                        .append(scales.stream().map(a -> a.scale().meaning()).collect(Collectors.joining("; ")))
                        .append(end)
                        .append(". ");
            }
        }

        private static String names(List<WorkValue> values) {
            return values.stream().map(v -> v.label().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" and "));
        }
    }

    static InterestsView of(InterestProfile profile, List<FitRow> fits, List<FitRow> targets) {
        List<ScaleRow> scales = profile.ranked().stream()
                .map(scale -> row(scale, profile.score(scale).orElse(InterestProfile.LEAST)))
                .toList();
        return new InterestsView(scales, profile.isComplete(), fits, targets);
    }

    private static ScaleRow row(InterestScale scale, double score) {
        return new ScaleRow(
                scale.label(), scale.meaning(), String.format(Locale.ROOT, "%.1f", score), Math.round(score * 24));
    }
}
