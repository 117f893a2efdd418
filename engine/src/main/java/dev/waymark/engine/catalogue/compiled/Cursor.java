package dev.waymark.engine.catalogue.compiled;

import java.nio.charset.StandardCharsets;

/** Reads what {@link Sink} wrote, from a place in an array that is never copied. */
final class Cursor {
    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int position() {
        return at;
    }

    void skip(int count) {
        at = Math.addExact(at, count);
    }

    int u1() {
        return bytes[at++] & 0xFF;
    }

    int u2() {
        return u1() << 8 | u1();
    }

    int i4() {
        return u2() << 16 | u2();
    }

    int varint() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = u1();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IllegalStateException("A number of more than 32 bits at byte " + at);
    }

    String text() {
        int length = varint();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    void copyTo(byte[] target, int from, int length) {
        System.arraycopy(bytes, at, target, from, length);
        at += length;
    }

    double fixed(int scale) {
        return u2() / (double) scale;
    }
}
