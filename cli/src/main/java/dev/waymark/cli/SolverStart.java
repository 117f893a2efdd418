package dev.waymark.cli;

import dev.waymark.engine.plan.SolverLibrary;

/** Loads the solver's native half while files are read, because it takes about a second. */
final class SolverStart {
    private final Thread loading;

    private SolverStart(Thread loading) {
        this.loading = loading;
    }

    static SolverStart beside(Timings timings) {
        return new SolverStart(Thread.ofPlatform().daemon().start(() -> {
            long start = System.nanoTime();
            SolverLibrary.load();
            timings.aside("solver's native load, beside", System.nanoTime() - start);
        }));
    }

    void await() {
        try {
            loading.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the solver was loading", e);
        }
    }
}
