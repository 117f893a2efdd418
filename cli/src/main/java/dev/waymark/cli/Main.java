package dev.waymark.cli;

import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.profile.UnreadableFile;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;

/** Starts the {@code waymark} command and turns what goes wrong into words and an exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        CommandLine line = line();
        if (arguments.length == 0) {
            line.usage(line.getOut());
            return ExitCode.DONE.value();
        }
        return line.execute(arguments);
    }

    static CommandLine line() {
        return new CommandLine(new WaymarkCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(inWords());
    }

    private static IExecutionExceptionHandler inWords() {
        return (failure, line, parsed) -> {
            PrintWriter err = line.getErr();
            if (failure instanceof BadInput || failure instanceof UnreadableFile || failure instanceof UnusableSource) {
                err.println(failure.getMessage());
                return ExitCode.BAD_INPUT.value();
            }
            err.println("Waymark failed, and it is not your doing: " + failure);
            if (System.getenv("WAYMARK_DEBUG") != null) {
                failure.printStackTrace(err);
            } else {
                err.println("Set WAYMARK_DEBUG=1 to see where.");
            }
            return ExitCode.FAULT.value();
        };
    }
}
