package dev.waymark.engine.testing;

import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.profile.Certificate;
import dev.waymark.engine.profile.EducationEntry;
import dev.waymark.engine.profile.Period;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Project;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.StatedLanguage;
import dev.waymark.engine.profile.StatedSkill;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes up résumés from a seed: every optional part is there or not, every list empty or not. */
public final class ResumeMaker {
    private static final List<String> WORDS = List.of(
            "Nurse",
            "Welder",
            "Köchin",
            "data & SQL",
            "C++",
            "Ward 7 – nights",
            "Müller GmbH",
            "a < b",
            "Zoë's",
            "ACME, Inc.");

    private final RandomGenerator random;

    public ResumeMaker(RandomGenerator random) {
        this.random = random;
    }

    public Resume next() {
        // A reader lists voluntary roles after paid ones.
        List<Position> jobs = Stream.concat(
                        some(() -> position(Position.Kind.WORK)).stream(),
                        some(() -> position(Position.Kind.VOLUNTEER)).stream())
                .toList();
        return new Resume(
                Optional.of(word()),
                maybe(this::word),
                maybe(this::word),
                jobs,
                some(this::study),
                some(() -> new StatedSkill(
                        word(), maybe(this::word), random.nextBoolean() ? List.of() : List.of("x", "y"))),
                some(() -> new Certificate(word(), maybe(this::word), maybe(this::month))),
                some(() -> new StatedLanguage(word(), maybe(this::word))),
                some(() -> new Project(word(), period(), some(this::word), List.of("k"))));
    }

    private Position position(Position.Kind kind) {
        return new Position(word(), maybe(this::word), period(), kind, some(this::word));
    }

    private EducationEntry study() {
        return new EducationEntry(
                Optional.of(word()),
                maybe(this::word),
                maybe(this::word),
                maybe(() -> EducationLevel.values()[random.nextInt(EducationLevel.values().length)]),
                period(),
                random.nextBoolean(),
                some(this::word));
    }

    private Period period() {
        Optional<YearMonth> start = maybe(this::month);
        Optional<YearMonth> end = maybe(() -> YearMonth.of(2021 + random.nextInt(4), 1 + random.nextInt(12)));
        return new Period(start, end, end.isEmpty() && random.nextBoolean());
    }

    private YearMonth month() {
        return YearMonth.of(2000 + random.nextInt(20), 1 + random.nextInt(12));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(50);
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> value) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> value.get()).toList();
    }
}
