package dev.waymark.cli;

/** The one place that owns what a process says with its exit code. */
enum ExitCode {
    DONE(0),
    FAULT(1),
    BAD_INPUT(2),
    INFEASIBLE(3);

    private final int value;

    ExitCode(int value) {
        this.value = value;
    }

    int value() {
        return value;
    }
}
