package dev.waymark.engine.profile.extraction;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Lets so many characters through, and drops the rest. */
final class LimitedWriter extends FilterWriter {
    private int left;

    LimitedWriter(Writer out, int most) {
        super(out);
        left = most;
    }

    @Override
    public void write(int c) throws IOException {
        if (left > 0) {
            left--;
            out.write(c);
        }
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        int kept = Math.min(left, length);
        left -= kept;
        out.write(text, from, kept);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        int kept = Math.min(left, length);
        left -= kept;
        out.write(text, from, kept);
    }
}
