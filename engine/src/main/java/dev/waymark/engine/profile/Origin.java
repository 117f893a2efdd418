package dev.waymark.engine.profile;

import java.util.Optional;

/**
 * Where in its file an entry of a résumé stands.
 *
 * @param where such as {@code work[2]}, {@code Positions.csv, row 3} or {@code line 12}
 * @param guess why a person should look at it, where its parts were told apart by a guess
 */
public record Origin(String where, Optional<String> guess) {}
