package dev.waymark.cli;

/** Something a person gave that cannot be used; the message names it, and what to try. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message);
    }
}
