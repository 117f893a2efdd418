package dev.waymark.bench.start;

import dev.waymark.server.database.Database;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** Waymark's starters, settings and database without Waymark: what the server is measured against. */
@SpringBootApplication(proxyBeanMethods = false)
class EmptyApplication {
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(EmptyApplication.class);
        application.setDefaultProperties(Map.of("server.port", 0, "empty.data", arguments[0]));
        var running = (WebServerApplicationContext) application.run();
        var server = running.getWebServer();
        System.out.println("ready: http://localhost:" + (server == null ? 0 : server.getPort()));
    }

    @Lazy(false)
    @Bean(destroyMethod = "close")
    Database database(@org.springframework.beans.factory.annotation.Value("${empty.data}") Path data) {
        return Database.under(data);
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.dataSource();
    }
}
