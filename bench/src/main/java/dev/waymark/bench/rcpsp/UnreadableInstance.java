package dev.waymark.bench.rcpsp;

/** A test project that cannot be read; the message names file, line and value. */
final class UnreadableInstance extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableInstance(String message) {
        super(message);
    }
}
