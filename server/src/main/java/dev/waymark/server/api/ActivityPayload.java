package dev.waymark.server.api;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.Effect;
import dev.waymark.engine.library.Offer;
import dev.waymark.engine.library.WebAddress;
import dev.waymark.engine.money.Money;
import dev.waymark.server.learning.HeldActivity;
import dev.waymark.server.refusal.Refused;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A learning activity of a person's own, over the API.
 *
 * @param id absent in a request: the address says it
 * @param version as read; absent or 0 for a new one
 * @param develops ids of elements with the share of its hours that each gets; shares sum to 1
 * @param levels the level (0–7) it suits and the level it leads to
 * @param stated whether its provider says that it leads there; else its effect is estimated by its hours
 * @param confidence share of the effect to count on, above 0 and at most 1; 1 where left out
 */
record ActivityPayload(
        @Nullable String id,
        @Nullable Integer version,
        String title,
        ActivityKind kind,
        String does,
        @Nullable String produces,
        @Nullable String shownBy,
        @Nullable String cue,
        @Nullable String action,
        @Nullable Map<String, Double> develops,
        Levels levels,
        Hours hours,
        Hours weekly,
        @Nullable List<Cost> costs,
        @Nullable Set<String> tools,
        @Nullable Set<String> after,
        @Nullable Boolean atWork,
        @Nullable Boolean stated,
        @Nullable Double confidence,
        @Nullable String provider,
        @Nullable String link,
        Offer.@Nullable Format format,
        @Nullable List<Run> runs) {
    private static final List<Money> FREE = List.of(Money.of(0, "EUR"), Money.of(0, "USD"), Money.of(0, "GBP"));

    static ActivityPayload of(HeldActivity held) {
        Activity a = held.activity();
        Map<String, Double> develops = new TreeMap<>();
        a.develops().forEach((element, share) -> develops.put(element.value(), share));
        return new ActivityPayload(
                a.id(),
                held.version(),
                a.title(),
                a.kind(),
                a.does(),
                a.produces(),
                a.shownBy(),
                a.cue(),
                a.action(),
                develops,
                new Levels(a.from(), a.to()),
                new Hours(a.hours().least(), a.hours().most()),
                new Hours(a.weekly().least(), a.weekly().most()),
                a.costs().stream()
                        .map(c -> new Cost(c.amount(), c.currency().getCurrencyCode()))
                        .toList(),
                a.tools(),
                a.after(),
                a.setting() == Activity.Setting.AT_WORK,
                a.effect().basis() == Effect.Basis.STATED,
                a.effect().confidence(),
                a.offer().provider().orElse(null),
                a.offer().link().map(URI::toString).orElse(null),
                a.offer().format(),
                a.offer().runs().stream()
                        .map(r -> new Run(r.starts(), r.ends()))
                        .toList());
    }

    /** @throws Refused where the parts make no activity */
    Activity activity(String under) {
        Map<ElementId, Double> shares = new TreeMap<>();
        Objects.requireNonNullElse(develops, Map.<String, Double>of())
                .forEach((element, share) -> shares.put(new ElementId(element), share));
        try {
            return new Activity(
                    under,
                    title,
                    kind,
                    does,
                    Objects.requireNonNullElse(produces, "My notes, and a page on what I will use."),
                    Objects.requireNonNullElse(
                            shownBy,
                            "Someone who does this work sets me a small task from it, and I do it without my notes."),
                    Objects.requireNonNullElse(cue, "the hour I have set aside for it begins"),
                    Objects.requireNonNullElse(action, "I open it where I left it"),
                    shares,
                    levels.from(),
                    levels.to(),
                    new Activity.Hours(hours.least(), hours.most()),
                    new Activity.Weekly(weekly.least(), weekly.most()),
                    money(),
                    Objects.requireNonNullElse(tools, Set.of()),
                    Objects.requireNonNullElse(after, Set.of()),
                    Boolean.TRUE.equals(atWork) ? Activity.Setting.AT_WORK : Activity.Setting.ANYWHERE,
                    new Effect(
                            Boolean.TRUE.equals(stated) ? Effect.Basis.STATED : Effect.Basis.HOURS,
                            Objects.requireNonNullElse(confidence, 1.0)),
                    new Offer(
                            Optional.ofNullable(provider),
                            address(),
                            Objects.requireNonNullElse(format, Offer.Format.UNSTATED),
                            Objects.requireNonNullElse(runs, List.<Run>of()).stream()
                                    .map(r -> new Offer.Run(r.starts(), r.ends()))
                                    .toList()));
        } catch (IllegalArgumentException wrong) {
            throw Refused.invalid("activity", String.valueOf(wrong.getMessage()));
        }
    }

    private Optional<URI> address() {
        if (link == null) {
            return Optional.empty();
        }
        return Optional.of(WebAddress.of(link)
                .orElseThrow(() -> Refused.invalid("link", "'%s' is no address of the web.".formatted(link))));
    }

    /** Nothing is nothing in every currency; no costs at all are unknown costs, and are not planned with. */
    private List<Money> money() {
        List<Cost> given = Objects.requireNonNullElse(costs, List.of());
        boolean free =
                !given.isEmpty() && given.stream().allMatch(c -> c.amount().signum() == 0);
        return free ? FREE : given.stream().map(Cost::money).toList();
    }

    record Levels(double from, double to) {}

    record Hours(int least, int most) {}

    record Cost(BigDecimal amount, String currency) {
        Money money() {
            try {
                return new Money(amount, Currency.getInstance(currency));
            } catch (IllegalArgumentException unknown) {
                throw Refused.invalid("costs", "'%s' is not a currency code such as EUR.".formatted(currency));
            }
        }
    }

    record Run(LocalDate starts, LocalDate ends) {}
}
