package dev.waymark.engine.plan;

import java.time.LocalDate;

/** A day to check progress: {@code what} says with whom and about what. */
public record Review(LocalDate on, String title, String what) {}
