package dev.waymark.server.profile;

import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.ResumeReading;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What of an import a person wants.
 *
 * @param kept told for each entry's key: {@code job-0}, {@code study-2}, {@code skill-11}, {@code certificate-0},
 *     {@code language-1}, {@code project-0}, numbered as in the reading
 * @param corrected jobs as the person put them right, by their number
 */
public record ImportChoice(Predicate<String> kept, Map<Integer, Position> corrected) {
    public ImportChoice {
        corrected = Map.copyOf(corrected);
    }

    /** All of it, as it was read. */
    public static ImportChoice everything() {
        return new ImportChoice(key -> true, Map.of());
    }

    Resume of(ResumeReading reading) {
        Resume read = reading.resume();
        List<Position> jobs = IntStream.range(0, read.positions().size())
                .filter(i -> kept.test("job-" + i))
                .mapToObj(i -> corrected.getOrDefault(i, read.positions().get(i)))
                .toList();
        return new Resume(
                read.name(),
                read.label(),
                read.summary(),
                jobs,
                chosen("study-", read.education()),
                chosen("skill-", read.skills()),
                chosen("certificate-", read.certificates()),
                chosen("language-", read.languages()),
                chosen("project-", read.projects()));
    }

    private <T> List<T> chosen(String prefix, List<T> entries) {
        return IntStream.range(0, entries.size())
                .filter(i -> kept.test(prefix + i))
                .mapToObj(entries::get)
                .toList();
    }
}
