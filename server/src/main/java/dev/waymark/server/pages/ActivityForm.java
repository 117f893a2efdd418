package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.Effect;
import dev.waymark.engine.library.Offer;
import dev.waymark.engine.library.Offer.Format;
import dev.waymark.engine.money.Money;
import dev.waymark.server.web.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An activity of one's own, as typed. What is left empty at the end of the form gets a plain sentence. */
public record ActivityForm(
        String version,
        String title,
        String kind,
        String does,
        String element1,
        String element2,
        String element3,
        String tools,
        String from,
        String to,
        String stated,
        String least,
        String most,
        String weeklyLeast,
        String weeklyMost,
        String cost,
        String currency,
        String provider,
        String link,
        String format,
        String runs,
        String after,
        String atWork,
        String produces,
        String shownBy,
        String cue,
        String action) {
    static final String PRODUCES = "My notes, and a page on what I will use.";
    static final String SHOWN_BY =
            "Someone who does this work sets me a small task from it, and I do it without my notes.";
    static final String CUE = "the hour I have set aside for it begins";
    static final String ACTION = "I open it where I left it";

    public ActivityForm {
        version = Typed.text(version);
        title = Typed.text(title);
        kind = Typed.text(kind);
        does = Typed.text(does);
        element1 = Typed.text(element1);
        element2 = Typed.text(element2);
        element3 = Typed.text(element3);
        tools = Typed.text(tools);
        from = Typed.text(from);
        to = Typed.text(to);
        stated = Typed.text(stated);
        least = Typed.text(least);
        most = Typed.text(most);
        weeklyLeast = Typed.text(weeklyLeast);
        weeklyMost = Typed.text(weeklyMost);
        cost = Typed.text(cost);
        currency = Typed.text(currency);
        provider = Typed.text(provider);
        link = Typed.text(link);
        format = Typed.text(format);
        runs = Typed.text(runs);
        after = Typed.text(after);
        atWork = Typed.text(atWork);
        produces = Typed.text(produces);
        shownBy = Typed.text(shownBy);
        cue = Typed.text(cue);
        action = Typed.text(action);
    }

    static ActivityForm blank() {
        return new ActivityForm(
                "0",
                "",
                "COURSE",
                "",
                "",
                "",
                "",
                "",
                "1",
                "3",
                "",
                "20",
                "20",
                "1",
                "5",
                "",
                "EUR",
                "",
                "",
                "UNSTATED",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    /** @param version of what is changed; 0 for what is new */
    static ActivityForm of(Activity a, int version) {
        List<String> elements = a.develops().entrySet().stream()
                .sorted(Map.Entry.<ElementId, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> e.getKey().value())
                .collect(Collectors.toCollection(ArrayList::new));
        elements.addAll(List.of("", "", ""));
        Money cost = a.costs().isEmpty() ? null : a.costs().getFirst();
        return new ActivityForm(
                Integer.toString(version),
                a.title(),
                a.kind().name(),
                a.does(),
                elements.get(0),
                elements.get(1),
                elements.get(2),
                String.join(", ", a.tools()),
                ActivityView.level(a.from()),
                ActivityView.level(a.to()),
                a.effect().basis() == Effect.Basis.STATED ? "yes" : "",
                Integer.toString(a.hours().least()),
                Integer.toString(a.hours().most()),
                Integer.toString(a.weekly().least()),
                Integer.toString(a.weekly().most()),
                cost == null ? "" : cost.amount().stripTrailingZeros().toPlainString(),
                cost == null ? "EUR" : cost.currency().getCurrencyCode(),
                a.offer().provider().orElse(""),
                a.offer().link().map(Object::toString).orElse(""),
                a.offer().format().name(),
                a.offer().runs().stream()
                        .map(r -> r.starts().equals(r.ends()) ? r.starts().toString() : r.starts() + " to " + r.ends())
                        .collect(Collectors.joining("\n")),
                String.join(", ", a.after()),
                a.setting() == Activity.Setting.AT_WORK ? "yes" : "",
                a.produces(),
                a.shownBy(),
                a.cue(),
                a.action());
    }

    /** What of it is named, each once. */
    Set<String> elements() {
        Set<String> named = new TreeSet<>(List.of(element1, element2, element3));
        named.remove("");
        return named;
    }

    Optional<ActivityKind> chosenKind() {
        return Arrays.stream(ActivityKind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst();
    }

    Format chosenFormat() {
        return Arrays.stream(Format.values())
                .filter(f -> f.name().equals(format))
                .findFirst()
                .orElse(Offer.OPEN.format());
    }

    int versionNumber() {
        return Typed.number(version).map(Number::intValue).orElse(0);
    }

    public ActivityKind[] kinds() {
        return ActivityKind.values();
    }

    public Format[] formats() {
        return Format.values();
    }
}
