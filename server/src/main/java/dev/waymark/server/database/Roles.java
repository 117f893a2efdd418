package dev.waymark.server.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The roles Waymark uses in a PostgreSQL: one that owns the schema, one that serves requests and owns nothing. */
final class Roles {
    static final String OWNER = "waymark_owner";
    static final String APPLICATION = "waymark_app";

    private Roles() {}

    /** Makes a plain login role if it is missing, and takes from it whatever it should not have. */
    static void ensure(Connection as, DatabaseAccess.Login login) throws SQLException {
        String attributes = " LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB NOREPLICATION PASSWORD ";
        String verb = exists(as, "pg_roles", "rolname", login.role()) ? "ALTER" : "CREATE";
        try (Statement statement = as.createStatement()) {
            statement.execute(verb + " ROLE " + quoted(login.role()) + attributes + "'" + login.password() + "'");
        }
    }

    static void ensureDatabase(Connection as, String name, String owner) throws SQLException {
        if (!exists(as, "pg_database", "datname", name)) {
            try (Statement statement = as.createStatement()) {
                statement.execute("CREATE DATABASE " + quoted(name) + " OWNER " + quoted(owner));
                statement.execute("REVOKE ALL ON DATABASE " + quoted(name) + " FROM PUBLIC");
                statement.execute("GRANT CONNECT ON DATABASE " + quoted(name) + " TO " + quoted(APPLICATION));
            }
        }
    }

    /** Refuses to serve through a role that row-level security would not bind. */
    static void refuseIfAbovePolicies(Connection as, String role) throws SQLException {
        String question = "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = ?";
        try (PreparedStatement statement = as.prepareStatement(question)) {
            statement.setString(1, role);
            try (ResultSet answer = statement.executeQuery()) {
                if (!answer.next() || answer.getBoolean(1)) {
                    throw new DatabaseUnusable(
                            "The role %s is missing or stands above row-level security. Waymark serves people's data only through a role without SUPERUSER and BYPASSRLS."
                                    .formatted(role));
                }
            }
        }
    }

    static boolean exists(Connection as, String catalogue, String column, String name) throws SQLException {
        String question = "SELECT 1 FROM %s WHERE %s = ?".formatted(catalogue, column);
        try (PreparedStatement statement = as.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next();
            }
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
