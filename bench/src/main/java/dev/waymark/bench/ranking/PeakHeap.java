package dev.waymark.bench.ranking;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most heap that was in use at once since it was last reset. */
final class PeakHeap {
    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    void reset() {
        System.gc();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Mebibytes, each pool at its own peak: an upper bound. */
    double mebibytes() {
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1048576.0;
    }
}
