/** Owns the few formulas of probability that the engine shares. */
@NullMarked
package dev.waymark.engine.statistics;

import org.jspecify.annotations.NullMarked;
