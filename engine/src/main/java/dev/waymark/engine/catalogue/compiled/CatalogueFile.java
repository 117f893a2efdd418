package dev.waymark.engine.catalogue.compiled;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.UnusableSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Waymark's catalogue file: 8 bytes that name the format, its version, a CRC-32 and the length of the body, then the
 * body. Nothing in it is compressed beyond shared beginnings of neighbouring texts and small numbers in few bytes, so
 * that it is read in place, and the same catalogue gives the same bytes on every machine.
 */
public final class CatalogueFile {
    /** The second byte on is readable; the ends of line show a transfer as text. */
    private static final byte[] MAGIC = {(byte) 0x89, 'W', 'A', 'Y', 'M', '\r', '\n', 0x1A};

    static final int FORMAT = 1;

    /** As {@link #FORMAT}, with the length of a section for ESCO and the section before the body. */
    static final int WITH_ESCO = 2;

    private static final int HEADER = MAGIC.length + 2 + 4 + 4;
    private static final long LARGEST = 256L << 20;
    private static final String SHIPPED = "/dev/waymark/engine/catalogue/onet-30.1.waymark";

    private CatalogueFile() {}

    /** The catalogue that Waymark ships: O*NET 30.1 with BLS wages and projections. Read once. */
    public static Catalogue shipped() {
        return Shipped.CATALOGUE;
    }

    /** @throws UnusableSource if there is no such file, it is damaged, no catalogue, or of another format version */
    public static Catalogue load(Path file) throws UnusableSource {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnusableSource("%s is not there. %s".formatted(file, HOW_TO_BUILD));
            }
            if (Files.size(file) > LARGEST) {
                throw new UnusableSource("%s is too large for a Waymark catalogue. %s".formatted(file, HOW_TO_BUILD));
            }
            return open(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnusableSource("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static final String HOW_TO_BUILD =
            "Build one with: waymark catalogue build --onet ZIP --bls DIR --out FILE";

    /** Writes beside the place, then moves: a failure leaves what was there. */
    public static void write(Catalogue catalogue, Path file) throws IOException {
        byte[] bytes = bytesOf(catalogue);
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** What {@link #write} writes. */
    public static byte[] bytesOf(Catalogue catalogue) {
        byte[] plain = CatalogueWriter.bodyOf(catalogue);
        byte[] section = catalogue.esco().map(EscoSection::bytesOf).orElse(new byte[0]);
        byte[] body = section.length == 0
                ? plain
                : new Sink().i4(section.length).raw(section).raw(plain).toBytes();
        return new Sink()
                .raw(MAGIC)
                .u2(section.length == 0 ? FORMAT : WITH_ESCO)
                .i4(checksum(body, 0))
                .i4(body.length)
                .raw(body)
                .toBytes();
    }

    static Catalogue open(String name, byte[] bytes) throws UnusableSource {
        if (bytes.length < HEADER || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new UnusableSource("%s is not a Waymark catalogue. %s".formatted(name, HOW_TO_BUILD));
        }
        Cursor cursor = new Cursor(bytes, MAGIC.length);
        int format = cursor.u2();
        if (format != FORMAT && format != WITH_ESCO) {
            throw new UnusableSource("%s has catalogue format %d, and this Waymark reads formats %d and %d. %s"
                    .formatted(name, format, FORMAT, WITH_ESCO, HOW_TO_BUILD));
        }
        int checksum = cursor.i4();
        int length = cursor.i4();
        if (length != bytes.length - HEADER) {
            throw new UnusableSource("%s is damaged: it should have %d bytes and has %d. Copy or build it again."
                    .formatted(name, (long) length + HEADER, bytes.length));
        }
        if (checksum != checksum(bytes, HEADER)) {
            throw new UnusableSource(
                    "%s is damaged: its checksum does not match. Copy or build it again.".formatted(name));
        }
        return format == FORMAT
                ? new CompiledCatalogue(bytes, HEADER, -1)
                : new CompiledCatalogue(bytes, HEADER + 4 + new Cursor(bytes, HEADER).i4(), HEADER + 4);
    }

    private static int checksum(byte[] bytes, int from) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, bytes.length - from);
        return (int) crc.getValue();
    }

    /** Loaded on first use. */
    private static final class Shipped {
        static final Catalogue CATALOGUE = load();

        private static Catalogue load() {
            try (InputStream in = CatalogueFile.class.getResourceAsStream(SHIPPED)) {
                if (in == null) {
                    throw new IllegalStateException("This build of Waymark lacks its catalogue " + SHIPPED);
                }
                return open(SHIPPED, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (UnusableSource e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
