package dev.waymark.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A sentence with the ids of the skills it tells of.
 *
 * @param told should be found
 * @param fair may be found too, without being wrong
 */
record LabelledSentence(String text, Set<String> told, Set<String> fair) {
    /** Who wrote the sentences. */
    enum Writer {
        /** Those who wrote the phrases that are looked for: shows what gets worse, and flatters. */
        OURSELVES("skill-sentences.tsv"),
        /** Someone who knew O*NET's elements and none of our phrases. */
        ANOTHER("skill-sentences-of-another.tsv");

        private final String file;

        Writer(String file) {
            this.file = "/dev/waymark/bench/" + file;
        }
    }

    boolean isRight(String id) {
        return told.contains(id) || fair.contains(id);
    }

    static List<LabelledSentence> of(Writer writer, HeldOutTitles.Half half) {
        try (InputStream in = LabelledSentence.class.getResourceAsStream(writer.file)) {
            if (in == null) {
                throw new IllegalStateException("This build of Waymark lacks its labelled sentences " + writer.file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new LabelledSentence(cells[0], ids(cells[1]), ids(cells[2])))
                    .filter(sentence -> sentence.half() == half)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> ids(String cell) {
        return cell.equals("-") ? Set.of() : Set.of(cell.split(","));
    }

    private HeldOutTitles.Half half() {
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue() % 2 == 0 ? HeldOutTitles.Half.TUNING : HeldOutTitles.Half.TEST;
    }
}
