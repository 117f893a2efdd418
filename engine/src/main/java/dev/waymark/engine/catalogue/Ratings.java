package dev.waymark.engine.catalogue;

import java.util.List;

/** What an occupation asks of each skill and knowledge area, and whether that was surveyed. */
public sealed interface Ratings {
    /** All rated elements in the order of their ids; empty if not rated. */
    List<ElementRating> all();

    /** Surveyed by O*NET. */
    record Surveyed(List<ElementRating> all) implements Ratings {
        public Surveyed {
            all = List.copyOf(all);
        }
    }

    /**
     * Estimated by Waymark because O*NET has not surveyed this occupation; to be marked so wherever shown.
     *
     * @param from the surveyed occupations that weighed most, heaviest first
     * @param error root-mean-square error of such estimates in level points, measured by leaving rated occupations out
     */
    record Estimated(List<ElementRating> all, List<OccupationCode> from, double error) implements Ratings {
        public Estimated {
            all = List.copyOf(all);
            from = List.copyOf(from);
        }
    }

    /** Neither surveyed nor close enough to anything surveyed to be estimated. Never to be read as zero. */
    record NotRated() implements Ratings {
        @Override
        public List<ElementRating> all() {
            return List.of();
        }
    }
}
