package dev.waymark.engine.destination.advert;

import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.profile.StudyLevel;
import dev.waymark.engine.skill.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Degrees: the lowest of those that a clause would take, and a bare "degree" is a bachelor's. */
final class StatedDegrees {
    private static final Pattern DEGREES = Pattern.compile("(?<![\\p{L}\\d])(?:"
            + "(?i:(?:bachelor|master)(?:['’]?s)?(?: degree)?(?= (?:degree|of|in|or)\\b|['’]s|s\\b|\\W|$)(?! (?:data|class|plan|electrician|file))"
            + "|associate(?:['’]?s)? degree|doctora(?:te|l degree)|ph\\.? ?d|undergraduate degree|foundation degree"
            + "|(?:university |honours |relevant |first |good )?degree(?![ -]of\\b)"
            + "|high school diploma|a[- ]levels?|gcses?|nvq(?: level \\d)?|btec|hn[cd]|apprenticeship|vocational training"
            + "|abgeschlossenes studium|hochschulabschluss|hochschulstudium|abgeschlossene (?:berufs)?ausbildung|abitur)"
            + "|B\\.?Sc|M\\.?Sc|BA|MA|BEng|MEng|BSN|MSN|MBA|LLB|LLM|BEd|BCom)(?![\\p{L}\\d])");

    private static final Pattern NOT_THE_STUDY = Pattern.compile("(?i)(?:scrum|web|brew|high)[- ]?$");

    private StatedDegrees() {}

    static List<Fact> in(String clause) {
        return DEGREES
                .matcher(clause)
                .results()
                .filter(m ->
                        !NOT_THE_STUDY.matcher(clause.substring(0, m.start())).find())
                .map(StatedDegrees::fact)
                .min(Comparator.comparing(f -> ((Asked.Degree) f.asked()).level()))
                .stream()
                .toList();
    }

    private static Fact fact(MatchResult found) {
        String words = found.group().toLowerCase(Locale.ROOT);
        EducationLevel level = words.contains("studium") || words.contains("hochschulabschluss")
                ? EducationLevel.BACHELOR
                : words.contains("ausbildung")
                        ? EducationLevel.POST_SECONDARY_CERTIFICATE
                        : StudyLevel.of(found.group(), "", "").orElse(EducationLevel.BACHELOR);
        return new Fact(new Asked.Degree(level), new Span(found.start(), found.end()));
    }
}
