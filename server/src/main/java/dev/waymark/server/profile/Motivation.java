package dev.waymark.server.profile;

import java.util.List;
import java.util.Objects;

/**
 * What moves a person, in their own words.
 *
 * @param best past work that went best, and what made it so
 * @param worst past work that went worst
 * @param energy activities by how well they go and what they give
 */
public record Motivation(
        String motivates, String excels, String struggles, String best, String worst, List<EnergyEntry> energy) {
    /** Characters in the name of an activity. */
    public static final int LONGEST_LABEL = 120;

    public static final Motivation UNSAID = new Motivation("", "", "", "", "", List.of());

    /** What a caller leaves out is unsaid. */
    public Motivation {
        motivates = Objects.requireNonNullElse(motivates, "");
        excels = Objects.requireNonNullElse(excels, "");
        struggles = Objects.requireNonNullElse(struggles, "");
        best = Objects.requireNonNullElse(best, "");
        worst = Objects.requireNonNullElse(worst, "");
        energy = List.copyOf(Objects.requireNonNullElse(energy, List.of()));
    }

    /**
     * A place on the energy map.
     *
     * @param ability −3 (I struggle) to 3 (I excel)
     * @param energy −3 (drains me) to 3 (I love it)
     */
    public record EnergyEntry(String label, int ability, int energy) {}
}
