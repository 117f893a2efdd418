package dev.waymark.server.pages;

import dev.waymark.server.profile.Motivation;
import dev.waymark.server.profile.Motivation.EnergyEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The energy map, 360 wide and 308 high, its middle at (180, 154). */
public record EnergyView(List<Dot> dots, List<Advice> advice) {
    /** How far apart two steps lie; the script that drags reads both. */
    public static final int ACROSS = 50;

    public static final int DOWN = 38;
    public static final int MIDDLE_X = 180;
    public static final int MIDDLE_Y = 154;

    /** How far apart two activities are set that share a place. */
    private static final int BESIDE = 22;

    private static final int FURTHEST = 3;

    /** An activity on the map. Those that share a place are set side by side. */
    public record Dot(int index, String label, int ability, int energy, int x, int y, String where) {}

    /** What a corner of the map says about what is in it. */
    public record Advice(String corner, String meaning, List<String> labels) {}

    static EnergyView of(Motivation said) {
        List<Dot> dots = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (int index = 0; index < said.energy().size(); index++) {
            EnergyEntry entry = said.energy().get(index);
            int before = taken.merge(entry.ability() + " " + entry.energy(), 1, Integer::sum) - 1;
            int beside = before * BESIDE * (entry.ability() == FURTHEST ? -1 : 1);
            dots.add(new Dot(
                    index,
                    entry.label(),
                    entry.ability(),
                    entry.energy(),
                    MIDDLE_X + entry.ability() * ACROSS + beside,
                    MIDDLE_Y - entry.energy() * DOWN,
                    where(entry)));
        }
        return new EnergyView(
                dots,
                List.of(
                        advice(said, "You excel and love it", "Build the next job on this.", 1, 1),
                        advice(said, "You struggle and love it", "Worth learning: here practice pays.", -1, 1),
                        advice(
                                said,
                                "You excel and it drains you",
                                "Others will ask you for more of it. Say what you would rather do.",
                                1,
                                -1),
                        advice(
                                said,
                                "You struggle and it drains you",
                                "Hand it on, or agree on a least that will do.",
                                -1,
                                -1)));
    }

    private static Advice advice(Motivation said, String corner, String meaning, int ability, int energy) {
        return new Advice(
                corner,
                meaning,
                said.energy().stream()
                        .filter(e -> e.ability() * ability > 0 && e.energy() * energy > 0)
                        .map(EnergyEntry::label)
                        .toList());
    }

    private static String where(EnergyEntry entry) {
        return ability(entry.ability()) + ", " + energy(entry.energy());
    }

    public static String ability(int ability) {
        return switch (ability) {
            case -3 -> "struggle badly";
            case -2 -> "struggle";
            case -1 -> "struggle a little";
            case 0 -> "manage";
            case 1 -> "do well";
            case 2 -> "do very well";
            default -> "excel";
        };
    }

    public static String energy(int energy) {
        return switch (energy) {
            case -3 -> "drains me badly";
            case -2 -> "drains me";
            case -1 -> "tires me";
            case 0 -> "neither way";
            case 1 -> "like it";
            case 2 -> "enjoy it a lot";
            default -> "love it";
        };
    }
}
