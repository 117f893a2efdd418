package dev.waymark.engine.profile.extraction;

import dev.waymark.engine.profile.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files in a zip archive that are wanted, unpacked in memory from its front to its end: nothing is written, so no
 * name can lead anywhere, and what says how large it is need not be believed. Archives within archives stay packed.
 *
 * @param files by their names without folders
 * @param others names of what was not unpacked
 */
public record Archive(Map<String, byte[]> files, List<String> others) {
    private static final int MOST_ENTRIES = 3_000;
    private static final int LARGEST_FILE = 8 * 1024 * 1024;
    private static final int LARGEST_TOGETHER = 64 * 1024 * 1024;
    private static final int MOST_NAMED = 200;

    /**
     * @param wanted by the name without folders, in lower case
     * @throws UnreadableFile if it is broken, or unpacks to more than a résumé can be
     */
    public static Archive open(String fileName, byte[] bytes, Predicate<String> wanted) throws UnreadableFile {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        long[] together = {0};
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableFile("%s holds more than %d files: no résumé and no LinkedIn archive does."
                            .formatted(fileName, MOST_ENTRIES));
                }
                String name = plainName(entry.getName());
                boolean keep = !entry.isDirectory() && wanted.test(name.toLowerCase(Locale.ROOT));
                byte[] content = unpack(fileName, name, zip, keep, together);
                if (keep) {
                    files.putIfAbsent(name, content);
                } else if (!entry.isDirectory() && others.size() < MOST_NAMED) {
                    others.add(name);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // ZipInputStream says "invalid block type" and the like; a person needs to know what to do.
            throw new UnreadableFile(
                    "%s is a broken or incomplete archive: download or export it again.".formatted(fileName), e);
        }
        if (entries == 0) {
            throw new UnreadableFile(
                    "%s is a broken or incomplete archive: download or export it again.".formatted(fileName));
        }
        return new Archive(files, others);
    }

    public Optional<byte[]> file(String name) {
        return files.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static byte[] unpack(String fileName, String name, ZipInputStream zip, boolean keep, long[] together)
            throws IOException, UnreadableFile {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            together[0] += read;
            if (together[0] > LARGEST_TOGETHER || keep && content.size() + read > LARGEST_FILE) {
                throw new UnreadableFile("%s unpacks to more than can be read (at %s): is it the right file?"
                        .formatted(fileName, shown(name)));
            }
            if (keep) {
                content.write(buffer, 0, read);
            }
        }
        return content.toByteArray();
    }

    private static String plainName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[^\\p{L}\\d._ -]", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }
}
