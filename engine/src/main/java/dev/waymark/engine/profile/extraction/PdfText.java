package dev.waymark.engine.profile.extraction;

import dev.waymark.engine.profile.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Gets the text out of a PDF in a process of its own. A PDF is a program to its reader: a few kilobytes can ask for all
 * memory or never come to an end, and no check beforehand knows all the ways. So the reading has {@value #HEAP} of memory
 * and {@link #SECONDS} seconds, no environment, and is ended with all it holds when it asks for more.
 */
public final class PdfText {
    static final int SECONDS = 20;

    private static final String HEAP = "128m";
    private static final int LONGEST = 4 * 400_000;

    /** More at once would take what the limits of each were to spare. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private PdfText() {}

    /** @throws UnreadableFile if it is broken, locked, a picture only, or asks for more than it is given */
    public static String of(String fileName, byte[] pdf) throws UnreadableFile {
        List<String> command = command()
                .orElseThrow(() -> new UnreadableFile(
                        "%s is a PDF, and PDFs cannot be read safely on this computer. Copy its text and paste it, or save it as a Word document."
                                .formatted(fileName)));
        try {
            if (!AT_ONCE.tryAcquire(2L * SECONDS, TimeUnit.SECONDS)) {
                throw new UnreadableFile(
                        "%s: many PDFs are being read just now. Try again in a minute.".formatted(fileName));
            }
            try {
                return read(fileName, pdf, command);
            } finally {
                AT_ONCE.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableFile("%s: reading it was broken off.".formatted(fileName), e);
        } catch (IOException e) {
            throw new UnreadableFile(
                    "%s could not be read as a PDF. Copy its text and paste it instead.".formatted(fileName), e);
        }
    }

    private static String read(String fileName, byte[] pdf, List<String> command)
            throws IOException, InterruptedException, UnreadableFile {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        String root = builder.environment().getOrDefault("SystemRoot", "");
        builder.environment().clear();
        if (!root.isEmpty()) {
            // Windows starts nothing without it.
            builder.environment().put("SystemRoot", root);
        }
        Process process = builder.start();
        AtomicReference<byte[]> output = new AtomicReference<>(new byte[0]);
        Thread reader = Thread.ofVirtual().start(() -> output.set(drain(process)));
        Thread writer = Thread.ofVirtual().start(() -> feed(process, pdf));
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new UnreadableFile(
                        "%s takes too long to read as a PDF. Copy its text and paste it instead.".formatted(fileName));
            }
            reader.join(TimeUnit.SECONDS.toMillis(2));
        } finally {
            process.destroyForcibly();
            writer.interrupt();
        }
        String text = new String(output.get(), StandardCharsets.UTF_8);
        return switch (process.exitValue()) {
            case PdfTextProcess.READ -> text;
            case PdfTextProcess.LOCKED ->
                throw new UnreadableFile(
                        "%s is locked with a password. Save it without one, or copy its text and paste it."
                                .formatted(fileName));
            case PdfTextProcess.NO_TEXT ->
                throw new UnreadableFile(
                        "%s holds no text, only pictures of it: it was probably scanned. Type or paste the text instead."
                                .formatted(fileName));
            case PdfTextProcess.BROKEN ->
                throw new UnreadableFile(
                        "%s is a broken or incomplete PDF. Save it again, or copy its text and paste it."
                                .formatted(fileName));
            default ->
                throw new UnreadableFile(
                        "%s asks for more memory than a résumé needs, so reading it was ended. Copy its text and paste it instead."
                                .formatted(fileName));
        };
    }

    private static byte[] drain(Process process) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (InputStream in = process.getInputStream()) {
            byte[] buffer = new byte[16 * 1024];
            for (int read = in.read(buffer); read >= 0 && all.size() < LONGEST; read = in.read(buffer)) {
                all.write(buffer, 0, read);
            }
        } catch (IOException ended) {
            // The process was ended: what it said so far is not used.
        }
        return all.toByteArray();
    }

    private static void feed(Process process, byte[] pdf) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(pdf);
        } catch (IOException ended) {
            // It ended before it had read all: its exit value says why.
        }
    }

    /** The Java that runs this, with the few libraries needed; empty where one cannot be told. */
    private static Optional<List<String>> command() {
        Optional<String> java = ProcessHandle.current().info().command().filter(c -> c.contains("java"));
        Set<String> path = new LinkedHashSet<>();
        for (Class<?> needed : List.of(
                PdfTextProcess.class, PDDocument.class, TrueTypeFont.class, RandomAccessRead.class, LogFactory.class)) {
            Optional<String> place = place(needed);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            path.add(place.get());
        }
        return java.map(j -> List.of(
                j,
                "-Xmx" + HEAP,
                "-Xss1m",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dpdfbox.fontcache=/nowhere",
                "-cp",
                String.join(File.pathSeparator, path),
                PdfTextProcess.class.getName()));
    }

    private static Optional<String> place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || !"file".equals(source.getLocation().getProtocol())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()).toString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
