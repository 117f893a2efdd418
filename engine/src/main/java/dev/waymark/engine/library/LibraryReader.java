package dev.waymark.engine.library;

import dev.waymark.engine.profile.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a person's or an organisation's own learning activities from YAML, in the form of Waymark's own files:
 *
 * <pre>
 * activities:
 * - id: teach-the-new-starters
 *   title: Teach the new starters the till
 *   kind: stretch assignment at work
 *   does: Take two new starters through the till, the returns and the end of day, one hour a week each.
 *   produces: Two colleagues who close the till alone.
 *   shown by: The shift leader leaves them to it.
 *   when: the rota for next week goes up
 *   then: I write in the two hours with each of them
 *   develops: {Instructing: 0.7, Speaking: 0.3}
 *   levels: 2-4
 *   hours: 10-30
 *   weekly: 1-4
 *   cost: free
 *   where: at work
 *   effect: estimated
 *   confidence: 1
 *   provider: The shop itself
 *   link: https://example.org/till
 *   format: in person
 *   runs: [2027-03-01 to 2027-05-28, 2027-09-06 to 2027-12-03]
 * </pre>
 *
 * Elements go by name or id; everything from {@code cost} on, {@code develops}, {@code tools} and {@code after} may be
 * left out.
 */
public final class LibraryReader {
    private static final int LARGEST = 4 * 1024 * 1024;

    private LibraryReader() {}

    /**
     * @param fileName used in messages, and as the library's name
     * @throws UnreadableFile naming file, line, activity, field and value of the first thing that is wrong
     * @throws IOException if the stream breaks
     */
    public static ActivityLibrary read(String fileName, InputStream in) throws UnreadableFile, IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new UnreadableFile(
                    fileName + ": is larger than 4 MB; split it, or leave out what is not an activity");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return library(fileName, fileName, FullYaml.entries(fileName, text, "activities"));
    }

    static ActivityLibrary library(String name, String file, List<Entry> entries) throws UnreadableFile {
        List<Activity> activities = new ArrayList<>();
        for (Entry entry : entries) {
            activities.add(ActivityReader.activity(file, entry));
        }
        if (activities.isEmpty()) {
            throw new UnreadableFile(file + ": lists no activities; write at least one below 'activities:'");
        }
        requireOneOfEach(file, activities, entries);
        try {
            return new ActivityLibrary(name, activities);
        } catch (IllegalArgumentException e) {
            throw new UnreadableFile("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static void requireOneOfEach(String file, List<Activity> activities, List<Entry> entries)
            throws UnreadableFile {
        Map<String, Integer> lines = new HashMap<>();
        for (int i = 0; i < activities.size(); i++) {
            String id = activities.get(i).id();
            int line = entries.get(i).line();
            Integer first = lines.putIfAbsent(id, line);
            if (first != null) {
                throw new UnreadableFile("%s, line %d, activity '%s': line %d has this id too; give one another"
                        .formatted(file, line, id, first));
            }
        }
    }
}
