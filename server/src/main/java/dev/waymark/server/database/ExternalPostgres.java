package dev.waymark.server.database;

import dev.waymark.server.database.DatabaseAccess.Login;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A PostgreSQL that someone else runs, reached through {@code WAYMARK_DATABASE_URL}. */
final class ExternalPostgres {
    private static final int OLDEST_MAJOR = 15;

    private ExternalPostgres() {}

    /**
     * @param url {@code postgresql://user:password@host:5432/database} or JDBC's form with user and password as
     *     parameters; this role owns the schema
     */
    static DatabaseAccess reach(String url) {
        DatabaseAccess access = read(url);
        try (Connection owner = DriverManager.getConnection(
                access.url(), access.owner().role(), access.owner().password())) {
            int major = owner.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST_MAJOR) {
                throw new DatabaseUnusable(
                        "WAYMARK_DATABASE_URL leads to PostgreSQL %s; Waymark needs PostgreSQL %d or newer."
                                .formatted(owner.getMetaData().getDatabaseProductVersion(), OLDEST_MAJOR));
            }
            ensureApplicationRole(owner, access);
            Roles.refuseIfAbovePolicies(owner, access.application().role());
            return access;
        } catch (SQLException e) {
            throw new DatabaseUnusable(
                    "The database at %s cannot be reached as %s: %s. Check WAYMARK_DATABASE_URL."
                            .formatted(access.url(), access.owner().role(), e.getMessage()),
                    e);
        }
    }

    private static void ensureApplicationRole(Connection owner, DatabaseAccess access) throws SQLException {
        if (Roles.exists(owner, "pg_roles", "rolname", access.application().role())) {
            return;
        }
        try {
            Roles.ensure(owner, access.application());
        } catch (SQLException e) {
            throw new DatabaseUnusable(
                    "The role %s may not create the role that serves requests (%s). Have an administrator run: CREATE ROLE %s LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '%s'"
                            .formatted(
                                    access.owner().role(),
                                    e.getMessage(),
                                    access.application().role(),
                                    "(the value of WAYMARK_DATABASE_APP_PASSWORD)"),
                    e);
        }
    }

    static DatabaseAccess read(String url) {
        String plain = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
        URI uri;
        try {
            uri = URI.create(plain.replaceFirst("^postgres:", "postgresql:"));
        } catch (IllegalArgumentException e) {
            throw unreadable("it is not a URL", e);
        }
        if (!"postgresql".equals(uri.getScheme())
                || uri.getHost() == null
                || uri.getPath().length() < 2) {
            throw unreadable("scheme, host or database is missing", null);
        }
        Map<String, String> parameters = parameters(uri.getRawQuery());
        String[] user = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        String name = user.length > 0 ? decoded(user[0]) : parameters.getOrDefault("user", "");
        String password = user.length > 1 ? decoded(user[1]) : parameters.getOrDefault("password", "");
        if (name.isEmpty()) {
            throw unreadable("it names no user", null);
        }
        String rest = parameters.entrySet().stream()
                .filter(p -> !p.getKey().equals("user") && !p.getKey().equals("password"))
                .map(p -> p.getKey() + "=" + p.getValue())
                .collect(Collectors.joining("&"));
        String jdbc = "jdbc:postgresql://%s:%d%s%s"
                .formatted(
                        uri.getHost(),
                        uri.getPort() == -1 ? 5432 : uri.getPort(),
                        uri.getRawPath(),
                        rest.isEmpty() ? "" : "?" + rest);
        String stated = System.getenv("WAYMARK_DATABASE_APP_PASSWORD");
        String application =
                Roles.APPLICATION + "_" + uri.getPath().substring(1).replaceAll("[^A-Za-z0-9_]", "_");
        return new DatabaseAccess(
                jdbc,
                new Login(name, password),
                new Login(application, stated == null ? DerivedPassword.of(application, password) : stated));
    }

    private static Map<String, String> parameters(@org.jspecify.annotations.Nullable String query) {
        return query == null
                ? Map.of()
                : Arrays.stream(query.split("&"))
                        .map(p -> p.split("=", 2))
                        .filter(p -> p.length == 2)
                        .collect(Collectors.toMap(
                                p -> decoded(p[0]), p -> decoded(p[1]), (a, b) -> b, java.util.TreeMap::new));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static DatabaseUnusable unreadable(String why, @org.jspecify.annotations.Nullable Throwable cause) {
        String message =
                "WAYMARK_DATABASE_URL cannot be used: %s. It should look like postgresql://user:password@host:5432/waymark."
                        .formatted(why);
        return cause == null ? new DatabaseUnusable(message) : new DatabaseUnusable(message, cause);
    }
}
