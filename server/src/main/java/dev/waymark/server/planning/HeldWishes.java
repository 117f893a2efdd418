package dev.waymark.server.planning;

import dev.waymark.engine.plan.Wishes;

/**
 * What a person wants of plans toward a target, as kept.
 *
 * @param version to send back with a change; 0 while nothing was ever wanted
 */
record HeldWishes(Wishes wishes, int version) {
    static final HeldWishes NONE = new HeldWishes(Wishes.NONE, 0);
}
