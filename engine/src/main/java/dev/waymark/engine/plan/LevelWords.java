package dev.waymark.engine.plan;

/** Levels on O*NET's 0–7 scale as a person would say them of themselves. */
public final class LevelWords {
    private LevelWords() {}

    /** What someone at a level can say: "I handle everyday tasks on my own". */
    public static String canSay(double level) {
        if (level < 1.5) {
            return "follow someone else’s lead";
        } else if (level < 2.5) {
            return "handle simple tasks with some help";
        } else if (level < 3.5) {
            return "handle everyday tasks on my own";
        } else if (level < 4.75) {
            return "handle demanding tasks on my own";
        } else if (level < 6) {
            return "handle hard cases and guide others";
        }
        return "lead where nobody has a recipe";
    }
}
