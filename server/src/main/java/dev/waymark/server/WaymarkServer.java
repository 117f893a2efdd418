package dev.waymark.server;

import dev.waymark.server.demo.OpenDemo;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The application. Closing the context it returns stops everything it started. */
@SpringBootApplication(proxyBeanMethods = false)
public class WaymarkServer {
    public static ConfigurableApplicationContext start(ServerSettings settings) {
        var application = new SpringApplication(WaymarkServer.class);
        application.setDefaultProperties(Map.of("server.port", settings.port()));
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(ServerSettings.class, () -> settings));
        ConfigurableApplicationContext running = application.run();
        if (settings.demo()) {
            openDemo(running);
        }
        return running;
    }

    private static void openDemo(ConfigurableApplicationContext running) {
        try {
            running.getBean(OpenDemo.class).open();
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }

    /** The port it listens on. */
    public static int port(ConfigurableApplicationContext running) {
        return java.util.Objects.requireNonNull(((WebServerApplicationContext) running).getWebServer())
                .getPort();
    }
}
