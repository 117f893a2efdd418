package dev.waymark.engine.profile;

import java.util.List;

/** How much of one kind a life can hold; each entry is compared with others when it is merged. */
final class Limits {
    static final int JOBS = 200;
    static final int STUDIES = 100;

    private Limits() {}

    /** The first so many; what is cut is remarked on. */
    static List<Section> of(int most, List<Section> entries, Remarks remarks) {
        if (entries.size() <= most) {
            return entries;
        }
        remarks.left(
                entries.get(most).path(),
                (entries.size() - most) + " more",
                "only the first %d are read: left out".formatted(most));
        return entries.subList(0, most);
    }
}
