package dev.waymark.engine.plan;

/** A request that no planner could make sense of; the message names the value and what to try. */
public final class UnusableRequest extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnusableRequest(String message) {
        super(message);
    }
}
