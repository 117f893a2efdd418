package dev.waymark.engine.catalogue.onet;

import dev.waymark.engine.catalogue.UnusableSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A release as a folder of unpacked tables, or a folder with that one folder in it. */
final class FolderFiles extends ReleaseFiles {
    private FolderFiles(Path folder) {
        super(folder.toString());
    }

    static FolderFiles open(Path folder) throws UnusableSource {
        FolderFiles files = new FolderFiles(folder);
        try {
            List<Path> inside = list(folder);
            if (inside.size() == 1 && Files.isDirectory(inside.get(0))) {
                inside = list(inside.get(0));
            }
            for (Path file : inside) {
                if (Files.isRegularFile(file)) {
                    files.offer(String.valueOf(file.getFileName()), () -> Files.newInputStream(file));
                }
            }
        } catch (IOException e) {
            throw new UnusableSource("%s cannot be listed: %s".formatted(folder, e.getMessage()), e);
        }
        return files;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }

    @Override
    public void close() {}
}
