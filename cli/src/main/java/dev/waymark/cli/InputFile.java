package dev.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file that a person named, up to a size. */
final class InputFile {
    private static final long MOST = 20L * 1024 * 1024;

    private InputFile() {}

    /** @throws BadInput naming the option and the file, if it cannot be read */
    static byte[] read(String option, Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new BadInput("%s %s: this is a folder; give a file".formatted(option, file));
            }
            if (Files.size(file) > MOST) {
                throw new BadInput("%s %s: the file is over %d MB; nothing that large is expected here"
                        .formatted(option, file, MOST / 1024 / 1024));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new BadInput("%s %s: there is no such file".formatted(option, file));
        } catch (IOException e) {
            throw new BadInput("%s %s: cannot be read: %s".formatted(option, file, e.getMessage()));
        }
    }
}
