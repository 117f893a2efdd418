package dev.waymark.server.pages;

import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.PlannedActivity;
import dev.waymark.engine.plan.Wish;
import dev.waymark.server.progress.ActivityStatus;
import java.net.URI;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One activity of the plan, with what can be done about it.
 *
 * @param plan number of the plan it is seen in
 * @param monday of its first week
 * @param wish what the person wants of it, in a sentence; blank if nothing
 * @param open whether it is neither begun nor done, so that it can still be moved
 */
public record PlanActivityView(
        int plan,
        String id,
        String title,
        String lane,
        String kind,
        String dates,
        String monday,
        String earliest,
        String latest,
        String hours,
        String hoursRange,
        String hoursValue,
        String cost,
        String provider,
        String link,
        String does,
        String produces,
        String shownBy,
        String reason,
        String wish,
        boolean open,
        boolean done,
        List<Other> others) {
    private static final int OTHERS_SHOWN = 12;

    /** Something else to do, with what it takes. */
    public record Other(String id, String title, String lane, String kind, String takes, String does) {
        static Other of(Activity activity, Currency currency) {
            return new Other(
                    activity.id(),
                    activity.title(),
                    activity.kind().lane().name().toLowerCase(Locale.ROOT),
                    activity.kind().label(),
                    range(activity) + ", "
                            + activity.cost(currency)
                                    .map(c -> c.isZero() ? "free" : Figures.money(c))
                                    .orElse("cost not known"),
                    activity.does());
        }
    }

    static PlanActivityView of(
            int number,
            DevelopmentPlan plan,
            PlannedActivity planned,
            Optional<Wish> wish,
            ActivityStatus status,
            List<Activity> others) {
        Activity activity = planned.activity();
        Currency currency = plan.request().budget().currency();
        return new PlanActivityView(
                number,
                activity.id(),
                activity.title(),
                activity.kind().lane().name().toLowerCase(Locale.ROOT),
                activity.kind().label(),
                Dates.days(planned.start(), planned.end()),
                planned.start().toString(),
                plan.request().availability().start().toString(),
                plan.request().availability().by().toString(),
                Figures.hours(planned.hours()),
                range(activity),
                plain(planned.hours()),
                planned.cost().map(c -> c.isZero() ? "free" : Figures.money(c)).orElse("cost not known")
                        + planned.fund().map(f -> ", paid by " + f).orElse(""),
                activity.offer().provider().orElse(""),
                activity.offer().link().map(URI::toString).orElse(""),
                activity.does(),
                activity.produces(),
                activity.shownBy(),
                planned.reason(),
                wish.map(PlanActivityView::words).orElse(""),
                status == ActivityStatus.PLANNED,
                status == ActivityStatus.DONE,
                others.stream()
                        .limit(OTHERS_SHOWN)
                        .map(o -> Other.of(o, currency))
                        .toList());
    }

    static String words(Wish wish) {
        List<String> wants = new ArrayList<>();
        wish.startsOn().ifPresent(day -> wants.add("from the week of " + Dates.day(day)));
        wish.hours().ifPresent(hours -> wants.add("for " + Figures.hours(hours)));
        return wants.isEmpty() ? "in the plan, whenever it fits" : String.join(", ", wants);
    }

    private static String range(Activity activity) {
        int least = activity.hours().least();
        int most = activity.hours().most();
        return least == most ? least + " h" : least + "–" + most + " h";
    }

    private static String plain(double hours) {
        return hours == Math.rint(hours) ? Long.toString(Math.round(hours)) : Double.toString(hours);
    }
}
