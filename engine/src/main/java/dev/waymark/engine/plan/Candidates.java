package dev.waymark.engine.plan;

import java.util.List;
import java.util.Optional;

/**
 * What a plan can be chosen from.
 *
 * @param all in the library's order
 * @param remarks what was passed over and why, in words
 */
record Candidates(List<Candidate> all, List<String> remarks) {
    Candidates {
        all = List.copyOf(all);
        remarks = List.copyOf(remarks);
    }

    Optional<Candidate> of(String id) {
        return all.stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
