package dev.waymark.engine.courses;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which rows are the same course, and its id: by provider and code, else by its link, else by its title. */
final class CourseIds {
    private static final int LONGEST = 64;

    private final Set<String> sharedLinks = new HashSet<>();

    /** A link that courses of several titles have, such as that of the whole catalogue, tells none apart. */
    CourseIds(List<CourseRow> rows) {
        Map<String, String> titles = new HashMap<>();
        for (CourseRow row : rows) {
            String link = row.cell(CourseField.LINK);
            String title = PlainWords.of(row.cell(CourseField.TITLE));
            if (!link.isEmpty() && !title.equals(titles.computeIfAbsent(link, l -> title))) {
                sharedLinks.add(link);
            }
        }
    }

    /** @param provider empty if nobody is named */
    String of(CourseRow row, String provider) {
        String code = row.cell(CourseField.CODE);
        String link = row.cell(CourseField.LINK);
        if (!code.isEmpty()) {
            return id(provider, code);
        }
        return link.isEmpty() || sharedLinks.contains(link)
                ? id(provider, row.cell(CourseField.TITLE))
                : id(
                        provider,
                        link.replaceFirst("^[a-zA-Z]+://[^/]*/?(?=[^/])", "").toLowerCase(Locale.ROOT));
    }

    /** Readable where it can be; with a few figures of a hash where that would leave something out. */
    static String id(String provider, String name) {
        String whole = provider.isEmpty() ? name : provider + " " + name;
        String plain = PlainWords.of(whole);
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        boolean lossless = plain.chars().allMatch(c -> c < 128) && slug.length() <= LONGEST && !slug.isEmpty();
        if (lossless) {
            return "course-" + slug;
        }
        String start = slug.substring(0, Math.min(LONGEST - 11, slug.length())).replaceAll("-+$", "");
        return "course-%s%s".formatted(start.isEmpty() ? "" : start + "-", hash(plain));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
