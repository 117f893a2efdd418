package dev.waymark.bench.start;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what the server costs to start, beside an empty application on the same starters and database. */
@Command(
        name = "serve",
        description = "Cold start to first page, and memory, beside an empty Spring Boot application.",
        mixinStandardHelpOptions = true)
public final class ServeBench implements Callable<Integer> {
    @Option(names = "--runs", defaultValue = "3", description = "Starts of each kind (default: ${DEFAULT-VALUE}).")
    private int runs = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<Launched> found = Launched.fromThisProcess();
        if (found.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("This measures the built application: start it with ./waymark bench serve.");
            return 2;
        }
        Launched launched = found.get();
        Path folder = Files.createTempDirectory("waymark-serve");
        try {
            List<String> serve = List.of(
                    "serve",
                    "--port",
                    "0",
                    "--data-dir",
                    folder.resolve("waymark").toString());
            List<String> empty = List.of(folder.resolve("empty").toString());
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    "%-34s %10s %14s %12s%n",
                    "median of " + runs + ", existing data", "ready ms", "first page ms", "memory MB");
            print("Waymark, as started", launched.commandLine(launched.serverFlags(true), Optional.empty(), serve));
            print(
                    "Waymark, no cache of classes",
                    launched.commandLine(launched.serverFlags(false), Optional.empty(), serve));
            print(
                    "empty application, no cache",
                    launched.commandLine(launched.serverFlags(false), Optional.of(EmptyApplication.class), empty));
            return 0;
        } finally {
            Folders.delete(folder);
        }
    }

    private void print(String name, List<String> commandLine) throws IOException, InterruptedException {
        // The first start makes the database, which later ones find.
        ServerStart.of(commandLine);
        List<ServerStart> starts = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            starts.add(ServerStart.of(commandLine));
        }
        starts.sort(Comparator.comparingDouble(ServerStart::pageMillis));
        ServerStart middle = starts.get(starts.size() / 2);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%-34s %10.0f %14.0f %12.0f%n",
                name,
                middle.readyMillis(),
                middle.pageMillis(),
                middle.residentMegabytes());
        out.flush();
    }
}
