package dev.waymark.engine.plan;

import java.util.List;

/** The activities chosen, in the library's order. */
record Choice(List<Chosen> all) {
    static final Choice NOTHING = new Choice(List.of());

    Choice {
        all = List.copyOf(all);
    }

    double gain(OpenGaps gaps) {
        return all.stream().mapToDouble(c -> c.gain(gaps)).sum();
    }

    int halfHours() {
        return all.stream().mapToInt(c -> c.size().halfHours()).sum();
    }
}
