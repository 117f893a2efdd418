package dev.waymark.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Where the time of a command goes, in milliseconds; steps that run side by side may overlap. */
final class Timings {
    private final Map<String, Double> millis = new LinkedHashMap<>();
    private long last = System.nanoTime();

    /** Starts with what passed between the start of the process and now. */
    static Timings sinceStart() {
        Timings timings = new Timings();
        timings.millis.put("jvm", (double) ManagementFactory.getRuntimeMXBean().getUptime());
        return timings;
    }

    /** Books the time since the last step. */
    synchronized void step(String name) {
        long now = System.nanoTime();
        millis.merge(name, (now - last) / 1e6, Double::sum);
        last = now;
    }

    /** Books a time measured elsewhere, without ending a step. */
    synchronized void aside(String name, long nanos) {
        millis.merge(name, nanos / 1e6, Double::sum);
    }

    synchronized void print(PrintWriter out) {
        millis.forEach((name, value) -> out.println(String.format(Locale.ROOT, "%s\t%.0f", name, value)));
        out.flush();
    }
}
