package dev.waymark.engine.library;

import dev.waymark.engine.profile.UnreadableFile;
import java.util.ArrayList;
import java.util.List;

/** The learning activities that Waymark brings along: general, of our own writing, tied to no provider. */
public final class StarterLibrary {
    /** In the order in which activities are listed. */
    static final List<String> FILES = List.of(
            "starter/words.yaml",
            "starter/reading-and-speaking.yaml",
            "starter/thinking.yaml",
            "starter/evidence-and-learning.yaml",
            "starter/problems-and-decisions.yaml",
            "starter/people.yaml",
            "starter/among-people.yaml",
            "starter/leading.yaml",
            "starter/money-time-and-stores.yaml",
            "starter/business.yaml",
            "starter/offices-and-customers.yaml",
            "starter/systems.yaml",
            "starter/systems-with-others.yaml",
            "starter/tools-for-data-and-code.yaml",
            "starter/tools-for-offices-and-sites.yaml",
            "starter/engineering.yaml",
            "starter/making.yaml",
            "starter/making-with-others.yaml",
            "starter/machines-chosen-and-run.yaml",
            "starter/machines-kept-and-mended.yaml",
            "starter/sciences-with-others.yaml",
            "starter/care-and-culture.yaml",
            "starter/care-and-law-with-others.yaml",
            "starter/arts-and-past-with-others.yaml",
            "starter/moving.yaml");

    private StarterLibrary() {}

    /** The same library each time, read once. */
    public static ActivityLibrary load() {
        return Loaded.LIBRARY;
    }

    private static ActivityLibrary read() {
        List<Activity> activities = new ArrayList<>();
        for (String file : FILES) {
            for (Entry entry : PlainYaml.entries(Resources.text(file), "activities")) {
                try {
                    activities.add(ActivityReader.activity(file, entry));
                } catch (UnreadableFile e) {
                    throw new IllegalStateException("Waymark's own library is broken: " + e.getMessage(), e);
                }
            }
        }
        return new ActivityLibrary("Waymark starter library", activities);
    }

    private static final class Loaded {
        static final ActivityLibrary LIBRARY = read();
    }
}
