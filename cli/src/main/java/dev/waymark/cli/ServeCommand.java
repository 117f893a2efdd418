package dev.waymark.cli;

import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.compiled.InstalledCatalogue;
import dev.waymark.server.ServerSettings;
import dev.waymark.server.demo.OpenDemo;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs Waymark in the browser until it is stopped. */
@Command(
        name = "serve",
        description = "Runs Waymark in your browser, with its own database, until you stop it.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "" + ServerSettings.USUAL_PORT,
            description = "Port to listen on (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--data-dir", paramLabel = "DIR", description = "Where the data is kept (default: ~/.waymark).")
    private Path dataDirectory = ServerSettings.usualDataDirectory();

    @Option(names = "--demo", description = "Adds a made-up person in the middle of a plan, to look around.")
    private boolean demo;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new BadInput("--port %d: a port is between 1 and 65535, or 0 for any free one.".formatted(port));
        }
        refuseIfTaken();
        refuseBrokenCatalogue();
        PrintWriter out = spec.commandLine().getOut();
        var settings = new ServerSettings(port, dataDirectory, ServerSettings.databaseUrl(System.getenv()), demo);
        out.println(
                settings.databaseUrl().isPresent()
                        ? "Starting Waymark on the database of WAYMARK_DATABASE_URL …"
                        : "Starting Waymark with its data in %s …".formatted(dataDirectory));
        out.flush();
        out.println("Waymark is ready: http://localhost:%d".formatted(StartServer.with(settings)));
        if (demo) {
            out.println("Look around as %s, who is made up: sign in as %s with the password \"%s\"."
                    .formatted(OpenDemo.NAME, OpenDemo.EMAIL, OpenDemo.PASSWORD));
        }
        out.println("Stop it with Ctrl+C.");
        out.flush();
        new CountDownLatch(1).await();
        return ExitCode.DONE.value();
    }

    /** Before anything is started: a message in half a second rather than after the database is up. */
    private void refuseIfTaken() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw portInUse();
        }
    }

    /** Read once more by the server: a broken one is told of here in words. */
    private void refuseBrokenCatalogue() {
        try {
            InstalledCatalogue.in(dataDirectory);
        } catch (UnusableSource e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    private BadInput portInUse() {
        return new BadInput(
                "Port %d cannot be listened on: something else does, or it needs more rights. Choose another with --port."
                        .formatted(port));
    }
}
