package dev.waymark.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.waymark.server.database.DatabaseAccess.Login;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** An open, migrated database. Closing it closes its connections, and stops PostgreSQL if it is our own. */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 16;

    private final HikariDataSource pool;
    private final AutoCloseable server;

    private Database(HikariDataSource pool, AutoCloseable server) {
        this.pool = pool;
        this.server = server;
    }

    /** Our own PostgreSQL under a data directory. */
    public static Database under(Path dataDirectory) {
        EmbeddedPostgres server = EmbeddedPostgres.start(dataDirectory);
        try {
            return open(prepare(server), server);
        } catch (SQLException e) {
            server.close();
            throw new DatabaseUnusable(
                    "The database in %s could not be prepared: %s.".formatted(dataDirectory, e.getMessage()), e);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** A PostgreSQL that someone else runs. */
    public static Database at(String url) {
        return open(ExternalPostgres.reach(url), () -> {});
    }

    static DatabaseAccess prepare(EmbeddedPostgres server) throws SQLException {
        String address = "jdbc:postgresql://127.0.0.1:%d/".formatted(server.port());
        var access = new DatabaseAccess(
                address + "waymark",
                new Login(Roles.OWNER, DerivedPassword.of(Roles.OWNER, server.password())),
                new Login(Roles.APPLICATION, DerivedPassword.of(Roles.APPLICATION, server.password())));
        try (Connection superuser =
                DriverManager.getConnection(address + "postgres", EmbeddedPostgres.SUPERUSER, server.password())) {
            Roles.ensure(superuser, access.owner());
            Roles.ensure(superuser, access.application());
            Roles.ensureDatabase(superuser, "waymark", access.owner().role());
        }
        return access;
    }

    private static Database open(DatabaseAccess access, AutoCloseable server) {
        migrations(access).migrate();
        var config = new HikariConfig();
        config.setPoolName("waymark");
        config.setJdbcUrl(access.url());
        config.setUsername(access.application().role());
        config.setPassword(access.application().password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        return new Database(new HikariDataSource(config), server);
    }

    static Flyway migrations(DatabaseAccess access) {
        return Flyway.configure()
                .dataSource(access.url(), access.owner().role(), access.owner().password())
                .locations("classpath:db/migration")
                .placeholders(
                        java.util.Map.of("application", access.application().role()))
                .load();
    }

    /** Connections of the role that serves requests. */
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() throws Exception {
        pool.close();
        server.close();
    }
}
