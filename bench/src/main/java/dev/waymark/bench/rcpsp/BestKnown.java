package dev.waymark.bench.rcpsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Published makespans, from a comma-separated file with columns named instance and ub. */
final class BestKnown {
    private final Map<String, Integer> makespans = new HashMap<>();

    static BestKnown none() {
        return new BestKnown();
    }

    static BestKnown read(Path file) throws IOException, UnreadableInstance {
        List<String> lines = Files.readAllLines(file);
        List<String> titles =
                lines.isEmpty() ? List.of() : List.of(lines.getFirst().split(","));
        int instance = titles.indexOf("instance");
        int makespan = titles.indexOf("ub");
        if (instance < 0 || makespan < 0) {
            throw new UnreadableInstance(
                    "%s, line 1: columns named instance and ub are needed, not %s".formatted(file, titles));
        }
        BestKnown known = new BestKnown();
        for (int at = 1; at < lines.size(); at++) {
            String[] fields = lines.get(at).split(",");
            try {
                known.makespans.put(fields[instance], Integer.valueOf(fields[makespan]));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
                throw new UnreadableInstance("%s, line %d: \"%s\" does not have a name and a whole number as %s"
                        .formatted(file, at + 1, lines.get(at), titles));
            }
        }
        return known;
    }

    Optional<Integer> makespan(String instance) {
        return Optional.ofNullable(makespans.get(instance));
    }
}
