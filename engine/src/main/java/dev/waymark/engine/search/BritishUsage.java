package dev.waymark.engine.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Job titles that mean another thing, or nothing, in the American release; in the form that {@link Words} gives. */
final class BritishUsage {
    private static final Map<String, String> AMERICAN = Map.ofEntries(
            Map.entry("site manager", "construction manager"),
            Map.entry("building site manager", "construction manager"),
            Map.entry("estate agent", "real estate agent"),
            Map.entry("letting agent", "real estate agent"),
            Map.entry("quantity surveyor", "cost estimator"),
            Map.entry("barrister", "trial lawyer"),
            Map.entry("carer", "personal care aide"),
            Map.entry("care assistant", "personal care aide"),
            Map.entry("healthcare assistant", "nursing assistant"),
            Map.entry("nursery nurse", "childcare worker"),
            Map.entry("nursery teacher", "preschool teacher"),
            Map.entry("primary teacher", "elementary school teacher"),
            Map.entry("primary school teacher", "elementary school teacher"),
            Map.entry("head teacher", "school principal"),
            Map.entry("headteacher", "school principal"),
            Map.entry("lecturer", "postsecondary teacher"),
            Map.entry("shop assistant", "retail salesman"),
            Map.entry("shop manager", "retail store manager"),
            Map.entry("dustman", "refuse collector"),
            Map.entry("fitter", "machinery mechanic"),
            Map.entry("joiner", "carpenter"),
            Map.entry("chartered accountant", "accountant"),
            Map.entry("warehouse operative", "warehouse worker"),
            Map.entry("production operative", "production worker"),
            Map.entry("factory operative", "factory worker"),
            Map.entry("cleaning operative", "cleaner"),
            Map.entry("sales assistant", "retail salesman"),
            Map.entry("support worker", "personal care aide"),
            Map.entry("postman", "mail carrier"));

    private BritishUsage() {}

    static Optional<List<String>> american(List<String> words) {
        return Optional.ofNullable(AMERICAN.get(String.join(" ", words))).map(title -> List.of(title.split(" ")));
    }
}
