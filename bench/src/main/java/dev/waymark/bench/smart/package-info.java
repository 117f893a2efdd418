/** Owns the measurement of the check of goals against the letters of SMART, on goals labelled by hand. */
@NullMarked
package dev.waymark.bench.smart;

import org.jspecify.annotations.NullMarked;
