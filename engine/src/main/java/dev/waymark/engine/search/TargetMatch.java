package dev.waymark.engine.search;

import dev.waymark.engine.catalogue.Occupation;
import java.util.List;

/** What a wanted job, in the person's words, turned out to be. */
public sealed interface TargetMatch {
    /** @param assumption what was taken for granted, in a sentence; empty if the words left no choice */
    record Found(Occupation occupation, String assumption) implements TargetMatch {}

    /** @param candidates two or more, likeliest first */
    record Ambiguous(List<Candidate> candidates) implements TargetMatch {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** @param suggestions the nearest there is, likeliest first; may be empty */
    record Unknown(List<OccupationMatch> suggestions) implements TargetMatch {
        public Unknown {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** @param apart what tells it from the others, in words */
    record Candidate(Occupation occupation, double score, String apart) {}
}
