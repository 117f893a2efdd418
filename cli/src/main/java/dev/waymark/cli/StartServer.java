package dev.waymark.cli;

import dev.waymark.server.ServerSettings;
import dev.waymark.server.WaymarkServer;
import dev.waymark.server.database.DatabaseUnusable;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** The one class of the command line that knows the server's framework; no other command loads it. */
final class StartServer {
    private StartServer() {}

    /**
     * Starts the server, and leaves it running.
     *
     * @return the port it listens on
     */
    static int with(ServerSettings settings) {
        try {
            ConfigurableApplicationContext running = WaymarkServer.start(settings);
            return WaymarkServer.port(running);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof DatabaseUnusable) {
                    throw new BadInput(String.valueOf(cause.getMessage()));
                }
                if (cause instanceof PortInUseException) {
                    throw new BadInput("Port %d is in use. Choose another with --port, or stop what listens there."
                            .formatted(settings.port()));
                }
            }
            throw e;
        }
    }
}
