package dev.waymark.server.learning;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.WebAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What an activity of one's own must keep, over pages and API alike. */
final class ActivityRules {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_HOURS = 10_000;
    private static final int MOST_A_WEEK = 60;
    private static final int MOST_RUNS = 100;
    private static final int MOST_TOOLS = 30;

    private final Catalogue catalogue;
    private final Map<String, String> complaints = new LinkedHashMap<>();

    private ActivityRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What is wrong, by field; empty if nothing is. */
    static Map<String, String> broken(Activity activity, Catalogue catalogue) {
        ActivityRules rules = new ActivityRules(catalogue);
        rules.check(activity);
        return rules.complaints;
    }

    private void check(Activity activity) {
        text("title", activity.title(), LONGEST_TITLE, "Give it a short name.");
        text("does", activity.does(), LONGEST_TEXT, "Say in a sentence what you do.");
        text("produces", activity.produces(), LONGEST_TEXT, "Say what exists afterwards.");
        text("shownBy", activity.shownBy(), LONGEST_TEXT, "Say how someone else can see that it worked.");
        text("cue", activity.cue(), LONGEST_TEXT, "Say when you begin.");
        text("action", activity.action(), LONGEST_TEXT, "Say what you do then.");
        activity.develops().keySet().stream()
                .filter(element -> catalogue.element(element).isEmpty())
                .findFirst()
                .ifPresent(unknown ->
                        complaints.put("develops", "“%s” is no skill or knowledge area.".formatted(unknown)));
        Activity.Hours hours = activity.hours();
        require(
                hours.least() >= 1 && hours.least() <= hours.most() && hours.most() <= MOST_HOURS,
                "hours",
                "Hours rise from the least to the most, from 1 to 10,000.");
        Activity.Weekly weekly = activity.weekly();
        require(
                weekly.least() >= 1 && weekly.least() <= weekly.most() && weekly.most() <= MOST_A_WEEK,
                "weekly",
                "Hours a week rise from the least to the most, from 1 to 60.");
        require(
                activity.costs().stream().allMatch(c -> c.amount().signum() >= 0)
                        && activity.costs().stream()
                                        .map(c -> c.currency())
                                        .distinct()
                                        .count()
                                == activity.costs().size(),
                "cost",
                "A cost is 0 or more, once in each currency.");
        require(
                activity.tools().size() <= MOST_TOOLS
                        && activity.tools().stream().noneMatch(t -> t.isBlank() || t.length() > LONGEST_TITLE),
                "tools",
                "Name at most %d tools.".formatted(MOST_TOOLS));
        require(activity.offer().runs().size() <= MOST_RUNS, "runs", "Name at most %d dates.".formatted(MOST_RUNS));
        require(
                activity.offer()
                        .link()
                        .map(l -> WebAddress.of(l.toString()).isPresent())
                        .orElse(true),
                "link",
                "A link is an address of the web, such as https://example.org/course.");
        require(
                activity.offer().provider().orElse("-").length() <= LONGEST_TITLE,
                "provider",
                "Shorten the name to %d characters.".formatted(LONGEST_TITLE));
        require(!hasNothing(activity), "develops", "Say what it is for: a skill, a field of knowledge, or a tool.");
    }

    /** Connections and applications move a career on without raising a level. */
    private static boolean hasNothing(Activity activity) {
        return activity.develops().isEmpty()
                && activity.tools().isEmpty()
                && !Set.of("CONNECTION", "APPLICATION").contains(activity.kind().name());
    }

    private void text(String field, String text, int longest, String missing) {
        require(!text.isBlank(), field, missing);
        require(text.length() <= longest, field, "Shorten this to %d characters.".formatted(longest));
    }

    private void require(boolean holds, String field, String otherwise) {
        if (!holds) {
            complaints.putIfAbsent(field, otherwise);
        }
    }
}
