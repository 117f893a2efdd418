package dev.waymark.engine.smart;

import dev.waymark.engine.plan.Words;
import dev.waymark.engine.skill.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What no one can do: more hours than a week has, more pieces than the days allow, a calling of years in weeks, or all
 * there is. The bounds are generous on purpose: an ambitious goal is not called impossible.
 *
 * @param span where it says so
 */
record Excess(Span span, String why) {
    /** Beyond this nobody works for long, whatever they say. */
    private static final double MOST_HOURS_A_WEEK = 90;

    private static final double MOST_HOURS_A_DAY = 16;

    private record Calling(Pattern words, long days) {}

    private static final List<Calling> CALLINGS = List.of(
            calling("surgeon|neurosurgeon|cardiologist|consultant physician|brain surgeon", 5 * 365),
            calling(
                    "(?:become|be|qualify as|work as|train as) (?:an? |the )?(?:fully trained |fully qualified |"
                            + "qualified |licensed )?(?:doctor|physician|vet|veterinarian|veterinary surgeon|dentist|gp|"
                            + "astronaut|barrister|architect|judge|professor)",
                    540),
            calling("(?:earn|get|do|gain|obtain|write|complete) (?:a|my|an) (?:phd|doctorate)", 300),
            calling("(?:ceo|chief executive|prime minister|president|director general) of", 180),
            calling(
                    "(?:become|be|qualify as|train as) (?:an? |the )?(?:\\p{L}+ )?(?:pilot|lawyer|solicitor|"
                            + "pharmacist|psychologist|midwife|nurse|engineer|teacher|electrician|plumber|accountant|"
                            + "actuary|ceo|cto|cfo)",
                    25),
            calling(
                    "(?:speak |be |become |learn )?(?:fluent|perfect|native)(?:ly)? (?:in )?\\p{L}+|(?:speak|"
                            + "learn) \\p{L}+ fluently",
                    60),
            calling("(?:expert|world champion|millionaire|billionaire|famous|bestselling|olympic)", 60),
            calling(
                    "(?:write|finish writing|publish|translate) (?:a|my|the|an?) (?:[\\p{L}\\d-]+ )?(?:novel|"
                            + "book|bible|textbook|thesis|dissertation)",
                    7),
            calling(
                    "learn (?:to play )?(?:the |a |an )?(?!about)\\p{L}{4,}|the (?:entire|whole|" + "complete) \\p{L}+",
                    2),
            calling("lose \\d{2,} ?(?:kg|kilos?|kilograms?|pounds|lbs)", 60),
            calling("master (?:the |how to )?\\p{L}{4,}", 14),
            calling("(?:\\d+|an?|one|two|five|ten) ?(?:million|billion)|millions", 90));

    private static final Pattern ALL = Plain.words(
            "\\d+[,.]?\\d{3} \\p{L}+ (?:a|per|every|each) (?:day|hour|minute)|(?:learn|know|master|speak|read|"
                    + "understand|do|memorise|memorize) (?:absolutely )?(?:everything|"
                    + "all (?:the )?(?:\\p{L}+ ){0,2}(?:languages?|books?|tools?|skills?|things|subjects?))|"
                    + "millionaire|billionaire|rule the world|never (?:make|sleep|fail)[^,;.]*|zero mistakes|"
                    + "cure cancer|win the lottery|time travel");

    private static final Pattern HOURS = Plain.words("(" + Numbers.ANY
            + ") ?(?:hours?|hrs?|h)\\b(?: of [^,;.¤]*?)?(?: (?:a|per|each|every|this|in one|in a) (day|week|"
            + "month|evening|night|morning)|/(day|week))");
    private static final Pattern PIECES = Plain.words(
            "(" + Numbers.ANY + ") (?:\\p{L}+ ){0,2}?(books?|textbooks?|novels?|theses|phds?|apprenticeships?|"
                    + "courses?|certificat\\p{L}+|exams?|degrees?|languages?|websites?|apps?|marathons?)");

    static Optional<Excess> in(Wording goal) {
        return hours(goal)
                .or(() -> theirHours(goal))
                .or(() -> all(goal))
                .or(() -> calling(goal))
                .or(() -> pieces(goal));
    }

    private static Optional<Excess> hours(Wording goal) {
        return hoursAWeek(goal)
                .filter(said -> said.hours() > MOST_HOURS_A_WEEK)
                .map(said ->
                        new Excess(said.span(), "“%s” is more than anyone has.".formatted(goal.words(said.span()))));
    }

    private static Optional<Excess> theirHours(Wording goal) {
        if (goal.context().hoursAWeek().isEmpty()) {
            return Optional.empty();
        }
        double there = goal.context().hoursAWeek().getAsDouble();
        return hoursAWeek(goal)
                .filter(said -> said.hours() > 2 * Math.max(1, there))
                .map(said -> new Excess(
                        said.span(),
                        "“%s” is far beyond the %s hours a week that you have."
                                .formatted(goal.words(said.span()), Words.number(there))));
    }

    private record Weekly(Span span, double hours) {}

    private static Optional<Weekly> hoursAWeek(Wording goal) {
        Matcher m = HOURS.matcher(goal.plain());
        if (!m.find()) {
            return Optional.empty();
        }
        double many = Numbers.value(m.group(1));
        String per = m.group(2) == null ? m.group(3) : m.group(2);
        double week = switch (per) {
            case "week" -> many;
            case "month" -> many / 4.3;
            default -> many > MOST_HOURS_A_DAY ? 7 * 24.0 : many * 5;
        };
        return Optional.of(new Weekly(new Span(m.start(), m.end()), week));
    }

    private static Optional<Excess> all(Wording goal) {
        return goal.inMain(ALL)
                .map(span -> new Excess(span, "“%s” is out of anyone’s reach.".formatted(goal.words(span))));
    }

    private static Optional<Excess> calling(Wording goal) {
        OptionalLong days = days(goal);
        if (days.isEmpty()
                || Plain.find(
                                Plain.words("finish|complete|last|final|first draft|chapter|" + "registration|draft"),
                                goal.main())
                        .isPresent()) {
            return Optional.empty();
        }
        return CALLINGS.stream()
                .filter(calling -> days.getAsLong() < calling.days())
                .flatMap(calling -> goal.inMain(calling.words()).stream())
                .findFirst()
                .map(span -> new Excess(
                        span, "“%s” takes far longer than the time it is given.".formatted(goal.words(span))));
    }

    private static Optional<Excess> pieces(Wording goal) {
        OptionalLong days = days(goal);
        Matcher m = PIECES.matcher(goal.main());
        if (days.isEmpty() || !m.find()) {
            return Optional.empty();
        }
        double each = Numbers.value(m.group(1)) / Math.max(1, days.getAsLong());
        Span span = new Span(m.start(), m.end());
        boolean heavy = m.group(2).matches("novels?|theses|thesis|degrees?|phds?|languages?|apprenticeships?");
        return each > (heavy ? 1.0 / 45 : 0.7)
                ? Optional.of(
                        new Excess(span, "“%s” is more than the time it is given allows.".formatted(goal.words(span))))
                : Optional.empty();
    }

    /** From today to the last day that is named; empty if none is. */
    private static OptionalLong days(Wording goal) {
        return goal.deadlines().stream()
                .filter(d -> d.state() == Deadline.State.AHEAD)
                .flatMap(d -> d.last().stream())
                .max(LocalDate::compareTo)
                .map(last -> OptionalLong.of(ChronoUnit.DAYS.between(goal.today(), last)))
                .orElse(OptionalLong.empty());
    }

    private static Calling calling(String words, long days) {
        return new Calling(Plain.words(words), days);
    }
}
