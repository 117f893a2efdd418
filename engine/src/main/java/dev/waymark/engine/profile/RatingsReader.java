package dev.waymark.engine.profile;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a person's own ratings: one line each, an element's name or id and a level from 0 to 7, as CSV
 * ({@code Programming;4,5}) or YAML ({@code Programming: 4.5}).
 */
public final class RatingsReader {
    /** The level stands last; a comma or a point before its decimals. */
    private static final Pattern LINE = Pattern.compile(
            "^\\s*(?:-\\s+)?[\"']?(.+?)[\"']?\\s*[:;,\\t]\\s*[\"']?(-?\\d+(?:[.,]\\d+)?|[^\\d:;,\\t]*)[\"']?\\s*$");

    private static final Pattern HEADER = Pattern.compile("(?i)\\s*[\"']?(element|skill|name|id|ratings?)\\b[^\\d]*");

    private final ElementNames names;

    public RatingsReader(Catalogue catalogue) {
        names = new ElementNames(catalogue.elements());
    }

    /** @throws UnreadableFile naming the line, for an element that is unknown or could be two, or a level outside 0–7 */
    public Reading<List<SelfRating>> read(String fileName, byte[] bytes) throws UnreadableFile {
        Remarks remarks = new Remarks();
        String[] lines = SourceText.read(fileName, bytes, remarks).split("\\R");
        Map<Element, SelfRating> ratings = new LinkedHashMap<>();
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].replaceFirst("(^|\\s)#.*$", "").strip();
            boolean first = ratings.isEmpty() && HEADER.matcher(line).matches();
            if (line.isEmpty() || line.equals("---") || first) {
                continue;
            }
            String place = "%s, line %d".formatted(fileName, i + 1);
            SelfRating rating = rating(place, line);
            if (ratings.put(rating.element(), rating) != null) {
                remarks.add("line " + (i + 1), line, "rated twice: the last one counts");
            }
        }
        if (ratings.isEmpty()) {
            throw new UnreadableFile(fileName + " holds no ratings. Write one a line, such as \"Programming: 4.5\".");
        }
        return new Reading<>(new ArrayList<>(ratings.values()), remarks.all());
    }

    private SelfRating rating(String place, String line) throws UnreadableFile {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new UnreadableFile(
                    "%s: '%s' is not a rating. Write an element and a level, such as \"Programming: 4.5\"."
                            .formatted(place, Remarks.shortened(line)));
        }
        Element element = names.find(place, parts.group(1));
        try {
            double level = Double.parseDouble(parts.group(2).replace(',', '.'));
            if (level >= 0 && level <= 7) {
                return new SelfRating(element, level);
            }
        } catch (NumberFormatException e) {
            // Said below, as for any other level that is none.
        }
        throw new UnreadableFile("%s: '%s' is not a level for %s. Levels go from 0 to 7, such as 4 or 4.5."
                .formatted(place, Remarks.shortened(parts.group(2)), element.name()));
    }
}
