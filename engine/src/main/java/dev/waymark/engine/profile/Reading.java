package dev.waymark.engine.profile;

import java.util.List;

/** What was read from a file, with remarks on what was not understood. */
public record Reading<T>(T value, List<Remark> remarks) {
    public Reading {
        remarks = List.copyOf(remarks);
    }
}
