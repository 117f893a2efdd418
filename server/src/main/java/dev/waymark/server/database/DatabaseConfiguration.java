package dev.waymark.server.database;

import dev.waymark.server.ServerSettings;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Opens the database for the application, and closes it with the application. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    /** Eager, unlike the rest: a server that says it is ready has its database. */
    @Lazy(false)
    @Bean(destroyMethod = "close")
    Database database(ServerSettings settings) {
        return settings.databaseUrl().map(Database::at).orElseGet(() -> Database.under(settings.dataDirectory()));
    }

    /** The pool is the database's to close. */
    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.dataSource();
    }
}
