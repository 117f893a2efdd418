/** Owns the check of a goal's wording against the five letters of SMART: which hold, by which words, and what is missing. */
@NullMarked
package dev.waymark.engine.smart;

import org.jspecify.annotations.NullMarked;
