package dev.waymark.engine.catalogue;

/** A release, table or catalogue file that cannot be used at all. The message names the file, what is wrong and what to try. */
public final class UnusableSource extends Exception {
    private static final long serialVersionUID = 1L;

    public UnusableSource(String message) {
        super(message);
    }

    public UnusableSource(String message, Throwable cause) {
        super(message, cause);
    }
}
