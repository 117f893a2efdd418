package dev.waymark.server.database;

import dev.waymark.server.testing.RunningWaymark;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL for one test class, with its roles at hand. */
final class OwnDatabase implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final DatabaseAccess access;

    private OwnDatabase(EmbeddedPostgres server, DatabaseAccess access) {
        this.server = server;
        this.access = access;
    }

    static OwnDatabase empty() {
        return empty(RunningWaymark.freshDataDirectory());
    }

    static OwnDatabase empty(Path directory) {
        EmbeddedPostgres server = EmbeddedPostgres.start(directory);
        try {
            return new OwnDatabase(server, Database.prepare(server));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static OwnDatabase migrated() {
        OwnDatabase database = empty();
        Database.migrations(database.access).migrate();
        return database;
    }

    DatabaseAccess access() {
        return access;
    }

    int port() {
        return server.port();
    }

    Connection owner() throws SQLException {
        return connect(access.owner());
    }

    Connection application() throws SQLException {
        return connect(access.application());
    }

    Connection superuser() throws SQLException {
        return DriverManager.getConnection(access.url(), EmbeddedPostgres.SUPERUSER, server.password());
    }

    private Connection connect(DatabaseAccess.Login login) throws SQLException {
        return DriverManager.getConnection(access.url(), login.role(), login.password());
    }

    @Override
    public void close() {
        server.close();
    }
}
