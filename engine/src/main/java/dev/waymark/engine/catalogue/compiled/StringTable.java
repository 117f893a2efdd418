package dev.waymark.engine.catalogue.compiled;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/**
 * Distinct texts in their natural order, each stored as what it shares with the one before and the rest. Every
 * {@value #BLOCK}th is stored whole, so that any one is found without reading all; decoded texts are kept.
 *
 * <p>Safe between threads: two may decode the same text, and either result will do.
 */
final class StringTable {
    private static final int BLOCK = 16;
    private static final int LONGEST_SHARED = 255;

    private final byte[] bytes;
    private final int blocks;
    private final int texts;
    private final String[] decoded;

    private StringTable(byte[] bytes, int blocks, int texts, int count) {
        this.bytes = bytes;
        this.blocks = blocks;
        this.texts = texts;
        this.decoded = new String[count];
    }

    static void write(SortedSet<String> texts, Sink sink) {
        Sink places = new Sink();
        Sink data = new Sink();
        byte[] before = {};
        int i = 0;
        for (String text : texts) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            if (i++ % BLOCK == 0) {
                places.i4(data.size());
                before = new byte[0];
            }
            int shared = shared(before, utf8);
            data.u1(shared).varint(utf8.length - shared);
            data.raw(Arrays.copyOfRange(utf8, shared, utf8.length));
            before = utf8;
        }
        sink.i4(texts.size()).i4(data.size()).raw(places.toBytes()).raw(data.toBytes());
    }

    /** Reads where everything is, and moves the cursor behind it. */
    static StringTable read(byte[] bytes, Cursor cursor) {
        int count = cursor.i4();
        int size = cursor.i4();
        int blocks = cursor.position();
        int texts = blocks + (count + BLOCK - 1) / BLOCK * 4;
        cursor.skip(texts - blocks + size);
        return new StringTable(bytes, blocks, texts, count);
    }

    String get(int index) {
        String known = decoded[index];
        if (known == null) {
            decodeBlock(index / BLOCK);
            known = decoded[index];
        }
        return known;
    }

    private void decodeBlock(int block) {
        Cursor cursor = new Cursor(bytes, texts + new Cursor(bytes, blocks + 4 * block).i4());
        byte[] text = new byte[256];
        int end = Math.min(decoded.length, (block + 1) * BLOCK);
        for (int i = block * BLOCK; i < end; i++) {
            int shared = cursor.u1();
            int rest = cursor.varint();
            if (shared + rest > text.length) {
                text = Arrays.copyOf(text, 2 * (shared + rest));
            }
            cursor.copyTo(text, shared, rest);
            decoded[i] = new String(text, 0, shared + rest, StandardCharsets.UTF_8);
        }
    }

    private static int shared(byte[] a, byte[] b) {
        int most = Math.min(LONGEST_SHARED, Math.min(a.length, b.length));
        int mismatch = Arrays.mismatch(a, 0, most, b, 0, most);
        return mismatch < 0 ? most : mismatch;
    }

    /** The places of texts when written. */
    static Places places(SortedSet<String> texts) {
        return new Places(List.copyOf(texts));
    }

    /** Where each text will be found. */
    record Places(List<String> sorted) {
        int of(String text) {
            int at = Collections.binarySearch(sorted, text);
            if (at < 0) {
                throw new IllegalStateException("'%s' is not in the string table".formatted(text));
            }
            return at;
        }
    }
}
