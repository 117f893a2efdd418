package dev.waymark.engine.plan;

import com.google.ortools.Loader;

/**
 * The native half of OR-Tools. Loading it takes about a second, so a program that will draft plans calls {@link #load()}
 * on a background thread as soon as it starts.
 */
public final class SolverLibrary {
    private static boolean loaded;

    private SolverLibrary() {}

    /**
     * Loads the library, once; waits if another thread is loading it.
     *
     * @throws UnsatisfiedLinkError if this platform's library is missing
     */
    public static synchronized void load() {
        if (!loaded) {
            Loader.loadNativeLibraries();
            loaded = true;
        }
    }
}
