package dev.waymark.engine.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Job titles that mean another thing, or nothing, in the American release; a list of our own. */
final class BritishUsage {
    private static final String SHIPPED = "british-titles.tsv";
    private static final Map<List<String>, List<String>> AMERICAN = read();

    private BritishUsage() {}

    /** @param words of the whole title, in the form that {@link Words} gives, as is the answer */
    static Optional<List<String>> american(List<String> words) {
        return Optional.ofNullable(AMERICAN.get(words));
    }

    private static Map<List<String>, List<String>> read() {
        try (InputStream in = Objects.requireNonNull(BritishUsage.class.getResourceAsStream(SHIPPED), SHIPPED);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(line -> Words.of(line[0]), line -> Words.of(line[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
