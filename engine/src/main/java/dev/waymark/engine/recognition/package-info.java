/** Owns what a résumé amounts to in the catalogue's terms: occupations held, for how long, and tools used. */
@NullMarked
package dev.waymark.engine.recognition;

import org.jspecify.annotations.NullMarked;
