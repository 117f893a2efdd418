package dev.waymark.engine.courses;

import dev.waymark.engine.courses.Course.Level;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.Offer.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What words say of a course's kind, form and level, in English, German, French and Spanish. */
final class StatedWords {
    private static final List<Meaning<ActivityKind>> KINDS = List.of(
            new Meaning<>(
                    ActivityKind.CERTIFICATION,
                    "certification|certificate|certificate programme|certificate program|professional certificate|exam|zertifizierung|zertifikat|prufung|certificacion|certificado|certificat|examen"),
            new Meaning<>(
                    ActivityKind.FORMAL_DEGREE,
                    "degree|bachelor|master|masters|phd|diploma|studium|studiengang|diplome|licence|grado|titulacion"),
            new Meaning<>(
                    ActivityKind.CONFERENCE,
                    "conference|event|congress|meetup|summit|fair|konferenz|tagung|kongress|messe|conference annuelle|congres|congreso|conferencia|evento"),
            new Meaning<>(ActivityKind.READING, "book|reading|article|buch|lekture|livre|libro|lectura"),
            new Meaning<>(
                    ActivityKind.LISTENING,
                    "podcast|talk|lecture series|vortrag|vortragsreihe|conferencia magistral|charla"),
            new Meaning<>(ActivityKind.MENTORING, "mentoring|coaching|mentorat|tutoria|mentoria"),
            new Meaning<>(ActivityKind.SHADOWING, "shadowing|job shadowing|hospitation"),
            new Meaning<>(ActivityKind.VOLUNTEERING, "volunteering|ehrenamt|benevolat|voluntariado"),
            new Meaning<>(
                    ActivityKind.COURSE,
                    "course|class|training|workshop|seminar|webinar|module|bootcamp|e learning|elearning|mooc|tutorial|kurs|schulung|lehrgang|weiterbildung|fortbildung|cours|formation|stage|atelier|curso|taller|seminario|capacitacion"));

    private static final List<Meaning<Format>> FORMATS = List.of(
            new Meaning<>(Format.BLENDED, "blended|hybrid|hybride|mixte|semipresencial|hibrido|blended learning|mixed"),
            new Meaning<>(
                    Format.SELF_PACED,
                    "self paced|self study|on demand|asynchronous|e learning|elearning|recorded|selbststudium|selbstlernkurs|selbstgesteuert|fernstudium|autoformation|a votre rythme|asincrono|a su ritmo"),
            new Meaning<>(
                    Format.IN_PERSON,
                    "in person|onsite|on site|classroom|face to face|vor ort|prasenz|prasenzkurs|praesenz|presentiel|en presentiel|presencial"),
            new Meaning<>(
                    Format.ONLINE,
                    "online|live online|virtual|remote|webinar|virtuell|digital|en ligne|distanciel|a distance|en linea|virtuel|synchronous"));

    private static final List<Meaning<double[]>> LEVELS = List.of(
            new Meaning<>(
                    new double[] {3.5, 6},
                    "advanced|expert|experts|experte|experten|profi|profis|masterclass|fortgeschritten|fortgeschrittene|avance|avancee|perfectionnement|expertise|avanzado|avanzada|experto"),
            new Meaning<>(
                    new double[] {2, 4.5},
                    "intermediate|aufbaukurs|mittel|mittelstufe|intermediaire|intermedio|intermedia|medium"),
            new Meaning<>(
                    new double[] {0, 3},
                    "beginner|beginners|introductory|introduction|intro|basic|basics|foundation|foundations|fundamentals|entry|novice|essentials|einsteiger|anfanger|grundlagen|grundkurs|einfuhrung|basiskurs|debutant|debutants|initiation|bases|principiante|principiantes|basico|basica|introduccion|iniciacion"));

    private static final double[] ASSUMED = {1, 4.5};
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");

    private StatedWords() {}

    static Optional<ActivityKind> kind(String written) {
        String plain = PlainWords.of(written);
        for (ActivityKind kind : ActivityKind.values()) {
            if (PlainWords.of(kind.label()).equals(plain)) {
                return Optional.of(kind);
            }
        }
        return first(KINDS, plain);
    }

    static Optional<Format> format(String written) {
        String plain = PlainWords.of(written);
        if (plain.contains("onsite") && PlainWords.has(plain, "online")) {
            return Optional.of(Format.BLENDED);
        }
        return first(FORMATS, plain);
    }

    /** From two numbers of 0–7, else from words; empty if there are none of either. */
    static Optional<Level> level(String written) {
        List<Double> numbers = new ArrayList<>();
        Matcher m = NUMBER.matcher(written);
        while (m.find()) {
            numbers.add(Double.parseDouble(m.group().replace(',', '.')));
        }
        if (numbers.size() == 2) {
            return stated(numbers.get(0), numbers.get(1));
        }
        return numbers.isEmpty() ? worded(written) : Optional.empty();
    }

    /** Empty if they do not rise within 0–7. */
    static Optional<Level> stated(double from, double to) {
        return from >= 0 && from < to && to <= 7
                ? Optional.of(new Level(from, to, Level.Basis.STATED))
                : Optional.empty();
    }

    static Optional<Level> worded(String written) {
        return first(LEVELS, PlainWords.of(written)).map(l -> new Level(l[0], l[1], Level.Basis.WORDED));
    }

    static Level assumed() {
        return new Level(ASSUMED[0], ASSUMED[1], Level.Basis.ASSUMED);
    }

    private static <T> Optional<T> first(List<Meaning<T>> meanings, String plain) {
        return meanings.stream()
                .filter(m -> PlainWords.hasAny(plain, m.words()))
                .map(Meaning::value)
                .findFirst();
    }

    private record Meaning<T>(T value, String words) {}
}
