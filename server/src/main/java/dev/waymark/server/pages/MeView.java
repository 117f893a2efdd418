package dev.waymark.server.pages;

import dev.waymark.server.web.Stat;
import java.util.List;

/** What a person has said about themselves, at a glance. */
public record MeView(
        ExperienceView experience,
        List<Stat> ratings,
        List<String> unsure,
        List<String> motives,
        String excels,
        String struggles) {
    public boolean isUndirected() {
        return motives.isEmpty() && excels.isEmpty() && struggles.isEmpty();
    }
}
