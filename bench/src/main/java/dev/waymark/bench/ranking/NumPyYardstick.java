package dev.waymark.bench.ranking;

import dev.waymark.engine.ranking.LevelRow;
import dev.waymark.engine.ranking.RequirementRows;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** The same sums over the same numbers by NumPy, in a process of its own; empty where the machine has none. */
record NumPyYardstick(String version, Map<String, Double> micros, double[] missing, double[] expected) {
    private static final String SCRIPT = "ranking.py";

    static Optional<NumPyYardstick> measure(RequirementRows rows, LevelRow held, int rounds, int times)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("waymark-ranking");
        try {
            int elements = rows.elements().size();
            write(folder.resolve("weights"), elements, rows::weights);
            write(folder.resolve("levels"), elements, rows::levels);
            write(folder.resolve("variances"), elements, rows::variances);
            write(folder.resolve("held"), 1, at -> held.means());
            write(folder.resolve("spread"), 1, at -> held.variances());
            try (InputStream script = NumPyYardstick.class.getResourceAsStream(SCRIPT)) {
                if (script == null) {
                    throw new IllegalStateException("The script %s is not in the application".formatted(SCRIPT));
                }
                Files.copy(script, folder.resolve(SCRIPT));
            }
            return run(folder, elements, rounds, times).map(said -> read(said, folder));
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    /** What it printed; empty if there is no Python, or no NumPy in it. */
    private static Optional<String> run(Path folder, int elements, int rounds, int times)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        "python3", SCRIPT, String.valueOf(elements), String.valueOf(rounds), String.valueOf(times))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OPENBLAS_NUM_THREADS", "1");
        builder.environment().put("OMP_NUM_THREADS", "1");
        builder.environment().put("MKL_NUM_THREADS", "1");
        Process process;
        try {
            process = builder.start();
        } catch (IOException noPython) {
            return Optional.empty();
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
    }

    private static NumPyYardstick read(String said, Path folder) {
        String version = "";
        Map<String, Double> micros = new TreeMap<>();
        for (String line : said.lines().toList()) {
            String[] cells = line.split("\t");
            if (cells[0].equals("version")) {
                version = cells[1];
            } else {
                micros.put(cells[0], Double.valueOf(cells[1]));
            }
        }
        return new NumPyYardstick(
                version, micros, numbers(folder.resolve("missing")), numbers(folder.resolve("expected")));
    }

    private static double[] numbers(Path file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
            double[] numbers = new double[bytes.remaining() / Double.BYTES];
            bytes.asDoubleBuffer().get(numbers);
            return numbers;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("What NumPy wrote cannot be read: " + file, e);
        }
    }

    private static void write(Path file, int rows, IntFunction<double[]> row) throws IOException {
        int width = row.apply(0).length;
        ByteBuffer bytes = ByteBuffer.allocate(rows * width * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < rows; i++) {
            for (double value : row.apply(i)) {
                bytes.putDouble(value);
            }
        }
        Files.write(file, bytes.array());
    }
}
