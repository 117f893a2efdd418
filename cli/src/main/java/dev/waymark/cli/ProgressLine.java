package dev.waymark.cli;

import java.io.PrintWriter;

/** Says on a terminal what is going on, in one line that is replaced; says nothing when piped. */
final class ProgressLine implements AutoCloseable {
    private static final int WIDTH = 72;

    private final PrintWriter out;
    private final boolean shown;

    private ProgressLine(PrintWriter out, boolean shown) {
        this.out = out;
        this.shown = shown;
    }

    static ProgressLine on(PrintWriter out) {
        return new ProgressLine(
                out, System.console() != null && System.console().isTerminal());
    }

    void say(String what) {
        if (shown) {
            out.print("\r" + " ".repeat(WIDTH) + "\r" + what + " …");
            out.flush();
        }
    }

    @Override
    public void close() {
        if (shown) {
            out.print("\r" + " ".repeat(WIDTH) + "\r");
            out.flush();
        }
    }
}
