package dev.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A folder that files are written to all together or not at all. */
final class OutputFolder {
    private final Path folder;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** @throws BadInput if something that is not a folder stands in the way */
    OutputFolder(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new BadInput("--out %s: there is a file of that name; give a folder".formatted(folder));
        }
        this.folder = folder;
    }

    /** @throws BadInput if a folder stands where the file would go */
    void add(String fileName, byte[] content) {
        if (Files.isDirectory(folder.resolve(fileName))) {
            throw new BadInput("--out %s: there is a folder called %s in it; move it or give another folder"
                    .formatted(folder, fileName));
        }
        files.put(fileName, content);
    }

    /** Writes every file beside its place first, and moves them in only when all are whole. */
    List<Path> write() {
        Map<Path, Path> moves = new LinkedHashMap<>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path partial = Files.createTempFile(folder, ".waymark-", ".part");
                moves.put(partial, folder.resolve(file.getKey()));
                Files.write(partial, file.getValue());
            }
            List<Path> written = new ArrayList<>();
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING);
                written.add(move.getValue());
            }
            return written;
        } catch (IOException e) {
            discard(moves.keySet());
            throw new BadInput("--out %s: cannot write there: %s".formatted(folder, e.getMessage()));
        }
    }

    private static void discard(Iterable<Path> partials) {
        for (Path partial : partials) {
            try {
                Files.deleteIfExists(partial);
            } catch (IOException e) {
                // The first failure is the one to report; a left-over part is named so that it can be found.
                partial.toFile().deleteOnExit();
            }
        }
    }
}
