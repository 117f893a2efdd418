package dev.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file that a person named: whole, or not at all. */
final class OutputFile {
    private OutputFile() {}

    /** @throws BadInput naming the option and the file, if it cannot be written */
    static void write(String option, Path file, String text) {
        Path place = file.toAbsolutePath();
        Path folder = place.getParent();
        if (Files.isDirectory(place) || folder == null) {
            throw new BadInput("%s %s: this is a folder; give a file".formatted(option, file));
        }
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, ".waymark-", ".part");
            try {
                Files.writeString(beside, text);
                Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new BadInput("%s %s: cannot be written: %s".formatted(option, file, e.getMessage()));
        }
    }
}
