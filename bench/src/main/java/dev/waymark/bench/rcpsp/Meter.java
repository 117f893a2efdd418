package dev.waymark.bench.rcpsp;

import com.sun.management.OperatingSystemMXBean;
import dev.waymark.engine.scheduling.TimeLeft;
import java.lang.management.ManagementFactory;

/** Time since it was made: on the wall, and of the processors that this process really had. */
final class Meter implements TimeLeft {
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final double limit;
    private final long wall = System.nanoTime();
    private final long cpu = MACHINE.getProcessCpuTime();

    /** @param limit in seconds */
    Meter(double limit) {
        this.limit = limit;
    }

    @Override
    public double seconds() {
        return limit - elapsed();
    }

    double elapsed() {
        return (System.nanoTime() - wall) / 1e9;
    }

    double cpu() {
        return (MACHINE.getProcessCpuTime() - cpu) / 1e9;
    }
}
