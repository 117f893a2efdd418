package dev.waymark.bench.rcpsp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip of test projects. */
final class InstanceArchive {
    private InstanceArchive() {}

    /** Those whose name is wanted, in the order of their numbers: j301_2 before j301_10. */
    static List<Instance> read(Path zip, Predicate<String> wanted) throws IOException, UnreadableInstance {
        if (!Files.isRegularFile(zip)) {
            throw new UnreadableInstance(zip + ": there is no such file; name a zip of .sm files with --instances");
        }
        List<Instance> instances = new ArrayList<>();
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            List<? extends ZipEntry> entries = archive.stream()
                    .filter(e -> !e.isDirectory() && e.getName().endsWith(".sm"))
                    .sorted(Comparator.comparing((ZipEntry e) -> padded(e.getName())))
                    .toList();
            if (entries.isEmpty()) {
                throw new UnreadableInstance(zip + ": no .sm file in it");
            }
            for (ZipEntry entry : entries) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (wanted.test(name.replaceFirst("\\.sm$", ""))) {
                    try (InputStream in = archive.getInputStream(entry)) {
                        instances.add(InstanceFile.read(
                                entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                    }
                }
            }
        } catch (ZipException broken) {
            throw new UnreadableInstance(zip + " cannot be read as a zip: " + broken.getMessage());
        }
        return instances;
    }

    private static String padded(String name) {
        // The set's number is part of its name, and so is the instance's after the underscore.
        return java.util.regex.Pattern.compile("\\d+")
                .matcher(name)
                .replaceAll(digits -> "%8s".formatted(digits.group()));
    }
}
