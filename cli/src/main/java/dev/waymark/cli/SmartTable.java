package dev.waymark.cli;

import dev.waymark.engine.smart.Letter;
import dev.waymark.engine.smart.SmartReading;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Goals and their letters, to read or in rows. */
final class SmartTable {
    private SmartTable() {}

    static void print(List<SmartReading> readings, PrintWriter print) {
        for (int i = 0; i < readings.size(); i++) {
            if (i > 0) {
                print.println();
            }
            print(readings.get(i), print);
        }
    }

    private static void print(SmartReading reading, PrintWriter print) {
        print.println("“%s”".formatted(reading.goal()));
        reading.verdicts()
                .forEach(verdict -> print.println(String.format(
                        Locale.ROOT,
                        "  %s %-10s  %-3s  %s",
                        verdict.letter().initial(),
                        verdict.letter().label(),
                        verdict.holds() ? "yes" : "no",
                        verdict.reason())));
        reading.suggestion().ifPresent(words -> print.println("Say it so, with the blanks filled in: " + words));
    }

    static void printRows(List<SmartReading> readings, PrintWriter print) {
        print.println("goal\t"
                + Arrays.stream(Letter.values()).map(Letter::initial).collect(Collectors.joining("\t"))
                + "\treason");
        readings.forEach(reading -> print.println(reading.goal().replaceAll("\\s", " ")
                + "\t"
                + reading.verdicts().stream()
                        .map(verdict -> verdict.holds() ? "1" : "0")
                        .collect(Collectors.joining("\t"))
                + "\t"
                + reading.reason().replaceAll("\\s", " ")));
    }
}
