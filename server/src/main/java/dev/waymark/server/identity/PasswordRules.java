package dev.waymark.server.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a password must be, after NIST SP 800-63B-4 for a password that is the only factor: at least 15 characters, at
 * most 128 (64 is the least that a limit may be), any Unicode, compared after NFKC; not one of the commonly used, nor
 * made of the service's name, the person's own or their address. No rule on kinds of characters.
 */
final class PasswordRules {
    static final int SHORTEST = 15;
    static final int LONGEST = 128;
    /** What must be left when all that is guessable is taken out: so many letters, or so many characters of any kind. */
    private static final int LEAST_OWN_LETTERS = 6;

    private static final int LEAST_OWN = 10;
    private static final int LEAST_DIFFERENT = 5;
    private static final List<String> RUNS = List.of(
            "01234567890",
            "09876543210",
            "abcdefghijklmnopqrstuvwxyz",
            "zyxwvutsrqponmlkjihgfedcba",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qwertzuiop",
            "azertyuiop");
    private static final List<String> COMMON = common();

    private PasswordRules() {}

    /** The form in which a password is hashed and compared: however a keyboard composed it. */
    static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** Why a password cannot be used, in words for the person; empty if it can. */
    static Optional<String> complaint(String password, EmailAddress email, String name) {
        String normal = normalised(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return Optional.of(
                    "Use at least %d characters; this has %d. A few words that only you would put together do well."
                            .formatted(SHORTEST, length));
        }
        if (length > LONGEST) {
            return Optional.of("Use at most %d characters; this has %d.".formatted(LONGEST, length));
        }
        if (isEasilyGuessed(normal.toLowerCase(Locale.ROOT), email, name)) {
            return Optional.of(
                    "This is easily guessed: it is little more than common passwords, a row of keys, your name or your address. Add words that have nothing to do with them.");
        }
        return Optional.empty();
    }

    private static boolean isEasilyGuessed(String password, EmailAddress email, String name) {
        if (password.codePoints().distinct().count() < LEAST_DIFFERENT) {
            return true;
        }
        String own = withoutRuns(password);
        for (String guess : own(email, name)) {
            own = own.replace(guess, "");
        }
        for (String guess : COMMON) {
            own = own.replace(guess, "");
        }
        return own.replaceAll("[^\\p{L}]", "").length() < LEAST_OWN_LETTERS
                && own.replaceAll("\\s", "").length() < LEAST_OWN;
    }

    private static String withoutRuns(String password) {
        String left = password;
        for (String run : RUNS) {
            for (int length = run.length(); length >= 4; length--) {
                for (int start = 0; start + length <= run.length(); start++) {
                    left = left.replace(run.substring(start, start + length), "");
                }
            }
        }
        return left;
    }

    private static List<String> own(EmailAddress email, String name) {
        String all = "waymark " + email.value() + " " + name.toLowerCase(Locale.ROOT);
        return Arrays.stream(all.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2)
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }

    private static List<String> common() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("common-passwords.txt is missing from the build");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted((a, b) -> b.length() - a.length())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
