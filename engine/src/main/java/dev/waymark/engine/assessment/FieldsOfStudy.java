package dev.waymark.engine.assessment;

import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.profile.EducationEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What studying a field says of a level: at the end of a bachelor's degree, level 4 in the areas the field is about and
 * 3 in those beside it; half a point less for a shorter course, half a point more for a longer one, one less if it was
 * not finished. An assumption of ours, kept in {@code fields-of-study.tsv} and to be corrected by rating oneself.
 */
final class FieldsOfStudy {
    private static final double CORE = 4;
    private static final double BESIDE = 3;
    private static final double VARIANCE = 0.9 * 0.9;

    private final List<Field> fields;

    private FieldsOfStudy(List<Field> fields) {
        this.fields = fields;
    }

    static FieldsOfStudy load() {
        try (InputStream in = FieldsOfStudy.class.getResourceAsStream("fields-of-study.tsv")) {
            if (in == null) {
                throw new IllegalStateException("fields-of-study.tsv is missing from the build");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new FieldsOfStudy(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Field::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Reading> reading(Element element, EducationEntry study) {
        String named = (study.area().orElse("") + " " + study.studyType().orElse("")).toLowerCase(Locale.ROOT);
        return fields.stream()
                .filter(field -> field.pattern.matcher(named).find())
                .flatMap(field -> field.base(element).stream())
                .max(Double::compare)
                .map(base -> new Reading(words(study), base + adjustment(study), VARIANCE));
    }

    private static double adjustment(EducationEntry study) {
        EducationLevel level = study.level().orElse(EducationLevel.SOME_COLLEGE);
        double length = !level.atLeast(EducationLevel.BACHELOR) ? -0.5 : level.atLeast(EducationLevel.MASTER) ? 0.5 : 0;
        return study.completed() ? length : length - 1;
    }

    private static String words(EducationEntry study) {
        String what = study.area().orElseGet(() -> study.studyType().orElse("a course"));
        return study.completed() ? "studying " + what : "studying %s, not finished".formatted(what);
    }

    /** One line of the table: a pattern for names of the field, core element ids, ids beside. */
    private record Field(Pattern pattern, List<String> core, List<String> beside) {
        static Field parse(String line) {
            String[] columns = line.split("\t", -1);
            return new Field(
                    Pattern.compile(columns[0], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    List.of(columns[1].split(" ")),
                    List.of(columns[2].split(" ")));
        }

        Optional<Double> base(Element element) {
            String id = element.id().value();
            return core.contains(id) ? Optional.of(CORE) : beside.contains(id) ? Optional.of(BESIDE) : Optional.empty();
        }
    }
}
