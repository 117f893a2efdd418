package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.Effect;
import dev.waymark.engine.library.Offer;
import dev.waymark.engine.library.WebAddress;
import dev.waymark.engine.money.Money;
import dev.waymark.server.web.FormErrors;
import dev.waymark.server.web.Typed;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes an activity of what was typed, or says what is wrong with it. */
final class TypedActivity {
    private static final List<Money> FREE = List.of(Money.of(0, "EUR"), Money.of(0, "USD"), Money.of(0, "GBP"));
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(1_000_000);

    private final ActivityForm form;
    private final Optional<Activity> before;
    private final FormErrors errors = FormErrors.none();

    /** @param before what is changed: the shares of its elements stay while they do */
    TypedActivity(ActivityForm form, Optional<Activity> before) {
        this.form = form;
        this.before = before;
    }

    FormErrors errors() {
        return errors;
    }

    /** Empty if something is wrong. */
    Optional<Activity> read(String id) {
        errors.addIf(form.title().isEmpty(), "title", "Give it a short name.");
        Optional<ActivityKind> kind = form.chosenKind();
        errors.addIf(kind.isEmpty(), "kind", "Choose one of the kinds listed.");
        errors.addIf(
                form.elements().isEmpty()
                        && form.tools().isEmpty()
                        && kind.filter(TypedActivity::raisesNothing).isEmpty(),
                "element1",
                "Say what it is for: a skill or field of knowledge, or a tool.");
        double from = level("from", form.from());
        double to = level("to", form.to());
        errors.addIf(from >= to, "to", "The level it leads to is above the one it starts from.");
        int least = hours("least", form.least(), 10_000);
        int most = hours("most", form.most(), 10_000);
        errors.addIf(least > most, "most", "The most hours are at least as many as the least.");
        int weeklyLeast = hours("weeklyLeast", form.weeklyLeast(), 60);
        int weeklyMost = hours("weeklyMost", form.weeklyMost(), 60);
        errors.addIf(
                weeklyLeast > weeklyMost, "weeklyMost", "The most hours a week are at least as many as the least.");
        List<Money> costs = costs();
        Optional<URI> link = form.link().isEmpty() ? Optional.empty() : WebAddress.of(form.link());
        errors.addIf(
                !form.link().isEmpty() && link.isEmpty(),
                "link",
                "Write a web address, such as https://example.org/course.");
        DateLines.problem(form.runs()).ifPresent(problem -> errors.add("runs", problem));
        if (!errors.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Activity(
                id,
                form.title(),
                kind.get(),
                or(form.does(), form.title() + "."),
                or(form.produces(), ActivityForm.PRODUCES),
                or(form.shownBy(), ActivityForm.SHOWN_BY),
                or(form.cue(), ActivityForm.CUE),
                or(form.action(), ActivityForm.ACTION),
                shares(),
                from,
                to,
                new Activity.Hours(least, most),
                new Activity.Weekly(weeklyLeast, weeklyMost),
                costs,
                listed(form.tools()),
                listed(form.after()),
                form.atWork().isEmpty() ? Activity.Setting.ANYWHERE : Activity.Setting.AT_WORK,
                form.stated().isEmpty() ? Effect.ESTIMATED : new Effect(Effect.Basis.STATED, 1),
                new Offer(
                        form.provider().isEmpty() ? Optional.empty() : Optional.of(form.provider()),
                        link,
                        form.chosenFormat(),
                        DateLines.runs(form.runs()))));
    }

    private static boolean raisesNothing(ActivityKind kind) {
        return kind == ActivityKind.CONNECTION || kind == ActivityKind.APPLICATION;
    }

    private double level(String field, String typed) {
        Optional<BigDecimal> number =
                Typed.number(typed).filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.valueOf(7)) <= 0);
        errors.addIf(number.isEmpty(), field, "A level is from 0 to 7, such as 2.5.");
        return number.map(Number::doubleValue).orElse(-1.0);
    }

    private int hours(String field, String typed, int most) {
        Optional<Integer> number = Typed.number(typed)
                .filter(n -> n.signum() > 0 && n.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(n -> Math.max(1, (int) Math.round(n.doubleValue())));
        errors.addIf(number.isEmpty(), field, "Say a number of hours from 1 to %,d.".formatted(most));
        return number.orElse(1);
    }

    private List<Money> costs() {
        Optional<BigDecimal> amount =
                Typed.number(form.cost()).filter(n -> n.signum() >= 0 && n.compareTo(MOST_MONEY) <= 0);
        errors.addIf(amount.isEmpty(), "cost", "Say what it costs in digits; 0 if it is free.");
        errors.addIf(
                !LimitsRequest.CURRENCIES.contains(form.currency()),
                "currency",
                "Choose one of the currencies listed.");
        if (amount.isEmpty() || errors.has("currency")) {
            return List.of();
        }
        return amount.get().signum() == 0
                ? FREE
                : List.of(new Money(amount.get(), Currency.getInstance(form.currency())));
    }

    /** The first named is what it is most about: half, where there are others. */
    private Map<ElementId, Double> shares() {
        Set<String> named = form.elements();
        Optional<Map<ElementId, Double>> kept = before.map(Activity::develops)
                .filter(was -> was.keySet().stream()
                        .map(ElementId::value)
                        .collect(Collectors.toSet())
                        .equals(named));
        if (kept.isPresent()) {
            return kept.get();
        }
        Map<ElementId, Double> shares = new LinkedHashMap<>();
        int others = named.size() - 1;
        String first = form.element1().isEmpty() ? named.stream().findFirst().orElse("") : form.element1();
        for (String element : named) {
            boolean most = element.equals(first);
            shares.put(new ElementId(element), others == 0 ? 1 : most ? 0.5 : 0.5 / others);
        }
        return shares;
    }

    private static Set<String> listed(String typed) {
        return Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String or(String typed, String otherwise) {
        return typed.isEmpty() ? otherwise : typed;
    }
}
