/** Owns measuring starts: where the time of a plan goes, and what the server costs beside an empty one. */
@NullMarked
package dev.waymark.bench.start;

import org.jspecify.annotations.NullMarked;
