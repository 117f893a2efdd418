package dev.waymark.engine.profile;

import java.time.YearMonth;
import java.util.Optional;

/** A certificate or licence the person states. */
public record Certificate(String name, Optional<String> issuer, Optional<YearMonth> date) {}
