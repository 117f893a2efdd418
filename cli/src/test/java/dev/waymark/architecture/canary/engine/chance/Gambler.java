package dev.waymark.architecture.canary.engine.chance;

import java.util.Random;

/** An engine class whose result differs from run to run. */
final class Gambler {
    int draw() {
        return new Random().nextInt(6);
    }
}
