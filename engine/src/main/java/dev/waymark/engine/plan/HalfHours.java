package dev.waymark.engine.plan;

/** Weeks are planned in half hours: nobody keeps a calendar finer than that. */
final class HalfHours {
    private HalfHours() {}

    /** Whole half hours that fit in so many hours. */
    static int in(double hours) {
        return (int) Math.floor(hours * 2 + 1e-9);
    }

    static double hours(long halfHours) {
        return halfHours / 2.0;
    }
}
