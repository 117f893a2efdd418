package dev.waymark.server;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the application takes from the world around it, so that tests can give it another. */
@Configuration(proxyBeanMethods = false)
class Surroundings {
    /** The days that people see are those of the machine Waymark runs on. */
    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    Ids ids() {
        return UUID::randomUUID;
    }
}
