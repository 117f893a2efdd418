package dev.waymark.engine.library;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.Activity.Hours;
import dev.waymark.engine.library.Activity.Setting;
import dev.waymark.engine.library.Activity.Weekly;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.profile.UnreadableFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes an activity of an entry, or says what is wrong with it. */
final class ActivityReader {
    private static final Set<String> FIELDS = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
            "id",
            "title",
            "kind",
            "does",
            "produces",
            "shown by",
            "when",
            "then",
            "develops",
            "levels",
            "hours",
            "weekly",
            "cost",
            "tools",
            "after",
            "where",
            "effect",
            "confidence",
            "provider",
            "link",
            "format",
            "runs")));
    private static final List<Money> FREE = List.of(Money.of(0, "EUR"), Money.of(0, "USD"), Money.of(0, "GBP"));

    private final Fields fields;

    private ActivityReader(Fields fields) {
        this.fields = fields;
    }

    static Activity activity(String file, Entry entry) throws UnreadableFile {
        return new ActivityReader(new Fields(file, "activity", entry)).read();
    }

    private Activity read() throws UnreadableFile {
        fields.allowOnly(FIELDS);
        Fields.Range levels = fields.range("levels", "the level it suits and the level it leads to", "2-4");
        if (levels.most() > 7 || levels.least() >= levels.most()) {
            throw fields.wrong("levels", "levels rise from 0 to 7 at most; write two of them, such as 2-4");
        }
        return new Activity(
                id(),
                fields.text("title", "a short name for it"),
                kind(),
                fields.text("does", "what is done"),
                fields.text("produces", "what exists afterwards"),
                fields.text("shown by", "how someone else can see that it worked"),
                fields.text("when", "the moment to begin, as in 'it is Tuesday evening'"),
                fields.text("then", "what you do at that moment, as in 'I open chapter 3'"),
                develops(),
                levels.least(),
                levels.most(),
                hours(),
                weekly(),
                costs(),
                Set.copyOf(fields.list("tools")),
                Set.copyOf(fields.list("after")),
                setting(),
                effect(),
                offer());
    }

    private String id() throws UnreadableFile {
        String id = fields.text("id", "a short name in small letters and hyphens, such as 'my-first-course'");
        if (!isReadableId(id)) {
            throw fields.wrong("id", "use small letters, digits and single hyphens, such as 'my-first-course'");
        }
        return id;
    }

    private static boolean isReadableId(String id) {
        boolean afterHyphen = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!plain && (c != '-' || afterHyphen)) {
                return false;
            }
            afterHyphen = !plain;
        }
        return !afterHyphen;
    }

    private ActivityKind kind() throws UnreadableFile {
        String kind = fields.text("kind", "what kind of activity it is");
        for (ActivityKind known : ActivityKind.values()) {
            if (known.label().equalsIgnoreCase(kind)) {
                return known;
            }
        }
        throw fields.wrong("kind", "the kinds are " + kinds());
    }

    private static String kinds() {
        return Arrays.stream(ActivityKind.values()).map(ActivityKind::label).collect(Collectors.joining(", "));
    }

    private Map<ElementId, Double> develops() throws UnreadableFile {
        Map<ElementId, Double> shares = new LinkedHashMap<>();
        for (Map.Entry<String, String> share :
                fields.pairs("develops", "{Writing: 0.6, Speaking: 0.4}").entrySet()) {
            String name = share.getKey();
            ElementId element = ElementNames.KNOWN
                    .find(name)
                    .orElseThrow(() -> fields.wrong(
                            "develops",
                            "there is no skill or knowledge area '%s'%s"
                                    .formatted(name, ElementNames.KNOWN.advice(name))));
            if (shares.put(element, positive("develops", share.getValue())) != null) {
                throw fields.wrong("develops", "'%s' is there twice: keep one".formatted(name));
            }
        }
        double sum = 0;
        for (double share : shares.values()) {
            sum += share;
        }
        if (!shares.isEmpty() && Math.abs(sum - 1) > 1e-6) {
            throw fields.wrong("develops", "the shares sum to %s; make them sum to 1".formatted(rounded(sum)));
        }
        return shares;
    }

    private Hours hours() throws UnreadableFile {
        Fields.Range range = wholeAndPositive("hours", "the least and most hours it takes in all", "20-60");
        return new Hours((int) range.least(), (int) range.most());
    }

    private Weekly weekly() throws UnreadableFile {
        Fields.Range range = wholeAndPositive("weekly", "the least and most hours a week at which it works", "2-5");
        return new Weekly((int) range.least(), (int) range.most());
    }

    private Fields.Range wholeAndPositive(String field, String meaning, String example) throws UnreadableFile {
        Fields.Range range = fields.range(field, meaning, example);
        if (range.least() < 1 || range.most() > 10_000 || isBroken(range.least()) || isBroken(range.most())) {
            throw fields.wrong(field, "use whole hours from 1 to 10000, such as " + example);
        }
        return range;
    }

    private static boolean isBroken(double hours) {
        return hours != Math.rint(hours);
    }

    private List<Money> costs() throws UnreadableFile {
        if (fields.isText("cost", "free")) {
            return FREE;
        }
        List<Money> costs = new ArrayList<>();
        for (Map.Entry<String, String> cost :
                fields.pairs("cost", "{EUR: 40, GBP: 35}, or 'free'").entrySet()) {
            costs.add(new Money(amount(cost.getValue()), currency(cost.getKey())));
        }
        return costs;
    }

    private Currency currency(String code) throws UnreadableFile {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw fields.wrong("cost", "'%s' is not a currency code such as EUR, USD or GBP".formatted(code));
        }
    }

    private BigDecimal amount(String written) throws UnreadableFile {
        try {
            BigDecimal amount = new BigDecimal(written);
            if (amount.signum() >= 0 && amount.compareTo(BigDecimal.valueOf(10_000_000)) <= 0) {
                return amount;
            }
        } catch (NumberFormatException e) {
            // said below, with the other amounts that make no sense
        }
        throw fields.wrong("cost", "'%s' is not an amount; write digits, such as 40 or 39.50".formatted(written));
    }

    private double positive(String field, String written) throws UnreadableFile {
        try {
            double number = Double.parseDouble(written);
            if (number > 0 && number <= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, with the other shares that make no sense
        }
        throw fields.wrong(field, "'%s' is not a share; write a number above 0 and up to 1".formatted(written));
    }

    private static String rounded(double number) {
        return BigDecimal.valueOf(number)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private Setting setting() throws UnreadableFile {
        return switch (fields.optionalText("where").orElse("anywhere")) {
            case "anywhere" -> Setting.ANYWHERE;
            case "at work" -> Setting.AT_WORK;
            default -> throw fields.wrong("where", "write 'anywhere' or 'at work'");
        };
    }

    private Effect effect() throws UnreadableFile {
        Effect.Basis basis = switch (fields.optionalText("effect").orElse("estimated")) {
            case "estimated" -> Effect.Basis.HOURS;
            case "stated" -> Effect.Basis.STATED;
            default ->
                throw fields.wrong(
                        "effect",
                        "write 'estimated', by the hours it takes, or 'stated', if its provider says where it leads");
        };
        Optional<String> confidence = fields.optionalText("confidence");
        return new Effect(basis, confidence.isEmpty() ? 1 : positive("confidence", confidence.get()));
    }

    private Offer offer() throws UnreadableFile {
        return new OfferReader(fields).offer();
    }
}
