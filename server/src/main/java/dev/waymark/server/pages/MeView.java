package dev.waymark.server.pages;

import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.documents.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known about a person, at a glance.
 *
 * @param strengths surest first; empty where nothing is known yet
 * @param uncertain where an answer would tell most
 * @param history levels that moved, most first
 * @param loved what they excel at and love, from the energy map
 * @param interests the two kinds of work they like best; empty until enough is answered
 * @param leniency what was learned of how they rate themselves
 */
public record MeView(
        ExperienceView experience,
        List<LevelRow> strengths,
        List<LevelRow> uncertain,
        List<LevelsThen> history,
        List<String> leniency,
        int rated,
        List<EvidenceRow> evidence,
        int answered,
        int asked,
        List<String> motives,
        String excels,
        String struggles,
        String best,
        String worst,
        List<String> loved,
        List<String> interests) {
    /** Whether there is nothing yet to show or to take along. */
    public boolean isBlank() {
        return experience.isEmpty()
                && strengths.isEmpty()
                && evidence.isEmpty()
                && loved.isEmpty()
                && interests.isEmpty()
                && isUndirected();
    }

    public boolean isUndirected() {
        return motives.isEmpty() && excels.isEmpty() && struggles.isEmpty() && best.isEmpty() && worst.isEmpty();
    }

    /** One element's level as it was known on some days. */
    public record LevelsThen(String name, List<Point> points, double moved) {
        static LevelsThen of(String name, List<LocalDate> days, double[] means) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < means.length; i++) {
                points.add(new Point(Dates.day(days.get(i)), Figures.level(means[i])));
            }
            return new LevelsThen(name, points, Math.abs(means[means.length - 1] - means[0]));
        }
    }

    /** A level on a day. */
    public record Point(String day, String level) {}
}
