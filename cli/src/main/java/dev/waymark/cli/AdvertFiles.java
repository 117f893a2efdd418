package dev.waymark.cli;

import dev.waymark.engine.destination.advert.Advert;
import dev.waymark.engine.destination.advert.ReadAdverts;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.profile.intake.ReadText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the files that {@code --advert} names. */
final class AdvertFiles {
    private AdvertFiles() {}

    /**
     * A line of dashes in a file parts one advert from the next.
     *
     * @throws BadInput if there are too many, or a file cannot be read
     */
    static List<Advert> read(List<Path> files) throws UnreadableFile {
        List<Advert> adverts = new ArrayList<>();
        for (Path file : files) {
            String text = ReadText.of("--advert " + file, InputFile.read("--advert", file));
            List<String> parts = Arrays.stream(text.split("(?m)^\\s*-{3,}\\s*$"))
                    .filter(part -> !part.isBlank())
                    .toList();
            for (int i = 0; i < parts.size(); i++) {
                String name = parts.size() == 1 ? file.toString() : "%s, advert %d".formatted(file, i + 1);
                adverts.add(new Advert(name, parts.get(i)));
            }
        }
        if (adverts.isEmpty() || adverts.size() > ReadAdverts.MOST) {
            throw new BadInput("--advert: there are %d adverts in these files; give from 1 to %d"
                    .formatted(adverts.size(), ReadAdverts.MOST));
        }
        return adverts;
    }
}
