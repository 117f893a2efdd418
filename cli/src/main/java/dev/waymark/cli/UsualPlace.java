package dev.waymark.cli;

import java.nio.file.Path;

/** Where data is kept if nothing else is said: the server's own default, known here without the server. */
final class UsualPlace {
    private UsualPlace() {}

    static Path ofData() {
        return Path.of(System.getProperty("user.home"), ".waymark");
    }
}
