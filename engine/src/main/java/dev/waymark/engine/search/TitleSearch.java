package dev.waymark.engine.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a query in each way it may be meant, and keeps for every occupation the reading that speaks best for it. */
final class TitleSearch implements OccupationSearch {
    private static final int LONGEST_QUERY = 200;

    /** Tells when someone works, not what as. */
    private static final Pattern HOURS = Pattern.compile("(?iu)\\b(part|full)[\\s-]?time\\b|\\bfixed[\\s-]term\\b");

    /** Who leads under another name; last in a title. */
    private static final Set<String> LEADS = Set.of("lead", "leader", "owner", "head");

    private final TitleIndex index;

    /** To be used again, as clearing what a query touched costs less than new arrays; one is enough for most. */
    private final AtomicReference<@Nullable Evidence> spare = new AtomicReference<>();

    TitleSearch(TitleIndex index) {
        this.index = index;
    }

    @Override
    public List<OccupationMatch> search(String query, int limit) {
        Evidence evidence = Objects.requireNonNullElseGet(spare.getAndSet(null), () -> new Evidence(index));
        readings(query).forEach(evidence::add);
        List<OccupationMatch> ranked = evidence.ranked(limit);
        evidence.clear();
        spare.set(evidence);
        return ranked;
    }

    /** As it stands; with abbreviations written out and compounds parted; "head of X" and "X lead" as "X manager"; as an American would say it. */
    private Set<List<String>> readings(String query) {
        String cut = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
        List<String> words = Words.of(HOURS.matcher(cut).replaceAll(" "));
        if (words.isEmpty()) {
            return Set.of();
        }
        Set<List<String>> readings = new LinkedHashSet<>();
        readings.add(words);
        List<String> whole = index.abbreviations().expanded(words).stream()
                .flatMap(word -> index.vocabulary().split(word).stream())
                .toList();
        readings.add(whole);
        if (whole.size() > 2 && whole.getFirst().equals("head") && whole.get(1).equals("of")) {
            List<String> manager = new ArrayList<>(whole.subList(2, whole.size()));
            manager.add("manager");
            readings.add(manager);
        }
        if (whole.size() > 1 && LEADS.contains(whole.getLast())) {
            List<String> manager = new ArrayList<>(whole);
            manager.set(whole.size() - 1, "manager");
            readings.add(manager);
        }
        BritishUsage.american(words).ifPresent(readings::add);
        return readings;
    }
}
