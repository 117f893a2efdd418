/** Owns Waymark's own catalogue file: one compact, versioned, checked file that loads at once. */
@NullMarked
package dev.waymark.engine.catalogue.compiled;

import org.jspecify.annotations.NullMarked;
