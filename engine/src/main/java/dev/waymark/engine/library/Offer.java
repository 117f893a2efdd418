package dev.waymark.engine.library;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who offers an activity, where it is found, in what form, and when it runs.
 *
 * @param provider empty where nobody in particular does
 * @param link to its description or booking
 * @param runs the dates on which it is held, earliest first; empty if one can begin at any time
 */
public record Offer(Optional<String> provider, Optional<URI> link, Format format, List<Run> runs) {
    /** Nobody's in particular, in no particular form, at any time. */
    public static final Offer OPEN = new Offer(Optional.empty(), Optional.empty(), Format.UNSTATED, List.of());

    public Offer {
        runs = runs.stream()
                .sorted(Comparator.comparing(Run::starts).thenComparing(Run::ends))
                .toList();
    }

    /** The same at any time, but for these dates. */
    public Offer running(List<Run> changed) {
        return new Offer(provider, link, format, changed);
    }

    /** Whether it is held on certain dates only. */
    public boolean isDated() {
        return !runs.isEmpty();
    }

    /** How it is attended. */
    public enum Format {
        UNSTATED("not stated"),
        ONLINE("online, at set times"),
        SELF_PACED("online, at your own pace"),
        IN_PERSON("in person"),
        BLENDED("partly in person, partly online");

        private final String label;

        Format(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One time that it is held.
     *
     * @param starts first day
     * @param ends last day
     */
    public record Run(LocalDate starts, LocalDate ends) {
        /** @throws IllegalArgumentException if it ends before it starts */
        public Run {
            Objects.requireNonNull(starts);
            if (ends.isBefore(starts)) {
                throw new IllegalArgumentException(
                        "A run from %s ends before it starts, on %s".formatted(starts, ends));
            }
        }
    }
}
