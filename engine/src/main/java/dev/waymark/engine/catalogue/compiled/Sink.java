package dev.waymark.engine.catalogue.compiled;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes being written, numbers big end first. */
final class Sink {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    int size() {
        return bytes.size();
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    Sink u1(int value) {
        require(value, 0xFF);
        bytes.write(value);
        return this;
    }

    Sink u2(int value) {
        require(value, 0xFFFF);
        bytes.write(value >>> 8);
        bytes.write(value);
        return this;
    }

    Sink i4(int value) {
        bytes.write(value >>> 24);
        bytes.write(value >>> 16);
        bytes.write(value >>> 8);
        bytes.write(value);
        return this;
    }

    /** Seven bits a byte, low ones first: small numbers are short. */
    Sink varint(int value) {
        require(value, Integer.MAX_VALUE);
        int left = value;
        while (left > 0x7F) {
            bytes.write(left & 0x7F | 0x80);
            left >>>= 7;
        }
        bytes.write(left);
        return this;
    }

    Sink text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        varint(utf8.length);
        return raw(utf8);
    }

    Sink raw(byte[] data) {
        bytes.write(data, 0, data.length);
        return this;
    }

    /** A number of up to 65,535 units of 1/{@code scale}. */
    Sink fixed(double value, int scale) {
        return u2(Math.toIntExact(Math.round(value * scale)));
    }

    private static void require(int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(
                    "%d does not fit into the file's field of 0 to %d".formatted(value, most));
        }
    }
}
