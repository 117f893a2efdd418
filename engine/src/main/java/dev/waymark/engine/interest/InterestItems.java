package dev.waymark.engine.interest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sixty items of our own writing, ten to a scale; the short form has five to a scale. They follow no published
 * instrument and have no norms: scores are compared within one person, never between people.
 */
public final class InterestItems {
    private static final List<InterestItem> ALL = read();

    private InterestItems() {}

    /** In the order to ask them in: the short form first, and never two of one scale in a row. */
    public static List<InterestItem> all() {
        return ALL;
    }

    public static Optional<InterestItem> of(String id) {
        return ALL.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private static List<InterestItem> read() {
        Map<InterestScale, List<InterestItem>> byScale = new EnumMap<>(InterestScale.class);
        for (String line : text().lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                InterestScale scale = InterestScale.of(columns[0]);
                List<InterestItem> items = byScale.computeIfAbsent(scale, s -> new ArrayList<>());
                items.add(new InterestItem(
                        columns[0] + (items.size() + 1), scale, columns[1].equals("short"), columns[2]));
            }
        }
        List<InterestItem> mixed = new ArrayList<>();
        for (int round = 0; round < 10; round++) {
            for (InterestScale scale : InterestScale.values()) {
                mixed.add(byScale.getOrDefault(scale, List.of()).get(round));
            }
        }
        return List.copyOf(mixed);
    }

    private static String text() {
        try (InputStream in = InterestItems.class.getResourceAsStream("interest-items.tsv")) {
            if (in == null) {
                throw new IllegalStateException("interest-items.tsv is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
