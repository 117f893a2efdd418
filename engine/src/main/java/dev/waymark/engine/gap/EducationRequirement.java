package dev.waymark.engine.gap;

import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Outlook;
import dev.waymark.engine.catalogue.Preparation;
import dev.waymark.engine.profile.EducationEntry;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The education that an occupation typically asks for, from its incumbents or else from BLS's entry level. */
record EducationRequirement(EducationLevel asked, String source) {
    static Optional<EducationRequirement> of(Occupation occupation) {
        return occupation
                .preparation()
                .flatMap(Preparation::typicalEducation)
                .map(level -> new EducationRequirement(
                        level, "what half of the people in the job were required to have (O*NET)"))
                .or(() -> occupation
                        .outlook()
                        .flatMap(Outlook::entryEducation)
                        .flatMap(EducationRequirement::fromWords)
                        .map(level ->
                                new EducationRequirement(level, "typical entry education (BLS), for want of O*NET's")));
    }

    boolean isMetBy(Credentials credentials) {
        return credentials.studies().stream()
                .filter(EducationEntry::completed)
                .flatMap(s -> s.level().stream())
                .anyMatch(held -> held.atLeast(asked));
    }

    HardRequirement against(Credentials credentials) {
        Optional<EducationEntry> best = credentials.studies().stream()
                .filter(s -> s.completed() && s.level().isPresent())
                .max(Comparator.comparing(s -> s.level().orElseThrow()));
        String held = best.map(EducationRequirement::words).orElse("none stated");
        boolean nothingAsked = !asked.atLeast(EducationLevel.POST_SECONDARY_CERTIFICATE);
        HardRequirement.Status status = isMetBy(credentials) || nothingAsked
                ? HardRequirement.Status.MET
                : credentials.studies().isEmpty() ? HardRequirement.Status.UNKNOWN : HardRequirement.Status.NOT_MET;
        return new HardRequirement(HardRequirement.Kind.EDUCATION, asked.label(), held, status, source);
    }

    private static String words(EducationEntry study) {
        return study.level().map(EducationLevel::label).orElse("")
                + study.area().map(a -> " in " + a).orElse("");
    }

    private static Optional<EducationLevel> fromWords(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        if (text.contains("doctoral")) {
            return Optional.of(EducationLevel.DOCTORATE);
        } else if (text.contains("master")) {
            return Optional.of(EducationLevel.MASTER);
        } else if (text.contains("bachelor")) {
            return Optional.of(EducationLevel.BACHELOR);
        } else if (text.contains("associate")) {
            return Optional.of(EducationLevel.ASSOCIATE);
        } else if (text.contains("some college")) {
            return Optional.of(EducationLevel.SOME_COLLEGE);
        } else if (text.contains("postsecondary")) {
            return Optional.of(EducationLevel.POST_SECONDARY_CERTIFICATE);
        } else if (text.contains("high school")) {
            return Optional.of(EducationLevel.HIGH_SCHOOL);
        } else if (text.contains("no formal")) {
            return Optional.of(EducationLevel.LESS_THAN_HIGH_SCHOOL);
        }
        return Optional.empty();
    }
}
