package dev.waymark.bench.rcpsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the table as tab-separated values, whole or not at all. */
final class TableFile {
    private static final List<String> COLUMNS = List.of(
            "instance",
            "makespan",
            "lower_bound",
            "proven",
            "seconds",
            "start_times",
            "verified",
            "cpu_seconds",
            "critical_path",
            "best_known",
            "plain_makespan",
            "plain_lower_bound",
            "plain_proven",
            "plain_seconds",
            "plain_cpu_seconds",
            "plain_verified");

    private TableFile() {}

    static void write(Path file, List<Row> rows) throws IOException {
        Path target = file.toAbsolutePath();
        Path part = Files.createTempFile(target.getParent(), ".rcpsp", ".part");
        try {
            Files.writeString(
                    part, rows.stream().map(TableFile::line).collect(Collectors.joining("", line(COLUMNS), "")));
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String line(Row row) {
        Outcome core = row.core();
        Optional<Outcome> plain = row.plain();
        return line(List.of(
                row.instance().name(),
                String.valueOf(core.timing().makespan()),
                String.valueOf(core.timing().lowerBound()),
                flag(core.isProven()),
                figure(core.seconds()),
                core.timing().starts().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                flag(core.isVerified()),
                figure(core.cpuSeconds()),
                String.valueOf(row.criticalPath()),
                row.bestKnown().map(String::valueOf).orElse(""),
                plain.map(p -> String.valueOf(p.timing().makespan())).orElse(""),
                plain.map(p -> String.valueOf(p.timing().lowerBound())).orElse(""),
                plain.map(p -> flag(p.isProven())).orElse(""),
                plain.map(p -> figure(p.seconds())).orElse(""),
                plain.map(p -> figure(p.cpuSeconds())).orElse(""),
                plain.map(p -> flag(p.isVerified())).orElse("")));
    }

    private static String line(List<String> fields) {
        return String.join("\t", fields) + "\n";
    }

    private static String flag(boolean yes) {
        return yes ? "1" : "0";
    }

    private static String figure(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
