package dev.waymark.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * How a server is to run.
 *
 * @param port to listen on; 0 for any free one
 * @param dataDirectory of the PostgreSQL that Waymark runs itself
 * @param databaseUrl of a PostgreSQL to use instead
 * @param demo whether to add a made-up person in the middle of a plan
 */
public record ServerSettings(int port, Path dataDirectory, Optional<String> databaseUrl, boolean demo) {
    public static final int USUAL_PORT = 8080;

    public static Path usualDataDirectory() {
        return Path.of(System.getProperty("user.home"), ".waymark");
    }

    /** The database that the environment asks for, if it does. */
    public static Optional<String> databaseUrl(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("WAYMARK_DATABASE_URL")).filter(url -> !url.isBlank());
    }
}
