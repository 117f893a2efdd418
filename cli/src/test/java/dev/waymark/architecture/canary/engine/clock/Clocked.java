package dev.waymark.architecture.canary.engine.clock;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** An engine class that asks what day it is. */
final class Clocked {
    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
