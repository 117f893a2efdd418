package dev.waymark.cli;

import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.profile.Origin;
import dev.waymark.engine.profile.Period;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Remark;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.ResumeReading;
import dev.waymark.engine.recognition.Recognition;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints what was read from a file for a terminal: understood, guessed, left. */
final class ProfileTable {
    private final PrintWriter out;

    ProfileTable(PrintWriter out) {
        this.out = out;
    }

    void print(ResumeReading reading, Recognition recognition) {
        Resume resume = reading.resume();
        out.printf("Read as %s.%n%n", reading.format().label());
        out.println("Understood:");
        resume.name().ifPresent(name -> out.println("  name         " + name));
        for (int i = 0; i < resume.positions().size(); i++) {
            job(resume.positions().get(i), recognition.positions().get(i).occupation());
        }
        resume.education()
                .forEach(e -> out.printf(
                        "  study        %s%s%n",
                        Stream.of(e.studyType(), e.area(), e.institution())
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(", ")),
                        period(e.period())));
        list("skills", resume.skills().stream().map(s -> s.name()).toList());
        list("certificates", resume.certificates().stream().map(c -> c.name()).toList());
        list("languages", resume.languages().stream().map(l -> l.language()).toList());
        list("projects", resume.projects().stream().map(p -> p.name()).toList());
        guesses(reading);
        remarks("Read otherwise than written:", reading, Remark.Kind.MENDED);
        remarks("Left:", reading, Remark.Kind.LEFT);
    }

    private void job(Position job, Optional<Occupation> occupation) {
        out.printf(
                "  job          %s%s%s%n",
                job.title().isEmpty() ? "(no title)" : job.title(),
                job.employer().map(e -> ", " + e).orElse(""),
                period(job.period()));
        out.printf(
                "               %s%n",
                occupation
                        .map(o -> "counts as %s (%s)".formatted(o.title(), o.code()))
                        .orElse("counts as nothing yet: the title was not recognised"));
    }

    private void list(String name, List<String> entries) {
        if (!entries.isEmpty()) {
            out.printf("  %-12s %s%n", name, String.join(", ", entries));
        }
    }

    private void guesses(ResumeReading reading) {
        List<String> lines = Stream.of(
                        guessed(
                                reading.resume().positions().stream()
                                        .map(Position::title)
                                        .toList(),
                                reading.positions()),
                        guessed(
                                reading.resume().education().stream()
                                        .map(e -> e.studyType()
                                                .or(e::area)
                                                .or(e::institution)
                                                .orElse(""))
                                        .toList(),
                                reading.education()),
                        reading.remarks().stream()
                                .filter(r -> r.kind() == Remark.Kind.GUESSED)
                                .map(Remark::toString))
                .flatMap(s -> s)
                .toList();
        if (!lines.isEmpty()) {
            out.printf("%nGuessed:%n");
            lines.forEach(line -> out.println("  " + line));
        }
    }

    private static Stream<String> guessed(List<String> entries, List<Origin> origins) {
        return Stream.iterate(0, i -> i < entries.size(), i -> i + 1)
                .flatMap(i -> origins.get(i).guess().stream()
                        .map(why -> "%s: '%s': %s".formatted(origins.get(i).where(), entries.get(i), why)));
    }

    private void remarks(String heading, ResumeReading reading, Remark.Kind kind) {
        List<Remark> remarks =
                reading.remarks().stream().filter(r -> r.kind() == kind).toList();
        if (!remarks.isEmpty()) {
            out.printf("%n%s%n", heading);
            remarks.forEach(r -> out.println("  " + r));
        }
    }

    private static String period(Period period) {
        String start = period.start().map(Object::toString).orElse("");
        String end =
                period.ongoing() ? "now" : period.end().map(Object::toString).orElse("");
        return start.isEmpty() && end.isEmpty() ? ", no dates" : ", " + start + " – " + end;
    }
}
