package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.gap.HoursCalibration;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.Effect;
import dev.waymark.engine.library.Offer.Format;
import dev.waymark.engine.money.Money;
import dev.waymark.server.learning.ShelvedActivity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An activity as a person reads it. */
public record ActivityView(
        String id,
        String title,
        String kind,
        String lane,
        String whose,
        boolean own,
        String does,
        String facts,
        String teaches,
        String effect,
        String dates,
        Optional<String> link) {
    private static final int DATES_SHOWN = 4;

    static ActivityView of(ShelvedActivity shelved, Catalogue catalogue, HoursCalibration calibration) {
        Activity a = shelved.activity();
        return new ActivityView(
                a.id(),
                a.title(),
                a.kind().label(),
                a.kind().lane().name().toLowerCase(Locale.ROOT),
                whose(shelved),
                shelved.shelf() == ShelvedActivity.Shelf.OWN,
                a.does(),
                facts(a),
                teaches(a, catalogue),
                effect(a, catalogue, calibration),
                dates(a),
                a.offer().link().map(Object::toString));
    }

    private static String whose(ShelvedActivity shelved) {
        return switch (shelved.shelf()) {
            case STARTER -> "generic, from Waymark";
            case OWN -> "your own";
            case CATALOGUE -> "from " + shelved.source();
        };
    }

    private static String facts(Activity a) {
        String provider = a.offer().provider().map(p -> p + " · ").orElse("");
        String format = a.offer().format() == Format.UNSTATED
                ? ""
                : " · " + a.offer().format().label();
        return "%s%s h in all, %s a week · %s%s%s"
                .formatted(
                        provider,
                        range(a.hours().least(), a.hours().most()),
                        range(a.weekly().least(), a.weekly().most()),
                        cost(a.costs()),
                        format,
                        a.setting() == Activity.Setting.AT_WORK ? " · needs a present job" : "");
    }

    static String cost(List<Money> costs) {
        if (costs.isEmpty()) {
            return "cost unknown";
        }
        return costs.stream().allMatch(Money::isZero)
                ? "free"
                : costs.stream().map(Money::toString).collect(Collectors.joining(" or "));
    }

    private static String teaches(Activity a, Catalogue catalogue) {
        String elements = a.develops().entrySet().stream()
                .sorted(Map.Entry.<ElementId, Double>comparingByValue().reversed())
                .map(e -> name(e.getKey(), catalogue))
                .collect(Collectors.joining(", "));
        String tools = String.join(", ", a.tools());
        return elements.isEmpty() || tools.isEmpty() ? elements + tools : elements + "; with " + tools;
    }

    /** Of what it is most about, from the level it suits. */
    private static String effect(Activity a, Catalogue catalogue, HoursCalibration calibration) {
        Optional<Map.Entry<ElementId, Double>> most = a.develops().entrySet().stream()
                .max(Map.Entry.<ElementId, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        if (most.isEmpty()) {
            return "";
        }
        String name = name(most.get().getKey(), catalogue);
        if (a.effect().basis() == Effect.Basis.STATED) {
            return "Its provider says that it leads from level %s to %s in %s."
                    .formatted(level(a.from()), level(a.to()), name);
        }
        double hours = a.hours().most() * most.get().getValue();
        double usual = gain(a, hours, 1, calibration);
        return "Estimated: from level %s, %d h may bring some %s of a level in %s (%s to %s)."
                .formatted(
                        level(a.from()),
                        a.hours().most(),
                        level(usual),
                        name,
                        level(gain(a, hours, calibration.high(), calibration)),
                        level(gain(a, hours, calibration.low(), calibration)));
    }

    private static double gain(Activity a, double hours, double price, HoursCalibration calibration) {
        return Math.min(a.to(), calibration.levelAfter(a.from(), hours, price)) - a.from();
    }

    private static String dates(Activity a) {
        var runs = a.offer().runs();
        String shown = runs.stream()
                .limit(DATES_SHOWN)
                .map(r -> r.starts().equals(r.ends()) ? r.starts().toString() : r.starts() + " to " + r.ends())
                .collect(Collectors.joining(", "));
        return runs.size() > DATES_SHOWN ? "%s and %d more".formatted(shown, runs.size() - DATES_SHOWN) : shown;
    }

    private static String name(ElementId element, Catalogue catalogue) {
        return catalogue.element(element).map(e -> e.distinctName()).orElse(element.value());
    }

    static String range(int least, int most) {
        return least == most ? Integer.toString(least) : least + "–" + most;
    }

    static String level(double level) {
        String one = String.format(Locale.ROOT, "%.1f", level);
        return one.endsWith(".0") ? one.substring(0, one.length() - 2) : one;
    }
}
