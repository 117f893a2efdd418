package dev.waymark.bench.catalogue;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.bls.BlsFigures;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.catalogue.compiler.BuildCatalogue;
import dev.waymark.engine.catalogue.onet.OnetRelease;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Optional;

/** Does one thing once in a JVM of its own, and prints what it took: milliseconds, or megabytes at the peak. */
final class Probe {
    private Probe() {}

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "load" -> load(Path.of(arguments[1]));
            case "read" -> read(Path.of(arguments[1]), Path.of(arguments[2]));
            case "build" -> build(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void load(Path file) throws Exception {
        long start = System.nanoTime();
        Catalogue catalogue = CatalogueFile.load(file);
        catalogue.occupation(new OccupationCode("15-2051.00"));
        long ready = System.nanoTime();
        int everything = catalogue.occupations().size() + catalogue.titles().size();
        long decoded = System.nanoTime();
        print(ready - start, decoded - start, everything);
    }

    private static void read(Path onet, Path bls) throws Exception {
        long start = System.nanoTime();
        OnetRelease release = OnetRelease.read(onet);
        BlsFigures figures = BlsFigures.read(bls);
        long read = System.nanoTime();
        print(
                read - start,
                read - start,
                release.titles().size() + figures.wages().size());
    }

    private static void build(Path onet, Path bls, Path out) throws Exception {
        long start = System.nanoTime();
        BuildCatalogue.Built built = BuildCatalogue.into(out, onet, Optional.of(bls));
        long end = System.nanoTime();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(u -> u.getUsed())
                .sum();
        System.out.println(
                "%d %d %d".formatted(end - start, peak, built.badRows().size()));
    }

    private static void print(long first, long second, int size) {
        System.out.println("%d %d %d".formatted(first, second, size));
    }
}
