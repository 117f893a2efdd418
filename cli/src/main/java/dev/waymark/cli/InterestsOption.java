package dev.waymark.cli;

import dev.waymark.engine.interest.InterestItems;
import dev.waymark.engine.interest.InterestProfile;
import dev.waymark.engine.interest.InterestScale;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads what somebody likes to do: six scores such as {@code R=2,I=5,A=3,S=4,E=2,C=3}, or a file of answers, one
 * {@code item,answer} a line.
 */
final class InterestsOption implements ITypeConverter<InterestProfile> {
    @Override
    public InterestProfile convert(String text) {
        InterestProfile profile = text.contains("=") ? scores(text) : answers(Path.of(text));
        if (!profile.isComplete()) {
            throw new TypeConversionException(
                    "'%s' leaves out some of the six: all of R, I, A, S, E and C take a score, or three answers each"
                            .formatted(text));
        }
        return profile;
    }

    private static InterestProfile scores(String text) {
        Map<InterestScale, Double> scores = new EnumMap<>(InterestScale.class);
        for (String part : text.split("[,;]")) {
            String[] halves = part.strip().split("=", 2);
            InterestScale scale =
                    halves.length < 2 ? null : scale(halves[0].strip()).orElse(null);
            if (scale == null) {
                throw new TypeConversionException(
                        "'%s' should be a letter of R, I, A, S, E, C with a score from 1 to 5, such as I=5"
                                .formatted(part.strip()));
            }
            scores.put(scale, number(part.strip(), halves[1].strip()));
        }
        return InterestProfile.ofScores(scores);
    }

    private static Optional<InterestScale> scale(String letter) {
        return Stream.of(InterestScale.values())
                .filter(scale -> letter.equalsIgnoreCase(String.valueOf(scale.letter())))
                .findFirst();
    }

    private static InterestProfile answers(Path file) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        List<String> lines = new String(InputFile.read("--interests", file), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || (i == 0 && line.equalsIgnoreCase("item,answer"))) {
                continue;
            }
            String where = "%s, line %d: '%s'".formatted(file, i + 1, line);
            String[] halves = line.split("[,;\t]", 2);
            if (halves.length < 2 || InterestItems.of(halves[0].strip()).isEmpty()) {
                throw new TypeConversionException(
                        where + " should be an item from R1 to C10 (R, I, A, S, E, C) and an answer, such as R1,4");
            }
            double answer = number(where, halves[1].strip());
            if (answer != Math.rint(answer)) {
                throw new TypeConversionException(where + " should have a whole number from 1 to 5 as its answer");
            }
            answers.put(halves[0].strip(), (int) answer);
        }
        return InterestProfile.of(answers);
    }

    private static double number(String where, String text) {
        try {
            double number = Double.parseDouble(text);
            if (number >= InterestProfile.LEAST && number <= InterestProfile.MOST) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, like a number off the scale
        }
        throw new TypeConversionException("%s should have a number from 1 (hate) to 5 (love)".formatted(where));
    }
}
