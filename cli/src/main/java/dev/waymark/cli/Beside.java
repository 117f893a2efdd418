package dev.waymark.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that is done while the command goes on with something else. */
final class Beside<T> {
    private final FutureTask<T> task;

    private Beside(FutureTask<T> task) {
        this.task = task;
    }

    /** @param name under which its time is booked */
    static <T> Beside<T> start(Timings timings, String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(() -> {
            long start = System.nanoTime();
            T done = work.call();
            timings.aside(name, System.nanoTime() - start);
            return done;
        });
        Thread.ofPlatform().daemon().start(task);
        return new Beside<>(task);
    }

    /** What came of it, or what it threw. */
    T await() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
