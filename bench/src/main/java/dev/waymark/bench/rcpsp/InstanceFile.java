package dev.waymark.bench.rcpsp;

import dev.waymark.engine.scheduling.Activity;
import dev.waymark.engine.scheduling.Project;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the {@code .sm} files of PSPLIB (Kolisch and Sprecher 1996): jobs of one mode, in three tables for precedence,
 * durations with demands, and what there is of each resource.
 */
final class InstanceFile {
    private final NumberedLines lines;
    private final List<List<Integer>> successors = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();

    private InstanceFile(NumberedLines lines) {
        this.lines = lines;
    }

    static Instance read(String file, String text) throws UnreadableInstance {
        return new Instance(
                file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.sm$", ""),
                new InstanceFile(new NumberedLines(file, text)).project());
    }

    private Project project() throws UnreadableInstance {
        lines.after("PRECEDENCE RELATIONS");
        lines.toNumbers();
        while (lines.isRow()) {
            readSuccessors();
        }
        lines.after("REQUESTS/DURATIONS");
        lines.toNumbers();
        while (lines.isRow()) {
            readDemands();
        }
        if (activities.size() != successors.size()) {
            throw lines.wrong(
                    "%d jobs have durations and %d have successors".formatted(activities.size(), successors.size()));
        }
        lines.after("RESOURCEAVAILABILITIES");
        lines.toNumbers();
        List<Integer> capacities = lines.numbers("what there is of each resource");
        try {
            return new Project(activities, capacities);
        } catch (IllegalArgumentException impossible) {
            throw lines.unusable(impossible.getMessage() + " (activities and resources are counted from 0)");
        }
    }

    private void readSuccessors() throws UnreadableInstance {
        int job = successors.size() + 1;
        List<Integer> row = lines.numbers("the successors of job " + job);
        if (row.size() < 3 || row.get(0) != job) {
            throw lines.wrong("expected job %d with its modes and successors, not %s".formatted(job, row));
        }
        if (row.get(1) != 1) {
            throw lines.wrong("job %d has %d modes; only projects of one mode can be read".formatted(job, row.get(1)));
        }
        List<Integer> named = row.subList(3, row.size());
        if (named.size() != row.get(2)) {
            throw lines.wrong(
                    "job %d is said to have %d successors and names %d".formatted(job, row.get(2), named.size()));
        }
        List<Integer> places = new ArrayList<>();
        for (int successor : named) {
            if (successor < 1) {
                throw lines.wrong("job %d names a successor %d; jobs are counted from 1".formatted(job, successor));
            }
            places.add(successor - 1);
        }
        successors.add(places);
    }

    private void readDemands() throws UnreadableInstance {
        int job = activities.size() + 1;
        List<Integer> row = lines.numbers("duration and demands of job " + job);
        if (row.size() < 3 || row.get(0) != job || row.get(1) != 1) {
            throw lines.wrong("expected job %d, mode 1, with its duration and demands, not %s".formatted(job, row));
        }
        if (job > successors.size()) {
            throw lines.wrong("job %d has no successors named above".formatted(job));
        }
        activities.add(new Activity(row.get(2), row.subList(3, row.size()), successors.get(job - 1)));
    }
}
