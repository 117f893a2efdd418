package dev.waymark.engine.profile;

/** A file that cannot be used at all. The message names the file, the place, the value and what to try. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableFile(String message) {
        super(message);
    }

    public UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
