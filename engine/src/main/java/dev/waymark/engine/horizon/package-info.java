/** Owns goals for one, three and five years: what a person wrote, what would make it more specific, and a first step. */
@NullMarked
package dev.waymark.engine.horizon;

import org.jspecify.annotations.NullMarked;
