package dev.waymark.engine.catalogue.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives up after a number of bytes, so that a small zip cannot unfold into an endless table. */
public final class LimitedStream extends FilterInputStream {
    private final String name;
    private final long limit;
    private long left;

    public LimitedStream(String name, InputStream in, long limit) {
        super(in);
        this.name = name;
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new IOException(
                    "%s is larger than %d MB, which no table of a release is".formatted(name, limit >> 20));
        }
    }
}
