package dev.waymark.bench.rcpsp;

import com.sun.management.OperatingSystemMXBean;
import dev.waymark.engine.scheduling.TimeLeft;
import java.lang.management.ManagementFactory;

/** Time since it was made: on the wall, and of the processors that this process really had. */
final class Meter implements TimeLeft {
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final double limit;
    private final int processors;
    private final long wall = System.nanoTime();
    private final long cpu = MACHINE.getProcessCpuTime();

    private Meter(double limit, int processors) {
        this.limit = limit;
        this.processors = processors;
    }

    /** The limit is in seconds on the wall. */
    static Meter onTheWall(double limit) {
        return new Meter(limit, 0);
    }

    /** The limit is what so many processors do in these seconds, for machines that are busy with other things as well. */
    static Meter ofProcessors(double limit, int processors) {
        return new Meter(limit, processors);
    }

    @Override
    public double seconds() {
        return limit - (processors == 0 ? elapsed() : cpu() / processors);
    }

    double elapsed() {
        return (System.nanoTime() - wall) / 1e9;
    }

    double cpu() {
        return (MACHINE.getProcessCpuTime() - cpu) / 1e9;
    }
}
