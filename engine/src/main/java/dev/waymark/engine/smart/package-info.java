/** Owns the check of a goal's wording against the letters of SMART: which hold, by which words, what is missing. */
@NullMarked
package dev.waymark.engine.smart;

import org.jspecify.annotations.NullMarked;
