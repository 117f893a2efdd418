/** Owns measuring the catalogue: its size, speed and memory, and how good its estimates are. */
@NullMarked
package dev.waymark.bench.catalogue;

import org.jspecify.annotations.NullMarked;
